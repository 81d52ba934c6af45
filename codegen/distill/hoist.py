"""Inline objects and long unions to named components.

Law: a name is made of the parent's name and the property's, never of a position or a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.distill.errors import NameClashError
from codegen.distill.shapes import (
    Alternatives,
    Choice,
    Components,
    Dictionary,
    Field,
    Record,
    Reference,
    Sequence,
    Shape,
    alternatives,
)

# A union shorter than this reads well where it stands.
LONG_UNION = 3


def pascal(text: str) -> str:
    """Return a property name or a tag value as words joined in capitals."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def singular(name: str) -> str:
    """Return a plural English name in the singular."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if re.search(r"(s|x|z|ch|sh)es$", name):
        return name[:-2]
    if name.endswith("s") and not name.endswith(("ss", "us", "is")):
        return name[:-1]
    return name


def hoisted(components: Components, names: Mapping[str, str]) -> tuple[dict[str, Shape], set[str]]:
    """Return the components with nothing nested but references, and the names this made.

    `names` maps a made name to the one to use instead.
    """
    hoist = _Hoist(components, names)
    for name in sorted(components):
        hoist.top(name, components[name])
    return hoist.done, hoist.made


class _Hoist:
    def __init__(self, components: Components, names: Mapping[str, str]) -> None:
        self._given = components
        self._names = names
        self.done: dict[str, Shape] = {}
        self.made: set[str] = set()

    def top(self, name: str, shape: Shape) -> None:
        match shape:
            case Record():
                self._put(name, self._fields(name, shape))
            case Alternatives(members=members):
                self._put(name, self._members(name, members))
            case _:
                self._put(name, self._nested(name, shape))

    def _put(self, name: str, shape: Shape) -> None:
        if self.done.setdefault(name, shape) != shape:
            raise NameClashError(
                f"two different shapes would be called {name}: name one of them in sources.yaml"
            )

    def _fields(self, name: str, shape: Record) -> Record:
        return Record(
            tuple(
                Field(
                    field.name, self._nested(name + pascal(field.name), field.shape), field.required
                )
                for field in shape.fields
            )
        )

    def _nested(self, stem: str, shape: Shape) -> Shape:
        match shape:
            case Record():
                name = self._name(stem)
                self._put(name, self._fields(name, shape))
                return Reference(name)
            case Sequence(item=item):
                return Sequence(self._nested(singular(stem), item))
            case Dictionary(value=value):
                return Dictionary(self._nested(singular(stem), value))
            case Alternatives(members=members):
                return self._union(stem, members)
            case _:
                return shape

    def _union(self, stem: str, members: tuple[Shape, ...]) -> Shape:
        inline = [member for member in members if isinstance(member, Record)]
        named = [member for member in members if isinstance(member, Record | Reference)]
        if len(named) < LONG_UNION:
            return self._members(stem, members)
        name = self._name(stem)
        union = self._members(name if inline else stem, tuple(named))
        self._put(name, union)
        return alternatives([Reference(name), *self._others(stem, members)])

    def _others(self, stem: str, members: Iterable[Shape]) -> list[Shape]:
        return [
            self._nested(stem, member)
            for member in members
            if not isinstance(member, Record | Reference)
        ]

    def _members(self, stem: str, members: tuple[Shape, ...]) -> Shape:
        records = [member for member in members if isinstance(member, Record)]
        named: list[Shape] = [member for member in members if isinstance(member, Reference)]
        for member in records:
            own = stem if len(records) == 1 and not named else stem + _mark(member, records)
            named.append(self._nested(own, member))
        return alternatives([*named, *self._others(stem, members)])

    def _name(self, stem: str) -> str:
        name = self._names.get(stem, stem)
        if name in self._given:
            raise NameClashError(f"{stem} would be called {name}, as a component already is")
        self.made.add(name)
        return name


def _mark(member: Record, among: Iterable[Record]) -> str:
    """Return what tells a union's inline member from the others: its tag, or a field of its own."""
    for tag in ("type", "role", "object", "mode"):
        field = member.field(tag)
        if field is not None and isinstance(field.shape, Choice):
            return pascal(str(field.shape.values[0]))
    foreign = {field.name for other in among if other != member for field in other.fields}
    own = [field for field in member.fields if field.name not in foreign]
    chosen = next((field for field in own if field.required), own[0] if own else member.fields[0])
    return pascal(chosen.name)
