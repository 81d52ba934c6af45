"""Tools as they are offered: names, order, the choice among them, free form, on every wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import Client, Lark, Regex, Tool, ToolCall, UsageError, tool
from interlingua.testing import ScriptedReply, serve
from interlingua.tools import HostedTool, NamedTool, declared
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.tools import AnyTool, ToolChoice

URL = "http://127.0.0.1:9"
FREEFORM_WIRES = ("openai_chat", "openai_responses")


class Weather(Tool):
    """Current weather."""

    city: str


@tool
def time(zone: str) -> str:
    """Current time."""
    return zone


RAW = Tool("raw", "Raw.", {"type": "object", "properties": {}})


def body(
    wire: str,
    tools: Sequence[AnyTool | HostedTool],
    choice: ToolChoice | None = None,
    parallel: bool | None = None,
) -> dict[str, Any]:
    with Client() as client:
        plan = client.chat(model(wire, URL)).explain(
            "hi", tools=tools, tool_choice=choice, parallel_tool_calls=parallel
        )
    assert not plan.validate()
    return cast("dict[str, Any]", json.loads(plan.request.body))


def names_in(body: object) -> list[str]:
    """Give every name in a body's tools, in order."""
    match body:
        case {"name": str(name)}:
            return [name]
        case dict():
            return [
                name for each in cast("dict[str, object]", body).values() for name in names_in(each)
            ]
        case list():
            return [name for each in cast("list[object]", body) for name in names_in(each)]
        case _:
            return []


ORDERS: list[list[AnyTool]] = [[Weather, time, RAW], [RAW, time, Weather]]


@pytest.mark.parametrize("given", ORDERS)
def test_tools_are_sent_in_the_order_given(given: list[AnyTool], wire: str) -> None:
    written = body(wire, given)
    sent = written.get("tools") or written["toolConfig"]["tools"]
    assert names_in(sent) == [declared(each).name for each in given]


@pytest.mark.parametrize("twice", [[RAW, time, RAW], [Weather, Tool("Weather")]])
def test_two_tools_of_one_name_are_refused(twice: list[AnyTool], wire: str) -> None:
    with pytest.raises(UsageError, match=r"tools\[\d\] is named '(raw|Weather)', as tools\[0\]"):
        body(wire, twice)


@pytest.mark.parametrize("name", ["", "a b", "wëather", "x" * 200])
@pytest.mark.parametrize(
    "wire", ["openai_chat", "openai_responses", "anthropic_messages", "google_generate"]
)
def test_a_name_that_the_wire_would_refuse_is_refused(name: str, wire: str) -> None:
    with pytest.raises(UsageError, match=rf"tools\[1\] is named .*; {wire} takes "):
        body(wire, [time, Tool(name)])


def test_names_are_checked_by_what_each_wire_takes() -> None:
    dotted = Tool("weather.now", "", {"type": "object", "properties": {}})
    assert names_in(body("google_generate", [dotted])["tools"]) == ["weather.now"]
    with pytest.raises(UsageError, match=r"weather\.now"):
        body("openai_chat", [dotted])


CHOSEN: dict[str, dict[str, object]] = {
    "openai_chat": {
        "auto": "auto",
        "none": "none",
        "required": "required",
        "named": {"type": "function", "function": {"name": "time"}},
    },
    "openai_responses": {
        "auto": "auto",
        "none": "none",
        "required": "required",
        "named": {"type": "function", "name": "time"},
    },
    "anthropic_messages": {
        "auto": {"type": "auto"},
        "none": {"type": "none"},
        "required": {"type": "any"},
        "named": {"type": "tool", "name": "time"},
    },
    "google_generate": {
        "auto": {"mode": "AUTO"},
        "none": {"mode": "NONE"},
        "required": {"mode": "ANY"},
        "named": {"mode": "ANY", "allowedFunctionNames": ["time"]},
    },
}
CHOICES: dict[str, list[ToolChoice]] = {
    "auto": ["auto"],
    "none": ["none"],
    "required": ["required"],
    "named": [NamedTool("time"), time, Tool("time")],
}


@pytest.mark.parametrize("kind", CHOICES)
@pytest.mark.parametrize("wire", CHOSEN)
def test_the_choice_is_said_in_each_wires_words(wire: str, kind: str) -> None:
    for choice in CHOICES[kind]:
        written = body(wire, [Weather, time], choice)
        said = written.get("tool_choice") or written["toolConfig"]["functionCallingConfig"]
        assert said == CHOSEN[wire][kind]


@pytest.mark.parametrize("wire", CHOSEN)
def test_a_class_may_be_the_choice(wire: str) -> None:
    chosen = body(wire, [Weather, time], Weather)
    assert chosen == body(wire, [Weather, time], NamedTool("Weather"))
    assert chosen != body(wire, [Weather, time])


@pytest.mark.parametrize("wire", CHOSEN)
def test_a_choice_that_is_not_offered_is_refused(wire: str) -> None:
    with pytest.raises(UsageError, match="Weather"):
        body(wire, [time], Weather)


PARALLEL: dict[str, dict[bool, object]] = {
    "openai_chat": {True: True, False: False},
    "openai_responses": {True: True, False: False},
    "anthropic_messages": {
        True: {"type": "auto", "disable_parallel_tool_use": False},
        False: {"type": "auto", "disable_parallel_tool_use": True},
    },
}


@pytest.mark.parametrize("parallel", [True, False])
@pytest.mark.parametrize("wire", PARALLEL)
def test_parallel_calls_are_allowed_or_forbidden(wire: str, parallel: bool) -> None:
    written = body(wire, [time], parallel=parallel)
    said = written.get("parallel_tool_calls", written.get("tool_choice"))
    assert said == PARALLEL[wire][parallel]


def test_gemini_always_allows_parallel_calls() -> None:
    body("google_generate", [time], parallel=True)
    with pytest.raises(UsageError, match="parallel_tool_calls"):
        body("google_generate", [time], parallel=False)


FREEFORM: list[tuple[bool | Lark | Regex, dict[str, str] | None]] = [
    (True, None),
    (Lark('start: "a"'), {"syntax": "lark", "definition": 'start: "a"'}),
    (Regex(r"\d+"), {"syntax": "regex", "definition": r"\d+"}),
]


@pytest.mark.parametrize(("freeform", "grammar"), FREEFORM)
def test_free_form_tools_are_custom_tools(
    freeform: bool | Lark | Regex, grammar: dict[str, str] | None
) -> None:
    given = Tool("run", "Runs code.", freeform=freeform)
    own = {"name": "run", "description": "Runs code."}
    over_responses = {} if grammar is None else {"format": {"type": "grammar", **grammar}}
    over_chat = {} if grammar is None else {"format": {"type": "grammar", "grammar": grammar}}
    responses = body("openai_responses", [given], given)
    assert responses["tools"] == [{"type": "custom", **own, **over_responses}]
    assert responses["tool_choice"] == {"type": "custom", "name": "run"}
    chat = body("openai_chat", [given], NamedTool("run"))
    assert chat["tools"] == [{"type": "custom", "custom": {**own, **over_chat}}]
    assert chat["tool_choice"] == {"type": "custom", "custom": {"name": "run"}}


def test_a_wire_without_free_form_tools_says_so(wire: str) -> None:
    given = [Tool("run", freeform=True)]
    if wire in FREEFORM_WIRES:
        assert body(wire, given)["tools"]
        return
    with pytest.raises(UsageError, match=rf"tools\[0\] is free-form, which {wire} has no tools"):
        body(wire, given)


@pytest.mark.parametrize("wire", FREEFORM_WIRES)
def test_a_free_form_call_has_its_text(wire: str, asked: Asked) -> None:
    call = ToolCall("run", None, "call_1", "print(1)", freeform=True)
    with serve([ScriptedReply(call)]) as server:
        reply = asked.complete(model(wire, server), tools=[Tool("run", freeform=True)])
    (got,) = reply.tool_calls
    assert (got.freeform, got.arguments_text, got.arguments) == (True, "print(1)", None)
    assert (got.value, got.invalid) == ("print(1)", None)
