"""Requests made wrong at one place: another type, an unknown word, a missing or unknown field."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from codegen.distill.read import Json, is_object
from codegen.distill.shapes import (
    Anything,
    Choice,
    Dictionary,
    Record,
    Reference,
    Scalar,
    Sequence,
    Shape,
    flat_members,
)
from tests.wire_types.unknown_fields import fitting

if TYPE_CHECKING:
    from codegen.distill.shapes import Components

Fault = Literal["wrong type", "unknown word", "missing field", "unknown field"]
FAULTS: tuple[Fault, ...] = ("wrong type", "unknown word", "missing field", "unknown field")
Steps = tuple[str | int, ...]

_CANDIDATES: tuple[tuple[str, Json], ...] = (
    ("boolean", True),
    ("number", 7.5),
    ("string", "no such word"),
    ("list", [[]]),
)


@dataclass(frozen=True)
class Site:
    """A place in a request, the fault that it can have, and what is put there for it."""

    steps: Steps
    fault: Fault
    replacement: Json = None

    def spoil(self, body: Json) -> Json:
        """Return a copy of a body with the fault in it."""
        spoilt = copy.deepcopy(body)
        holder = cast("dict[str | int, Json]", spoilt)
        for step in self.steps[:-1]:
            holder = cast("dict[str | int, Json]", holder[step])
        if self.fault == "missing field":
            del holder[self.steps[-1]]
        else:
            holder[self.steps[-1]] = self.replacement
        return spoilt


def sites(body: Json, components: Components) -> list[Site]:
    """List every place of a request that can be made wrong, in the order of the body."""
    return list(_sites(Reference("Request"), body, components, ()))


def chosen(site_lists: list[list[Site]], count: int, seed: int) -> list[tuple[int, Site]]:
    """Choose places evenly over the faults, at random but always the same for a seed.

    Returns:
        The index of the body and the place in it.
    """
    generator = random.Random(seed)
    by_fault = {
        fault: [
            (at, site)
            for at, found in enumerate(site_lists)
            for site in found
            if site.fault == fault
        ]
        for fault in FAULTS
    }
    kinds = [fault for fault in FAULTS if by_fault[fault]]
    return [generator.choice(by_fault[kinds[turn % len(kinds)]]) for turn in range(count)]


def _sites(shape: Shape, value: Json, components: Components, steps: Steps) -> Iterator[Site]:
    match fitting(shape, value, components):
        case Record(fields=fields) if is_object(value):
            if not _may_hold_anything(shape, components):
                yield Site((*steps, "no_such_field"), "unknown field", 1)
            for field in fields:
                if field.name not in value:
                    continue
                here = (*steps, field.name)
                if field.required and _is_alone(shape, components):
                    yield Site(here, "missing field")
                yield from _faults(field.shape, value[field.name], components, here)
                yield from _sites(field.shape, value[field.name], components, here)
        case Sequence(item=item) if isinstance(value, list):
            for at, inner in enumerate(value):
                yield from _sites(item, inner, components, (*steps, at))
        case _:
            pass


def _is_alone(shape: Shape, components: Components) -> bool:
    """Tell whether no other record of a union could be meant when a field is missing."""
    records = [
        member
        for _, member in flat_members(shape, components)
        if isinstance(member, Record | Dictionary)
    ]
    return len(records) == 1


def _may_hold_anything(shape: Shape, components: Components) -> bool:
    return any(
        isinstance(member, Dictionary | Anything) for _, member in flat_members(shape, components)
    )


def _faults(shape: Shape, value: Json, components: Components, steps: Steps) -> Iterator[Site]:
    members = [member for _, member in flat_members(shape, components)]
    kinds = {kind for member in members for kind in _kinds(member)}
    if "any" in kinds:
        return
    for kind, candidate in _CANDIDATES:
        if kind not in kinds:
            yield Site(steps, "wrong type", candidate)
            break
    choices = any(isinstance(member, Choice) for member in members)
    if choices and isinstance(value, str) and Scalar("string") not in members:
        yield Site(steps, "unknown word", "no such word")


def _kinds(member: Shape) -> set[str]:
    match member:
        case Anything():
            return {"any"}
        case Scalar(kind="integer"):
            return {"number"}
        case Scalar(kind=kind):
            return {kind}
        case Choice(values=values):
            return {
                "boolean"
                if isinstance(each, bool)
                else "string"
                if isinstance(each, str)
                else "number"
                for each in values
            }
        case Sequence():
            return {"list"}
        case _:
            return {"object"}
