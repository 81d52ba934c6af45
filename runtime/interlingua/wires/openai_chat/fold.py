"""The chunks of a stream added up to the body that the plain call would have given.

Law: nothing a chunk says is dropped; what a later chunk leaves blank does not undo an earlier one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.wires.openai_chat.thinking import Details
from interlingua.wires.openai_chat.tool_calls import ToolCalls

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

# Texts that name something; every other text of a delta is a piece of a longer one.
_NAMES = frozenset({"role", "id", "type", "name", "channel", "format", "object", "status"})

# What tells one reply from another: the first chunk that gives it is right.
_IDENTITY = frozenset({"id", "created", "model"})


class ChoiceFold:
    """One choice of a stream, as the plain body would have it."""

    __slots__ = ("_details", "_fields", "_lists", "_objects", "_texts", "_values", "calls")

    def __init__(self, index: int) -> None:
        self.calls = ToolCalls()
        self._fields: JsonObject = {"index": index}
        self._details = Details()
        self._texts: dict[str, list[str]] = {}
        self._lists: dict[str, list[JsonValue]] = {}
        self._objects: dict[str, JsonObject] = {}
        self._values: JsonObject = {"role": "assistant"}

    def pieces(self, name: str) -> list[str]:
        """Give the list that collects a text field's pieces."""
        found = self._texts.get(name)
        if found is None:
            found = self._texts[name] = []
        return found

    def add_field(self, name: str, given: JsonValue) -> None:
        """Take a field that stands beside the delta."""
        add(self._fields, name, given, extend=True)

    def add_delta(self, delta: JsonObject) -> None:
        """Take a delta; its tool calls are taken by `calls`."""
        for name, given in delta.items():
            if type(given) is str:
                if name in _NAMES:
                    if given:
                        self._values[name] = given
                elif given or name not in self._texts:
                    self.pieces(name).append(given)
            elif isinstance(given, list):
                if name == "reasoning_details":
                    self._details.add(given)
                elif name != "tool_calls":
                    self._lists.setdefault(name, []).extend(given)
            elif isinstance(given, dict):
                _add_pieces(self._objects.setdefault(name, {}), given)
            else:
                add(self._values, name, given, extend=True)

    def body(self) -> JsonObject:
        """Give the choice so far."""
        message = dict(self._values)
        for name, pieces in self._texts.items():
            message[name] = "".join(pieces)
        if not self._texts.get("content"):
            message["content"] = message.get("content") or None
        for name, items in self._lists.items():
            text = message.get(name)
            whole: list[JsonValue] = list(items)
            if isinstance(text, str) and text:
                whole.append({"type": "text", "text": text})
            message[name] = whole
        if self._details:
            message["reasoning_details"] = self._details.items()
        for name, found in self._objects.items():
            message[name] = _joined(found)
        if self.calls.calls:
            message["tool_calls"] = [call.body() for call in self.calls.calls]
        index = self._fields["index"]
        return {"index": index, "message": message, **self._fields}


def add(into: JsonObject, name: str, given: JsonValue, *, extend: bool = False) -> None:
    """Put a field where it is not yet said better; objects merge, lists extend where asked."""
    present = into.get(name)
    if isinstance(present, dict) and isinstance(given, dict):
        for inner, each in given.items():
            add(present, inner, each, extend=extend)
    elif extend and isinstance(present, list) and isinstance(given, list):
        present.extend(given)
    elif given is None or given == "":
        into.setdefault(name, given)
    elif not present or name not in _IDENTITY:
        into[name] = _copied(given)


def _add_pieces(into: JsonObject, given: JsonObject) -> None:
    # Texts are kept as lists of pieces until the body is asked for.
    for name, each in given.items():
        if isinstance(each, str) and name not in _NAMES:
            pieces = into.setdefault(name, [])
            if isinstance(pieces, list):
                pieces.append(each)
                continue
        elif isinstance(each, dict):
            inner = into.setdefault(name, {})
            if isinstance(inner, dict):
                _add_pieces(inner, each)
                continue
        add(into, name, each, extend=True)


def _joined(found: JsonObject) -> JsonObject:
    joined: JsonObject = {}
    for name, each in found.items():
        if isinstance(each, dict):
            joined[name] = _joined(each)
        elif isinstance(each, list) and each and all(isinstance(piece, str) for piece in each):
            joined[name] = "".join([piece for piece in each if isinstance(piece, str)])
        else:
            joined[name] = each
    return joined


def _copied(given: JsonValue) -> JsonValue:
    # An event may also be handed to the caller as it came, so it is never added to in place.
    if isinstance(given, dict):
        return {name: _copied(each) for name, each in given.items()}
    if isinstance(given, list):
        return [_copied(each) for each in given]
    return given
