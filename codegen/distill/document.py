"""The distilled description of a wire: its operations and its components, to and from YAML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from codegen.distill.read import (
    BORROWED,
    COMPONENT_PREFIX,
    Json,
    Reader,
    is_object,
    objects_in,
)
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
)
from codegen.distill.yaml_text import dump_yaml, load_yaml

_JSON = "application/json"
_FORM = "multipart/form-data"
_BYTES = "application/octet-stream"

Framing: TypeAlias = Literal["sse", "ndjson", "eventstream"]
MEDIA_TYPES: Final[Mapping[Framing, str]] = {
    "sse": "text/event-stream",
    "ndjson": "application/x-ndjson",
    "eventstream": "application/vnd.amazon.eventstream",
}
"""How a stream may be framed, and the media type that says so."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of an API: where it is, and the components it takes and gives.

    Attributes:
        name: What callers call it.
        path: As it is called: with its version, parameters in braces, a fixed query behind `?`.
        query: The component whose properties the query takes.
        form: Whether the request is a form with files.
        binary: Whether the answer is bytes.
    """

    name: str
    path: str
    method: str
    request: str | None
    response: str | None
    stream: str | None
    error: str | None
    query: str | None = None
    form: bool = False
    binary: bool = False
    framing: Framing = "sse"


@dataclass(frozen=True, slots=True)
class Distilled:
    """What a wire's types are generated from."""

    wire: str
    version: str
    operations: tuple[Operation, ...]
    components: Mapping[str, Shape]

    def requested(self) -> set[str]:
        """Return the components that callers write."""
        return {
            name for op in self.operations for name in (op.request, op.query) if name is not None
        }

    def received(self) -> set[str]:
        """Return the components that servers write."""
        return {
            name
            for op in self.operations
            for name in (op.response, op.stream, op.error)
            if name is not None
        }


def to_json(shape: Shape) -> dict[str, Json]:
    """Return the JSON Schema of a shape, keys sorted."""
    match shape:
        case Anything():
            return {}
        case Null():
            return {"type": "null"}
        case Scalar(kind=kind):
            return {"type": kind}
        case Binary():
            return {"format": "binary", "type": "string"}
        case Borrowed(wire=wire, name=name):
            return {BORROWED: f"{wire}.{name}"}
        case Choice(values=values):
            kinds = {str: "string", bool: "boolean", int: "integer"}
            return {"enum": list(values), "type": kinds[type(values[0])]}
        case Reference(name=name):
            return {"$ref": COMPONENT_PREFIX + name}
        case Sequence(item=item):
            return {"items": to_json(item), "type": "array"}
        case Dictionary(value=value):
            return {"additionalProperties": to_json(value) or True, "type": "object"}
        case Record(fields=fields):
            schema: dict[str, Json] = {
                "properties": {field.name: to_json(field.shape) for field in fields}
            }
            required: list[Json] = [field.name for field in fields if field.required]
            if required:
                schema["required"] = required
            schema["type"] = "object"
            return schema
        case Alternatives(members=members):
            return {"anyOf": [to_json(member) for member in members]}


def schemas_json(components: Mapping[str, Shape]) -> dict[str, Json]:
    """Return the components as an OpenAPI document's component schemas."""
    return {name: to_json(components[name]) for name in sorted(components)}


def _content(kinds: Iterable[tuple[str, str | None]], *, binary: bool = False) -> dict[str, Json]:
    content: dict[str, Json] = {}
    if binary:
        content[_BYTES] = {"schema": to_json(Binary())}
    for kind, name in kinds:
        if name is not None:
            content[kind] = {"schema": {"$ref": COMPONENT_PREFIX + name}}
    return {"content": content}


def to_yaml(distilled: Distilled) -> str:
    """Return the distilled description as an OpenAPI 3.1 document."""
    paths: dict[str, Json] = {}
    for operation in sorted(distilled.operations, key=lambda op: (op.path, op.method)):
        framed = MEDIA_TYPES[operation.framing]
        kinds = [(_JSON, operation.response), (framed, operation.stream)]
        responses: dict[str, Json] = {"200": _content(kinds, binary=operation.binary)}
        if operation.error is not None:
            responses["default"] = _content([(_JSON, operation.error)])
        call: dict[str, Json] = {"operationId": operation.name}
        if operation.query is not None:
            reference = COMPONENT_PREFIX + operation.query
            call["parameters"] = [{"in": "query", "name": "query", "schema": {"$ref": reference}}]
        if operation.request is not None:
            kind = _FORM if operation.form else _JSON
            call["requestBody"] = _content([(kind, operation.request)])
        call["responses"] = responses
        methods = paths.setdefault(operation.path, {})
        if is_object(methods):
            methods[operation.method] = call
    return dump_yaml(
        {
            "openapi": "3.1.0",
            "info": {"title": distilled.wire, "version": distilled.version},
            "paths": paths,
            "components": {"schemas": schemas_json(distilled.components)},
        }
    )


def at(value: Json, *keys: str) -> Json:
    """Return what lies at a path of keys in nested objects, or None."""
    for key in keys:
        if not is_object(value):
            return None
        value = value.get(key)
    return value


def _named(content: Json, kind: str) -> str | None:
    reference = at(content, "content", kind, "schema", "$ref")
    return reference.removeprefix(COMPONENT_PREFIX) if isinstance(reference, str) else None


def _query(parameters: Json) -> str | None:
    for parameter in objects_in(parameters):
        reference = at(parameter, "schema", "$ref")
        if isinstance(reference, str):
            return reference.removeprefix(COMPONENT_PREFIX)
    return None


def from_yaml(text: str) -> Distilled:
    """Return the distilled description that a YAML text holds."""
    return from_json(load_yaml(text))


def from_json(document: Json) -> Distilled:
    """Return the distilled description that an OpenAPI document holds."""
    operations: list[Operation] = []
    paths = at(document, "paths")
    for path, methods in paths.items() if is_object(paths) else ():
        for method, call in methods.items() if is_object(methods) else ():
            given, taken = at(call, "responses", "200"), at(call, "requestBody")
            form = _named(taken, _FORM)
            streams: dict[Framing, str | None] = {
                framing: _named(given, kind) for framing, kind in MEDIA_TYPES.items()
            }
            framed: list[Framing] = [name for name, stream in streams.items() if stream]
            framing: Framing = framed[0] if framed else "sse"
            operations.append(
                Operation(
                    name=str(at(call, "operationId")),
                    path=path,
                    method=method,
                    request=form or _named(taken, _JSON),
                    response=_named(given, _JSON),
                    stream=streams[framing],
                    error=_named(at(call, "responses", "default"), _JSON),
                    query=_query(at(call, "parameters")),
                    form=form is not None,
                    binary=at(given, "content", _BYTES) is not None,
                    framing=framing,
                )
            )
    return Distilled(
        wire=str(at(document, "info", "title")),
        version=str(at(document, "info", "version")),
        operations=tuple(operations),
        components=read_components(at(document, "components", "schemas")),
    )


def read_components(schemas: Json) -> dict[str, Shape]:
    """Return the shapes of an OpenAPI document's component schemas."""
    known = schemas if is_object(schemas) else {}
    reader = Reader(known)
    return {name: reader.component(name) for name in known}
