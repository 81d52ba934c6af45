"""Streams and plain replies as the protocol has them: parts, events, raw bodies, usage."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from interlingua.errors import ProtocolError
from interlingua.events import (
    CitationAdded,
    MediaAdded,
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
from interlingua.media import Audio, Image
from interlingua.messages import Citation, Opaque, Refusal, Text, Thinking, ToolCall
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


@pytest.mark.parametrize(
    ("usage", "wanted"),
    [
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 17,
                "prompt_tokens_details": {
                    "cached_tokens": 4,
                    "audio_tokens": 1,
                    "cache_write_tokens": 2,
                    "image_tokens": 3,
                },
                "completion_tokens_details": {"reasoning_tokens": 5, "audio_tokens": 0},
            },
            Usage(
                10,
                7,
                cached=4,
                cache_write=2,
                reasoning=5,
                input_audio=1,
                output_audio=0,
                input_image=3,
            ),
        ),
        ({"prompt_tokens": 10, "prompt_cache_hit_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 10, "cached_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 10, "num_cached_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 1, "prompt_tokens_details": None}, Usage(1)),
        ({"prompt_tokens_details": {"cached_tokens": None}}, Usage()),
        ({"completion_tokens": 1, "cost": 0.00085}, Usage(output=1, cost=Decimal("0.00085"))),
        ({"cost": {"total_cost": 0.005}}, Usage(cost=Decimal("0.005"))),
        ({"cost_in_usd_ticks": 1497500}, Usage(cost=Decimal("0.00014975"))),
        ({"server_tool_use_details": {"web_search_requests": 2}}, Usage(web_searches=2)),
        # xAI counts reasoning beside the completion.
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 47,
                "completion_tokens_details": {"reasoning_tokens": 30},
            },
            Usage(10, 37, reasoning=30),
        ),
    ],
)
def test_usage_is_read_in_the_words_of_every_host(usage: dict[str, Any], wanted: Usage) -> None:
    got = plain({"content": "hi"}, usage=usage).usage
    assert got.raw == usage
    assert replace(got, raw=None) == wanted


USAGE = {"prompt_tokens": 3, "completion_tokens": 5}


@pytest.mark.parametrize(
    "tail",
    [
        [STOP, without_choice(usage=USAGE)],
        [{**STOP, "usage": USAGE}],
        [STOP, {"id": "x", "usage": USAGE}],
        [{**STOP, "x_groq": {"id": "req", "usage": USAGE}}],
        [chunk(finish_reason="stop", usage=USAGE)],
        [
            {**chunk(), "usage": {"prompt_tokens": 3, "completion_tokens": 1}},
            STOP | {"usage": USAGE},
        ],
        [without_choice(usage={"prompt_tokens": 3}), STOP | {"usage": USAGE}],
    ],
)
def test_usage_is_found_wherever_a_host_puts_it(tail: list[dict[str, Any]]) -> None:
    usage = streamed(*said("hi"), *tail, DONE).usage
    assert (usage.input, usage.output, usage.raw) == (3, 5, USAGE)


def test_absent_usage_is_not_invented() -> None:
    assert streamed(*said("hi"), STOP, DONE).usage == Usage()
    assert plain({"content": "hi"}).usage == Usage()


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("stop", FinishReason.STOP),
        ("eos", FinishReason.STOP),
        ("length", FinishReason.LENGTH),
        ("tool_calls", FinishReason.TOOL_CALLS),
        ("function_call", FinishReason.TOOL_CALLS),
        ("content_filter", FinishReason.CONTENT_FILTER),
        ("error", FinishReason.ERROR),
        ("model_context_window_exceeded", FinishReason.CONTEXT_LENGTH),
        ("never seen before", FinishReason.UNKNOWN),
    ],
)
def test_a_finish_reason_keeps_the_hosts_word(word: str, reason: FinishReason) -> None:
    decoder = streamed(*said("x"), chunk(finish_reason=word), DONE)
    assert (decoder.raw_finish_reason, decoder.finish_reason) == (word, reason)


def test_a_stop_with_tool_calls_waits_for_their_results() -> None:
    decoder = streamed(*called(piece("{}", index=0, id="c", name="f")), STOP, DONE)
    assert decoder.finish_reason is FinishReason.TOOL_CALLS
    assert decoder.raw_finish_reason == "stop"


@pytest.mark.parametrize("given", ["", None])
def test_a_blank_finish_reason_is_none(given: str | None) -> None:
    choice = {"index": 0, "message": {"content": "x"}, "finish_reason": given}
    decoder = plain({}, choices=[choice])
    assert decoder.ended
    assert decoder.raw_finish_reason is None
    assert decoder.finish_reason is FinishReason.UNKNOWN


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


def test_citations_join_the_text_they_stand_in() -> None:
    annotation = {
        "type": "url_citation",
        "url_citation": {"url": "https://a.test", "title": "A", "start_index": 0, "end_index": 2},
    }
    decoder, events = fed([sse(*said("hi"), chunk({"annotations": [annotation]}), STOP, DONE)])
    citation = Citation("https://a.test", "A", start=0, end=2, raw=annotation)  # type: ignore[arg-type]  # a JSON object
    assert decoder.parts() == (text("hi", citation),)
    assert CitationAdded(0, citation) in events


def test_sources_beside_the_choices_are_cited_once() -> None:
    sources = {
        "citations": ["https://a.test", "https://b.test"],
        "search_results": [{"url": "https://b.test", "title": "B", "snippet": "bees"}],
    }
    chunks = [each | sources for each in said("a", "b")]
    decoder = streamed(*chunks, STOP | sources)
    [part] = decoder.parts()
    assert isinstance(part, Text)
    assert [(each.url, each.title, each.cited_text) for each in part.citations] == [
        ("https://a.test", None, None),
        ("https://b.test", "B", "bees"),
    ]


def test_an_annotation_that_cites_nothing_is_kept_whole() -> None:
    annotation = {"type": "file", "file": {"hash": "h"}}
    decoder = plain({"content": "hi", "annotations": [annotation]})
    assert decoder.parts()[1] == Opaque("annotation", annotation, ORIGIN)  # type: ignore[arg-type]  # a JSON object


def test_images_of_the_model_are_media() -> None:
    item = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
    decoder, events = fed([sse(chunk({"content": "", "images": [item]}), STOP, DONE)])
    [image] = decoder.parts()
    assert isinstance(image, Image)
    assert image.data == b"\x89PNG\r\n\x1a\n"
    assert image.media_type == "image/png"
    assert MediaAdded(0, image) in events


def test_an_image_that_cannot_be_read_is_kept_whole() -> None:
    item = {"type": "image_url", "image_url": {"url": "data:image/png;base64,???"}}
    decoder = plain({"content": None, "images": [item]})
    assert decoder.parts() == (Opaque("image", item, ORIGIN),)  # type: ignore[arg-type]  # a JSON object


def test_speech_comes_in_pieces_with_its_transcript() -> None:
    decoder = streamed(
        chunk({"audio": {"id": "audio_1", "transcript": "Hel"}}),
        chunk({"audio": {"data": "AAE="}}),
        chunk({"audio": {"data": "AgM=", "transcript": "lo"}}),
        chunk({"audio": {"expires_at": 9}}),
        STOP,
        DONE,
    )
    words, sound = decoder.parts()
    assert words == Text("Hello", origin=ORIGIN, provider_data={"transcript": True})
    assert isinstance(sound, Audio)
    assert sound.data == bytes((0, 1, 2, 3))
    assert sound.media_type == "audio/pcm"
    assert sound.provider_data == {"id": "audio_1", "expires_at": 9}


def test_a_tool_that_the_host_runs_is_kept_whole() -> None:
    decoder = streamed(
        chunk({"executed_tools": [{"index": 0, "type": "search", "arguments": "{}"}]}),
        chunk({"executed_tools": [{"index": 0, "output": "found"}]}),
        *said("Found"),
        STOP,
        DONE,
    )
    data = {"index": 0, "type": "search", "arguments": "{}", "output": "found"}
    tool, words = decoder.parts()
    assert tool == Opaque("executed_tool", data, ORIGIN, hosted=True)  # type: ignore[arg-type]  # a JSON object
    assert words == text("Found")


def test_a_content_part_of_an_unknown_kind_is_kept_whole() -> None:
    part = {"type": "hologram", "shape": [1, 2]}
    decoder = plain({"content": [{"type": "text", "text": "See"}, part]})
    assert decoder.parts() == (text("See"), Opaque("hologram", part, ORIGIN))  # type: ignore[arg-type]  # a JSON object


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


@pytest.mark.parametrize("body", [b"{}", b'{"choices": []}', b"[]", b"<html>"])
def test_a_plain_body_without_a_choice_is_a_protocol_error(body: bytes) -> None:
    with pytest.raises(ProtocolError):
        WIRE.decoder(ORIGIN, Compat()).whole(body)


def test_the_service_tier_that_served_is_told() -> None:
    tiered = [each | {"service_tier": "flex"} for each in said("a")]
    assert streamed(*tiered, STOP | {"service_tier": None}, DONE).service_tier == "flex"
    assert plain({"content": "a"}, service_tier="flex").service_tier == "flex"
