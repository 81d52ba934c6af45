"""Streams and plain replies as the protocol has them: parts, events and raw bodies."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import ProtocolError
from interlingua.events import (
    RawChunk,
    RefusalDelta,
    RefusalEnd,
    RefusalStart,
    ReplyEnd,
    ReplyStart,
    TextDelta,
    TextEnd,
    TextStart,
    ThinkingDelta,
    ThinkingEnd,
    ThinkingStart,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from interlingua.finish import FinishReason
from interlingua.messages import Citation, Refusal, Text, Thinking, ToolCall
from interlingua.records import Compat
from interlingua.usage import Usage
from interlingua.wires.openai_chat import WIRE
from tests.runtime.wires.openai_chat.answers import (
    CALLS,
    DONE,
    ORIGIN,
    STOP,
    called,
    chunk,
    fed,
    piece,
    plain,
    raw_message,
    said,
    sse,
    streamed,
    without_choice,
)

PNG = "iVBORw0KGgo="


def text(words: str, *citations: Citation) -> Text:
    return Text(words, citations, ORIGIN)


def call(name: str, arguments: dict[str, Any], call_id: str, words: str) -> ToolCall:
    return ToolCall(name, arguments, call_id, words, origin=ORIGIN)


def test_a_stream_gives_its_parts_as_events_in_order() -> None:
    _, events = fed(
        [
            sse(
                chunk({"role": "assistant", "content": ""}),
                chunk({"reasoning_content": "Hm"}),
                chunk({"reasoning_content": "."}),
                *said("It ", "is"),
                *called(
                    piece("", index=0, id="c1", type="function", name="f"),
                    piece('{"a":', index=0),
                    piece("1}", index=0),
                ),
                CALLS,
                without_choice(usage={"prompt_tokens": 3, "completion_tokens": 4}),
                DONE,
            )
        ]
    )
    thinking = Thinking("Hm.", origin=ORIGIN, provider_data={"replay_field": "reasoning_content"})
    usage = Usage(input=3, output=4, raw={"prompt_tokens": 3, "completion_tokens": 4})
    assert events == [
        ReplyStart("chatcmpl-1", "acme-1-0601"),
        ThinkingStart(0),
        ThinkingDelta(0, "Hm"),
        ThinkingDelta(0, "."),
        ThinkingEnd(0, thinking),
        TextStart(1),
        TextDelta(1, "It "),
        TextDelta(1, "is"),
        TextEnd(1, text("It is")),
        ToolCallStart(2, "c1", "f"),
        ToolCallDelta(2, '{"a":'),
        ToolCallDelta(2, "1}"),
        ToolCallEnd(2, call("f", {"a": 1}, "c1", '{"a":1}')),
        ReplyEnd(FinishReason.TOOL_CALLS, "tool_calls", usage),
    ]


def test_a_refusal_is_apart_from_text() -> None:
    decoder, events = fed([sse(chunk({"refusal": "I "}), chunk({"refusal": "won't"}), STOP, DONE)])
    refusal = Refusal("I won't", ORIGIN)
    assert decoder.parts() == (refusal,)
    assert events[1:-1] == [
        RefusalStart(0),
        RefusalDelta(0, "I "),
        RefusalDelta(0, "won't"),
        RefusalEnd(0, refusal),
    ]
    assert decoder.finish_reason is FinishReason.REFUSAL
    assert decoder.raw_finish_reason == "stop"


MESSAGES: list[dict[str, Any]] = [
    {"role": "assistant", "content": "Hello"},
    {"role": "assistant", "content": None, "refusal": "No."},
    {"role": "assistant", "content": "Hi", "reasoning_content": "Greet"},
    {"role": "assistant", "content": "Hi", "reasoning": "Greet"},
    {
        "role": "assistant",
        "content": "Hi",
        "reasoning": "Greet",
        "reasoning_details": [
            {"type": "reasoning.text", "text": "Greet", "signature": "s", "index": 0},
            {"type": "reasoning.encrypted", "data": "xyz", "id": "rs_1", "index": 1},
        ],
    },
    {
        "role": "assistant",
        "content": None,
        "tool_calls": [
            {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
            {"id": "c2", "type": "function", "function": {"name": "g", "arguments": "{}"}},
        ],
    },
    {
        "role": "assistant",
        "content": None,
        "tool_calls": [
            {
                "id": "c1",
                "type": "function",
                "function": {"name": "f", "arguments": "{}"},
                "extra_content": {"google": {"thought_signature": "sig"}},
            },
            {"id": "c2", "type": "custom", "custom": {"name": "sql", "input": "select 1"}},
        ],
    },
    {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": "{}"}},
    {
        "role": "assistant",
        "content": "See there",
        "annotations": [
            {
                "type": "url_citation",
                "url_citation": {
                    "url": "https://a.test",
                    "title": "A",
                    "start_index": 4,
                    "end_index": 9,
                },
            }
        ],
    },
    {
        "role": "assistant",
        "content": "Here",
        "images": [{"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}],
    },
    {
        "role": "assistant",
        "content": None,
        "audio": {"id": "audio_1", "data": "UklGRgAAAABXQVZF", "transcript": "Hi", "expires_at": 9},
    },
    {
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]},
            {"type": "text", "text": "Yes"},
        ],
    },
    {
        "role": "assistant",
        "content": "Yes",
        "extra_content": {"google": {"thought_signature": "s"}},
    },
    {
        "role": "assistant",
        "content": "Yes",
        "executed_tools": [{"index": 0, "type": "search", "arguments": "{}", "output": "found"}],
    },
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_stream_and_a_plain_reply_of_one_message_are_the_same(message: dict[str, Any]) -> None:
    calls = [{**each, "index": at} for at, each in enumerate(message.get("tool_calls", []))]
    delta = {**message, "tool_calls": calls} if calls else message
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    whole = plain(message, usage=usage)
    stream = streamed(chunk(delta), STOP, without_choice(usage=usage), DONE)
    assert stream.parts() == whole.parts()
    assert len(whole.parts()) > 0
    assert stream.usage == whole.usage
    assert stream.finish_reason == whole.finish_reason
    assert stream.raw == whole.raw


@pytest.mark.parametrize("message", MESSAGES)
def test_a_text_cut_into_letters_gives_the_same_body(message: dict[str, Any]) -> None:
    cut = ("content", "refusal", "reasoning", "reasoning_content")
    rest = {name: given for name, given in message.items() if name not in cut}
    calls = [{**each, "index": at} for at, each in enumerate(rest.pop("tool_calls", []))]
    letters = [
        chunk({name: letter})
        for name in ("reasoning", "reasoning_content", "content", "refusal")
        if isinstance(message.get(name), str)
        for letter in message[name]
    ]
    whole = not isinstance(message["content"], str | None)
    lists = [chunk({"content": message["content"]})] if whole else []
    stream = streamed(
        chunk({"role": "assistant"}), *letters, *lists, *called(*calls), chunk(rest), STOP, DONE
    )
    written = raw_message(stream)
    assert written == message


def test_a_body_of_a_stream_has_what_its_chunks_say_beside_their_deltas() -> None:
    logprobs = [{"content": [{"token": "a"}], "refusal": None}, {"content": [{"token": "b"}]}]
    first = chunk({"content": "a"}, logprobs=logprobs[0])
    first |= {"system_fingerprint": "fp", "x_groq": {"id": "req"}}
    second = chunk({"content": "b"}, logprobs=logprobs[1], native_finish_reason="")
    second |= {"provider": "Upstream"}
    last = chunk(finish_reason="stop", native_finish_reason="end", content_filter_results={"x": 1})
    last["usage"] = {"prompt_tokens": 1}
    assert streamed(first, second, last, DONE).raw == {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "acme-1-0601",
        "system_fingerprint": "fp",
        "x_groq": {"id": "req"},
        "provider": "Upstream",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "ab"},
                "finish_reason": "stop",
                "logprobs": {"content": [{"token": "a"}, {"token": "b"}], "refusal": None},
                "native_finish_reason": "end",
                "content_filter_results": {"x": 1},
            }
        ],
        "usage": {"prompt_tokens": 1},
    }


def test_a_chunk_that_is_handed_on_is_not_changed_by_later_ones() -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.keep_chunks = True
    first = chunk({"content": "a"}, logprobs={"content": [{"token": "a"}]})
    second = chunk({"content": "b"}, logprobs={"content": [{"token": "b"}]})
    for data in (first, second, STOP):
        decoder.feed(sse(data)[6:-2])
    decoder.feed(b"[DONE]")
    chunks = [event for event in decoder.take_events() if isinstance(event, RawChunk)]
    assert chunks == [RawChunk(first), RawChunk(second), RawChunk(STOP)]


def test_the_first_of_several_choices_is_the_reply() -> None:
    decoder = streamed(
        chunk({"content": "a"}),
        chunk({"content": "x"}, index=1),
        chunk({"content": "b"}),
        chunk({"tool_calls": [piece("{}", index=0, id="c", name="f")]}, index=1),
        chunk(finish_reason="stop"),
        chunk(index=1, finish_reason="tool_calls"),
        DONE,
    )
    assert decoder.parts() == (text("ab"),)
    assert decoder.raw_finish_reason == "stop"
    assert [each.message for each in decoder.assembler.warnings] == [
        "several choices came; the reply is the first, raw has the others"
    ]
    assert decoder.raw["choices"] == [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "ab"},
            "finish_reason": "stop",
        },
        {
            "index": 1,
            "message": {
                "role": "assistant",
                "content": "x",
                "tool_calls": [
                    {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
                ],
            },
            "finish_reason": "tool_calls",
        },
    ]


def test_several_choices_in_one_chunk_are_told_apart() -> None:
    both = chunk({"content": "a"})
    both["choices"].append({"index": 1, "delta": {"content": "x"}})
    decoder = streamed(both, both, STOP, DONE)
    assert decoder.parts() == (text("aa"),)
    others = [{"index": at, "message": {"content": "x"}} for at in (0, 1)]
    whole = plain({}, choices=others)
    assert whole.parts() == (text("x"),)
    assert len(whole.assembler.warnings) == 1


def test_an_event_never_seen_before_is_kept_and_reported() -> None:
    event = {"type": "weather", "sky": "blue"}
    decoder = streamed(*said("hi"), event, STOP, DONE)
    assert decoder.parts() == (text("hi"),)
    assert decoder.raw["sky"] == "blue"
    assert [each.raw for each in decoder.assembler.warnings] == [event]


def test_an_unknown_field_of_a_delta_is_kept_in_the_body() -> None:
    decoder = streamed(
        chunk({"content": "a", "mood": "go", "score": 1}),
        chunk({"content": "b", "mood": "od", "score": 2}),
        STOP,
        DONE,
    )
    assert raw_message(decoder) == {
        "role": "assistant",
        "score": 2,
        "content": "ab",
        "mood": "good",
    }


@pytest.mark.parametrize(
    "data",
    [
        '{"choices": 3}',
        '{"choices": [null]}',
        '{"choices": [{"delta": 3}]}',
        '{"choices": [{"index": 0',
        "[1]",
        "nonsense",
    ],
)
def test_a_malformed_event_is_a_protocol_error(data: str) -> None:
    with pytest.raises(ProtocolError):
        streamed(chunk({"content": "a"}), data, STOP, DONE)


@pytest.mark.parametrize(
    "body", [b"{}", b'{"choices": []}', b'{"choices": [null]}', b"[]", b"<html>"]
)
def test_a_plain_body_without_a_choice_is_a_protocol_error(body: bytes) -> None:
    with pytest.raises(ProtocolError):
        WIRE.decoder(ORIGIN, Compat()).whole(body)
