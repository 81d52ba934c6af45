"""Google's errors, as a status or inside a 200, to typed errors."""

from __future__ import annotations

import json
from typing import Any

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
from interlingua.messages import Text
from interlingua.wires.google_generate import WIRE
from tests.runtime.wires.google_generate.samples import ORIGIN, chunk, decoder, plain, stream

RETRY = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "27.5s"}
DAY = {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    "violations": [{"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}],
}
MINUTE = {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    "violations": [{"quotaId": "GenerateRequestsPerMinutePerProjectPerModel"}],
}


def reason(word: str) -> dict[str, str]:
    return {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": word}


CASES: list[tuple[int, str, str, list[dict[str, Any]], type[ProviderError], float | None]] = [
    (400, "INVALID_ARGUMENT", "Bad field.", [], BadRequest, None),
    (400, "INVALID_ARGUMENT", "Key expired.", [reason("API_KEY_INVALID")], Unauthenticated, None),
    (
        400,
        "INVALID_ARGUMENT",
        "The input token count (5) exceeds the maximum number of tokens allowed (4).",
        [],
        ContextTooLong,
        None,
    ),
    (400, "FAILED_PRECONDITION", "User location is not supported.", [], BadRequest, None),
    (401, "UNAUTHENTICATED", "No credentials.", [], Unauthenticated, None),
    (403, "PERMISSION_DENIED", "Not enabled.", [reason("SERVICE_DISABLED")], Forbidden, None),
    (403, "PERMISSION_DENIED", "No billing.", [reason("BILLING_DISABLED")], QuotaExceeded, None),
    (404, "NOT_FOUND", "No such model.", [], NotFound, None),
    (429, "RESOURCE_EXHAUSTED", "Slow down.", [MINUTE, RETRY], RateLimited, 27.5),
    (429, "RESOURCE_EXHAUSTED", "Tomorrow again.", [DAY, RETRY], QuotaExceeded, 27.5),
    (500, "INTERNAL", "An internal error.", [], ServerError, None),
    (503, "UNAVAILABLE", "The model is overloaded.", [], Overloaded, None),
    (504, "DEADLINE_EXCEEDED", "Too slow.", [], ServerError, None),
]
IDS = [f"{each[0]} {each[2]}" for each in CASES]


def error_body(status: int, word: str, message: str, details: list[Any]) -> dict[str, Any]:
    return {"error": {"code": status, "status": word, "message": message, "details": details}}


@pytest.mark.parametrize(("status", "word", "message", "details", "kind", "wait"), CASES, ids=IDS)
def test_error_is_the_same_as_a_status_and_inside_a_200(
    status: int,
    word: str,
    message: str,
    details: list[Any],
    kind: type[ProviderError],
    wait: float | None,
) -> None:
    body = error_body(status, word, message, details)
    told = WIRE.error(HttpResponse(status, {}, json.dumps(body).encode()), ORIGIN)
    with pytest.raises(ProviderError) as streamed:
        stream(chunk({"text": "a"}), body)
    with pytest.raises(ProviderError) as whole:
        plain(body)
    for error in (told, streamed.value, whole.value):
        assert type(error) is kind
        assert (error.message, error.code, error.retry_after) == (message, word, wait)
        assert (error.provider, error.model) == ("google", "gemini-test")
        assert error.body == body
    assert (told.status, streamed.value.status, whole.value.status) == (status, 200, 200)


def test_events_before_an_error_stay() -> None:
    reader = decoder()
    with pytest.raises(Overloaded):
        stream(chunk({"text": "a"}), error_body(503, "UNAVAILABLE", "", []), into=reader)
    assert reader.parts() == (Text("a", (), ORIGIN),)
    assert reader.raw["candidates"] == chunk({"text": "a"})["candidates"]


def test_array_of_one_error_is_that_error() -> None:
    body = json.dumps([error_body(429, "RESOURCE_EXHAUSTED", "Slow down.", [RETRY])]).encode()
    error = WIRE.error(HttpResponse(429, {}, body), ORIGIN)
    assert isinstance(error, RateLimited)
    assert error.retry_after == 27.5
    with pytest.raises(RateLimited):
        decoder().whole(body)


def test_header_says_how_long_to_wait_and_which_request_it_was() -> None:
    body = json.dumps(error_body(429, "RESOURCE_EXHAUSTED", "Slow down.", [])).encode()
    headers = {"retry-after": "3", "x-goog-request-id": "g1"}
    error = WIRE.error(HttpResponse(429, headers, body), ORIGIN)
    assert (error.retry_after, error.request_id) == (3.0, "g1")


def test_page_of_a_proxy_is_an_error_too() -> None:
    page = b"<html><title>502 Bad Gateway</title></html>"
    error = WIRE.error(HttpResponse(502, {}, page), ORIGIN)
    assert type(error) is ServerError
    assert error.message == "502 Bad Gateway"
