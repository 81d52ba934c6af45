"""What is wrong with a body, by the types that are generated for its wire.

Law: pydantic and the generated types are imported on use; a call that is not checked pays nothing.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar, cast

from interlingua import jsontext
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType

    from pydantic_core import SchemaValidator

    from interlingua.values import JsonValue

_PLAIN_KEY = re.compile(r"[A-Za-z_]\w*")
_TAGS = frozenset({"type", "role"})
_UNKNOWN = "there is no such field"

SchemaT = TypeVar("SchemaT")


@value
class Problem:
    """One thing in a body that its schema refuses: its JSON path, such as `messages[0].role`."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path or 'the body'}: {self.message}"


def problems(wire: str, body: bytes, root: str = "Request") -> tuple[Problem, ...]:
    """Check a body against the request type of its wire.

    Parameters:
        root: The type's name, where the wire has several.

    Where a value may be of several types, the problems are those of the type that it is most like.
    A field that the type does not know is a problem too, unless it is null, which says nothing.

    Raises:
        ProtocolError: The body is no JSON.
    """
    return _misfits(wire, root, body, closed=True)


def misfits(wire: str, root: str, data: bytes) -> tuple[Problem, ...]:
    """Check JSON text against one of the types that are generated for a wire; it may hold more.

    Parameters:
        root: The type's name: `Request`, `Response` or `StreamEvent`.

    Raises:
        ProtocolError: The text is no JSON.
    """
    return _misfits(wire, root, data, closed=False)


def _misfits(wire: str, root: str, data: bytes, *, closed: bool) -> tuple[Problem, ...]:
    from pydantic import ValidationError

    module, validator = _root_type(wire, root, closed)
    sent = jsontext.decode(data)
    try:
        validator.validate_json(data, strict=True)
    except ValidationError as error:
        place = _Place(module, sent)
        for each in error.errors(include_url=False, include_context=False, include_input=False):
            place.add(each["loc"], each["type"], each["msg"])
        return tuple([Problem(json_path(each.steps), each.message) for each in place.troubles()])
    return ()


def json_path(steps: Iterable[str | int]) -> str:
    """Write the steps into a JSON value as one path: `messages[0].content`."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif _PLAIN_KEY.fullmatch(step):
            path += f".{step}" if path else step
        else:
            path += f"[{jsontext.encode_text(step)}]"
    return path


@cache
def _root_type(wire: str, root: str, closed: bool) -> tuple[ModuleType, SchemaValidator]:
    from pydantic import TypeAdapter
    from pydantic_core import SchemaValidator

    module = import_module(f"interlingua_generated.wire.{wire}")
    schema = TypeAdapter[object](getattr(module, root)).core_schema
    return module, SchemaValidator(_closed(schema) if closed else schema)


def _closed(schema: SchemaT) -> SchemaT:
    """Have every record of a schema refuse the fields that it does not know."""
    if isinstance(schema, dict):
        parts = cast("dict[str, object]", schema)
        inner = {name: _closed(part) for name, part in parts.items()}
        if inner.get("type") == "typed-dict":
            inner["extra_behavior"] = "forbid"
        return cast("SchemaT", inner)
    if isinstance(schema, list | tuple):
        items = cast("list[object] | tuple[object, ...]", schema)
        return cast("SchemaT", type(items)([_closed(part) for part in items]))
    return schema


class _Trouble:
    """One refusal, and the steps to it from where it is looked at."""

    __slots__ = ("message", "steps")

    def __init__(self, steps: tuple[str | int, ...], message: str) -> None:
        self.steps = steps
        self.message = message

    @property
    def denies_tag(self) -> bool:
        """Tell whether it says that the value is of another type than the one it was read as."""
        return len(self.steps) == 1 and self.steps[0] in _TAGS


class _Place:
    """What was refused at a place in a body: there, below it, or as each type it may have."""

    __slots__ = ("_below", "_here", "_module", "_readings", "_sent")

    def __init__(self, module: ModuleType, sent: JsonValue) -> None:
        self._module = module
        self._sent = sent
        self._here: list[_Trouble] = []
        self._below: dict[str | int, _Place] = {}
        self._readings: dict[str | int, _Place] = {}

    def add(self, steps: tuple[str | int, ...], kind: str, message: str) -> None:
        """Put a refusal where its steps lead; a step that is none of the body names a type."""
        if kind == "extra_forbidden" and len(steps) == 1:
            if cast("dict[str | int, JsonValue]", self._sent)[steps[0]] is not None:
                self._here.append(_Trouble(steps, _UNKNOWN))
            return
        if not steps:
            self._here.append(_Trouble((), message))
            return
        step, rest = steps[0], steps[1:]
        places, inner = self._below, None
        if _leads_on(self._sent, step):
            inner = cast("dict[str | int, JsonValue]", self._sent)[step]
        elif kind != "missing" or rest:
            places, inner = self._readings, self._sent
        if step not in places:
            places[step] = _Place(self._module, inner)
        places[step].add(rest, kind, message)

    def troubles(self) -> list[_Trouble]:
        """Give the refusals that matter: of several readings, those of the likeliest."""
        found = list(self._here)
        for step, place in self._below.items():
            found += [_Trouble((step, *each.steps), each.message) for each in place.troubles()]
        if self._readings:
            read = {name: place.troubles() for name, place in self._readings.items()}
            likeliest = read[min(read, key=lambda name: self._unlikeness(name, read[name]))]
            if len(likeliest) == 1 and likeliest[0].denies_tag:
                likeliest = [_together(likeliest[0], read.values())]
            found += likeliest
        return found

    def _unlikeness(
        self, reading: str | int, troubles: list[_Trouble]
    ) -> tuple[bool, bool, int, int]:
        read_as: object = getattr(self._module, str(reading), None)
        known: Mapping[str, object] = getattr(read_as, "__annotations__", {})
        unknown: list[str] = []
        if known and isinstance(self._sent, dict):
            unknown = [name for name in self._sent if name not in known]
        return (
            any(not each.steps for each in troubles),
            any(each.denies_tag for each in troubles),
            len(unknown),
            len(troubles),
        )


def _leads_on(sent: JsonValue, step: str | int) -> bool:
    if isinstance(sent, dict):
        return step in sent
    return isinstance(sent, list) and isinstance(step, int) and step < len(sent)


def _together(denied: _Trouble, readings: Iterable[list[_Trouble]]) -> _Trouble:
    """Say at once what every reading would have wanted the tag to be."""
    messages = [
        each.message for troubles in readings for each in troubles if each.steps == denied.steps
    ]
    return _Trouble(denied.steps, "; or ".join(dict.fromkeys(messages)))
