"""The small language that every API description is reduced to.

Law: two shapes that mean the same are equal, whatever the order they were written in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

ScalarKind = Literal["string", "integer", "number", "boolean"]
ChoiceValue = str | int | bool


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Null:
    """JSON null."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, an integer, a number or a boolean."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes of a file, as a form or an answer carries them."""


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A type that another wire's module has."""

    wire: str
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some constant values, sorted; a lone constant is a choice of one."""

    values: tuple[ChoiceValue, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A named component."""

    name: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """A JSON array of one kind of item."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A JSON object with free keys."""

    value: Shape


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a record."""

    name: str
    shape: Shape
    required: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A JSON object with known properties, sorted by name."""

    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """Return the property of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of several shapes; made by `alternatives`, which keeps them flat and sorted."""

    members: tuple[Shape, ...]


Shape = (
    Anything
    | Null
    | Scalar
    | Binary
    | Borrowed
    | Choice
    | Reference
    | Sequence
    | Dictionary
    | Record
    | Alternatives
)
Components = Mapping[str, Shape]


def choice(values: Iterable[ChoiceValue]) -> Choice:
    """Return the choice of these values, sorted and without repeats."""
    keyed = {(type(value).__name__, value) for value in values}
    return Choice(
        tuple(value for _, value in sorted(keyed, key=lambda pair: (pair[0], str(pair[1]))))
    )


def record(fields: Iterable[Field]) -> Record:
    """Return the record of these properties, sorted by name; a later one replaces an earlier."""
    by_name = {field.name: field for field in fields}
    return Record(tuple(by_name[name] for name in sorted(by_name)))


def alternatives(members: Iterable[Shape]) -> Shape:
    """Return the union of the members: flat, constants merged, sorted, null last."""
    flat: set[Shape] = set()
    constants: list[ChoiceValue] = []
    for member in _flattened(members):
        match member:
            case Anything():
                return Anything()
            case Choice(values=values):
                constants.extend(values)
            case _:
                flat.add(member)
    if constants:
        flat.add(choice(constants))
    if Scalar("number") in flat:
        flat.discard(Scalar("integer"))
    if Scalar("string") in flat:
        # Where text does as well, the bytes are text: JSON has no others.
        flat.discard(Binary())
    if len(flat) == 1:
        return flat.pop()
    return Alternatives(tuple(sorted(flat, key=sort_key)))


def _flattened(members: Iterable[Shape]) -> Iterator[Shape]:
    for member in members:
        if isinstance(member, Alternatives):
            yield from _flattened(member.members)
        else:
            yield member


_RANK: dict[type[object], int] = {
    Anything: 0,
    Choice: 1,
    Scalar: 2,
    Binary: 2,
    Borrowed: 4,
    Sequence: 3,
    Reference: 4,
    Record: 5,
    Dictionary: 6,
    Alternatives: 7,
    Null: 9,
}


def sort_key(shape: Shape) -> tuple[int, str]:
    """Return a key that orders shapes the same way in every run."""
    return _RANK[type(shape)], repr(shape)


def members_of(shape: Shape) -> tuple[Shape, ...]:
    """Return the members of a union, or the shape itself as the only one."""
    return shape.members if isinstance(shape, Alternatives) else (shape,)


def children(shape: Shape) -> Iterator[Shape]:
    """Yield the shapes directly inside a shape."""
    match shape:
        case Sequence(item=inner) | Dictionary(value=inner):
            yield inner
        case Record(fields=fields):
            for field in fields:
                yield field.shape
        case Alternatives(members=members):
            yield from members
        case _:
            pass


def rebuilt(shape: Shape, change: Callable[[Shape], Shape]) -> Shape:
    """Return the shape with `change` applied to each shape directly inside it."""
    match shape:
        case Sequence(item=inner):
            return Sequence(change(inner))
        case Dictionary(value=inner):
            return Dictionary(change(inner))
        case Record(fields=fields):
            return Record(tuple(replace(field, shape=change(field.shape)) for field in fields))
        case Alternatives(members=members):
            return alternatives(change(member) for member in members)
        case _:
            return shape


def references(shape: Shape) -> Iterator[str]:
    """Yield the name of every component a shape mentions, at any depth."""
    if isinstance(shape, Reference):
        yield shape.name
    for inner in children(shape):
        yield from references(inner)


def reachable(components: Components, roots: Iterable[str]) -> set[str]:
    """Return the names of all components that the roots reach, themselves included."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(references(components[name]))
    return found


def renamed(shape: Shape, names: Mapping[str, str]) -> Shape:
    """Return the shape with every reference renamed as `names` says."""
    if isinstance(shape, Reference):
        return Reference(names.get(shape.name, shape.name))
    return rebuilt(shape, lambda inner: renamed(inner, names))


def resolved(shape: Shape, components: Components) -> Shape:
    """Return what a reference stands for, following aliases."""
    while isinstance(shape, Reference):
        shape = components[shape.name]
    return shape


def flat_members(shape: Shape, components: Components) -> Iterator[tuple[str | None, Shape]]:
    """Yield each member of a union with its component's name, looking through named unions."""
    for member in members_of(shape):
        target = resolved(member, components)
        if isinstance(target, Alternatives):
            yield from flat_members(target, components)
        else:
            yield (member.name if isinstance(member, Reference) else None), target
