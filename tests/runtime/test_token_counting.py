from __future__ import annotations

from typing import Any

import pytest

from interlingua import TokenCount, user
from interlingua.errors import NotFound, UsageError
from interlingua.estimate import estimate_input
from interlingua.models import anthropic, google, openai
from interlingua.tools import Tool
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin

WEATHER = Tool("weather", "Tells it.", {"type": "object", "properties": {}})


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(
    ("provider", "model", "said", "path"),
    [
        (
            "anthropic",
            anthropic.CLAUDE_SONNET_5,
            {"input_tokens": 42},
            "/v1/messages/count_tokens",
        ),
        (
            "google",
            google.GEMINI_3_FLASH_PREVIEW,
            {"totalTokens": 42},
            "/v1beta/models/gemini-3-flash-preview:countTokens",
        ),
    ],
)
def test_a_provider_that_counts_is_asked(
    provider: str, model: Any, said: dict[str, object], path: str, twin: Twin
) -> None:
    with JsonEndpoint(Said(said)) as endpoint:
        count = made(
            provider,
            endpoint,
            twin,
            lambda client: client.chat(model).count_tokens([user("Hi")], tools=[WEATHER]),
        )
    assert count == TokenCount(42, "counted")
    assert int(count) == 42
    assert endpoint.asked[0].path == path
    assert b"weather" in endpoint.asked[0].body


def test_elsewhere_it_is_an_estimate_that_says_so() -> None:
    with JsonEndpoint(Said({})) as endpoint:
        count = made(
            "openai",
            endpoint,
            "sync",
            lambda client: client.chat(openai.GPT_5_2).count_tokens("How are you?"),
        )
    assert count == TokenCount(estimate_input("How are you?"), "estimated")
    assert str(count).startswith("about ")
    assert endpoint.asked == []


@pytest.mark.parametrize("twin", TWINS)
def test_a_host_that_does_not_count_is_estimated(twin: Twin) -> None:
    with JsonEndpoint(Said({"error": {"message": "no such route"}}, 404)) as endpoint:
        count = made(
            "anthropic",
            endpoint,
            twin,
            lambda client: client.chat(anthropic.CLAUDE_SONNET_5).count_tokens("Hi"),
        )
    assert count.basis == "estimated"


def test_an_unknown_model_is_not_estimated() -> None:
    said = Said({"error": {"type": "not_found_error", "message": "model: claude-x"}}, 404)
    with JsonEndpoint(said) as endpoint, pytest.raises(NotFound):
        made(
            "anthropic",
            endpoint,
            "sync",
            lambda client: client.chat(anthropic.CLAUDE_SONNET_5).count_tokens("Hi"),
        )


def test_a_wrong_call_is_told_before_the_network() -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match="seed"):
        made(
            "anthropic",
            endpoint,
            "sync",
            lambda client: client.chat(anthropic.CLAUDE_SONNET_5).count_tokens("Hi", seed=1),
        )
    assert endpoint.asked == []
