"""Upstream descriptions of an API to the distilled description of a wire.

Law: the same documents in any order of keys and members give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from codegen.distill.document import Distilled, Operation, at
from codegen.distill.errors import MissingRootError, NameClashError
from codegen.distill.fold import folded
from codegen.distill.hoist import hoisted
from codegen.distill.join import Disagreement, joined
from codegen.distill.read import Json, Reader, is_object
from codegen.distill.roots import find_roots, form_names, root_names
from codegen.distill.shapes import (
    Anything,
    Borrowed,
    Components,
    Dictionary,
    Shape,
    reachable,
    renamed,
)
from codegen.distill.simplify import (
    with_aliases_followed,
    with_nulls_at_uses,
    with_parameters_only,
)
from codegen.sources import KeptOperation, Source, WirePlan


def distil(
    wire: str,
    plan: WirePlan,
    sources: Mapping[str, Source],
    documents: Mapping[str, Json],
    disagree: Callable[[Disagreement], None] | None = None,
) -> Distilled:
    """Return what a wire keeps of its sources' documents.

    Parameters:
        wire: The wire's name.
        plan: What the wire keeps.
        sources: The sources by name.
        documents: Each source's document, as parsed.
        disagree: Gets each place where two sources differ, and the first wins.

    Raises:
        MissingRootError: An operation or a component that is to be kept is not there.
        NameClashError: Two different shapes would get one name.
        UnreadableSchemaError: A schema cannot be reduced to shapes.
    """
    name, *others = plan.sources
    components = _read(plan, sources[name], documents[name], whole=True)
    for other in others:
        second = _read(plan, sources[other], documents[other], whole=False)
        components = joined(components, second, sorted(root_names(plan)), plan.names, disagree)
    forms = form_names(plan, documents[name])
    kept = root_names(plan) & components.keys()
    components, made = hoisted(components, plan.names)
    components = folded(components, made, kept)
    reached = reachable(components, kept)
    return Distilled(
        wire=wire,
        version=" + ".join(f"{name} {sources[name].revision}" for name in plan.sources),
        operations=tuple(
            _operation(operation, kept, forms)
            for operation in sorted(
                plan.operations, key=lambda each: (each.at or each.path, each.method)
            )
        ),
        components={name: components[name] for name in sorted(reached)},
    )


def _operation(kept: KeptOperation, known: set[str], forms: set[str]) -> Operation:
    return Operation(
        name=kept.name,
        path=kept.at or kept.path,
        method=kept.method,
        request=kept.request,
        response=kept.response,
        stream=kept.stream,
        error=kept.error if kept.error in known else None,
        query=kept.query,
        form=kept.request in forms,
        binary=kept.binary,
        framing=kept.framing,
    )


def _read(plan: WirePlan, source: Source, document: Json, *, whole: bool) -> dict[str, Shape]:
    """Return one source's components under our names, each flat, roots included.

    A source that is not the first needs not be `whole`: it adds what it has.
    """
    schemas = at(document, "components", "schemas")
    reader = Reader(schemas if is_object(schemas) else {})
    roots = find_roots(plan, source.file, document, reader, whole=whole)
    mappings: dict[str, Shape] = dict.fromkeys(plan.json_schemas, Dictionary(Anything()))
    mappings |= {name: Borrowed(*whose.split(".")) for name, whose in plan.borrowed.items()}
    unknown = mappings.keys() - reader.components.keys()
    if unknown and whole:
        raise MissingRootError(f"{source.file} has no {', '.join(sorted(unknown))}")
    components = with_nulls_at_uses({**reader.components, **mappings, **roots.marked()})
    components = with_aliases_followed(components, frozenset(roots.marked()))
    if plan.parameters_only:
        components = with_parameters_only(components)
    components = roots.named(components)
    reached = reachable(components, roots.shapes)
    return _with_our_names(
        {name: components[name] for name in reached}, set(roots.shapes), source.rename, plan.names
    )


def _with_our_names(
    components: Components,
    roots: set[str],
    rules: list[tuple[str, str]],
    names: Mapping[str, str],
) -> dict[str, Shape]:
    new: dict[str, str] = {}
    for name in sorted(components):
        plain = name
        if name not in roots:
            for pattern, replacement in rules:
                plain = re.sub(pattern, replacement, plain)
            plain = names.get(plain, plain)
        new[name] = plain
    taken: dict[str, str] = {}
    for name, plain in new.items():
        if taken.setdefault(plain, name) != name:
            raise NameClashError(f"{taken[plain]} and {name} would both be called {plain}")
    return {new[name]: renamed(shape, new) for name, shape in components.items()}
