"""JSON values against a JSON schema, by a library that is installed as an extra.

Law: nothing is fetched; a reference out of the schema is an error.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from interlingua.values import JsonObject, JsonValue

_Check: TypeAlias = "Callable[[JsonValue], tuple[str, ...]]"

_LIBRARIES = ("jsonschema_rs", "jsonschema")
"""The ones we know, the one that is compiled first."""

_MOST_TOLD = 10


@cache
def can_validate() -> bool:
    """Tell whether a library for it is installed."""
    return any(find_spec(name) is not None for name in _LIBRARIES)


def violations(value: JsonValue, schema: JsonObject) -> tuple[str, ...]:
    """Tell where a value does not fit a schema, as a path and what is wrong there; () if it fits.

    Parameters:
        schema: Of the draft that its `$schema` names, else of draft 2020-12.

    Raises:
        UsageError: No library for it is installed, or the schema itself is wrong.
    """
    try:
        text = json.dumps(schema)
    except (TypeError, ValueError) as error:
        raise UsageError(f"the schema is no JSON: {error}") from error
    return _compiled(text)(value)


@lru_cache(maxsize=256)
def _compiled(schema: str) -> _Check:
    for name, compiled in (("jsonschema_rs", _by_rust), ("jsonschema", _by_python)):
        if find_spec(name) is not None:
            return compiled(schema)
    raise UsageError(
        "to check values by a JSON schema install jsonschema-rs or jsonschema:"
        " pip install 'interlingua[jsonschema]'"
    )


def _by_rust(schema: str) -> _Check:
    import jsonschema_rs

    try:
        validator = jsonschema_rs.validator_for(schema, offline=True)
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        raise _wrong(error) from error

    def check(value: JsonValue) -> tuple[str, ...]:
        return _told((error.instance_path, error.message) for error in validator.iter_errors(value))

    return check


def _by_python(schema: str) -> _Check:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    from jsonschema.validators import validator_for
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    decoded = cast("JsonObject", json.loads(schema))
    kind = validator_for(decoded, default=Draft202012Validator)
    try:
        kind.check_schema(decoded)
    except SchemaError as error:
        raise _wrong(error) from error
    # Without a registry of its own it fetches what a reference names.
    registry: Registry[bool | Mapping[str, Any]] = Registry()
    validator = kind(decoded, registry=registry)

    def check(value: JsonValue) -> tuple[str, ...]:
        try:
            return _told(
                (error.absolute_path, error.message) for error in validator.iter_errors(value)
            )
        except Unresolvable as error:
            raise _wrong(error) from error

    return check


def _told(errors: Iterable[tuple[Iterable[str | int], str]]) -> tuple[str, ...]:
    told: list[str] = []
    for path, message in errors:
        if len(told) == _MOST_TOLD:
            told.append("and more")
            break
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        told.append(f"${where}: {message}")
    return tuple(told)


def _wrong(error: Exception) -> UsageError:
    return UsageError(f"the schema is wrong: {str(error)[:500]}")
