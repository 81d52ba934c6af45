"""The types of a Python package to an OpenAPI document; runs by itself beside that package.

Law: imports nothing of this project, since its environment holds only the package and pydantic.
"""

from __future__ import annotations

import inspect
import json
import sys
from importlib import import_module
from operator import attrgetter
from typing import Any, Literal, NotRequired, cast, get_type_hints

from pydantic import JsonValue, TypeAdapter
from typing_extensions import TypedDict

_OF_THE_CLIENT = "request_options"
"""The argument by which generated clients take what shapes the call and not the body."""

_ROLES: dict[str, str] = {"response": "application/json", "stream": "text/event-stream"}


def document(types: dict[str, dict[str, str]]) -> dict[str, object]:
    """Return the OpenAPI document of operations whose types are named as `module:name`.

    Parameters:
        types: Per path, the types of its `request`, `response` and `stream`; a function is the
            type of its keyword arguments.
    """
    adapters: list[tuple[tuple[str, str], Literal["validation"], TypeAdapter[Any]]] = []
    for path, roles in types.items():
        for role, where in roles.items():
            module, _, name = where.partition(":")
            adapter = TypeAdapter[Any](_type(attrgetter(name)(import_module(module))))
            adapters.append(((path, role), "validation", adapter))
    bodies, definitions = TypeAdapter.json_schemas(
        adapters, ref_template="#/components/schemas/{model}"
    )
    paths: dict[str, object] = {}
    for path, roles in types.items():
        schemas = {role: {"schema": bodies[(path, role), "validation"]} for role in roles}
        call: dict[str, object] = {
            "responses": {
                "200": {
                    "content": {
                        kind: schemas[role] for role, kind in _ROLES.items() if role in schemas
                    }
                }
            }
        }
        if "request" in schemas:
            call["requestBody"] = {"content": {_ROLES["response"]: schemas["request"]}}
        paths[path] = {"post": call}
    _close_open_choices(cast("JsonValue", [paths, definitions]))
    return {
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": definitions.get("$defs", {})},
    }


def _type(named: Any) -> Any:
    if not inspect.isfunction(named):
        return named
    hints = get_type_hints(named, include_extras=True)
    fields = {
        each.name: hints[each.name] if each.default is each.empty else NotRequired[hints[each.name]]
        for each in inspect.signature(named).parameters.values()
        if each.kind is each.KEYWORD_ONLY and each.name != _OF_THE_CLIENT
    }
    return TypedDict(named.__name__, fields)  # type: ignore[operator]  # mypy wants it assigned


def _close_open_choices(value: JsonValue) -> None:
    """Drop the `Any` by which a package says that a choice may grow; the known ones are told."""
    inner: list[JsonValue] = []
    if isinstance(value, dict):
        members = value.get("anyOf")
        if isinstance(members, list) and any(
            isinstance(each, dict) and "enum" in each for each in members
        ):
            value["anyOf"] = [each for each in members if each]
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    for each in inner:
        _close_open_choices(each)


if __name__ == "__main__":
    json.dump(document(json.load(sys.stdin)), sys.stdout, sort_keys=True)
