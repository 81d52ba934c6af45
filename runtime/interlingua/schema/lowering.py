"""A schema to a dialect, keyword by keyword.

Law: what the dialect takes stays in its order; whatever does not is a loss that is said.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from interlingua.schema.losses import Loss, Lowered
from interlingua.schema.references import (
    LISTS_OF_SCHEMAS,
    MAPS_OF_SCHEMAS,
    SINGLE_SCHEMAS,
    allows_null,
    holds_itself,
    inner_schemas,
    is_map,
    target,
)

if TYPE_CHECKING:
    from interlingua.schema.losses import Fate
    from interlingua.schema.rules import Rules
    from interlingua.values import JsonObject, JsonValue

_ROOT_KEYWORDS = ("anyOf", "oneOf", "allOf", "enum", "not")
_UNSAID = frozenset({"$schema", "$id", "$anchor", "$comment", "$vocabulary", "title"})
"""Keywords that tell the model nothing."""

_ELABORATE_PATTERN = re.compile(r"\(\?[=!<]|\\[1-9]|\\[bB]|\\k<")
_TYPES: dict[type[object], str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    type(None): "null",
}


class Lowering:
    """Lowers one schema by one dialect's rules."""

    def __init__(self, root: JsonObject, rules: Rules) -> None:
        self._root = root
        self._rules = rules
        self._losses: list[Loss] = []

    def run(self) -> Lowered:
        """Give the schema in the dialect."""
        root = self._object_root(self._root) if self._rules.object_root else self._root
        lowered = self._schema(root, "$")
        self._check_sizes(lowered)
        if lowered == self._root:
            lowered = self._root
        return Lowered(lowered, tuple(self._losses))

    def _lose(self, path: str, keyword: str, fate: Fate, reason: str) -> None:
        self._losses.append(Loss(path, keyword, fate, reason))

    def _object_root(self, root: JsonObject) -> JsonObject:
        reference = root.get("$ref")
        if isinstance(reference, str) and (found := target(self._root, reference)) is not None:
            root = {**found, **{name: root[name] for name in root if name != "$ref"}}
        if root.get("type") != "object":
            if "type" in root or any(keyword in root for keyword in _ROOT_KEYWORDS):
                self._lose("$", "type", "refused", "the root must be an object; put it in a field")
            else:
                root = {"type": "object", **root}
        else:
            for keyword in _ROOT_KEYWORDS:
                if keyword in root:
                    self._lose("$", keyword, "refused", "the root may not have it")
        return root

    def _schema(self, given: JsonValue, path: str) -> JsonObject:
        """Lower the schema at a path."""
        if not isinstance(given, dict):
            given = {} if given is not False else {"not": {}}
        schema = self._without_siblings(given, path)
        schema = self._with_known_unions(schema, path)
        if self._rules.typed:
            schema = self._with_type(schema, path)
        if self._rules.closed and is_map(schema):
            return self._pairs(schema, path)
        schema = self._with_plain_lists(schema, path)
        lowered: JsonObject = {}
        told: list[str] = []
        for keyword, value in schema.items():
            if self._takes(keyword, value):
                lowered[keyword] = self._inside(keyword, value, f"{path}.{keyword}")
            elif keyword in _UNSAID:
                self._lose(path, keyword, "dropped", "the dialect does not know it")
            elif value is not True or keyword not in ("additionalProperties",):
                told.append(f"{keyword}: {_text(value)}")
                self._lose(path, keyword, "described", "the provider does not enforce it")
        if schema.get("type") == "object" or "properties" in schema:
            lowered = self._object(lowered, schema, path)
        return _described(lowered, told)

    def _takes(self, keyword: str, value: JsonValue) -> bool:
        rules = self._rules
        if rules.keywords is not None and keyword not in rules.keywords:
            return False
        match keyword:
            case "format":
                return rules.formats is None or value in rules.formats
            case "pattern":
                return not (rules.plain_patterns and _ELABORATE_PATTERN.search(str(value)))
            case "minItems":
                return not rules.few_items or value in (0, 1)
            case _:
                return True

    def _inside(self, keyword: str, value: JsonValue, path: str) -> JsonValue:
        match value:
            case dict() if keyword in MAPS_OF_SCHEMAS:
                return {name: self._schema(each, f"{path}.{name}") for name, each in value.items()}
            case dict() if keyword in SINGLE_SCHEMAS:
                return self._schema(value, path)
            case list() if keyword in LISTS_OF_SCHEMAS:
                return [self._schema(each, f"{path}[{at}]") for at, each in enumerate(value)]
            case _:
                return value

    def _without_siblings(self, schema: JsonObject, path: str) -> JsonObject:
        """Put the referred schema in the place of a reference that says more beside it."""
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return schema
        found = target(self._root, reference)
        if found is None:
            if self._rules.keywords is not None:
                self._lose(path, "$ref", "refused", f"{reference} is not in the schema itself")
            return schema
        recursive = holds_itself(self._root, reference)
        if recursive and not self._rules.recursive:
            self._lose(path, "$ref", "refused", "a schema may not hold itself")
        beside = {name: schema[name] for name in schema if name not in ("$ref", "$defs")}
        if self._rules.reference_siblings or not beside:
            return schema
        if recursive:
            return {"anyOf": [{"$ref": reference}], **beside}
        return self._without_siblings({**found, **beside}, path)

    def _with_known_unions(self, schema: JsonObject, path: str) -> JsonObject:
        known = self._rules.keywords
        if known is None:
            return schema
        if "const" in schema and "const" not in known:
            schema = _renamed(schema, "const", "enum", [schema["const"]])
        if "oneOf" in schema and "oneOf" not in known and "anyOf" not in schema:
            self._lose(path, "oneOf", "rewritten", "said as anyOf, which may fit more than once")
            schema = _renamed(schema, "oneOf", "anyOf", schema["oneOf"])
        parts = schema.get("allOf")
        if isinstance(parts, list) and ("allOf" not in known or len(parts) == 1):
            schema = self._merged(schema, parts, path)
        return schema

    def _merged(self, schema: JsonObject, parts: list[JsonValue], path: str) -> JsonObject:
        merged: JsonObject = {name: schema[name] for name in schema if name != "allOf"}
        for part in parts:
            whole = self._followed(part)
            for keyword, value in whole.items():
                ours = merged.get(keyword)
                if keyword == "properties" and isinstance(ours, dict) and isinstance(value, dict):
                    merged[keyword] = {**ours, **value}
                elif keyword == "required" and isinstance(ours, list) and isinstance(value, list):
                    merged[keyword] = [*ours, *(each for each in value if each not in ours)]
                elif keyword in ("description", "title"):
                    merged.setdefault(keyword, value)
                elif keyword in merged and ours != value:
                    self._lose(path, "allOf", "refused", f"its parts differ in {keyword}")
                else:
                    merged[keyword] = value
        if len(parts) > 1:
            self._lose(path, "allOf", "rewritten", "its parts were put together")
        return merged

    def _followed(self, schema: JsonValue) -> JsonObject:
        if not isinstance(schema, dict):
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str) and not holds_itself(self._root, reference):
            found = target(self._root, reference)
            if found is not None:
                return {
                    **self._followed(found),
                    **{name: schema[name] for name in schema if name != "$ref"},
                }
        return schema

    def _with_type(self, schema: JsonObject, path: str) -> JsonObject:
        if any(name in schema for name in ("type", "anyOf", "oneOf", "allOf", "$ref")):
            return schema
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if isinstance(values, list):
            types: list[JsonValue] = list(dict.fromkeys(_TYPES[type(each)] for each in values))
            return {"type": types[0] if len(types) == 1 else types, **schema}
        for keyword, name in (("properties", "object"), ("items", "array")):
            if keyword in schema:
                return {"type": name, **schema}
        self._lose(path, "type", "refused", "a value of any type has no schema here")
        return schema

    def _pairs(self, schema: JsonObject, path: str) -> JsonObject:
        """Say a mapping as a list of its entries, which `restore` turns back."""
        self._lose(
            path, "additionalProperties", "rewritten", "said as a list of keys with their values"
        )
        inside = schema.get("additionalProperties", {})
        key: JsonObject = {"type": "string"}
        names = schema.get("propertyNames")
        if isinstance(names, dict):
            key = {"type": "string", **names}
        entry: JsonObject = {
            "type": "object",
            "properties": {
                "key": self._schema(key, f"{path}.propertyNames"),
                "value": self._schema(inside, f"{path}.additionalProperties"),
            },
            "required": ["key", "value"],
            "additionalProperties": False,
        }
        lowered: JsonObject = {"type": "array", "items": entry}
        told: list[str] = []
        for keyword, value in schema.items():
            if keyword == "description" or (keyword == "$defs" and path == "$"):
                lowered[keyword] = self._inside(keyword, value, f"{path}.{keyword}")
            elif keyword not in ("type", "additionalProperties", "propertyNames", "title"):
                told.append(f"{keyword}: {_text(value)}")
                self._lose(path, keyword, "described", "the provider does not enforce it")
        return _described(lowered, told)

    def _with_plain_lists(self, schema: JsonObject, path: str) -> JsonObject:
        """Say places of a tuple as one schema that fits them all."""
        places = schema.get("prefixItems")
        known = self._rules.keywords
        if not isinstance(places, list) or known is None or "prefixItems" in known:
            return schema
        self._lose(path, "prefixItems", "rewritten", "every place takes what any of them takes")
        kinds: list[JsonValue] = []
        for each in places:
            if each not in kinds:
                kinds.append(each)
        rest = schema.get("items")
        if isinstance(rest, dict) and rest not in kinds:
            kinds.append(rest)
        items: JsonValue = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
        return _renamed(schema, "prefixItems", "items", items)

    def _object(self, lowered: JsonObject, schema: JsonObject, path: str) -> JsonObject:
        rules = self._rules
        properties = lowered.get("properties")
        if rules.closed and lowered.get("additionalProperties") is not False:
            if "additionalProperties" in schema:
                self._lose(path, "additionalProperties", "dropped", "objects are closed here")
            lowered["additionalProperties"] = False
        if not isinstance(properties, dict):
            if rules.closed:
                lowered["properties"] = {}
            if rules.all_required:
                lowered["required"] = []
            return lowered
        if rules.property_names is not None:
            for name in properties:
                if not re.fullmatch(rules.property_names, name):
                    self._lose(f"{path}.properties.{name}", "properties", "refused", "its name")
        if rules.all_required:
            lowered = self._all_required(lowered, properties, schema, path)
        return lowered

    def _all_required(
        self, lowered: JsonObject, properties: JsonObject, schema: JsonObject, path: str
    ) -> JsonObject:
        given = schema.get("required")
        required: list[JsonValue] = given if isinstance(given, list) else []
        originals = cast("JsonObject", schema["properties"])
        changed: JsonObject = {}
        for name, each in properties.items():
            changed[name] = each
            if name in required:
                continue
            where = f"{path}.properties.{name}"
            if allows_null(self._root, originals[name]):
                default = _default(originals[name])
                if default is not None:
                    self._lose(where, "default", "dropped", "null is a value, not the default")
            else:
                changed[name] = _nullable(cast("JsonObject", each))
                self._lose(where, "required", "rewritten", "null where it is left out")
        lowered["properties"] = changed
        if set(map(str, required)) != set(properties):
            lowered["required"] = list(properties)
        return lowered

    def _check_sizes(self, lowered: JsonObject) -> None:
        rules = self._rules
        if rules.max_depth is not None and (depth := _depth(lowered, lowered)) > rules.max_depth:
            self._lose(
                "$", "type", "refused", f"{depth} levels of nesting; {rules.max_depth} are taken"
            )
        properties = values = text = 0
        waiting = [lowered]
        while waiting:
            each = waiting.pop()
            waiting.extend(inner for _, inner in inner_schemas(each))
            names = [
                name
                for keyword in ("properties", "$defs")
                for name in cast("JsonObject", each.get(keyword) or {})
            ]
            properties += len(cast("JsonObject", each.get("properties") or {}))
            enum = cast("list[JsonValue]", each.get("enum") or [])
            values += len(enum)
            text += sum(map(len, names)) + sum(len(str(one)) for one in enum)
        for keyword, count, limit in (
            ("properties", properties, rules.max_properties),
            ("enum", values, rules.max_enum),
            ("properties", text, rules.max_text),
        ):
            if limit is not None and count > limit:
                self._lose("$", keyword, "refused", f"{count} in all; {limit} are taken")


def _renamed(schema: JsonObject, old: str, new: str, value: JsonValue) -> JsonObject:
    """Put a keyword in the place of another, with a value of its own."""
    renamed: JsonObject = {}
    for keyword, given in schema.items():
        if keyword == old:
            renamed[new] = value
        elif keyword != new:
            renamed[keyword] = given
    return renamed


def _text(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)


def _described(schema: JsonObject, told: list[str]) -> JsonObject:
    if not told:
        return schema
    said = schema.get("description")
    note = f"({', '.join(told)})"
    return {**schema, "description": f"{said} {note}" if said else note}


def _default(schema: JsonValue) -> JsonValue:
    return schema.get("default") if isinstance(schema, dict) else None


def _nullable(schema: JsonObject) -> JsonObject:
    null: JsonObject = {"type": "null"}
    union = schema.get("anyOf")
    if isinstance(union, list):
        return {**schema, "anyOf": [*union, null]}
    kind, values = schema.get("type"), schema.get("enum")
    if isinstance(kind, str) and kind != "object" and "const" not in schema:
        nullable: JsonObject = {**schema, "type": [kind, "null"]}
        if isinstance(values, list):
            nullable["enum"] = [*values, None]
        return nullable
    if isinstance(kind, list) and "const" not in schema:
        nullable = {**schema, "type": [*kind, "null"]}
        if isinstance(values, list):
            nullable["enum"] = [*values, None]
        return nullable
    said: JsonObject = {}
    inner = dict(schema)
    if "description" in inner:
        said["description"] = inner.pop("description")
    return {"anyOf": [inner, null], **said}


def _depth(root: JsonObject, schema: JsonObject, followed: frozenset[str] = frozenset()) -> int:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        found = target(root, reference)
        if reference in followed or found is None:
            return 0
        return _depth(root, found, followed | {reference})
    inside = max(
        (
            _depth(root, inner, followed)
            for place, inner in inner_schemas(schema)
            if not place.startswith(("$defs", "definitions"))
        ),
        default=0,
    )
    return inside + (1 if "properties" in schema or "items" in schema else 0)
