"""Our own answers, written from the protocol: the events of a message, its counts and its end."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.events import (
    HostedToolEnded,
    HostedToolStarted,
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
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.usage import Usage
from tests.runtime.wires.anthropic_messages.answers import (
    ORIGIN,
    block,
    end,
    message,
    start,
    streamed,
    whole,
)
from tests.runtime.wires.anthropic_messages.blocks import (
    BLOCKS,
    input_delta,
    text_delta,
)


def test_events_come_in_order_with_the_index_of_their_part() -> None:
    _, events = streamed(
        start(),
        {"type": "ping"},
        *BLOCKS["thinking"][1],
        *block(1, {"type": "text", "text": ""}, text_delta("Hi")),
        *block(
            2,
            {"type": "tool_use", "id": "t", "name": "now", "input": {}},
            input_delta(""),
            input_delta("{}"),
        ),
        *block(3, {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}}),
        *block(4, {"type": "web_search_tool_result", "tool_use_id": "s", "content": []}),
        *end("tool_use"),
    )
    thinking = Thinking("Let me see", "sig", None, ORIGIN)
    search: dict[str, Any] = {
        "type": "server_tool_use",
        "id": "s",
        "name": "web_search",
        "input": {},
    }
    found: dict[str, Any] = {"type": "web_search_tool_result", "tool_use_id": "s", "content": []}
    assert events == [
        ReplyStart("msg_1", "claude-test-1"),
        ThinkingStart(0),
        ThinkingDelta(0, "Let me "),
        ThinkingDelta(0, "see"),
        ThinkingEnd(0, thinking),
        TextStart(1),
        TextDelta(1, "Hi"),
        TextEnd(1, Text("Hi", origin=ORIGIN)),
        ToolCallStart(2, "t", "now"),
        ToolCallDelta(2, "{}"),
        ToolCallEnd(2, ToolCall("now", {}, "t", "{}", False, ORIGIN)),
        HostedToolStarted(3, "s", "web_search"),
        HostedToolEnded(3, Opaque("server_tool_use", search, ORIGIN, True)),
        HostedToolStarted(4, "s", "web_search_tool_result"),
        HostedToolEnded(4, Opaque("web_search_tool_result", found, ORIGIN, True)),
        ReplyEnd(
            FinishReason.TOOL_CALLS,
            "tool_use",
            Usage(10, 5, raw={"input_tokens": 10, "output_tokens": 5}),
        ),
    ]


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("end_turn", FinishReason.STOP),
        ("stop_sequence", FinishReason.STOP),
        ("max_tokens", FinishReason.LENGTH),
        ("tool_use", FinishReason.TOOL_CALLS),
        ("pause_turn", FinishReason.PAUSE),
        ("compaction", FinishReason.PAUSE),
        ("refusal", FinishReason.REFUSAL),
        ("model_context_window_exceeded", FinishReason.CONTEXT_LENGTH),
        ("a_reason_of_tomorrow", FinishReason.UNKNOWN),
        (None, FinishReason.UNKNOWN),
    ],
)
def test_every_stop_reason_is_understood_and_kept(sent: str | None, meant: FinishReason) -> None:
    for decoder, events in (streamed(start(), *end(sent)), whole(message(stop_reason=sent))):
        assert (decoder.finish_reason, decoder.raw_finish_reason) == (meant, sent)
        last = events[-1]
        assert isinstance(last, ReplyEnd)
        assert (last.finish_reason, last.raw_finish_reason) == (meant, sent)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"input_tokens": 10, "output_tokens": 5}, Usage(10, 5)),
        (
            {
                "input_tokens": 10,
                "cache_read_input_tokens": 100,
                "cache_creation_input_tokens": 30,
                "cache_creation": {
                    "ephemeral_5m_input_tokens": 10,
                    "ephemeral_1h_input_tokens": 20,
                },
                "output_tokens": 5,
            },
            Usage(140, 5, 100, 30, 10, 20),
        ),
        (
            {
                "input_tokens": 10,
                "output_tokens": 5,
                "cache_creation": {
                    "ephemeral_5m_input_tokens": 4,
                    "ephemeral_1h_input_tokens": 2,
                },
            },
            Usage(16, 5, None, 6, 4, 2),
        ),
        (
            {
                "input_tokens": 1,
                "output_tokens": 9,
                "output_tokens_details": {"thinking_tokens": 4},
                "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 1},
            },
            Usage(1, 9, reasoning=4, web_searches=2),
        ),
        ({"output_tokens": 3}, Usage(None, 3)),
        # compaction is billed as the model's own tokens, and stands in no count
        (
            {
                "input_tokens": 10,
                "cache_read_input_tokens": 2,
                "output_tokens": 5,
                "iterations": [
                    {
                        "type": "compaction",
                        "input_tokens": 1_000,
                        "output_tokens": 50,
                        "cache_read_input_tokens": 100,
                        "cache_creation_input_tokens": 30,
                        "cache_creation": {"ephemeral_5m_input_tokens": 30},
                    },
                    {"type": "message", "input_tokens": 10, "output_tokens": 5},
                ],
            },
            Usage(1_142, 55, cached=102, cache_write=30, cache_write_5m=30),
        ),
        # another model's tokens have other prices
        (
            {
                "input_tokens": 10,
                "output_tokens": 5,
                "iterations": [
                    {"type": "advisor_message", "model": "claude-opus-9", "output_tokens": 99},
                    {"type": "a_new_kind", "output_tokens": 5},
                ],
            },
            Usage(10, 5, billed_beside=("advisor_message of claude-opus-9",)),
        ),
        (
            {
                "input_tokens": 7,
                "output_tokens": 1,
                "cache_creation": None,
                "server_tool_use": None,
                "output_tokens_details": None,
            },
            Usage(7, 1),
        ),
    ],
)
def test_usage_counts_what_the_cache_took_and_gave_as_input(
    sent: dict[str, Any], read: Usage
) -> None:
    decoder, _ = whole(message(usage=sent))
    wanted = {name: getattr(read, name) for name in Usage.__dataclass_fields__}
    assert {name: getattr(decoder.usage, name) for name in Usage.__dataclass_fields__} == {
        **wanted,
        "raw": sent,
    }


def test_a_stream_s_later_counts_replace_earlier_ones_and_a_null_replaces_nothing() -> None:
    counted = {
        "input_tokens": 10,
        "output_tokens": 1,
        "cache_read_input_tokens": 3,
        "service_tier": "priority",
    }
    iterations = [{"type": "message", "input_tokens": 10, "output_tokens": 8}]
    decoder, _ = streamed(
        start(usage=counted),
        {"type": "message_delta", "delta": {"stop_reason": None}, "usage": {"output_tokens": 4}},
        *end(output_tokens=8, input_tokens=12, cache_read_input_tokens=None, iterations=iterations),
    )
    assert decoder.usage.raw == {
        "input_tokens": 12,
        "output_tokens": 8,
        "cache_read_input_tokens": 3,
        "service_tier": "priority",
        "iterations": iterations,
    }
    assert (decoder.usage.input, decoder.usage.output) == (15, 8)
    assert decoder.service_tier == "priority"


@pytest.mark.parametrize(
    ("counts", "tier"),
    [
        ({"service_tier": "standard", "speed": "standard"}, "standard"),
        ({"service_tier": "standard", "speed": "fast"}, "fast"),
        ({"service_tier": "batch"}, "batch"),
        ({"service_tier": None}, None),
        ({}, None),
    ],
)
def test_fast_mode_is_a_tier_of_its_own(counts: dict[str, Any], tier: str | None) -> None:
    decoder, _ = whole(message(usage={"input_tokens": 1, "output_tokens": 1, **counts}))
    assert decoder.service_tier == tier


def test_model_that_answered_in_the_place_of_another_is_the_one_that_served() -> None:
    iterations = [
        {"type": "message", "model": "claude-fable-5", "input_tokens": 10, "output_tokens": 0},
        {"type": "fallback_message", "model": "claude-opus-4-8", "output_tokens": 8},
    ]
    decoder, _ = streamed(start(), *end(output_tokens=8, iterations=iterations))
    assert decoder.assembler.served_model == "claude-opus-4-8"


def test_a_stream_without_usage_reports_none() -> None:
    decoder, _ = streamed(
        {"type": "message_start", "message": {"id": "m", "content": []}},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
        {"type": "message_stop"},
    )
    assert decoder.usage == Usage()
    assert decoder.finish_reason is FinishReason.STOP


def test_what_a_message_delta_carries_reaches_the_raw_message() -> None:
    container = {"id": "c_1", "expires_at": "2026-01-01T00:00:00Z"}
    edits = {"applied_edits": [{"type": "clear_thinking_20251015"}]}
    decoder, _ = streamed(
        start(stop_details=None, mood="calm"),
        {
            "type": "message_delta",
            "delta": {
                "stop_reason": "refusal",
                "stop_sequence": None,
                "stop_details": {"type": "refusal", "explanation": "No."},
                "container": container,
            },
            "usage": {"output_tokens": 2},
            "context_management": edits,
        },
        {"type": "message_stop", "amazon-bedrock-invocationMetrics": {"firstByteLatency": 9}},
    )
    assert decoder.raw == {
        **message(
            mood="calm",
            stop_reason="refusal",
            stop_details={"type": "refusal", "explanation": "No."},
            usage={"input_tokens": 10, "output_tokens": 2},
        ),
        "container": container,
        "context_management": edits,
        "amazon-bedrock-invocationMetrics": {"firstByteLatency": 9},
    }


def test_the_explanation_of_a_refusal_is_a_refusal() -> None:
    details = {"type": "refusal", "category": "cyber", "explanation": "No."}
    delta = {"stop_reason": "refusal", "stop_details": details}
    decoder, _ = streamed(
        start(), {"type": "message_delta", "delta": delta}, {"type": "message_stop"}
    )
    assert decoder.parts() == (Refusal("No.", ORIGIN),)
    silent = {"stop_reason": "refusal", "stop_details": {"type": "refusal", "explanation": None}}
    decoder, _ = streamed(
        start(), {"type": "message_delta", "delta": silent}, {"type": "message_stop"}
    )
    assert decoder.parts() == ()


def test_blocks_that_come_whole_inside_message_start_are_decoded() -> None:
    call: dict[str, Any] = {"type": "tool_use", "id": "t_1", "name": "roll", "input": {"n": 6}}
    opening = {"type": "message_start", "message": message(call, stop_reason="tool_use")}
    alone, _ = streamed(opening, {"type": "message_stop"})
    assert alone.raw == opening["message"]
    assert alone.parts() == (ToolCall("roll", {"n": 6}, "t_1", '{"n":6}', False, ORIGIN),)
    assert alone.finish_reason is FinishReason.TOOL_CALLS
    # Further blocks may follow; their index counts anew or goes on.
    for index in (0, 1):
        more, _ = streamed(
            opening, *block(index, {"type": "text", "text": ""}, text_delta("Hi")), *end()
        )
        assert more.parts() == (*alone.parts(), Text("Hi", origin=ORIGIN))


def test_a_second_message_start_goes_on_after_the_first() -> None:
    call: dict[str, Any] = {"type": "tool_use", "id": "t_1", "name": "roll", "input": {}}
    decoder, events = streamed(
        start(),
        *block(0, {"type": "text", "text": ""}, text_delta("One.")),
        *block(1, call, input_delta('{"n":'))[:-1],
        start(id="msg_2", model="claude-test-2"),
        *block(0, {"type": "text", "text": ""}, text_delta("Two.")),
        *end(),
    )
    assert decoder.parts() == (
        Text("One.", origin=ORIGIN),
        ToolCall("roll", None, "t_1", '{"n":', False, ORIGIN),
        Text("Two.", origin=ORIGIN),
    )
    assert [type(each) for each in events].count(ReplyStart) == 1
    assert decoder.assembler.response_id == "msg_2"
    assert decoder.assembler.served_model == "claude-test-2"
    assert len(decoder.assembler.warnings) == 1


def test_a_fallback_names_the_model_that_served() -> None:
    decoder, _ = streamed(start(), *BLOCKS["fallback"][1], *end())
    assert decoder.assembler.served_model == "claude-test-2"
    assert decoder.raw["model"] == "claude-test-2"
