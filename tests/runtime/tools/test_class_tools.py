"""Classes of arguments as tools: what they declare, and what becomes of a call."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Literal, cast

import pytest
from pydantic import Field

from interlingua import Context, Tool, ToolArgumentsInvalid, ToolCall, UsageError
from interlingua.tools import declared


class Weather(Tool, permission="read", timeout=3.0):
    """Current weather in a city.

    Parameters:
        city: City name, in English.
    """

    city: str
    unit: Literal["C", "F"] = "C"
    days: list[int] = field(default_factory=list[int])

    def run(self, context: Context[str]) -> str:
        return f"{self.city} in {self.unit} for {context.deps}"


class Later(Weather, name="weather_later", description="Weather to come."):
    hours: Annotated[int, Field(ge=1)]


class Person(Tool):
    name: str
    description: str
    timeout_after: float = 1.0


def call(**arguments: str | int | None) -> ToolCall:
    return ToolCall("Weather", dict(arguments), "call_1")


def test_a_class_is_built_by_its_fields() -> None:
    assert Weather(city="Oslo") == Weather(city="Oslo", unit="C", days=[])
    assert Weather(city="Oslo") != Weather(city="Rome")
    assert repr(Weather(city="Oslo")) == "Weather(city='Oslo', unit='C', days=[])"
    assert Later(city="Oslo", hours=2).hours == 2


def test_it_declares_a_tool() -> None:
    made = declared(Weather)
    assert (made.name, made.description) == ("Weather", "Current weather in a city.")
    assert (made.permission, made.timeout, made.is_async) == ("read", 3.0, False)
    assert made.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "City name, in English."},
            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
            "days": {"type": "array", "items": {"type": "integer"}},
        },
        "required": ["city"],
        "additionalProperties": False,
    }
    assert declared(Weather) is made


def test_a_class_of_a_class_has_the_fields_of_both_and_words_of_its_own() -> None:
    made = declared(Later)
    assert (made.name, made.description) == ("weather_later", "Weather to come.")
    assert (made.permission, made.timeout) == (None, None)
    assert list(cast("dict[str, object]", (made.parameters or {})["properties"])) == [
        "city",
        "unit",
        "days",
        "hours",
    ]


def test_the_value_of_a_call_is_an_instance() -> None:
    assert declared(Weather).read_arguments(call(city="Oslo")) == Weather(city="Oslo")
    person = declared(Person)
    given = ToolCall("Person", {"name": "Ada", "description": "Counts."})
    assert person.read_arguments(given) == Person(name="Ada", description="Counts.")
    assert (person.name, person.description) == ("Person", "")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (call(city=7), "- city: "),
        (call(), "- city: "),
        (call(city="Oslo", moon="Titan"), "- moon: "),
    ],
)
def test_what_does_not_fit_is_told(given: ToolCall, told: str) -> None:
    with pytest.raises(ToolArgumentsInvalid, match=told):
        declared(Weather).read_arguments(given)


def test_its_run_method_executes_a_call() -> None:
    tool = declared(Weather)
    given = call(city="Oslo")
    assert tool.invoke(tool.read_arguments(given), Context("Ada", given)) == "Oslo in C for Ada"
    with pytest.raises(UsageError, match="no executor"):
        declared(Person).invoke(Person(name="Ada", description=""), Context(None, given))


@pytest.mark.parametrize(
    ("given", "told"),
    [(Weather(city="Oslo"), "pass the class itself"), (Tool, "declares no arguments")],
)
def test_what_declares_nothing_is_refused(given: Tool | type[Tool], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        declared(given)


def test_a_field_given_as_a_default_is_refused_with_the_way_to_write_it() -> None:
    with pytest.raises(UsageError, match=r"Tall\.height: write height: Annotated"):

        class Tall(Tool):  # pyright: ignore[reportUnusedClass]  refused while it is made
            height: int = Field(gt=3)
