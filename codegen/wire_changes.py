"""Two versions of a distilled description to what changed between them, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.distill.document import from_yaml
from codegen.distill.shapes import (
    Alternatives,
    Anything,
    Binary,
    Borrowed,
    Choice,
    Dictionary,
    Null,
    Record,
    Reference,
    Scalar,
    Sequence,
    Shape,
    members_of,
)


def changes(old: str, new: str) -> list[str]:
    """Return a line for each component and property added, removed or retyped, in order.

    Parameters:
        old: The distilled YAML before; empty when there was none.
        new: The distilled YAML after.
    """
    before: Mapping[str, Shape] = from_yaml(old).components if old else dict[str, Shape]()
    return [*_changes(before, from_yaml(new).components)]


def _changes(before: Mapping[str, Shape], after: Mapping[str, Shape]) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"added {name}"
        elif name not in after:
            yield f"removed {name}"
        elif before[name] != after[name]:
            yield from _component(name, before[name], after[name])


def _component(name: str, before: Shape, after: Shape) -> Iterator[str]:
    if not isinstance(before, Record) or not isinstance(after, Record):
        yield from _retyped(name, before, after)
        return
    old = {field.name: field for field in before.fields}
    new = {field.name: field for field in after.fields}
    for field in sorted(old.keys() | new.keys()):
        where = f"{name}.{field}"
        if field not in old:
            yield f"added {where}: {in_words(new[field].shape)}"
        elif field not in new:
            yield f"removed {where}"
        else:
            if old[field].required != new[field].required:
                yield f"{where} is {'now' if new[field].required else 'no longer'} required"
            yield from _retyped(where, old[field].shape, new[field].shape)


def _retyped(where: str, before: Shape, after: Shape) -> Iterator[str]:
    if before == after:
        return
    old, new = _parts(before), _parts(after)
    gained, lost = sorted(new - old), sorted(old - new)
    if gained:
        yield f"{where} also takes {', '.join(gained)}"
    if lost:
        yield f"{where} no longer takes {', '.join(lost)}"


def _parts(shape: Shape) -> set[str]:
    parts: set[str] = set()
    for member in members_of(shape):
        if isinstance(member, Choice):
            parts.update(repr(value) for value in member.values)
        else:
            parts.add(in_words(member))
    return parts


def in_words(shape: Shape) -> str:
    """Return a shape as a person would write its type."""
    match shape:
        case Anything():
            return "anything"
        case Null():
            return "null"
        case Scalar(kind=kind):
            return kind
        case Choice(values=values):
            return " | ".join(repr(value) for value in values)
        case Reference(name=name):
            return name
        case Binary():
            return "bytes"
        case Borrowed(wire=wire, name=name):
            return f"{name} of {wire}"
        case Sequence(item=item):
            return f"list of {in_words(item)}"
        case Dictionary(value=value):
            return f"map of {in_words(value)}"
        case Record():
            return "object"
        case Alternatives(members=members):
            return " | ".join(in_words(member) for member in members)
