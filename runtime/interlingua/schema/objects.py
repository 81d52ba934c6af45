"""Single changes to a schema that a dialect asks for; each gives a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.schema.losses import Loss
from interlingua.schema.references import allows_null, inner_schemas

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

_TYPES: dict[type[object], str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    type(None): "null",
}


def renamed(schema: JsonObject, old: str, new: str, value: JsonValue) -> JsonObject:
    """Put a keyword, with a value of its own, in the place of another."""
    changed: JsonObject = {}
    for keyword, given in schema.items():
        if keyword == old:
            changed[new] = value
        elif keyword != new:
            changed[keyword] = given
    return changed


def described(schema: JsonObject, told: list[str]) -> JsonObject:
    """Tell the model in the description what the schema cannot say."""
    if not told:
        return schema
    said = schema.get("description")
    note = f"({', '.join(told)})"
    return {**schema, "description": f"{said} {note}" if said else note}


def with_type(schema: JsonObject) -> tuple[JsonObject, str | None]:
    """Say the type where it can be told from the rest; give else why it cannot."""
    if schema.get("type") == "array" and not schema.keys() & {"items", "prefixItems"}:
        return schema, "a list must say what it holds"
    if any(name in schema for name in ("type", "anyOf", "oneOf", "allOf", "$ref")):
        return schema, None
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if isinstance(values, list):
        types: list[JsonValue] = list(dict.fromkeys(_TYPES[type(each)] for each in values))
        return {"type": types[0] if len(types) == 1 else types, **schema}, None
    for keyword, name in (("properties", "object"), ("items", "array"), ("prefixItems", "array")):
        if keyword in schema:
            return {"type": name, **schema}, None
    return schema, "a value of any type cannot be said"


def with_plain_items(schema: JsonObject) -> JsonObject:
    """Say the places of a tuple as one schema that fits them all."""
    places, rest = schema["prefixItems"], schema.get("items")
    kinds: list[JsonValue] = []
    for each in (*(places if isinstance(places, list) else ()), rest):
        if isinstance(each, dict) and each not in kinds:
            kinds.append(each)
    return renamed(
        schema, "prefixItems", "items", kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    )


def entries(key: JsonValue, value: JsonValue) -> JsonObject:
    """Give the schema of a list of keys with their values."""
    return {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"key": key, "value": value},
            "required": ["key", "value"],
            "additionalProperties": False,
        },
    }


def all_required(
    root: JsonObject, lowered: JsonObject, original: JsonObject, path: str
) -> tuple[JsonObject, list[Loss]]:
    """Require every property; one that may be left out may be null instead."""
    properties, given = lowered.get("properties"), original.get("required")
    known = properties if isinstance(properties, dict) else {}
    required = given if isinstance(given, list) else []
    first = original.get("properties")
    originals = first if isinstance(first, dict) else {}
    losses: list[Loss] = []
    changed: JsonObject = {}
    for name, each in known.items():
        changed[name] = each
        if name in required:
            continue
        where = f"{path}.properties.{name}"
        if not allows_null(root, originals[name]):
            changed[name] = _nullable(each if isinstance(each, dict) else {})
            losses.append(Loss(where, "required", "rewritten", "null where it is left out"))
        elif _default(originals[name]) is not None:
            losses.append(
                Loss(where, "required", "rewritten", "null is a value here, not the default")
            )
    lowered["properties"] = changed
    if not isinstance(given, list) or any(name not in given for name in known):
        lowered["required"] = list(known)
    return lowered, losses


def _default(schema: JsonValue) -> JsonValue:
    return schema.get("default") if isinstance(schema, dict) else None


def _nullable(schema: JsonObject) -> JsonObject:
    null: JsonObject = {"type": "null"}
    union, kind, values = schema.get("anyOf"), schema.get("type"), schema.get("enum")
    if isinstance(union, list):
        return {**schema, "anyOf": [*union, null]}
    types: list[JsonValue] = list(kind) if isinstance(kind, list) else [kind]
    if kind is not None and "object" not in types and "const" not in schema:
        nullable: JsonObject = {**schema, "type": [*types, "null"]}
        if isinstance(values, list):
            nullable["enum"] = [*values, None]
        return nullable
    inner = dict(schema)
    said: JsonObject = {"description": inner.pop("description")} if "description" in inner else {}
    return {"anyOf": [inner, null], **said}


def reachable_definitions(schema: JsonObject) -> tuple[JsonObject, tuple[str, ...]]:
    """Drop the definitions that nothing refers to any more; give the paths of those, too."""
    definitions = schema.get("$defs")
    if not isinstance(definitions, dict):
        return schema, ()
    waiting: list[JsonObject] = [{name: schema[name] for name in schema if name != "$defs"}]
    needed: set[str] = set()
    while waiting:
        each = waiting.pop()
        waiting.extend(inner for _, inner in inner_schemas(each))
        reference = each.get("$ref")
        name = reference.removeprefix("#/$defs/") if isinstance(reference, str) else ""
        inner = definitions.get(name)
        if isinstance(inner, dict) and name not in needed:
            needed.add(name)
            waiting.append(inner)
    kept: JsonObject = {name: definitions[name] for name in definitions if name in needed}
    dropped = tuple(
        place
        for name in definitions
        if name not in needed
        for place in (f"$.$defs.{name}.", f"$.$defs.{name}[")
    )
    pruned = dict(schema)
    if kept:
        pruned["$defs"] = kept
    else:
        del pruned["$defs"]
    return pruned, dropped
