"""Requests of the Responses API: settings, tools, and what rests on the provider's memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from interlingua.errors import UsageError
from interlingua.messages import Thinking, assistant, developer, system, user
from interlingua.records import Compat, Features, Limits, Reasoning
from interlingua.tools import HostedTool, NamedTool, Tool
from interlingua.wires.openai_responses import WIRE
from interlingua_generated.wire import openai_responses
from tests.runtime.wires.openai_responses.answers import model, sent

if TYPE_CHECKING:
    from interlingua.records import AnyChatModel
    from interlingua.settings import Settings

REQUESTS: TypeAdapter[object] = TypeAdapter(openai_responses.Request)
WEATHER = Tool("weather", "Current weather", {"type": "object", "properties": {}})
WEATHER_SENT: dict[str, Any] = {
    "type": "function",
    "name": "weather",
    "parameters": {"type": "object", "properties": {}},
    "description": "Current weather",
    "strict": False,
}
SEARCH = HostedTool({"type": "web_search", "search_context_size": "low"})
SQL = HostedTool({"type": "custom", "name": "sql"})
WIKI = HostedTool({"type": "mcp", "server_label": "wiki", "server_url": "https://w.example"})


def test_the_smallest_request_is_stateless() -> None:
    body, adaptations = sent("Hi")
    assert body == {"model": "m", "input": [{"role": "user", "content": "Hi"}], "store": False}
    assert adaptations == []


def test_a_stream_is_asked_for() -> None:
    body, _ = sent("Hi", stream=True)
    assert body["stream"] is True


@pytest.mark.parametrize(
    ("settings", "fields", "changes"),
    [
        ({"max_output_tokens": 99}, {"max_output_tokens": 99}, []),
        ({"temperature": 0.5, "top_p": 0.9}, {"temperature": 0.5, "top_p": 0.9}, []),
        ({"reasoning": "high"}, {"reasoning": {"effort": "high"}}, []),
        ({"reasoning": 4096}, {"reasoning": {"effort": "low"}}, ["translated"]),
        ({"service_tier": "flex"}, {"service_tier": "flex"}, []),
        ({"metadata": {"a": "b"}}, {"metadata": {"a": "b"}}, []),
        ({"user_id": "u-1"}, {"safety_identifier": "u-1"}, ["translated"]),
        ({"logprobs": True}, {"include": ["message.output_text.logprobs"]}, []),
        ({"logprobs": False}, {}, []),
        (
            {"logprobs": 5},
            {"top_logprobs": 5, "include": ["message.output_text.logprobs"]},
            [],
        ),
        (
            {"logprobs": 50},
            {"top_logprobs": 20, "include": ["message.output_text.logprobs"]},
            ["clamped"],
        ),
    ],
)
def test_a_setting_reaches_the_wire(
    settings: Settings, fields: dict[str, Any], changes: list[str]
) -> None:
    body, adaptations = sent("Hi", settings)
    REQUESTS.validate_python(body)
    for name in ("model", "input", "store"):
        body.pop(name)
    assert body == fields
    assert [each.change for each in adaptations] == changes


def test_parallel_calls_can_be_forbidden() -> None:
    body, adaptations = sent("Hi", {"parallel_tool_calls": False}, tools=[Tool("weather")])
    assert body["parallel_tool_calls"] is False
    assert adaptations == []


def test_every_setting_that_the_wire_names_has_a_case_here() -> None:
    assert WIRE.settings.keys() == {
        "max_output_tokens",
        "temperature",
        "top_p",
        "logprobs",
        "reasoning",
        "tool_choice",
        "parallel_tool_calls",
        "cache",
        "service_tier",
        "user_id",
        "metadata",
    }


@pytest.mark.parametrize("name", ["top_k", "stop", "seed", "presence_penalty"])
def test_a_setting_that_the_wire_lacks_is_refused(name: str) -> None:
    settings: Any = {name: 1}
    with pytest.raises(UsageError, match=name):
        sent("Hi", settings)


def test_more_output_than_the_model_writes_is_clamped() -> None:
    small = model(limits=Limits(output=100))
    body, adaptations = sent("Hi", {"max_output_tokens": 500}, to=small)
    assert body["max_output_tokens"] == 100
    assert [str(each) for each in adaptations] == [
        "max_output_tokens clamped: openai/m writes at most 100"
    ]


@pytest.mark.parametrize(
    "thinker",
    [model(reasoning=Reasoning(efforts=("low",))), model(features=Features(reasoning=True))],
)
def test_a_reasoning_model_is_asked_for_its_encrypted_reasoning(thinker: AnyChatModel) -> None:
    body, _ = sent("Hi", to=thinker)
    assert body["include"] == ["reasoning.encrypted_content"]


def test_effort_is_clamped_to_what_the_model_takes() -> None:
    thinker = model(reasoning=Reasoning(efforts=("low", "high")))
    body, adaptations = sent("Hi", {"reasoning": "max"}, to=thinker)
    assert body["reasoning"] == {"effort": "high"}
    assert [each.change for each in adaptations] == ["clamped"]


@pytest.mark.parametrize(
    "dull",
    [model(features=Features(reasoning=False)), model(compat=Compat(reasoning_format="none"))],
)
def test_a_model_that_cannot_be_asked_to_reason_refuses(dull: AnyChatModel) -> None:
    with pytest.raises(UsageError, match="reasoning"):
        sent("Hi", {"reasoning": "high"}, to=dull)
    body, adaptations = sent("Hi", {"reasoning": "high", "unsupported": "drop"}, to=dull)
    assert "reasoning" not in body
    assert [each.change for each in adaptations] == ["dropped"]


def test_a_model_that_does_not_reason_need_not_be_told_not_to() -> None:
    body, adaptations = sent(
        "Hi", {"reasoning": "none"}, to=model(features=Features(reasoning=False))
    )
    assert "reasoning" not in body
    assert [str(each) for each in adaptations] == [
        "reasoning translated: nothing was sent; openai/m does not reason"
    ]


def test_a_prompt_is_cached_under_the_key_of_its_conversation() -> None:
    body, adaptations = sent("Hi", {"cache": "short"})
    assert len(body["prompt_cache_key"]) == 32
    assert "prompt_cache_retention" not in body
    assert [each.change for each in adaptations] == ["translated"]
    longer, _ = sent("Hi", {"cache": "long"})
    assert longer["prompt_cache_key"] == body["prompt_cache_key"]
    assert longer["prompt_cache_retention"] == "24h"
    own, _ = sent("Hi", {"cache": "short"}, extra={"prompt_cache_key": "mine"})
    assert own["prompt_cache_key"] == "mine"


def test_caching_cannot_be_switched_off() -> None:
    with pytest.raises(UsageError, match="caches on its own"):
        sent("Hi", {"cache": "none"})


def test_tools_go_in_the_order_given() -> None:
    body, _ = sent("Hi", tools=[SEARCH, WEATHER, SQL])
    REQUESTS.validate_python(body)
    assert body["tools"] == [SEARCH.definition, WEATHER_SENT, SQL.definition]


@pytest.mark.parametrize(("strict", "said"), [(True, True), (False, False), (None, False)])
def test_a_schema_is_enforced_only_when_it_is_asked_for(strict: bool | None, said: bool) -> None:
    body, _ = sent("Hi", tools=[Tool("t", "", {"type": "object"}, strict)])
    assert body["tools"][0]["strict"] is said


def test_a_host_that_enforces_no_schema_is_not_asked_to() -> None:
    lax = model(compat=Compat(strict_tools=False))
    tools = [Tool("t", "", {"type": "object"}, strict=True)]
    with pytest.raises(UsageError, match="strict"):
        sent("Hi", to=lax, tools=tools)
    body, adaptations = sent("Hi", {"unsupported": "drop"}, to=lax, tools=tools)
    assert "strict" not in body["tools"][0]
    assert [each.change for each in adaptations] == ["dropped"]


def test_a_tool_without_arguments_has_an_empty_schema() -> None:
    body, _ = sent("Hi", tools=[Tool("now", strict=True)])
    REQUESTS.validate_python(body)
    assert body["tools"][0]["parameters"] == {
        "type": "object",
        "properties": {},
        "additionalProperties": False,
        "required": [],
    }


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ("auto", "auto"),
        ("none", "none"),
        ("required", "required"),
        (NamedTool("weather"), {"type": "function", "name": "weather"}),
        (NamedTool("sql"), {"type": "custom", "name": "sql"}),
        (NamedTool("wiki"), {"type": "mcp", "server_label": "wiki"}),
        (NamedTool("web_search"), {"type": "web_search"}),
    ],
)
def test_a_tool_can_be_chosen(choice: Any, said: Any) -> None:
    body, _ = sent("Hi", {"tool_choice": choice}, tools=[WEATHER, SEARCH, SQL, WIKI])
    assert body["tool_choice"] == said


@pytest.mark.parametrize("choice", ["required", NamedTool("weather")])
def test_a_call_cannot_be_required_where_there_is_no_tool(choice: Any) -> None:
    with pytest.raises(UsageError, match="needs tools="):
        sent("Hi", {"tool_choice": choice})


def test_a_choice_without_tools_is_noted() -> None:
    body, adaptations = sent("Hi", {"tool_choice": "auto"})
    assert "tool_choice" not in body
    assert [each.what for each in adaptations] == ["tool_choice"]


def test_an_unknown_tool_cannot_be_chosen() -> None:
    with pytest.raises(UsageError, match="'clock'"):
        sent("Hi", {"tool_choice": NamedTool("clock")}, tools=[WEATHER])


def test_tools_of_extra_can_be_chosen() -> None:
    extra: dict[str, Any] = {
        "tools": [{"type": "function", "name": "clock", "parameters": {}, "strict": False}]
    }
    body, _ = sent("Hi", {"tool_choice": NamedTool("clock")}, extra=extra)
    assert body["tool_choice"] == {"type": "function", "name": "clock"}
    assert body["tools"] == extra["tools"]


def test_a_host_that_cannot_be_made_to_call_a_tool_refuses() -> None:
    with pytest.raises(UsageError, match="cannot be made to call"):
        sent(
            "Hi",
            {"tool_choice": "required"},
            to=model(compat=Compat(required_tool_choice=False)),
            tools=[WEATHER],
        )


def test_extra_is_merged_last_and_a_clash_raises() -> None:
    extra = {
        "reasoning": {"summary": "auto"},
        "text": {"verbosity": "low"},
        "include": ["web_search_call.action.sources", "reasoning.encrypted_content"],
    }
    thinker = model(features=Features(reasoning=True))
    body, _ = sent("Hi", {"reasoning": "low"}, to=thinker, extra=extra)
    REQUESTS.validate_python(body)
    assert body["reasoning"] == {"effort": "low", "summary": "auto"}
    assert body["text"] == {"verbosity": "low"}
    assert body["include"] == ["reasoning.encrypted_content", "web_search_call.action.sources"]
    with pytest.raises(UsageError, match=r"extra\.temperature"):
        sent("Hi", {"temperature": 0.5}, extra={"temperature": 0.7})


@pytest.mark.parametrize(
    ("extra", "store"),
    [
        ({"store": True}, True),
        ({"store": False}, False),
        ({"previous_response_id": "resp_1"}, False),
        ({"background": True}, None),
        ({"conversation": "conv_1"}, None),
        ({"background": False}, False),
    ],
)
def test_nothing_is_stored_unless_extra_says_so(extra: dict[str, Any], store: bool | None) -> None:
    body, _ = sent("Hi", extra=extra)
    REQUESTS.validate_python(body)
    assert body.get("store") is store


def test_the_same_call_gives_the_same_bytes() -> None:
    settings: Settings = {
        "temperature": 0.1,
        "max_output_tokens": 9,
        "metadata": {"b": "1", "a": "2"},
    }
    first, _ = sent([system("S"), user("Hi")], settings, tools=[WEATHER], stream=True)
    backwards: Any = dict(reversed(settings.items()))
    again, _ = sent([system("S"), user("Hi")], backwards, tools=[WEATHER], stream=True)
    assert list(first.items()) == list(again.items())


def test_what_is_added_to_a_conversation_leaves_its_start_as_it_was() -> None:
    turns = [system("S"), user("Hi"), assistant(Thinking(encrypted="gAAA"), "Hello")]
    first, _ = sent([*turns, user("One")])
    longer, _ = sent([*turns, user("One"), assistant("Two"), user("Three")])
    assert longer["input"][: len(first["input"])] == first["input"]


def test_instructions_keep_their_place_and_role() -> None:
    body, adaptations = sent([system("S"), user("Hi"), developer("D"), user("Ho")])
    REQUESTS.validate_python(body)
    assert [(item["role"], item["content"]) for item in body["input"]] == [
        ("system", "S"),
        ("user", "Hi"),
        ("developer", "D"),
        ("user", "Ho"),
    ]
    assert adaptations == []


def test_a_host_without_a_developer_role_is_told_as_system() -> None:
    body, adaptations = sent(
        [developer("D"), user("Hi")], to=model(compat=Compat(developer_role=False))
    )
    assert body["input"][0] == {"role": "system", "content": "D"}
    assert [each.change for each in adaptations] == ["translated"]
