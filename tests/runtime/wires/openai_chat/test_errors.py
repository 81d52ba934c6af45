"""Errors as a status, and inside a 200, streamed or plain."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import (
    BadRequest,
    ContentRejected,
    ContextTooLong,
    NotFound,
    Overloaded,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from interlingua.events import ReplyEnd, TextDelta
from interlingua.http import HttpResponse
from interlingua.records import Compat
from interlingua.wires.openai_chat import WIRE
from tests.runtime.wires.openai_chat.answers import (
    DONE,
    ORIGIN,
    chunk,
    fed,
    plain,
    said,
    sse,
    streamed,
    without_choice,
)


@pytest.mark.parametrize(
    ("status", "body", "error", "message", "code"),
    [
        (
            400,
            {"error": {"message": "Bad stop", "type": "invalid_request_error", "code": "x"}},
            BadRequest,
            "Bad stop",
            "x",
        ),
        (
            400,
            {"error": {"message": "Too long", "code": "context_length_exceeded"}},
            ContextTooLong,
            "Too long",
            "context_length_exceeded",
        ),
        (401, {"error": {"message": "No key", "code": 401}}, Unauthenticated, "No key", "401"),
        (404, {"error": "model not found"}, NotFound, "model not found", None),
        (422, {"detail": [{"msg": "field required"}]}, BadRequest, "field required", None),
        (429, {"error": {"message": "Slow", "type": "tokens"}}, RateLimited, "Slow", "tokens"),
        (
            429,
            {"error": {"message": "No money", "code": "insufficient_quota"}},
            QuotaExceeded,
            "No money",
            "insufficient_quota",
        ),
        (503, {"object": "error", "message": "Busy"}, Overloaded, "Busy", None),
        (500, "", ServerError, "the provider answered 500 without saying why", None),
        (502, "<html><title>Bad Gateway</title></html>", ServerError, "Bad Gateway", None),
    ],
)
def test_a_status_and_its_body_become_a_typed_error(
    status: int, body: object, error: type[ProviderError], message: str, code: str | None
) -> None:
    data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    headers = {"x-request-id": "req_1", "retry-after": "3"}
    got = WIRE.error(HttpResponse(status, headers, data), ORIGIN)
    assert type(got) is error
    assert (got.message, got.status, got.code) == (message, status, code)
    assert (got.request_id, got.retry_after) == ("req_1", 3.0)
    assert (got.provider, got.model) == ("acme", "acme-1")


INSIDE: list[tuple[dict[str, Any], type[ProviderError]]] = [
    ({"error": {"message": "m", "type": "server_error"}}, ServerError),
    ({"error": {"message": "m", "code": 502}}, ServerError),
    ({"error": {"message": "m", "code": 429}}, RateLimited),
    ({"error": {"message": "m", "code": "rate_limit_exceeded"}}, RateLimited),
    ({"error": {"message": "m", "code": "tool_use_failed"}}, BadRequest),
    ({"error": {"message": "m", "code": "content_filter", "status": 400}}, ContentRejected),
    ({"error": "m"}, ServerError),
    ({"object": "error", "message": "m", "code": 400}, BadRequest),
    ({"type": "error", "error": {"type": "overloaded_error", "message": "m"}}, Overloaded),
    ({"message": "m", "code": 401}, Unauthenticated),
    (
        chunk({"content": ""}, finish_reason="error") | {"error": {"message": "m", "code": 504}},
        ServerError,
    ),
    (chunk({}) | {"x_groq": {"id": "req_1", "error": "m"}}, ServerError),
    (chunk({}, finish_reason="error", error={"message": "m", "code": 429}), RateLimited),
]


@pytest.mark.parametrize(("event", "error"), INSIDE)
def test_an_error_in_a_stream_is_the_error_its_status_would_give(
    event: dict[str, Any], error: type[ProviderError]
) -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.feed(sse(*said("a"))[6:-2])
    with pytest.raises(ProviderError) as caught:
        decoder.feed(sse(event)[6:-2])
    assert type(caught.value) is error
    assert (caught.value.message, caught.value.status) == ("m", 200)
    assert not decoder.ended
    events = decoder.take_events()
    assert TextDelta(0, "a") in events
    assert not any(isinstance(each, ReplyEnd) for each in events)


@pytest.mark.parametrize(("body", "error"), INSIDE)
def test_an_error_in_a_plain_body_is_the_error_its_status_would_give(
    body: dict[str, Any], error: type[ProviderError]
) -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    with pytest.raises(ProviderError) as caught:
        decoder.whole(json.dumps(body).encode())
    assert type(caught.value) is error


@pytest.mark.parametrize("blank", [None, {}, ""])
def test_a_blank_error_is_none(blank: object) -> None:
    decoder = streamed(*[each | {"error": blank} for each in said("a")], DONE)
    assert decoder.ended
    assert plain({"content": "a"}, error=blank).ended


def test_an_error_names_itself_by_an_event_line_too() -> None:
    data = b'event: error\ndata: {"error":{"message":"m","code":"tool_use_failed"}}\n\n'
    with pytest.raises(BadRequest):
        fed([sse(without_choice()) + data])
