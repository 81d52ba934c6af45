"""Requests on Mistral's chat API: each setting, tool and form of an answer."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.messages import system, user
from interlingua.output import OutputFormat
from interlingua.records import Reasoning
from interlingua.tools import HostedTool, NamedTool, Tool
from tests.runtime.wires.exercise import Exercise

MISTRAL = Exercise("mistral_chat")
WEATHER = Tool("weather", "Current weather.", {"type": "object", "properties": {}}, strict=True)
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}


@pytest.mark.parametrize(
    ("settings", "field", "written"),
    [
        ({"max_output_tokens": 9}, "max_tokens", 9),
        ({"temperature": 0.5}, "temperature", 0.5),
        ({"top_p": 0.5}, "top_p", 0.5),
        ({"stop": "END"}, "stop", "END"),
        ({"stop": ("A", "B")}, "stop", ["A", "B"]),
        ({"seed": 7}, "random_seed", 7),
        ({"presence_penalty": 0.1}, "presence_penalty", 0.1),
        ({"frequency_penalty": 0.1}, "frequency_penalty", 0.1),
        ({"reasoning": "high"}, "reasoning_effort", "high"),
        ({"reasoning": 0}, "reasoning_effort", "none"),
        ({"tool_choice": "required"}, "tool_choice", "any"),
        ({"tool_choice": "none"}, "tool_choice", "none"),
        (
            {"tool_choice": NamedTool("weather")},
            "tool_choice",
            {"type": "function", "function": {"name": "weather"}},
        ),
        ({"parallel_tool_calls": False}, "parallel_tool_calls", False),
        ({"service_tier": "auto"}, "service_tier", "auto"),
        ({"metadata": {"team": "blue"}}, "metadata", {"team": "blue"}),
        ({"stream": True}, "stream", True),
        ({"extra": {"safe_prompt": True}}, "safe_prompt", True),
        ({"extra": {"prompt_mode": "reasoning"}}, "prompt_mode", "reasoning"),
    ],
)
def test_a_setting_is_written(settings: dict[str, Any], field: str, written: object) -> None:
    body, _ = MISTRAL.sent(tools=[WEATHER], **settings)
    assert body[field] == written


@pytest.mark.parametrize("setting", [{"top_k": 3}, {"logprobs": 3}, {"user_id": "ada"}])
def test_what_the_api_cannot_say_is_refused(setting: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no such setting"):
        MISTRAL.sent(**setting)


def test_an_effort_is_the_nearest_that_the_model_takes() -> None:
    model = MISTRAL.model(reasoning=Reasoning(efforts=("none", "high"), can_disable=True))
    body, adaptations = MISTRAL.sent(to=model, reasoning="low")
    assert body["reasoning_effort"] in ("none", "high")
    assert [each.what for each in adaptations] == ["reasoning"]


def test_the_bytes_of_a_request_are_in_one_order() -> None:
    body, _ = MISTRAL.sent(
        [system("Be brief."), user("hi")],
        tools=[WEATHER],
        output=OutputFormat("answer", SCHEMA),
        stream=True,
        seed=1,
        temperature=0,
        cache="short",
    )
    assert list(body) == [
        "model",
        "messages",
        "tools",
        "response_format",
        "temperature",
        "random_seed",
        "prompt_cache_key",
        "stream",
    ]


def test_tools_are_functions_or_the_providers_own() -> None:
    body, _ = MISTRAL.sent(tools=[WEATHER, Tool("now"), HostedTool({"type": "web_search"})])
    assert body["tools"] == [
        {
            "type": "function",
            "function": {
                "name": "weather",
                "parameters": {
                    "type": "object",
                    "properties": {},
                    "additionalProperties": False,
                },
                "description": "Current weather.",
                "strict": True,
            },
        },
        {
            "type": "function",
            "function": {"name": "now", "parameters": {"type": "object", "properties": {}}},
        },
        {"type": "web_search"},
    ]


def test_a_choice_of_a_tool_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="not among the tools"):
        MISTRAL.sent(tools=[WEATHER], tool_choice=NamedTool("wether"))


@pytest.mark.parametrize(
    ("output", "written"),
    [
        (OutputFormat("a", SCHEMA, mode="json"), {"type": "json_object"}),
        (
            OutputFormat("a", SCHEMA, strict=False, description="Why."),
            {
                "type": "json_schema",
                "json_schema": {
                    "name": "a",
                    "schema": SCHEMA,
                    "strict": False,
                    "description": "Why.",
                },
            },
        ),
    ],
)
def test_the_form_of_an_answer_is_asked_for(output: OutputFormat, written: object) -> None:
    body, _ = MISTRAL.sent(output=output)
    assert body["response_format"] == written


def test_a_short_cache_is_a_key_that_the_conversation_keeps() -> None:
    one, adaptations = MISTRAL.sent([system("S"), user("hi")], cache="short")
    two, _ = MISTRAL.sent([system("S"), user("hi"), user("more")], cache="short")
    assert one["prompt_cache_key"] == two["prompt_cache_key"]
    assert adaptations == [
        Adaptation("translated", "cache", "the endpoint caches by itself; sent prompt_cache_key")
    ]
    own, _ = MISTRAL.sent(cache="short", extra={"prompt_cache_key": "mine"})
    assert own["prompt_cache_key"] == "mine"


@pytest.mark.parametrize("cache", ["long", "none"])
def test_other_caches_are_refused(cache: str) -> None:
    with pytest.raises(UsageError, match="cache"):
        MISTRAL.sent(cache=cache)


def test_extra_may_not_overwrite() -> None:
    with pytest.raises(UsageError, match="only one of them"):
        MISTRAL.sent(temperature=0.5, extra={"temperature": 1})
