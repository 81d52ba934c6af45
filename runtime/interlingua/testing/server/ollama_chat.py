"""How Ollama's chat API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import arguments, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import Turn
    from interlingua.values import JsonObject

_FINISH_REASONS: dict[str, str] = {
    FinishReason.TOOL_CALLS: "stop",
    FinishReason.REFUSAL: "stop",
    FinishReason.PAUSE: "stop",
    FinishReason.CONTENT_FILTER: "stop",
    FinishReason.CONTEXT_LENGTH: "length",
}
_CREATED_AT = "2026-05-28T20:26:40.5Z"


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    message: JsonObject = {"role": "assistant", "content": ""}
    for part in turn.parts:
        for name, given in _said(part).items():
            held = message.get(name)
            if isinstance(held, str) and isinstance(given, str):
                message[name] = held + given
            elif isinstance(held, list) and isinstance(given, list):
                message[name] = [*held, *given]
            else:
                message[name] = given
    return {**_envelope(turn, message), **_end(turn)}


def events(turn: Turn) -> list[JsonObject]:
    """Say a turn as a stream of objects, one a line."""
    sent = [
        _envelope(turn, {"role": "assistant", "content": "", **piece}) | {"done": False}
        for part in turn.parts
        for piece in _pieces(turn, part)
    ]
    if turn.error is not None:
        return [*sent, error(turn.error)]
    return [*sent, {**_envelope(turn, {"role": "assistant", "content": ""}), **_end(turn)}]


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    return {"error": scripted.message}


def _envelope(turn: Turn, message: JsonObject) -> JsonObject:
    return {"model": turn.model, "created_at": _CREATED_AT, "message": message}


def _end(turn: Turn) -> JsonObject:
    said: JsonObject = {
        "done": True,
        "done_reason": _FINISH_REASONS.get(turn.finish_reason, str(turn.finish_reason)),
        "total_duration": 2_000_000,
        "load_duration": 1_000_000,
    }
    counted = turn.usage
    if counted.raw is not None:
        return {**said, **counted.raw}
    counts = {"prompt_eval_count": counted.input, "eval_count": counted.output}
    return {**said, **{name: count for name, count in counts.items() if count is not None}}


def _pieces(turn: Turn, part: ReplyPart) -> Iterator[JsonObject]:
    match part:
        case Text() | Refusal():
            for piece in turn.pieces(part.text):
                yield {"content": piece}
        case Thinking():
            for piece in turn.pieces(part.text):
                yield {"thinking": piece}
        case _:
            yield _said(part)


def _said(part: ReplyPart) -> JsonObject:
    match part:
        case Text() | Refusal():
            return {"content": part.text}
        case Thinking():
            return {"thinking": part.text} if part.text else {}
        case ToolCall():
            function: JsonObject = {"name": part.name, "arguments": arguments(part)}
            return {"tool_calls": [{"id": part.id, "function": function}]}
        case Image():
            return {"images": [part.base64()]}
        case Opaque():
            return part.data
        case _:
            raise unsayable(part, "ollama_chat")
