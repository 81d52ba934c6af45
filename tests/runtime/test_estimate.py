"""The estimate of input tokens: bounds by hand, and how near it comes to what was reported."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from interlingua.estimate import estimate_input, estimate_message, estimate_text
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Message,
    Opaque,
    Text,
    Thinking,
    ToolCall,
    assistant,
    system,
    tool_result,
    user,
)
from interlingua.tools import HostedTool, Tool

if TYPE_CHECKING:
    from interlingua.values import JsonObject


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("", 0, 0),
        ("a", 1, 1),
        # o200k says 10
        ("The quick brown fox jumps over the lazy dog.", 9, 12),
        # 8
        ("敏捷的棕色狐狸跳过了懒狗", 8, 14),
        # 12
        ("Съешь же ещё этих мягких французских булок", 10, 28),
        # a lone surrogate is text too
        ("\ud800", 1, 1),
    ],
)
def test_text_is_counted_by_its_letters(text: str, least: int, most: int) -> None:
    assert least <= estimate_text(text) <= most


def test_longer_conversation_is_never_estimated_shorter() -> None:
    turns: list[Message[object]] = [
        system("Be terse."),
        user("What is the weather in Oslo?"),
        assistant(
            Thinking("They want the weather."),
            ToolCall("weather", {"city": "Oslo"}, "call_1"),
        ),
        tool_result("call_1", "4 °C"),
        tool_result("call_1", "4 °C", Text("and rain")),
        assistant(Opaque("web_search_call", {"id": "ws_1", "query": "oslo"})),
        assistant(Thinking(encrypted="gAAAAA" * 100)),
    ]
    sizes = [estimate_input(turns[:count]) for count in range(len(turns) + 1)]
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == sum(estimate_message(turn) for turn in turns)


def test_tools_are_input() -> None:
    bare = estimate_input("hi")
    schema: JsonObject = {"type": "object", "properties": {"city": {"type": "string"}}}
    tool = Tool("weather", "Tells the weather.", schema)
    assert bare + 20 < estimate_input("hi", [tool]) < bare + 60
    assert estimate_input("hi", [HostedTool({"type": "web_search"})]) > bare


def png(width: int, height: int) -> Image:
    header = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + struct.pack(">II", width, height)
    return Image.from_bytes(header)


@pytest.mark.parametrize(
    ("part", "tokens"),
    [
        (png(750, 400), 400),
        (png(10, 10), 85),
        (png(8_000, 8_000), 1_600),
        (Image(url="https://x.test/a.png"), 1_600),
        (Image(url="https://x.test/a.png", detail="low"), 85),
        (Audio(data=bytes(160_000), media_type="audio/mpeg"), 250),
        (Audio(file_id="f"), 750),
        (Video(data=bytes(2_500_000), media_type="video/mp4"), 2_900),
        (Video(url="https://x.test/a.mp4"), 8_700),
        (Document(data=b"a" * 400, media_type="text/plain"), 100),
        (Document(data=b"%PDF-1.4 <</Type/Pages/Count 3>>", media_type="application/pdf"), 4_500),
        (Document(data=b"%PDF-1.5" + bytes(99_000), media_type="application/pdf"), 3_000),
        (Document(url="https://x.test/a.pdf"), 7_500),
    ],
)
def test_media_are_counted_by_what_their_bytes_tell(
    part: Image | Audio | Video | Document, tokens: int
) -> None:
    assert estimate_message(user(part)) - estimate_message(user()) == tokens
