"""Every recorded exchange of this wire, decoded in any chunking and sent back without loss."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import StreamInterrupted
from interlingua.events import (
    HostedToolEnded,
    HostedToolStarted,
    MediaAdded,
    OpaqueAdded,
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
from interlingua.messages import Message, Refusal, Text, Thinking, ToolCall
from interlingua.wires.openai_responses import WIRE
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.openai_responses.answers import ORIGIN, decoder, fed, sent

if TYPE_CHECKING:
    from interlingua.events import Event
    from interlingua.messages import Part
    from interlingua.wire import Decoder

EXCHANGES = load("openai_responses")
CUT = "sigma.provider.openai.responses_test.go.8"
TRIMMED = "ai_sdk.openai-responses.openai-phase.1.chunks.txt"
"""Its deltas were cut out while its whole texts were left, and its final output lacks an item."""

UNLIKE_THE_FINAL_RESPONSE = {
    TRIMMED: "the final response holds more than was streamed",
    "ai_sdk.openai-responses.programmatic-tool-calling.1.chunks.txt": (
        "a program's fingerprint is encrypted anew in it"
    ),
    "sigma.provider.openai.responses_test.go.0": "an item loses its namespace in it",
    "sigma.provider.openai.responses_test.go.6": "an item loses its namespace in it",
}

ANSWERED = [each for each in EXCHANGES if each.status == 200 and each.id != CUT]
STREAMED = [each for each in ANSWERED if each.streamed]
REFUSED = [each for each in EXCHANGES if each.status >= 400]


def answered(exchange: Exchange) -> tuple[Decoder, list[Event]]:
    if exchange.streamed:
        return fed([exchange.body])
    reader = decoder()
    reader.whole(exchange.body)
    return reader, reader.take_events()


def named(exchange: Exchange) -> str:
    return exchange.id


@requires_recordings
def test_there_are_recordings_of_every_kind() -> None:
    assert len(STREAMED) > 100
    assert len(ANSWERED) - len(STREAMED) > 200
    assert len(REFUSED) > 5
    assert UNLIKE_THE_FINAL_RESPONSE.keys() | {CUT} <= {each.id for each in EXCHANGES}


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_a_recorded_answer_decodes_to_what_an_independent_reader_found(exchange: Exchange) -> None:
    assert exchange.expected is not None
    reader, _ = answered(exchange)
    assert not differences(
        exchange.expected, reader.parts(), reader.raw_finish_reason, reader.usage
    )


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_a_recorded_answer_has_the_hosted_items_and_sources_that_were_found(
    exchange: Exchange,
) -> None:
    expected: Any = exchange.expected
    reader, events = answered(exchange)
    hosted = [event.part.kind for event in events if isinstance(event, HostedToolEnded)]
    found = [each for each in expected.get("server_tools", []) if each != "compaction"]
    assert found == hosted
    cited = [
        citation.url
        for part in reader.parts()
        if isinstance(part, Text)
        for citation in part.citations
        if citation.url
    ]
    assert set(expected.get("sources", [])) == set(cited)
    known = {TRIMMED, *(each.id for each in ANSWERED if b"partial_image" in each.body)}
    if exchange.id not in known and expected["finish_reason"] not in ("queued", "in_progress"):
        assert reader.assembler.warnings == []


@requires_recordings
@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_chunking_of_a_recorded_stream_changes_nothing(exchange: Exchange) -> None:
    whole, events = fed([exchange.body])
    for chunks in (one_byte_chunks(exchange.body), random_chunks(exchange.body, seed=7)):
        again, repeated = fed(chunks)
        assert repeated == events
        assert again.raw == whole.raw
        assert again.usage == whole.usage


@requires_recordings
@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_the_events_of_a_recorded_answer_fold_to_its_parts(exchange: Exchange) -> None:
    reader, events = answered(exchange)
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
            case MediaAdded() | OpaqueAdded():
                starts.append(event.index)
                ends[event.index] = event.part
            case _:
                pass
    assert starts == list(range(len(starts)))
    assert [ends[index] for index in starts] == list(reader.parts())
    for index, part in ends.items():
        said = "".join(pieces.get(index, []))
        if isinstance(part, ToolCall):
            assert said == part.arguments_text
        elif isinstance(part, Text | Thinking | Refusal):
            assert said == part.text


@requires_recordings
@pytest.mark.parametrize("exchange", [each for each in ANSWERED if not each.streamed], ids=named)
def test_the_raw_body_of_a_plain_answer_is_the_one_that_was_sent(exchange: Exchange) -> None:
    reader, _ = answered(exchange)
    assert reader.raw == exchange.data["response"]["body"]


@requires_recordings
@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_raw_body_of_a_stream_decodes_to_the_same_reply(exchange: Exchange) -> None:
    reader, _ = answered(exchange)
    again = decoder()
    again.decode_body(reader.raw)
    if exchange.id in UNLIKE_THE_FINAL_RESPONSE:
        assert again.parts() != reader.parts()
        return
    assert unencrypted(again.parts()) == unencrypted(reader.parts())
    assert again.usage == reader.usage
    assert again.finish_reason is reader.finish_reason
    assert again.raw_finish_reason == reader.raw_finish_reason
    assert again.assembler.served_model == reader.assembler.served_model
    assert again.assembler.response_id == reader.assembler.response_id
    assert again.service_tier == reader.service_tier


@requires_recordings
@pytest.mark.parametrize(
    "exchange", [each for each in ANSWERED if each.id not in UNLIKE_THE_FINAL_RESPONSE], ids=named
)
def test_a_recorded_answer_goes_back_as_it_came(exchange: Exchange) -> None:
    reader, _ = answered(exchange)
    raw: Any = reader.raw
    history: list[Message[Any]] = [
        Message("user", (Text("Hi"),)),
        Message("assistant", reader.parts()),
        Message("user", (Text("And?"),)),
    ]
    body, _ = sent(history, extra={"store": True})
    wanted = [as_sent(item) for item in raw["output"]]
    while wanted and wanted[-1]["type"] == "reasoning":
        wanted.pop()
    assert [as_sent(item) for item in body["input"][1:-1]] == wanted


def unencrypted(parts: tuple[Part, ...]) -> list[Part]:
    return [
        replace(part, encrypted=None, provider_data=as_sent(dict(part.provider_data or {})))
        if isinstance(part, Thinking)
        else part
        for part in parts
    ]


def as_sent(item: dict[str, Any]) -> dict[str, Any]:
    """The item without what only answers hold: log probabilities and a content part's own id.

    What is encrypted is encrypted anew in the final response, and so never compares.
    """
    if item.get("type") == "reasoning":
        return {**item, "encrypted_content": bool(item.get("encrypted_content"))}
    if item.get("type") != "message":
        return item
    kept = ("type", "text", "refusal", "annotations")
    content = [
        {name: given for name, given in part.items() if name in kept and given}
        for part in item["content"]
    ]
    return {"status": "completed", **item, "content": content}


@requires_recordings
def test_a_recorded_stream_without_its_terminal_event_is_interrupted() -> None:
    exchange = next(each for each in EXCHANGES if each.id == CUT)
    assert exchange.expected is not None
    with pytest.raises(StreamInterrupted):
        answered(exchange)


@requires_recordings
@pytest.mark.parametrize("exchange", REFUSED, ids=named)
def test_a_recorded_refusal_is_a_typed_error(exchange: Exchange) -> None:
    assert exchange.expected is not None
    response = exchange.data["response"]
    error = WIRE.error(HttpResponse(exchange.status, response["headers"], exchange.body), ORIGIN)
    wanted = exchange.expected["error"]
    assert error.status == wanted["status"]
    assert error.code == (wanted.get("code") or wanted["type"])
    assert error.message == wanted["message"]
    assert error.retryable is False
