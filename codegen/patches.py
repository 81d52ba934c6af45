"""Corrections of a distilled description, as data in `schemas/patches/` and `schemas/overlays/`.

Law: a correction says why and what shows it, and fails when it no longer changes anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, TypeAdapter

from codegen.distill.document import read_components
from codegen.distill.errors import StalePatchError
from codegen.distill.read import Json, is_object
from codegen.distill.shapes import Field as Property
from codegen.distill.shapes import Record, Sequence, Shape, alternatives, members_of, record
from codegen.distill.yaml_text import load_yaml

Prose = Annotated[str, StringConstraints(min_length=10)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Replacement(_Strict):
    """What a place must hold before, and what it holds after."""

    was: JsonValue
    by: JsonValue


class Patch(_Strict):
    """One correction.

    Attributes:
        why: What is wrong upstream.
        case: The recording or the documentation that shows it.
        at: The JSON pointer of the place, in the distilled document.
        add: To a place that is empty, or to the end of a list that lacks it.
        remove: What to take away: the place's value, or the list's item.
        replace: The old and the new value.
    """

    why: Prose
    case: Prose
    at: Annotated[str, StringConstraints(pattern=r"^(/[^/]+)+$")]
    add: JsonValue = None
    remove: JsonValue = None
    replace: Replacement | None = None


class Overlay(_Strict):
    """What one host adds to a wire it shares with others.

    Attributes:
        case: The recordings or the documentation that show it.
        schemas: Component to JSON Schema: the properties and members it adds to a component of
            the wire, or a component of its own.
        optional: Component to the properties that the host does without.
    """

    case: Prose
    schemas: dict[str, JsonValue]
    optional: dict[str, list[str]] = Field(default_factory=dict[str, list[str]])


_PATCHES = TypeAdapter(list[Patch])
_OVERLAYS = TypeAdapter(dict[str, Overlay])


def load_patches(root: Path, wire: str) -> list[Patch]:
    """Return the corrections of a wire, in the order they are written."""
    path = root / "schemas" / "patches" / f"{wire}.yaml"
    if not path.is_file():
        return []
    return _PATCHES.validate_python(load_yaml(path.read_text(encoding="utf-8")))


def load_overlays(root: Path, wire: str) -> dict[str, Overlay]:
    """Return what each host adds to a wire, by the host's name."""
    overlays: dict[str, Overlay] = {}
    for path in sorted((root / "schemas" / "overlays").glob("*.yaml")):
        wires = _OVERLAYS.validate_python(load_yaml(path.read_text(encoding="utf-8")))
        if wire in wires:
            overlays[path.stem] = wires[wire]
    return overlays


def patched(document: Json, patches: Iterable[Patch]) -> Json:
    """Return a copy of a distilled document with the corrections made.

    Raises:
        StalePatchError: A correction no longer applies.
    """
    for patch in patches:
        document = _applied(document, _steps(patch.at), patch)
    return document


def _steps(pointer: str) -> list[str]:
    parts = pointer.split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def _applied(place: Json, steps: list[str], patch: Patch) -> Json:
    """Return a copy of the place with what the patch changes below it."""
    if not steps:
        return _changed(place, patch)
    step, *rest = steps
    if is_object(place):
        if step in place:
            changed = _applied(place[step], rest, patch)
            kept = {key: value for key, value in place.items() if key != step}
            return kept if changed is None else {**kept, step: changed}
        if not rest and patch.add is not None:
            return {**place, step: patch.add}
    if isinstance(place, list) and step.isdecimal() and int(step) < len(place):
        index = int(step)
        return [*place[:index], _applied(place[index], rest, patch), *place[index + 1 :]]
    raise _stale(patch, f"there is no {step}")


def _changed(place: Json, patch: Patch) -> Json:
    if patch.replace is not None:
        if place != patch.replace.was:
            raise _stale(patch, f"it is {place!r}")
        return patch.replace.by
    if patch.add is not None:
        # A list is added where there is none; its items are added one by one.
        if not isinstance(place, list) or isinstance(patch.add, list):
            raise _stale(patch, "it is there already")
        if patch.add in place:
            raise _stale(patch, "the list has it already")
        return [*place, patch.add]
    if isinstance(place, list) and patch.remove in place:
        return [item for item in place if item != patch.remove]
    if place != patch.remove:
        raise _stale(patch, f"it is {place!r}")
    return None


def _stale(patch: Patch, problem: str) -> StalePatchError:
    return StalePatchError(
        f"a patch no longer applies at {patch.at}: {problem}. It was for: {patch.why} "
        "Look whether upstream fixed it (then delete the patch) or moved it (then move the patch)."
    )


def overlaid(components: Mapping[str, Shape], overlays: Mapping[str, Overlay]) -> dict[str, Shape]:
    """Return the components widened by what hosts add.

    Two hosts that add the same property may differ in its type: then it is either.

    Raises:
        StalePatchError: The wire's own description knows an addition by now.
    """
    result = dict(components)
    for host, overlay in sorted(overlays.items()):
        for name, addition in read_components(overlay.schemas).items():
            known = components.get(name)
            for what in _nothing_new(known, addition) if known is not None else ():
                raise StalePatchError(
                    f"overlay {host} adds nothing to {name}{what}: the wire knows it by itself now"
                )
            result[name] = widened(result[name], addition) if name in result else addition
        for name, fields in overlay.optional.items():
            result[name] = _without_required(result.get(name), fields, f"overlay {host}: {name}")
    return result


def _nothing_new(known: Shape, addition: Shape) -> list[str]:
    if not isinstance(known, Record) or not isinstance(addition, Record):
        return [""] if widened(known, addition) == known else []
    return [
        f".{field.name}" for field in addition.fields if widened(known, record([field])) == known
    ]


def widened(shape: Shape, addition: Shape) -> Shape:
    """Return a shape that also allows what an addition says; new properties are optional."""
    match shape, addition:
        case Record(fields=fields), Record(fields=more):
            by_name = {field.name: field for field in fields}
            for field in more:
                known = by_name.get(field.name)
                by_name[field.name] = (
                    Property(field.name, field.shape, required=False)
                    if known is None
                    else Property(known.name, widened(known.shape, field.shape), known.required)
                )
            return record(by_name.values())
        case Sequence(item=item), Sequence(item=more_items):
            return Sequence(widened(item, more_items))
        case _:
            # A list may mix what it held and what a host adds: it stays one list.
            lists = [m for m in members_of(shape) if isinstance(m, Sequence)]
            new = [m for m in members_of(addition) if isinstance(m, Sequence)]
            mixed = [Sequence(alternatives(m.item for m in (*lists, *new)))] if new else lists
            rest = [
                m
                for m in (*members_of(shape), *members_of(addition))
                if not isinstance(m, Sequence)
            ]
            return alternatives([*rest, *mixed])


def _without_required(shape: Shape | None, fields: Iterable[str], where: str) -> Record:
    for name in fields:
        field = shape.field(name) if isinstance(shape, Record) else None
        if not isinstance(shape, Record) or field is None or not field.required:
            raise StalePatchError(f"{where}.{name} is not required anyway")
        shape = record([*shape.fields, Property(name, field.shape, required=False)])
    if not isinstance(shape, Record):
        raise StalePatchError(f"{where} has no properties")
    return shape
