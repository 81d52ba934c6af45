"""Calls of hosted tools, in one form whatever the wire."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from interlingua import ProviderError, wires
from interlingua.finish import FinishReason
from interlingua.hosted_calls import HostedCall, hosted_calls
from interlingua.messages import Message, Opaque, Origin, Text
from interlingua.records import Compat
from interlingua.reply import Reply
from interlingua.usage import Usage
from tests.recordings import API_OF_WIRE, load, requires_recordings
from tests.runtime.probe import model

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

USE: JsonObject = {"type": "server_tool_use", "id": "a", "name": "web_search", "input": {"q": 1}}
FOUND: JsonObject = {"type": "web_search_tool_result", "tool_use_id": "a", "content": ["x"]}
FAILED: JsonObject = {
    "type": "web_search_tool_result",
    "tool_use_id": "a",
    "content": {"type": "web_search_tool_result_error", "error_code": "too_many_requests"},
}
REMOTE: JsonObject = {"type": "mcp_tool_use", "id": "b", "name": "ask", "input": {}}
REMOTE_FAILED: JsonObject = {
    "type": "mcp_tool_result",
    "tool_use_id": "b",
    "is_error": True,
    "content": "no",
}
CODE: JsonObject = {"executableCode": {"language": "PYTHON", "code": "1"}}
RAN: JsonObject = {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}}
BROKE: JsonObject = {"codeExecutionResult": {"outcome": "OUTCOME_FAILED", "output": "no"}}


def opaque(data: JsonObject, kind: str | None = None) -> Opaque:
    return Opaque(kind or str(data.get("type", next(iter(data)))), data, None, hosted=True)


def call(
    name: str,
    asked: JsonValue,
    output: JsonValue,
    *,
    error: str | None = None,
    id: str | None = None,
) -> HostedCall:
    return HostedCall(name, asked, output, id, error)


CASES: list[tuple[list[JsonObject], list[HostedCall]]] = [
    ([USE, FOUND], [call("web_search", {"q": 1}, ["x"], id="a")]),
    (
        [USE, FAILED],
        [call("web_search", {"q": 1}, FAILED["content"], error="too_many_requests", id="a")],
    ),
    (
        [USE, REMOTE, FOUND, REMOTE_FAILED],
        [
            call("web_search", {"q": 1}, ["x"], id="a"),
            call("ask", {}, "no", error="error", id="b"),
        ],
    ),
    ([USE], [call("web_search", {"q": 1}, None, id="a")]),
    ([FOUND], [call("web_search", None, ["x"], id="a")]),
    (
        [CODE, RAN, CODE, BROKE],
        [
            call("code_execution", CODE["executableCode"], "1"),
            call("code_execution", CODE["executableCode"], "no", error="OUTCOME_FAILED"),
        ],
    ),
    (
        [
            {"toolCall": {"toolType": "GOOGLE_MAPS", "args": {"q": 1}, "id": "m"}},
            {"toolResponse": {"toolType": "GOOGLE_MAPS", "response": {"r": 2}, "id": "m"}},
        ],
        [call("GOOGLE_MAPS", {"q": 1}, {"r": 2}, id="m")],
    ),
    (
        [
            {"toolUse": {"name": "nova_grounding", "toolUseId": "t", "input": {"q": 1}}},
            {"toolResult": {"toolUseId": "t", "status": "error", "content": []}},
        ],
        [call("nova_grounding", {"q": 1}, [], error="error", id="t")],
    ),
    (
        [{"type": "web_search_call", "id": "w", "action": {"query": "x", "sources": [1]}}],
        [call("web_search", {"query": "x", "sources": [1]}, [1], id="w")],
    ),
    (
        [{"type": "mcp_call", "id": "m", "name": "ask", "arguments": '{"a":1}', "output": "b"}],
        [call("ask", {"a": 1}, "b", id="m")],
    ),
    (
        [{"type": "mcp_call", "id": "m", "name": "ask", "arguments": "{", "error": {"c": 1}}],
        [call("ask", "{", None, error='{"c":1}', id="m")],
    ),
    (
        [{"type": "code_interpreter_call", "id": "c", "code": "1", "status": "failed"}],
        [call("code_interpreter", "1", None, error="failed", id="c")],
    ),
    (
        [
            {"type": "tool_search_call", "id": "s1", "arguments": {"paths": []}},
            {"type": "tool_search_output", "id": "s2", "tools": []},
        ],
        [call("tool_search", {"paths": []}, [])],
    ),
    (
        [{"role": "tool", "name": "web_search", "tool_call_id": "t", "content": "found"}],
        [call("web_search", None, "found", id="t")],
    ),
]


@pytest.mark.parametrize(("blocks", "expected"), CASES)
def test_a_call_and_its_result_are_one(
    blocks: list[JsonObject], expected: list[HostedCall]
) -> None:
    parts = [opaque(each) for each in blocks]
    found = hosted_calls([Text("Well."), *parts, Opaque("compaction", {})])
    assert [(c.name, c.input, c.output, c.id, c.error) for c in found] == [
        (c.name, c.input, c.output, c.id, c.error) for c in expected
    ]
    assert Counter(id(each) for call in found for each in call.parts) == Counter(map(id, parts))


def test_what_a_host_executed_is_named_for_what_it_was() -> None:
    told: JsonObject = {"type": "search", "arguments": '{"query":"x"}', "output": "found"}
    (found,) = hosted_calls([opaque(told, "executed_tool")])
    assert (found.name, found.input, found.output) == ("search", {"query": "x"}, "found")


def test_a_reply_gives_its_hosted_calls() -> None:
    message: Message[Text] = Message("assistant", (opaque(USE), opaque(FOUND), Text("x")))
    reply = Reply[object](message, FinishReason.STOP, "stop", Usage(), {}, model(), 0.0)
    assert [each.name for each in reply.hosted_calls] == ["web_search"]


@requires_recordings
@pytest.mark.parametrize("wire", API_OF_WIRE)
def test_every_recorded_block_is_part_of_one_call(wire: str) -> None:
    for exchange in load(wire):
        if exchange.status != 200 or exchange.streamed or exchange.expected is None:
            continue
        decoder = wires.load(wire).decoder(Origin(exchange.provider, wire, "m"), Compat())
        try:
            decoder.whole(exchange.body)
        except ProviderError:
            continue
        blocks = [p for p in decoder.parts() if isinstance(p, Opaque) and p.hosted]
        calls = hosted_calls(decoder.parts())
        assert Counter(id(p) for c in calls for p in c.parts) == Counter(map(id, blocks))
        assert all(each.name for each in calls)
