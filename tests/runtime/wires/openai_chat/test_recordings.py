"""Every recorded exchange of this wire, decoded in any chunking and sent back without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import ContentRejected, StreamInterrupted
from interlingua.events import (
    HostedToolEnded,
    HostedToolStarted,
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
from interlingua.http import HttpResponse
from interlingua.messages import Message, Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.records import Compat
from interlingua.sse import EventParser
from interlingua.wires.openai_chat import WIRE
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.openai_chat.answers import ORIGIN, encoded, fed, raw_message

if TYPE_CHECKING:
    from interlingua.events import Event
    from interlingua.messages import Part
    from interlingua.wire import Decoder

EXCHANGES = load("openai_chat")

REJECTED = "openllmetry.openai.test_azure.test_prompt_content_filtering.0"
"""An error inside a 200, which must not look like success."""

ANSWERED = [each for each in EXCHANGES if each.status == 200 and each.id != REJECTED]
STREAMED = [each for each in ANSWERED if each.streamed]
REFUSED = [each for each in EXCHANGES if each.status >= 400]


def answered(exchange: Exchange) -> tuple[Decoder, list[Event]]:
    if exchange.streamed:
        return fed([exchange.body])
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.whole(exchange.body)
    return decoder, decoder.take_events()


def named(exchange: Exchange) -> str:
    return exchange.id


@requires_recordings
def test_there_are_recordings_of_every_kind() -> None:
    assert len(STREAMED) > 100
    assert len(ANSWERED) - len(STREAMED) > 300
    assert len(REFUSED) > 10
    assert REJECTED in {each.id for each in EXCHANGES}


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_a_recorded_answer_decodes_to_what_an_independent_reader_found(exchange: Exchange) -> None:
    assert exchange.expected is not None
    decoder, _ = answered(exchange)
    found = differences(
        exchange.expected, decoder.parts(), decoder.raw_finish_reason, decoder.usage
    )
    assert found == []
    cited = [
        citation.url
        for part in decoder.parts()
        if isinstance(part, Text)
        for citation in part.citations
    ]
    assert list(dict.fromkeys(cited)) == exchange.expected.get("sources", [])


@requires_recordings
@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_chunking_of_a_recorded_stream_changes_nothing(exchange: Exchange) -> None:
    whole, events = fed([exchange.body])
    for chunks in (one_byte_chunks(exchange.body), random_chunks(exchange.body, seed=7)):
        decoder, again = fed(chunks)
        assert again == events
        assert decoder.raw == whole.raw
        assert decoder.usage == whole.usage


@requires_recordings
@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_a_recorded_stream_cut_before_it_says_that_it_is_whole_is_interrupted(
    exchange: Exchange,
) -> None:
    parser = EventParser()
    events = parser.feed(exchange.body) + parser.finish()
    decoder, needed = WIRE.decoder(ORIGIN, Compat()), -1
    while not decoder.ended and decoder.raw_finish_reason is None:
        needed += 1
        decoder.feed(events[needed])
    for kept in {0, needed // 2, needed}:
        cut = WIRE.decoder(ORIGIN, Compat())
        for data in events[:kept]:
            cut.feed(data)
        with pytest.raises(StreamInterrupted):
            cut.finish()


@requires_recordings
@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_raw_body_of_a_recorded_stream_is_read_as_the_stream_is(exchange: Exchange) -> None:
    streamed, _ = fed([exchange.body])
    again = WIRE.decoder(ORIGIN, Compat())
    again.decode_body(streamed.raw)
    assert again.parts() == streamed.parts()
    assert again.usage == streamed.usage
    assert again.raw_finish_reason == streamed.raw_finish_reason


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_the_events_of_a_recorded_answer_fold_to_its_parts(exchange: Exchange) -> None:
    decoder, events = answered(exchange)
    assert isinstance(events[0], ReplyStart)
    assert isinstance(events[-1], ReplyEnd)
    pieces: dict[int, list[str]] = {}
    starts: list[int] = []
    ends: dict[int, Part] = {}
    for event in events:
        match event:
            case (
                TextStart()
                | ThinkingStart()
                | ToolCallStart()
                | RefusalStart()
                | HostedToolStarted()
            ):
                starts.append(event.index)
            case TextDelta() | ThinkingDelta() | RefusalDelta():
                pieces.setdefault(event.index, []).append(event.text)
            case ToolCallDelta():
                pieces.setdefault(event.index, []).append(event.arguments_text)
            case TextEnd() | ThinkingEnd() | ToolCallEnd() | RefusalEnd() | HostedToolEnded():
                ends[event.index] = event.part
            case _:
                pass
    assert starts == sorted(set(starts))
    assert sorted(ends) == starts
    for index, part in enumerate(decoder.parts()):
        if isinstance(part, Opaque) and not part.hosted:
            assert index not in ends
            continue
        assert ends[index] is part
        if isinstance(part, Opaque):
            continue
        assert isinstance(part, Text | Thinking | ToolCall | Refusal)
        folded = "".join(pieces.get(index, []))
        assert folded == (part.arguments_text if isinstance(part, ToolCall) else part.text)


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_a_recorded_answer_is_sent_back_without_loss(exchange: Exchange) -> None:
    decoder, _ = answered(exchange)
    body, adaptations = encoded([Message("assistant", decoder.parts())])
    written: dict[str, Any] = body["messages"][0]
    message: dict[str, Any] = raw_message(decoder)
    assert (written["content"] or "") == (message.get("content") or "")
    assert written.get("refusal", "") == (message.get("refusal") or "")
    calls: list[dict[str, Any]] = message.get("tool_calls") or []
    assert len(written.get("tool_calls", [])) == len(calls)
    for again, call in zip(written.get("tool_calls", []), calls, strict=True):
        assert call["id"] in (again["id"], "")
        assert again["function"]["name"] == call["function"]["name"]
        assert again["function"]["arguments"] == (call["function"]["arguments"].strip() or "{}")
    if message.get("reasoning_details"):
        assert written["reasoning_details"] == message["reasoning_details"]
    else:
        for field in ("reasoning", "reasoning_content"):
            assert written.get(field, "") == (message.get(field) or "")
    hosted = any(isinstance(part, Opaque) and part.hosted for part in decoder.parts())
    assert bool(adaptations) is hosted


@requires_recordings
@pytest.mark.parametrize("exchange", [each for each in ANSWERED if not each.streamed], ids=named)
def test_the_raw_body_of_a_plain_answer_is_the_one_that_was_sent(exchange: Exchange) -> None:
    decoder, _ = answered(exchange)
    assert decoder.raw == exchange.data["response"]["body"]


@requires_recordings
@pytest.mark.parametrize("exchange", REFUSED, ids=named)
def test_a_recorded_error_says_what_the_provider_said(exchange: Exchange) -> None:
    assert exchange.expected is not None
    wanted = exchange.expected["error"]
    headers = exchange.data["response"]["headers"]
    error = WIRE.error(HttpResponse(exchange.status, headers, exchange.body), ORIGIN)
    assert error.message == wanted["message"]
    assert error.status == exchange.status
    assert error.code == str(wanted.get("code") or wanted.get("type"))
    assert error.body == exchange.data["response"]["body"]


@requires_recordings
def test_a_recorded_error_inside_a_200_is_raised() -> None:
    exchange = next(each for each in EXCHANGES if each.id == REJECTED)
    decoder = WIRE.decoder(ORIGIN, Compat())
    with pytest.raises(ContentRejected) as caught:
        decoder.whole(exchange.body)
    assert exchange.expected is not None
    assert caught.value.message == exchange.expected["error"]["message"]
    assert (caught.value.status, caught.value.code) == (200, "content_filter")
