"""What every decoder does alike: shapes that no protocol has, the end, and raw chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from interlingua import FinishReason, Origin, Text
from interlingua.errors import Overloaded, ProtocolError, StreamInterrupted, UsageError
from interlingua.events import RawChunk, ReplyEnd, TextDelta, TextEnd, TextStart
from interlingua.wire import Decoder

if TYPE_CHECKING:
    from interlingua.values import JsonObject


class Plain(Decoder):
    """The least protocol: text, an end, and ways to go wrong."""

    def decode_event(self, event: JsonObject) -> None:
        if event.get("error") == "ours":
            raise Overloaded("busy")
        if event.get("error") == "mine":
            raise UsageError("bad media in the answer")
        self.assembler.text("t", cast("str", event["text"]) + "")
        if event.get("end"):
            self.finish_reason = FinishReason.STOP
            self.end_reply()

    def decode_body(self, body: JsonObject) -> None:
        self.raw = body
        for event in cast("list[JsonObject]", body["events"]):
            self.decode_event(event)


@pytest.fixture
def decoder() -> Plain:
    return Plain(Origin("p", "w", "m"))


def test_stream_and_body_give_the_same_events(decoder: Plain) -> None:
    decoder.feed(b'{"text":"Hel"}')
    decoder.feed(b'{"text":"lo","end":true}')
    decoder.finish()
    streamed = decoder.take_events()
    whole = Plain(Origin("p", "w", "m"))
    whole.whole(b'{"events":[{"text":"Hel"},{"text":"lo","end":true}]}')
    assert whole.take_events() == streamed
    assert [type(event) for event in streamed] == [
        TextStart,
        TextDelta,
        TextDelta,
        TextEnd,
        ReplyEnd,
    ]
    assert decoder.take_events() == []


def test_end_is_announced_once(decoder: Plain) -> None:
    decoder.feed(b'{"text":"Hello","end":true}')
    decoder.end_reply()
    assert sum(isinstance(event, ReplyEnd) for event in decoder.take_events()) == 1


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (b'{"other":1}', "unexpected shape .*KeyError"),
        (b'{"text":7}', "unexpected shape .*TypeError"),
        (b'{"text":null}', "unexpected shape .*TypeError"),
        (b'{"text":"a"', "expected JSON"),
        (b"[]", "expected a JSON object"),
        (b'"text"', "expected a JSON object"),
    ],
)
def test_event_of_another_shape_is_a_protocol_error_that_shows_it(
    decoder: Plain, sent: bytes, told: str
) -> None:
    with pytest.raises(ProtocolError, match=told) as raised:
        decoder.feed(sent)
    assert sent.decode()[1:6] in str(raised.value)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (b'{"events":[{"text":7}]}', "unexpected shape"),
        (b'{"events":null}', "unexpected shape"),
        (b'{"events":[{"text":"Hello"}]}', "not whole"),
        (b'{"events":[]}', "not whole"),
        (b"", "expected JSON"),
    ],
)
def test_body_of_another_shape_is_a_protocol_error(decoder: Plain, sent: bytes, told: str) -> None:
    with pytest.raises(ProtocolError, match=told):
        decoder.whole(sent)


def test_long_answer_is_not_shown_whole(decoder: Plain) -> None:
    with pytest.raises(ProtocolError) as raised:
        decoder.feed(b'{"other":"%b"}' % (b"x" * 10_000))
    assert len(str(raised.value)) < 500


@pytest.mark.parametrize(("error", "kind"), [("ours", Overloaded), ("mine", UsageError)])
def test_error_of_ours_comes_out_as_it_is(
    decoder: Plain, error: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        decoder.feed(b'{"error":"%b"}' % error.encode())


def test_events_before_an_error_stay(decoder: Plain) -> None:
    decoder.feed(b'{"text":"Hello"}')
    with pytest.raises(Overloaded):
        decoder.feed(b'{"error":"ours"}')
    assert decoder.take_events() == [TextStart(0), TextDelta(0, "Hello")]


def test_bytes_that_end_before_the_reply_are_an_interruption(decoder: Plain) -> None:
    decoder.feed(b'{"text":"Hello"}')
    with pytest.raises(StreamInterrupted, match="before its terminal marker"):
        decoder.finish()
    assert decoder.parts() == (Text("Hello", origin=Origin("p", "w", "m")),)


def test_raw_chunks_come_before_what_they_become_if_asked_for(decoder: Plain) -> None:
    decoder.keep_chunks = True
    decoder.feed(b'{"text":"Hello"}')
    assert decoder.take_events() == [
        RawChunk({"text": "Hello"}),
        TextStart(0),
        TextDelta(0, "Hello"),
    ]
