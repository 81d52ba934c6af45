"""Recorded exchanges of providers' own chat APIs: decoded in any chunking, cut, folded."""

from __future__ import annotations

import pytest

from interlingua.errors import StreamInterrupted
from tests.conformance.exceptions import EXCEPTIONS
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.exercise import Exercise, check_events

WIRES = ("mistral_chat", "cohere_chat", "ollama_chat")
EXCHANGES = [(wire, each) for wire in WIRES for each in load(wire)]
ANSWERED = [(wire, each) for wire, each in EXCHANGES if each.status == 200]
STREAMED = [(wire, each) for wire, each in ANSWERED if each.streamed]
PLAIN = [(wire, each) for wire, each in ANSWERED if not each.streamed]
REFUSED = [(wire, each) for wire, each in EXCHANGES if each.status >= 400]

pytestmark = requires_recordings


def named(given: object) -> str:
    return given.id if isinstance(given, Exchange) else str(given)


@pytest.mark.parametrize(("wire", "exchange"), ANSWERED, ids=named)
def test_a_recorded_answer_decodes_to_what_an_independent_reader_found(
    wire: str, exchange: Exchange
) -> None:
    exercise = Exercise(wire)
    assert exchange.expected is not None
    decoder = exercise.decoder()
    if exchange.streamed:
        for data in exercise.data([exchange.body]):
            decoder.feed(data)
        decoder.finish()
    else:
        decoder.whole(exchange.body)
    reason, usage = decoder.raw_finish_reason, decoder.usage
    found = differences(exchange.expected, decoder.parts(), reason, usage)
    assert bool(found) is (exchange.id in EXCEPTIONS[wire]), found
    check_events(decoder.take_events(), decoder.parts())
    assert decoder.assembler.warnings == []


@pytest.mark.parametrize(("wire", "exchange"), STREAMED, ids=named)
def test_the_chunking_of_a_recorded_stream_changes_nothing(wire: str, exchange: Exchange) -> None:
    exercise = Exercise(wire)
    decoder, events = exercise.fed(exercise.data([exchange.body]))
    for chunks in (one_byte_chunks(exchange.body), random_chunks(exchange.body, seed=7)):
        again, same = exercise.fed(exercise.data(chunks))
        assert same == events
        assert again.raw == decoder.raw


@pytest.mark.parametrize(("wire", "exchange"), STREAMED, ids=named)
def test_a_recorded_stream_cut_before_it_says_that_it_is_whole_is_interrupted(
    wire: str, exchange: Exchange
) -> None:
    exercise = Exercise(wire)
    events = exercise.data([exchange.body])
    decoder = exercise.decoder()
    needed = 0
    while not decoder.ended and decoder.raw_finish_reason is None:
        decoder.feed(events[needed])
        needed += 1
    for kept in range(needed):
        cut = exercise.decoder()
        for data in events[:kept]:
            cut.feed(data)
        with pytest.raises(StreamInterrupted):
            cut.finish()


@pytest.mark.parametrize(("wire", "exchange"), STREAMED, ids=named)
def test_the_raw_body_of_a_recorded_stream_is_read_as_the_stream_is(
    wire: str, exchange: Exchange
) -> None:
    exercise = Exercise(wire)
    streamed, _ = exercise.fed(exercise.data([exchange.body]))
    again = exercise.decoder()
    again.decode_body(streamed.raw)
    assert again.parts() == streamed.parts()
    assert again.usage == streamed.usage
    assert again.raw_finish_reason == streamed.raw_finish_reason


@pytest.mark.parametrize(("wire", "exchange"), PLAIN, ids=named)
def test_the_raw_body_of_a_plain_answer_is_the_one_that_was_sent(
    wire: str, exchange: Exchange
) -> None:
    decoder = Exercise(wire).decoder()
    decoder.whole(exchange.body)
    assert decoder.raw == exchange.data["response"]["body"]


@pytest.mark.parametrize(("wire", "exchange"), REFUSED, ids=named)
def test_a_recorded_error_says_what_the_provider_said(wire: str, exchange: Exchange) -> None:
    assert exchange.expected is not None
    wanted = exchange.expected["error"]
    error = Exercise(wire).error(exchange.status, exchange.body.decode())
    assert error.message == wanted["message"]
    assert error.status == exchange.status
    assert error.body == exchange.data["response"]["body"]
