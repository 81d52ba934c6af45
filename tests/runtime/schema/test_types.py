"""Every type that pydantic describes has a schema in one internal form, and parses by it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Annotated,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    TypeVar,
)
from uuid import UUID

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import TypeAliasType, TypedDict

from interlingua.errors import UsageError
from interlingua.schema.dialects import lower
from interlingua.schema.types import adapter_of, parse, schema_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


@dataclass
class Point:
    x: int
    tags: list[str] = field(default_factory=list[str])


class Options(TypedDict):
    name: str
    deep: NotRequired[bool]


class Pair(NamedTuple):
    left: int
    right: str


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]


Animal = Annotated[Cat | Dog, Field(discriminator="kind")]


class Tree(BaseModel):
    """A tree."""

    title: str
    children: list[Tree] = []


ItemT = TypeVar("ItemT")


class Page(BaseModel, Generic[ItemT]):
    items: list[ItemT]


Celsius = NewType("Celsius", float)
Json = TypeAliasType("Json", "dict[str, Json] | list[Json] | str | None")

TYPES: list[tuple[object, JsonObject]] = [
    (int, {"type": "integer"}),
    (str | None, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    (Literal["a", 1], {"enum": ["a", 1]}),
    (Colour, {"type": "string", "enum": ["red", "blue"]}),
    (Size, {"type": "integer", "enum": [1, 2]}),
    (datetime, {"type": "string", "format": "date-time"}),
    (date, {"type": "string", "format": "date"}),
    (timedelta, {"type": "string", "format": "duration"}),
    (UUID, {"type": "string", "format": "uuid"}),
    (Celsius, {"type": "number"}),
    (Annotated[int, Field(gt=1, le=5)], {"type": "integer", "exclusiveMinimum": 1, "maximum": 5}),
    (
        Annotated[str, Field(min_length=1, pattern="^a", description="An a.")],
        {"type": "string", "minLength": 1, "pattern": "^a", "description": "An a."},
    ),
    (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
    (
        tuple[int, str],
        {
            "type": "array",
            "prefixItems": [{"type": "integer"}, {"type": "string"}],
            "minItems": 2,
            "maxItems": 2,
        },
    ),
    (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
    (set[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
    (Sequence[int], {"type": "array", "items": {"type": "integer"}}),
    (
        Point,
        {
            "type": "object",
            "properties": {
                "x": {"type": "integer"},
                "tags": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["x"],
        },
    ),
    (
        Options,
        {
            "type": "object",
            "properties": {"name": {"type": "string"}, "deep": {"type": "boolean"}},
            "required": ["name"],
        },
    ),
    (
        Page[int],
        {
            "type": "object",
            "properties": {"items": {"type": "array", "items": {"type": "integer"}}},
            "required": ["items"],
        },
    ),
    (
        Animal,
        {
            "$defs": {
                "Cat": {
                    "type": "object",
                    "properties": {
                        "kind": {"type": "string", "const": "cat"},
                        "lives": {"type": "integer", "default": 9},
                    },
                    "required": ["kind"],
                },
                "Dog": {
                    "type": "object",
                    "properties": {"kind": {"type": "string", "const": "dog"}},
                    "required": ["kind"],
                },
            },
            "oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}],
        },
    ),
    (
        Tree,
        {
            "$defs": {
                "Tree": {
                    "type": "object",
                    "description": "A tree.",
                    "properties": {
                        "title": {"type": "string"},
                        "children": {
                            "type": "array",
                            "items": {"$ref": "#/$defs/Tree"},
                            "default": [],
                        },
                    },
                    "required": ["title"],
                }
            },
            "$ref": "#/$defs/Tree",
        },
    ),
]


@pytest.mark.parametrize(("annotation", "schema"), TYPES, ids=lambda each: str(each)[:40])
def test_a_type_has_a_schema_without_made_up_titles(annotation: object, schema: JsonObject) -> None:
    assert schema_of(annotation) == schema


def test_properties_come_in_the_order_of_the_fields() -> None:
    class Zoo(BaseModel):
        zebra: int
        ape: int
        mouse: int = 1

    properties = schema_of(Zoo)["properties"]
    assert isinstance(properties, dict)
    assert list(properties) == ["zebra", "ape", "mouse"]


VALUES: list[tuple[object, object, object]] = [
    (list[int], [1, 2], [1, 2]),
    (Colour, "red", Colour.RED),
    (Decimal, "1.50", Decimal("1.50")),
    (Animal, {"kind": "dog"}, Dog(kind="dog")),
    (Options, {"name": "a"}, {"name": "a"}),
    (Pair, [1, "a"], Pair(1, "a")),
    (Json, {"a": [None, "b"]}, {"a": [None, "b"]}),
    (
        Tree,
        {"title": "a", "children": [{"title": "b"}]},
        Tree(title="a", children=[Tree(title="b")]),
    ),
]


@pytest.mark.parametrize(("annotation", "value", "parsed"), VALUES, ids=lambda each: str(each)[:40])
def test_a_value_is_parsed_as_its_type(annotation: object, value: object, parsed: object) -> None:
    assert parse(annotation, value) == parsed


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)

    when: date
    place: tuple[int, int]


def test_a_strict_type_takes_what_json_has_for_it() -> None:
    parsed = parse(Strict, {"when": "2026-01-02", "place": [1, 2]})
    assert parsed == Strict(when=date(2026, 1, 2), place=(1, 2))
    with pytest.raises(ValidationError):
        parse(Strict, {"when": "2026-01-02", "place": ["1", 2]})


@pytest.mark.parametrize("value", ["\ud800", "\x00", "\U0001f600", float("inf")])
def test_odd_values_come_through(value: object) -> None:
    assert parse(type(value), value) == value


def test_a_value_that_does_not_fit_is_pydantics_error() -> None:
    with pytest.raises(ValidationError):
        parse(list[int], ["x"])


def test_an_adapter_is_made_once_and_also_for_types_without_a_hash() -> None:
    assert adapter_of(Tree) is adapter_of(Tree)
    assert parse(Annotated[int, Field(json_schema_extra={"a": 1})], 1) == 1
    assert parse(Annotated[int, ["no hash"]], "1") == 1


class Opaque:
    pass


@pytest.mark.parametrize("annotation", [Opaque, list[Opaque], 3])
def test_what_cannot_be_described_is_a_usage_error(annotation: object) -> None:
    with pytest.raises(UsageError):
        schema_of(annotation)


@pytest.mark.parametrize("annotation", [each for each, _ in TYPES if each is not Tree])
def test_types_become_strict_as_a_property(annotation: object) -> None:
    inside = schema_of(annotation)
    definitions = inside.pop("$defs", {})
    whole: JsonObject = {"$defs": definitions, "type": "object", "properties": {"it": inside}}
    assert lower(whole, "openai_strict").accepted
