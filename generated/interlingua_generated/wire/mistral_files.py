"""The `mistral_files` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from interlingua.multipart import FormFile


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: str


FilePurpose: TypeAlias = Literal["batch", "fine-tune", "ocr"] | str


FilePurposeParam: TypeAlias = Literal["batch", "fine-tune", "ocr"]


FileVisibility: TypeAlias = Literal["user", "workspace"] | str


SampleType: TypeAlias = (
    Literal["batch_error", "batch_request", "batch_result", "instruct", "pretrain"] | str
)


SampleTypeParam: TypeAlias = Literal[
    "batch_error", "batch_request", "batch_result", "instruct", "pretrain"
]


class SignedUrl(TypedDict, total=False):
    url: str


class SignedUrlQuery(TypedDict, total=False):
    expiry: int


Source: TypeAlias = Literal["mistral", "repository", "upload"] | str


SourceParam: TypeAlias = Literal["mistral", "repository", "upload"]


class CreateRequest(TypedDict, total=False):
    expiry: int | None
    file: Required[bytes | FormFile]
    purpose: FilePurposeParam
    visibility: Literal["user", "workspace"]


class File(TypedDict, total=False):
    bytes: int
    created_at: int
    expires_at: int | None
    filename: str
    id: str
    mimetype: str | None
    num_lines: int | None
    object: str
    purpose: FilePurpose
    sample_type: SampleType
    signature: str | None
    source: Source
    visibility: FileVisibility | None


class FileSchema(TypedDict, total=False):
    bytes: int
    created_at: int
    expires_at: int | None
    filename: str
    id: str
    mimetype: str | None
    num_lines: int | None
    object: str
    purpose: FilePurpose
    sample_type: SampleType
    signature: str | None
    source: Source
    visibility: FileVisibility | None


class ListQuery(TypedDict, total=False):
    include_total: bool
    mimetypes: list[str] | None
    page: int
    page_size: int
    purpose: FilePurposeParam | None
    sample_type: list[SampleTypeParam] | None
    search: str | None
    source: list[SourceParam] | None


class RetrievedFile(TypedDict, total=False):
    bytes: int
    created_at: int
    deleted: bool
    expires_at: int | None
    filename: str
    id: str
    mimetype: str | None
    num_lines: int | None
    object: str
    purpose: FilePurpose
    sample_type: SampleType
    signature: str | None
    source: Source
    visibility: FileVisibility | None


class FileList(TypedDict, total=False):
    data: list[FileSchema]
    object: str
    total: int | None
