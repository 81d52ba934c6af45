"""One description to the types of its two sides: strict requests, lenient responses and events.

Law: a response's properties are all optional and its choices open, but for the tags of unions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from codegen.distill.document import Distilled
from codegen.distill.errors import NameClashError
from codegen.distill.shapes import (
    Alternatives,
    Choice,
    ChoiceValue,
    Components,
    Field,
    Record,
    Scalar,
    Shape,
    alternatives,
    children,
    flat_members,
    reachable,
    rebuilt,
    references,
    renamed,
)

# Names that say "which of the union's members is this"; asked in this order.
_TAG_NAMES = ("type", "role", "object", "status")


def both_sides(distilled: Distilled) -> dict[str, Shape]:
    """Return the components as callers write them and as servers write them.

    A component of both sides that differs between them is split: `Name` is what a server
    writes, `NameParam` what a caller writes. Where upstream has a `Name` beside `NameParam`,
    what a server repeats of the latter is `NameEcho`.

    Raises:
        NameClashError: A split would take the name of another component.
    """
    components = distilled.components
    written = reachable(components, distilled.requested())
    received = reachable(components, distilled.received())
    tags = _tags(components, received)
    lenient = {name: _lenient(components[name], tags.get(name, set())) for name in received}
    split = _split(components, lenient, written & received)
    plain = {name: _received_name(name, components) for name in split}
    param = {name: f"{name.removesuffix('Param')}Param" for name in split}
    result: dict[str, Shape] = {}
    for names, new, shapes in (
        (received, plain, lenient),
        (written, param, components),
    ):
        for name in sorted(names):
            shape = renamed(shapes[name], new)
            called = new.get(name, name)
            if result.setdefault(called, shape) != shape:
                raise NameClashError(
                    f"{name} would be called {called}, but so would another component that is "
                    "written and received: name one of them in sources.yaml"
                )
    return result


def _received_name(name: str, components: Components) -> str:
    base = name.removesuffix("Param")
    return f"{base}Echo" if base != name and base in components else base


def _split(components: Components, lenient: Mapping[str, Shape], shared: set[str]) -> set[str]:
    split = {name for name in shared if lenient[name] != components[name]}
    while True:
        grown = split | {
            name for name in shared if split.intersection(references(components[name]))
        }
        if grown == split:
            return split
        split = grown


def _unions(shape: Shape) -> Iterator[Alternatives]:
    if isinstance(shape, Alternatives):
        yield shape
    for inner in children(shape):
        yield from _unions(inner)


def _records(union: Alternatives, components: Components) -> dict[str, Record]:
    return {
        name: target
        for name, target in flat_members(union, components)
        if name is not None and isinstance(target, Record)
    }


def _tag(members: Mapping[str, Record]) -> str | None:
    """Return the property whose constants tell a union's members apart, if there is one."""
    values: dict[str, list[set[ChoiceValue]]] = defaultdict(list)
    for member in members.values():
        for field in member.fields:
            if isinstance(field.shape, Choice):
                values[field.name].append(set(field.shape.values))
    common = {name: sets for name, sets in values.items() if len(sets) == len(members)}
    for name in _TAG_NAMES:
        if name in common and len(_merged(common[name])) > 1:
            return name
    disjoint = [name for name, sets in common.items() if len(_merged(sets)) == sum(map(len, sets))]
    return min(disjoint, default=None)


def _merged(sets: list[set[ChoiceValue]]) -> set[ChoiceValue]:
    return {value for values in sets for value in values}


def _tags(components: Components, received: set[str]) -> dict[str, set[str]]:
    tags: dict[str, set[str]] = defaultdict(set)
    for component in received:
        for union in _unions(components[component]):
            members = _records(union, components)
            tag = _tag(members) if len(members) > 1 else None
            if tag is not None:
                for name in members:
                    tags[name].add(tag)
    return tags


def _lenient(shape: Shape, tags: set[str]) -> Shape:
    if isinstance(shape, Record):
        return Record(
            tuple(
                field
                if field.name in tags and isinstance(field.shape, Choice)
                else Field(field.name, _opened(field.shape), required=False)
                for field in shape.fields
            )
        )
    return _opened(shape)


def _opened(shape: Shape) -> Shape:
    if isinstance(shape, Choice) and all(isinstance(value, str) for value in shape.values):
        return alternatives([shape, Scalar("string")])
    return rebuilt(shape, _opened)
