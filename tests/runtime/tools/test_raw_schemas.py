"""The arguments of a tool that is given by its JSON schema are checked by that schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Tool, ToolCall
from interlingua.errors import ToolArgumentsInvalid
from interlingua.schema import validation

if TYPE_CHECKING:
    from interlingua.values import JsonObject

PLACE = Tool(
    "place",
    "",
    {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "zoom": {"type": "integer", "maximum": 9},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        },
        "required": ["city"],
    },
)


def test_arguments_that_fit_are_given_as_they_came() -> None:
    arguments: JsonObject = {"city": "Oslo", "zoom": 3, "labels": {"a": "b"}}
    assert PLACE.read_arguments(ToolCall("place", arguments)) == arguments


def test_what_strict_mode_adds_is_taken_away_before_the_check() -> None:
    call = ToolCall("place", {"city": "Oslo", "zoom": None, "labels": [{"key": "a", "value": "b"}]})
    assert PLACE.read_arguments(call) == {"city": "Oslo", "labels": {"a": "b"}}


def test_arguments_that_do_not_fit_tell_the_model_where_and_why() -> None:
    with pytest.raises(ToolArgumentsInvalid) as caught:
        PLACE.read_arguments(ToolCall("place", {"zoom": 12}))
    message = str(caught.value)
    assert message.startswith("The arguments of 'place' do not fit its schema:\n- ")
    assert "$.zoom: 12 is greater than the maximum of 9" in message
    assert '"city" is a required property' in message


def test_a_schema_that_is_wrong_itself_warns_and_keeps_the_call() -> None:
    odd = Tool("odd", "", {"type": "object", "properties": {"n": {"exclusiveMinimum": True}}})
    with pytest.warns(UserWarning, match="'odd' were not checked: the schema is wrong"):
        assert odd.read_arguments(ToolCall("odd", {"n": 1})) == {"n": 1}


def test_without_a_library_arguments_pass_unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validation, "can_validate", lambda: False)
    assert PLACE.read_arguments(ToolCall("place", {"zoom": 12})) == {"zoom": 12}
