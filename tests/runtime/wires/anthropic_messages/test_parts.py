"""Content parts of this wire: media, calls, results, and what goes back to the model."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Citation,
    Message,
    Opaque,
    Origin,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
    tool_result,
    user,
)
from tests.runtime.wires.anthropic_messages.answers import (
    ORIGIN,
    block,
    end,
    sent,
    start,
    streamed,
)
from tests.runtime.wires.anthropic_messages.blocks import BLOCKS

PNG = b"\x89PNG\r\n\x1a\n-"
PDF = b"%PDF-1.7"
CHAR_LOCATION: dict[str, Any] = {
    "type": "char_location",
    "cited_text": "b",
    "document_index": 0,
    "document_title": None,
    "start_char_index": 0,
    "end_char_index": 1,
}
ELSEWHERE = Origin("openai", "openai_responses", "gpt-test")


def texts(*said: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": each} for each in said]


def content(part: Any, role: Any = "user") -> tuple[Any, list[str]]:
    """Give what one part of a message is sent as, and what was adapted."""
    history: list[Message[Any]] = [Message(role, (part,)), user("?")]
    body, adaptations = sent([user("Hi"), *history])
    turns = [turn for turn in body["messages"] if turn["content"] not in (texts("Hi"), texts("?"))]
    written = [each for turn in turns for each in turn["content"]]
    api = pytest.importorskip("interlingua_generated.wire.anthropic_messages")
    TypeAdapter(api.Request).validate_python(body)
    return (written[0] if written else None), [each.change for each in adaptations]


@pytest.mark.parametrize(
    ("part", "written", "adapted"),
    [
        (Text("a"), {"type": "text", "text": "a"}, []),
        (
            Image(data=PNG, media_type="image/png"),
            {
                "type": "image",
                "source": {
                    "type": "base64",
                    "media_type": "image/png",
                    "data": "iVBORw0KGgot",
                },
            },
            [],
        ),
        (
            Image(url="https://a.example/b.png"),
            {"type": "image", "source": {"type": "url", "url": "https://a.example/b.png"}},
            [],
        ),
        (
            Image(file_id="file_1"),
            {"type": "image", "source": {"type": "file", "file_id": "file_1"}},
            [],
        ),
        (
            Image(file_id="file_1", detail="high"),
            {"type": "image", "source": {"type": "file", "file_id": "file_1"}},
            ["dropped"],
        ),
        (
            Document(data=PDF, media_type="application/pdf", name="a.pdf"),
            {
                "type": "document",
                "source": {
                    "type": "base64",
                    "media_type": "application/pdf",
                    "data": "JVBERi0xLjc=",
                },
                "title": "a.pdf",
            },
            [],
        ),
        (
            Document(data="Grüße".encode(), media_type="text/plain"),
            {
                "type": "document",
                "source": {"type": "text", "media_type": "text/plain", "data": "Grüße"},
            },
            [],
        ),
        (
            Document(data=b"# A", media_type="text/markdown"),
            {
                "type": "document",
                "source": {"type": "text", "media_type": "text/plain", "data": "# A"},
            },
            ["translated"],
        ),
        (
            Document(url="https://a.example/b.pdf"),
            {"type": "document", "source": {"type": "url", "url": "https://a.example/b.pdf"}},
            [],
        ),
        (
            Document(file_id="file_1", provider_data={"citations": {"enabled": True}}),
            {
                "type": "document",
                "source": {"type": "file", "file_id": "file_1"},
                "citations": {"enabled": True},
            },
            [],
        ),
        (
            Document(file_id="file_1", origin=ELSEWHERE, provider_data={"x": 1}),
            {"type": "document", "source": {"type": "file", "file_id": "file_1"}},
            [],
        ),
        (
            Opaque("container_upload", {"type": "container_upload", "file_id": "f"}),
            {"type": "container_upload", "file_id": "f"},
            [],
        ),
    ],
)
def test_what_a_user_may_say(part: Any, written: Any, adapted: list[str]) -> None:
    assert content(part) == (written, adapted)


@pytest.mark.parametrize(
    "part",
    [
        Image(data=b"x", media_type="image/tiff"),
        Document(data=b"x", media_type="application/zip"),
        Document(data=b"\xff\xfe\x00", media_type="text/plain"),
        Audio(data=b"x", media_type="audio/wav"),
        Video(url="https://a.example/b.mp4"),
        Thinking("a"),
        ToolCall("f", {}, "t"),
        ToolResult("t", (Audio(data=b"x", media_type="audio/wav"),)),
        ToolResult("", "no id"),
    ],
    ids=repr,
)
def test_what_a_user_message_cannot_hold_raises_with_its_place(part: Any) -> None:
    with pytest.raises(UsageError, match=r"^messages\[1\]\.parts\[0\]"):
        content(part)


@pytest.mark.parametrize(
    ("part", "written", "adapted"),
    [
        (
            Text("a", (Citation(raw={**CHAR_LOCATION, "file_id": "f"}),), ORIGIN),
            {"type": "text", "text": "a", "citations": [CHAR_LOCATION]},
            [],
        ),
        (
            Text("a", (Citation(raw={"type": "url_citation"}),), ELSEWHERE),
            {"type": "text", "text": "a"},
            ["dropped"],
        ),
        (
            Thinking("a", "sig", None, ORIGIN),
            {"type": "thinking", "thinking": "a", "signature": "sig"},
            [],
        ),
        (
            Thinking("", None, "secret", ORIGIN),
            {"type": "redacted_thinking", "data": "secret"},
            [],
        ),
        (Thinking("a", None, None, ORIGIN), None, ["dropped", "dropped"]),
        (Thinking("a", "sig", None, ELSEWHERE), None, ["dropped", "dropped"]),
        (
            ToolCall("f", {"a": 1}, "toolu_1"),
            {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {"a": 1}},
            [],
        ),
        (
            ToolCall("f", None, "toolu_1", "  "),
            {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {}},
            [],
        ),
        (
            ToolCall("f", None, "toolu_1", '{"a":'),
            {
                "type": "tool_use",
                "id": "toolu_1",
                "name": "f",
                "input": {"INVALID_JSON": '{"a":'},
            },
            ["translated"],
        ),
        (
            ToolCall("f", None, "toolu_1", "SELECT 1", True),
            {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {"input": "SELECT 1"}},
            ["translated"],
        ),
        (Refusal("No."), {"type": "text", "text": "No."}, ["translated"]),
    ],
)
def test_what_the_model_said_goes_back(part: Any, written: Any, adapted: list[str]) -> None:
    assert content(part, "assistant") == (written, adapted)


@pytest.mark.parametrize(
    "part", [Image(file_id="f"), ToolResult("t", "x"), ToolCall("f", {}, "")], ids=repr
)
def test_what_an_assistant_message_cannot_hold_raises(part: Any) -> None:
    with pytest.raises(UsageError, match=r"^messages\[1\]\.parts\[0\]"):
        content(part, "assistant")


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_of_an_answer_goes_back_as_it_came(name: str) -> None:
    given, events = BLOCKS[name]
    decoder, _ = streamed(start(), *events, *end())
    history: list[Message[Any]] = [
        user("Hi"),
        Message("assistant", decoder.parts()),
        user("And?"),
    ]
    body, adaptations = sent(history)
    assert body["messages"][1] == {"role": "assistant", "content": [given]}
    assert adaptations == []


def test_thinking_between_calls_keeps_its_order_and_signatures() -> None:
    decoder, _ = streamed(
        start(),
        *BLOCKS["thinking"][1],
        *block(1, {"type": "tool_use", "id": "a", "name": "f", "input": {}}),
        *block(2, {"type": "redacted_thinking", "data": "p"}),
        *block(3, {"type": "tool_use", "id": "b", "name": "g", "input": {}}),
        *end("tool_use"),
    )
    history: list[Message[Any]] = [
        user("Hi"),
        Message("assistant", decoder.parts()),
        tool_result("a", "1"),
        tool_result("b", "2"),
    ]
    body, _ = sent(history)
    assert body["messages"][1]["content"] == decoder.raw["content"]


@pytest.mark.parametrize(
    ("result", "written"),
    [
        (ToolResult("t", "12"), {"content": "12"}),
        (ToolResult("t", ""), {}),
        (ToolResult("t", {"a": [1, None]}), {"content": '{"a":[1,null]}'}),
        (ToolResult("t", 7), {"content": "7"}),
        (ToolResult("t", None), {"content": "null"}),
        (ToolResult("t", "broke", is_error=True), {"content": "broke", "is_error": True}),
        (
            ToolResult("t", "", denied=True),
            {"content": "The call was not allowed to run.", "is_error": True},
        ),
        (ToolResult("t", "Not today.", denied=True), {"content": "Not today.", "is_error": True}),
        (
            ToolResult("t", (Text("a"), Text(""), Image(file_id="f"), Document(file_id="d"))),
            {
                "content": [
                    {"type": "text", "text": "a"},
                    {"type": "image", "source": {"type": "file", "file_id": "f"}},
                    {"type": "document", "source": {"type": "file", "file_id": "d"}},
                ]
            },
        ),
    ],
)
def test_a_tool_s_answer_in_every_form(result: ToolResult, written: dict[str, Any]) -> None:
    block, _ = content(result, "tool")
    assert block == {"type": "tool_result", "tool_use_id": "t", **written}
