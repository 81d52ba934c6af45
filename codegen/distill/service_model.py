"""An AWS service model, as botocore ships it, to an OpenAPI document.

Law: only what travels in a body is kept; what a header or the path carries is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.distill.document import at
from codegen.distill.errors import UnreadableSchemaError
from codegen.distill.read import COMPONENT_PREFIX, Json, is_object

_SCALARS: dict[str, Json] = {
    "blob": {"type": "string"},
    "boolean": {"type": "boolean"},
    "byte": {"type": "integer"},
    "double": {"type": "number"},
    "float": {"type": "number"},
    "integer": {"type": "integer"},
    "long": {"type": "integer"},
    "short": {"type": "integer"},
    "timestamp": {"type": "string"},
}
ERROR_BODY = "ServiceError"


def openapi_of(model: Json) -> dict[str, Json]:
    """Return the OpenAPI document of a service model.

    What an operation streams is under `text/event-stream`, as in every document here. All its
    errors together are the component `ServiceError`.

    Raises:
        UnreadableSchemaError: A shape is of a type that has no JSON form.
    """
    shapes = at(model, "shapes")
    if not is_object(shapes):
        raise UnreadableSchemaError("the service model has no shapes")
    schemas: dict[str, Json] = {name: _schema(name, shape) for name, shape in shapes.items()}
    schemas[ERROR_BODY] = {"type": "object", "properties": dict(_error_fields(shapes))}
    paths: dict[str, Json] = {}
    operations = at(model, "operations")
    for operation in operations.values() if is_object(operations) else ():
        path, method = at(operation, "http", "requestUri"), at(operation, "http", "method")
        methods = paths.setdefault(str(path), {})
        if is_object(methods):
            methods[str(method).lower()] = _call(operation, shapes)
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}


def _call(operation: Json, shapes: dict[str, Json]) -> Json:
    given = at(operation, "output", "shape")
    content: dict[str, Json] = {}
    stream = _stream(shapes.get(str(given)), shapes)
    if stream is not None:
        content["text/event-stream"] = {"schema": _reference(stream)}
    elif given is not None:
        content["application/json"] = {"schema": _reference(str(given))}
    call: dict[str, Json] = {"responses": {"200": {"content": content}}}
    taken = at(operation, "input", "shape")
    if taken is not None:
        call["requestBody"] = {"content": {"application/json": {"schema": _reference(str(taken))}}}
    return call


def _stream(output: Json, shapes: dict[str, Json]) -> str | None:
    """Return the union of events that an output's payload is, or None."""
    payload = at(output, "payload")
    name = at(output, "members", str(payload), "shape") if payload is not None else None
    return str(name) if at(shapes, str(name), "eventstream") is True else None


def _schema(name: str, shape: Json) -> Json:
    kind = at(shape, "type")
    if kind == "structure":
        if at(shape, "document") is True:
            return {}
        return {
            "type": "object",
            "properties": dict(_fields(shape)),
            "required": at(shape, "required") or [],
        }
    if kind == "list":
        return {"type": "array", "items": _reference(str(at(shape, "member", "shape")))}
    if kind == "map":
        value = _reference(str(at(shape, "value", "shape")))
        return {"type": "object", "additionalProperties": value}
    if kind == "string":
        values = at(shape, "enum")
        return {"type": "string"} if values is None else {"type": "string", "enum": values}
    if isinstance(kind, str) and kind in _SCALARS:
        return _SCALARS[kind]
    raise UnreadableSchemaError(f"{name} is a {kind}, which has no JSON form")


def _fields(shape: Json) -> Iterator[tuple[str, Json]]:
    members = at(shape, "members")
    for name, member in members.items() if is_object(members) else ():
        if at(member, "location") is None:
            yield str(at(member, "locationName") or name), _reference(str(at(member, "shape")))


def _error_fields(shapes: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    for shape in shapes.values():
        if at(shape, "exception") is True:
            yield from _fields(shape)


def _reference(name: str) -> Json:
    return {"$ref": COMPONENT_PREFIX + name}
