"""Messages on Mistral's chat API: every role and part, and the model's own turns sent back."""

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
from tests.runtime.wires.exercise import Exercise
from tests.runtime.wires.mistral_chat.test_decode import CASES

MISTRAL = Exercise("mistral_chat")
PNG = b"\x89PNG\r\n\x1a\nrest"
WAV = b"RIFF\x00\x00\x00\x00WAVEfmt "


def written(*messages: Message[Any]) -> list[dict[str, Any]]:
    return list(MISTRAL.sent(list(messages))[0]["messages"])


@pytest.mark.parametrize(
    ("part", "chunk"),
    [
        (Text("Hi"), {"type": "text", "text": "Hi"}),
        (
            Image.from_bytes(PNG),
            {
                "type": "image_url",
                "image_url": {"url": "data:image/png;base64,iVBORw0KGgpyZXN0"},
            },
        ),
        (
            Image(url="https://x.org/a.png", detail="low"),
            {"type": "image_url", "image_url": {"url": "https://x.org/a.png", "detail": "low"}},
        ),
        (Image.from_file_id("f-1"), {"type": "file", "file_id": "f-1"}),
        (
            Audio.from_bytes(WAV),
            {"type": "input_audio", "input_audio": "UklGRgAAAABXQVZFZm10IA=="},
        ),
        (
            Audio.from_url("https://x.org/a.mp3"),
            {"type": "input_audio", "input_audio": "https://x.org/a.mp3"},
        ),
        (
            Document.from_bytes(b"%PDF-1.7", name="a.pdf"),
            {
                "type": "document_url",
                "document_url": "data:application/pdf;base64,JVBERi0xLjc=",
                "document_name": "a.pdf",
            },
        ),
        (
            Document.from_url("https://x.org/a.pdf"),
            {"type": "document_url", "document_url": "https://x.org/a.pdf"},
        ),
        (Document.from_file_id("f-2"), {"type": "file", "file_id": "f-2"}),
    ],
)
def test_a_part_of_a_users_message(part: Any, chunk: dict[str, Any]) -> None:
    assert written(user("Look:", part))[0]["content"] == [{"type": "text", "text": "Look:"}, chunk]


def test_video_is_refused() -> None:
    with pytest.raises(UsageError, match="no video"):
        written(user(Video.from_url("https://x.org/a.mp4")))


def test_instructions_are_system_messages() -> None:
    both = [{"type": "text", "text": "A"}, {"type": "text", "text": "B"}]
    assert written(system("A", "B"), developer("C"), user("hi")) == [
        {"role": "system", "content": both},
        {"role": "system", "content": "C"},
        {"role": "user", "content": "hi"},
    ]


def test_an_answer_that_is_to_go_on_is_marked_as_a_prefix() -> None:
    assert written(user("hi"), assistant("Once upon")) == [
        {"role": "user", "content": "hi"},
        {"role": "assistant", "content": "Once upon", "prefix": True},
    ]


def test_calls_that_wait_for_their_results_are_no_prefix() -> None:
    assert "prefix" not in written(user("hi"), assistant(ToolCall("now", {}, "aB3456789")))[1]


def test_a_name_is_left_out_and_told_of() -> None:
    body, adaptations = MISTRAL.sent([Message("user", (Text("hi"),), name="Ada")])
    assert body["messages"] == [{"role": "user", "content": "hi"}]
    assert [(each.change, each.what) for each in adaptations] == [("dropped", "messages[0].name")]


def test_ids_of_other_forms_become_the_same_nine_letters_in_call_and_result() -> None:
    call = ToolCall("weather", {"city": "Oslo"}, "call_0123456789")
    asked, answered, _, _ = written(assistant(call), tool_result(call, "Rain"), user("And?"))
    (sent,) = asked["tool_calls"]
    assert len(sent["id"]) == 9
    assert sent["id"].isalnum()
    assert sent["function"] == {"name": "weather", "arguments": '{"city":"Oslo"}'}
    assert answered == {
        "role": "tool",
        "tool_call_id": sent["id"],
        "content": "Rain",
        "name": "weather",
    }


def test_ids_of_nine_letters_stay() -> None:
    call = ToolCall("weather", {}, "aB3456789", "{}")
    assert written(assistant(call), tool_result(call, "Rain"))[0]["tool_calls"][0]["id"] == call.id


def test_a_user_does_not_speak_straight_after_a_tool() -> None:
    roles = [each["role"] for each in written(tool_result("aB3456789", "Rain"), user("And?"))]
    assert roles == ["tool", "assistant", "user"]


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (ToolResult("aB3456789", {"sky": "grey"}), '{"sky":"grey"}'),
        (ToolResult("aB3456789", "No.", is_error=True), "The tool failed: No."),
        (ToolResult("aB3456789", "", is_error=True), "The tool failed."),
        (ToolResult("aB3456789", "No.", denied=True), "The call was not allowed: No."),
        (ToolResult("aB3456789", (Text("a"), Text("b"))), "a\nb"),
    ],
)
def test_a_tools_result_is_text(result: ToolResult, told: str) -> None:
    assert written(Message("tool", (result,)))[0]["content"] == told


def test_the_media_of_a_result_follow_in_a_users_message() -> None:
    result = tool_result("aB3456789", Image.from_url("https://x.org/a.png"))
    tool, _, shown = written(result)
    assert tool["content"] == "The result follows."
    assert shown["content"] == [
        {"type": "text", "text": "From the result of aB3456789:"},
        {"type": "image_url", "image_url": {"url": "https://x.org/a.png"}},
    ]


UNSAYABLE: list[tuple[Message[Any], str]] = [
    (Message("assistant", (ToolResult("a"),)), "belongs in a tool message"),
    (Message("tool", (Text("a"),)), "tool results and nothing else"),
    (Message("system", (Image.from_url("https://x.org/a.png"),)), "holds text only"),
    (Message("user", (Thinking("Hm"),)), "holds no Thinking"),
]


@pytest.mark.parametrize(("message", "why"), UNSAYABLE)
def test_what_a_role_cannot_say_is_refused(message: Message[Any], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        written(message)


def test_a_refusal_of_another_model_is_text_and_its_media_are_dropped() -> None:
    body, adaptations = MISTRAL.sent(
        [assistant(Refusal("No."), Image.from_url("https://x.org/a.png")), user("hi")]
    )
    assert body["messages"][0] == {"role": "assistant", "content": "No."}
    assert [each.change for each in adaptations] == ["dropped"]


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_an_answer_goes_back_as_it_came(events: list[dict[str, Any]], parts: list[Any]) -> None:
    decoder, _ = MISTRAL.streamed(*events, "[DONE]")
    raw: Any = decoder.raw
    choice = raw["choices"][0]
    again = MISTRAL.sent_back(decoder)
    for sent, came in zip(again, choice.get("messages") or [choice["message"]], strict=True):
        assert sent["role"] == came["role"]
        assert _chunks(sent["content"]) == _chunks(came["content"])
        calls = [(each["id"], each["function"]) for each in came.get("tool_calls") or ()]
        assert [(each["id"], each["function"]) for each in sent.get("tool_calls", ())] == calls


def _chunks(content: Any) -> list[Any]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else content
