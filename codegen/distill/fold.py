"""Components that say the same to one component.

Law: which name survives depends on the names alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from codegen.distill.shapes import Components, Record, Reference, Shape, rebuilt, renamed


def folded(
    components: Components, made: AbstractSet[str], kept: AbstractSet[str]
) -> dict[str, Shape]:
    """Return the components with each group of equals reduced to its best name.

    Components named upstream are folded only with their own variants and with made ones: a
    picture's address and a document's may look alike, and still be two things.

    Parameters:
        components: Components with nothing nested but references.
        made: Names that hoisting made.
        kept: Names that must survive.
    """
    names: dict[str, str] = {}
    for group in _equal(components):
        for together in _foldable(group, components, made, kept):
            best = min(together, key=lambda name: _rank(name, made, kept))
            names.update((name, best) for name in together if name not in kept)
    return {
        name: renamed(shape, names)
        for name, shape in components.items()
        if names.get(name, name) == name
    }


def _equal(components: Components) -> list[list[str]]:
    """Group the components by what they say, recursion included, by refining until stable."""
    classes = dict.fromkeys(components, 0)
    count = 1
    while True:
        signatures = {
            name: (classes[name], _signature(shape, classes)) for name, shape in components.items()
        }
        numbers = {signature: at for at, signature in enumerate(sorted(set(signatures.values())))}
        classes = {name: numbers[signature] for name, signature in signatures.items()}
        if len(numbers) == count:
            break
        count = len(numbers)
    groups: dict[int, list[str]] = defaultdict(list)
    for name in sorted(classes):
        groups[classes[name]].append(name)
    return [group for group in groups.values() if len(group) > 1]


def _signature(shape: Shape, classes: Mapping[str, int]) -> str:
    def classed(inner: Shape) -> Shape:
        if isinstance(inner, Reference):
            return Reference(str(classes[inner.name]))
        return rebuilt(inner, classed)

    return repr(classed(shape))


def _foldable(
    group: list[str], components: Components, made: AbstractSet[str], kept: AbstractSet[str]
) -> list[list[str]]:
    # An object of one property is too little to tell that two of them are the same thing.
    shape = components[group[0]]
    telling = not isinstance(shape, Record) or len(shape.fields) > 1
    families: dict[str, list[str]] = defaultdict(list)
    for name in group:
        if name not in made and name not in kept:
            families[_stem(name)].append(name)
    loose = [name for name in group if name in made] if telling else []
    if len(families) == 1:
        next(iter(families.values())).extend(loose)
    else:
        families["made here"] = loose
    return [family for family in families.values() if len(family) > 1]


def _stem(name: str) -> str:
    return re.sub(r"(Param|Resource|Object|Body)+$", "", name)


def _rank(name: str, made: AbstractSet[str], kept: AbstractSet[str]) -> tuple[bool, bool, int, str]:
    return name not in kept, name in made, len(name), name
