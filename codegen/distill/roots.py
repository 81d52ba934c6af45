"""The bodies that a wire keeps of a description, and the names they get."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.distill.document import at
from codegen.distill.errors import MissingRootError, NameClashError
from codegen.distill.read import Json, Reader, is_object, objects_in
from codegen.distill.shapes import (
    Components,
    Field,
    Record,
    Reference,
    Shape,
    record,
    references,
    renamed,
)
from codegen.sources import KeptOperation, WirePlan

_JSON = "application/json"
_FORM = "multipart/form-data"
_STREAMS = ("text/event-stream", "application/x-ndjson", "application/x-jsonl")


def root_names(plan: WirePlan) -> set[str]:
    """Return the names of all bodies that a wire keeps."""
    names = set(plan.roots)
    for operation in plan.operations:
        roles = (operation.request, operation.query, operation.response, operation.stream)
        names.update(name for name in roles if name is not None)
    return names


def form_names(plan: WirePlan, document: Json) -> set[str]:
    """Return the names of the requests that are forms with files."""
    return {
        operation.request
        for operation in plan.operations
        if operation.request is not None
        and at(
            document,
            *("paths", operation.path, operation.method, "requestBody", "content", _FORM),
        )
        is not None
    }


@dataclass(frozen=True, slots=True)
class Roots:
    """The roots that one description has: their shapes, and what is omitted from them."""

    shapes: Mapping[str, Shape]
    omitted: Mapping[str, list[str]]

    def marked(self) -> dict[str, Shape]:
        """Return the roots under names that no component of a document has."""
        return {f" {name}": shape for name, shape in self.shapes.items()}

    def named(self, components: Components) -> dict[str, Shape]:
        """Return the components, marked roots among them, with each root under its own name.

        A root that is a component takes that component's place; the second root of a component
        is an alias of the first, and a root without some of its properties is a copy.
        """
        names: dict[str, str] = {}
        added: dict[str, Shape] = {}
        for root in self.shapes:
            shape = self._cut(root, components)
            if not isinstance(shape, Reference):
                added[root] = shape
            elif shape.name in names:
                added[root] = Reference(names[shape.name])
            else:
                names[shape.name] = root
        own = {name: shape for name, shape in components.items() if not name.startswith(" ")}
        result: dict[str, Shape] = {}
        for name, shape in [*own.items(), *added.items()]:
            new = names.get(name, name)
            if new in result:
                raise NameClashError(f"{name} is to be called {new}, but another component is")
            result[new] = renamed(shape, names)
        return result

    def _cut(self, root: str, components: Components) -> Shape:
        shape = components[f" {root}"]
        if root not in self.omitted:
            return shape
        target = components[shape.name] if isinstance(shape, Reference) else shape
        if not isinstance(target, Record):
            raise MissingRootError(f"{root} is no object, so nothing can be omitted from it")
        return Record(tuple(f for f in target.fields if f.name not in self.omitted[root]))


def find_roots(plan: WirePlan, file: str, document: Json, reader: Reader, *, whole: bool) -> Roots:
    """Return the roots of a document, with everything they reach read.

    Parameters:
        file: The document's name, for messages.
        reader: Reads the document's components.
        whole: Whether every operation that the wire keeps must be there.

    Raises:
        MissingRootError: An operation or a body that must be there is not.
    """
    shapes: dict[str, Shape] = {}
    omitted: dict[str, list[str]] = {}
    for operation in plan.operations:
        call = at(document, "paths", operation.path, operation.method)
        if call is None and whole:
            raise MissingRootError(f"{file} has no {operation.method} {operation.path}")
        for root, schema in _bodies(operation, call):
            if schema is None and whole:
                raise MissingRootError(f"{file}: {operation.path} has no {root}")
            if schema is None or root in shapes:
                continue
            shapes[root] = reader.shape(schema)
            if root == operation.request and operation.omit:
                omitted[root] = operation.omit
        if operation.query is not None and operation.query not in shapes and call is not None:
            shapes[operation.query] = _query(operation, document, reader)
    schemas = at(document, "components", "schemas")
    for root, component in plan.roots.items():
        if is_object(schemas) and component in schemas:
            shapes[root] = Reference(component)
    for shape in shapes.values():
        reader.close(references(shape))
    return Roots(shapes, omitted)


def _bodies(operation: KeptOperation, call: Json) -> Iterator[tuple[str, Json]]:
    given = at(call, "responses", "200")
    for root, holder, kinds in (
        (operation.request, at(call, "requestBody"), (_FORM, _JSON)),
        (operation.response, given, (_JSON,)),
        (operation.stream, given, _STREAMS),
    ):
        if root is not None:
            schemas = (at(holder, "content", kind, "schema") for kind in kinds)
            yield root, next((each for each in schemas if each is not None), None)


def _query(operation: KeptOperation, document: Json, reader: Reader) -> Record:
    """Return what a query takes, of the parameters of the path and of the operation."""
    path = at(document, "paths", operation.path)
    fields: list[Field] = []
    for holder in (path, at(path, operation.method)):
        for parameter in objects_in(at(holder, "parameters")):
            reference = parameter.get("$ref")
            if isinstance(reference, str):
                found = at(document, *reference.removeprefix("#/").split("/"))
                parameter = found if is_object(found) else {}
            name = str(parameter.get("name")).removesuffix("[]")
            if parameter.get("in") != "query" or name in operation.omit:
                continue
            shape = reader.shape(parameter.get("schema", True))
            fields.append(Field(name, shape, parameter.get("required") is True))
    if not fields:
        raise MissingRootError(f"{operation.path} takes no query")
    return record(fields)
