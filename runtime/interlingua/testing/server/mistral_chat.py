"""How Mistral's chat API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import CREATED, arguments_text, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\n"
REQUEST_ID_HEADER = "x-request-id"

_FINISH_REASONS: dict[str, str] = {
    FinishReason.REFUSAL: "stop",
    FinishReason.CONTENT_FILTER: "stop",
    FinishReason.PAUSE: "stop",
    FinishReason.CONTEXT_LENGTH: "model_length",
}
_ERROR_TYPES = {429: "rate_limited", 404: "invalid_model", 422: "invalid_request_error"}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    chunks: list[JsonValue] = [
        chunk for part in turn.parts for chunk in _chunks(part, [_text_of(part)])
    ]
    calls: list[JsonValue] = [
        _call(part, arguments_text(part), at) for at, part in enumerate(_calls(turn))
    ]
    message: JsonObject = {
        "role": "assistant",
        "tool_calls": calls or None,
        "content": "".join(_texts(chunks)) if _is_plain(turn) else chunks,
    }
    choice: JsonObject = {"index": 0, "finish_reason": _finish_reason(turn), "message": message}
    said = _envelope(turn, "chat.completion", choice)
    counted = usage(turn.usage)
    if counted is not None:
        said["usage"] = counted
    return said


def events(turn: Turn) -> list[SentEvent]:
    """Say a turn as a stream."""
    sent: list[SentEvent] = []

    def send(delta: JsonObject, finish_reason: str | None = None) -> JsonObject:
        choice: JsonObject = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        chunk = _envelope(turn, "chat.completion.chunk", choice)
        sent.append((None, chunk))
        return chunk

    send({"role": "assistant", "content": ""})
    calls = 0
    for part in turn.parts:
        if isinstance(part, ToolCall):
            send({"tool_calls": [_call(part, arguments_text(part), calls)]})
            calls += 1
            continue
        for chunk in _chunks(part, list(turn.pieces(_text_of(part)))):
            send({"content": chunk["text"] if _is_plain(turn) else [chunk]})
    if turn.error is not None:
        sent.append((None, error(turn.error)))
        return sent
    last = send({"content": ""}, _finish_reason(turn))
    counted = usage(turn.usage)
    if counted is not None:
        last["usage"] = counted
    sent.append((None, "[DONE]"))
    return sent


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    usual = "internal_server_error" if scripted.status >= 500 else "invalid_request_error"
    return {
        "object": "error",
        "message": scripted.message,
        "type": _ERROR_TYPES.get(scripted.status, usual),
        "param": None,
        "code": scripted.code,
    }


def usage(counted: Usage) -> JsonObject | None:
    """Say what was used, as far as it is known."""
    if counted.raw is not None:
        return counted.raw
    counts = {
        "prompt_tokens": counted.input,
        "total_tokens": counted.total,
        "completion_tokens": counted.output,
    }
    said: JsonObject = {name: count for name, count in counts.items() if count is not None}
    if counted.cached is not None:
        said["prompt_tokens_details"] = {"cached_tokens": counted.cached}
    return said or None


def _envelope(turn: Turn, kind: str, choice: JsonObject) -> JsonObject:
    return {
        "id": f"cmpl{turn.id}",
        "object": kind,
        "created": CREATED,
        "model": turn.model,
        "choices": [choice],
    }


def _finish_reason(turn: Turn) -> str:
    return _FINISH_REASONS.get(turn.finish_reason, str(turn.finish_reason))


def _calls(turn: Turn) -> Iterator[ToolCall]:
    return (part for part in turn.parts if isinstance(part, ToolCall))


def _is_plain(turn: Turn) -> bool:
    """Content is one text unless it holds anything else, or a reference."""
    return all(
        isinstance(part, ToolCall | Refusal) or (isinstance(part, Text) and not part.citations)
        for part in turn.parts
    )


def _text_of(part: ReplyPart) -> str:
    return part.text if isinstance(part, Text | Refusal | Thinking) else ""


def _texts(chunks: list[JsonValue]) -> Iterator[str]:
    for chunk in chunks:
        match chunk:
            case {"type": "text", "text": str(text)}:
                yield text
            case _:
                pass


def _chunks(part: ReplyPart, pieces: list[str]) -> Iterator[JsonObject]:
    match part:
        case Text():
            yield from _text_chunks(pieces)
            for at, citation in enumerate(part.citations):
                yield citation.raw or {"type": "reference", "reference_ids": [at]}
        case Refusal():
            yield from _text_chunks(pieces)
        case Thinking():
            yield from _thought(part, pieces)
        case Image():
            yield {"type": "image_url", "image_url": {"url": part.url or part.data_url()}}
        case Opaque():
            yield part.data
        case ToolCall():
            return
        case _:
            raise unsayable(part, "mistral_chat")


def _text_chunks(pieces: list[str]) -> Iterator[JsonObject]:
    for piece in pieces:
        if piece:
            yield {"type": "text", "text": piece}


def _thought(part: Thinking, pieces: list[str]) -> Iterator[JsonObject]:
    if part.encrypted is not None and not part.text:
        pieces = [""]
    for at, piece in enumerate(pieces):
        chunk: JsonObject = {"type": "thinking", "thinking": [{"type": "text", "text": piece}]}
        if at == len(pieces) - 1:
            chunk["closed"] = True
            signature = part.signature or part.encrypted
            if signature is not None:
                chunk["signature"] = signature
        yield chunk


def _call(call: ToolCall, text: str, at: int) -> JsonObject:
    function: JsonObject = {"name": call.name, "arguments": text}
    return {"id": call.id, "type": "function", "function": function, "index": at}
