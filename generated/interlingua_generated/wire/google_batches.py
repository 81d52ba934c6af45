"""The `google_batches` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from interlingua_generated.wire.google_generate import Request as GoogleGenerateRequest
from interlingua_generated.wire.google_generate import Response as GoogleGenerateResponse


class BatchStats(TypedDict, total=False):
    failedRequestCount: str
    pendingRequestCount: str
    requestCount: str
    successfulRequestCount: str


class ListQuery(TypedDict, total=False):
    filter: str
    pageSize: int
    pageToken: str
    returnPartialSuccess: bool


class Status(TypedDict, total=False):
    code: int
    details: list[dict[str, object]]
    message: str


class InlinedRequest(TypedDict, total=False):
    metadata: dict[str, object]
    request: GoogleGenerateRequest


class InlinedRequests(TypedDict, total=False):
    requests: list[InlinedRequest]


class InlinedResponse(TypedDict, total=False):
    error: Status
    metadata: dict[str, object]
    response: GoogleGenerateResponse


class InlinedResponses(TypedDict, total=False):
    inlinedResponses: list[InlinedResponse]


class InputConfig(TypedDict, total=False):
    fileName: str
    requests: InlinedRequests


class Operation(TypedDict, total=False):
    done: bool
    error: Status
    metadata: dict[str, object]
    name: str
    response: dict[str, object]


class OperationList(TypedDict, total=False):
    nextPageToken: str
    operations: list[Operation]
    unreachable: list[str]


class GenerateContentBatchOutput(TypedDict, total=False):
    inlinedResponses: InlinedResponses
    responsesFile: str


class GenerateContentBatch(TypedDict, total=False):
    batchStats: BatchStats
    createTime: str
    displayName: str
    endTime: str
    inputConfig: InputConfig
    model: str
    name: str
    output: GenerateContentBatchOutput
    priority: str
    state: Literal[
        "BATCH_STATE_CANCELLED",
        "BATCH_STATE_EXPIRED",
        "BATCH_STATE_FAILED",
        "BATCH_STATE_PENDING",
        "BATCH_STATE_RUNNING",
        "BATCH_STATE_SUCCEEDED",
        "BATCH_STATE_UNSPECIFIED",
    ]
    updateTime: str


class CreateRequest(TypedDict, total=False):
    batch: GenerateContentBatch
