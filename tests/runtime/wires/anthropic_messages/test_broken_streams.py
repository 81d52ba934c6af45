"""Streams that leave out, repeat, misplace or cut what the protocol asks for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import ContextTooLong, Overloaded, ProtocolError, StreamInterrupted
from interlingua.events import (
    OpaqueAdded,
    RawChunk,
    ReplyEnd,
    ReplyStart,
    TextEnd,
    ThinkingEnd,
)
from interlingua.messages import Text, Thinking, ToolCall
from interlingua.records import Compat
from interlingua.wires.anthropic_messages import WIRE
from tests.runtime.wires.anthropic_messages.answers import (
    ORIGIN,
    block,
    end,
    fed,
    framed,
    start,
    streamed,
    whole,
)
from tests.runtime.wires.anthropic_messages.blocks import (
    BLOCKS,
    input_delta,
    text_delta,
)


def test_blocks_whose_stop_is_missing_end_with_the_message_in_order() -> None:
    decoder, events = streamed(
        start(),
        *block(0, {"type": "hologram", "depth": 3})[:-1],
        *block(
            1, {"type": "thinking", "thinking": ""}, {"type": "thinking_delta", "thinking": "a"}
        )[:-1],
        *block(2, {"type": "text", "text": ""}, text_delta("b"))[:-1],
        *block(3, {"type": "redacted_thinking", "data": "p"})[:-1],
        *end(),
    )
    assert [type(part).__name__ for part in decoder.parts()] == [
        "Opaque",
        "Thinking",
        "Text",
        "Thinking",
    ]
    ended = [each.index for each in events if isinstance(each, OpaqueAdded | ThinkingEnd | TextEnd)]
    assert ended == [0, 1, 2, 3]
    assert isinstance(events[-1], ReplyEnd)


def test_a_block_that_starts_again_under_its_index_is_another_block() -> None:
    decoder, _ = streamed(
        start(),
        *block(0, {"type": "text", "text": ""}, text_delta("a"))[:-1],
        *block(0, {"type": "text", "text": ""}, text_delta("b")),
        *end(),
    )
    assert decoder.parts() == (Text("a", origin=ORIGIN), Text("b", origin=ORIGIN))


def test_input_that_comes_before_its_block_waits_for_it() -> None:
    call, *_ = block(0, {"type": "tool_use", "id": "t", "name": "weather", "input": {}})
    early = {"type": "content_block_delta", "index": 0, "delta": input_delta('{"city":"Oslo"}')}
    decoder, _ = streamed(start(), early, call, *end("tool_use"))
    assert decoder.parts() == (
        ToolCall("weather", {"city": "Oslo"}, "t", '{"city":"Oslo"}', False, ORIGIN),
    )
    lost, _ = streamed(start(), early, *end())
    assert [warning.raw for warning in lost.assembler.warnings] == [early]


def test_text_and_thinking_without_a_start_open_their_own_block() -> None:
    deltas = [
        {"type": "content_block_delta", "index": 0, "delta": delta}
        for delta in (
            {"type": "thinking_delta", "thinking": "a"},
            text_delta("b"),
            {"type": "thinking_delta", "thinking": "c"},
        )
    ]
    decoder, _ = streamed(*deltas, *end())
    assert [(type(part).__name__, getattr(part, "text", None)) for part in decoder.parts()] == [
        ("Thinking", "a"),
        ("Text", "b"),
        ("Thinking", "c"),
    ]
    assert decoder.raw["content"] == [
        {"type": "thinking", "thinking": "a"},
        {"type": "text", "text": "b"},
        {"type": "thinking", "thinking": "c"},
    ]


@pytest.mark.parametrize("text", ['{"city": "Os', '["Oslo"]', "Oslo", '{"a":1}{"b":2}'])
def test_arguments_that_are_no_object_keep_their_exact_text(text: str) -> None:
    decoder, _ = streamed(
        start(),
        *block(0, {"type": "tool_use", "id": "t", "name": "f", "input": {}}, input_delta(text)),
        *end("max_tokens"),
    )
    assert decoder.parts() == (ToolCall("f", None, "t", text, False, ORIGIN),)
    content: Any = decoder.raw["content"]
    assert content[0]["input"] == {"INVALID_JSON": text}


def test_an_unknown_event_is_a_warning_and_nothing_is_lost() -> None:
    odd = {"type": "weather_report", "sky": "blue"}
    decoder, _ = streamed(start(), odd, {"mood": "calm"}, *end())
    assert [warning.raw for warning in decoder.assembler.warnings] == [odd, {"mood": "calm"}]
    assert decoder.ended


@pytest.mark.parametrize(
    ("begun", "delta", "kept"),
    [
        (
            {"type": "hologram", "frames": "a"},
            {"type": "frames_delta", "frames": "b", "count": 2},
            {"type": "hologram", "frames": "ab", "count": 2},
        ),
        (
            {"type": "text", "text": "t"},
            {"type": "tone_delta", "tone": "warm"},
            {"type": "text", "text": "t", "tone": "warm"},
        ),
        (
            {"type": "thinking", "thinking": "t", "signature": "s"},
            {"type": "citations_delta", "citation": {"type": "x"}},
            {"type": "thinking", "thinking": "t", "signature": "s", "citation": {"type": "x"}},
        ),
    ],
)
def test_an_unknown_delta_is_a_warning_and_stays_with_its_block(
    begun: dict[str, Any], delta: dict[str, Any], kept: dict[str, Any]
) -> None:
    decoder, _ = streamed(start(), *block(0, begun, delta), *end())
    assert decoder.raw["content"] == [kept]
    (warning,) = decoder.assembler.warnings
    assert warning.raw == {"type": "content_block_delta", "index": 0, "delta": delta}


def test_events_after_the_end_are_warnings() -> None:
    late = block(0, {"type": "text", "text": ""}, text_delta("late"))
    decoder, events = streamed(start(), *end(), {"type": "ping"}, *late)
    assert isinstance(events[-1], ReplyEnd)
    assert decoder.parts() == ()
    assert [warning.raw for warning in decoder.assembler.warnings] == late


LONG_STREAM = [
    start(),
    *BLOCKS["thinking"][1],
    {"type": "ping"},
    *block(1, {"type": "text", "text": ""}, text_delta("Hi")),
    *block(
        2,
        {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}},
        input_delta('{"query":"x"}'),
    ),
    *block(
        3, {"type": "compaction", "content": None}, {"type": "compaction_delta", "content": "c"}
    ),
    *block(4, {"type": "tool_use", "id": "t", "name": "f", "input": {}}, input_delta('{"a":1}')),
    *end("tool_use"),
]


@pytest.mark.parametrize("events", range(len(LONG_STREAM)))
def test_a_stream_cut_before_message_stop_raises_and_keeps_what_came(events: int) -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    for event in LONG_STREAM[:events]:
        decoder.feed(json.dumps(event).encode())
    with pytest.raises(StreamInterrupted):
        decoder.finish()
    assert not decoder.ended
    assert not any(isinstance(each, ReplyEnd) for each in decoder.take_events())
    content: Any = decoder.raw.get("content", [])
    assert len(decoder.parts()) in (len(content), len(content) - 1)
    said = [each["text"] for each in content if each["type"] == "text"]
    assert said == [part.text for part in decoder.parts() if isinstance(part, Text)]


def test_a_cut_thinking_block_has_no_signature_and_no_item_to_replay() -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    for event in LONG_STREAM[:3]:
        decoder.feed(json.dumps(event).encode())
    assert decoder.parts() == (Thinking("Let me ", None, None, ORIGIN),)


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (
            {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}},
            Overloaded,
        ),
        (
            {
                "type": "error",
                "error": {"type": "invalid_request_error", "message": "prompt is too long: 9 > 8"},
                "request_id": "req_1",
            },
            ContextTooLong,
        ),
        ({"error": {"type": "overloaded_error", "message": "busy"}}, Overloaded),
    ],
)
def test_an_error_inside_a_200_is_the_error_its_status_would_give(
    event: dict[str, Any], error: type[Exception]
) -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.feed(json.dumps(start()).encode())
    with pytest.raises(error) as raised:
        decoder.feed(json.dumps(event).encode())
    assert getattr(raised.value, "request_id", None) == event.get("request_id")
    assert [type(each) for each in decoder.take_events()] == [ReplyStart]
    with pytest.raises(error):
        whole(event)


@pytest.mark.parametrize("body", [{}, {"completion": "x"}, {"type": "message", "id": "m"}])
def test_a_body_that_is_no_message_raises(body: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        whole(body)


@pytest.mark.parametrize(
    "event",
    [
        b"not json",
        b"[1]",
        b'{"type":"content_block_delta","index":0,"delta":"x"}',
        b'{"type":"message_start","message":7}',
    ],
)
def test_an_event_of_another_shape_raises(event: bytes) -> None:
    with pytest.raises(ProtocolError):
        WIRE.decoder(ORIGIN, Compat()).feed(event)


def test_openai_s_last_marker_is_no_event_and_no_end() -> None:
    decoder, _ = fed([framed(start(), *end()) + b"data: [DONE]\n\n"])
    assert decoder.assembler.warnings == []
    with pytest.raises(StreamInterrupted):
        fed([framed(start()) + b"data: [DONE]\n\n"])


def test_raw_chunks_are_the_events_as_they_came() -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.keep_chunks = True
    for event in LONG_STREAM:
        decoder.feed(json.dumps(event).encode())
    chunks = [each.data for each in decoder.take_events() if isinstance(each, RawChunk)]
    assert chunks == LONG_STREAM


def test_null_pieces_add_nothing() -> None:
    decoder, _ = streamed(
        start(),
        *block(
            0,
            {"type": "thinking", "thinking": ""},
            {"type": "thinking_delta", "thinking": None},
            {"type": "thinking_delta", "thinking": "t"},
            {"type": "signature_delta", "signature": None},
            {"type": "signature_delta", "signature": "S"},
        ),
        *block(
            1, {"type": "text", "text": None}, text_delta("a"), {"type": "text_delta", "text": None}
        ),
        *block(
            2,
            {"type": "tool_use", "id": "t", "name": "f", "input": None},
            input_delta('{"a":1}'),
            {"type": "input_json_delta", "partial_json": None},
        ),
        *end(),
    )
    thinking, text, call = decoder.parts()
    assert isinstance(thinking, Thinking)
    assert (thinking.text, thinking.signature) == ("t", "S")
    assert isinstance(text, Text)
    assert text.text == "a"
    assert isinstance(call, ToolCall)
    assert call.arguments == {"a": 1}
