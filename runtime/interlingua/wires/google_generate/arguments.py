"""Arguments that arrive as values at JSON paths, spelled as one growing JSON text.

Law: the pieces, joined, are the JSON text of all that was written, in whatever order it came.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

_STEP = re.compile(
    r"""\.([^.\[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]""", re.DOTALL
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# No tool has arguments of this size; a larger index would only fill memory.
_LONGEST_ARRAY = 100_000

Path = tuple[str | int, ...]


def parse_path(path: str) -> Path:
    """Read the steps of a JSON path such as `$.items[0].name`.

    Raises:
        ProtocolError: It is not such a path.
    """
    steps: list[str | int] = []
    at = 1
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            break
        name, index, single, double = match.groups()
        if index is not None:
            steps.append(int(index))
        elif name is not None:
            steps.append(name)
        else:
            steps.append(_ESCAPED.sub(r"\1", single if single is not None else double))
        at = match.end()
    wrong_index = any(type(step) is int and step >= _LONGEST_ARRAY for step in steps)
    if not path.startswith("$") or at != len(path) or not steps or wrong_index:
        raise ProtocolError(f"cannot read the path of a partial argument: {path[:200]!r}")
    if type(steps[0]) is int:
        raise ProtocolError(f"arguments are an object, and have no place {path[:200]!r}")
    return tuple(steps)


class _Container:
    """An object or array whose text is begun and not yet closed."""

    __slots__ = ("is_array", "length", "seen")

    def __init__(self, is_array: bool) -> None:
        self.is_array = is_array
        self.length = 0
        self.seen: set[str | int] = set()

    def takes(self, step: str | int) -> bool:
        """Tell whether a new item may follow under this key or at this index."""
        if self.is_array:
            return step == self.length
        return type(step) is str and step not in self.seen

    def begin(self, step: str | int) -> str:
        comma = "," if self.length else ""
        self.length += 1
        if self.is_array:
            return comma
        self.seen.add(step)
        return f"{comma}{jsontext.encode_text(str(step))}:"


class ArgumentsWriter:
    """Writes values at paths, each call giving the text that it adds.

    A value that comes after its place in the text has been closed waits for `finish`, which writes
    its top-level argument once more: of two equal names in JSON the last counts.
    """

    __slots__ = ("_late", "_open", "_pieces", "_spelled", "_string", "_value", "_where")

    def __init__(self) -> None:
        self._value: JsonObject = {}
        self._open: list[_Container] = []
        self._where: list[str | int] = []
        self._string: Path | None = None
        self._pieces: list[str] = []
        self._spelled = True
        self._late: dict[str, None] = {}

    def value(self) -> JsonObject:
        """Give all that was written so far."""
        if self._string is not None:
            _place(self._value, self._string, "".join(self._pieces))
        return self._value

    def write(self, path: Path, value: JsonValue, *, will_continue: bool) -> str:
        """Put a value at a path; a text that will continue is taken up by the next write there.

        Raises:
            ProtocolError: What was written earlier has no such place.
        """
        if isinstance(value, str) and self._string == path:
            self._pieces.append(value)
            text = jsontext.encode_text(value)[1:-1] if self._spelled else ""
            return text if will_continue else text + self._end_string()
        text = self._end_string()
        if isinstance(value, str) and will_continue:
            self._string, self._pieces = path, [value]
        _place(self._value, path, value)
        if not self._open:
            text += self._enter(is_array=False)
        at_its_place, opening = self._go_to(path)
        text += opening
        self._spelled = at_its_place
        if not at_its_place:
            self._late[str(path[0])] = None
            return text
        spelled = jsontext.encode_text(value)
        return text + (spelled[:-1] if self._string is not None else spelled)

    def finish(self) -> str:
        """Close what is open; nothing where nothing was written."""
        if not self._open:
            return ""
        text = self._end_string() + self._leave(0)
        for name in self._late:
            text += f",{jsontext.encode_text(name)}:{jsontext.encode_text(self._value[name])}"
        self._open.clear()
        return text + "}"

    def _go_to(self, path: Path) -> tuple[bool, str]:
        """Close and open containers up to a path, if its place has not been passed."""
        common = 0
        for ours, theirs in zip(self._where, path[:-1], strict=False):
            if ours != theirs:
                break
            common += 1
        if path[0] in self._late or not self._open[common].takes(path[common]):
            return False, ""
        text = self._leave(common)
        for step, following in zip(path[common:], path[common + 1 :], strict=False):
            text += self._open[-1].begin(step)
            text += self._enter(is_array=type(following) is int)
            self._where.append(step)
            if not self._open[-1].takes(following):
                return False, text
        return True, text + self._open[-1].begin(path[-1])

    def _enter(self, *, is_array: bool) -> str:
        self._open.append(_Container(is_array))
        return "[" if is_array else "{"

    def _leave(self, depth: int) -> str:
        text = ""
        while len(self._open) > depth + 1:
            text += "]" if self._open.pop().is_array else "}"
            self._where.pop()
        return text

    def _end_string(self) -> str:
        if self._string is None:
            return ""
        _place(self._value, self._string, "".join(self._pieces))
        self._string = None
        return '"' if self._spelled else ""


def _place(root: JsonObject, path: Path, value: JsonValue) -> None:
    holder: JsonValue = root
    for step, following in pairwise(path):
        inner = _item(holder, step)
        if inner is None:
            inner = _empty(following)
            _put(holder, step, inner)
        holder = inner
    _put(holder, path[-1], value)


def _empty(first: str | int) -> JsonValue:
    if isinstance(first, int):
        return []
    return {}


def _item(holder: JsonValue, step: str | int) -> JsonValue:
    if isinstance(holder, dict) and isinstance(step, str):
        return holder.get(step)
    if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        return holder[step]
    return None


def _put(holder: JsonValue, step: str | int, value: JsonValue) -> None:
    if isinstance(holder, dict) and isinstance(step, str):
        holder[step] = value
    elif isinstance(holder, list) and isinstance(step, int):
        holder.extend([None] * (step + 1 - len(holder)))
        holder[step] = value
    else:
        raise ProtocolError(f"a partial argument has no place {step!r} in what came before it")
