"""The chunks of a stream added up to the message that the plain call would have given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.values import JsonObject, JsonValue
    from interlingua.wires.mistral_chat.tool_calls import CallInProgress


class MessageFold:
    """One message of a stream; `pieces` takes plain text as it comes."""

    __slots__ = ("_chunks", "_fields", "_lists_chunks", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._chunks: list[JsonObject] = []
        self._lists_chunks = False
        self._fields: JsonObject = {"role": "assistant"}

    def add_content(self, content: JsonValue) -> None:
        """Take a delta's content: a piece of text, or chunks."""
        if isinstance(content, str):
            self.pieces.append(content)
        elif isinstance(content, list):
            self._lists_chunks = True
            for chunk in content:
                if isinstance(chunk, dict):
                    self._add_chunk(chunk)
                elif isinstance(chunk, str):
                    self.pieces.append(chunk)

    def add_field(self, name: str, given: JsonValue) -> None:
        """Take a field that stands beside content and tool calls."""
        if given is not None or name not in self._fields:
            self._fields[name] = given

    def body(self, calls: Sequence[CallInProgress]) -> JsonObject:
        """Give the message so far."""
        message = dict(self._fields)
        if self._lists_chunks:
            self._close_text()
            message["content"] = [_joined(chunk) for chunk in self._chunks]
        else:
            message["content"] = "".join(self.pieces)
        if calls:
            message["tool_calls"] = [call.body() for call in calls]
        return message

    def _add_chunk(self, chunk: JsonObject) -> None:
        match chunk:
            case {"type": "text", "text": str(text)} if len(chunk) == 2:
                self.pieces.append(text)
                return
            case {"type": "thinking", "thinking": list(thought)}:
                self._close_text()
                self._add_thought(chunk, thought)
            case _:
                self._close_text()
                self._chunks.append(chunk)

    def _add_thought(self, chunk: JsonObject, thought: list[JsonValue]) -> None:
        last: JsonObject = self._chunks[-1] if self._chunks else {}
        items = last.get("thinking")
        if last.get("type") != "thinking" or not isinstance(items, list):
            self._chunks.append({**chunk, "thinking": list(thought)})
            return
        items += thought
        last.update({name: given for name, given in chunk.items() if name != "thinking"})

    def _close_text(self) -> None:
        text = "".join(self.pieces)
        self.pieces.clear()
        if not text:
            return
        match self._chunks:
            case [*_, {"type": "text", "text": str(before)} as last] if len(last) == 2:
                last["text"] = before + text
            case _:
                self._chunks.append({"type": "text", "text": text})


def _joined(chunk: JsonObject) -> JsonObject:
    """Join the neighbouring texts of a thought, which a stream cuts."""
    thought = chunk.get("thinking")
    if not isinstance(thought, list):
        return chunk
    items: list[JsonValue] = []
    texts: list[str] = []

    def close() -> None:
        if texts:
            items.append({"type": "text", "text": "".join(texts)})
            texts.clear()

    for item in thought:
        match item:
            case {"type": "text", "text": str(text), **rest} if not rest:
                texts.append(text)
            case _:
                close()
                items.append(item)
    close()
    return {**chunk, "thinking": items}
