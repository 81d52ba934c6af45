"""Following `$ref` inside one schema, and what a schema says once it is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.values import JsonObject, JsonValue

MAPS_OF_SCHEMAS = frozenset(
    {"properties", "$defs", "definitions", "patternProperties", "dependentSchemas"}
)
LISTS_OF_SCHEMAS = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
SINGLE_SCHEMAS = frozenset(
    {
        "items",
        "additionalProperties",
        "additionalItems",
        "unevaluatedItems",
        "unevaluatedProperties",
        "propertyNames",
        "contains",
        "not",
        "if",
        "then",
        "else",
    }
)


def target(root: JsonObject, reference: str) -> JsonObject | None:
    """Give the schema that a reference names; None where it is not in this document."""
    if not reference.startswith("#"):
        return None
    found: JsonValue = root
    for step in reference[1:].split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, dict) and name in found:
            found = found[name]
        elif isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        else:
            return None
    return found if isinstance(found, dict) else None


def inner_schemas(schema: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Give the schemas that stand in a schema, each with its place behind a dot."""
    for keyword, given in schema.items():
        match given:
            case dict() if keyword in MAPS_OF_SCHEMAS:
                for name, each in given.items():
                    if isinstance(each, dict):
                        yield f"{keyword}.{name}", each
            case dict() if keyword in SINGLE_SCHEMAS:
                yield keyword, given
            case list() if keyword in LISTS_OF_SCHEMAS or keyword == "items":
                for at, each in enumerate(given):
                    if isinstance(each, dict):
                        yield f"{keyword}[{at}]", each
            case _:
                pass


def followed(root: JsonObject, schema: JsonValue) -> JsonObject:
    """Give a schema with what it refers to put in its place; what stands beside wins."""
    whole = schema if isinstance(schema, dict) else {}
    seen: set[str] = set()
    while isinstance(reference := whole.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        found = target(root, reference)
        if found is None:
            break
        whole = {
            **without_definitions(found),
            **{name: whole[name] for name in whole if name != "$ref"},
        }
    return whole


def without_definitions(schema: JsonObject) -> JsonObject:
    """Give a schema without those that it only defines: the whole document is known elsewhere."""
    return {name: schema[name] for name in schema if name not in ("$defs", "definitions")}


def holds_itself(root: JsonObject, reference: str, *, by_required: bool = False) -> bool:
    """Tell whether following a reference leads back to it.

    Parameters:
        by_required: Count only ways by which a value would have to hold itself.
    """
    seen: set[str] = set()
    waiting = [reference]
    while waiting:
        found = target(root, waiting.pop())
        for inner in _references(found, by_required) if found is not None else ():
            if inner == reference:
                return True
            if inner not in seen:
                seen.add(inner)
                waiting.append(inner)
    return False


def _references(schema: JsonObject, by_required: bool) -> Iterator[str]:
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        reference = each.get("$ref")
        if isinstance(reference, str):
            yield reference
        required = each.get("required")
        needed = required if isinstance(required, list) else []
        for place, inner in inner_schemas(each):
            keyword, _, name = place.partition(".")
            if keyword in ("$defs", "definitions"):
                continue
            if not by_required or keyword != "properties" or name in needed:
                waiting.append(inner)


def allows_null(
    root: JsonObject, schema: JsonValue, followed: frozenset[str] = frozenset()
) -> bool:
    """Tell whether null fits a schema."""
    if not isinstance(schema, dict):
        return schema is not False
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference in followed:
            return False
        found = target(root, reference)
        if found is not None and not allows_null(root, found, followed | {reference}):
            return False
    types, values = schema.get("type"), schema.get("enum")
    if types is not None and types != "null" and not (isinstance(types, list) and "null" in types):
        return False
    if isinstance(values, list) and None not in values:
        return False
    if "const" in schema and schema["const"] is not None:
        return False
    for keyword, enough in (("anyOf", any), ("oneOf", any), ("allOf", all)):
        given = schema.get(keyword)
        if isinstance(given, list) and not enough(
            allows_null(root, each, followed) for each in given
        ):
            return False
    return True


def is_map(schema: JsonObject) -> bool:
    """Tell whether a schema is of an object whose names are not known beforehand."""
    return (
        schema.get("type") == "object"
        and "properties" not in schema
        and schema.get("additionalProperties") is not False
    )
