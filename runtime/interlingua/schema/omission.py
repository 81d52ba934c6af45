"""Values of a lowered schema, back to values of the schema that was lowered.

Law: for every value of the original schema, restoring its lowered form gives it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.schema.references import allows_null, is_map, target

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


def restore(value: JsonValue, schema: JsonObject) -> JsonValue:
    """Undo in a value what lowering did to its schema.

    A null that means "left out" goes, unless the schema itself allows null there; a list of keys
    with their values becomes the mapping it stands for. A value that was never lowered stays.

    Parameters:
        schema: The original schema, before it was lowered.
    """
    return _Restoring(schema).read(value, schema)


class _Restoring:
    def __init__(self, root: JsonObject) -> None:
        self._root = root
        self._known: dict[tuple[int, int, bool], tuple[object, ...]] = {}

    def read(
        self, value: JsonValue, given: JsonValue, branch_of: frozenset[int] = frozenset()
    ) -> JsonValue:
        if not isinstance(value, dict | list) or not isinstance(given, dict):
            return value
        if id(given) in branch_of:
            # A schema that is one of its own branches would be read without end.
            return value
        branch_of |= {id(given)}
        schema = self._followed(given)
        for keyword in ("anyOf", "oneOf"):
            branches = schema.get(keyword)
            if isinstance(branches, list):
                chosen = self._chosen(value, branches)
                if chosen is not None:
                    value = self.read(value, chosen, branch_of)
        parts = schema.get("allOf")
        if isinstance(parts, list):
            for part in parts:
                value = self.read(value, part, branch_of)
        if isinstance(value, dict):
            return self._object(value, schema)
        if isinstance(value, list):
            return self._mapping(value, schema) if is_map(schema) else self._list(value, schema)
        return value

    def _object(self, value: JsonObject, schema: JsonObject) -> JsonValue:
        properties = _schemas(schema.get("properties"))
        required = schema.get("required")
        names = required if isinstance(required, list) else ()
        rest = schema.get("additionalProperties")
        restored: JsonObject = {}
        for name, each in value.items():
            if name not in properties:
                restored[name] = self.read(each, rest)
            elif each is not None or name in names or allows_null(self._root, properties[name]):
                restored[name] = self.read(each, properties[name])
        return restored

    def _mapping(self, value: list[JsonValue], schema: JsonObject) -> JsonValue:
        if not _are_pairs(value):
            return value
        rest = schema.get("additionalProperties")
        return {
            cast("str", entry["key"]): self.read(entry.get("value"), rest)
            for entry in cast("list[JsonObject]", value)
        }

    def _list(self, value: list[JsonValue], schema: JsonObject) -> JsonValue:
        places = schema.get("prefixItems")
        first = places if isinstance(places, list) else []
        rest = schema.get("items")
        return [
            self.read(each, first[at] if at < len(first) else rest) for at, each in enumerate(value)
        ]

    def _followed(self, schema: JsonObject) -> JsonObject:
        reference = schema.get("$ref")
        steps = 0
        while isinstance(reference, str) and steps < 100:
            found = target(self._root, reference)
            if found is None:
                break
            schema = {**found, **{name: schema[name] for name in schema if name != "$ref"}}
            reference = found.get("$ref")
            if isinstance(reference, str):
                schema["$ref"] = reference
            steps += 1
        return schema

    def _chosen(self, value: JsonValue, branches: list[JsonValue]) -> JsonValue:
        for closely in (True, False):
            for branch in branches:
                if self._fits(value, branch, closely):
                    return branch
        return None

    def _fits(self, value: JsonValue, given: JsonValue, closely: bool) -> bool:
        """Tell whether a value may be what a lowered schema gave.

        Parameters:
            closely: Names that the schema does not know are not allowed.
        """
        if not isinstance(given, dict):
            return given is not False
        if not isinstance(value, dict | list):
            return self._fits_anew(value, self._followed(given), closely)
        # Unions of unions would ask the same again and again, and some without end.
        at = (id(value), id(given), closely)
        if at not in self._known:
            self._known[at] = (False,)
            fits = self._fits_anew(value, self._followed(given), closely)
            # With what it was asked of, since an id may be used again.
            self._known[at] = (fits, value, given)
        return bool(self._known[at][0])

    def _fits_anew(self, value: JsonValue, schema: JsonObject, closely: bool) -> bool:
        if "const" in schema and value != schema["const"]:
            return False
        values = schema.get("enum")
        if isinstance(values, list) and value not in values:
            return False
        for keyword, enough in (("anyOf", any), ("oneOf", any), ("allOf", all)):
            branches = schema.get(keyword)
            if isinstance(branches, list) and not enough(
                self._fits(value, branch, closely) for branch in branches
            ):
                return False
        if not _of_type(value, schema):
            return False
        match value:
            case dict():
                return self._object_fits(value, schema, closely)
            case list() if is_map(schema):
                rest = schema.get("additionalProperties")
                return all(
                    self._fits(entry.get("value"), rest, closely)
                    for entry in cast("list[JsonObject]", value)
                )
            case list():
                places = schema.get("prefixItems")
                first = places if isinstance(places, list) else []
                rest = schema.get("items", True)
                return len(first) <= len(value) and all(
                    self._fits(each, first[at] if at < len(first) else rest, closely)
                    for at, each in enumerate(value)
                )
            case _:
                return True

    def _object_fits(self, value: JsonObject, schema: JsonObject, closely: bool) -> bool:
        properties = _schemas(schema.get("properties"))
        required = schema.get("required")
        names = required if isinstance(required, list) else ()
        if any(name not in value for name in names):
            return False
        rest = schema.get("additionalProperties", not (closely and "properties" in schema))
        for name, each in value.items():
            if name in properties:
                omitted = each is None and name not in names
                if not omitted and not self._fits(each, properties[name], closely):
                    return False
            elif not self._fits(each, rest, closely):
                return False
        return True


def _schemas(given: JsonValue) -> JsonObject:
    return given if isinstance(given, dict) else {}


def _are_pairs(value: list[JsonValue]) -> bool:
    return all(
        isinstance(entry, dict)
        and isinstance(entry.get("key"), str)
        and entry.keys() <= {"key", "value"}
        for entry in value
    )


def _of_type(value: JsonValue, schema: JsonObject) -> bool:
    given = schema.get("type")
    types = given if isinstance(given, list) else [] if given is None else [given]
    if not types:
        return True
    match value:
        case None:
            return "null" in types
        case bool():
            return "boolean" in types
        case int():
            return "integer" in types or "number" in types
        case float():
            return "number" in types or ("integer" in types and value.is_integer())
        case str():
            return "string" in types
        case list():
            return "array" in types or (is_map(schema) and _are_pairs(value))
        case dict():
            return "object" in types
