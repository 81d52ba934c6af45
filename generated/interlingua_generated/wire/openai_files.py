"""The `openai_files` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from interlingua.multipart import FormFile


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: Literal["file"] | str


class File(TypedDict, total=False):
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    id: str
    object: Literal["file"] | str
    purpose: (
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "user_data",
            "vision",
        ]
        | str
    )
    status: Literal["error", "processed", "uploaded"] | str
    status_details: str


class FileExpirationAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileList(TypedDict, total=False):
    data: list[File]
    first_id: str
    has_more: bool
    last_id: str
    object: str


class ListQuery(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: str


class CreateRequest(TypedDict, total=False):
    expires_after: FileExpirationAfter
    file: Required[bytes | FormFile]
    purpose: Required[Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"]]
