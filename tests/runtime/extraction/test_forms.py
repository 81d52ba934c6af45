"""In which mode a model is asked: what the catalog says decides, and what cannot be is told of."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel

from interlingua import Client, Tool, UsageError, wires
from interlingua.extraction import forms
from interlingua.extraction.forms import form_for
from interlingua.extraction.target import target_of
from interlingua.models import anthropic, google, groq, openai
from interlingua.records import Compat, Features
from tests.runtime.extraction.kinds import ABLE, KEYS, City, Node, able

if TYPE_CHECKING:
    from interlingua.extraction.forms import Form, Mode, WantedMode
    from interlingua.plan import Plan

NOTHING = Features()
STRICT_HOST = Compat()
TOOLS = Features(tools=True)
OTHER = Tool("other", "Something else.", {"type": "object", "properties": {}})

CHOICES: dict[str, tuple[str, Features, Compat, dict[str, bool], Mode]] = {
    "a schema, where the model takes one": ("openai_chat", ABLE, Compat(), {}, "schema"),
    "a schema, with tools beside": ("openai_chat", ABLE, Compat(), {"has_tools": True}, "schema"),
    "a forced tool, where it is not known to take a schema": (
        "openai_chat",
        TOOLS,
        Compat(),
        {},
        "tool",
    ),
    "a forced tool, where the host takes no schema": (
        "openai_chat",
        ABLE,
        Compat(json_schema=False),
        {},
        "tool",
    ),
    "JSON mode, where no tool can be forced": (
        "openai_chat",
        replace(ABLE, required_tool_choice=False),
        Compat(json_schema=False),
        {},
        "json",
    ),
    "JSON mode, where the host forces no tool": (
        "openai_chat",
        ABLE,
        Compat(json_schema=False, required_tool_choice=False),
        {},
        "json",
    ),
    "JSON mode, where a tool would keep the model from others": (
        "openai_chat",
        ABLE,
        Compat(json_schema=False),
        {"has_tools": True},
        "json",
    ),
    "JSON mode, where the model is to reason": (
        "openai_chat",
        ABLE,
        Compat(json_schema=False),
        {"reasons": True},
        "json",
    ),
    "words, where nothing is known": ("openai_chat", NOTHING, Compat(), {}, "prompt"),
    "words, where the wire has no JSON mode": (
        "anthropic_messages",
        TOOLS,
        Compat(),
        {"reasons": True},
        "prompt",
    ),
}


def chosen(
    wire: str,
    features: Features,
    compat: Compat = STRICT_HOST,
    wanted: WantedMode = "auto",
    output: Any = City,
    *,
    reasons: bool = False,
    has_tools: bool = False,
) -> Form:
    model = replace(able(wire, None, features), compat=compat)
    return form_for(
        target_of(output),
        "City",
        model,
        wires.load(wire),
        wanted,
        reasons=reasons,
        has_tools=has_tools,
    )


@pytest.mark.parametrize("case", CHOICES)
def test_mode_is_chosen_by_what_the_catalog_says(case: str) -> None:
    wire, features, compat, call, mode = CHOICES[case]
    reasons, has_tools = call.get("reasons", False), call.get("has_tools", False)
    form = chosen(wire, features, compat, reasons=reasons, has_tools=has_tools)
    assert form.mode == mode
    assert (form.output is None) == (mode in ("tool", "prompt"))
    assert (form.tool is None) == (mode != "tool")


IMPOSSIBLE: dict[str, tuple[str, Features, Compat, WantedMode]] = {
    "cannot be held to a schema": (
        "openai_chat",
        Features(structured_output=False),
        Compat(),
        "schema",
    ),
    "takes no schema for an answer": ("openai_chat", ABLE, Compat(json_schema=False), "schema"),
    "takes no tools": ("openai_chat", Features(tools=False), Compat(), "tool"),
    "cannot be made to call a tool": (
        "openai_chat",
        Features(required_tool_choice=False),
        Compat(),
        "tool",
    ),
    "has no JSON mode": ("openai_chat", Features(json_mode=False), Compat(), "json"),
    "the anthropic_messages wire has no such mode": (
        "anthropic_messages",
        ABLE,
        Compat(),
        "json",
    ),
}


@pytest.mark.parametrize("message", IMPOSSIBLE)
def test_a_mode_that_cannot_be_is_told_of_before_the_network(message: str) -> None:
    wire, features, compat, wanted = IMPOSSIBLE[message]
    with pytest.raises(UsageError, match=f"mode='{wanted}': .*{message}; choose another mode"):
        chosen(wire, features, compat, wanted)


@pytest.mark.parametrize("wanted", ["schema", "tool", "json"])
def test_a_mode_of_which_the_catalog_says_nothing_may_be_chosen(wanted: WantedMode) -> None:
    assert chosen("openai_chat", NOTHING, wanted=wanted).mode == wanted


def test_a_type_that_the_providers_schema_cannot_say_is_asked_for_otherwise() -> None:
    assert chosen("anthropic_messages", ABLE, output=Node).mode == "tool"
    with pytest.raises(UsageError, match="cannot say the type"):
        chosen("anthropic_messages", ABLE, wanted="schema", output=Node)


def test_what_no_strict_schema_says_is_said_loosely() -> None:
    class Open(BaseModel):
        anything: Any

    form = chosen("openai_chat", ABLE, output=Open)
    assert form.output is not None
    assert not form.output.strict
    assert "may depart from the schema" in form.adaptations[0].reason
    strict = chosen("openai_chat", ABLE)
    assert strict.output is not None
    assert strict.output.strict


def test_what_the_provider_does_not_enforce_is_reported() -> None:
    told = {each.what: each.reason for each in chosen("anthropic_messages", ABLE).adaptations}
    assert "the answer is checked here" in told["output.properties.population"]


def test_every_wire_has_a_dialect() -> None:
    dialects: dict[str, object] = vars(forms)["_DIALECTS"]
    assert [wire for wire in wires.NAMES if wire not in dialects] == []


@pytest.mark.parametrize(
    ("model", "mode"),
    [
        (openai.GPT_5_2, "schema"),
        (anthropic.CLAUDE_SONNET_5, "schema"),
        (google.GEMINI_2_5_PRO, "schema"),
        (groq.LLAMA_3_3_70B_VERSATILE, "tool"),
    ],
    ids=str,
)
def test_models_of_the_catalog_are_asked_as_they_can(model: Any, mode: Mode) -> None:
    named: str = model.key
    plan = Client(credentials=KEYS).chat(named).explain("?", output=City)
    told = [each.reason for each in plan.adaptations if each.what == "output"]
    assert plan.validate() == ()
    assert (told == []) == (mode == "schema")
    if mode == "tool":
        assert told[0].startswith("the model must call the tool 'City'")


def test_explain_says_why_a_lesser_mode_is_used() -> None:
    chat = Client(credentials=KEYS).chat(able("openai_chat", "http://127.0.0.1:9", TOOLS))

    def plan(**options: Any) -> Plan:
        return chat.explain("?", output=City, **options)

    assert "does not say" in plan().adaptations[0].reason
    assert json.loads(plan().request.body)["tool_choice"]["function"]["name"] == "City"
    in_words = plan(tools=[OTHER]).adaptations[0]
    assert "the instructions hold the schema" in in_words.reason
    assert plan().input_tokens > 10
    with pytest.raises(UsageError, match="needs output="):
        chat.explain("?", mode="json")
