"""Tools from a raw JSON schema: their values, repair, and how they are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Tool, ToolArgumentsInvalid, ToolCall, repair_json

if TYPE_CHECKING:
    from interlingua.values import JsonObject

SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer", "maximum": 7}},
    "required": ["city"],
    "additionalProperties": False,
}
WEATHER = Tool("weather", "Current weather.", SCHEMA)


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ({"city": "Oslo"}, {"city": "Oslo"}),
        ({"city": "Oslo", "days": None}, {"city": "Oslo"}),
        ({"city": "Oslo", "days": 7}, {"city": "Oslo", "days": 7}),
    ],
)
def test_what_fits_is_the_object_itself(arguments: JsonObject, read: JsonObject) -> None:
    assert WEATHER.read_arguments(ToolCall("weather", arguments)) == read


def test_almost_json_is_repaired_if_asked() -> None:
    mending = Tool("weather", "", SCHEMA, repair=repair_json)
    text = "{'city': 'Oslo', 'days': None,}"
    call = ToolCall("weather", None, "call_1", text)
    assert mending.read_arguments(call) == {"city": "Oslo"}
    assert call.arguments_text == text
    with pytest.raises(ToolArgumentsInvalid, match="not a JSON object"):
        WEATHER.read_arguments(call)


def test_tools_are_compared_by_what_they_say() -> None:
    assert Tool("weather", "Current weather.", SCHEMA) == WEATHER
    assert Tool("weather", "Current weather.", SCHEMA, timeout=1.0) != WEATHER
    assert WEATHER != "weather"
    assert {WEATHER, Tool("weather", "Current weather.", SCHEMA)} == {WEATHER}
    assert repr(Tool("a")) == "Tool('a', '', None)"
