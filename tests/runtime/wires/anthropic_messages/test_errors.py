"""Error statuses of this wire: the class, the words and what to do next."""

from __future__ import annotations

import json

import pytest

from interlingua.errors import (
    BadRequest,
    ContextTooLong,
    Forbidden,
    NotFound,
    Overloaded,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from interlingua.http import HttpResponse
from interlingua.wires.anthropic_messages import WIRE
from tests.runtime.wires.anthropic_messages.answers import ORIGIN


@pytest.mark.parametrize(
    ("status", "kind", "message", "error", "retryable"),
    [
        (400, "invalid_request_error", "max_tokens: too large", BadRequest, False),
        (
            400,
            "invalid_request_error",
            "prompt is too long: 210000 tokens > 200000 maximum",
            ContextTooLong,
            False,
        ),
        (
            400,
            "invalid_request_error",
            "Your credit balance is too low to access the Anthropic API.",
            QuotaExceeded,
            False,
        ),
        (401, "authentication_error", "invalid x-api-key", Unauthenticated, False),
        (402, "billing_error", "Pay first", QuotaExceeded, False),
        (403, "permission_error", "Not yours", Forbidden, False),
        (404, "not_found_error", "model: no-such", NotFound, False),
        (413, "request_too_large", "Request exceeds the maximum size", BadRequest, False),
        (429, "rate_limit_error", "Slow down", RateLimited, True),
        (500, "api_error", "Internal server error", ServerError, True),
        (504, "timeout_error", "Took too long", ServerError, True),
        (529, "overloaded_error", "Overloaded", Overloaded, True),
    ],
)
def test_a_status_is_a_typed_error(
    status: int, kind: str, message: str, error: type[ProviderError], retryable: bool
) -> None:
    body = {
        "type": "error",
        "error": {"type": kind, "message": message},
        "request_id": "req_1",
    }
    raised = WIRE.error(HttpResponse(status, {}, json.dumps(body).encode()), ORIGIN)
    assert type(raised) is error
    assert (raised.status, raised.code, raised.message) == (status, kind, message)
    assert (raised.provider, raised.model) == ("anthropic", "claude-test")
    assert raised.request_id == "req_1"
    assert raised.retryable is retryable
    assert raised.body == body


def test_the_headers_say_when_to_come_back_and_whether() -> None:
    headers = {"retry-after": "12", "x-should-retry": "false", "request-id": "req_2"}
    body = b'{"type":"error","error":{"type":"rate_limit_error","message":"Slow down"}}'
    raised = WIRE.error(HttpResponse(429, headers, body), ORIGIN)
    assert (raised.retry_after, raised.retryable, raised.request_id) == (12.0, False, "req_2")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"message":"The security token is invalid."}', "The security token is invalid."),
        (b"<html><title>502 Bad Gateway</title></html>", "502 Bad Gateway"),
        (b"", "the provider answered 502 without saying why"),
    ],
)
def test_an_error_of_another_shape_keeps_its_words(body: bytes, message: str) -> None:
    raised = WIRE.error(HttpResponse(502, {}, body), ORIGIN)
    assert type(raised) is ServerError
    assert raised.message == message
