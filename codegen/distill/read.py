"""A JSON Schema of any dialect to a shape.

Law: a schema is read by where it stands, never by the name of a key, since APIs have
properties called `properties`, `anyOf` and `enum`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeGuard

from codegen.distill.errors import UnreadableSchemaError
from codegen.distill.shapes import (
    Alternatives,
    Anything,
    Binary,
    Borrowed,
    Choice,
    ChoiceValue,
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
    members_of,
    record,
    references,
    sort_key,
)

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_MANY_CONSTANTS = 10_000
COMPONENT_PREFIX = "#/components/schemas/"
BORROWED = "x-borrowed"
"""Says of a schema of ours whose type it is: `wire.Name`."""

_SCALARS: dict[str, Shape] = {
    "string": Scalar("string"),
    "integer": Scalar("integer"),
    "number": Scalar("number"),
    "boolean": Scalar("boolean"),
    "null": Null(),
}
# Prose, formats, limits and hints: nothing a TypedDict could say.
_IGNORED = {
    *(
        "$defs",
        "$id",
        "$recursiveAnchor",
        "$schema",
        "contentEncoding",
        "contentMediaType",
        "default",
    ),
    *("deprecated", "description", "discriminator", "enumDeprecated", "example", "examples"),
    *("exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "id", "maxItems"),
    *("maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties"),
    *("minimum", "multipleOf", "not", "optional", "pattern", "propertyNames", "readOnly", "title"),
    *("uniqueItems", "writeOnly", "xml"),
}
_STRUCTURAL = {
    *("$recursiveRef", "$ref", "additionalProperties", "allOf", "anyOf", "const", "enum"),
    *("items", "nullable", "oneOf", "properties", "required", "type"),
}


def is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def objects_in(value: Json) -> Iterator[dict[str, Json]]:
    """Yield the objects of a JSON array; anything else has none."""
    if isinstance(value, list):
        yield from (item for item in value if is_object(item))


class Reader:
    """Reads the component schemas of one document, each once."""

    def __init__(self, schemas: Mapping[str, Json]) -> None:
        self._schemas = schemas
        self._open: list[str] = []
        self.components: dict[str, Shape] = {}

    def component(self, name: str) -> Shape:
        """Return the shape of a named component, read with everything it needs to be flat."""
        if name in self.components:
            return self.components[name]
        if name in self._open:
            raise UnreadableSchemaError(f"{name} is defined by itself: {' → '.join(self._open)}")
        schema = self._schemas.get(name)
        if not is_object(schema):
            raise UnreadableSchemaError(f"{name} is not among the document's components")
        self._open.append(name)
        self.components[name] = self.shape(schema)
        self._open.pop()
        return self.components[name]

    def known(self) -> list[str]:
        """Return the names of all components of the document, sorted."""
        return sorted(self._schemas)

    def close(self, roots: Iterator[str]) -> None:
        """Read every component that the roots reach."""
        waiting = list(roots)
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting.extend(references(self.component(name)))

    def shape(self, schema: Json) -> Shape:
        """Return the shape of a schema."""
        if schema is True:
            return Anything()
        if not is_object(schema):
            raise self._unreadable(f"not a schema: {schema!r}")
        borrowed = schema.get(BORROWED)
        if isinstance(borrowed, str):
            wire, _, name = borrowed.partition(".")
            return Borrowed(wire, name)
        unknown = {
            key
            for key in schema
            if key not in _IGNORED and key not in _STRUCTURAL and not key.startswith("x-")
        }
        if unknown:
            raise self._unreadable(f"keywords with no meaning here: {', '.join(sorted(unknown))}")
        shape = self._conjunction([*self._parts(schema)])
        if schema.get("nullable") is True:
            shape = alternatives([shape, Null()])
        return shape

    def _unreadable(self, problem: str) -> UnreadableSchemaError:
        return UnreadableSchemaError(f"in {' → '.join(self._open) or 'the operation'}: {problem}")

    def _parts(self, schema: dict[str, Json]) -> Iterator[Shape]:
        """Yield what must hold together: the reference, the unions, the parts and the own type."""
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if not reference.startswith(COMPONENT_PREFIX):
                raise self._unreadable(f"{reference} is not a component")
            yield Reference(reference.removeprefix(COMPONENT_PREFIX))
        if "$recursiveRef" in schema:
            yield Reference(self._open[-1])
        for part in objects_in(schema.get("allOf")):
            yield self.shape(part)
        for keyword in ("anyOf", "oneOf"):
            members = schema.get(keyword)
            if isinstance(members, list):
                yield alternatives(
                    Anything() if _only_requires(member) else self.shape(member)
                    for member in members
                    if not _is_no_json(member)
                )
        own = self._own(schema)
        if own is not None:
            yield own

    def _own(self, schema: dict[str, Json]) -> Shape | None:
        if "const" in schema:
            return _constants([schema["const"]])
        values = schema.get("enum")
        if isinstance(values, list):
            return _constants(values)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return alternatives(
                self._typed(kind, schema) for kind in kinds if isinstance(kind, str)
            )
        if isinstance(kinds, str):
            return self._typed(kinds, schema)
        if is_object(schema.get("properties")):
            return self._typed("object", schema)
        if "items" in schema:
            return self._typed("array", schema)
        return None

    def _typed(self, kind: str, schema: dict[str, Json]) -> Shape:
        if kind == "string" and schema.get("format") == "binary":
            return Binary()
        if kind in _SCALARS:
            return _SCALARS[kind]
        if kind == "array":
            return Sequence(self.shape(schema.get("items", True)))
        if kind != "object":
            raise self._unreadable(f"unknown type {kind!r}")
        properties = schema.get("properties")
        if is_object(properties) and properties:
            required = schema.get("required")
            names = set(required) if isinstance(required, list) else set[Json]()
            return record(
                Field(name, self.shape(value), name in names) for name, value in properties.items()
            )
        values = schema.get("additionalProperties", True)
        return Dictionary(Anything() if values in (True, False, {}) else self.shape(values))

    def _conjunction(self, parts: list[Shape]) -> Shape:
        """Return the one shape that says what all the parts say."""
        parts = [part for part in parts if not isinstance(part, Anything)]
        if not parts:
            return Anything()
        merged = parts[0]
        for part in parts[1:]:
            merged = self._both(merged, part)
        return merged

    def _both(self, left: Shape, right: Shape) -> Shape:
        if left == right:
            return left
        # A reference beside a bare type repeats it; beside properties it is a base class.
        if isinstance(left, Reference) and isinstance(right, Scalar | Dictionary | Sequence):
            return left
        left, right = self._target(left), self._target(right)
        match left, right:
            case Record(), Record():
                return self._merged(left, right)
            case Alternatives(members=members), _:
                return alternatives(self._both(member, right) for member in members)
            case _, Alternatives(members=members):
                return alternatives(self._both(left, member) for member in members)
            case (Record(), Dictionary()) | (Choice(), Scalar()):
                return left
            case (Dictionary(), Record()) | (Scalar(), Choice()):
                return right
            case Null(), _:
                return left
            case _, Null():
                return right
            case _:
                raise self._unreadable(f"nothing is both {left} and {right}")

    def _merged(self, left: Record, right: Record) -> Record:
        fields = {field.name: field for field in left.fields}
        for field in right.fields:
            known = fields.get(field.name)
            if known is not None:
                shape = self._narrower(known.shape, field.shape)
                field = Field(field.name, shape, known.required or field.required)
            fields[field.name] = field
        return record(fields.values())

    def _narrower(self, left: Shape, right: Shape) -> Shape:
        """Return the one of two shapes of a property that says more, whichever comes first."""

        def rank(shape: Shape) -> tuple[int, bool, tuple[int, str]]:
            return _breadth(self._target(shape)), not isinstance(shape, Reference), sort_key(shape)

        return min(left, right, key=rank)

    def _target(self, shape: Shape) -> Shape:
        while isinstance(shape, Reference):
            shape = self.component(shape.name)
        return shape


def _breadth(shape: Shape) -> int:
    """Return how much a shape allows: constants count one each, then come kinds of values."""
    match shape:
        case Choice(values=values):
            return len(values)
        case Anything():
            return sys.maxsize
        case _:
            return _MANY_CONSTANTS * len(members_of(shape))


def _only_requires(schema: Json) -> bool:
    """Tell whether a union's member only says which properties must be there."""
    return is_object(schema) and bool(schema) and schema.keys() <= {"required"} | _IGNORED


def _is_no_json(schema: Json) -> bool:
    """Tell whether a union's member is a Python type without a JSON form, an open file for one."""
    return is_object(schema) and schema.get("x-any") is True


def _constants(values: list[Json]) -> Shape:
    constants: list[ChoiceValue] = [v for v in values if isinstance(v, str | int | bool)]
    members: list[Shape] = [choice(constants)] if constants else []
    if None in values:
        members.append(Null())
    return alternatives(members)


def without_null(shape: Shape) -> Shape:
    """Return the shape without its null."""
    return alternatives(member for member in members_of(shape) if member != Null())
