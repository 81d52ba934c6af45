"""Errors of the Responses API, as a status, in a stream and in a body, to typed errors."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import (
    BadRequest,
    ContentRejected,
    ContextTooLong,
    Overloaded,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from interlingua.http import HttpResponse
from interlingua.messages import Text
from interlingua.wires.openai_responses import WIRE
from tests.runtime.wires.openai_responses.answers import (
    ORIGIN,
    added,
    around,
    decoder,
    message,
    output_text,
    plain,
    response,
    text_events,
)

FAILURES: list[tuple[str, str, type[ProviderError]]] = [
    ("server_error", "The server had an error.", ServerError),
    ("rate_limit_exceeded", "Rate limit reached.", RateLimited),
    ("insufficient_quota", "You exceeded your current quota.", QuotaExceeded),
    ("context_length_exceeded", "Your input exceeds the context window.", ContextTooLong),
    ("invalid_prompt", "Your prompt was flagged.", ContentRejected),
    ("server_is_overloaded", "Our servers are currently overloaded.", Overloaded),
    ("invalid_request_error", "Bad image.", BadRequest),
]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (
            401,
            {
                "error": {
                    "message": "No.",
                    "type": "invalid_request_error",
                    "code": "invalid_api_key",
                }
            },
            Unauthenticated,
            "invalid_api_key",
        ),
        (400, {"error": {"message": "No.", "type": "t", "code": None}}, BadRequest, "t"),
        (400, {"code": "invalid-argument", "error": "No."}, BadRequest, "invalid-argument"),
        (429, {"error": {"message": "No.", "code": "insufficient_quota"}}, QuotaExceeded, None),
        (500, {"error": {"message": "No."}}, ServerError, None),
    ],
)
def test_a_status_is_a_typed_error(
    status: int, body: dict[str, Any], kind: type[ProviderError], code: str | None
) -> None:
    answer = HttpResponse(status, {"x-request-id": "req_1"}, json.dumps(body).encode())
    error = WIRE.error(answer, ORIGIN)
    assert type(error) is kind
    assert (error.status, error.message, error.request_id) == (status, "No.", "req_1")
    assert (error.provider, error.model, error.body) == ("openai", "m", body)
    assert code is None or error.code == code


def fails(events: list[Any]) -> tuple[ProviderError, Any]:
    reader = decoder()
    for each in events[:-1]:
        reader.feed(json.dumps(each).encode())
    with pytest.raises(ProviderError) as raised:
        reader.feed(json.dumps(events[-1]).encode())
    assert not reader.ended
    return raised.value, reader


@pytest.mark.parametrize(("code", "words", "kind"), FAILURES)
def test_a_failure_is_the_same_error_wherever_it_is_told(
    code: str, words: str, kind: type[ProviderError]
) -> None:
    failed = response(status="failed", error={"code": code, "message": words})
    told: list[dict[str, Any]] = [
        {"type": "error", "code": code, "message": words, "param": None},
        {"type": "error", "error": {"code": code, "message": words}},
        {"error": {"code": code, "message": words}},
        {"type": "response.failed", "response": failed},
    ]
    for event in told:
        error, _ = fails([*around()[:-1], event])
        assert type(error) is kind
        assert (error.message, error.code, error.status) == (words, code, 200)
    for body in (failed, {"error": {"code": code, "message": words}}):
        with pytest.raises(kind) as raised:
            plain(body)
        assert (raised.value.message, raised.value.code) == (words, code)


def test_what_came_before_a_failure_is_kept() -> None:
    failed = response(
        message(output_text("Hel"), status="incomplete"),
        status="failed",
        error={"code": "server_error", "message": "Oops."},
    )
    _, reader = fails(
        [
            *around(added(0, message()), *text_events("Hello"))[:-1],
            {"type": "response.failed", "response": failed},
        ]
    )
    assert reader.parts() == (Text("Hello", (), ORIGIN),)
    assert reader.raw == failed
    assert reader.usage.output == 5


def test_an_error_as_the_first_event_says_nothing_else() -> None:
    error, reader = fails([{"type": "error", "code": None, "message": "Oops.", "param": None}])
    assert error.message == "Oops."
    assert reader.take_events() == []


def test_an_error_without_words_still_says_what_happened() -> None:
    error, _ = fails([*around()[:-1], {"type": "error"}])
    assert "error" in error.message
    with pytest.raises(ServerError, match="without saying why"):
        plain(response(status="failed", error=None))
