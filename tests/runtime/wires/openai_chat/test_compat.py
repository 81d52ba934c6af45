"""What is declared of a host decides how it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.messages import assistant, system, user
from interlingua.records import Compat, Reasoning
from interlingua.tools import NamedTool, Tool
from tests.runtime.wires.openai_chat.answers import encoded, model

SCHEMA: dict[str, Any] = {"type": "object", "properties": {"city": {"type": "string"}}}
WEATHER = Tool("weather", "Current weather", SCHEMA)


@pytest.mark.parametrize(
    ("compat", "settings", "written"),
    [
        (
            Compat(max_output_tokens_field="max_tokens"),
            {"max_output_tokens": 9},
            {"max_tokens": 9},
        ),
        (Compat(stream_options=False), {"stream": True}, {"stream": True}),
        (
            Compat(reasoning_format="reasoning_object"),
            {"reasoning": "high"},
            {"reasoning": {"effort": "high"}},
        ),
        (
            Compat(reasoning_format="reasoning_object"),
            {"reasoning": 2000},
            {"reasoning": {"max_tokens": 2000}},
        ),
        (
            Compat(reasoning_format="reasoning_object"),
            {"reasoning": "none"},
            {"reasoning": {"effort": "none"}},
        ),
        (
            Compat(reasoning_format="thinking_type"),
            {"reasoning": "none"},
            {"thinking": {"type": "disabled"}},
        ),
        (
            Compat(reasoning_format="enable_thinking"),
            {"reasoning": 500},
            {"enable_thinking": True, "thinking_budget": 500},
        ),
        (
            Compat(reasoning_format="enable_thinking"),
            {"reasoning": "none"},
            {"enable_thinking": False},
        ),
        (
            Compat(reasoning_format="chat_template"),
            {"reasoning": "none"},
            {"chat_template_kwargs": {"enable_thinking": False}},
        ),
    ],
)
def test_a_host_is_asked_in_its_own_words(
    compat: Compat, settings: dict[str, Any], written: dict[str, Any]
) -> None:
    body, adaptations = encoded("hi", to=model(compat), **settings)
    del body["model"], body["messages"]
    assert body == written
    assert adaptations == []


THINKS = Reasoning(efforts=("low", "medium", "high"), budget_min=1000, budget_max=10_000)


@pytest.mark.parametrize(
    ("compat", "reasoning", "wanted", "written", "change"),
    [
        (Compat(), THINKS, "xhigh", {"reasoning_effort": "high"}, "clamped"),
        (Compat(), THINKS, 3000, {"reasoning_effort": "low"}, "translated"),
        (
            Compat(reasoning_format="reasoning_object"),
            THINKS,
            50_000,
            {"reasoning": {"max_tokens": 10_000}},
            "clamped",
        ),
        (
            Compat(reasoning_format="thinking_type"),
            None,
            "high",
            {"thinking": {"type": "enabled"}},
            "translated",
        ),
        (
            Compat(reasoning_format="thinking_type"),
            THINKS,
            "max",
            {"thinking": {"type": "enabled"}, "reasoning_effort": "high"},
            "clamped",
        ),
        (
            Compat(reasoning_format="enable_thinking"),
            THINKS,
            "medium",
            {"enable_thinking": True, "thinking_budget": 5000},
            "translated",
        ),
        (
            Compat(reasoning_format="enable_thinking"),
            THINKS,
            10,
            {"enable_thinking": True, "thinking_budget": 1000},
            "clamped",
        ),
        (
            Compat(reasoning_format="enable_thinking"),
            None,
            "medium",
            {"enable_thinking": True},
            "translated",
        ),
        (
            Compat(reasoning_format="chat_template"),
            None,
            "medium",
            {"chat_template_kwargs": {"enable_thinking": True}},
            "translated",
        ),
    ],
)
def test_reasoning_that_is_said_otherwise_is_noted(
    compat: Compat,
    reasoning: Reasoning | None,
    wanted: Any,
    written: dict[str, Any],
    change: str,
) -> None:
    body, adaptations = encoded("hi", to=model(compat, reasoning=reasoning), reasoning=wanted)
    del body["model"], body["messages"]
    assert body == written
    assert [(each.change, each.what) for each in adaptations] == [(change, "reasoning")]


REFUSED: list[tuple[Compat, dict[str, Any], str]] = [
    (Compat(reasoning_format="none"), {"reasoning": "high"}, "reasoning"),
    (Compat(reasoning_format="none"), {"reasoning": "none"}, "reasoning"),
    (Compat(parallel_tool_calls=False), {"parallel_tool_calls": False}, "parallel_tool_calls"),
    (Compat(required_tool_choice=False), {"tool_choice": "required"}, "tool_choice"),
    (Compat(required_tool_choice=False), {"tool_choice": NamedTool("weather")}, "tool_choice"),
    (Compat(), {"cache": "none"}, "cache"),
]


@pytest.mark.parametrize(("compat", "settings", "what"), REFUSED)
def test_what_a_host_cannot_be_asked_is_refused_or_noted(
    compat: Compat, settings: dict[str, Any], what: str
) -> None:
    target = model(compat)
    with pytest.raises(UsageError, match=what):
        encoded("hi", to=target, tools=[WEATHER], **settings)
    least, _ = encoded("hi", to=target, tools=[WEATHER])
    body, adaptations = encoded("hi", to=target, tools=[WEATHER], unsupported="drop", **settings)
    assert body == least
    assert [(each.change, each.what) for each in adaptations] == [("dropped", what)]


def test_strictness_is_not_asked_of_a_host_that_does_not_know_it() -> None:
    target = model(Compat(strict_tools=False))
    with pytest.raises(UsageError, match="strict"):
        encoded("hi", to=target, tools=[Tool("now", strict=True)])
    body, adaptations = encoded("hi", to=target, tools=[Tool("now", strict=False)])
    assert "strict" not in body["tools"][0]["function"]
    assert adaptations == []


@pytest.mark.parametrize(
    ("cache", "marker"),
    [("short", {"type": "ephemeral"}), ("long", {"type": "ephemeral", "ttl": "1h"})],
)
def test_cache_markers_end_what_repeats(cache: Any, marker: dict[str, str]) -> None:
    target = model(Compat(cache_control="anthropic"))
    messages: Any = [system("Be terse."), user("One"), assistant("1"), user("Two", "Three")]
    body, adaptations = encoded(messages, to=target, tools=[WEATHER], cache=cache)
    assert adaptations == []
    marked = {"type": "text", "text": "Be terse.", "cache_control": marker}
    assert body["messages"][0]["content"] == [marked]
    assert body["messages"][1]["content"] == "One"
    assert body["messages"][3]["content"] == [
        {"type": "text", "text": "Two"},
        {"type": "text", "text": "Three", "cache_control": marker},
    ]
    assert body["tools"][0]["cache_control"] == marker
    assert Tool("weather", "Current weather", SCHEMA) == WEATHER


def test_no_cache_means_no_markers() -> None:
    target = model(Compat(cache_control="anthropic"))
    assert encoded("hi", to=target, cache="none") == encoded("hi", to=target)
