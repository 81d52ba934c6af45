"""Python types to JSON Schema, and values back to them, by way of pydantic.

Law: the internal form is JSON Schema 2020-12 with `$defs`, in the order the types were written,
without the titles that pydantic makes up.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.schema.references import LISTS_OF_SCHEMAS, MAPS_OF_SCHEMAS, SINGLE_SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import TypeAdapter
    from pydantic.json_schema import JsonSchemaWarningKind

    from interlingua.values import JsonObject, JsonValue


def schema_of(annotation: object) -> JsonObject:
    """Give the JSON schema of a type: what its values look like before they are parsed.

    Parameters:
        annotation: Any type that pydantic can describe.

    Raises:
        UsageError: JSON cannot say it.
    """
    return internal_form(json_schema(annotation, shown(annotation)))


def parse(annotation: object, value: object) -> object:
    """Read a JSON value as a type.

    Raises:
        pydantic.ValidationError: The value does not fit.
        UsageError: The annotation is no type.
    """
    return read(adapter_of(annotation), value)


def read(adapter: TypeAdapter[object], value: object) -> object:
    """Read a JSON value; raises like `parse`."""
    from pydantic_core import to_json

    try:
        text = to_json(value, inf_nan_mode="constants")
    except ValueError:
        # Half a surrogate pair has no UTF-8, but is text all the same.
        return adapter.validate_python(value)
    # As JSON, since strict types take a date or a tuple only from what JSON has for them.
    return adapter.validate_json(text)


def adapter_of(annotation: object) -> TypeAdapter[object]:
    """Give pydantic's adapter of a type, made once for each.

    Raises:
        UsageError: pydantic does not know the type.
    """
    try:
        hash(annotation)
    except TypeError:
        return _made(annotation)
    return _cached(annotation)


def _made(annotation: object) -> TypeAdapter[object]:
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        return TypeAdapter(cast("type[object]", annotation))
    except (PydanticUserError, NameError, TypeError) as error:
        raise UsageError(f"{shown(annotation)} cannot be described: {error}") from error


_cached: Callable[[object], TypeAdapter[object]] = lru_cache(maxsize=512)(_made)


def json_schema(annotation: object, called: str) -> JsonObject:
    """Give pydantic's own schema of a type.

    Parameters:
        called: What an error calls it.

    Raises:
        UsageError: JSON cannot say it.
    """
    from pydantic.errors import PydanticInvalidForJsonSchema, PydanticUserError
    from pydantic.json_schema import GenerateJsonSchema

    class Quiet(GenerateJsonSchema):
        # A default that JSON cannot say still holds here; only the model is not told of it.
        ignored_warning_kinds: set[JsonSchemaWarningKind] = {  # noqa: RUF012 (as its base says it)
            "skipped-choice",
            "non-serializable-default",
        }

    try:
        schema = adapter_of(annotation).json_schema(schema_generator=Quiet)
    except (PydanticInvalidForJsonSchema, PydanticUserError) as error:
        raise UsageError(f"{called} has no JSON schema: {error}") from error
    return cast("JsonObject", schema)


def shown(annotation: object) -> str:
    """Name a type for a message."""
    return annotation.__name__ if isinstance(annotation, type) else repr(annotation)


def internal_form(schema: JsonObject) -> JsonObject:
    """Take out what pydantic adds for OpenAPI and for forms: titles and discriminators."""
    cleaned: JsonObject = {}
    for keyword, given in schema.items():
        if keyword not in ("title", "discriminator"):
            cleaned[keyword] = _cleaned(keyword, given)
    return cleaned


def _cleaned(keyword: str, given: JsonValue) -> JsonValue:
    match given:
        case dict() if keyword in MAPS_OF_SCHEMAS:
            return {name: _cleaned("items", each) for name, each in given.items()}
        case dict() if keyword in SINGLE_SCHEMAS:
            return internal_form(given)
        case list() if keyword in LISTS_OF_SCHEMAS:
            return [_cleaned("items", each) for each in given]
        case _:
            return given
