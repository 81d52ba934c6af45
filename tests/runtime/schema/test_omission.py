"""A value of a lowered schema gives back, restored, the value of the schema that was lowered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua.schema.dialects import Dialect, lower
from interlingua.schema.omission import restore
from interlingua.schema.validation import violations

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

DIALECTS: tuple[Dialect, ...] = get_args(Dialect)
NAMES = st.sampled_from(["a", "b", "key", "value", "type", "properties"])

Pair: TypeAlias = "tuple[JsonObject, JsonValue]"
"""A schema and one of its values."""


def pairs(schema: JsonObject, values: st.SearchStrategy[JsonValue]) -> st.SearchStrategy[Pair]:
    return values.map(lambda value: (schema, value))


LEAVES: st.SearchStrategy[Pair] = st.one_of(
    pairs({"type": "string"}, st.text(max_size=5)),
    pairs({"type": "integer", "minimum": 0}, st.integers(0, 9)),
    pairs({"type": "boolean"}, st.booleans()),
    pairs({"type": "null"}, st.none()),
    pairs({"type": ["string", "null"]}, st.none() | st.text(max_size=2)),
    pairs({"enum": ["x", "y", 1]}, st.sampled_from(["x", "y", 1])),
    pairs({"const": "only", "type": "string"}, st.just("only")),
    pairs({"$ref": "#/$defs/Word"}, st.text(max_size=3)),
)


@st.composite
def objects(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    properties: JsonObject = {}
    value: JsonObject = {}
    required: list[JsonValue] = []
    for name in draw(st.lists(NAMES, unique=True, max_size=4)):
        properties[name], example = draw(inner)
        kind = draw(st.sampled_from(["required", "given", "left out"]))
        if kind == "required":
            required.append(name)
        if kind != "left out":
            value[name] = example
    schema: JsonObject = {"type": "object", "properties": properties}
    says_none = draw(st.booleans())
    if required or says_none:
        schema["required"] = required
    return schema, value


@st.composite
def lists(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    schema, value = draw(inner)
    return {"type": "array", "items": schema}, [value] * draw(st.integers(0, 2))


@st.composite
def tuples(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    places = draw(st.lists(inner, min_size=1, max_size=2))
    schema: JsonObject = {
        "type": "array",
        "prefixItems": [schema for schema, _ in places],
        "minItems": len(places),
        "maxItems": len(places),
    }
    return schema, [value for _, value in places]


@st.composite
def mappings(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    schema, value = draw(inner)
    names = draw(st.lists(NAMES, unique=True, max_size=2))
    return {"type": "object", "additionalProperties": schema}, dict.fromkeys(names, value)


@st.composite
def optional(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    schema, value = draw(inner)
    return {"anyOf": [schema, {"type": "null"}]}, None if draw(st.booleans()) else value


PAIRS = objects(
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(
            objects(inner), lists(inner), tuples(inner), mappings(inner), optional(inner)
        ),
        max_leaves=8,
    )
).map(lambda pair: ({**pair[0], "$defs": {"Word": {"type": "string"}}}, pair[1]))


def part(schema: JsonValue, keyword: str) -> JsonObject:
    """Give what stands under a keyword of a schema; nothing where it is not there."""
    found = schema.get(keyword) if isinstance(schema, dict) else None
    return found if isinstance(found, dict) else {}


def inside(schema: JsonValue, keyword: str) -> list[JsonValue]:
    found = schema.get(keyword) if isinstance(schema, dict) else None
    return found if isinstance(found, list) else []


def allows_null(schema: JsonValue) -> bool:
    assert isinstance(schema, dict)
    kind = schema.get("type")
    return "anyOf" in schema or kind == "null" or kind == ["string", "null"]


def said_strictly(value: JsonValue, schema: JsonValue, *, as_entries: bool = True) -> JsonValue:
    """Say a value as a model bound to the strict schema would: nothing left out, maps as entries.

    The test's own reading of the rules, apart from the code that it tests.
    """
    if union := inside(schema, "anyOf"):
        return None if value is None else said_strictly(value, union[0], as_entries=as_entries)
    if isinstance(value, dict) and isinstance(schema, dict) and "properties" in schema:
        said: JsonObject = {}
        for name, inner in part(schema, "properties").items():
            if name in value:
                said[name] = said_strictly(value[name], inner, as_entries=as_entries)
            elif as_entries or allows_null(inner):
                # To leave out what may be null is the one thing that strict mode cannot say.
                said[name] = None
        return said
    if isinstance(value, dict):
        kept = {
            name: said_strictly(each, part(schema, "additionalProperties"), as_entries=as_entries)
            for name, each in value.items()
        }
        return [{"key": key, "value": each} for key, each in kept.items()] if as_entries else kept
    if isinstance(value, list):
        places = inside(schema, "prefixItems") or [part(schema, "items")] * len(value)
        return [
            said_strictly(each, place, as_entries=as_entries)
            for each, place in zip(value, places, strict=True)
        ]
    return value


@given(pair=PAIRS)
def test_a_strict_value_fits_the_lowered_schema_and_restores_to_the_original(pair: Pair) -> None:
    schema, value = pair
    strict = said_strictly(value, schema)
    assert violations(strict, lower(schema, "openai_strict").schema) == ()
    restored = restore(strict, schema)
    assert restored == said_strictly(value, schema, as_entries=False)
    assert violations(restored, schema) == ()


@given(pair=PAIRS, dialect=st.sampled_from(DIALECTS))
def test_what_is_lowered_is_a_schema_that_lowers_to_itself(pair: Pair, dialect: Dialect) -> None:
    lowered = lower(pair[0], dialect).schema
    violations(None, lowered)  # raises where it is no schema
    assert lower(lowered, dialect).schema == lowered


@given(pair=PAIRS)
def test_a_value_that_was_never_lowered_stays(pair: Pair) -> None:
    schema, value = pair
    assert restore(value, schema) == value


UNION: JsonObject = {
    "anyOf": [
        {
            "type": "object",
            "properties": {"kind": {"const": "a"}, "n": {"type": "integer"}},
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": {"kind": {"const": "b"}, "n": {"type": ["integer", "null"]}},
            "required": ["kind"],
        },
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}}}},
    ]
}

RESTORED: list[tuple[JsonValue, JsonValue]] = [
    ({"kind": "a", "n": None}, {"kind": "a"}),
    ({"kind": "b", "n": None}, {"kind": "b", "n": None}),
    ([{"key": "x", "value": 1}], {"x": 1}),
    ([{"key": None}], [{}]),
    ({"kind": "a", "n": None, "unknown": None}, {"kind": "a", "unknown": None}),
    ("text", "text"),
    (None, None),
]


@pytest.mark.parametrize(("value", "restored"), RESTORED)
def test_the_branch_of_a_union_that_fits_says_what_null_means(
    value: JsonValue, restored: JsonValue
) -> None:
    assert restore(value, UNION) == restored


def deep(levels: int) -> JsonValue:
    value: JsonValue = {"left": None, "op": "leaf"}
    for _ in range(levels):
        value = {"left": value, "op": "not"}
    return value


def test_unions_of_unions_are_read_in_reasonable_time() -> None:
    operations: list[JsonValue] = ["and", "or", "not", "leaf"]
    branches: list[JsonValue] = [
        {
            "type": "object",
            "properties": {"left": {"$ref": "#/$defs/Any"}, "op": {"const": operation}},
            "required": ["op"],
        }
        for operation in operations
    ]
    schema: JsonObject = {"$defs": {"Any": {"anyOf": branches}}, "$ref": "#/$defs/Any"}
    # Each level asked of each branch anew would be four to the power of forty.
    restored = restore(deep(40), schema)
    for _ in range(40):
        assert isinstance(restored, dict)
        restored = restored["left"]
    assert restored == {"op": "leaf"}


ODD: list[JsonObject] = [
    {"$ref": "#"},
    {"anyOf": [{"$ref": "#"}]},
    {"allOf": [{"$ref": "#"}, {"type": "object"}]},
    {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"},
    {"$defs": {"a": {"$ref": "#", "description": "x"}}, "properties": {"a": {"$ref": "#/$defs/a"}}},
    {"type": 5, "properties": None, "required": "x", "items": [1], "enum": {}, "format": []},
    {"anyOf": {}, "oneOf": None, "allOf": 1, "$ref": 2, "$defs": [], "const": {}},
]


@pytest.mark.parametrize("schema", ODD)
def test_schemas_that_say_nothing_sensible_do_no_harm(schema: JsonObject) -> None:
    for dialect in DIALECTS:
        lower(schema, dialect)
    assert restore({"a": [None]}, schema) == {"a": [None]}


def test_definitions_that_multiply_do_not_grow_without_bounds() -> None:
    definitions: JsonObject = {"d0": {"type": "string"}}
    for at in range(1, 40):
        twice: JsonValue = {"$ref": f"#/$defs/d{at - 1}", "description": "again"}
        definitions[f"d{at}"] = {"type": "object", "properties": {"a": twice, "b": twice}}
    schema: JsonObject = {"$defs": definitions, "properties": {"it": {"$ref": "#/$defs/d39"}}}
    assert len(str(lower(schema, "openai_strict").schema)) < 1_000_000


def test_a_recursive_schema_restores_at_every_depth() -> None:
    tree: JsonObject = {
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {
                    "sizes": {"type": "object", "additionalProperties": {"type": "integer"}},
                    "next": {"$ref": "#/$defs/Node"},
                },
            }
        },
        "$ref": "#/$defs/Node",
    }
    assert restore(
        {"sizes": None, "next": {"sizes": [{"key": "a", "value": 1}], "next": None}}, tree
    ) == {"next": {"sizes": {"a": 1}}}


def test_a_list_that_is_no_list_of_entries_stays_as_it_came() -> None:
    schema: JsonObject = {"type": "object", "additionalProperties": {"type": "integer"}}
    assert restore([{"name": "x"}], schema) == [{"name": "x"}]
