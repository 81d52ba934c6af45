"""Which tool call a piece of a stream belongs to.

Law: a piece that names a function begins a call, unless it repeats an id; any other goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


class CallInProgress:
    """One tool call as its pieces come; itself the key of its part."""

    __slots__ = ("_fields", "id", "name", "pieces")

    def __init__(self, call_id: str | None, name: str) -> None:
        self.id = call_id
        self.name = name
        self.pieces: list[str] = []
        self._fields: JsonObject = {}

    def take(self, piece: JsonObject, text: str) -> None:
        """Add a piece and its arguments text."""
        if text:
            self.pieces.append(text)
        for name, given in piece.items():
            if name not in ("id", "function"):
                self._fields[name] = given

    def body(self) -> JsonObject:
        """Give the call as a plain body would have it."""
        function: JsonObject = {"name": self.name, "arguments": "".join(self.pieces)}
        return {"id": self.id, "function": function, **self._fields}


class ToolCalls:
    """The calls of one message, in the order they began."""

    __slots__ = ("_by_index", "calls")

    def __init__(self) -> None:
        self.calls: list[CallInProgress] = []
        self._by_index: dict[int, CallInProgress] = {}

    def take(self, piece: JsonObject) -> tuple[CallInProgress, str, bool]:
        """Give the call that a piece belongs to, its arguments text and whether it begins it."""
        function = piece.get("function")
        if not isinstance(function, dict):
            function = {}
        text, name, index = _text(function.get("arguments")), function.get("name"), _index(piece)
        call_id = _id(piece)
        call = self._find(call_id, name if isinstance(name, str) else "", index)
        begins = call is None
        if call is None:
            call = CallInProgress(call_id, name if isinstance(name, str) else "")
            self.calls.append(call)
        if index is not None:
            self._by_index[index] = call
        call.take(piece, text)
        return call, text, begins

    def _find(self, call_id: str | None, name: str, index: int | None) -> CallInProgress | None:
        if call_id is not None:
            for call in self.calls:
                if call.id == call_id:
                    return call
        if name or not self.calls:
            return None
        if index is not None and index in self._by_index:
            return self._by_index[index]
        return self.calls[-1]


def _id(piece: JsonObject) -> str | None:
    given = piece.get("id")
    # The description's default for an absent id is the word.
    return given if isinstance(given, str) and given not in ("", "null") else None


def _index(piece: JsonObject) -> int | None:
    given = piece.get("index")
    return given if type(given) is int else None


def _text(given: JsonValue) -> str:
    if type(given) is str:
        return given
    return "" if given is None else jsontext.encode_text(given)
