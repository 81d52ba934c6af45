"""What a stream holds by index, as it adds up: content items and tool calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua.values import JsonObject


class ContentItem:
    """One item of content; itself the key of its part.

    `texts` are the pieces of what it is named for: the text of a text.
    """

    __slots__ = ("_fields", "_pieces", "kind", "texts")

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.texts: list[str] = []
        self._pieces: dict[str, list[str]] = {kind: self.texts}
        self._fields: JsonObject = {"type": kind}

    def take(self, piece: JsonObject) -> None:
        """Add a piece: its texts to the texts so far, its other fields in place of theirs."""
        for name, given in piece.items():
            if isinstance(given, str) and name != "type":
                self._pieces.setdefault(name, []).append(given)
            elif name != "type":
                self._fields[name] = given

    def body(self) -> JsonObject:
        """Give the item as a plain body would have it."""
        texts: JsonObject = {
            name: "".join(pieces) for name, pieces in self._pieces.items() if pieces
        }
        return {**self._fields, **texts}


class CallItem:
    """One tool call; itself the key of its part."""

    __slots__ = ("_fields", "_function", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._fields: JsonObject = {}
        self._function: JsonObject = {}

    def take(self, piece: JsonObject) -> str:
        """Add a piece; give the arguments text that it adds."""
        function = piece.get("function")
        self._fields.update({name: given for name, given in piece.items() if name != "function"})
        if not isinstance(function, dict):
            return ""
        for name, given in function.items():
            if name != "arguments" and given is not None:
                self._function[name] = given
        text = function.get("arguments")
        if not isinstance(text, str) or not text:
            return ""
        self.pieces.append(text)
        return text

    def text(self, name: str) -> str:
        """Give the id or the name of the function, empty where it has none."""
        given = (self._fields if name == "id" else self._function).get(name)
        return given if isinstance(given, str) else ""

    def body(self) -> JsonObject:
        """Give the call as a plain body would have it."""
        return {
            **self._fields,
            "function": {**self._function, "arguments": "".join(self.pieces)},
        }
