"""What is shown of requests and errors: all but their secrets and their words."""

from __future__ import annotations

import pytest

from interlingua import ConnectionFailed, InterlinguaError, RateLimited, TimedOut
from interlingua.http import HttpRequest
from interlingua.providers import Provider
from interlingua.records import Endpoint
from interlingua.redaction import (
    error_facts,
    redacted_headers,
    redacted_request,
    redacted_url,
)

SECRET = "hush-0123456789"


@pytest.mark.parametrize(
    "name",
    [
        "authorization",
        "proxy-authorization",
        "x-api-key",
        "api-key",
        "x-goog-api-key",
        "cookie",
        "set-cookie",
        "x-amz-security-token",
        "x-team-secret",
        "Authorization",
    ],
)
def test_header_whose_name_tells_of_a_secret_is_redacted(name: str) -> None:
    assert redacted_headers({name: SECRET}) == {name: "[redacted]"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("content-type", "application/json"),
        ("x-ratelimit-remaining-tokens", "149984"),
        ("x-ratelimit-limit-requests", "500"),
        ("request-id", "req_011CSHoEeqs5C35K2UUqR7Fy"),
        ("anthropic-version", "2023-06-01"),
    ],
)
def test_header_that_holds_no_secret_is_shown(name: str, text: str) -> None:
    assert redacted_headers({name: text}) == {name: text}


def test_key_under_another_headers_name_is_redacted() -> None:
    shown = redacted_headers(
        {"x-forwarded": "sk-0123456789abcdefghij", "x-note": "Bearer " + SECRET}
    )
    assert shown == {"x-forwarded": "[redacted]", "x-note": "Bearer [redacted]"}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.example/v1/chat", "https://x.example/v1/chat"),
        (f"https://ada:{SECRET}@x.example/v1", "https://[redacted]@x.example/v1"),
        (f"https://{SECRET}@x.example:8080/v1", "https://[redacted]@x.example:8080/v1"),
        (
            f"https://x.example/v1?alt=sse&key={SECRET}&api-version=1",
            "https://x.example/v1?alt=sse&key=[redacted]&api-version=1",
        ),
        (f"https://x.example/?access_token={SECRET}", "https://x.example/?access_token=[redacted]"),
    ],
)
def test_url_is_shown_without_its_user_and_secrets(url: str, shown: str) -> None:
    assert redacted_url(url) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.example/v1", "https://x.example/v1"),
        (f"https://ada:{SECRET}@x.example/v1?key={SECRET}", "https://x.example/v1"),
        ("https://x.example/sk-0123456789abcdefghij/v1", "https://x.example/[redacted]/v1"),
    ],
)
def test_provider_shows_its_base_url_without_secrets(url: str, shown: str) -> None:
    endpoint = Endpoint(wire="openai_chat", base_url=url)
    assert repr(endpoint) == f"Endpoint(wire='openai_chat', base_url={shown!r})"
    provider = Provider.openai_compatible("own", base_url=url)
    assert repr(endpoint) in repr(provider)
    assert repr(Endpoint(wire="openai_chat")) == "Endpoint(wire='openai_chat')"


def test_request_keeps_its_body_to_the_byte() -> None:
    request = HttpRequest("POST", f"https://x.example/?key={SECRET}", {"api-key": SECRET}, b"{ }")
    assert redacted_request(request) == HttpRequest(
        "POST", "https://x.example/?key=[redacted]", {"api-key": "[redacted]"}, b"{ }"
    )


@pytest.mark.parametrize(
    ("error", "facts"),
    [
        (
            RateLimited("said words", status=429, code="slow", request_id="r1"),
            "RateLimited (status 429, code slow, request r1)",
        ),
        (RateLimited("said words"), "RateLimited"),
        (TimedOut("idle", 30.0), "TimedOut (idle 30 s)"),
        (ConnectionFailed("said words"), "ConnectionFailed"),
        (InterlinguaError("said words"), "InterlinguaError"),
    ],
)
def test_facts_of_an_error_are_not_its_words(error: Exception, facts: str) -> None:
    assert error_facts(error) == facts
