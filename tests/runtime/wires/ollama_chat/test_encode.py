"""Requests on Ollama's chat API: settings, tools, forms, messages."""

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
from interlingua.records import Reasoning
from interlingua.tools import HostedTool, NamedTool, Tool
from tests.runtime.wires.exercise import Exercise
from tests.runtime.wires.ollama_chat.test_decode import CASES, PNG

OLLAMA = Exercise("ollama_chat")
WEATHER = Tool("weather", "Current weather.", {"type": "object", "properties": {}})
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
PICTURE = Image.from_bytes(b"\x89PNG\r\n\x1a\nrest")


@pytest.mark.parametrize(
    ("settings", "option", "written"),
    [
        ({"max_output_tokens": 9}, "num_predict", 9),
        ({"temperature": 0.5}, "temperature", 0.5),
        ({"top_p": 0.5}, "top_p", 0.5),
        ({"top_k": 5}, "top_k", 5),
        ({"stop": "END"}, "stop", ["END"]),
        ({"stop": ("A", "B")}, "stop", ["A", "B"]),
        ({"seed": 7}, "seed", 7),
        ({"presence_penalty": 0.1}, "presence_penalty", 0.1),
        ({"frequency_penalty": 0.1}, "frequency_penalty", 0.1),
        ({"temperature": 0, "extra": {"options": {"num_ctx": 8192}}}, "num_ctx", 8192),
    ],
)
def test_an_option_is_written(settings: dict[str, Any], option: str, written: object) -> None:
    assert OLLAMA.sent(**settings)[0]["options"][option] == written


@pytest.mark.parametrize(
    ("settings", "field", "written"),
    [
        ({"logprobs": True}, "logprobs", True),
        ({"logprobs": False}, "logprobs", False),
        ({"logprobs": 3}, "top_logprobs", 3),
        ({"reasoning": "none"}, "think", False),
        ({"reasoning": 0}, "think", False),
        ({"reasoning": "low"}, "think", "low"),
        ({"reasoning": "max"}, "think", "max"),
        ({"reasoning": "minimal"}, "think", "low"),
        ({"reasoning": 20_000}, "think", "high"),
        ({"stream": True}, "stream", True),
        ({}, "stream", False),
        ({"extra": {"keep_alive": "10m"}}, "keep_alive", "10m"),
        ({"extra": {"think": True}}, "think", True),
        ({"output": OutputFormat("a", SCHEMA)}, "format", SCHEMA),
        ({"output": OutputFormat("a", SCHEMA, mode="json")}, "format", "json"),
    ],
)
def test_a_setting_is_written(settings: dict[str, Any], field: str, written: object) -> None:
    assert OLLAMA.sent(**settings)[0][field] == written


def test_nothing_asked_is_nothing_said() -> None:
    body, adaptations = OLLAMA.sent()
    assert body == {
        "model": "m",
        "messages": [{"role": "user", "content": "hi"}],
        "stream": False,
    }
    assert adaptations == []


@pytest.mark.parametrize(
    "setting",
    [
        {"parallel_tool_calls": False},
        {"tool_choice": "auto"},
        {"tool_choice": NamedTool("weather")},
        {"service_tier": "flex"},
        {"user_id": "ada"},
        {"metadata": {"a": "b"}},
    ],
)
def test_what_the_api_cannot_say_is_refused(setting: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no such setting"):
        OLLAMA.sent(tools=[WEATHER], **setting)


@pytest.mark.parametrize("effort", ["minimal", "xhigh", 3000])
def test_a_level_that_was_not_asked_for_is_told_of(effort: str | int) -> None:
    _, adaptations = OLLAMA.sent(reasoning=effort)
    assert {each.what for each in adaptations} == {"reasoning"}


def test_an_effort_is_one_that_the_model_takes() -> None:
    model = OLLAMA.model(reasoning=Reasoning(efforts=("low", "high")))
    assert OLLAMA.sent(to=model, reasoning="max")[0]["think"] == "high"


def test_tools_are_functions_or_as_given() -> None:
    own: dict[str, Any] = {"type": "function", "function": {"name": "x", "parameters": {}}}
    body, _ = OLLAMA.sent(tools=[WEATHER, Tool("now"), HostedTool(own)])
    nothing: dict[str, Any] = {"type": "object", "properties": {}}
    weather = {"name": "weather", "parameters": nothing, "description": "Current weather."}
    assert body["tools"] == [
        {"type": "function", "function": weather},
        {"type": "function", "function": {"name": "now", "parameters": nothing}},
        own,
    ]


def test_a_strict_tool_is_refused() -> None:
    with pytest.raises(UsageError, match="does not enforce"):
        OLLAMA.sent(tools=[Tool("now", strict=True)])


def test_the_server_keeps_prompts_by_itself() -> None:
    _, adaptations = OLLAMA.sent(cache="short")
    assert [(each.change, each.what) for each in adaptations] == [("translated", "cache")]
    with pytest.raises(UsageError, match="keep_alive"):
        OLLAMA.sent(cache="long")
    with pytest.raises(UsageError, match="by itself"):
        OLLAMA.sent(cache="none")


def test_the_bytes_of_a_request_are_in_one_order() -> None:
    body, _ = OLLAMA.sent(
        tools=[WEATHER], output=OutputFormat("a", SCHEMA), seed=1, reasoning="low", logprobs=1
    )
    assert list(body) == [
        "model",
        "messages",
        "tools",
        "format",
        "think",
        "options",
        "logprobs",
        "top_logprobs",
        "stream",
    ]


def written(*messages: Message[Any]) -> list[dict[str, Any]]:
    return list(OLLAMA.sent(list(messages))[0]["messages"])


def test_messages_by_role() -> None:
    assert written(
        system("A", "B"),
        developer("C"),
        user("see", PICTURE, "this"),
        assistant(Thinking("Hm"), "Yes"),
        user("hi"),
    ) == [
        {"role": "system", "content": "A\nB"},
        {"role": "system", "content": "C"},
        {"role": "user", "content": "see\nthis", "images": [PNG]},
        {"role": "assistant", "content": "Yes", "thinking": "Hm"},
        {"role": "user", "content": "hi"},
    ]


def test_a_call_and_its_result() -> None:
    weather = ToolCall("weather", {"city": "Oslo"}, "c1")
    asked, answered = written(assistant(weather), Message("tool", (ToolResult("c1", "Rain"),)))
    assert asked == {
        "role": "assistant",
        "content": "",
        "tool_calls": [
            {"id": "c1", "function": {"name": "weather", "arguments": {"city": "Oslo"}}}
        ],
    }
    assert answered == {
        "role": "tool",
        "content": "Rain",
        "tool_name": "weather",
        "tool_call_id": "c1",
    }


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (ToolResult("c", {"sky": "grey"}), '{"sky":"grey"}'),
        (ToolResult("c", (Text("a"), Text("b"))), "a\nb"),
        (ToolResult("c", "No.", is_error=True), "The tool failed: No."),
        (ToolResult("c", "", denied=True), "The call was not allowed"),
    ],
)
def test_a_tools_result_is_text(result: ToolResult, told: str) -> None:
    assert written(Message("tool", (result,)))[0]["content"] == told


def test_the_images_of_a_result_follow_in_a_users_message() -> None:
    tool, shown = written(tool_result("c", PICTURE))
    assert tool["content"] == "The result follows."
    assert shown == {"role": "user", "content": "From the result of c:", "images": [PNG]}


UNSAYABLE: list[tuple[Message[Any], str]] = [
    (user(Image.from_url("https://x.org/a.png")), "as bytes only"),
    (user(Image.from_file_id("f")), "as bytes only"),
    (user(Audio.from_url("https://x.org/a.mp3")), "no audio"),
    (user(Video.from_url("https://x.org/a.mp4")), "no video"),
    (user(Document.from_bytes(b"%PDF-1.7")), "no document"),
    (Message("user", (Thinking("Hm"),)), "holds no Thinking"),
    (Message("assistant", (ToolResult("a"),)), "belongs in a tool message"),
    (Message("tool", (Text("a"),)), "tool results and nothing else"),
    (Message("system", (PICTURE,)), "holds text only"),
]


@pytest.mark.parametrize(("message", "why"), UNSAYABLE)
def test_what_cannot_be_said_is_refused(message: Message[Any], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        written(message)


def test_another_models_turn_is_said_in_this_ones_words() -> None:
    run = ToolCall("run", None, "c1", "ls", freeform=True)
    body, adaptations = OLLAMA.sent([assistant(Refusal("No."), PICTURE, run), user("hi")])
    assert body["messages"][0] == {
        "role": "assistant",
        "content": "No.",
        "tool_calls": [{"id": "c1", "function": {"name": "run", "arguments": {"input": "ls"}}}],
    }
    assert [each.change for each in adaptations] == ["dropped", "translated"]


@pytest.mark.parametrize("case", ["text", "thinking, then text", "calls with ids"])
def test_an_answer_goes_back_as_it_came(case: str) -> None:
    decoder, _ = OLLAMA.streamed(*CASES[case][0])
    assert OLLAMA.sent_back(decoder) == [decoder.raw["message"]]
