"""A second description of the same API into the first.

Law: the first to know a fact wins; the second only adds properties, constants, nulls and
members of tagged unions that the first does not know.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from codegen.distill.errors import NameClashError
from codegen.distill.shapes import (
    Alternatives,
    Anything,
    Choice,
    Components,
    Dictionary,
    Field,
    Null,
    Record,
    Reference,
    Scalar,
    Sequence,
    Shape,
    alternatives,
    choice,
    flat_members,
    members_of,
    rebuilt,
    record,
    renamed,
    resolved,
)

# Marks a reference into the second description until it has a name in the first.
_FOREIGN = "second:"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A place where two descriptions give different kinds of values."""

    where: str
    first: Shape
    second: Shape


def joined(
    first: Components,
    second: Components,
    roots: Iterable[str],
    names: Mapping[str, str],
    disagree: Callable[[Disagreement], None] | None = None,
) -> dict[str, Shape]:
    """Return the first components with what only the second ones know.

    Parameters:
        first: The description that wins.
        second: The description that adds.
        roots: The components that both have, from which they are compared.
        names: What to call a component of the second description that the first lacks.
        disagree: Gets each place where the two differ, and the first wins.

    Raises:
        NameClashError: A component to add has the name of another one.
    """
    join = _Join(first, second, names, disagree)
    for root in roots:
        if root in first and root in second:
            join.pair(root, root)
    return join.result()


class _Join:
    def __init__(
        self,
        first: Components,
        second: Components,
        names: Mapping[str, str],
        disagree: Callable[[Disagreement], None] | None,
    ) -> None:
        self._disagree = disagree
        self._where: list[str] = []
        self._first = dict(first)
        self._second = second
        self._names = names
        self._pairs: dict[str, set[str]] = defaultdict(set)

    def pair(self, name: str, other: str) -> None:
        """Add to one component what its counterpart knows beyond it."""
        if name in self._pairs[other] or name == _FOREIGN + other:
            return
        self._pairs[other].add(name)
        self._where.append(name)
        self._first[name] = self._both(self._first[name], self._second[other])
        self._where.pop()

    def _both(self, shape: Shape, other: Shape) -> Shape:
        """Return a shape with what its counterpart adds."""
        if isinstance(shape, Reference) and isinstance(other, Reference):
            self.pair(shape.name, other.name)
            return shape
        target = resolved(other, self._second)
        if isinstance(shape, Reference):
            if not isinstance(resolved(shape, self._first), Alternatives | Choice):
                target = _bare(target)
            self._first[shape.name] = self._both(self._first[shape.name], target)
            return self._with_null(shape, other)
        match shape, target:
            case Record(), Record():
                return self._records(shape, target)
            case Sequence(item=item), Sequence(item=inner):
                return Sequence(self._both(item, inner))
            case Dictionary(value=value), Dictionary(value=inner):
                return Dictionary(self._both(value, inner))
            case Choice(values=values), Choice(values=more):
                return choice([*values, *more])
            case Anything(), _:
                return shape
            case _ if isinstance(shape, Alternatives) or isinstance(target, Alternatives):
                return self._unions(shape, target)
            case _:
                if type(shape) is not type(target) or isinstance(shape, Scalar):
                    self._differ(shape, target)
                return shape

    def _differ(self, shape: Shape, other: Shape) -> None:
        # An integer is a number, a constant a string: these say the same, one of them more.
        kinds = {type(shape), type(other)}
        related = kinds == {Choice, Scalar} or {shape, other} == {
            Scalar("integer"),
            Scalar("number"),
        }
        if self._disagree is not None and shape != other and not related and other != Anything():
            self._disagree(Disagreement(".".join(self._where), shape, other))

    def _with_null(self, shape: Shape, other: Shape) -> Shape:
        return alternatives([shape, Null()]) if Null() in members_of(other) else shape

    def _records(self, shape: Record, other: Record) -> Record:
        known = {field.name for field in shape.fields}
        fields: list[Field] = []
        for field in shape.fields:
            counterpart = other.field(field.name)
            if counterpart is not None:
                self._where.append(field.name)
                grown = self._both(field.shape, counterpart.shape)
                self._where.pop()
                field = Field(field.name, grown, field.required)
            fields.append(field)
        fields.extend(
            Field(field.name, self._adopted(field.shape), required=False)
            for field in other.fields
            if field.name not in known
        )
        return record(fields)

    def _unions(self, shape: Shape, other: Shape) -> Shape:
        members = list(members_of(shape))
        additions: list[Shape] = []
        theirs = [
            (member, name, target)
            for member in members_of(other)
            for name, target in flat_members(member, self._second)
        ]
        for at, member in enumerate(members):
            match member:
                case Sequence() | Dictionary() | Choice():
                    same = [t for _, _, t in theirs if isinstance(t, type(member))]
                    if len(same) == 1:
                        members[at] = self._both(member, same[0])
                case _:
                    pass
        ours = [
            (name, target)
            for name, target in flat_members(shape, self._first)
            if name is not None and isinstance(target, Record)
        ]
        for _, name, target in theirs:
            if name is None or not isinstance(target, Record):
                continue
            known = _closest(name, target, ours)
            if known is not None:
                self.pair(known, name)
            elif ours and _tag_values(target):
                additions.append(self._addition(name, target))
        if Null() in members_of(other):
            additions.append(Null())
        return alternatives([*members, *additions])

    def _addition(self, name: str, target: Record) -> Shape:
        """Return the component of the first that is the same thing elsewhere, or a new one."""
        everywhere = [
            (own, shape)
            for own, shape in self._first.items()
            if isinstance(shape, Record)
            and not own.startswith(_FOREIGN)
            and _mostly_shared(target, shape)
        ]
        known = _closest(name, target, everywhere)
        if known is None:
            return self._adopted(Reference(name))
        self.pair(known, name)
        return Reference(known)

    def _adopted(self, shape: Shape) -> Shape:
        """Return a shape of the second description, its components kept under marked names."""
        if isinstance(shape, Reference):
            name = _FOREIGN + shape.name
            if name not in self._first:
                self._first[name] = Anything()
                self._first[name] = self._adopted(self._second[shape.name])
            return Reference(name)
        return rebuilt(shape, self._adopted)

    def result(self) -> dict[str, Shape]:
        """Return the first components, with those of the second that were added, by our names."""
        names: dict[str, str] = {}
        taken = {name for name in self._first if not name.startswith(_FOREIGN)}
        for marked in sorted(self._first.keys() - taken):
            name = marked.removeprefix(_FOREIGN)
            known = [own for own in self._pairs[name] if not own.startswith(_FOREIGN)]
            if known:
                names[marked] = min(known)
                continue
            plain = re.sub(r"^.*__", "", name)
            plain = self._names.get(name, self._names.get(plain, plain))
            if plain in taken:
                raise NameClashError(
                    f"{name} is to be added as {plain}, but another component is called so: "
                    "name it in sources.yaml"
                )
            taken.add(plain)
            names[marked] = plain
        return {
            names.get(name, name): renamed(shape, names)
            for name, shape in sorted(self._first.items())
            if name not in names or names[name] not in self._first
        }


def _bare(shape: Shape) -> Shape:
    return alternatives(member for member in members_of(shape) if member != Null())


def _tag_values(shape: Record) -> set[str]:
    for tag in ("type", "role"):
        field = shape.field(tag)
        constants = _bare(field.shape) if field is not None else None
        if isinstance(constants, Choice):
            return {str(value) for value in constants.values}
    return set()


def _closest(name: str, target: Record, among: Iterable[tuple[str, Record]]) -> str | None:
    """Return which of some components is the same thing: it shares the tag, and most properties."""
    tags = _tag_values(target)
    fields = {field.name for field in target.fields}

    def distance(candidate: tuple[str, Record]) -> tuple[bool, int, str]:
        own, shape = candidate
        different = fields.symmetric_difference(field.name for field in shape.fields)
        return _stem(own) != _stem(name), len(different), own

    alike = [
        candidate
        for candidate in among
        if (tags & _tag_values(candidate[1]))
        or (not tags and not _tag_values(candidate[1]) and _stem(candidate[0]) == _stem(name))
    ]
    return min(alike, key=distance)[0] if alike else None


def _mostly_shared(target: Record, shape: Record) -> bool:
    shared = {field.name for field in target.fields} & {field.name for field in shape.fields}
    return 2 * len(shared) >= len(target.fields)


def _stem(name: str) -> str:
    return re.sub(r"(Param)+$", "", name)
