"""Messages in the JSON of the conventions, recorded only when asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    Document,
    HostedTool,
    Image,
    Message,
    Opaque,
    Part,
    Refusal,
    Text,
    Thinking,
    Tool,
    ToolCall,
    ToolResult,
    assistant,
    system,
    tool_result,
    user,
)
from interlingua.protocols.genai_messages import input_messages, tool_definitions
from interlingua.testing import serve
from tests.runtime.probe import Asked, model
from tests.runtime.protocols.backend import Backend, attributes

if TYPE_CHECKING:
    from collections.abc import Mapping

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        (Text("hi"), {"type": "text", "content": "hi"}),
        (Thinking("hm", signature="sig"), {"type": "reasoning", "content": "hm"}),
        (Refusal("no"), {"type": "refusal", "content": "no"}),
        (
            ToolCall("f", {"a": 1}, "c1"),
            {"type": "tool_call", "id": "c1", "name": "f", "arguments": {"a": 1}},
        ),
        (
            ToolCall("f", None, "c1", arguments_text="{broken"),
            {"type": "tool_call", "id": "c1", "name": "f", "arguments": "{broken"},
        ),
        (
            ToolResult("c1", {"x": 2}),
            {"type": "tool_call_response", "id": "c1", "response": {"x": 2}},
        ),
        (
            ToolResult("c1", (Text("seen"),), is_error=True),
            {
                "type": "tool_call_response",
                "id": "c1",
                "response": [{"type": "text", "content": "seen"}],
                "is_error": True,
            },
        ),
        (
            Image.from_bytes(PNG),
            {"type": "omitted_blob", "modality": "image", "mime_type": "image/png", "size": 28},
        ),
        (
            Image.from_url("https://x.example/a.png"),
            {"type": "uri", "modality": "image", "uri": "https://x.example/a.png"},
        ),
        (Document.from_file_id("f1"), {"type": "file", "modality": "document", "file_id": "f1"}),
        (Opaque("web_search_call", {"q": "x"}), {"type": "web_search_call", "data": {"q": "x"}}),
    ],
    ids=lambda given: type(given).__name__,
)
def test_every_part_has_its_form(part: Part, shown: Mapping[str, Any]) -> None:
    given = json.loads(input_messages([Message("user", (part,), name="Ada")]))
    assert given == [{"role": "user", "parts": [shown], "name": "Ada"}]


def test_lone_surrogate_does_not_keep_a_span_from_leaving() -> None:
    assert json.loads(input_messages("a\ud800b").encode())[0]["parts"][0]["content"] == "a?b"


def test_tools_are_told_as_they_were_given() -> None:
    tools: list[Tool | HostedTool] = [
        Tool("f", "does f", {"type": "object"}),
        Tool("g"),
        HostedTool({"type": "web_search"}),
    ]
    assert json.loads(tool_definitions(tools)) == [
        {
            "type": "function",
            "name": "f",
            "description": "does f",
            "parameters": {"type": "object"},
        },
        {"type": "function", "name": "g", "description": ""},
        {"type": "web_search"},
    ]


def test_content_is_recorded_where_asked_for(asked: Asked, wire: str) -> None:
    backend = Backend()
    messages = [
        system("Be terse."),
        user("Weather?"),
        assistant(ToolCall("weather", {"city": "Oslo"}, "c1", '{"city":"Oslo"}')),
        tool_result("c1", "rain"),
    ]
    tool = Tool("weather", "tells it", {"type": "object", "properties": {}})
    call = ToolCall("weather", {"city": "Rome"}, "c2", '{"city":"Rome"}')
    with serve([["Now Rome.", call]]) as server:
        asked.complete(
            model(wire, server),
            messages,
            tools=[tool],
            options={"hooks": backend.telemetry(content=True)},
        )
    told = attributes(backend.spans[0])
    given = json.loads(told["gen_ai.input.messages"])
    assert [turn["role"] for turn in given] == ["system", "user", "assistant", "tool"]
    assert given[3]["parts"] == [{"type": "tool_call_response", "id": "c1", "response": "rain"}]
    (answer,) = json.loads(told["gen_ai.output.messages"])
    assert (answer["role"], answer["finish_reason"]) == ("assistant", "tool_call")
    assert answer["parts"][0] == {"type": "text", "content": "Now Rome."}
    assert answer["parts"][1]["arguments"] == {"city": "Rome"}
    assert [each["name"] for each in json.loads(told["gen_ai.tool.definitions"])] == ["weather"]


def test_content_is_not_recorded_by_default(asked: Asked, wire: str) -> None:
    backend = Backend()
    with serve(["A quiet answer."]) as server:
        asked.stream(
            model(wire, server), "A quiet question", options={"hooks": backend.telemetry()}
        )
    shown = backend.spans[0].to_json()
    assert "quiet" not in shown
