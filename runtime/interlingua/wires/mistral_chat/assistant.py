"""The model's own turns, as they are sent back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.wires.mistral_chat.content import write_chunk

if TYPE_CHECKING:
    from interlingua.messages import Message
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import mistral_chat as wire

_ID = re.compile(r"[a-zA-Z0-9]{9}")


def wire_id(call_id: str) -> str:
    """Give a tool call's id in the form this wire takes; the same id always gives the same."""
    if _ID.fullmatch(call_id):
        return call_id
    from hashlib import sha256

    return sha256(call_id.encode("utf-8", "surrogatepass")).hexdigest()[:9]


def write_assistant(
    message: Message[object], where: str, request: ChatRequest
) -> list[wire.MessageParam]:
    """Write an assistant message; several, where tools that the provider ran stand inside.

    Raises:
        UsageError: It holds what no assistant says.
    """
    turn = _Turn(request, where)
    for part in message.parts:
        turn.take(part)
    return turn.written()


class _Turn:
    __slots__ = ("_calls", "_chunks", "_done", "_request", "_where")

    def __init__(self, request: ChatRequest, where: str) -> None:
        self._request = request
        self._where = where
        self._chunks: list[wire.ContentChunkParam] = []
        self._calls: list[wire.ToolCallParam] = []
        self._done: list[wire.MessageParam] = []

    def take(self, part: object) -> None:
        match part:
            case Text():
                self._take_text(part)
            case Refusal():
                self._chunks.append({"type": "text", "text": part.text})
            case Thinking():
                self._chunks.append(_thought(part))
            case ToolCall():
                self._calls.append(_call(part))
            case Opaque(kind="tool_message"):
                self._close()
                self._done.append(cast("wire.ToolMessage", part.data))
            case Opaque():
                self._chunks.append(cast("wire.ContentChunkParam", part.data))
            case Image() if part.origin == self._request.origin:
                self._chunks.append(write_chunk(part, self._where))
            case Image() | Audio() | Video() | Document():
                self._request.adaptations.append(
                    Adaptation(
                        "dropped",
                        f"{self._where}: {part.kind}",
                        "the wire takes no media from an assistant",
                    )
                )
            case ToolResult():
                raise UsageError(f"{self._where}: a tool result belongs in a tool message")
            case _:
                raise UsageError(f"{self._where}: an assistant says no {type(part).__name__}")

    def written(self) -> list[wire.MessageParam]:
        if self._chunks or self._calls or not self._done:
            self._close()
        return self._done

    def _take_text(self, part: Text) -> None:
        at = 0
        if part.origin == self._request.origin:
            for citation in part.citations:
                raw, place = citation.raw, citation.end
                if raw is None or place is None or "type" not in raw:
                    continue
                if place > at:
                    self._chunks.append({"type": "text", "text": part.text[at:place]})
                    at = place
                self._chunks.append(cast("wire.ContentChunkParam", raw))
        if part.text[at:]:
            self._chunks.append({"type": "text", "text": part.text[at:]})

    def _close(self) -> None:
        written: wire.AssistantMessageParam = {"role": "assistant", "content": self._content()}
        if self._calls:
            written["tool_calls"] = self._calls
        self._done.append(written)
        self._chunks, self._calls = [], []

    def _content(self) -> str | list[wire.ContentChunkParam]:
        texts: list[str] = []
        for chunk in self._chunks:
            if chunk.get("type") != "text":
                return self._chunks
            texts.append(str(chunk.get("text") or ""))
        return "".join(texts)


def _thought(part: Thinking) -> wire.ThinkChunkParam:
    inner: list[wire.ThinkChunkThinkingParam] = []
    if part.text:
        inner.append({"type": "text", "text": part.text})
    data: JsonObject = dict(part.provider_data or {})
    inner += cast("list[wire.ThinkChunkThinkingParam]", data.pop("references", []))
    thought: wire.ThinkChunkParam = {"type": "thinking", "thinking": inner}
    if part.signature is not None:
        thought["signature"] = part.signature
    thought.update(cast("wire.ThinkChunkParam", data))
    return thought


def _call(part: ToolCall) -> wire.ToolCallParam:
    if part.freeform:
        text = jsontext.encode_text({"input": part.arguments_text})
    else:
        text = part.arguments_text
        if not text or text.isspace():
            text = jsontext.encode_text(part.arguments or {})
    call: wire.ToolCallParam = {
        "id": wire_id(part.id),
        "type": "function",
        "function": {"name": part.name, "arguments": text},
    }
    return call
