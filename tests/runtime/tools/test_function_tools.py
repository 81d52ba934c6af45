"""`@tool`: what a function, a method or a coroutine becomes, and how it is called."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, cast

import pytest
from pydantic import BaseModel, Field

from interlingua import Context, FunctionTool, ToolArgumentsInvalid, ToolCall, UsageError, tool
from interlingua.tools import Tool, declared

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.values import JsonObject


class Place(BaseModel):
    city: str
    country: str = "NO"


@tool
def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
    """Current weather in a city.

    Args:
        city: City name, in English.
    """
    return f"{city}: 3 °{unit}"


@tool(name="fetch", description="Gets a page.", permission="read", timeout=2.5, strict=True)
async def get(url: str) -> str:
    """Not what the model is told."""
    return url


@tool(needs_approval=True, fatal=(OSError,))
def move(place: Place, steps: Annotated[int, Field(ge=1)], context: Context[list[str]]) -> str:
    """Move."""
    context.deps.append(place.city)
    return f"{place.city} {steps} {context.call.name}"


def called(arguments: JsonObject | None, name: str = "weather", text: str = "") -> ToolCall:
    return ToolCall(name, arguments, "call_1", text)


def invoked(given: Tool, arguments: JsonObject, deps: object = None) -> object:
    call = called(arguments, given.name)
    return given.invoke(given.read_arguments(call), Context(deps, call))


def test_a_function_stays_what_it_was() -> None:
    assert weather("Oslo", unit="F") == "Oslo: 3 °F"
    assert weather.__name__ == "weather"
    assert (inspect.getdoc(weather) or "").startswith("Current weather")
    assert list(inspect.signature(weather).parameters) == ["city", "unit"]
    assert isinstance(weather, FunctionTool)
    assert declared(weather) is weather


def test_the_schema_comes_from_signature_and_docstring() -> None:
    assert (weather.name, weather.description) == ("weather", "Current weather in a city.")
    assert weather.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "City name, in English."},
            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
        },
        "required": ["city"],
        "additionalProperties": False,
    }


def test_what_is_said_of_a_tool_is_kept() -> None:
    assert (get.name, get.description, get.strict) == ("fetch", "Gets a page.", True)
    assert (get.permission, get.timeout, get.is_async) == ("read", 2.5, True)
    assert (move.needs_approval, move.fatal, move.is_async) == (True, (OSError,), False)
    assert (weather.permission, weather.timeout, weather.needs_approval) == (None, None, False)


def test_the_context_is_passed_and_kept_from_the_model() -> None:
    seen: list[str] = []
    assert invoked(move, {"place": {"city": "Oslo"}, "steps": 2}, seen) == "Oslo 2 move"
    assert seen == ["Oslo"]
    assert list(cast("JsonObject", (move.parameters or {})["properties"])) == ["place", "steps"]


def test_a_coroutine_is_awaited() -> None:
    found = invoked(get, {"url": "http://localhost"})
    assert inspect.iscoroutine(found)
    assert asyncio.run(found) == "http://localhost"


def test_arguments_become_the_types_of_the_signature() -> None:
    read = move.read_arguments(called({"place": {"city": "Oslo"}, "steps": 1}))
    assert read == {"place": Place(city="Oslo"), "steps": 1}
    assert weather.read_arguments(called({"city": "Oslo"})) == {"city": "Oslo", "unit": "C"}


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (called({"city": 7}), r"'weather' do not fit.*\n- city: .*string \(given: 7\)"),
        (called({}), r"- city: Field required$"),
        (called({"city": "Oslo", "unit": "K"}), r"- unit: .*'C' or 'F'.*\(given: 'K'\)"),
        (called({"city": "Oslo", "day": 1}), r"- day: Extra inputs"),
        (called(None, text='{"city": "Os'), r"'weather' are not a JSON object"),
        (called(None, text='["Oslo"]'), r"are not a JSON object: they are of type list"),
    ],
)
def test_what_does_not_fit_is_told_place_by_place(call: ToolCall, told: str) -> None:
    with pytest.raises(ToolArgumentsInvalid, match=told):
        weather.read_arguments(call)


def test_a_null_for_what_was_left_out_is_no_value() -> None:
    assert weather.read_arguments(called({"city": "Oslo", "unit": None})) == {
        "city": "Oslo",
        "unit": "C",
    }


def test_malformed_json_goes_through_the_repair_of_the_tool() -> None:
    asked: list[str] = []

    def close(text: str) -> str | None:
        asked.append(text)
        return f"{text}}}" if text.startswith("{") else None

    mended = tool(repair=close)(weather.__wrapped__)
    broken = called(None, text='{"city": "Oslo"')
    assert mended.read_arguments(broken) == {"city": "Oslo", "unit": "C"}
    assert broken.arguments_text == '{"city": "Oslo"'
    with pytest.raises(ToolArgumentsInvalid):
        mended.read_arguments(called(None, text="Oslo"))
    mended.read_arguments(called({"city": "Oslo"}, text='{"city":"Oslo"}'))
    assert asked == ['{"city": "Oslo"', "Oslo"]


@dataclass
class Station:
    name: str

    @tool
    def weather(self, city: str, context: Context[str]) -> str:
        """Weather as this station has it."""
        return f"{self.name} of {city} for {context.deps}"

    @tool
    async def later(self, hours: int) -> str:
        """Weather to come."""
        return f"{self.name} in {hours}"

    @staticmethod
    @tool
    def above(unit: str) -> str:
        """Tell a scale."""
        return unit

    @tool
    @staticmethod
    def below(unit: str) -> str:
        """Tell a unit."""
        return unit


def test_a_method_is_a_tool_of_its_object() -> None:
    bergen, oslo = Station("Bergen"), Station("Oslo")
    assert list(cast("JsonObject", (bergen.weather.parameters or {})["properties"])) == ["city"]
    assert invoked(bergen.weather, {"city": "Voss"}, "Ada") == "Bergen of Voss for Ada"
    assert invoked(oslo.weather, {"city": "Voss"}, "Ada") == "Oslo of Voss for Ada"
    assert oslo.weather("Voss", Context("Bo", called({}))) == "Oslo of Voss for Bo"
    assert bergen.weather == bergen.weather
    assert bergen.weather != oslo.weather
    assert (bergen.later.is_async, bergen.weather.is_async) == (True, False)


@pytest.mark.parametrize("name", ["above", "below"])
@pytest.mark.parametrize("owner", [Station, Station("Bergen")])
def test_a_static_method_is_the_same_everywhere(owner: object, name: str) -> None:
    # No type checker tells a decorated static method from a method.
    found = cast("FunctionTool[[str], str]", getattr(owner, name))
    assert found("m") == "m"
    assert invoked(found, {"unit": "m"}) == "m"


def test_types_that_are_local_to_a_function_are_found() -> None:
    class Local(BaseModel):
        size: int

    @tool
    def measure(given: Local) -> int:
        return given.size

    assert invoked(measure, {"given": {"size": 3}}) == 3


def test_a_function_whose_parameters_have_no_names_is_refused() -> None:
    @tool
    def spread(*cities: str) -> str:
        return ",".join(cities)

    with pytest.raises(UsageError, match=r"'spread'.*named"):
        _ = spread.parameters


def test_a_free_form_tool_takes_its_text() -> None:
    @tool(freeform=True)
    def run(code: str, context: Context[str]) -> str:
        """Run code."""
        return f"{code} by {context.deps}"

    call = ToolCall("run", None, "call_1", "print(1)", freeform=True)
    assert run.parameters is None
    assert run.read_arguments(call) == "print(1)"
    assert run.invoke("print(1)", Context("Ada", call)) == "print(1) by Ada"


def _plain(arguments: JsonObject) -> object:
    return arguments


def _told(arguments: JsonObject, about: Context[str]) -> object:
    return {**arguments, "deps": about.deps}


@pytest.mark.parametrize(
    ("executor", "expected"), [(_plain, {"a": 1}), (_told, {"a": 1, "deps": "Ada"})]
)
def test_a_raw_tool_is_executed_with_its_object(
    executor: Callable[..., object], expected: JsonObject
) -> None:
    raw = Tool("raw", executor=executor)
    assert invoked(raw, {"a": 1}, "Ada") == expected


def test_a_tool_without_an_executor_cannot_be_invoked() -> None:
    with pytest.raises(UsageError, match="'raw' has no executor"):
        invoked(Tool("raw"), {})


def test_what_each_dialect_cannot_say_is_told_when_asked() -> None:
    assert not weather.portability.losses["json_schema"]
    assert "openai_strict" in str(weather.portability)
