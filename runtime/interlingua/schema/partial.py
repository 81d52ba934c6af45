"""JSON text that comes in pieces, to the value it says so far.

Law: every character is read once, wherever the text is cut; a value that may still change its
meaning (a number, a word, half an escape) is not shown before it is whole.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias, cast

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.values import JsonObject, JsonValue

Path: TypeAlias = "tuple[str | int, ...]"
"""The steps from the root of a JSON value to a place in it: names and indexes."""

_SPACE = re.compile(r"[ \t\r\n]*")
_PLAIN = re.compile(r'[^"\\]*')
_WORD = re.compile(r"[-+.\w]*")
_HEX = re.compile(r"[0-9A-Fa-f]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?", re.ASCII)
_WORDS: dict[str, JsonValue] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}
_ESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
}


@value
class Completed:
    """A value inside a JSON text that is whole, and where it is."""

    path: Path
    value: JsonValue


class PartialJson:
    """Reads JSON text piece by piece.

    Parameters:
        depth: How far below the root `take_completed` reports values: 1 reports the elements of a
            root list or the fields of a root object, 2 also what these hold.
    """

    __slots__ = (
        "_at_escape",
        "_character",
        "_completed",
        "_depth",
        "_holders",
        "_is_key",
        "_keys",
        "_pieces",
        "_read",
        "_root",
        "_state",
        "_trailing",
        "error",
        "started",
        "whole",
    )

    def __init__(self, depth: int = 1) -> None:
        self._depth = depth
        self._root: JsonValue = None
        self._holders: list[JsonObject | list[JsonValue]] = []
        self._keys: list[str | int] = []
        self._pieces: list[str] = []
        self._is_key = False
        self._at_escape = ""
        self._character = 0
        self._completed: list[Completed] = []
        self._trailing: list[str] = []
        self._state: Callable[[str, int], int] = self._begin
        self._read = 0
        self.started = False
        self.whole = False
        self.error: str | None = None

    def feed(self, text: str) -> None:
        """Take the next piece; what does not fit is kept in `error` or `trailing`."""
        at, end = 0, len(text)
        while at < end and self.error is None:
            at = self._state(text, at)
        self._read += end

    def finish(self) -> None:
        """Say that the text has ended: a number at the root is whole only now."""
        if self._state == self._in_word and not self._holders and self.error is None:
            self._end_word()
        if not self.whole and self.error is None:
            self.error = "the text ended before its value" if self.started else "there is no value"

    @property
    def value(self) -> JsonValue:
        """What the text says so far; its lists and objects grow with later pieces."""
        if self._state in (self._in_string, self._in_escape, self._in_unicode):
            self._show_string()
        return self._root

    @property
    def trailing(self) -> str:
        """What stands behind the whole value, if not only white space."""
        return "".join(self._trailing)

    def take_completed(self) -> list[Completed]:
        """Give the values that became whole since the last call, inner ones first."""
        completed, self._completed = self._completed, []
        return completed

    def _fail(self, text: str, at: int, wanted: str) -> int:
        self.error = f"character {self._read + at}: expected {wanted}, got {text[at : at + 20]!r}"
        return at

    # States: each reads from a place in a piece and gives the place where it stopped.

    def _begin(self, text: str, at: int) -> int:
        """Expect a value."""
        at = _skip(text, at)
        if at == len(text):
            return at
        match text[at]:
            case "{":
                self._open({}, "")
                self._state = self._first_key
            case "[":
                self._open([], 0)
                self._state = self._first_item
            case '"':
                self._place("")
                self._pieces, self._is_key = [], False
                self._state = self._in_string
            case first if first.isalnum() or first in "-+.":
                self._pieces = []
                self.started = True
                self._state = self._in_word
                return at
            case _:
                return self._fail(text, at, "a value")
        return at + 1

    def _first_item(self, text: str, at: int) -> int:
        at = _skip(text, at)
        if at == len(text):
            return at
        if text[at] == "]":
            return self._close(at)
        self._state = self._begin
        return at

    def _first_key(self, text: str, at: int) -> int:
        at = _skip(text, at)
        if at < len(text) and text[at] == "}":
            return self._close(at)
        return self._key(text, at)

    def _key(self, text: str, at: int) -> int:
        at = _skip(text, at)
        if at == len(text):
            return at
        if text[at] != '"':
            return self._fail(text, at, "a name in quotes")
        self._pieces, self._is_key = [], True
        self._state = self._in_string
        return at + 1

    def _colon(self, text: str, at: int) -> int:
        at = _skip(text, at)
        if at == len(text):
            return at
        if text[at] != ":":
            return self._fail(text, at, "':'")
        self._state = self._begin
        return at + 1

    def _after(self, text: str, at: int) -> int:
        """Expect what follows a whole value inside a list or an object."""
        at = _skip(text, at)
        if at == len(text):
            return at
        holder = self._holders[-1]
        if isinstance(holder, dict):
            if text[at] == ",":
                self._state = self._key
                return at + 1
            return self._close(at) if text[at] == "}" else self._fail(text, at, "',' or '}'")
        if text[at] == ",":
            self._keys[-1] = len(holder)
            self._state = self._begin
            return at + 1
        return self._close(at) if text[at] == "]" else self._fail(text, at, "',' or ']'")

    def _end(self, text: str, at: int) -> int:
        if not self._trailing:
            at = _skip(text, at)
        if at < len(text):
            self._trailing.append(text[at:])
        return len(text)

    def _in_word(self, text: str, at: int) -> int:
        found = cast("re.Match[str]", _WORD.match(text, at))
        if found.end() > at:
            self._pieces.append(found.group())
        if found.end() < len(text):
            # The next character cannot belong to it.
            self._end_word()
        return found.end()

    def _end_word(self) -> None:
        word = "".join(self._pieces)
        if word in _WORDS:
            self._place(_WORDS[word])
        elif _NUMBER.fullmatch(word):
            try:
                self._place(cast("JsonValue", json.loads(word)))
            except ValueError:
                # Python reads no integer of thousands of digits.
                self.error = f"a number of {len(word)} characters is too long"
                return
        else:
            self.error = f"character {self._read}: expected a value, got {word[:40]!r}"
            return
        self._complete()

    def _in_string(self, text: str, at: int) -> int:
        found = cast("re.Match[str]", _PLAIN.match(text, at))
        stop = found.end()
        if stop > at:
            self._end_surrogate()
            self._pieces.append(text[at:stop] if at or stop < len(text) else text)
        if stop == len(text):
            return stop
        if text[stop] == "\\":
            self._state = self._in_escape
            return stop + 1
        self._end_surrogate()
        self._end_string()
        return stop + 1

    def _in_escape(self, text: str, at: int) -> int:
        letter = text[at]
        if letter == "u":
            self._at_escape = ""
            self._state = self._in_unicode
            return at + 1
        plain = _ESCAPES.get(letter)
        if plain is None:
            return self._fail(text, at, "an escape")
        self._end_surrogate()
        self._pieces.append(plain)
        self._state = self._in_string
        return at + 1

    def _in_unicode(self, text: str, at: int) -> int:
        found = cast("re.Match[str]", _HEX.match(text, at, at + 4 - len(self._at_escape)))
        self._at_escape += found.group()
        if len(self._at_escape) < 4:
            at = found.end()
            return at if at == len(text) else self._fail(text, at, "hex digits")
        code = int(self._at_escape, 16)
        self._state = self._in_string
        if self._character and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._character - 0xD800) << 10) + (code - 0xDC00)
            self._character = 0
        self._end_surrogate()
        if 0xD800 <= code < 0xDC00:
            # The other half of the pair may come in a later piece.
            self._character = code
        else:
            self._pieces.append(chr(code))
        return found.end()

    def _end_surrogate(self) -> None:
        if self._character:
            self._pieces.append(chr(self._character))
            self._character = 0

    def _end_string(self) -> None:
        if self._is_key:
            self._keys[-1] = "".join(self._pieces)
            self._state = self._colon
            return
        self._show_string()
        self._complete()

    def _show_string(self) -> None:
        """Put the open text where it belongs; joined once for each time that somebody looks."""
        if self._is_key:
            return
        text = "".join(self._pieces)
        self._pieces = [text]
        if not self._holders:
            self._root = text
            return
        holder, key = self._holders[-1], self._keys[-1]
        if isinstance(holder, dict):
            holder[cast("str", key)] = text
        else:
            holder[-1] = text

    def _place(self, given: JsonValue) -> None:
        self.started = True
        if not self._holders:
            self._root = given
            return
        holder = self._holders[-1]
        if isinstance(holder, dict):
            holder[cast("str", self._keys[-1])] = given
        else:
            holder.append(given)

    def _open(self, holder: JsonObject | list[JsonValue], key: str | int) -> None:
        self._place(holder)
        self._holders.append(holder)
        self._keys.append(key)

    def _close(self, at: int) -> int:
        self._holders.pop()
        self._keys.pop()
        self._complete()
        return at + 1

    def _complete(self) -> None:
        """Note that the value just placed is whole."""
        if not self._holders:
            self.whole = True
            self._state = self._end
        else:
            self._state = self._after
        if len(self._keys) <= self._depth:
            self._completed.append(Completed(tuple(self._keys), self._last()))

    def _last(self) -> JsonValue:
        if not self._holders:
            return self._root
        holder = self._holders[-1]
        return holder[cast("str", self._keys[-1])] if isinstance(holder, dict) else holder[-1]


def _skip(text: str, at: int) -> int:
    return cast("re.Match[str]", _SPACE.match(text, at)).end()
