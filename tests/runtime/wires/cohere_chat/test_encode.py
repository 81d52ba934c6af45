"""Requests on Cohere's chat API: settings, tools, forms, messages, documents."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Message,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
    assistant,
    developer,
    system,
    tool_result,
    user,
)
from interlingua.output import OutputFormat
from interlingua.records import Limits, Reasoning
from interlingua.tools import HostedTool, NamedTool, Tool
from tests.runtime.wires.cohere_chat.test_decode import CASES
from tests.runtime.wires.exercise import Exercise

COHERE = Exercise("cohere_chat")
WEATHER = Tool("weather", "Current weather.", {"type": "object", "properties": {}})
NOW = Tool("now", strict=True)
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
PNG = b"\x89PNG\r\n\x1a\nrest"


@pytest.mark.parametrize(
    ("settings", "field", "written"),
    [
        ({"max_output_tokens": 9}, "max_tokens", 9),
        ({"temperature": 0.5}, "temperature", 0.5),
        ({"top_p": 0.5}, "p", 0.5),
        ({"top_k": 5}, "k", 5),
        ({"stop": "END"}, "stop_sequences", ["END"]),
        ({"stop": ("A", "B")}, "stop_sequences", ["A", "B"]),
        ({"seed": 7}, "seed", 7),
        ({"presence_penalty": 0.1}, "presence_penalty", 0.1),
        ({"frequency_penalty": 0.1}, "frequency_penalty", 0.1),
        ({"logprobs": True}, "logprobs", True),
        ({"logprobs": 3}, "logprobs", True),
        ({"logprobs": False}, "logprobs", False),
        ({"reasoning": "none"}, "thinking", {"type": "disabled"}),
        ({"reasoning": "high"}, "thinking", {"type": "enabled"}),
        ({"reasoning": 2000}, "thinking", {"type": "enabled", "token_budget": 2000}),
        ({"tool_choice": "required"}, "tool_choice", "REQUIRED"),
        ({"tool_choice": "none"}, "tool_choice", "NONE"),
        ({"stream": True}, "stream", True),
        ({}, "stream", False),
        ({"extra": {"safety_mode": "OFF"}}, "safety_mode", "OFF"),
        ({"extra": {"citation_options": {"mode": "FAST"}}}, "citation_options", {"mode": "FAST"}),
        ({"extra": {"documents": ["a"]}}, "documents", ["a"]),
    ],
)
def test_a_setting_is_written(settings: dict[str, Any], field: str, written: object) -> None:
    body, _ = COHERE.sent(tools=[WEATHER], **settings)
    assert body[field] == written


@pytest.mark.parametrize(
    "setting",
    [
        {"parallel_tool_calls": False},
        {"service_tier": "flex"},
        {"user_id": "ada"},
        {"metadata": {"a": "b"}},
    ],
)
def test_what_the_api_cannot_say_is_refused(setting: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no such setting"):
        COHERE.sent(tools=[WEATHER], **setting)


def test_the_api_caches_by_itself() -> None:
    _, adaptations = COHERE.sent(cache="short")
    assert [(each.change, each.what) for each in adaptations] == [("translated", "cache")]
    for cache in ("long", "none"):
        with pytest.raises(UsageError, match="the endpoint"):
            COHERE.sent(cache=cache)


def test_an_effort_is_a_budget_where_the_model_has_one() -> None:
    model = COHERE.model(reasoning=Reasoning(budget_max=1000), limits=Limits(output=4000))
    body, adaptations = COHERE.sent(to=model, reasoning="medium")
    assert body["thinking"] == {"type": "enabled", "token_budget": 500}
    assert [each.what for each in adaptations] == ["reasoning"]


def test_thinking_without_room_is_told_of_once() -> None:
    model = COHERE.model(reasoning=Reasoning(budget_min=1000))
    asked: dict[str, Any] = {"max_output_tokens": 100, "unsupported": "drop"}
    body, adaptations = COHERE.sent(to=model, reasoning="low", **asked)
    assert body["thinking"] == {"type": "enabled"}
    assert [(each.change, each.what) for each in adaptations] == [("dropped", "reasoning")]


def test_a_free_choice_needs_no_words() -> None:
    body, adaptations = COHERE.sent(tools=[WEATHER], tool_choice="auto")
    assert "tool_choice" not in body
    assert [each.what for each in adaptations] == ["tool_choice"]


def test_a_named_tool_is_the_only_one_offered() -> None:
    body, adaptations = COHERE.sent(tools=[WEATHER, NOW], tool_choice=NamedTool("weather"))
    assert [each["function"]["name"] for each in body["tools"]] == ["weather"]
    assert body["tool_choice"] == "REQUIRED"
    assert "only weather is offered" in adaptations[0].reason
    with pytest.raises(UsageError, match="not among the tools"):
        COHERE.sent(tools=[WEATHER], tool_choice=NamedTool("wether"))


def test_all_tools_are_strict_or_none_is() -> None:
    body, _ = COHERE.sent(tools=[NOW])
    assert body["strict_tools"] is True
    with pytest.raises(UsageError, match="strict with all tools or with none"):
        COHERE.sent(tools=[NOW, WEATHER])


def test_tools_are_functions_or_as_given() -> None:
    own: dict[str, Any] = {"type": "function", "function": {"name": "x", "parameters": {}}}
    body, _ = COHERE.sent(tools=[WEATHER, HostedTool(own)])
    function: dict[str, Any] = {
        "name": "weather",
        "parameters": {"type": "object", "properties": {}},
        "description": "Current weather.",
    }
    assert body["tools"] == [{"type": "function", "function": function}, own]


@pytest.mark.parametrize(
    ("output", "written"),
    [
        (OutputFormat("a", SCHEMA, mode="json"), {"type": "json_object"}),
        (OutputFormat("a", SCHEMA), {"type": "json_object", "json_schema": SCHEMA}),
    ],
)
def test_the_form_of_an_answer_is_asked_for(output: OutputFormat, written: object) -> None:
    assert COHERE.sent(output=output)[0]["response_format"] == written


def test_the_bytes_of_a_request_are_in_one_order() -> None:
    body, _ = COHERE.sent(
        [system("S"), user(Document.from_bytes(b"text", "text/plain"), "hi")],
        tools=[WEATHER],
        output=OutputFormat("a", SCHEMA),
        seed=1,
        top_p=0.5,
    )
    assert list(body) == [
        "model",
        "messages",
        "tools",
        "documents",
        "response_format",
        "seed",
        "p",
        "stream",
    ]


def written(*messages: Message[Any]) -> list[dict[str, Any]]:
    return list(COHERE.sent(list(messages))[0]["messages"])


def test_messages_by_role() -> None:
    image = Image(url="https://x.org/a.png", detail="low")
    said = written(
        system("A", "B"), developer("C"), user("hi"), user("see", image, Image.from_bytes(PNG))
    )
    assert said == [
        {
            "role": "system",
            "content": [{"type": "text", "text": "A"}, {"type": "text", "text": "B"}],
        },
        {"role": "system", "content": "C"},
        {"role": "user", "content": "hi"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "see"},
                {"type": "image_url", "image_url": {"url": "https://x.org/a.png", "detail": "low"}},
                {
                    "type": "image_url",
                    "image_url": {"url": "data:image/png;base64,iVBORw0KGgpyZXN0"},
                },
            ],
        },
    ]


def test_documents_stand_beside_the_messages() -> None:
    paper = Document.from_bytes("Über".encode(), "text/plain", name="a.txt")
    body, adaptations = COHERE.sent([user("Sum up.", paper)])
    assert body["documents"] == [{"data": {"text": "Über", "title": "a.txt"}}]
    assert body["messages"] == [{"role": "user", "content": [{"type": "text", "text": "Sum up."}]}]
    assert [each.change for each in adaptations] == ["translated"]


UNSAYABLE: list[tuple[Message[Any], str]] = [
    (user(Document.from_bytes(b"%PDF-1.7\xff")), "reads text, not application/pdf"),
    (user(Document.from_url("https://x.org/a.txt")), "as bytes"),
    (user(Image.from_file_id("f")), "not by id"),
    (user(Audio.from_url("https://x.org/a.mp3")), "no audio"),
    (user(Video.from_url("https://x.org/a.mp4")), "no video"),
    (Message("user", (Thinking("Hm"),)), "holds no Thinking"),
    (Message("assistant", (ToolResult("a"),)), "belongs in a tool message"),
    (Message("tool", (Text("a"),)), "tool results and nothing else"),
    (Message("system", (Image.from_url("https://x.org/a.png"),)), "holds text only"),
]


@pytest.mark.parametrize(("message", "why"), UNSAYABLE)
def test_what_cannot_be_said_is_refused(message: Message[Any], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        written(message)


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (ToolResult("a", "Rain"), "Rain"),
        (ToolResult("a", {"sky": "grey"}), '{"sky":"grey"}'),
        (ToolResult("a", "No.", is_error=True), "The tool failed: No."),
        (ToolResult("a", "", denied=True), "The call was not allowed"),
        (
            ToolResult("a", (Text("x"), Document.from_bytes(b"y", "text/plain"))),
            [
                {"type": "text", "text": "x"},
                {"type": "document", "document": {"data": {"text": "y"}}},
            ],
        ),
        (
            ToolResult("a", (Text("x"),), is_error=True),
            [{"type": "text", "text": "The tool failed:"}, {"type": "text", "text": "x"}],
        ),
    ],
)
def test_a_tools_result(result: ToolResult, told: object) -> None:
    assert written(Message("tool", (result,))) == [
        {"role": "tool", "tool_call_id": "a", "content": told}
    ]


def test_the_images_of_a_result_follow_in_a_users_message() -> None:
    tool, shown = written(tool_result("a", Image.from_url("https://x.org/a.png")))
    assert tool["content"] == [{"type": "text", "text": "The result follows."}]
    assert shown["content"][1] == {
        "type": "image_url",
        "image_url": {"url": "https://x.org/a.png"},
    }


def test_another_models_turn_is_said_in_this_ones_words() -> None:
    picture = Image.from_url("https://x.org/a.png")
    call = ToolCall("run", None, "c1", "ls", freeform=True)
    body, adaptations = COHERE.sent([assistant(Refusal("No."), picture, call), user("hi")])
    assert body["messages"][0] == {
        "role": "assistant",
        "content": [{"type": "text", "text": "No."}],
        "tool_calls": [
            {
                "id": "c1",
                "type": "function",
                "function": {"name": "run", "arguments": '{"input":"ls"}'},
            }
        ],
    }
    assert [each.change for each in adaptations] == ["dropped"]


@pytest.mark.parametrize(
    "case",
    [
        "text",
        "thinking, then text",
        "a plan and calls",
        "citations of a plan",
        "citations while the text goes on",
        "citations after the text, of the item they name",
        "content of a kind from the future",
    ],
)
def test_an_answer_goes_back_as_it_came(case: str) -> None:
    decoder, _ = COHERE.streamed(*CASES[case][0])
    came: Any = decoder.raw["message"]
    (sent,) = COHERE.sent_back(decoder)
    for each in came.get("tool_calls", ()):
        # No text means no arguments, and must be said.
        each["function"]["arguments"] = each["function"]["arguments"] or "{}"
    assert sent == came
