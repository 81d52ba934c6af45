"""What providers' headers say is left, in each spelling."""

from __future__ import annotations

import pytest

from interlingua.models import provider_of
from interlingua.rate_headers import Report, reports, seconds_until

NOW = 1_755_614_051.0  # 2025-08-19T14:34:11Z


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("12ms", 0.012),
        ("0s", 0.0),
        ("1m30.5s", 90.5),
        ("6m0s", 360.0),
        ("1h2m3s", 3723.0),
        ("7.66s", 7.66),
        ("5", 5.0),
        ("0.5", 0.5),
        ("1755614061", 10.0),
        ("1755614061500", 10.5),
        ("2025-08-19T14:34:22Z", 11.0),
        ("2025-08-19T16:34:22+02:00", 11.0),
        ("2025-08-19T14:34:22", None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("inf", None),
        ("1s2", None),
    ],
)
def test_reset_in_each_form(text: str, seconds: float | None) -> None:
    assert seconds_until(text, NOW) == seconds


@pytest.mark.parametrize(
    ("provider", "headers", "expected"),
    [
        (
            "openai",
            {
                "x-ratelimit-limit-requests": "5000",
                "x-ratelimit-remaining-requests": "4999",
                "x-ratelimit-reset-requests": "12ms",
                "x-ratelimit-limit-tokens": "800000",
                "x-ratelimit-remaining-tokens": "249991",
                "x-ratelimit-reset-tokens": "41s",
            },
            [Report("requests", 4999, 0.012, 5000), Report("tokens", 249991, 41.0, 800000)],
        ),
        (
            "anthropic",
            {
                "anthropic-ratelimit-requests-limit": "4000",
                "anthropic-ratelimit-requests-remaining": "3999",
                "anthropic-ratelimit-requests-reset": "2025-08-19T14:34:12Z",
                "anthropic-ratelimit-tokens-limit": "2400000",
                "anthropic-ratelimit-tokens-remaining": "2400000",
                "anthropic-ratelimit-tokens-reset": "2025-08-19T14:34:22Z",
            },
            [Report("requests", 3999, 1.0, 4000), Report("tokens", 2400000, 11.0)],
        ),
        (
            "cerebras",
            {
                "x-ratelimit-remaining-requests-day": "3",
                "x-ratelimit-remaining-tokens-minute": "100",
                "x-ratelimit-reset-tokens-minute": "20.5",
                "x-ratelimit-limit-tokens-minute": "60000",
            },
            [Report("tokens", 100, 20.5)],
        ),
        ("mistral", {"x-ratelimit-remaining-req-minute": "0"}, [Report("requests", 0, 60.0)]),
        (
            "openrouter",
            {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1755614081000"},
            [Report("requests", 0, 30.0)],
        ),
        (None, {"ratelimit-remaining": "2", "ratelimit-reset": "9"}, [Report("requests", 2, 9.0)]),
        # a day's quota is no rate
        (
            None,
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "7h12m0s"},
            [],
        ),
        (None, {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "0s"}, []),
        (None, {"x-ratelimit-remaining-requests": "many"}, []),
        (None, {"x-ratelimit-limit-requests": "5000"}, []),
        (None, {}, []),
    ],
)
def test_headers_in_each_spelling(
    provider: str | None, headers: dict[str, str], expected: list[Report]
) -> None:
    known = None if provider is None else provider_of(provider).rate_headers
    assert reports(headers, NOW, known) == expected


def test_headers_of_a_host_of_ones_own_are_looked_for_by_their_usual_names() -> None:
    headers = {"x-ratelimit-remaining-tokens": "5", "x-ratelimit-reset-tokens": "3s"}
    assert reports(headers, NOW) == [Report("tokens", 5, 3.0)]


def test_other_headers_than_a_providers_own_tell_nothing() -> None:
    headers = {"x-ratelimit-remaining-tokens": "5", "x-ratelimit-reset-tokens": "3s"}
    assert reports(headers, NOW, provider_of("anthropic").rate_headers) == []
