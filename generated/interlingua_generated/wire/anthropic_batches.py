"""The `anthropic_batches` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from interlingua_generated.wire.anthropic_messages import Request as AnthropicMessagesRequest
from interlingua_generated.wire.anthropic_messages import Response as AnthropicMessagesResponse


class APIError(TypedDict, total=False):
    message: str
    type: Required[Literal["api_error"]]


class AuthenticationError(TypedDict, total=False):
    message: str
    type: Required[Literal["authentication_error"]]


class BillingError(TypedDict, total=False):
    message: str
    type: Required[Literal["billing_error"]]


class CanceledResult(TypedDict, total=False):
    type: Required[Literal["canceled"]]


class Deleted(TypedDict, total=False):
    id: str
    type: Literal["message_batch_deleted"] | str


class ExpiredResult(TypedDict, total=False):
    type: Required[Literal["expired"]]


class GatewayTimeoutError(TypedDict, total=False):
    message: str
    type: Required[Literal["timeout_error"]]


class InvalidRequestError(TypedDict, total=False):
    message: str
    type: Required[Literal["invalid_request_error"]]


class ListQuery(TypedDict, total=False):
    after_id: str
    before_id: str
    limit: int


class NotFoundError(TypedDict, total=False):
    message: str
    type: Required[Literal["not_found_error"]]


class OverloadedError(TypedDict, total=False):
    message: str
    type: Required[Literal["overloaded_error"]]


class PermissionError(TypedDict, total=False):
    message: str
    type: Required[Literal["permission_error"]]


class RateLimitError(TypedDict, total=False):
    message: str
    type: Required[Literal["rate_limit_error"]]


class RequestCounts(TypedDict, total=False):
    canceled: int
    errored: int
    expired: int
    processing: int
    succeeded: int


class Batch(TypedDict, total=False):
    archived_at: str | None
    cancel_initiated_at: str | None
    created_at: str
    ended_at: str | None
    expires_at: str
    id: str
    processing_status: Literal["canceling", "ended", "in_progress"] | str
    request_counts: RequestCounts
    results_url: str | None
    type: Literal["message_batch"] | str


class BatchIndividualRequestParams(TypedDict, total=False):
    custom_id: Required[str]
    params: Required[AnthropicMessagesRequest]


class BatchList(TypedDict, total=False):
    data: list[Batch]
    first_id: str | None
    has_more: bool
    last_id: str | None


class CreateRequest(TypedDict, total=False):
    requests: Required[list[BatchIndividualRequestParams]]


ErrorResponseError: TypeAlias = (
    APIError
    | AuthenticationError
    | BillingError
    | GatewayTimeoutError
    | InvalidRequestError
    | NotFoundError
    | OverloadedError
    | PermissionError
    | RateLimitError
)


class SucceededResult(TypedDict, total=False):
    message: AnthropicMessagesResponse
    type: Required[Literal["succeeded"]]


class ErrorResponse(TypedDict, total=False):
    error: ErrorResponseError
    request_id: str | None
    type: Literal["error"] | str


class ErroredResult(TypedDict, total=False):
    error: ErrorResponse
    type: Required[Literal["errored"]]


ResultResult: TypeAlias = CanceledResult | ErroredResult | ExpiredResult | SucceededResult


class Result(TypedDict, total=False):
    custom_id: str
    result: ResultResult
