"""The table of request fields seen in recordings, and what a type says of each path of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.distill.read import Json
from codegen.distill.shapes import (
    Anything,
    Choice,
    Components,
    Dictionary,
    Null,
    Record,
    Reference,
    Scalar,
    Sequence,
    Shape,
    flat_members,
    resolved,
)

_KINDS: dict[str, type[object]] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "list": list,
    "obj": dict,
}


@dataclass(frozen=True)
class SeenField:
    """One row: a path like `tools[function].name`, its kinds of values, and some values."""

    path: str
    kinds: tuple[str, ...]
    values: tuple[Json, ...]
    providers: str


def seen_fields(table: Path, api: str) -> Iterator[SeenField]:
    """Yield the rows of an API's table."""
    section = re.search(rf"^## {api} .*?(?=^## |\Z)", table.read_text(), re.DOTALL | re.MULTILINE)
    assert section is not None, f"no table of {api}"
    for line in section[0].splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) == 7 and cells[0].startswith("`"):
            kinds = tuple(cells[3].split("/"))
            yield SeenField(cells[0].strip("`"), kinds, _values(cells[4]), cells[5])


def _values(cell: str) -> tuple[Json, ...]:
    try:
        values: list[Json] = json.loads(f"[{cell}]")
    except ValueError:
        return ()
    return tuple(values)


def problem(field: SeenField, components: Components) -> str | None:
    """Tell what of a seen field a request cannot express, or None where it can all of it."""
    places = [*_members(Reference("Request"), components)]
    for step in re.findall(r"[^.\[\]]+(?:\[[^\]]*\])?", field.path):
        places = _next(places, step, components)
        if not places:
            return f"{field.path}: no {step}"
        if any(isinstance(place, Anything) for place in places):
            return None
    for kind in field.kinds:
        if not any(_takes_kind(place, kind) for place in places):
            return f"{field.path}: is no {kind}"
    for value in field.values:
        if not any(_takes_value(place, value) for place in places):
            return f"{field.path}: is never {value!r}"
    return None


def _members(shape: Shape, components: Components) -> Iterator[Shape]:
    target = resolved(shape, components)
    for _, member in flat_members(target, components):
        yield member


def _next(places: list[Shape], step: str, components: Components) -> list[Shape]:
    name, _, mark = step.removesuffix("]").partition("[")
    found: list[Shape] = []
    for place in places:
        if isinstance(place, Dictionary):
            found.extend(_members(place.value, components))
        field = place.field(name) if isinstance(place, Record) else None
        if field is not None:
            found.extend(_members(field.shape, components))
    if not step.endswith("]"):
        return found
    items = [
        inner
        for place in found
        if isinstance(place, Sequence)
        for inner in _members(place.item, components)
    ]
    loose = [place for place in found if isinstance(place, Dictionary | Anything)]
    return [item for item in items if _marked(item, mark, components)] + loose


def _marked(item: Shape, mark: str, components: Components) -> bool:
    """Tell whether an item of a list can be what the table calls by a tag, or by a key it has."""
    if mark == "" or not isinstance(item, Record):
        return True
    tags = [tag for name in ("type", "role") if (tag := item.field(name)) is not None]
    said = [member for tag in tags for member in _members(tag.shape, components)]
    return (
        item.field(mark) is not None
        or Scalar("string") in said
        or any(mark in member.values for member in said if isinstance(member, Choice))
    )


def _takes_kind(place: Shape, kind: str) -> bool:
    match place:
        case Anything():
            return True
        case Null():
            return kind == "null"
        case Choice(values=values):
            return any(type(value) is _KINDS.get(kind) for value in values)
        case Scalar(kind="string"):
            return kind == "str"
        case Scalar(kind="integer"):
            return kind == "int"
        case Scalar(kind="number"):
            return kind in ("int", "float")
        case Scalar():
            return kind == "bool"
        case Sequence():
            return kind == "list"
        case _:
            return kind == "obj"


def _takes_value(place: Shape, value: Json) -> bool:
    if isinstance(place, Choice):
        return value in place.values
    kind = next((kind for kind, of in _KINDS.items() if type(value) is of), "null")
    return _takes_kind(place, kind)
