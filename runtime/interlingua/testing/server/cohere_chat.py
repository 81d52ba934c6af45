"""How Cohere's chat API, version 2, says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import arguments_text, unsayable

if TYPE_CHECKING:
    from interlingua.messages import Citation
    from interlingua.testing.server.script import ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\n"

_FINISH_REASONS: dict[str, str] = {
    FinishReason.STOP: "COMPLETE",
    FinishReason.REFUSAL: "COMPLETE",
    FinishReason.PAUSE: "COMPLETE",
    FinishReason.CONTENT_FILTER: "COMPLETE",
    FinishReason.LENGTH: "MAX_TOKENS",
    FinishReason.CONTEXT_LENGTH: "MAX_TOKENS",
    FinishReason.TOOL_CALLS: "TOOL_CALL",
    FinishReason.ERROR: "ERROR",
}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    message: JsonObject = {"role": "assistant"}
    content = _contents(turn)
    if content:
        message["content"] = list(content)
    citations = _citations(turn)
    if citations:
        message["citations"] = list(citations)
    for part in turn.parts:
        if isinstance(part, Opaque) and "type" not in part.data:
            message.update(part.data)
    calls: list[JsonValue] = [_call(part, arguments_text(part)) for part in _calls(turn)]
    if calls:
        message["tool_calls"] = calls
    said: JsonObject = {"id": f"c0-{turn.id}", "message": message, **_end(turn)}
    return said


def events(turn: Turn) -> list[SentEvent]:
    """Say a turn as a stream."""
    sent: list[SentEvent] = []

    def send(kind: str, index: int | None = None, message: JsonObject | None = None) -> None:
        event: JsonObject = {"type": kind}
        if index is not None:
            event["index"] = index
        if message is not None:
            event["delta"] = {"message": message}
        sent.append((kind, event))

    begun: JsonObject = {
        "id": f"c0-{turn.id}",
        "type": "message-start",
        "delta": {"message": {"role": "assistant", "content": [], "tool_plan": ""}},
    }
    sent.append(("message-start", begun))
    for index, item in enumerate(_contents(turn)):
        name = str(item["type"])
        text = item.get(name)
        whole = text if isinstance(text, str) else ""
        send("content-start", index, {"content": {**item, name: ""} if name in item else item})
        for piece in turn.pieces(whole):
            send("content-delta", index, {"content": {name: piece}})
        send("content-end", index)
    for at, citation in enumerate(_citations(turn)):
        send("citation-start", at, {"citations": citation})
        send("citation-end", at)
    for part in turn.parts:
        plan = part.data.get("tool_plan") if isinstance(part, Opaque) else None
        for piece in turn.pieces(plan if isinstance(plan, str) else ""):
            send("tool-plan-delta", None, {"tool_plan": piece})
    for index, call in enumerate(_calls(turn)):
        send("tool-call-start", index, {"tool_calls": _call(call, "")})
        for piece in turn.pieces(arguments_text(call)):
            send("tool-call-delta", index, {"tool_calls": {"function": {"arguments": piece}}})
        send("tool-call-end", index)
    ended: JsonObject = {"type": "message-end", "delta": _end(turn)}
    if turn.error is not None:
        ended["delta"] = {"finish_reason": "ERROR", "error": turn.error.message}
    sent.append(("message-end", ended))
    if turn.error is None:
        sent.append((None, "[DONE]"))
    return sent


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    return {"id": "error-1", "message": scripted.message}


def usage(counted: Usage) -> JsonObject | None:
    """Say what was used, as far as it is known."""
    if counted.raw is not None:
        return counted.raw
    counts = {"input_tokens": counted.input, "output_tokens": counted.output}
    known: JsonObject = {name: count for name, count in counts.items() if count is not None}
    if not known:
        return None
    beside = {"reasoning_tokens": counted.reasoning, "image_tokens": counted.input_image}
    tokens = {**known, **{name: count for name, count in beside.items() if count is not None}}
    said: JsonObject = {"billed_units": known, "tokens": tokens}
    if counted.cached is not None:
        said["cached_tokens"] = counted.cached
    return said


def _end(turn: Turn) -> JsonObject:
    word = _FINISH_REASONS.get(turn.finish_reason, str(turn.finish_reason))
    said: JsonObject = {"finish_reason": word}
    counted = usage(turn.usage)
    if counted is not None:
        said["usage"] = counted
    return said


def _calls(turn: Turn) -> list[ToolCall]:
    return [part for part in turn.parts if isinstance(part, ToolCall)]


def _contents(turn: Turn) -> list[JsonObject]:
    """Give the items of content; an opaque part is one if it says its type."""
    items: list[JsonObject] = []
    for part in turn.parts:
        match part:
            case Text() | Refusal():
                items.append({"type": "text", "text": part.text})
            case Thinking():
                items.append({"type": "thinking", "thinking": part.text})
            case Opaque():
                if "type" in part.data:
                    items.append(part.data)
            case ToolCall():
                pass
            case _:
                raise unsayable(part, "cohere_chat")
    return items


def _citations(turn: Turn) -> list[JsonObject]:
    said: list[JsonObject] = []
    shown = [part for part in turn.parts if not isinstance(part, ToolCall | Opaque)]
    for index, part in enumerate(shown):
        if isinstance(part, Text):
            said += [_citation(citation, part.text, index) for citation in part.citations]
    return said


def _citation(citation: Citation, text: str, index: int) -> JsonObject:
    if citation.raw is not None:
        return citation.raw
    start, end = citation.start or 0, len(text) if citation.end is None else citation.end
    document: JsonObject = {"title": citation.title or "", "url": citation.url or ""}
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "sources": [{"type": "document", "id": "doc:0", "document": document}],
        "content_index": index,
        "type": "TEXT_CONTENT",
    }


def _call(call: ToolCall, text: str) -> JsonObject:
    function: JsonObject = {"name": call.name, "arguments": text}
    return {"id": call.id, "type": "function", "function": function}
