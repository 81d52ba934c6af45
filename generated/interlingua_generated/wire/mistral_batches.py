"""The `mistral_batches` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

ApiEndpoint: TypeAlias = Literal[
    "/v1/audio/transcriptions",
    "/v1/chat/classifications",
    "/v1/chat/completions",
    "/v1/chat/moderations",
    "/v1/classifications",
    "/v1/conversations",
    "/v1/embeddings",
    "/v1/fim/completions",
    "/v1/moderations",
    "/v1/ocr",
]


class BatchError(TypedDict, total=False):
    count: int
    message: str


BatchJobStatus: TypeAlias = (
    Literal[
        "CANCELLATION_REQUESTED",
        "CANCELLED",
        "FAILED",
        "QUEUED",
        "RUNNING",
        "SUCCESS",
        "TIMEOUT_EXCEEDED",
    ]
    | str
)


BatchJobStatusParam: TypeAlias = Literal[
    "CANCELLATION_REQUESTED",
    "CANCELLED",
    "FAILED",
    "QUEUED",
    "RUNNING",
    "SUCCESS",
    "TIMEOUT_EXCEEDED",
]


class BatchRequest(TypedDict, total=False):
    body: Required[dict[str, object]]
    custom_id: str | None


class CreateRequest(TypedDict, total=False):
    agent_id: str | None
    endpoint: Required[ApiEndpoint]
    input_files: list[str] | None
    metadata: dict[str, str] | None
    model: str | None
    requests: list[BatchRequest] | None
    timeout_hours: int


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: Literal["batch"] | str


class Job(TypedDict, total=False):
    agent_id: str | None
    completed_at: int | None
    completed_requests: int
    created_at: int
    endpoint: str
    error_file: str | None
    errors: list[BatchError]
    failed_requests: int
    id: str
    input_files: list[str]
    metadata: dict[str, object] | None
    model: str | None
    object: Literal["batch"] | str
    output_file: str | None
    outputs: list[dict[str, object]] | None
    started_at: int | None
    status: BatchJobStatus
    succeeded_requests: int
    total_requests: int


class JobList(TypedDict, total=False):
    data: list[Job]
    object: Literal["list"] | str
    total: int


class ListQuery(TypedDict, total=False):
    agent_id: str | None
    created_after: str | None
    created_by_me: bool
    metadata: dict[str, object] | None
    model: str | None
    order_by: Literal["-created", "created"]
    page: int
    page_size: int
    status: list[BatchJobStatusParam] | None


class RetrieveQuery(TypedDict, total=False):
    inline: bool | None
