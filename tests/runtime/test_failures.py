"""Error answers become the error they mean, whoever sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.errors import (
    BadRequest,
    ContentRejected,
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
from interlingua.failures import (
    ErrorFacts,
    provider_error,
    read_body,
    read_facts,
    retry_delay,
)
from interlingua.messages import Origin
from interlingua.secret_shapes import without_secrets

if TYPE_CHECKING:
    from interlingua.values import JsonValue

ORIGIN = Origin("acme", "openai_chat", "acme-1")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequest),
        (401, Unauthenticated),
        (402, QuotaExceeded),
        (403, Forbidden),
        (404, NotFound),
        (405, BadRequest),
        (408, ServerError),
        (409, ServerError),
        (413, BadRequest),
        (422, BadRequest),
        (429, RateLimited),
        (498, Overloaded),
        (500, ServerError),
        (502, ServerError),
        (503, Overloaded),
        (504, ServerError),
        (524, ServerError),
        (529, Overloaded),
    ],
)
def test_a_status_alone_tells_the_class(status: int, error: type[ProviderError]) -> None:
    assert type(provider_error(status, message="no", origin=ORIGIN)) is error


@pytest.mark.parametrize(
    ("status", "message", "code", "kind", "error"),
    [
        (400, "x", "context_length_exceeded", "invalid_request_error", ContextTooLong),
        (400, "x", 400, "too_many_prompt_tokens", ContextTooLong),
        (400, "prompt is too long: 210000 tokens > 200000 maximum", None, None, ContextTooLong),
        (400, "This model's maximum context length is 8 tokens", None, None, ContextTooLong),
        (400, "Your input exceeds the context window of this model.", None, None, ContextTooLong),
        (400, "The input token count (9) exceeds the maximum", None, None, ContextTooLong),
        (400, "maximum prompt length is 131072 but has 537812", None, None, ContextTooLong),
        (400, "the request exceeds the available context size", None, None, ContextTooLong),
        (400, "input length and `max_tokens` exceed context limit", None, None, ContextTooLong),
        (400, "Your credit balance is too low", None, "invalid_request_error", QuotaExceeded),
        (429, "You exceeded your current quota", "insufficient_quota", None, QuotaExceeded),
        (402, "Insufficient Balance", "invalid_request_error", None, QuotaExceeded),
        (400, "filtered", "content_filter", None, ContentRejected),
        (403, "Your chosen model requires moderation", 403, None, ContentRejected),
        (400, "Content Exists Risk", "invalid_request_error", None, ContentRejected),
        (500, "The engine is currently overloaded", None, None, Overloaded),
        (400, "API key not valid. Please pass one.", None, "INVALID_ARGUMENT", Unauthenticated),
        # The same words mean something else under another status.
        (429, "Too many tokens: maximum context length of your tier", None, None, RateLimited),
        (404, "model 'overloaded' not found", None, None, NotFound),
    ],
)
def test_a_code_or_wording_sharpens_the_class(
    status: int,
    message: str,
    code: str | int | None,
    kind: str | None,
    error: type[ProviderError],
) -> None:
    got = provider_error(status, message=message, code=code, kind=kind, origin=ORIGIN)
    assert type(got) is error


@pytest.mark.parametrize(
    ("code", "kind", "error"),
    [
        (None, "overloaded_error", Overloaded),
        (None, "rate_limit_error", RateLimited),
        (None, "api_error", ServerError),
        (None, "authentication_error", Unauthenticated),
        (None, "INVALID_ARGUMENT", BadRequest),
        (None, "UNAVAILABLE", Overloaded),
        ("server_error", None, ServerError),
        (502, None, ServerError),
        (429, None, RateLimited),
        ("400", "invalid_request_error", BadRequest),
        (None, "something new", ServerError),
    ],
)
def test_an_error_inside_a_200_is_the_class_its_status_would_give(
    code: str | int | None, kind: str | None, error: type[ProviderError]
) -> None:
    got = provider_error(200, message="no", code=code, kind=kind, origin=ORIGIN)
    assert type(got) is error
    assert got.status == 200


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:20:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
    ],
)
def test_a_delay_is_read_in_every_form(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_delay(headers, now=1792567680.0) == seconds


def test_a_date_is_measured_against_the_servers_own_clock() -> None:
    headers = {
        "retry-after": "Wed, 21 Oct 2026 07:28:30 GMT",
        "date": "Wed, 21 Oct 2026 07:28:20 GMT",
    }
    assert retry_delay(headers) == 10.0


@pytest.mark.parametrize(
    ("status", "headers", "retryable"),
    [
        (429, {}, True),
        (429, {"x-should-retry": "false"}, False),
        (400, {}, False),
        (400, {"x-should-retry": "true"}, True),
    ],
)
def test_the_server_may_say_whether_to_retry(
    status: int, headers: dict[str, str], retryable: bool
) -> None:
    got = provider_error(status, message="no", origin=ORIGIN, headers=headers)
    assert got.retryable is retryable


def test_an_error_keeps_where_it_came_from() -> None:
    got = provider_error(
        429,
        message="slow down",
        code="tokens",
        kind="requests",
        origin=ORIGIN,
        headers={"x-request-id": "req_1", "retry-after": "2"},
        body={"error": {"message": "slow down"}},
    )
    assert (got.provider, got.model, got.request_id) == ("acme", "acme-1", "req_1")
    assert (got.status, got.code, got.retry_after) == (429, "tokens", 2.0)
    assert got.body == {"error": {"message": "slow down"}}
    assert str(got) == (
        "acme/acme-1: slow down (status 429, code tokens, request req_1, retry after 2 s)"
    )


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        (
            {"error": {"message": "m", "type": "t", "code": "c"}},
            ErrorFacts("m", "c", "t"),
        ),
        ({"error": {"message": "m", "code": 401}}, ErrorFacts("m", "401", None)),
        ({"error": {"message": "m", "code": 3, "status": "S"}}, ErrorFacts("m", "3", "S")),
        ([{"error": {"message": "m", "code": 3, "status": "S"}}], ErrorFacts("m", "3", "S")),
        ({"error": "m", "code": "c"}, ErrorFacts("m", "c", None)),
        ({"detail": "Unauthorized"}, ErrorFacts("Unauthorized", None, None)),
        ({"detail": [{"loc": ["body"], "msg": "field required"}]}, ErrorFacts("field required")),
        (
            {"object": "error", "message": "m", "type": "t", "code": 400},
            ErrorFacts("m", "400", "t"),
        ),
        ({"type": "error", "error": {"type": "t", "message": "m"}}, ErrorFacts("m", None, "t")),
        ({"errors": [{"message": "m", "code": 7}]}, ErrorFacts("m", "7", None)),
        ("upstream timed out", ErrorFacts("upstream timed out")),
        (
            "<html><head><title>502 Bad\n Gateway</title></head></html>",
            ErrorFacts("502 Bad Gateway"),
        ),
        (None, ErrorFacts()),
        ({}, ErrorFacts()),
        ({"error": {}}, ErrorFacts()),
    ],
)
def test_facts_are_found_in_every_shape_of_body(body: JsonValue, facts: ErrorFacts) -> None:
    assert read_facts(body) == facts


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b'{"error":{"message":"m"}}', {"error": {"message": "m"}}),
        (b'event: error\ndata: {"error":{"message":"m"}}\n\n', {"error": {"message": "m"}}),
        (b"Bad gateway", "Bad gateway"),
        (b"", ""),
    ],
)
def test_a_body_is_read_as_json_as_an_event_or_as_text(data: bytes, body: JsonValue) -> None:
    assert read_body(data) == body


@pytest.mark.parametrize(
    "secret",
    [
        "sk-proj-abcdefghijklmnop1234",
        "sk-ant-api03-abcdefghijklmnop",
        "gsk_abcdefghijklmnop1234",
        "AIzaSyA0123456789abcdefghijklmnopqrstuv",
        "xai-abcdefghijklmnop1234",
    ],
)
def test_a_message_never_holds_a_key(secret: str) -> None:
    got = provider_error(401, message=f"Incorrect API key provided: {secret}.", origin=ORIGIN)
    assert secret not in str(got)
    assert secret not in without_secrets(f"GET /v1?key={secret}&x=1")
    assert secret not in without_secrets(f"Authorization: Bearer {secret}")


def test_a_masked_key_stays_readable() -> None:
    message = "Incorrect API key provided: sk-proj-********************1234."
    assert without_secrets(message) == message


def test_an_error_without_words_says_its_status() -> None:
    got = provider_error(500, message="", origin=ORIGIN)
    assert got.message == "the provider answered 500 without saying why"
