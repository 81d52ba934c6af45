"""Several schemas that must hold, or of which one must, said as one object.

Law: whatever fits the schemas fits what is made of them; the reverse may be lost, and is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.schema.references import followed

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


class NotMergeable(Exception):
    """No one object says what these schemas do; the message says why."""


def merge_all(
    root: JsonObject, schema: JsonObject, within: tuple[JsonValue, ...] = ()
) -> JsonObject:
    """Say `allOf` of a schema in the schema itself.

    Raises:
        NotMergeable: Two of the parts say different things under one keyword.
    """
    merged: JsonObject = {name: schema[name] for name in schema if name != "allOf"}
    parts = schema.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        whole = followed(root, part)
        if "allOf" in whole:
            if any(part is outer for outer in within):
                raise NotMergeable("it is a part of itself")
            whole = merge_all(root, whole, (*within, part))
        for keyword, value in whole.items():
            ours = merged.get(keyword)
            if keyword == "properties" and isinstance(ours, dict) and isinstance(value, dict):
                clash = next(
                    (name for name in value if ours.get(name, value[name]) != value[name]), None
                )
                if clash is not None:
                    raise NotMergeable(f"its parts differ in the property {clash}")
                merged[keyword] = {**ours, **value}
            elif keyword == "required" and isinstance(ours, list) and isinstance(value, list):
                merged[keyword] = [*ours, *(each for each in value if each not in ours)]
            elif keyword in ("description", "title"):
                merged.setdefault(keyword, value)
            elif keyword in merged and ours != value:
                raise NotMergeable(f"its parts differ in {keyword}")
            else:
                merged[keyword] = value
    return merged


def merge_any(root: JsonObject, schema: JsonObject, keyword: str) -> JsonObject:
    """Say a union of objects as one object with the properties of all of them.

    Parameters:
        keyword: `anyOf` or `oneOf`.

    Raises:
        NotMergeable: One of the union is no object with known properties.
    """
    branches = schema.get(keyword)
    wholes = [followed(root, branch) for branch in branches] if isinstance(branches, list) else []
    properties: dict[str, list[JsonValue]] = {}
    for owner in (schema, *wholes):
        own = owner.get("properties")
        if not isinstance(own, dict):
            if owner is schema or owner.keys() <= {"required"}:
                continue
            raise NotMergeable("the root must be an object; put the union into a property of one")
        for name, each in own.items():
            kinds = properties.setdefault(name, [])
            if each not in kinds:
                kinds.append(each)
    needed = [_required(each) for each in wholes]
    always = [name for name in properties if name in _required(schema)]
    always += [
        name for name in properties if name not in always and all(name in each for each in needed)
    ]
    merged: JsonObject = {name: schema[name] for name in schema if name != keyword}
    merged["type"] = "object"
    merged["properties"] = {
        name: kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
        for name, kinds in properties.items()
    }
    merged["required"] = list(always)
    return merged


def _required(schema: JsonObject) -> list[JsonValue]:
    given = schema.get("required")
    return given if isinstance(given, list) else []
