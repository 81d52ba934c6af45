"""How a conversation is written."""

from __future__ import annotations

import pytest

from interlingua import (
    Image,
    Message,
    Text,
    ToolCall,
    ToolResult,
    UsageError,
    assistant,
    developer,
    system,
    tool_result,
    user,
)
from interlingua.messages import Opaque, Refusal, Thinking

IMAGE = Image.from_bytes(b"GIF89a")
CALL = ToolCall("weather", {"city": "Oslo"}, "call_1")


@pytest.mark.parametrize(
    ("message", "role", "parts"),
    [
        (system("Be terse."), "system", (Text("Be terse."),)),
        (developer("Be terse."), "developer", (Text("Be terse."),)),
        (user("a", IMAGE, "b"), "user", (Text("a"), IMAGE, Text("b"))),
        (user(Text("a")), "user", (Text("a"),)),
        (assistant("Yes", CALL), "assistant", (Text("Yes"), CALL)),
        (assistant(), "assistant", ()),
    ],
)
def test_texts_become_parts(message: Message[Text], role: str, parts: tuple[object, ...]) -> None:
    assert (message.role, message.parts) == (role, parts)


@pytest.mark.parametrize(
    ("message", "result"),
    [
        (tool_result(CALL, "4 °C"), ToolResult("call_1", "4 °C", "weather")),
        (tool_result("call_1", "4 °C"), ToolResult("call_1", "4 °C")),
        (tool_result(CALL), ToolResult("call_1", (), "weather")),
        (tool_result("c", "a", IMAGE), ToolResult("c", (Text("a"), IMAGE))),
        (tool_result("c", "no", is_error=True), ToolResult("c", "no", is_error=True)),
    ],
)
def test_tool_result_answers_its_call(message: Message[Text], result: ToolResult) -> None:
    assert (message.role, message.parts) == ("tool", (result,))


def test_text_of_a_message_leaves_out_what_is_not_text() -> None:
    parts = (Thinking("hm"), Text("a"), Opaque("block", {}), Refusal("no"), Text("b"))
    assert Message("assistant", parts).text == "ab"


def test_messages_compare_by_value() -> None:
    assert user("a") == user(Text("a"))
    assert user("a") != system("a")
    assert user("a") != user("b")


def test_medium_with_two_sources_is_refused() -> None:
    with pytest.raises(UsageError, match="exactly one"):
        Image(url="https://x/a.png", file_id="f")
