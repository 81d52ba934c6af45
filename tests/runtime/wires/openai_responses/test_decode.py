"""Streams of the Responses API: their ends, their cuts, and how hosts depart from them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import ProtocolError, StreamInterrupted
from interlingua.events import (
    CitationAdded,
    Event,
    HostedToolEnded,
    HostedToolStarted,
    RawChunk,
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
from interlingua.messages import Opaque, Text, Thinking, ToolCall
from tests.runtime.wires.openai_responses.answers import (
    MESSAGE_DATA,
    ORIGIN,
    URL_CITATION,
    added,
    around,
    call_item,
    decoder,
    done,
    message,
    output_text,
    plain,
    reasoning_item,
    response,
    streamed,
    text_events,
)


@pytest.mark.parametrize("status", ["completed", "incomplete", "cancelled"])
def test_any_event_with_a_response_that_has_ended_ends_the_stream(status: str) -> None:
    reader, _ = streamed(around(final=response(status=status)))
    assert reader.raw_finish_reason == status


def test_a_response_without_a_status_ended_as_its_event_says() -> None:
    final = response()
    del final["status"]
    reader, _ = streamed(
        [
            {"type": "response.created", "response": {}},
            {"type": "response.completed", "response": final},
        ]
    )
    assert (reader.finish_reason, reader.raw_finish_reason) == (FinishReason.STOP, "completed")


def test_items_fill_a_final_response_that_has_none() -> None:
    whole = message(output_text("Hello"))
    final = response()
    final["output"] = None
    reader, _ = streamed(
        around(added(0, message()), *text_events("Hello"), done(0, whole), final=final)
    )
    assert reader.raw["output"] == [whole]
    assert [part.text for part in reader.parts() if isinstance(part, Text)] == ["Hello"]


def test_items_that_only_the_final_response_shows_are_taken_over() -> None:
    output = [reasoning_item("Hm."), message(output_text("Hello")), call_item("{}")]
    reader, events = streamed(around(final=response(*output)))
    assert reader.parts() == plain(response(*output))[0].parts()
    assert TextDelta(1, "Hello") in events


def test_items_that_were_never_closed_are_closed_by_the_final_response() -> None:
    output = [message(output_text("Hello", URL_CITATION)), call_item('{"a":1}')]
    reader, _ = streamed(
        around(
            added(0, message()),
            *text_events("Hello"),
            added(1, call_item("")),
            final=response(*output),
        )
    )
    assert reader.parts() == plain(response(*output))[0].parts()


def test_a_hosted_item_that_never_ended_is_kept_as_it_began() -> None:
    begun: dict[str, Any] = {"id": "ws_1", "type": "web_search_call", "status": "in_progress"}
    final = response(status="incomplete", incomplete_details={"reason": "max_output_tokens"})
    reader, _ = streamed(around(added(0, begun), final=final))
    assert reader.parts() == (Opaque("web_search_call", begun, ORIGIN, hosted=True),)


def test_ids_that_change_under_way_do_not_matter() -> None:
    rotated = [
        {**each, "item_id": f"id_{at}"} for at, each in enumerate(text_events("Hello", index=1))
    ]
    output = [reasoning_item("Hm.", id="rs_9"), message(output_text("Hello"), id="msg_9")]
    reader, _ = streamed(
        around(
            added(0, reasoning_item(id="rs_7")),
            done(0, reasoning_item("Hm.", id="rs_8")),
            added(1, message(id="msg_7")),
            *rotated,
            done(1, message(output_text("Hello"), id="msg_8")),
            final=response(*output),
        )
    )
    thinking, text = reader.parts()
    assert isinstance(thinking, Thinking)
    assert isinstance(text, Text)
    assert (thinking.text, text.text) == ("Hm.", "Hello")
    assert text.provider_data == {"id": "msg_8", "status": "completed"}


def test_an_index_that_is_used_again_begins_another_item() -> None:
    reader, _ = streamed(
        around(
            added(0, call_item("")),
            done(0, call_item('{"a":1}')),
            added(0, call_item("", id="fc_2", call_id="call_2")),
            done(0, call_item('{"b":2}', id="fc_2", call_id="call_2")),
        )
    )
    assert [part.id for part in reader.parts() if isinstance(part, ToolCall)] == [
        "call_1",
        "call_2",
    ]


def test_events_without_an_index_belong_to_the_newest_item() -> None:
    whole = [call_item('{"a":1}'), message(output_text("Hello"))]
    events = around(
        added(0, call_item("")),
        {"type": "response.function_call_arguments.delta", "delta": '{"a":1}'},
        done(0, whole[0]),
        added(1, message()),
        *text_events("Hello"),
        done(1, whole[1]),
        final=response(*whole),
    )
    for each in events:
        each.pop("output_index", None)
        each.pop("sequence_number", None)
    reader, _ = streamed(events)
    assert reader.parts() == plain(response(*whole))[0].parts()


def test_a_message_whose_content_is_one_text_is_read() -> None:
    reader, _ = plain(response({**message(), "content": "Hello"}))
    assert reader.parts() == (Text("Hello", (), ORIGIN, MESSAGE_DATA),)


def test_done_and_other_data_that_is_no_event() -> None:
    reader = decoder()
    for each in around():
        reader.feed(json.dumps(each).encode())
    reader.feed(b"[DONE]")
    reader.finish()
    assert reader.ended


def test_done_does_not_stand_in_for_the_terminal_event() -> None:
    reader = decoder()
    for each in around()[:-1]:
        reader.feed(json.dumps(each).encode())
    reader.feed(b"[DONE]")
    with pytest.raises(StreamInterrupted):
        reader.finish()


def test_a_stream_without_its_first_event_still_begins() -> None:
    whole = message(output_text("Hello"))
    _, events = streamed(around(*text_events("Hello"), done(0, whole), final=response(whole))[2:])
    assert events[0] == ReplyStart(None, None)
    assert TextDelta(0, "He") in events


def test_what_the_end_tells_of_the_reply_fills_what_the_start_did_not() -> None:
    reader, _ = streamed(around(final=response())[2:])
    assert (reader.assembler.response_id, reader.assembler.served_model) == ("resp_1", "m-2026")


def test_streamed_text_stands_and_a_different_whole_is_reported() -> None:
    whole = message(output_text("Hello, world"))
    reader, _ = streamed(around(added(0, message()), *text_events("Hello"), done(0, whole)))
    assert [part.text for part in reader.parts() if isinstance(part, Text)] == ["Hello"]
    assert [(each.raw) for each in reader.assembler.warnings] == ["Hello, world"]


def test_what_is_repeated_after_its_item_ended_adds_nothing() -> None:
    whole = message(output_text("Hello", URL_CITATION))
    place = {"output_index": 0, "content_index": 0}
    late: list[dict[str, Any]] = [
        {"type": "response.output_text.done", **place, "text": "Hello"},
        {"type": "response.refusal.done", **place, "refusal": "No."},
        {
            "type": "response.output_text.annotation.added",
            **place,
            "annotation_index": 0,
            "annotation": URL_CITATION,
        },
        {"type": "response.content_part.done", **place, "part": output_text("Hello")},
        done(0, whole),
    ]
    reader, _ = streamed(around(added(0, message()), *text_events("Hello"), done(0, whole), *late))
    assert reader.parts() == plain(response(whole))[0].parts()
    assert [each.raw for each in reader.assembler.warnings] == [URL_CITATION]


def test_an_unknown_event_is_reported_and_a_known_one_is_not() -> None:
    strange = {"type": "response.telepathy.delta", "delta": "?"}
    reader, _ = streamed(around(strange, {"type": "keepalive"}))
    assert [each.raw for each in reader.assembler.warnings] == [{**strange, "sequence_number": 2}]


def test_raw_chunks_are_kept_when_they_are_asked_for() -> None:
    reader = decoder()
    reader.keep_chunks = True
    sent = around()
    for each in sent:
        reader.feed(json.dumps(each).encode())
    chunks = [event.data for event in reader.take_events() if isinstance(event, RawChunk)]
    assert chunks == sent


def test_log_probabilities_of_the_deltas_fill_a_final_text_without_them() -> None:
    whole = message(output_text("Hi"))
    probability: dict[str, Any] = {"token": "Hi", "logprob": -0.1, "top_logprobs": []}
    delta: dict[str, Any] = {
        "type": "response.output_text.delta",
        "output_index": 0,
        "content_index": 0,
        "delta": "Hi",
        "logprobs": [probability],
    }
    reader, _ = streamed(
        around(
            added(0, message()), delta, done(0, whole), final=response(message(output_text("Hi")))
        )
    )
    raw: Any = reader.raw
    assert raw["output"][0]["content"][0]["logprobs"] == [probability]


def everything() -> list[Any]:
    output = [
        reasoning_item("Hm."),
        {"id": "ws_1", "type": "web_search_call", "status": "completed"},
        message(output_text("Hello", URL_CITATION)),
        call_item('{"a":1}'),
    ]
    summary = {"type": "response.reasoning_summary_text.delta", "output_index": 0, "delta": "Hm."}
    return around(
        added(0, reasoning_item()),
        summary,
        done(0, output[0]),
        added(1, {"id": "ws_1", "type": "web_search_call"}),
        done(1, output[1]),
        added(2, message()),
        *text_events("Hello", index=2),
        done(2, output[2]),
        added(3, call_item("")),
        {"type": "response.function_call_arguments.delta", "output_index": 3, "delta": '{"a":1}'},
        done(3, output[3]),
        final=response(*output),
    )


@pytest.mark.parametrize("length", range(len(everything())))
def test_a_stream_cut_before_its_terminal_event_raises(length: int) -> None:
    whole, _ = streamed(everything())
    reader = decoder()
    for each in everything()[:length]:
        reader.feed(json.dumps(each).encode())
    with pytest.raises(StreamInterrupted):
        reader.finish()
    kinds = [type(part) for part in reader.parts()]
    assert kinds == [type(part) for part in whole.parts()][: len(kinds)]
    if length:
        assert reader.raw["id"] == "resp_1"


def test_every_part_that_starts_ends_in_order() -> None:
    starts: list[int] = []
    ends: list[int] = []
    _, events = streamed(everything())
    for event in events:
        match event:
            case ThinkingStart() | TextStart() | ToolCallStart() | HostedToolStarted():
                starts.append(event.index)
            case ThinkingEnd() | TextEnd() | ToolCallEnd() | HostedToolEnded():
                ends.append(event.index)
            case _:
                pass
    assert starts == ends == [0, 1, 2, 3]


def test_a_plain_body_gives_the_events_of_its_stream() -> None:
    def folded(events: list[Event]) -> list[Event]:
        deltas = (TextDelta, ThinkingDelta, ToolCallDelta, CitationAdded)
        return [event for event in events if not isinstance(event, deltas)]

    from_stream, events = streamed(everything())
    from_body, whole = plain(from_stream.raw)
    assert from_body.parts() == from_stream.parts()
    assert folded(whole) == folded(events)


@pytest.mark.parametrize(
    "data",
    [
        b"not json",
        b"[]",
        b'{"type": "response.output_item.added", "output_index": 0, "item": 7}',
        b'{"type": "response.completed", "response": 7}',
    ],
)
def test_what_is_not_of_the_protocol_is_a_protocol_error(data: bytes) -> None:
    reader = decoder()
    with pytest.raises(ProtocolError):
        reader.feed(data)


@pytest.mark.parametrize("body", [b"{}", b"[]", b"<html>", b'{"output": 7, "status": "completed"}'])
def test_a_body_that_is_no_response_is_a_protocol_error(body: bytes) -> None:
    with pytest.raises(ProtocolError):
        decoder().whole(body)


def test_arguments_that_end_in_null_are_those_that_were_streamed() -> None:
    pieces = {"type": "response.function_call_arguments.delta", "output_index": 0}
    reader, _ = streamed(
        around(
            added(0, call_item("")),
            {**pieces, "delta": '{"a":1}'},
            {"type": "response.function_call_arguments.done", "output_index": 0, "arguments": None},
        )
    )
    (call,) = reader.parts()
    assert isinstance(call, ToolCall)
    assert call.arguments == {"a": 1}
