"""Every wire sends a tool's parameters in its dialect, says what was lost, and keeps the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from interlingua.errors import UsageError
from interlingua.records import Compat
from interlingua.tools import Tool
from tests.runtime.wires.exercise import Exercise

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

WIRES = [
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "mistral_chat",
    "bedrock_converse",
]

PLAIN: JsonObject = {
    "type": "object",
    "properties": {"zone": {"type": "string"}, "area": {"type": "integer"}},
    "required": ["zone", "area"],
    "additionalProperties": False,
}
RICH: JsonObject = {
    "type": "object",
    "properties": {
        "zone": {"type": "string", "minLength": 2},
        "area": {"type": "integer", "exclusiveMinimum": 0, "default": 1},
    },
    "required": ["zone"],
}
LOOSE: JsonObject = {
    "type": "object",
    "properties": {"anything": {}},
    "required": ["anything"],
}


def schema_sent(body: JsonValue) -> JsonObject:
    """Find the one schema with properties in a body, wherever its wire puts it."""
    waiting: list[JsonValue] = [body]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            if "properties" in each:
                return each
            waiting.extend(each.values())
        elif isinstance(each, list):
            waiting.extend(each)
    raise AssertionError("no schema was sent")


@pytest.mark.parametrize("name", WIRES)
@pytest.mark.parametrize("strict", [None, True])
def test_a_schema_that_every_dialect_takes_goes_out_byte_for_byte(
    name: str, strict: bool | None
) -> None:
    body, adaptations = Exercise(name).sent(
        max_output_tokens=9, tools=[Tool("t", "", PLAIN, strict)]
    )
    assert json.dumps(schema_sent(body)) == json.dumps(PLAIN)
    # Google enforces all tools or none, which is said of any that asks for it.
    assert [each.what for each in adaptations] == (
        ["tools"] if strict and name == "google_generate" else []
    )


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("openai_chat", []),
        ("openai_responses", []),
        ("anthropic_messages", []),
        ("mistral_chat", []),
        ("bedrock_converse", []),
        ("google_generate", ["minLength", "exclusiveMinimum"]),
        ("cohere_chat", ["minLength", "exclusiveMinimum"]),
        ("ollama_chat", ["minLength", "exclusiveMinimum", "default"]),
    ],
)
def test_what_a_wire_does_not_take_is_described_and_noted(name: str, lost: list[str]) -> None:
    body, adaptations = Exercise(name).sent(max_output_tokens=9, tools=[Tool("t", "", RICH)])
    text = json.dumps(schema_sent(body))
    assert [each in text and f'"{each}"' not in text for each in lost] == [True] * len(lost)
    assert [each.what for each in adaptations] == ["tools[t].parameters"] * bool(lost)
    assert all(each in adaptations[0].reason for each in lost)
    if not lost:
        assert text == json.dumps(RICH)


STRICT: list[tuple[str, list[str]]] = [
    ("openai_chat", ["zone", "area"]),
    ("openai_responses", ["zone", "area"]),
    ("anthropic_messages", ["zone"]),
    ("bedrock_converse", ["zone"]),
    ("mistral_chat", ["zone"]),
]


@pytest.mark.parametrize(("name", "required"), STRICT)
def test_a_strict_tool_is_said_as_the_provider_enforces_it(name: str, required: list[str]) -> None:
    body, _ = Exercise(name).sent(max_output_tokens=9, tools=[Tool("t", "", RICH, strict=True)])
    schema = schema_sent(body)
    assert schema["required"] == required
    assert schema["additionalProperties"] is False
    assert '"strict": true' in json.dumps(body)


@pytest.mark.parametrize("name", [each for each, _ in STRICT if each != "mistral_chat"])
def test_a_tool_that_cannot_be_enforced_raises_or_is_sent_without(name: str) -> None:
    wire, tool = Exercise(name), Tool("t", "", LOOSE, strict=True)
    with pytest.raises(UsageError, match=r"tools\[t\]\.strict= .*properties\.anything"):
        wire.sent(max_output_tokens=9, tools=[tool])
    body, adaptations = wire.sent(max_output_tokens=9, tools=[tool], unsupported="drop")
    assert schema_sent(body) == LOOSE
    assert '"strict": true' not in json.dumps(body)
    assert [(each.change, each.what) for each in adaptations] == [("dropped", "tools[t].strict")]


@pytest.mark.parametrize("name", [each for each, _ in STRICT])
def test_a_host_that_enforces_no_schema_is_not_asked_to(name: str) -> None:
    wire, tool = Exercise(name), Tool("t", "", RICH, strict=True)
    lax = wire.model(compat=Compat(strict_tools=False))
    with pytest.raises(UsageError, match="does not enforce"):
        wire.sent(max_output_tokens=9, to=lax, tools=[tool])
    body, _ = wire.sent(max_output_tokens=9, to=lax, tools=[tool], unsupported="drop")
    assert schema_sent(body) == RICH
    assert "strict" not in json.dumps(body)


def test_a_tools_own_schema_is_never_changed() -> None:
    before = json.dumps(RICH)
    for name in WIRES:
        for strict in (None, True):
            Exercise(name).sent(max_output_tokens=9, tools=[Tool("t", "", RICH, strict)])
    assert json.dumps(RICH) == before
