"""The `openai_batches` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class BatchError(TypedDict, total=False):
    code: str
    line: int | None
    message: str
    param: str | None


class BatchErrors(TypedDict, total=False):
    data: list[BatchError]
    object: str


class BatchFileExpirationAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchRequestCounts(TypedDict, total=False):
    completed: int
    failed: int
    total: int


class BatchUsageInputTokensDetails(TypedDict, total=False):
    cached_tokens: int


class BatchUsageOutputTokensDetails(TypedDict, total=False):
    reasoning_tokens: int


class CreateRequest(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
    endpoint: Required[
        Literal[
            "/v1/chat/completions",
            "/v1/completions",
            "/v1/embeddings",
            "/v1/images/edits",
            "/v1/images/generations",
            "/v1/moderations",
            "/v1/responses",
            "/v1/videos",
        ]
    ]
    input_file_id: Required[str]
    metadata: dict[str, str] | None
    output_expires_after: BatchFileExpirationAfter


class ListQuery(TypedDict, total=False):
    after: str
    limit: int


class BatchUsage(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int


class Batch(TypedDict, total=False):
    cancelled_at: int
    cancelling_at: int
    completed_at: int
    completion_window: str
    created_at: int
    endpoint: str
    error_file_id: str
    errors: BatchErrors
    expired_at: int
    expires_at: int
    failed_at: int
    finalizing_at: int
    id: str
    in_progress_at: int
    input_file_id: str
    metadata: dict[str, str] | None
    model: str
    object: Literal["batch"] | str
    output_file_id: str
    request_counts: BatchRequestCounts
    status: (
        Literal[
            "cancelled",
            "cancelling",
            "completed",
            "expired",
            "failed",
            "finalizing",
            "in_progress",
            "validating",
        ]
        | str
    )
    usage: BatchUsage


class BatchList(TypedDict, total=False):
    data: list[Batch]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"] | str
