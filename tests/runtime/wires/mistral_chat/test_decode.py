"""Answers of Mistral's chat API, from the protocol: every chunk, streamed as whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import ProtocolError, RateLimited, StreamInterrupted
from interlingua.events import ReplyStart, TextDelta, ThinkingDelta
from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from interlingua.usage import Usage
from tests.runtime.wires.exercise import Exercise, check_events

MISTRAL = Exercise("mistral_chat")
ORIGIN = MISTRAL.origin
WEB: dict[str, Any] = {
    "type": "tool_reference",
    "tool": "web_search",
    "title": "T",
    "url": "https://x.org",
}
PICTURE: dict[str, Any] = {"type": "image_url", "image_url": {"url": "https://x.org/a.png"}}
USAGE = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}


def chunk(delta: dict[str, Any], finish_reason: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    header = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "served"}
    return {**header, "choices": [choice], **more}


def body(message: dict[str, Any], finish_reason: str = "stop", **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": message, "finish_reason": finish_reason}
    header = {"id": "c1", "object": "chat.completion", "created": 1, "model": "served"}
    return {**header, "choices": [choice], "usage": USAGE, **more}


def thought(*items: Any, **more: Any) -> dict[str, Any]:
    return {"type": "thinking", "thinking": list(items), **more}


def text(said: str) -> dict[str, Any]:
    return {"type": "text", "text": said}


def call(name: str, arguments: Any, **more: Any) -> dict[str, Any]:
    return {"function": {"name": name, "arguments": arguments}, **more}


END = chunk({"content": ""}, "stop", usage=USAGE)

CASES: dict[str, tuple[list[dict[str, Any]], list[Any]]] = {
    "text": (
        [
            chunk({"role": "assistant", "content": ""}),
            chunk({"content": "Hel"}),
            chunk({"content": "lo"}),
            END,
        ],
        [Text("Hello", (), ORIGIN)],
    ),
    "thinking, then text": (
        [
            chunk({"content": [thought(text("Two "))]}),
            chunk({"content": [thought(text("and two."), signature="sig", closed=True)]}),
            chunk({"content": [text("Fo")]}),
            chunk({"content": "ur"}),
            END,
        ],
        [
            Thinking("Two and two.", "sig", None, ORIGIN, {"closed": True}),
            Text("Four", (), ORIGIN),
        ],
    ),
    "a thought that refers to a tool's finding": (
        [
            chunk({"content": [thought(text("See "), WEB)]}),
            END,
        ],
        [Thinking("See ", None, None, ORIGIN, {"references": [WEB]})],
    ),
    "references": (
        [
            chunk({"content": [text("Paris"), {"type": "reference", "reference_ids": [1, "b"]}]}),
            chunk({"content": [text(" is big.")]}),
            END,
        ],
        [
            Text(
                "Paris is big.",
                (Citation(end=5, raw={"type": "reference", "reference_ids": [1, "b"]}),),
                ORIGIN,
            )
        ],
    ),
    "a reference to a page": (
        [
            chunk(
                {
                    "content": [
                        text("So."),
                        WEB,
                    ]
                }
            ),
            END,
        ],
        [
            Text(
                "So.",
                (
                    Citation(
                        "https://x.org",
                        "T",
                        end=3,
                        raw=WEB,
                    ),
                ),
                ORIGIN,
            )
        ],
    ),
    "a picture": (
        [chunk({"content": [PICTURE]}), END],
        [
            Image(
                url="https://x.org/a.png",
                origin=ORIGIN,
                provider_data=PICTURE,
            )
        ],
    ),
    "a chunk of a kind from the future": (
        [chunk({"content": [text("Hm"), {"type": "hologram", "data": 1}, text("m")]}), END],
        [
            Text("Hm", (), ORIGIN),
            Opaque("hologram", {"type": "hologram", "data": 1}, ORIGIN),
            Text("m", (), ORIGIN),
        ],
    ),
    "whole calls": (
        [
            chunk({"content": "Look."}),
            chunk({"tool_calls": [call("a", '{"x": 1}', id="AAAAAAAAA", index=0)]}),
            chunk({"tool_calls": [call("a", "{}", id="BBBBBBBBB", index=1)]}, "tool_calls"),
        ],
        [
            Text("Look.", (), ORIGIN),
            ToolCall("a", {"x": 1}, "AAAAAAAAA", '{"x": 1}', False, ORIGIN),
            ToolCall("a", {}, "BBBBBBBBB", "{}", False, ORIGIN),
        ],
    ),
    "a call in pieces, whose later ones repeat no name": (
        [
            chunk({"tool_calls": [call("a", '{"x"', id="AAAAAAAAA")]}),
            chunk({"tool_calls": [call("", ": 1", id="AAAAAAAAA")]}),
            chunk({"tool_calls": [call("", "}")]}, "tool_calls"),
        ],
        [ToolCall("a", {"x": 1}, "AAAAAAAAA", '{"x": 1}', False, ORIGIN)],
    ),
    "pieces of two calls, by index": (
        [
            chunk(
                {
                    "tool_calls": [
                        call("a", "{", id="AAAAAAAAA", index=0),
                        call("b", "{", id="BBBBBBBBB", index=1),
                    ]
                }
            ),
            chunk(
                {"tool_calls": [call("", "}", index=0), call("", '"y":2}', id="null", index=1)]},
                "tool_calls",
            ),
        ],
        [
            ToolCall("a", {}, "AAAAAAAAA", "{}", False, ORIGIN),
            ToolCall("b", {"y": 2}, "BBBBBBBBB", '{"y":2}', False, ORIGIN),
        ],
    ),
    "arguments as an object": (
        [chunk({"tool_calls": [call("a", {"x": 1}, id="AAAAAAAAA")]}, "tool_calls")],
        [ToolCall("a", {"x": 1}, "AAAAAAAAA", '{"x":1}', False, ORIGIN)],
    ),
    "a tool that the provider ran": (
        [
            chunk({"tool_calls": [call("web_search", "{}", id="AAAAAAAAA")]}),
            chunk({"role": "tool", "tool_call_id": "AAAAAAAAA", "content": "Rain"}),
            chunk({"role": "assistant", "content": "It "}),
            chunk({"content": "rains."}),
            END,
        ],
        [
            ToolCall("web_search", {}, "AAAAAAAAA", "{}", False, ORIGIN),
            Opaque(
                "tool_message",
                {"role": "tool", "tool_call_id": "AAAAAAAAA", "content": "Rain"},
                ORIGIN,
                hosted=True,
            ),
            Text("It rains.", (), ORIGIN),
        ],
    ),
}


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_what_a_stream_says(events: list[dict[str, Any]], parts: list[Any]) -> None:
    decoder, told = MISTRAL.streamed(*events, "[DONE]")
    assert list(decoder.parts()) == parts
    check_events(told, decoder.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_adds_up_to_a_body_that_is_read_as_the_stream_was(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    streamed, _ = MISTRAL.streamed(*events, "[DONE]")
    whole, told = MISTRAL.whole(streamed.raw)
    assert list(whole.parts()) == parts
    assert whole.finish_reason == streamed.finish_reason
    assert whole.usage == streamed.usage
    assert streamed.raw["object"] == "chat.completion"
    check_events(told, whole.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_cut_at_any_event_is_interrupted(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    for kept in range(len(events)):
        with pytest.raises(StreamInterrupted):
            MISTRAL.streamed(*events[:kept])


def test_calls_that_the_provider_answered_itself_wait_for_nobody() -> None:
    decoder, _ = MISTRAL.streamed(*CASES["a tool that the provider ran"][0], "[DONE]")
    assert decoder.finish_reason is FinishReason.STOP
    messages = decoder.raw["choices"][0]["messages"]  # type: ignore[index,call-overload]  # as built above
    assert [each["role"] for each in messages] == ["assistant", "tool", "assistant"]  # type: ignore[index,call-overload,union-attr]  # as built above


@pytest.mark.parametrize(
    ("word", "calls", "meant"),
    [
        ("stop", False, FinishReason.STOP),
        ("stop", True, FinishReason.TOOL_CALLS),
        ("length", False, FinishReason.LENGTH),
        ("model_length", False, FinishReason.CONTEXT_LENGTH),
        ("tool_calls", True, FinishReason.TOOL_CALLS),
        ("error", False, FinishReason.ERROR),
        ("tired", False, FinishReason.UNKNOWN),
    ],
)
def test_finish_reasons(word: str, calls: bool, meant: FinishReason) -> None:
    message = {"content": "", "tool_calls": [call("a", "{}", id="AAAAAAAAA")] if calls else None}
    decoder, _ = MISTRAL.whole(body(message, word))
    assert (decoder.finish_reason, decoder.raw_finish_reason) == (meant, word)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (USAGE, Usage(input=5, output=7)),
        ({**USAGE, "prompt_tokens_details": {"cached_tokens": 3}}, Usage(5, 7, cached=3)),
        ({**USAGE, "num_cached_tokens": 2}, Usage(5, 7, cached=2)),
        ({**USAGE, "num_cached_tokens": None}, Usage(5, 7)),
        (
            {**USAGE, "total_tokens": 400, "prompt_audio_seconds": 30},
            Usage(393, 7, input_audio=388),
        ),
        ({}, Usage()),
    ],
)
def test_usage(raw: dict[str, Any], read: Usage) -> None:
    decoder, _ = MISTRAL.whole(body({"content": "Hi"}, usage=raw))
    assert decoder.usage.raw == raw
    assert (decoder.usage.input, decoder.usage.output) == (read.input, read.output)
    assert (decoder.usage.cached, decoder.usage.input_audio) == (read.cached, read.input_audio)


def test_the_tier_that_served_is_told() -> None:
    decoder, _ = MISTRAL.whole(body({"content": "Hi"}, usage={**USAGE, "service_tier": "standard"}))
    assert decoder.service_tier == "standard"


def test_each_piece_is_handed_on_as_it_comes() -> None:
    decoder = MISTRAL.decoder()
    decoder.feed(json.dumps(chunk({"content": [thought(text("Hm"))]})).encode())
    *_, last = decoder.take_events()
    assert last == ThinkingDelta(0, "Hm")
    decoder.feed(json.dumps(chunk({"content": "A"})).encode())
    *_, last = decoder.take_events()
    assert last == TextDelta(1, "A")


def test_padding_is_no_news() -> None:
    events = [chunk({"content": "a"}, p="abc"), chunk({"content": "b"}, p="q"), END]
    decoder, told = MISTRAL.streamed(*events, "[DONE]")
    assert decoder.parts() == (Text("ab", (), ORIGIN),)
    assert told[0] == ReplyStart("c1", "served")
    assert "p" not in decoder.raw


def test_further_choices_stay_in_raw_with_one_warning() -> None:
    other = {"index": 1, "delta": {"content": "B"}, "finish_reason": None}
    events = [
        {**chunk({"content": "A"}), "choices": [chunk({"content": "A"})["choices"][0], other]}
    ]
    decoder, _ = MISTRAL.streamed(*events, *events, END, "[DONE]")
    assert decoder.parts() == (Text("AA", (), ORIGIN),)
    assert len(decoder.assembler.warnings) == 1
    assert decoder.raw["choices"][1]["chunks"] == [other, other]  # type: ignore[index,call-overload]  # as built above


def test_a_field_from_the_future_is_kept_and_warned_of() -> None:
    decoder, _ = MISTRAL.whole(body({"content": "Hi", "aura": "blue"}))
    assert "aura" in decoder.assembler.warnings[0].message
    decoder, _ = MISTRAL.streamed(chunk({"content": "Hi"}, x_new={"a": 1}), END, "[DONE]")
    assert decoder.raw["x_new"] == {"a": 1}


def test_an_event_of_another_kind_is_kept_in_a_warning() -> None:
    decoder, _ = MISTRAL.streamed({"object": "ping"}, chunk({"content": "Hi"}), END, "[DONE]")
    assert decoder.assembler.warnings[0].raw == {"object": "ping"}


def test_a_finish_reason_is_enough_where_no_marker_follows() -> None:
    decoder, _ = MISTRAL.streamed(chunk({"content": "Hi"}), END)
    assert decoder.ended


def test_a_stream_without_a_choice_is_told_of() -> None:
    decoder, _ = MISTRAL.streamed("[DONE]")
    assert decoder.finish_reason is FinishReason.UNKNOWN
    assert len(decoder.assembler.warnings) == 1


def test_an_error_inside_a_stream_is_raised_after_what_came() -> None:
    decoder = MISTRAL.decoder()
    decoder.feed(json.dumps(chunk({"content": "A"})).encode())
    with pytest.raises(RateLimited, match="Slow down"):
        decoder.feed(b'{"object":"error","message":"Slow down","type":"rate_limit_error"}')
    assert decoder.parts() == (Text("A", (), ORIGIN),)


@pytest.mark.parametrize("said", [b"[]", b"{", b'{"choices": 3}', b'{"choices": [3]}'])
def test_what_is_not_the_protocol_is_a_protocol_error(said: bytes) -> None:
    with pytest.raises(ProtocolError):
        MISTRAL.decoder().feed(said)


@pytest.mark.parametrize("said", [{}, {"choices": []}, {"choices": None}])
def test_a_body_without_a_choice_is_a_protocol_error(said: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        MISTRAL.whole(said)
