"""The types of a Python package to an OpenAPI document; runs by itself beside that package.

Law: imports nothing of this project, since its environment holds only the package and pydantic.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any, Literal

from pydantic import TypeAdapter

_ROLES: dict[str, str] = {"response": "application/json", "stream": "text/event-stream"}


def document(types: dict[str, dict[str, str]]) -> dict[str, object]:
    """Return the OpenAPI document of operations whose types are named as `module:name`.

    Parameters:
        types: Per path, the types of its `request`, `response` and `stream`.
    """
    adapters: list[tuple[tuple[str, str], Literal["validation"], TypeAdapter[Any]]] = []
    for path, roles in types.items():
        for role, where in roles.items():
            module, _, name = where.partition(":")
            adapter = TypeAdapter[Any](getattr(import_module(module), name))
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
    return {
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": definitions.get("$defs", {})},
    }


if __name__ == "__main__":
    json.dump(document(json.load(sys.stdin)), sys.stdout, sort_keys=True)
