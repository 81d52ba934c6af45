"""Which properties of a body its type does not know: they pass, but nobody can use them typed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codegen.distill.read import Json, is_object
from codegen.distill.shapes import (
    Choice,
    Dictionary,
    Record,
    Sequence,
    Shape,
    flat_members,
    resolved,
)

if TYPE_CHECKING:
    from codegen.distill.shapes import Components


def properties(shape: Shape, value: Json, components: Components) -> Iterator[tuple[str, bool]]:
    """Yield each property that a value has where its type is described, and if it is known."""
    target = fitting(shape, value, components)
    match target:
        case Record() if is_object(value):
            for name, inner in value.items():
                field = target.field(name)
                yield f"{_name_of(target, components)}.{name}", field is not None
                if field is not None:
                    yield from properties(field.shape, inner, components)
        case Sequence(item=item) if isinstance(value, list):
            for inner in value:
                yield from properties(item, inner, components)
        case Dictionary(value=item) if is_object(value):
            for inner in value.values():
                yield from properties(item, inner, components)
        case _:
            pass


def _name_of(record: Record, components: Components) -> str:
    return next((name for name, shape in components.items() if shape is record), "object")


def fitting(shape: Shape, value: Json, components: Components) -> Shape:
    """Return the member of a union that a value is of: by its kind, its tags and its properties."""
    kind = Sequence if isinstance(value, list) else Dictionary | Record
    members = [
        member
        for _, member in flat_members(resolved(shape, components), components)
        if isinstance(member, kind)
    ]
    if not members or not is_object(value):
        return members[0] if members else shape
    return max(members, key=lambda member: _likeness(member, value))


def _likeness(member: Shape, value: dict[str, Json]) -> tuple[bool, int]:
    if not isinstance(member, Record):
        return True, 0
    tagged = all(
        value[field.name] in field.shape.values
        for field in member.fields
        if field.name in value and field.required and isinstance(field.shape, Choice)
    )
    return tagged, sum(field.name in value for field in member.fields)
