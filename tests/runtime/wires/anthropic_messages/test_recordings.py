"""Every recorded exchange of this wire, decoded in any chunking and sent back without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import Overloaded, ProtocolError
from interlingua.events import (
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
from interlingua.messages import Message, Opaque, Text, Thinking, ToolCall
from interlingua.records import Compat
from interlingua.wires.anthropic_messages import WIRE
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.anthropic_messages.answers import ORIGIN, fed, sent

if TYPE_CHECKING:
    from interlingua.events import Event
    from interlingua.messages import Part
    from interlingua.wire import Decoder

EXCHANGES = load("anthropic_messages")

RAISES: dict[str, tuple[type[Exception], str]] = {
    "sigma.provider.anthropic.anthropic_test.go.4": (ProtocolError, "cut inside its last event"),
    "sigma.provider.anthropic.anthropic_test.go.7": (ProtocolError, "one event is not JSON"),
    "sigma.provider.anthropic.anthropic_test.go.9": (Overloaded, "an error event"),
}
"""Exchanges that must not look like success, and why."""

SPLICED = "ai_sdk.anthropic.spliced-message-start.chunks.txt"

WRONG_EXPECTATIONS: dict[str, tuple[list[str], str]] = {
    SPLICED: (
        ["tool call 0 arguments: expected {}, got None"],
        "the reader takes arguments that were cut for none; we keep their text, and no object",
    ),
    "sigma.provider.anthropic.anthropic_test.go.5": (
        ["tool call 0 arguments: expected {}, got {'city': 'Melbourne'}"],
        "the reader drops an input that comes before its block; we hold it for the block",
    ),
}
"""Edited fixtures whose expectation is a guess: what we find instead, and why."""

ANSWERED = [each for each in EXCHANGES if each.status == 200 and each.id not in RAISES]
STREAMED = [each for each in ANSWERED if each.streamed]
FAILED = [each for each in EXCHANGES if each.id in RAISES]
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
    assert RAISES.keys() | WRONG_EXPECTATIONS.keys() <= {each.id for each in EXCHANGES}


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_a_recorded_answer_decodes_to_what_an_independent_reader_found(exchange: Exchange) -> None:
    assert exchange.expected is not None
    decoder, _ = answered(exchange)
    wanted, _ = WRONG_EXPECTATIONS.get(exchange.id, ([], ""))
    assert wanted == differences(
        exchange.expected, decoder.parts(), decoder.raw_finish_reason, decoder.usage
    )


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
            case TextStart() | ThinkingStart() | ToolCallStart():
                starts.append(event.index)
            case TextDelta() | ThinkingDelta():
                pieces.setdefault(event.index, []).append(event.text)
            case ToolCallDelta():
                pieces.setdefault(event.index, []).append(event.arguments_text)
            case TextEnd() | ThinkingEnd() | ToolCallEnd():
                ends[event.index] = event.part
            case _:
                pass
    assert starts == sorted(set(starts))
    assert sorted(ends) == starts
    for index, part in enumerate(decoder.parts()):
        if isinstance(part, Opaque):
            assert index not in ends
            continue
        assert ends[index] is part
        said = "".join(pieces.get(index, []))
        assert isinstance(part, Text | Thinking | ToolCall)
        assert said == (part.arguments_text if isinstance(part, ToolCall) else part.text)


@requires_recordings
@pytest.mark.parametrize("exchange", [each for each in ANSWERED if not each.streamed], ids=named)
def test_the_raw_body_of_a_plain_answer_is_the_one_that_was_sent(exchange: Exchange) -> None:
    decoder, _ = answered(exchange)
    assert decoder.raw == exchange.data["response"]["body"]


@requires_recordings
@pytest.mark.parametrize("exchange", [each for each in STREAMED if each.id != SPLICED], ids=named)
def test_the_raw_body_of_a_stream_decodes_to_the_same_parts(exchange: Exchange) -> None:
    decoder, _ = answered(exchange)
    again = WIRE.decoder(ORIGIN, Compat())
    again.decode_body(decoder.raw)
    assert [as_plain(part) for part in again.parts()] == [as_plain(p) for p in decoder.parts()]
    assert again.usage == decoder.usage
    assert again.finish_reason is decoder.finish_reason
    assert again.assembler.served_model == decoder.assembler.served_model


def as_plain(part: Part) -> object:
    # A plain reply has its tools' input decoded, so its exact text is not known.
    if isinstance(part, ToolCall):
        return (part.id, part.name, part.arguments, part.provider_data)
    return part


@requires_recordings
@pytest.mark.parametrize("exchange", [each for each in ANSWERED if each.id != SPLICED], ids=named)
def test_a_recorded_answer_goes_back_as_it_came(exchange: Exchange) -> None:
    decoder, _ = answered(exchange)
    raw: Any = decoder.raw
    history: list[Message[Any]] = [
        Message("user", (Text("Hi"),)),
        Message("assistant", decoder.parts()),
        Message("user", (Text("And?"),)),
    ]
    body, _ = sent(history)
    wanted = [as_sent(each) for each in raw["content"] if each["type"] != "text" or each["text"]]
    turns = [turn["content"] for turn in body["messages"] if turn["role"] == "assistant"]
    assert turns == ([wanted] if wanted else [])


def as_sent(block: dict[str, Any]) -> dict[str, Any]:
    if block["type"] not in ("text", "tool_use"):
        return block
    written = {name: given for name, given in block.items() if given is not None}
    citations = written.pop("citations", None)
    if citations:
        written["citations"] = [
            {name: given for name, given in citation.items() if name != "file_id"}
            for citation in citations
        ]
    return written


@requires_recordings
@pytest.mark.parametrize("exchange", FAILED, ids=named)
def test_a_recorded_failure_never_looks_like_success(exchange: Exchange) -> None:
    error, _ = RAISES[exchange.id]
    with pytest.raises(error):
        answered(exchange)


@requires_recordings
@pytest.mark.parametrize("exchange", REFUSED, ids=named)
def test_a_recorded_refusal_is_a_typed_error(exchange: Exchange) -> None:
    assert exchange.expected is not None
    response = exchange.data["response"]
    error = WIRE.error(HttpResponse(exchange.status, response["headers"], exchange.body), ORIGIN)
    wanted = exchange.expected["error"]
    assert (error.status, error.code) == (wanted["status"], wanted["type"])
    assert error.message == wanted["message"]
    assert error.request_id == response["body"].get("request_id")
    assert error.retryable is (exchange.status == 429)
