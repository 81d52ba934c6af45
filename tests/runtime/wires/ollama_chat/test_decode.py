"""Answers of Ollama's chat API, from the protocol: every field, streamed as whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import ProtocolError, ProviderError, ServerError, StreamInterrupted
from interlingua.events import ReplyStart, TextDelta
from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Opaque, Text, Thinking, ToolCall
from interlingua.usage import Usage
from tests.runtime.wires.exercise import Exercise, check_events

OLLAMA = Exercise("ollama_chat")
ORIGIN = OLLAMA.origin
TIMINGS = {
    "total_duration": 9,
    "load_duration": 2,
    "prompt_eval_count": 17,
    "prompt_eval_duration": 3,
    "eval_count": 5,
    "eval_duration": 4,
}
PNG = "iVBORw0KGgpyZXN0"


def event(second: int, **message: Any) -> dict[str, Any]:
    return {
        "model": "served",
        "created_at": f"2026-01-02T03:04:{second:02}Z",
        "message": {"role": "assistant", **message},
        "done": False,
    }


def end(second: int = 59, reason: str | None = "stop", **message: Any) -> dict[str, Any]:
    last = {**event(second, **{"content": "", **message}), "done": True, **TIMINGS}
    return last if reason is None else {**last, "done_reason": reason}


def call(name: str, arguments: Any, **more: Any) -> dict[str, Any]:
    return {"function": {"name": name, "arguments": arguments}, **more}


CASES: dict[str, tuple[list[dict[str, Any]], list[Any]]] = {
    "text": (
        [event(1, content="Hel"), event(2, content="lo"), end()],
        [Text("Hello", (), ORIGIN)],
    ),
    "text on the last event": (
        [event(1, content="Hel"), end(content="lo")],
        [Text("Hello", (), ORIGIN)],
    ),
    "thinking, then text": (
        [
            event(1, content="", thinking="H"),
            event(2, content="", thinking="m"),
            event(3, content="Yes"),
            end(),
        ],
        [Thinking("Hm", None, None, ORIGIN), Text("Yes", (), ORIGIN)],
    ),
    "calls with ids": (
        [
            event(1, content="Look."),
            event(2, content="", tool_calls=[call("a", {"x": 1}, id="c1"), call("b", {}, id="c2")]),
            end(),
        ],
        [
            Text("Look.", (), ORIGIN),
            ToolCall("a", {"x": 1}, "c1", '{"x":1}', False, ORIGIN),
            ToolCall("b", {}, "c2", "{}", False, ORIGIN),
        ],
    ),
    "calls without ids": (
        [
            event(1, content="", tool_calls=[call("a", {"x": 1})]),
            event(2, content="", tool_calls=[call("a", {"x": 1})]),
            end(),
        ],
        [
            ToolCall("a", {"x": 1}, "call_20260102030401_1", '{"x":1}', False, ORIGIN),
            ToolCall("a", {"x": 1}, "call_20260102030401_2", '{"x":1}', False, ORIGIN),
        ],
    ),
    "pictures": (
        [event(1, content="", images=[PNG, "?"]), end()],
        [
            Image(b"\x89PNG\r\n\x1a\nrest", media_type="image/png", origin=ORIGIN),
            Opaque("image", {"image": "?"}, ORIGIN),
        ],
    ),
    "nothing": ([end(reason="load")], []),
}


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_what_a_stream_says(events: list[dict[str, Any]], parts: list[Any]) -> None:
    decoder, told = OLLAMA.streamed(*events)
    assert list(decoder.parts()) == parts
    assert decoder.assembler.warnings == []
    assert told[0] == ReplyStart(None, "served")
    check_events(told, decoder.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_adds_up_to_a_body_that_is_read_as_the_stream_was(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    streamed, _ = OLLAMA.streamed(*events)
    whole, told = OLLAMA.whole(streamed.raw)
    assert list(whole.parts()) == parts
    assert (whole.finish_reason, whole.usage) == (streamed.finish_reason, streamed.usage)
    assert streamed.raw["load_duration"] == 2
    check_events(told, whole.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_cut_at_any_event_is_interrupted(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    for kept in range(len(events)):
        with pytest.raises(StreamInterrupted):
            OLLAMA.streamed(*events[:kept])


@pytest.mark.parametrize(
    ("word", "calls", "meant"),
    [
        ("stop", False, FinishReason.STOP),
        ("stop", True, FinishReason.TOOL_CALLS),
        (None, True, FinishReason.TOOL_CALLS),
        (None, False, FinishReason.UNKNOWN),
        ("length", False, FinishReason.LENGTH),
        ("length", True, FinishReason.LENGTH),
        ("load", False, FinishReason.STOP),
        ("tired", False, FinishReason.UNKNOWN),
    ],
)
def test_finish_reasons(word: str | None, calls: bool, meant: FinishReason) -> None:
    asked = {"tool_calls": [call("a", {})]} if calls else {}
    decoder, _ = OLLAMA.streamed(event(1, content="", **asked), end(reason=word))
    assert (decoder.finish_reason, decoder.raw_finish_reason) == (meant, word)


@pytest.mark.parametrize(
    ("counts", "read"),
    [
        ({"prompt_eval_count": 17, "eval_count": 5}, Usage(17, 5)),
        ({"eval_count": 5}, Usage(None, 5)),
        ({}, Usage()),
    ],
)
def test_usage_is_the_counts_that_are_there(counts: dict[str, int], read: Usage) -> None:
    body = {"model": "m", "message": {"role": "assistant", "content": "Hi"}, "done": True, **counts}
    decoder, _ = OLLAMA.whole({**body, "load_duration": 3})
    assert (decoder.usage.input, decoder.usage.output) == (read.input, read.output)
    assert decoder.usage.raw == (counts or None)
    assert decoder.raw["load_duration"] == 3


def test_each_piece_is_handed_on_as_it_comes() -> None:
    decoder = OLLAMA.decoder()
    for piece in ("A", "B"):
        decoder.feed(json.dumps(event(1, content=piece)).encode())
        *_, last = decoder.take_events()
        assert last == TextDelta(0, piece)


def test_log_probabilities_and_fields_from_the_future_are_in_raw() -> None:
    pieces = [{**event(at, content="x"), "logprobs": [{"token": str(at)}]} for at in (1, 2)]
    decoder, _ = OLLAMA.streamed(*pieces, {**end(), "watts": 3})
    assert decoder.raw["logprobs"] == [{"token": "1"}, {"token": "2"}]
    assert decoder.raw["watts"] == 3
    assert decoder.parts() == (Text("xx", (), ORIGIN),)


def test_a_messages_field_from_the_future_is_kept_and_warned_of() -> None:
    decoder, _ = OLLAMA.streamed(event(1, content="x", mood="calm"), end())
    assert "mood" in decoder.assembler.warnings[0].message
    assert decoder.raw["message"]["mood"] == "calm"  # type: ignore[index,call-overload]  # as built above


def test_an_event_of_another_kind_is_kept_in_a_warning() -> None:
    decoder, _ = OLLAMA.streamed({"status": "pulling"}, event(1, content="x"), end())
    assert decoder.assembler.warnings[0].raw == {"status": "pulling"}


def test_what_follows_the_end_is_told_of() -> None:
    decoder, _ = OLLAMA.streamed(end(), event(1, content="x"))
    assert len(decoder.assembler.warnings) == 1


def test_an_error_inside_a_200_is_raised_after_what_came() -> None:
    decoder = OLLAMA.decoder()
    decoder.feed(json.dumps(event(1, content="A")).encode())
    with pytest.raises(ServerError, match="runner"):
        decoder.feed(b'{"error": "the model runner has stopped"}')
    assert decoder.parts() == (Text("A", (), ORIGIN),)
    with pytest.raises(ProviderError, match="no"):
        OLLAMA.whole({"error": "no"})


@pytest.mark.parametrize("said", [b"[]", b"{", b'{"message": 3}', b'{"message": [1, 2]}'])
def test_what_is_not_the_protocol_is_a_protocol_error(said: bytes) -> None:
    decoder = OLLAMA.decoder()
    decoder.feed(json.dumps(event(1, content="A")).encode())
    with pytest.raises(ProtocolError):
        decoder.feed(said)


@pytest.mark.parametrize("said", [{}, {"message": None}, {"message": []}])
def test_a_body_without_a_message_is_a_protocol_error(said: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        OLLAMA.whole(said)
