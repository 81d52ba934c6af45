"""Tools and runs of the public API, as a user types them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_type

import pytest

from interlingua import Client, Cost, Known, Run, Step, StopReason, ToolCall, Usage, tool
from interlingua.models import anthropic
from interlingua.testing import serve

if TYPE_CHECKING:
    from interlingua.testing import Answer


@dataclass
class Report:
    degrees: int
    unit: str


@tool
def weather(city: str, unit: Literal["C", "F"] = "C") -> Report:
    """Current weather in a city.

    Args:
        city: City name, in English.
    """
    return Report({"Oslo": 39, "Rome": 70}[city], unit)


SCRIPT: list[Answer] = [
    [
        ToolCall("weather", {"city": "Oslo", "unit": "F"}),
        ToolCall("weather", {"city": "Rome", "unit": "F"}),
    ],
    "39 °F in Oslo, 70 °F in Rome.",
]


def test_tool_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "any")
    with serve(
        [ToolCall("weather", {"city": "Oslo"}), ToolCall("weather", {"unit": "K"})]
    ) as server:
        claude = Client(endpoints=server.endpoints).chat(anthropic.CLAUDE_SONNET_5)
        reply = claude.complete("Weather in Oslo?", tools=[weather])
        invalid = claude.complete("Weather?", tools=[weather])
    call = reply.tool_calls[0]
    assert (call.arguments, call.arguments_text) == ({"city": "Oslo"}, '{"city":"Oslo"}')
    assert (call.value, call.invalid) == ({"city": "Oslo", "unit": "C"}, None)
    assert "- city: Field required" in (invalid.tool_calls[0].invalid or "")
    assert weather.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "City name, in English."},
            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
        },
        "required": ["city"],
        "additionalProperties": False,
    }


def test_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "any")
    with serve(SCRIPT) as server:
        claude = Client(endpoints=server.endpoints).chat(anthropic.CLAUDE_SONNET_5)
        run = claude.run("Weather in Oslo and Rome, in F?", tools=[weather], max_steps=8)
    assert_type(run, Run)
    assert assert_type(run.text, str) == "39 °F in Oslo, 70 °F in Rome."
    assert len(assert_type(run.steps, tuple[Step, ...])) == 2
    assert [result.content for result in run.steps[0].results] == [
        {"degrees": 39, "unit": "F"},
        {"degrees": 70, "unit": "F"},
    ]
    assert assert_type(run.usage, Usage).input is not None
    assert isinstance(assert_type(run.cost, Cost), Known)
    assert assert_type(run.stop_reason, StopReason) is StopReason.DONE
