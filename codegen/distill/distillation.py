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
from codegen.distill.shapes import (
    Anything,
    Components,
    Dictionary,
    Record,
    Reference,
    Shape,
    reachable,
    references,
    renamed,
)
from codegen.distill.simplify import (
    with_aliases_followed,
    with_nulls_at_uses,
    with_parameters_only,
)
from codegen.sources import KeptOperation, Source, WirePlan

_JSON = "application/json"
_EVENTS = "text/event-stream"


def distil(
    wire: str,
    plan: WirePlan,
    sources: Mapping[str, Source],
    documents: Mapping[str, Json],
    disagree: Callable[[Disagreement], None] | None = None,
) -> Distilled:
    """Return what a wire keeps of its sources' documents.

    Args:
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
        components = joined(components, second, sorted(_root_names(plan)), plan.names, disagree)
    kept = _root_names(plan) & components.keys()
    components, made = hoisted(components, plan.names)
    components = folded(components, made, kept)
    reached = reachable(components, kept)
    return Distilled(
        wire=wire,
        version=" + ".join(f"{name} {sources[name].revision}" for name in plan.sources),
        operations=tuple(
            _operation(operation, kept)
            for operation in sorted(plan.operations, key=lambda each: (each.path, each.method))
        ),
        components={name: components[name] for name in sorted(reached)},
    )


def _operation(kept: KeptOperation, known: set[str]) -> Operation:
    return Operation(
        path=kept.path,
        method=kept.method,
        request=kept.request,
        response=kept.response,
        stream=kept.stream,
        error=kept.error if kept.error in known else None,
    )


def _root_names(plan: WirePlan) -> set[str]:
    names = set(plan.roots)
    for operation in plan.operations:
        roles = (operation.request, operation.response, operation.stream)
        names.update(name for name in roles if name is not None)
    return names


def _read(plan: WirePlan, source: Source, document: Json, *, whole: bool) -> dict[str, Shape]:
    """Return one source's components under our names, each flat, roots included.

    A source that is not the first needs not be `whole`: it adds what it has.
    """
    schemas = at(document, "components", "schemas")
    reader = Reader(schemas if is_object(schemas) else {})
    roots: dict[str, Shape] = {}
    omitted: dict[str, list[str]] = {}
    for operation in plan.operations:
        call = at(document, "paths", operation.path, operation.method)
        if call is None and whole:
            raise MissingRootError(f"{source.file} has no {operation.method} {operation.path}")
        given = at(call, "responses", "200")
        for root, schema in (
            (operation.request, _body(at(call, "requestBody"), _JSON)),
            (operation.response, _body(given, _JSON)),
            (operation.stream, _body(given, _EVENTS)),
        ):
            if root is None or root in roots:
                continue
            if schema is None and whole:
                raise MissingRootError(f"{source.file}: {operation.path} has no {root}")
            if schema is None:
                continue
            roots[root] = reader.shape(schema)
            if root == operation.request and operation.omit:
                omitted[root] = operation.omit
    for root, component in plan.roots.items():
        if is_object(schemas) and component in schemas:
            roots[root] = Reference(component)
    for shape in roots.values():
        reader.close(references(shape))
    mappings = dict.fromkeys(plan.json_schemas, Dictionary(Anything()))
    unknown = mappings.keys() - reader.components.keys()
    if unknown and whole:
        raise MissingRootError(f"{source.file} has no {', '.join(sorted(unknown))}")
    components = with_nulls_at_uses({**reader.components, **mappings, **_marked(roots)})
    components = with_aliases_followed(components, frozenset(_marked(roots)))
    if plan.parameters_only:
        components = with_parameters_only(components)
    components = _with_roots(components, roots, omitted)
    reached = reachable(components, roots)
    return _with_our_names(
        {name: components[name] for name in reached}, set(roots), source.rename, plan.names
    )


def _body(holder: Json, kind: str) -> Json:
    return at(holder, "content", kind, "schema")


def _marked(roots: Mapping[str, Shape]) -> dict[str, Shape]:
    """Return the roots under names that no component of a document has."""
    return {f" {name}": shape for name, shape in roots.items()}


def _with_roots(
    components: Mapping[str, Shape], roots: Mapping[str, Shape], omitted: Mapping[str, list[str]]
) -> dict[str, Shape]:
    """Return the components with each root under its own name.

    A root that is a component takes that component's place; the second root of a component
    is an alias of the first, and a root without some of its properties is a copy.
    """
    names: dict[str, str] = {}
    added: dict[str, Shape] = {}
    for root in roots:
        shape = components[f" {root}"]
        target = components[shape.name] if isinstance(shape, Reference) else shape
        if root in omitted:
            if not isinstance(target, Record):
                raise MissingRootError(f"{root} is no object, so nothing can be omitted from it")
            shape = Record(tuple(f for f in target.fields if f.name not in omitted[root]))
        if isinstance(shape, Reference) and shape.name not in names:
            names[shape.name] = root
        elif isinstance(shape, Reference):
            added[root] = Reference(names[shape.name])
        else:
            added[root] = shape
    result: dict[str, Shape] = {}
    for name, shape in [*components.items(), *added.items()]:
        if name.startswith(" "):
            continue
        new = names.get(name, name)
        if new in result:
            raise NameClashError(f"{name} is to be called {new}, but another component is")
        result[new] = renamed(shape, names)
    return result


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
