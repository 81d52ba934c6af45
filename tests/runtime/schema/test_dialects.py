"""Each dialect gets what it takes, and every loss on the way is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from interlingua.schema.dialects import Dialect, lower, portability

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

DIALECTS: tuple[Dialect, ...] = get_args(Dialect)

PLAIN: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string", "description": "Its name."}},
    "required": ["city"],
    "additionalProperties": False,
}


def in_object(schema: JsonValue) -> JsonObject:
    return {
        "type": "object",
        "properties": {"it": schema},
        "required": ["it"],
        "additionalProperties": False,
    }


def lowered_inside(schema: JsonValue, dialect: Dialect) -> tuple[JsonValue, list[str]]:
    """Lower a schema that stands in an object; give it and its losses as keyword and fate."""
    lowered = lower(in_object(schema), dialect)
    properties = lowered.schema["properties"]
    assert isinstance(properties, dict)
    return properties["it"], [f"{loss.keyword} {loss.fate}" for loss in lowered.losses]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_schema_that_every_dialect_takes_stays_the_same_object(dialect: Dialect) -> None:
    lowered = lower(PLAIN, dialect)
    assert lowered.schema is PLAIN
    assert lowered.losses == ()
    assert lowered.accepted


INSIDE: list[tuple[Dialect, JsonValue, JsonValue, list[str]]] = [
    (
        "openai_strict",
        {"type": "string", "description": "Hm.", "minLength": 2, "maxLength": 3},
        {"type": "string", "description": "Hm. (minLength: 2, maxLength: 3)"},
        ["minLength described", "maxLength described"],
    ),
    (
        "openai_strict",
        {"type": "integer", "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2},
        {"type": "integer", "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2},
        [],
    ),
    (
        "openai_strict",
        {"type": "string", "pattern": "^(?!x)a$"},
        {"type": "string", "description": '(pattern: "^(?!x)a$")'},
        ["pattern described"],
    ),
    (
        "openai_strict",
        {"type": "string", "format": "uri"},
        {"type": "string", "description": '(format: "uri")'},
        ["format described"],
    ),
    ("openai_strict", {"const": 1}, {"type": "integer", "const": 1}, []),
    (
        "openai_strict",
        {"enum": ["a", 1, None]},
        {"type": ["string", "integer", "null"], "enum": ["a", 1, None]},
        [],
    ),
    (
        "openai_strict",
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        ["oneOf rewritten"],
    ),
    (
        "openai_strict",
        {"type": "object", "additionalProperties": {"type": "integer"}, "description": "Sizes."},
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"key": {"type": "string"}, "value": {"type": "integer"}},
                "required": ["key", "value"],
                "additionalProperties": False,
            },
            "description": "Sizes.",
        },
        ["additionalProperties rewritten"],
    ),
    (
        "openai_strict",
        {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "minItems": 2},
        {
            "type": "array",
            "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
            "minItems": 2,
        },
        ["prefixItems rewritten"],
    ),
    ("openai_strict", {}, {}, ["type refused"]),
    ("openai_strict", {"type": "array"}, {"type": "array"}, ["type refused"]),
    (
        "openai_strict",
        {"allOf": [{"type": "object", "properties": {"a": {"type": "null"}}, "required": ["a"]}]},
        {
            "type": "object",
            "properties": {"a": {"type": "null"}},
            "required": ["a"],
            "additionalProperties": False,
        },
        [],
    ),
    (
        "openai_strict",
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"description": '(allOf: [{"type": "string"}, {"type": "integer"}])'},
        ["allOf refused", "allOf described"],
    ),
    (
        "openai_strict",
        {"type": "object", "properties": {}, "additionalProperties": {"type": "string"}},
        {"type": "object", "properties": {}, "additionalProperties": False, "required": []},
        ["additionalProperties dropped"],
    ),
    (
        "anthropic_strict",
        {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 3},
        {
            "type": "array",
            "items": {"type": "integer", "description": "(minimum: 0)"},
            "description": "(minItems: 3)",
        },
        ["minimum described", "minItems described"],
    ),
    (
        "anthropic_strict",
        {"type": "array", "items": {"type": "string", "format": "uri"}, "minItems": 1},
        {"type": "array", "items": {"type": "string", "format": "uri"}, "minItems": 1},
        [],
    ),
    ("gemini", {"const": "a", "type": "string"}, {"enum": ["a"], "type": "string"}, []),
    (
        "gemini",
        {"type": "number", "exclusiveMinimum": 0, "maximum": 2},
        {"type": "number", "maximum": 2, "description": "(exclusiveMinimum: 0)"},
        ["exclusiveMinimum described"],
    ),
    (
        "gemini",
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        [],
    ),
    (
        "cohere",
        {"type": "integer", "minimum": 1, "title": "N"},
        {"type": "integer", "title": "N", "description": "(minimum: 1)"},
        ["minimum described"],
    ),
    (
        "ollama",
        {"type": "number", "minimum": 1},
        {"type": "number", "description": "(minimum: 1)"},
        ["minimum described"],
    ),
    ("ollama", {"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 1}, []),
    (
        "ollama",
        {"type": "string", "pattern": "a+"},
        {"type": "string", "description": '(pattern: "a+")'},
        ["pattern described"],
    ),
    ("openai", {"not": {"type": "null"}}, {"not": {"type": "null"}}, []),
    (
        "mistral_strict",
        {"type": "object", "properties": {"a": {"minLength": 1}}},
        {"type": "object", "properties": {"a": {"minLength": 1}}, "additionalProperties": False},
        [],
    ),
]


@pytest.mark.parametrize(("dialect", "schema", "expected", "losses"), INSIDE)
def test_a_schema_is_said_as_the_dialect_takes_it(
    dialect: Dialect, schema: JsonValue, expected: JsonValue, losses: list[str]
) -> None:
    assert lowered_inside(schema, dialect) == (expected, losses)


OPTIONAL: list[tuple[JsonValue, JsonValue]] = [
    ({"type": "string"}, {"type": ["string", "null"]}),
    (
        {"type": "string", "enum": ["C", "F"], "default": "C"},
        {
            "type": ["string", "null"],
            "enum": ["C", "F", None],
            "default": "C",
        },
    ),
    (
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
    ),
    (
        {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
    ),
    (
        {"const": "a", "type": "string", "description": "Only a."},
        {"anyOf": [{"const": "a", "type": "string"}, {"type": "null"}], "description": "Only a."},
    ),
    ({"type": ["integer", "string"]}, {"type": ["integer", "string", "null"]}),
    (
        {"type": "object", "properties": {}, "additionalProperties": False, "required": []},
        {
            "anyOf": [
                {"type": "object", "properties": {}, "additionalProperties": False, "required": []},
                {"type": "null"},
            ]
        },
    ),
]


@pytest.mark.parametrize(("schema", "expected"), OPTIONAL)
def test_what_may_be_left_out_is_null_in_openai_strict(
    schema: JsonValue, expected: JsonValue
) -> None:
    whole: JsonObject = {"type": "object", "properties": {"it": schema}}
    assert lower(whole, "openai_strict").schema == {
        "type": "object",
        "properties": {"it": expected},
        "additionalProperties": False,
        "required": ["it"],
    }


def test_a_null_that_cannot_mean_the_default_is_told() -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"n": {"type": ["integer", "null"], "default": 3}},
    }
    told = [str(loss) for loss in lower(schema, "openai_strict").losses]
    assert "$.properties.n: required rewritten: null is a value here, not the default" in told


TREE: JsonObject = {
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "left": {"$ref": "#/$defs/Node", "description": "Smaller ones."},
            },
            "required": ["name"],
        }
    },
    "$ref": "#/$defs/Node",
}


def test_a_recursive_root_becomes_an_object_and_keeps_its_definition() -> None:
    lowered = lower(TREE, "openai_strict")
    assert lowered.accepted
    assert lowered.schema["type"] == "object"
    definitions = lowered.schema["$defs"]
    assert isinstance(definitions, dict)
    assert list(definitions) == ["Node"]
    properties = lowered.schema["properties"]
    assert isinstance(properties, dict)
    assert properties["left"] == {
        "anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}],
        "description": "Smaller ones.",
    }


def test_recursion_is_refused_where_the_provider_refuses_it() -> None:
    assert [
        loss.keyword for loss in lower(TREE, "anthropic_strict").losses if loss.fate == "refused"
    ]
    assert lower(TREE, "gemini").accepted
    node: JsonObject = {
        "type": "object",
        "properties": {"left": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}},
        "required": ["left"],
    }
    assert not lower({"$defs": {"Node": node}, "$ref": "#/$defs/Node"}, "gemini").accepted


def test_a_reference_with_a_description_takes_in_what_it_refers_to() -> None:
    schema: JsonObject = {
        "$defs": {"Size": {"type": "integer", "description": "Any size."}},
        **in_object({"$ref": "#/$defs/Size", "description": "Its own size."}),
    }
    lowered = lower(schema, "openai_strict")
    assert lowered.schema == in_object({"type": "integer", "description": "Its own size."})


def test_definitions_of_draft_7_are_taken_in_where_only_newer_ones_are_known() -> None:
    schema: JsonObject = {
        "definitions": {"Size": {"type": "integer"}},
        **in_object({"$ref": "#/definitions/Size"}),
    }
    assert lower(schema, "gemini").schema == in_object({"type": "integer"})
    assert lower(schema, "openai_strict").schema is schema


def test_a_reference_to_another_document_is_refused() -> None:
    _, losses = lowered_inside({"$ref": "https://example.com/schema.json"}, "openai_strict")
    assert losses == ["$ref refused"]


def test_a_union_at_the_root_becomes_one_object() -> None:
    schema: JsonObject = {
        "type": "object",
        "anyOf": [
            {"properties": {"kind": {"const": "a"}, "x": {"type": "string"}}, "required": ["kind"]},
            {"properties": {"kind": {"const": "b"}}, "required": ["kind"]},
        ],
    }
    lowered = lower(schema, "anthropic")
    assert lowered.accepted
    assert {name: lowered.schema[name] for name in ("type", "properties", "required")} == {
        "type": "object",
        "properties": {
            "kind": {"anyOf": [{"const": "a"}, {"const": "b"}]},
            "x": {"type": "string"},
        },
        "required": ["kind"],
    }
    assert "anyOf" not in lowered.schema
    assert '"const": "b"' in str(lowered.schema["description"])


@pytest.mark.parametrize(
    "schema", [{"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}]
)
def test_a_root_that_is_no_object_is_refused(schema: JsonObject) -> None:
    assert not lower(schema, "openai_strict").accepted
    assert lower(schema, "json_schema").schema is schema


@pytest.mark.parametrize(
    ("rest", "losses"),
    [
        ({}, []),
        ({"additionalProperties": True}, ["additionalProperties dropped"]),
        (
            {"additionalProperties": {"type": "string"}},
            ["additionalProperties refused", "additionalProperties dropped"],
        ),
    ],
)
def test_a_root_without_properties_is_an_empty_object_in_strict_mode(
    rest: JsonObject, losses: list[str]
) -> None:
    lowered = lower({"type": "object", **rest}, "openai_strict")
    assert lowered.schema == {
        "type": "object",
        "properties": {},
        "additionalProperties": False,
        "required": [],
    }
    assert [f"{loss.keyword} {loss.fate}" for loss in lowered.losses] == losses


def nested(levels: int) -> JsonObject:
    schema: JsonObject = in_object({"type": "string"})
    for _ in range(levels - 1):
        schema = in_object(schema)
    return schema


LIMITS: list[tuple[Dialect, JsonObject, JsonObject, str]] = [
    ("openai_strict", nested(10), nested(11), "depth"),
    (
        "openai_strict",
        in_object({"type": "integer", "enum": list(range(1000))}),
        in_object({"type": "integer", "enum": list(range(1001))}),
        "enum",
    ),
    (
        "openai_strict",
        in_object({"type": "string", "enum": ["x" * 119_998]}),
        in_object({"type": "string", "enum": ["x" * 119_999]}),
        "text",
    ),
    (
        "anthropic_strict",
        {
            "type": "object",
            "properties": {f"p{n}": {"type": "string"} for n in range(24)},
            "additionalProperties": False,
        },
        {
            "type": "object",
            "properties": {f"p{n}": {"type": "string"} for n in range(25)},
            "additionalProperties": False,
        },
        "optional",
    ),
]


@pytest.mark.parametrize(("dialect", "fits", "exceeds", "measure"), LIMITS)
def test_a_schema_beyond_a_size_limit_is_refused(
    dialect: Dialect, fits: JsonObject, exceeds: JsonObject, measure: str
) -> None:
    assert lower(fits, dialect).losses == ()
    assert [loss.keyword for loss in lower(exceeds, dialect).losses] == [measure]
    assert not lower(exceeds, dialect).accepted


def test_a_property_name_that_anthropic_refuses_is_told() -> None:
    schema: JsonObject = {"type": "object", "properties": {"a b": {"type": "string"}}}
    assert [loss.path for loss in lower(schema, "anthropic").losses] == ["$.properties.a b"]


def test_properties_keep_their_order() -> None:
    names = ["zebra", "apple", "mango"]
    schema: JsonObject = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": ["mango"],
    }
    lowered = lower(schema, "openai_strict").schema
    assert list(lowered["properties"] or ()) == names  # type: ignore[arg-type] # an object here
    assert lowered["required"] == names


def test_lowering_changes_nothing_of_what_it_is_given() -> None:
    schema: JsonObject = {
        "$defs": {"Size": {"type": "integer", "minimum": 1}},
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/Size", "description": "A."}, "b": {"oneOf": [{}]}},
    }
    before = repr(schema)
    for dialect in DIALECTS:
        lower(schema, dialect)
    assert repr(schema) == before


def test_a_portability_report_reads_dialect_by_dialect() -> None:
    report = portability(in_object({"type": "string", "minLength": 2}))
    assert set(report.losses) == set(DIALECTS)
    assert report.refused == ()
    text = str(report)
    assert "openai: as it is" in text.splitlines()
    assert "  $.properties.it: minLength described: the provider does not enforce it" in text
    assert portability(TREE).refused == ("anthropic_strict", "bedrock_strict")
