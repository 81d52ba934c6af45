"""A schema to a dialect, keyword by keyword.

Law: what the dialect takes stays in its order; whatever does not is a loss that is said.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.schema.losses import Loss, Lowered
from interlingua.schema.merging import NotMergeable, merge_all, merge_any
from interlingua.schema.objects import (
    all_required,
    described,
    entries,
    reachable_definitions,
    renamed,
    with_plain_items,
    with_type,
)
from interlingua.schema.references import (
    LISTS_OF_SCHEMAS,
    MAPS_OF_SCHEMAS,
    SINGLE_SCHEMAS,
    followed,
    holds_itself,
    is_map,
    target,
    without_definitions,
)
from interlingua.schema.sizes import sizes_of

if TYPE_CHECKING:
    from interlingua.schema.losses import Fate
    from interlingua.schema.rules import Rules
    from interlingua.values import JsonObject, JsonValue

_UNIONS = ("anyOf", "oneOf")
_UNSAID = frozenset(
    {"$schema", "$id", "$anchor", "$comment", "$vocabulary", "title", "propertyOrdering"}
)
"""Keywords that tell the model nothing."""

_BOUNDS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
# Definitions that refer to one another many times over would grow without bounds.
_MOST_TAKEN_IN = 500

_ELABORATE_PATTERN = re.compile(r"\(\?[=!<]|\\[1-9]|\\[bB]|\\k<")


class Lowering:
    """Lowers one schema by one dialect's rules."""

    def __init__(self, root: JsonObject, rules: Rules) -> None:
        self._root = root
        self._rules = rules
        self._losses: list[Loss] = []
        self._taken_in = 0

    def run(self) -> Lowered:
        """Give the schema in the dialect."""
        rules = self._rules
        root = self._object_root(self._root) if rules.object_root else self._root
        if rules.keywords is None and not rules.closed:
            lowered = root
        else:
            lowered = self._schema(root, "$")
            if lowered != self._root:
                lowered, dropped = reachable_definitions(lowered)
                self._losses = [loss for loss in self._losses if not loss.path.startswith(dropped)]
        self._check_names(lowered)
        self._check_sizes(lowered)
        if lowered == self._root:
            lowered = self._root
        return Lowered(lowered, tuple(dict.fromkeys(self._losses)))

    def _lose(self, path: str, keyword: str, fate: Fate, reason: str) -> None:
        self._losses.append(Loss(path, keyword, fate, reason))

    def _object_root(self, root: JsonObject) -> JsonObject:
        """Say the root as one object: follow its reference, put its unions together."""
        if "$ref" in root:
            root = followed(self._root, root)
        try:
            if "allOf" in root:
                root = merge_all(self._root, root)
                self._lose("$", "allOf", "rewritten", "its parts were put together")
            for keyword in _UNIONS:
                if keyword in root:
                    told = _text(root[keyword])
                    root = merge_any(self._root, root, keyword)
                    root = described(root, [f"{keyword}: {told}"])
                    self._lose(
                        "$", keyword, "described", "one object has the properties of all of them"
                    )
        except NotMergeable as error:
            self._lose("$", "type", "refused", str(error))
            return root
        for keyword in ("enum", "not"):
            if keyword in root:
                root = dict(root)
                root = described(root, [f"{keyword}: {_text(root.pop(keyword))}"])
                self._lose("$", keyword, "described", "the root may not have it")
        if "type" not in root:
            return {"type": "object", **root}
        if root["type"] != "object":
            self._lose("$", "type", "refused", "the root must be an object; put it into a property")
        elif self._rules.closed and is_map(root):
            if isinstance(root.get("additionalProperties"), dict):
                self._lose("$", "additionalProperties", "refused", "put the mapping in a property")
            root = {**root, "properties": {}}
        return root

    def _schema(self, given: JsonValue, path: str) -> JsonObject:
        """Lower the schema at a path."""
        schema: JsonObject = {"not": {}} if given is False else {}
        if isinstance(given, dict):
            schema = given
        schema = self._without_siblings(schema, path)
        schema = self._with_known_unions(schema, path)
        if self._rules.typed:
            schema, why = with_type(schema)
            if why is not None:
                self._lose(path, "type", "refused", why)
        if self._rules.closed and is_map(schema):
            return self._mapping(schema, path)
        known = self._rules.keywords
        if "prefixItems" in schema and known is not None and "prefixItems" not in known:
            schema = with_plain_items(schema)
            self._lose(path, "prefixItems", "rewritten", "every place takes what any of them takes")
        lowered: JsonObject = {}
        told: list[str] = []
        for keyword, value in schema.items():
            if self._takes(keyword, value, schema):
                lowered[keyword] = self._inside(keyword, value, f"{path}.{keyword}")
            else:
                told.extend(self._left_out(keyword, value, path))
        if schema.get("type") == "object" or "properties" in schema:
            lowered = self._object(lowered, schema, path)
        return described(lowered, told)

    def _takes(self, keyword: str, value: JsonValue, schema: JsonObject) -> bool:
        rules = self._rules
        if rules.keywords is not None and keyword not in rules.keywords:
            return False
        if keyword in _BOUNDS:
            return not rules.integer_bounds or schema.get("type") == "integer"
        match keyword, value:
            case "format", _:
                return rules.formats is None or (isinstance(value, str) and value in rules.formats)
            case "pattern", str():
                anchored = value.startswith("^") and value.endswith("$")
                plain = not _ELABORATE_PATTERN.search(value)
                return (anchored or not rules.anchored_patterns) and (
                    plain or not rules.plain_patterns
                )
            case "minItems", _:
                return not rules.few_items or value in (0, 1)
            case _:
                return True

    def _left_out(self, keyword: str, value: JsonValue, path: str) -> list[str]:
        """Note a keyword that is not taken; give what the model is told of it instead."""
        if keyword in _UNSAID:
            self._lose(path, keyword, "dropped", "the dialect does not know it")
            return []
        if keyword == "default" and value is None:
            # To leave out what is null when left out says the same.
            return []
        if keyword in ("definitions", "$defs"):
            return []
        self._lose(path, keyword, "described", "the provider does not enforce it")
        return [f"{keyword}: {_text(value)}"]

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
        rules = self._rules
        if not isinstance(reference, str) or rules.keywords is None:
            return schema
        found = target(self._root, reference)
        if found is None:
            self._lose(path, "$ref", "refused", f"{reference} is not in the schema itself")
            return schema
        recursive = holds_itself(self._root, reference)
        if recursive and rules.cycles == "nowhere":
            self._lose(path, "$ref", "refused", "a schema may not hold itself")
        elif (
            recursive
            and rules.cycles == "optional"
            and holds_itself(self._root, reference, by_required=True)
        ):
            self._lose(
                path, "$ref", "refused", "it may hold itself only in a property that is optional"
            )
        beside = {name: schema[name] for name in schema if name not in ("$ref", "$defs")}
        inside = without_definitions(found)
        # Only draft 7 kept definitions there, and only some dialects still look.
        moved = reference.startswith("#/definitions/") and "definitions" not in rules.keywords
        if moved and (recursive or self._taken_in > _MOST_TAKEN_IN):
            self._lose(path, "definitions", "refused", "a schema of this kind needs $defs")
        elif moved:
            self._taken_in += 1
            return self._without_siblings({**inside, **beside}, path)
        if rules.reference_siblings or not beside:
            return schema
        self._taken_in += 1
        if recursive or self._taken_in > _MOST_TAKEN_IN:
            return {"anyOf": [{"$ref": reference}], **beside}
        return self._without_siblings({**inside, **beside}, path)

    def _with_known_unions(self, schema: JsonObject, path: str) -> JsonObject:
        known = self._rules.keywords
        if known is None:
            return schema
        if "const" in schema and "const" not in known:
            schema = renamed(schema, "const", "enum", [schema["const"]])
        if "oneOf" in schema and "oneOf" not in known and "anyOf" not in schema:
            self._lose(path, "oneOf", "rewritten", "said as anyOf, of which more than one may fit")
            schema = renamed(schema, "oneOf", "anyOf", schema["oneOf"])
        parts = schema.get("allOf")
        if isinstance(parts, list) and ("allOf" not in known or len(parts) == 1):
            try:
                schema = merge_all(self._root, schema)
            except NotMergeable as error:
                self._lose(path, "allOf", "refused", str(error))
            else:
                if len(parts) > 1:
                    self._lose(path, "allOf", "rewritten", "its parts were put together")
        return schema

    def _mapping(self, schema: JsonObject, path: str) -> JsonObject:
        """Say a mapping as a list of its entries, which `restore` turns back."""
        self._lose(
            path, "additionalProperties", "rewritten", "said as a list of keys with their values"
        )
        names = schema.get("propertyNames")
        key: JsonObject = {"type": "string", **(names if isinstance(names, dict) else {})}
        lowered = entries(
            self._schema(key, f"{path}.propertyNames"),
            self._schema(schema.get("additionalProperties", {}), f"{path}.additionalProperties"),
        )
        told: list[str] = []
        for keyword, value in schema.items():
            if keyword in ("description", "$defs"):
                lowered[keyword] = self._inside(keyword, value, f"{path}.{keyword}")
            elif keyword not in ("type", "additionalProperties", "propertyNames"):
                told.extend(self._left_out(keyword, value, path))
        return described(lowered, told)

    def _object(self, lowered: JsonObject, schema: JsonObject, path: str) -> JsonObject:
        rules = self._rules
        if rules.closed and lowered.get("additionalProperties") is not False:
            if "additionalProperties" in schema:
                self._lose(path, "additionalProperties", "dropped", "objects are closed here")
            lowered["additionalProperties"] = False
        if rules.closed:
            lowered.setdefault("properties", {})
        if rules.all_required:
            lowered, losses = all_required(self._root, lowered, schema, path)
            self._losses.extend(losses)
        return lowered

    def _check_names(self, lowered: JsonObject) -> None:
        pattern, properties = self._rules.property_names, lowered.get("properties")
        if pattern is None or not isinstance(properties, dict):
            return
        for name in properties:
            if not re.fullmatch(pattern, name):
                self._lose(f"$.properties.{name}", "properties", "refused", f"not {pattern}")

    def _check_sizes(self, lowered: JsonObject) -> None:
        if not self._rules.sizes:
            return
        sizes = sizes_of(lowered)
        for name, most in self._rules.sizes:
            if sizes[name] > most:
                self._lose("$", name, "refused", f"{sizes[name]} in all; at most {most} are taken")


def _text(value: JsonValue) -> str:
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise UsageError(f"a schema cannot be written as JSON: {error}") from error
