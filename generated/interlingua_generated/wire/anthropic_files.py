"""The `anthropic_files` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from interlingua.multipart import FormFile


class Deleted(TypedDict, total=False):
    id: str
    type: Literal["file_deleted"] | str


class FileScope(TypedDict, total=False):
    id: str
    type: Literal["session"] | str


class ListQuery(TypedDict, total=False):
    after_id: str
    before_id: str
    limit: int
    scope_id: str


class CreateRequest(TypedDict, total=False):
    file: Required[bytes | FormFile]


class File(TypedDict, total=False):
    created_at: str
    downloadable: bool
    filename: str
    id: str
    mime_type: str
    scope: FileScope | None
    size_bytes: int
    type: Literal["file"] | str


class FileList(TypedDict, total=False):
    data: list[File]
    first_id: str | None
    has_more: bool
    last_id: str | None
