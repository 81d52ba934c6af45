"""The `google_files` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ListQuery(TypedDict, total=False):
    pageSize: int
    pageToken: str


class Status(TypedDict, total=False):
    code: int
    details: list[dict[str, object]]
    message: str


class VideoFileMetadata(TypedDict, total=False):
    videoDuration: str


class File(TypedDict, total=False):
    createTime: str
    displayName: str
    downloadUri: str
    error: Status
    expirationTime: str
    mimeType: str
    name: str
    sha256Hash: str
    sizeBytes: str
    source: Literal["GENERATED", "REGISTERED", "SOURCE_UNSPECIFIED", "UPLOADED"] | str
    state: Literal["ACTIVE", "FAILED", "PROCESSING", "STATE_UNSPECIFIED"] | str
    updateTime: str
    uri: str
    videoMetadata: VideoFileMetadata


class FileList(TypedDict, total=False):
    files: list[File]
    nextPageToken: str
