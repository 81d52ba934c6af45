"""Calls of an answer: validated on arrival, on every wire, streamed and whole alike."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from interlingua import Client, Conversation, Tool, ToolCall, tool
from interlingua.events import ToolCallDelta, ToolCallEnd
from interlingua.testing import RawReply, ScriptedReply, serve
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from interlingua.reply import Reply
    from interlingua.tools import AnyTool
    from interlingua.values import JsonObject


class Weather(Tool):
    """Current weather."""

    city: str
    unit: Literal["C", "F"] = "C"


@tool
def time(zone: str, is_local: bool = False) -> str:
    """Current time."""
    return f"{zone} {is_local}"


RAW = Tool("raw", "Raw.", {"type": "object", "properties": {"a": {"type": "string"}}})

CALLS = [
    ToolCall("Weather", {"city": "Oslo", "unit": None}, "call_a"),
    ToolCall("time", {"zone": "UTC"}, "call_b"),
    ToolCall("time", {"zone": 1}, "call_c"),
    ToolCall("raw", {"a": "b"}, "call_d"),
    ToolCall("unknown", {"a": "b"}, "call_e"),
]


def answers(wire: str, tools: list[AnyTool]) -> list[Reply[object]]:
    """Give the same reply whole and streamed."""
    with (
        serve([ScriptedReply(CALLS), ScriptedReply(CALLS)]) as server,
        Client(credentials={"probe": KEY}) as client,
    ):
        chat = client.chat(model(wire, server))
        whole = chat.complete("hi", tools=tools)
        with chat.stream("hi", tools=tools) as stream:
            ended = [event.part for event in stream if isinstance(event, ToolCallEnd)]
        assert tuple(ended) == stream.reply.tool_calls
        assert [each.value for each in ended] == [each.value for each in stream.reply.tool_calls]
        return [whole, stream.reply]


def test_calls_have_the_values_of_their_tools(wire: str) -> None:
    for reply in answers(wire, [Weather, time, RAW]):
        weather, now, wrong, raw, unknown = reply.tool_calls
        assert isinstance(weather.value, Weather)
        assert weather.value == Weather(city="Oslo")
        assert weather.arguments == {"city": "Oslo", "unit": None}
        assert now.value == {"zone": "UTC", "is_local": False}
        assert (wrong.value, wrong.arguments) == (None, {"zone": 1})
        assert "zone" in (wrong.invalid or "")
        assert raw.value == {"a": "b"}
        assert (unknown.value, unknown.invalid) == (None, None)


def test_values_are_neither_compared_nor_stored(wire: str) -> None:
    call = answers(wire, [Weather, time])[0].tool_calls[0]
    assert call == replace(call, value=None, invalid="told")
    stored = Conversation([answers(wire, [Weather, time])[0].message]).to_json()
    assert "Oslo" in stored
    assert "invalid" not in stored
    assert "value" not in stored


def test_an_answer_without_tools_is_left_as_it_came(wire: str, asked: Asked) -> None:
    with serve([ScriptedReply(CALLS)]) as server:
        reply = asked.complete(model(wire, server))
    assert [(each.value, each.invalid) for each in reply.tool_calls] == [(None, None)] * 5


def test_partial_arguments_grow_as_they_come(wire: str) -> None:
    sent = ToolCall("time", {"zone": "Europe/Oslo", "places": ["a", {"b": True}]}, "call_a")
    seen: list[JsonObject] = []
    with (
        serve([ScriptedReply(["Well.", sent], chunk_size=3)]) as server,
        Client(credentials={"probe": KEY}) as client,
        client.chat(model(wire, server)).stream("hi") as stream,
    ):
        for event in stream:
            if isinstance(event, ToolCallDelta):
                seen.append(deepcopy(stream.partial_arguments(event.index)))
        last = len(stream.reply.message.parts) - 1
        assert stream.partial_arguments(last) == sent.arguments
        assert stream.partial_arguments(0) == {}
        assert stream.partial_arguments(99) == {}
    assert seen[-1] == sent.arguments
    zones = [str(each.get("zone", "")) for each in seen]
    assert zones == sorted(zones, key=len)
    assert all("Europe/Oslo".startswith(zone) for zone in zones)


def test_a_stream_that_has_not_begun_has_no_arguments() -> None:
    with Client(credentials={"probe": KEY}) as client:
        assert client.chat(model()).stream("hi").partial_arguments(0) == {}


def test_malformed_arguments_are_kept_and_told_of() -> None:
    text = '{"zone": "UTC'
    call = {"id": "call_a", "type": "function", "function": {"name": "time", "arguments": text}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    body = {"id": "x", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    with (
        serve([RawReply(json.dumps(body).encode())]) as server,
        Client(credentials={"probe": KEY}) as client,
    ):
        reply = client.chat(model("openai_chat", server)).complete("hi", tools=[time])
    (got,) = reply.tool_calls
    assert (got.arguments, got.arguments_text, got.value) == (None, text, None)
    assert "not a JSON object" in (got.invalid or "")
