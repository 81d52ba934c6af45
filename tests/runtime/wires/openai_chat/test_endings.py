"""When a stream is whole, when it was cut, and what may follow its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import ProtocolError, StreamInterrupted
from interlingua.events import ReplyEnd, ReplyStart
from interlingua.finish import FinishReason
from interlingua.messages import Text, ToolCall
from interlingua.records import Compat
from interlingua.wires.openai_chat import WIRE
from tests.recordings import one_byte_chunks
from tests.runtime.wires.openai_chat.answers import (
    AS_OPENAI,
    CALLS,
    DONE,
    ORIGIN,
    STOP,
    called,
    chunk,
    fed,
    piece,
    raw_message,
    said,
    sse,
    streamed,
    without_choice,
)

if TYPE_CHECKING:
    from interlingua.wire import Decoder

USAGE = without_choice(usage={"prompt_tokens": 1, "completion_tokens": 2})

WHOLE: list[dict[str, Any]] = [
    chunk({"role": "assistant", "content": ""}),
    chunk({"reasoning": "Hm"}),
    *said("Let me ", "look."),
    *called(piece("", index=0, id="c1", name="f"), piece('{"a":1}', index=0)),
    CALLS,
    USAGE,
]


def cut(events: list[dict[str, Any]], compat: Compat = AS_OPENAI) -> Decoder:
    decoder = WIRE.decoder(ORIGIN, compat)
    for event in events:
        decoder.feed(sse(event)[6:-2])
    with pytest.raises(StreamInterrupted):
        decoder.finish()
    assert not decoder.ended
    assert not any(isinstance(event, ReplyEnd) for event in decoder.take_events())
    return decoder


@pytest.mark.parametrize("kept", range(WHOLE.index(CALLS) + 1))
def test_a_stream_cut_before_its_finish_reason_is_interrupted(kept: int) -> None:
    cut(WHOLE[:kept])


@pytest.mark.parametrize("kept", range(len(WHOLE) + 1))
def test_a_host_known_to_send_done_is_interrupted_without_it(kept: int) -> None:
    cut(WHOLE[:kept], Compat(done_marker=True))


def test_what_came_before_a_cut_is_kept() -> None:
    decoder = cut(WHOLE[:-3])
    _, words, call = decoder.parts()
    assert words == Text("Let me look.", origin=ORIGIN)
    assert isinstance(call, ToolCall)
    assert (call.name, call.arguments_text) == ("f", "")
    assert raw_message(decoder)["content"] == "Let me look."


def test_a_stream_cut_inside_its_last_event_is_not_whole() -> None:
    data = sse(*said("a"), STOP, DONE)
    with pytest.raises(ProtocolError):
        fed([data[: data.index(b"[DONE]") - len(sse(STOP)) - 10]])


@pytest.mark.parametrize("done_marker", [None, False])
def test_a_finish_reason_is_enough_where_a_host_omits_done(done_marker: bool | None) -> None:
    decoder = streamed(*WHOLE, compat=Compat(done_marker=done_marker))
    assert decoder.ended
    assert decoder.usage.output == 2


def test_nothing_ends_at_the_finish_reason_itself() -> None:
    decoder = WIRE.decoder(ORIGIN, Compat())
    for event in (*said("a"), STOP):
        decoder.feed(sse(event)[6:-2])
    assert not decoder.ended


@pytest.mark.parametrize("compat", [Compat(), Compat(finish_reason=False)])
def test_done_is_enough_where_a_host_omits_the_finish_reason(compat: Compat) -> None:
    decoder = streamed(*said("a"), USAGE, DONE, compat=compat)
    assert decoder.ended
    assert decoder.finish_reason is FinishReason.UNKNOWN
    assert decoder.raw_finish_reason is None


def test_a_blank_finish_reason_does_not_end_a_stream() -> None:
    cut([*said("a"), chunk(finish_reason="")])


def test_a_finish_reason_may_be_repeated() -> None:
    decoder = streamed(*said("a"), STOP, STOP, {**STOP, "usage": {"prompt_tokens": 1}}, DONE)
    assert decoder.raw_finish_reason == "stop"
    assert decoder.usage.input == 1


def test_content_may_stand_on_the_chunk_with_the_finish_reason() -> None:
    decoder = streamed(*said("a"), chunk({"content": "b"}, finish_reason="stop"), DONE)
    assert decoder.parts() == (Text("ab", origin=ORIGIN),)


@pytest.mark.parametrize(
    "chunks",
    [
        pytest.param(
            [without_choice(id="", model="", object="", created=0), *said("a")],
            id="Azure begins with its prompt filter",
        ),
        pytest.param([*said("a"), without_choice()], id="empty choices in mid-stream"),
        pytest.param([*said("a"), chunk(None), chunk({})], id="empty deltas"),
        pytest.param([*said("a"), {"choices": [{"index": 0, "delta": None}]}], id="null delta"),
        pytest.param([{**chunk({"content": "a"}), "choices": None}, *said("a")], id="null choices"),
        pytest.param([chunk({"content": "a", "role": None})], id="null role"),
        pytest.param(
            [chunk({"content": "a", "role": "assistant"}), chunk({"role": "assistant"})],
            id="role on every chunk",
        ),
        pytest.param([{"choices": [{"delta": {"content": "a"}}]}], id="bare choices"),
        pytest.param([{"type": "ping"}, {}, *said("a")], id="pings as events"),
        pytest.param(
            [
                {
                    **chunk(),
                    "choices": [
                        {
                            "index": 0,
                            "delta": {"role": "assistant", "content": "a"},
                            "message": {"role": "assistant", "content": "a"},
                        }
                    ],
                },
                chunk({"content": ""}, message={"role": "assistant", "content": "a"}),
            ],
            id="a full message beside the delta",
        ),
        pytest.param(
            [{"choices": [{"index": 0, "message": {"role": "assistant", "content": "a"}}]}],
            id="a full message instead of a delta",
        ),
        pytest.param([{"choices": [{"index": 0, "text": "a"}]}], id="a text instead of a delta"),
    ],
)
def test_an_odd_chunk_changes_nothing(chunks: list[dict[str, Any]]) -> None:
    decoder = streamed(*chunks, STOP, DONE)
    assert decoder.parts() == (Text("a", origin=ORIGIN),)
    assert decoder.assembler.warnings == []


def test_the_reply_is_named_by_the_first_chunk_that_names_it() -> None:
    first = without_choice(id="", model="", created=0)
    decoder, events = fed([sse(first, *said("a"), STOP, DONE)])
    assert (decoder.assembler.response_id, decoder.assembler.served_model) == (
        "chatcmpl-1",
        "acme-1-0601",
    )
    assert events[0] == ReplyStart("chatcmpl-1", "acme-1-0601")
    assert decoder.raw["id"] == "chatcmpl-1"
    assert decoder.raw["created"] == 1


FRAMED = [
    pytest.param(
        b": comment\n\n" + sse(*said("a")) + b": keep-alive\n\n" + sse(STOP, DONE), id="comments"
    ),
    pytest.param(sse(*said("a"), STOP, DONE).replace(b"\n", b"\r\n"), id="CRLF"),
    pytest.param(sse(*said("a"), STOP, DONE).replace(b"data: ", b"data:"), id="no space"),
    pytest.param(sse(*said("a"), STOP, DONE)[:-1], id="no blank line at the end"),
    pytest.param(sse(*said("a"), STOP, " [DONE] "), id="spaces around DONE"),
    pytest.param(b"data: \n\n" + sse(*said("a"), STOP, DONE), id="an empty event"),
    pytest.param(sse(*said("a"), STOP).replace(b'"a"', '"ä€🎈"'.encode()), id="split letters"),
]


@pytest.mark.parametrize("data", FRAMED)
def test_framing_of_every_host_is_read_in_any_chunking(data: bytes) -> None:
    whole, events = fed([data])
    assert whole.ended
    assert len(whole.parts()) == 1
    assert whole.assembler.warnings == []
    assert fed(one_byte_chunks(data))[1] == events


def test_an_event_after_the_end_is_reported() -> None:
    decoder = streamed(*said("a"), STOP, DONE, *said("b"))
    assert decoder.parts() == (Text("a", origin=ORIGIN),)
    assert [each.message for each in decoder.assembler.warnings] == [
        "an event after the end of the stream"
    ]


def test_a_stream_without_any_choice_is_whole_and_reported() -> None:
    decoder, events = fed([sse(USAGE, DONE)])
    assert decoder.parts() == ()
    assert decoder.usage.input == 1
    assert isinstance(events[-1], ReplyEnd)
    assert [each.message for each in decoder.assembler.warnings] == ["the stream held no choice"]
