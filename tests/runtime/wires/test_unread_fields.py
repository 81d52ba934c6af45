"""A field that no protocol has yet is reported or kept, wherever in a stream it stands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.runtime.wires.exercise import Exercise

NEW = {"novel": "kept or told"}
TEXT = {"type": "text_delta", "text": "x"}
ENDS: dict[str, list[dict[str, Any]]] = {
    "anthropic_messages": [
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
        {"type": "message_stop"},
    ],
    "bedrock_converse": [{"messageStop": {"stopReason": "end_turn"}}, {"metadata": {}}],
    "cohere_chat": [{"type": "message-end", "delta": {"finish_reason": "COMPLETE"}}],
}


def anthropic(**delta: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": 0, "delta": {**TEXT, **delta}}


def cohere(kind: str = "content-delta", **message: Any) -> dict[str, Any]:
    said = {"content": {"text": "x"}, **message}
    return {"type": kind, "index": 0, "delta": {"message": said}}


def bedrock(delta: dict[str, Any], **event: Any) -> dict[str, Any]:
    return {"contentBlockDelta": {"contentBlockIndex": 0, "delta": delta, **event}}


EVENTS: list[tuple[str, list[dict[str, Any]]]] = [
    ("anthropic_messages", [{"type": "message_start", "message": {"content": []}, **NEW}]),
    ("anthropic_messages", [{**anthropic(), **NEW}]),
    ("anthropic_messages", [anthropic(**NEW)]),
    (
        "anthropic_messages",
        [
            {"type": "content_block_start", "index": 0, "content_block": {**TEXT, "type": "text"}},
            {"type": "content_block_stop", "index": 0, **NEW},
        ],
    ),
    ("bedrock_converse", [{"messageStart": {"role": "assistant", **NEW}}]),
    ("bedrock_converse", [bedrock({"text": "x"}, **NEW)]),
    ("bedrock_converse", [bedrock({"text": "x", **NEW})]),
    (
        "bedrock_converse",
        [bedrock({"text": "x"}), {"contentBlockStop": {"contentBlockIndex": 0, **NEW}}],
    ),
    ("cohere_chat", [cohere("content-start"), {**cohere(), **NEW}]),
    ("cohere_chat", [cohere("content-start"), cohere(**NEW)]),
    (
        "cohere_chat",
        [
            cohere("content-start"),
            cohere(),
            {"type": "content-delta", "index": 0, "delta": {**cohere()["delta"], **NEW}},
        ],
    ),
    ("cohere_chat", [cohere("content-start"), {"type": "content-end", "index": 0, **NEW}]),
]


@pytest.mark.parametrize(("wire", "events"), EVENTS)
def test_an_unknown_field_is_told_once(wire: str, events: list[dict[str, Any]]) -> None:
    # A message begins only once; anything else may come again.
    again = events[-1:] if len(events) > 1 or "delta" in str(events) else []
    decoder, _ = Exercise(wire).streamed(*events, *again, *ENDS[wire])
    (warning,) = decoder.assembler.warnings
    assert warning.raw == NEW
    assert "'novel'" in warning.message
    assert json.dumps(decoder.body())
