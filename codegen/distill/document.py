"""The distilled description of a wire: its operations and its components, to and from YAML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.distill.read import COMPONENT_PREFIX, Json, Reader, is_object
from codegen.distill.shapes import (
    Alternatives,
    Anything,
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
_EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of an API: where it is, and the components it takes and gives."""

    path: str
    method: str
    request: str | None
    response: str | None
    stream: str | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Distilled:
    """What a wire's types are generated from."""

    wire: str
    version: str
    operations: tuple[Operation, ...]
    components: Mapping[str, Shape]

    def requested(self) -> set[str]:
        """Return the components that callers write."""
        return {op.request for op in self.operations if op.request is not None}

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
    """Return the components as an OpenAPI document's `components`."""
    return {"schemas": {name: to_json(components[name]) for name in sorted(components)}}


def _content(kinds: Iterable[tuple[str, str | None]]) -> dict[str, Json]:
    content: dict[str, Json] = {}
    for kind, name in kinds:
        if name is not None:
            content[kind] = {"schema": {"$ref": COMPONENT_PREFIX + name}}
    return {"content": content}


def to_yaml(distilled: Distilled) -> str:
    """Return the distilled description as an OpenAPI 3.1 document."""
    paths: dict[str, Json] = {}
    for operation in sorted(distilled.operations, key=lambda op: (op.path, op.method)):
        responses: dict[str, Json] = {
            "200": _content([(_JSON, operation.response), (_EVENTS, operation.stream)])
        }
        if operation.error is not None:
            responses["default"] = _content([(_JSON, operation.error)])
        call: dict[str, Json] = {}
        if operation.request is not None:
            call["requestBody"] = _content([(_JSON, operation.request)])
        call["responses"] = responses
        methods = paths.setdefault(operation.path, {})
        if is_object(methods):
            methods[operation.method] = call
    return dump_yaml(
        {
            "openapi": "3.1.0",
            "info": {"title": distilled.wire, "version": distilled.version},
            "paths": paths,
            "components": schemas_json(distilled.components),
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


def from_yaml(text: str) -> Distilled:
    """Return the distilled description that a YAML text holds."""
    return from_json(load_yaml(text))


def from_json(document: Json) -> Distilled:
    """Return the distilled description that an OpenAPI document holds."""
    operations: list[Operation] = []
    paths = at(document, "paths")
    for path, methods in paths.items() if is_object(paths) else ():
        for method, call in methods.items() if is_object(methods) else ():
            given = at(call, "responses", "200")
            operations.append(
                Operation(
                    path=path,
                    method=method,
                    request=_named(at(call, "requestBody"), _JSON),
                    response=_named(given, _JSON),
                    stream=_named(given, _EVENTS),
                    error=_named(at(call, "responses", "default"), _JSON),
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
