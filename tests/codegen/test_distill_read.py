"""A JSON Schema is read by where it stands, and reduced to plain structure."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet
from ruamel.yaml.error import YAMLError

from codegen.distill.document import to_json
from codegen.distill.errors import UnreadableSchemaError
from codegen.distill.read import Json, Reader
from codegen.distill.yaml_text import dump_yaml, load_yaml

STRING: Json = {"type": "string"}
NULL: Json = {"type": "null"}


def case(schema: Json, expected: Json, id: str) -> ParameterSet:
    return pytest.param(schema, expected, id=id)


def read(schema: Json, **components: Json) -> Json:
    return to_json(Reader(components).shape(schema))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        case(
            {
                "type": "object",
                "properties": {
                    "properties": {"type": "object", "additionalProperties": STRING},
                    "anyOf": {"type": "array", "items": STRING},
                    "enum": {"type": "array", "items": STRING},
                    "required": {"type": "boolean"},
                    "type": {"type": "string", "enum": ["OBJECT"]},
                    "description": STRING,
                },
                "required": ["type"],
            },
            {
                "properties": {
                    "anyOf": {"items": STRING, "type": "array"},
                    "description": STRING,
                    "enum": {"items": STRING, "type": "array"},
                    "properties": {"additionalProperties": STRING, "type": "object"},
                    "required": {"type": "boolean"},
                    "type": {"enum": ["OBJECT"], "type": "string"},
                },
                "required": ["type"],
                "type": "object",
            },
            id="properties called like keywords are properties",
        ),
        case(
            {
                "type": "string",
                "title": "A title",
                "description": "Prose.",
                "example": "x",
                "format": "uuid",
                "maxLength": 4,
                "x-vendor": True,
            },
            STRING,
            id="prose, formats, limits and extensions go",
        ),
        case(
            {"type": "string", "nullable": True},
            {"anyOf": [STRING, NULL]},
            id="nullable in the words of OpenAPI 3.0",
        ),
        case(
            {"type": ["string", "null"]},
            {"anyOf": [STRING, NULL]},
            id="nullable in the words of JSON Schema",
        ),
        case(
            {"enum": ["b", None, "a"]},
            {"anyOf": [{"enum": ["a", "b"], "type": "string"}, NULL]},
            id="null among an enum's values",
        ),
        case(
            {"anyOf": [{"const": "b"}, {"oneOf": [{"const": "a"}, {"enum": ["c"]}]}]},
            {"enum": ["a", "b", "c"], "type": "string"},
            id="nested constants are one enum",
        ),
        case(
            {"anyOf": [STRING, {"enum": ["b", "a"], "type": "string"}]},
            {"anyOf": [{"enum": ["a", "b"], "type": "string"}, STRING]},
            id="an open enum stays open",
        ),
        case(
            {"anyOf": [{"type": "integer"}, {"type": "number"}]},
            {"type": "number"},
            id="a number may be an integer",
        ),
        case({"anyOf": [STRING, {}]}, {}, id="nothing said in a union is anything"),
        case({"anyOf": [STRING, {"x-any": True}]}, STRING, id="an open file has no JSON"),
        case(
            {"type": "object", "properties": {"a": STRING}, "additionalProperties": False},
            {"properties": {"a": STRING}, "type": "object"},
            id="a closed object is an object",
        ),
        case(
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"additionalProperties": {"type": "integer"}, "type": "object"},
            id="a map keeps the type of its values",
        ),
        case(
            {"type": "object"},
            {"additionalProperties": True, "type": "object"},
            id="an object without properties is a map of anything",
        ),
        case({"items": STRING}, {"items": STRING, "type": "array"}, id="untyped array"),
        case(
            {
                "properties": {"a": STRING, "b": STRING},
                "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
            },
            {"properties": {"a": STRING, "b": STRING}, "type": "object"},
            id="a union that only requires says nothing of types",
        ),
    ],
)
def test_a_schema_is_reduced_to_its_structure(schema: Json, expected: Json) -> None:
    assert read(schema) == expected


BASE: Json = {"type": "object", "properties": {"a": STRING, "kind": STRING}, "required": ["a"]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        case(
            {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"properties": {"kind": {"const": "x"}, "b": STRING}, "required": ["b"]},
                ]
            },
            {
                "properties": {
                    "a": STRING,
                    "b": STRING,
                    "kind": {"enum": ["x"], "type": "string"},
                },
                "required": ["a", "b"],
                "type": "object",
            },
            id="parts merge, the later one narrows",
        ),
        case(
            {"allOf": [{"$ref": "#/components/schemas/Base"}], "nullable": True},
            {"anyOf": [{"$ref": "#/components/schemas/Base"}, NULL]},
            id="a single part is the reference itself",
        ),
        case(
            {"$ref": "#/components/schemas/Base", "description": "Prose."},
            {"$ref": "#/components/schemas/Base"},
            id="prose beside a reference goes",
        ),
        case(
            {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"oneOf": [{"properties": {"b": STRING}}, {"properties": {"c": STRING}}]},
                ]
            },
            {
                "anyOf": [
                    {
                        "properties": {"a": STRING, "b": STRING, "kind": STRING},
                        "required": ["a"],
                        "type": "object",
                    },
                    {
                        "properties": {"a": STRING, "c": STRING, "kind": STRING},
                        "required": ["a"],
                        "type": "object",
                    },
                ]
            },
            id="a union among the parts is spread over them",
        ),
    ],
)
def test_all_of_is_flattened(schema: Json, expected: Json) -> None:
    assert read(schema, Base=BASE) == expected


@pytest.mark.parametrize(
    "items", [{"$ref": "#/components/schemas/Tree"}, {"$recursiveRef": "#"}], ids=["ref", "anchor"]
)
def test_recursion_is_kept(items: Json) -> None:
    tree: Json = {"type": "object", "properties": {"children": {"type": "array", "items": items}}}
    reader = Reader({"Tree": tree})
    assert to_json(reader.component("Tree")) == {
        "properties": {
            "children": {"items": {"$ref": "#/components/schemas/Tree"}, "type": "array"}
        },
        "type": "object",
    }


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "string", "patternPropertys": {}}, "patternPropertys"),
        ({"type": "tuple"}, "unknown type 'tuple'"),
        ({"$ref": "other.yaml#/Thing"}, "other.yaml#/Thing is not a component"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, "nothing is both"),
    ],
)
def test_what_cannot_be_reduced_is_refused(schema: Json, problem: str) -> None:
    with pytest.raises(UnreadableSchemaError, match=problem):
        read(schema)


def test_words_that_look_like_booleans_and_dates_stay_text() -> None:
    text = "values: [OFF, on, no, yes, 2026-08-21, true]\n"
    assert load_yaml(text) == {"values": ["OFF", "on", "no", "yes", "2026-08-21", True]}


def test_values_survive_a_trip_through_yaml() -> None:
    value: Json = {"a": ["OFF", "2026-08-21", "1.0", "null", "", "~"], "b": {"on": [True, None]}}
    assert load_yaml(dump_yaml(value)) == value


def test_a_repeated_key_is_an_error() -> None:
    with pytest.raises(YAMLError, match="duplicate key"):
        load_yaml("a: 1\nb: 2\na: 3\n")
