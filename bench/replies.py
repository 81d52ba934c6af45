"""The bytes that the bench's server writes: one reply of each wire, whole or as a stream.

Law: every field that the real provider repeats in each event is here too, since it costs time.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PIECE_LENGTH = 5


def piece(number: int) -> str:
    """Give the text of one delta; they differ, since some packages refuse a model that repeats."""
    return f" {number % 9973:04d}"


def text_of(deltas: int) -> str:
    """Give the text that so many deltas add up to."""
    return "".join([piece(number) for number in range(deltas)])


OPENAI_CHAT = "openai_chat"
OPENAI_RESPONSES = "openai_responses"
ANTHROPIC_MESSAGES = "anthropic_messages"
GOOGLE_GENERATE = "google_generate"
WIRES = (OPENAI_CHAT, OPENAI_RESPONSES, ANTHROPIC_MESSAGES, GOOGLE_GENERATE)

MODELS = {
    OPENAI_CHAT: "gpt-5.2",
    OPENAI_RESPONSES: "gpt-5.2",
    ANTHROPIC_MESSAGES: "claude-sonnet-5",
    GOOGLE_GENERATE: "gemini-3.1-pro-preview",
}
"""The model of each wire, as the catalog and the providers name it."""


def whole(wire: str, text: str) -> bytes:
    """Give the body of a plain reply."""
    return json.dumps(_WHOLE[wire](text), separators=(",", ":")).encode()


def stream(wire: str, deltas: int) -> list[bytes]:
    """Give the events of a streamed reply, framed as server-sent events."""
    named = wire in (OPENAI_RESPONSES, ANTHROPIC_MESSAGES)
    framed = [_framed(event, named) for event in _STREAM[wire](deltas)]
    if wire == OPENAI_CHAT:
        framed.append(b"data: [DONE]\n\n")
    return framed


def _framed(event: Mapping[str, object], named: bool) -> bytes:
    data = json.dumps(event, separators=(",", ":"))
    name = f"event: {event['type']}\n" if named else ""
    return f"{name}data: {data}\n\n".encode()


_CHAT_USAGE = {
    "prompt_tokens": 12,
    "completion_tokens": 300,
    "total_tokens": 312,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}


def _chat_whole(text: str) -> Mapping[str, object]:
    message: dict[str, object] = {
        "role": "assistant",
        "content": text,
        "refusal": None,
        "annotations": [],
    }
    return {
        "id": "chatcmpl-CqYz3WkQm1b2c3d4e5f6g7h8i9",
        "object": "chat.completion",
        "created": 1767225600,
        "model": "gpt-5.2",
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
        "usage": _CHAT_USAGE,
        "service_tier": "default",
        "system_fingerprint": "fp_a1b2c3d4e5",
    }


def _chat_stream(deltas: int) -> Iterator[Mapping[str, object]]:
    def chunk(delta: object, finish: str | None = None) -> dict[str, object]:
        return {
            "id": "chatcmpl-CqYz3WkQm1b2c3d4e5f6g7h8i9",
            "object": "chat.completion.chunk",
            "created": 1767225600,
            "model": "gpt-5.2",
            "service_tier": "default",
            "system_fingerprint": "fp_a1b2c3d4e5",
            "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}],
            "usage": None,
            "obfuscation": "k3JdQ8",
        }

    yield chunk({"role": "assistant", "content": "", "refusal": None})
    for number in range(deltas):
        yield chunk({"content": piece(number)})
    yield chunk({}, "stop")
    yield {**chunk({}), "choices": [], "usage": _CHAT_USAGE}


def _response(text: str, status: str) -> dict[str, object]:
    part: dict[str, object] = {
        "type": "output_text",
        "text": text,
        "annotations": [],
        "logprobs": [],
    }
    item: dict[str, object] = {
        "id": "msg_68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5",
        "type": "message",
        "status": status,
        "role": "assistant",
        "content": [part],
    }
    done = status == "completed"
    return {
        "id": "resp_68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5",
        "object": "response",
        "created_at": 1767225600,
        "status": status,
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": "gpt-5.2",
        "output": [item] if done else [],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "none", "summary": None},
        "service_tier": "default",
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 12,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 300,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 312,
        }
        if done
        else None,
        "metadata": {},
    }


def _responses_stream(deltas: int) -> Iterator[Mapping[str, object]]:
    item_id = "msg_68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5"
    text = text_of(deltas)
    part: dict[str, object] = {"type": "output_text", "annotations": [], "logprobs": [], "text": ""}
    item: dict[str, object] = {
        "id": item_id,
        "type": "message",
        "status": "in_progress",
        "content": [],
        "role": "assistant",
    }
    place = {"item_id": item_id, "output_index": 0, "content_index": 0}
    begun = _response("", "in_progress")
    events: list[dict[str, object]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **place, "part": part},
    ]
    for number, event in enumerate(events):
        yield {**event, "sequence_number": number}
    for number in range(deltas):
        yield {
            "type": "response.output_text.delta",
            "sequence_number": len(events) + number,
            **place,
            "delta": piece(number),
            "logprobs": [],
            "obfuscation": "k3JdQ8zL1bM",
        }
    whole_part = {**part, "text": text}
    ends: list[dict[str, object]] = [
        {"type": "response.output_text.done", **place, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": whole_part},
        {
            "type": "response.output_item.done",
            "output_index": 0,
            "item": {**item, "status": "completed", "content": [whole_part]},
        },
        {"type": "response.completed", "response": _response(text, "completed")},
    ]
    for number, event in enumerate(ends, len(events) + deltas):
        yield {**event, "sequence_number": number}


_ANTHROPIC_USAGE = {
    "input_tokens": 12,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 0,
    "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
    "output_tokens": 1,
    "service_tier": "standard",
}


def _anthropic_message(content: list[object], stop: str | None) -> dict[str, object]:
    return {
        "model": "claude-sonnet-5",
        "id": "msg_01XFDUDYJgAACzvnptvVoYEL",
        "type": "message",
        "role": "assistant",
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": _ANTHROPIC_USAGE,
    }


def _anthropic_whole(text: str) -> Mapping[str, object]:
    return _anthropic_message([{"type": "text", "text": text}], "end_turn")


def _anthropic_stream(deltas: int) -> Iterator[Mapping[str, object]]:
    yield {"type": "message_start", "message": _anthropic_message([], None)}
    block = {"type": "text", "text": ""}
    yield {"type": "content_block_start", "index": 0, "content_block": block}
    yield {"type": "ping"}
    for number in range(deltas):
        delta = {"type": "text_delta", "text": piece(number)}
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
    yield {"type": "content_block_stop", "index": 0}
    yield {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None},
        "usage": {"input_tokens": 12, "output_tokens": deltas},
    }
    yield {"type": "message_stop"}


def _gemini(text: str, finish: str | None) -> Mapping[str, object]:
    content = {"parts": [{"text": text}], "role": "model"}
    candidate: dict[str, object] = {"content": content, "index": 0}
    if finish is not None:
        candidate["finishReason"] = finish
    return {
        "candidates": [candidate],
        "usageMetadata": {
            "promptTokenCount": 12,
            "candidatesTokenCount": 300,
            "totalTokenCount": 312,
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 12}],
        },
        "modelVersion": "gemini-3.1-pro-preview",
        "responseId": "k9dQaaeBLd2WvdIPyYWqkAQ",
    }


def _gemini_stream(deltas: int) -> Iterator[Mapping[str, object]]:
    for number in range(deltas):
        yield _gemini(piece(number), "STOP" if number == deltas - 1 else None)


_WHOLE: dict[str, Callable[[str], Mapping[str, object]]] = {
    OPENAI_CHAT: _chat_whole,
    OPENAI_RESPONSES: lambda text: _response(text, "completed"),
    ANTHROPIC_MESSAGES: _anthropic_whole,
    GOOGLE_GENERATE: lambda text: _gemini(text, "STOP"),
}
_STREAM = {
    OPENAI_CHAT: _chat_stream,
    OPENAI_RESPONSES: _responses_stream,
    ANTHROPIC_MESSAGES: _anthropic_stream,
    GOOGLE_GENERATE: _gemini_stream,
}
