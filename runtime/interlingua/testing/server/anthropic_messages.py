"""How Anthropic's Messages API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import arguments, arguments_text, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.messages import Citation
    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\n"
REQUEST_ID_HEADER = "request-id"

_STOP_REASONS: dict[str, str] = {
    FinishReason.STOP: "end_turn",
    FinishReason.LENGTH: "max_tokens",
    FinishReason.TOOL_CALLS: "tool_use",
    FinishReason.CONTENT_FILTER: "refusal",
    FinishReason.PAUSE: "pause_turn",
    FinishReason.CONTEXT_LENGTH: "model_context_window_exceeded",
}

_ERROR_TYPES = {
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    content: list[JsonValue] = [_block(part) for part in _blocks(turn)]
    message = _message(turn, content, usage(turn.usage))
    message.update(_stop(turn))
    return message


def events(turn: Turn) -> list[SentEvent]:
    """Say a turn as a stream."""
    counted = usage(turn.usage)
    # The output is not counted yet when a message starts.
    first = {**counted, "output_tokens": 1} if "output_tokens" in counted else counted
    first.pop("output_tokens_details", None)
    sent: list[SentEvent] = [
        _named({"type": "message_start", "message": _message(turn, [], first)}),
        _named({"type": "ping"}),
    ]
    for at, part in enumerate(_blocks(turn)):
        sent.append(
            _named(
                {
                    "type": "content_block_start",
                    "index": at,
                    "content_block": _empty_block(part),
                }
            )
        )
        for delta in _deltas(turn, part):
            sent.append(_named({"type": "content_block_delta", "index": at, "delta": delta}))
        sent.append(_named({"type": "content_block_stop", "index": at}))
    if turn.error is not None:
        sent.append(_named(error(turn.error)))
        return sent
    cumulative = {name: count for name, count in counted.items() if name in _CUMULATIVE}
    sent.append(_named({"type": "message_delta", "delta": _stop(turn), "usage": cumulative}))
    sent.append(_named({"type": "message_stop"}))
    return sent


_CUMULATIVE = (
    "input_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "output_tokens",
    "output_tokens_details",
    "server_tool_use",
)


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    usual = "api_error" if scripted.status >= 500 else "invalid_request_error"
    kind = scripted.code or _ERROR_TYPES.get(scripted.status, usual)
    return {
        "type": "error",
        "error": {"type": kind, "message": scripted.message},
        "request_id": "req_test",
    }


def token_count(count: int) -> JsonObject:
    """Say how many tokens a request has."""
    return {"input_tokens": count}


def usage(counted: Usage) -> JsonObject:
    """Say what was used, as far as it is known; cached input is counted apart here."""
    if counted.raw is not None:
        return dict(counted.raw)
    said: JsonObject = {}
    if counted.input is not None:
        said["input_tokens"] = counted.input - (counted.cached or 0) - (counted.cache_write or 0)
    if counted.cache_write is not None:
        said["cache_creation_input_tokens"] = counted.cache_write
    if counted.cached is not None:
        said["cache_read_input_tokens"] = counted.cached
    if counted.cache_write_5m is not None or counted.cache_write_1h is not None:
        said["cache_creation"] = {
            "ephemeral_5m_input_tokens": counted.cache_write_5m or 0,
            "ephemeral_1h_input_tokens": counted.cache_write_1h or 0,
        }
    if counted.output is not None:
        said["output_tokens"] = counted.output
    if counted.reasoning is not None:
        said["output_tokens_details"] = {"thinking_tokens": counted.reasoning}
    if counted.web_searches is not None:
        said["server_tool_use"] = {
            "web_search_requests": counted.web_searches,
            "web_fetch_requests": 0,
        }
    return said


def _named(event: JsonObject) -> SentEvent:
    return str(event["type"]), event


def _message(turn: Turn, content: list[JsonValue], counted: JsonObject) -> JsonObject:
    return {
        "model": turn.model,
        "id": f"msg_{turn.id}",
        "type": "message",
        "role": "assistant",
        "content": content,
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
        "usage": {**counted, "service_tier": "standard"} if counted else {},
    }


def _stop(turn: Turn) -> JsonObject:
    refusals = [part.text for part in turn.parts if isinstance(part, Refusal)]
    details: JsonObject | None = None
    if refusals:
        details = {"type": "refusal", "category": None, "explanation": "".join(refusals)}
    return {
        "stop_reason": _STOP_REASONS.get(turn.finish_reason, str(turn.finish_reason)),
        "stop_sequence": None,
        "stop_details": details,
    }


def _blocks(turn: Turn) -> list[ReplyPart]:
    """The parts that are content blocks; a refusal is said by how the turn stops."""
    return [part for part in turn.parts if not isinstance(part, Refusal)]


def _block(part: ReplyPart) -> JsonObject:
    match part:
        case Text(citations=()):
            return {"type": "text", "text": part.text}
        case Text():
            citations: list[JsonValue] = [_citation(citation) for citation in part.citations]
            return {"type": "text", "text": part.text, "citations": citations}
        case Thinking():
            if _is_redacted(part):
                return {"type": "redacted_thinking", "data": part.encrypted}
            signature = part.signature or part.encrypted or ""
            return {"type": "thinking", "thinking": part.text, "signature": signature}
        case ToolCall(freeform=False):
            return {**_tool_use(part), "input": arguments(part)}
        case Opaque():
            return part.data
        case _:
            raise unsayable(part, "anthropic_messages")


def _empty_block(part: ReplyPart) -> JsonObject:
    match part:
        case Text(citations=()):
            return {"type": "text", "text": ""}
        case Text():
            return {"type": "text", "text": "", "citations": []}
        case Thinking() if not _is_redacted(part):
            return {"type": "thinking", "thinking": "", "signature": ""}
        case ToolCall(freeform=False):
            return _tool_use(part)
        case Opaque() if "input" in part.data:
            return {**part.data, "input": {}}
        case _:
            return _block(part)


def _tool_use(call: ToolCall) -> JsonObject:
    return {"type": "tool_use", "id": call.id, "name": call.name, "input": {}}


def _deltas(turn: Turn, part: ReplyPart) -> Iterator[JsonObject]:
    match part:
        case Text():
            for piece in turn.pieces(part.text):
                yield {"type": "text_delta", "text": piece}
            for citation in part.citations:
                yield {"type": "citations_delta", "citation": _citation(citation)}
        case Thinking() if not _is_redacted(part):
            for piece in turn.pieces(part.text):
                yield {"type": "thinking_delta", "thinking": piece}
            signature = part.signature or part.encrypted
            if signature:
                yield {"type": "signature_delta", "signature": signature}
        case ToolCall():
            yield from _input_deltas(turn, arguments_text(part))
        case Opaque() if "input" in part.data:
            yield from _input_deltas(turn, json.dumps(part.data["input"]))
        case _:
            pass


def _input_deltas(turn: Turn, text: str) -> Iterator[JsonObject]:
    for piece in ("", *turn.pieces(text)):
        yield {"type": "input_json_delta", "partial_json": piece}


def _is_redacted(part: Thinking) -> bool:
    return part.encrypted is not None and not part.text


def _citation(citation: Citation) -> JsonObject:
    if citation.raw is not None:
        return citation.raw
    if citation.url is not None:
        return {
            "type": "web_search_result_location",
            "cited_text": citation.cited_text or "",
            "url": citation.url,
            "title": citation.title,
            "encrypted_index": "",
        }
    return {
        "type": "char_location",
        "cited_text": citation.cited_text or "",
        "document_index": citation.document_index or 0,
        "document_title": citation.title,
        "start_char_index": citation.start or 0,
        "end_char_index": citation.end or 0,
        "file_id": citation.file_id,
    }
