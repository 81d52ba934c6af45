"""How large a schema is, by the measures that providers limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.schema.references import inner_schemas, target

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


def sizes_of(schema: JsonObject) -> dict[str, int]:
    """Measure a schema: `depth`, `properties`, `enum`, `text`, `optional`, `unions`."""
    sizes = dict.fromkeys(("properties", "enum", "text", "optional", "unions"), 0)
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        waiting.extend(inner for _, inner in inner_schemas(each))
        properties, values = _names(each.get("properties")), each.get("enum")
        required = each.get("required")
        known = required if isinstance(required, list) else []
        sizes["properties"] += len(properties)
        sizes["optional"] += sum(name not in known for name in properties)
        sizes["unions"] += "anyOf" in each or isinstance(each.get("type"), list)
        sizes["text"] += sum(map(len, (*properties, *_names(each.get("$defs")))))
        if isinstance(values, list):
            sizes["enum"] += len(values)
            sizes["text"] += sum(len(str(value)) for value in values)
    return {"depth": _depth(schema, schema, {}), **sizes}


def _names(given: JsonValue) -> tuple[str, ...]:
    return tuple(given) if isinstance(given, dict) else ()


def _depth(root: JsonObject, schema: JsonObject, known: dict[str, int]) -> int:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in known:
            # What holds itself adds nothing to its own depth, and is asked for only once.
            known[reference] = 0
            found = target(root, reference)
            known[reference] = 0 if found is None else _depth(root, found, known)
        return known[reference]
    inside = max(
        (
            _depth(root, inner, known)
            for place, inner in inner_schemas(schema)
            if not place.startswith(("$defs.", "definitions."))
        ),
        default=0,
    )
    return inside + ("properties" in schema)
