"""The output limit and the thinking of a request, by what the model's record says."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.records import Compat, Features, Reasoning
from interlingua.tools import NamedTool, Tool, ToolChoice
from tests.runtime.wires.anthropic_messages.answers import model, sent

BUDGETS = Reasoning(budget_min=1024)
EFFORTS = Reasoning(efforts=("low", "medium", "high", "max"))
BOTH = Reasoning(efforts=("low", "medium", "high"), budget_min=1024)
ADAPTIVE = Reasoning(
    efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True, can_disable=False
)
ADAPTIVE_TOO = Reasoning(efforts=("low", "medium", "high"), adaptive=True, budget_min=1024)


@pytest.mark.parametrize(
    ("reasoning", "asked", "thinking", "effort", "adapted"),
    [
        (BUDGETS, "low", {"type": "enabled", "budget_tokens": 2000}, None, "translated"),
        (BUDGETS, "medium", {"type": "enabled", "budget_tokens": 5000}, None, "translated"),
        (BUDGETS, "high", {"type": "enabled", "budget_tokens": 8000}, None, "translated"),
        (BUDGETS, "max", {"type": "enabled", "budget_tokens": 9500}, None, "translated"),
        (BUDGETS, "minimal", {"type": "enabled", "budget_tokens": 1024}, None, "translated"),
        (BUDGETS, 3000, {"type": "enabled", "budget_tokens": 3000}, None, None),
        (BUDGETS, 500, {"type": "enabled", "budget_tokens": 1024}, None, "clamped"),
        (BUDGETS, 99_000, {"type": "enabled", "budget_tokens": 9999}, None, "clamped"),
        (
            Reasoning(budget_min=2048, budget_max=4096),
            9_000,
            {"type": "enabled", "budget_tokens": 4096},
            None,
            "clamped",
        ),
        (BUDGETS, "none", {"type": "disabled"}, None, None),
        (BUDGETS, 0, {"type": "disabled"}, None, None),
        (EFFORTS, "high", {"type": "adaptive"}, "high", None),
        (EFFORTS, "minimal", {"type": "adaptive"}, "low", "clamped"),
        (EFFORTS, "xhigh", {"type": "adaptive"}, "max", "clamped"),
        (EFFORTS, 1500, {"type": "adaptive"}, "low", "translated"),
        (EFFORTS, 8_000, {"type": "adaptive"}, "medium", "translated"),
        (EFFORTS, 900_000, {"type": "adaptive"}, "max", "translated"),
        (EFFORTS, "none", {"type": "disabled"}, None, None),
        (BOTH, "high", {"type": "enabled", "budget_tokens": 8000}, "high", "translated"),
        (BOTH, 4000, {"type": "enabled", "budget_tokens": 4000}, None, None),
        (ADAPTIVE, "xhigh", {"type": "adaptive"}, "xhigh", None),
        (ADAPTIVE, "none", {"type": "adaptive"}, "low", "clamped"),
        (ADAPTIVE_TOO, "high", {"type": "adaptive"}, "high", None),
        (ADAPTIVE_TOO, 4000, {"type": "enabled", "budget_tokens": 4000}, None, None),
        (Reasoning(), "high", {"type": "enabled", "budget_tokens": 8000}, None, "translated"),
        (None, "high", {"type": "adaptive"}, "high", "translated"),
        (None, 2000, {"type": "enabled", "budget_tokens": 2000}, None, None),
        (None, "none", {"type": "disabled"}, None, None),
    ],
)
def test_reasoning_is_asked_for_as_the_model_takes_it(
    reasoning: Reasoning | None,
    asked: Any,
    thinking: dict[str, Any],
    effort: str | None,
    adapted: str | None,
) -> None:
    body, adaptations = sent(
        "Hi", to=model(reasoning=reasoning), max_output_tokens=10_000, reasoning=asked
    )
    assert body["thinking"] == thinking
    assert body.get("output_config", {}).get("effort") == effort
    assert body["max_tokens"] == 10_000
    assert [(each.change, each.what) for each in adaptations] == (
        [(adapted, "reasoning")] if adapted else []
    )


def test_a_host_that_only_switches_thinking_gets_a_budget() -> None:
    body, _ = sent(
        "Hi",
        to=model(compat=Compat(reasoning_format="thinking_type")),
        max_output_tokens=4000,
        reasoning="medium",
    )
    assert body["thinking"] == {"type": "enabled", "budget_tokens": 2000}


def test_nothing_is_said_of_thinking_where_nothing_was_asked() -> None:
    body, adaptations = sent("Hi", to=model(reasoning=BUDGETS))
    assert "thinking" not in body
    assert "output_config" not in body
    assert adaptations == []


@pytest.mark.parametrize(
    ("output", "settings", "max_tokens", "adapted"),
    [
        (64_000, {}, 64_000, None),
        (64_000, {"max_output_tokens": 100}, 100, None),
        (64_000, {"max_output_tokens": 90_000}, 64_000, "clamped"),
        (None, {"max_output_tokens": 90_000}, 90_000, None),
        (None, {}, 4096, "translated"),
        (None, {"reasoning": 8000}, 4096 + 8000, "translated"),
    ],
)
def test_the_output_limit_is_the_caller_s_else_the_model_s_else_a_default(
    output: int | None, settings: dict[str, Any], max_tokens: int, adapted: str | None
) -> None:
    body, adaptations = sent("Hi", to=model(output=output, reasoning=BUDGETS), **settings)
    assert body["max_tokens"] == max_tokens
    assert [(each.change, each.what) for each in adaptations] == (
        [(adapted, "max_output_tokens")] if adapted else []
    )


def test_a_max_tokens_in_extra_is_the_limit_that_is_planned_with() -> None:
    body, adaptations = sent(
        "Hi", to=model(reasoning=BUDGETS), extra={"max_tokens": 2000}, reasoning=9000
    )
    assert body["max_tokens"] == 2000
    assert body["thinking"]["budget_tokens"] == 1999
    assert [each.change for each in adaptations] == ["clamped"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"max_output_tokens": 1024, "reasoning": "high"}, "reasoning"),
    ({"reasoning": 2000, "temperature": 0.5}, "temperature"),
    ({"reasoning": 2000, "top_p": 0.5}, "top_p"),
    ({"reasoning": 2000, "top_k": 40}, "top_k"),
]


@pytest.mark.parametrize(("settings", "name"), REFUSED)
def test_what_thinking_rules_out_raises_or_is_dropped_and_said(
    settings: dict[str, Any], name: str
) -> None:
    with pytest.raises(UsageError, match=f"^{name}="):
        sent("Hi", to=model(reasoning=BUDGETS), **settings)
    body, adaptations = sent("Hi", to=model(reasoning=BUDGETS), unsupported="drop", **settings)
    assert {"reasoning": "thinking"}.get(name, name) not in body
    assert [(each.change, each.what) for each in adaptations][-1] == ("dropped", name)


def test_what_a_thinking_model_does_take_is_sent() -> None:
    body, adaptations = sent(
        "Hi", to=model(reasoning=BUDGETS), reasoning=2000, temperature=1, top_p=0.95
    )
    assert (body["temperature"], body["top_p"]) == (1, 0.95)
    assert adaptations == []


@pytest.mark.parametrize("name", ["temperature", "top_p", "top_k"])
def test_a_model_without_sampling_settings_refuses_all_of_them(name: str) -> None:
    with pytest.raises(UsageError, match=f"^{name}="):
        sent("Hi", to=model(features=Features(temperature=False)), **dict[str, Any]({name: 1}))


def test_a_model_that_always_thinks_and_has_no_effort_cannot_be_told_not_to() -> None:
    always = Reasoning(budget_min=1024, can_disable=False)
    with pytest.raises(UsageError, match="always thinks"):
        sent("Hi", to=model(reasoning=always), reasoning="none")


def test_an_endpoint_that_cannot_be_asked_refuses_reasoning() -> None:
    with pytest.raises(UsageError, match="no way to ask"):
        sent("Hi", to=model(compat=Compat(reasoning_format="none")), reasoning="low")


@pytest.mark.parametrize("asked", ["enormous", -1])
def test_a_reasoning_that_means_nothing_raises(asked: Any) -> None:
    with pytest.raises(UsageError, match="reasoning="):
        sent("Hi", to=model(reasoning=BUDGETS), reasoning=asked)


def test_extra_joins_what_reasoning_set() -> None:
    body, _ = sent(
        "Hi",
        to=model(reasoning=ADAPTIVE),
        reasoning="high",
        extra={
            "thinking": {"display": "summarized"},
            "output_config": {"task_budget": {"type": "tokens", "total": 9}},
        },
    )
    assert body["thinking"] == {"type": "adaptive", "display": "summarized"}
    assert body["output_config"] == {
        "effort": "high",
        "task_budget": {"type": "tokens", "total": 9},
    }


@pytest.mark.parametrize("choice", ["required", NamedTool("now")])
def test_a_thinking_model_is_not_made_to_call_a_tool(choice: ToolChoice) -> None:
    now = Tool("now", "The time.")
    thinking = model(reasoning=BUDGETS)
    with pytest.raises(UsageError, match="a model that thinks cannot be made to call a tool"):
        sent("Hi", to=thinking, tools=[now], reasoning=2000, tool_choice=choice)
    body, adapted = sent(
        "Hi", to=thinking, tools=[now], reasoning=2000, tool_choice=choice, unsupported="drop"
    )
    assert "tool_choice" not in body
    assert [each.what for each in adapted if each.change == "dropped"] == ["tool_choice"]
    able = model(reasoning=BUDGETS, features=Features(required_tool_choice=True))
    assert "tool_choice" in sent("Hi", to=able, tools=[now], reasoning=2000, tool_choice=choice)[0]
    assert "tool_choice" in sent("Hi", to=thinking, tools=[now], tool_choice=choice)[0]
