"""A function is described by its signature and docstring, and its arguments are read by them."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import pytest
from pydantic import BaseModel, Field, ValidationError

from interlingua.errors import UsageError
from interlingua.schema.functions import function_schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from interlingua.values import JsonObject


class Report(BaseModel):
    """A report."""

    text: str


class Context:
    """What the run tells a tool."""


def weather(city: str, unit: Literal["C", "F"] = "C") -> Report:
    """Current weather in a city.

    Args:
        city: City name, in English.
    """
    return Report(text=f"{city} {unit}")


def properties(schema: JsonObject) -> JsonObject:
    given = schema["properties"]
    assert isinstance(given, dict)
    return given


def test_a_function_is_described_by_its_signature_and_docstring() -> None:
    described = function_schema(weather)
    assert (described.name, described.description) == ("weather", "Current weather in a city.")
    assert described.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "City name, in English."},
            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
        },
        "required": ["city"],
        "additionalProperties": False,
    }


def test_arguments_are_read_with_their_defaults() -> None:
    described = function_schema(weather)
    assert described.validate({"city": "Oslo"}) == {"city": "Oslo", "unit": "C"}
    with pytest.raises(ValidationError) as caught:
        described.validate({"city": 1, "unit": "K", "country": "NO"})
    assert [each["loc"] for each in caught.value.errors()] == [("city",), ("unit",), ("country",)]


@dataclass
class Place:
    """Where."""

    name: str
    since: date


def visit(
    self_place: Place,
    places: list[Place] = [],  # noqa: B006 (what is shared here must not be there)
    *,
    schema: int = 1,
    copy: str = "",
    _x: bool = False,
) -> None:
    """Visit."""


def test_nested_types_are_parsed_and_odd_names_are_names_like_others() -> None:
    described = function_schema(visit)
    assert list(properties(described.parameters)) == [
        "self_place",
        "places",
        "schema",
        "copy",
        "_x",
    ]
    read = described.validate({"self_place": {"name": "Oslo", "since": "1048-01-01"}, "_x": True})
    assert read["self_place"] == Place("Oslo", date(1048, 1, 1))
    assert read["_x"] is True
    again = described.validate({"self_place": {"name": "Oslo", "since": "1048-01-01"}})
    assert again["places"] is not read["places"]


def annotated(
    a: Annotated[int, Field(ge=1, description="Its own words.")],
    b: int = Field(2, description="As a default."),
    c: Annotated[str, Field(alias="class")] = "",
) -> None:
    """Do.

    Args:
        a: Not used.
        d: Of a parameter that is not there.
    """


def test_the_types_own_words_win_and_words_without_a_parameter_stay() -> None:
    described = function_schema(annotated)
    given = properties(described.parameters)
    assert given["a"] == {"type": "integer", "minimum": 1, "description": "Its own words."}
    assert given["b"] == {"type": "integer", "default": 2, "description": "As a default."}
    assert list(given) == ["a", "b", "class"]
    assert described.description == "Do.\n\nd: Of a parameter that is not there."
    assert described.validate({"a": 1, "class": "x"}) == {"a": 1, "b": 2, "c": "x"}


class Thermometer:
    def read(self, place: str, context: Context) -> str:
        """Read it.

        Args:
            place: Where.
            context: The run's.
        """
        return place

    def __call__(self, place: str) -> str:
        """Call it."""
        return place


@pytest.mark.parametrize("function", [Thermometer.read, Thermometer().read])
def test_self_and_what_is_left_out_are_not_told_to_the_model(function: object) -> None:
    assert callable(function)
    described = function_schema(function, leave_out=["context"])
    assert list(properties(described.parameters)) == ["place"]
    assert described.description == "Read it."


def test_callables_and_partials_are_described_too() -> None:
    assert function_schema(Thermometer()).name == "Thermometer"
    described = function_schema(functools.partial(weather, unit="F"))
    assert described.name == "weather"
    assert described.validate({"city": "Oslo"}) == {"city": "Oslo", "unit": "F"}


def test_a_function_of_nothing_takes_an_empty_object() -> None:
    def nothing() -> None:
        pass

    assert function_schema(nothing).parameters == {
        "type": "object",
        "properties": {},
        "additionalProperties": False,
    }


def test_an_unannotated_parameter_takes_anything() -> None:
    made: dict[str, Callable[..., object]] = {}
    exec("def loose(x, y=object()): ...", made)  # what type checkers would not let stand here
    described = function_schema(made["loose"])
    assert properties(described.parameters) == {"x": {}, "y": {}}
    assert described.parameters["required"] == ["x"]


def positional(a: int, /) -> None: ...
def variadic(*a: int) -> None: ...
def keywords(**a: int) -> None: ...


@pytest.mark.parametrize("function", [positional, variadic, keywords])
def test_a_parameter_that_has_no_name_for_the_model_is_a_usage_error(function: object) -> None:
    assert callable(function)
    with pytest.raises(UsageError, match="named parameters only"):
        function_schema(function)


def unknown(price: Decimal) -> None: ...


def test_a_type_that_is_only_there_for_type_checkers_is_a_usage_error_unless_it_is_given() -> None:
    with pytest.raises(UsageError, match="'Decimal', which is not defined"):
        function_schema(unknown)
    import decimal

    described = function_schema(unknown, namespace={"Decimal": decimal.Decimal})
    assert described.validate({"price": "1.5"}) == {"price": decimal.Decimal("1.5")}


def test_a_type_without_a_schema_is_a_usage_error() -> None:
    def odd(x: Context) -> None: ...

    with pytest.raises(UsageError, match="tool 'odd'"):
        function_schema(odd)


def test_what_no_model_gives_may_be_known_to_type_checkers_only() -> None:
    def convert(amount: int, context: Decimal) -> Decimal:
        return context * amount

    schema = function_schema(convert, leave_out=["context"])
    assert schema.parameters["properties"] == {"amount": {"type": "integer"}}
    with pytest.raises(UsageError, match="'convert': an annotation names 'Decimal'"):
        function_schema(convert)
