"""Settings, tools and streaming, as the body of a request says them."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.messages import system, user
from interlingua.records import Compat, Features, Limits
from interlingua.request import prepare
from interlingua.tools import HostedTool, NamedTool, Tool
from interlingua.wires.openai_chat import WIRE
from tests.runtime.wires.openai_chat.answers import REQUEST, encoded, model

SCHEMA: dict[str, Any] = {"type": "object", "properties": {"city": {"type": "string"}}}
WEATHER = Tool("weather", "Current weather", SCHEMA)


def test_the_smallest_request_holds_a_model_and_a_message() -> None:
    body, adaptations = encoded("hi")
    assert body == {"model": "acme-1", "messages": [{"role": "user", "content": "hi"}]}
    assert adaptations == []


def test_the_path_is_that_of_chat_completions() -> None:
    request = prepare(
        model(), WIRE.name, WIRE.settings, "hi", settings={}, tools=(), extra=None, stream=False
    )
    assert WIRE.encode(request).path == "/chat/completions"


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ({"max_output_tokens": 9}, {"max_completion_tokens": 9}),
        ({"temperature": 0.5}, {"temperature": 0.5}),
        ({"temperature": 0}, {"temperature": 0}),
        ({"top_p": 0.9}, {"top_p": 0.9}),
        ({"stop": "END"}, {"stop": "END"}),
        ({"stop": ("END", "STOP")}, {"stop": ["END", "STOP"]}),
        ({"seed": 0}, {"seed": 0}),
        ({"presence_penalty": 1.0}, {"presence_penalty": 1.0}),
        ({"frequency_penalty": 1.0}, {"frequency_penalty": 1.0}),
        ({"logprobs": True}, {"logprobs": True}),
        ({"logprobs": False}, {"logprobs": False}),
        ({"logprobs": 5}, {"logprobs": True, "top_logprobs": 5}),
        ({"reasoning": "low"}, {"reasoning_effort": "low"}),
        ({"reasoning": "none"}, {"reasoning_effort": "none"}),
        ({"service_tier": "flex"}, {"service_tier": "flex"}),
        ({"user_id": "u"}, {"user": "u"}),
        ({"metadata": {"a": "b"}}, {"metadata": {"a": "b"}}),
        ({"stream": True}, {"stream": True, "stream_options": {"include_usage": True}}),
        ({"temperature": None, "seed": None}, {}),
    ],
)
def test_a_setting_is_said_in_the_wires_words(
    settings: dict[str, Any], written: dict[str, Any]
) -> None:
    body, adaptations = encoded("hi", **settings)
    del body["model"], body["messages"]
    assert body == written
    assert adaptations == []


def test_every_setting_that_the_wire_claims_reaches_it() -> None:
    given: dict[str, Any] = {
        "max_output_tokens": 1,
        "temperature": 1.0,
        "top_p": 1.0,
        "top_k": 1,
        "stop": "s",
        "seed": 1,
        "presence_penalty": 1.0,
        "frequency_penalty": 1.0,
        "logprobs": True,
        "reasoning": "low",
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "cache": "long",
        "service_tier": "auto",
        "user_id": "u",
        "metadata": {},
    }
    assert given.keys() == WIRE.settings.keys()
    target = model(Compat(top_k=True))
    least, _ = encoded("hi", to=target, tools=[WEATHER])
    for name, value in given.items():
        body, _ = encoded("hi", to=target, tools=[WEATHER], **{name: value})
        assert body != least, name


def test_a_setting_that_only_some_hosts_take_is_refused() -> None:
    with pytest.raises(UsageError, match="top_k"):
        encoded("hi", top_k=5)


def test_keys_keep_one_order_whatever_the_order_given() -> None:
    settings: dict[str, Any] = {"seed": 1, "temperature": 0.1, "max_output_tokens": 5, "top_p": 1.0}
    backwards = dict(reversed(settings.items()))
    one, _ = encoded("hi", tools=[WEATHER], tool_choice="auto", stream=True, **settings)
    two, _ = encoded("hi", tools=[WEATHER], tool_choice="auto", stream=True, **backwards)
    assert list(one) == list(two)
    assert list(one) == [
        "model",
        "messages",
        "tools",
        "tool_choice",
        "max_completion_tokens",
        "temperature",
        "top_p",
        "seed",
        "stream",
        "stream_options",
    ]


def test_more_output_than_the_model_writes_is_clamped() -> None:
    target = model(limits=Limits(output=100))
    body, adaptations = encoded("hi", to=target, max_output_tokens=500)
    assert body["max_completion_tokens"] == 100
    assert [(each.change, each.what) for each in adaptations] == [("clamped", "max_output_tokens")]


def test_tools_go_out_in_the_order_given() -> None:
    hosted = HostedTool({"type": "openrouter:web_search", "parameters": {"max_uses": 1}})
    body, _ = encoded("hi", tools=[WEATHER, hosted, Tool("now", strict=True)])
    assert body["tools"] == [
        {
            "type": "function",
            "function": {
                "name": "weather",
                "description": "Current weather",
                "parameters": SCHEMA,
            },
        },
        {"type": "openrouter:web_search", "parameters": {"max_uses": 1}},
        {
            "type": "function",
            "function": {
                "name": "now",
                "parameters": {
                    "type": "object",
                    "properties": {},
                    "additionalProperties": False,
                    "required": [],
                },
                "strict": True,
            },
        },
    ]


CUSTOM = HostedTool({"type": "custom", "custom": {"name": "sql"}})


@pytest.mark.parametrize(
    ("choice", "written"),
    [
        ("auto", "auto"),
        ("none", "none"),
        ("required", "required"),
        (NamedTool("weather"), {"type": "function", "function": {"name": "weather"}}),
        (NamedTool("sql"), {"type": "custom", "custom": {"name": "sql"}}),
    ],
)
def test_a_tool_choice_is_always_said(choice: Any, written: object) -> None:
    body, _ = encoded("hi", tools=[WEATHER, CUSTOM], tool_choice=choice)
    assert body["tool_choice"] == written


def test_a_choice_of_a_tool_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="'rain'"):
        encoded("hi", tools=[WEATHER], tool_choice=NamedTool("rain"))
    with pytest.raises(UsageError, match="needs tools"):
        encoded("hi", tool_choice="required")


def test_tool_settings_without_tools_are_noted_and_not_sent() -> None:
    body, adaptations = encoded("hi", tool_choice="none", parallel_tool_calls=False)
    assert "tool_choice" not in body
    assert "parallel_tool_calls" not in body
    assert [each.what for each in adaptations] == ["tool_choice", "parallel_tool_calls"]


def test_parallel_calls_may_be_forbidden() -> None:
    body, _ = encoded("hi", tools=[WEATHER], parallel_tool_calls=False)
    assert body["parallel_tool_calls"] is False


def test_a_long_cache_is_asked_for_where_there_are_no_markers() -> None:
    body, adaptations = encoded("hi", cache="long")
    assert body["prompt_cache_retention"] == "24h"
    assert [each.change for each in adaptations] == ["translated"]
    body, adaptations = encoded("hi", cache="short")
    assert "prompt_cache_retention" not in body
    assert [each.change for each in adaptations] == ["translated"]


def test_fields_of_the_wire_are_merged_last_and_never_overwrite() -> None:
    body, _ = encoded("hi", extra={"top_k": 4, "stream_options": {"x": 1}}, stream=True)
    assert body["top_k"] == 4
    assert body["stream_options"] == {"include_usage": True, "x": 1}
    with pytest.raises(UsageError, match="temperature"):
        encoded("hi", temperature=0.5, extra={"temperature": 0.6})


def test_a_model_that_reads_no_system_message_is_told_before_the_network() -> None:
    with pytest.raises(UsageError, match="system"):
        encoded(
            [system("Be terse."), user("hi")], to=model(features=Features(system_messages=False))
        )


def test_a_request_with_everything_is_valid_for_the_wire() -> None:
    body, _ = encoded(
        [system("Be terse."), user("hi")],
        tools=[WEATHER, CUSTOM, Tool("now", strict=True)],
        stream=True,
        max_output_tokens=9,
        temperature=0.5,
        top_p=0.9,
        stop=["END"],
        seed=1,
        presence_penalty=0.1,
        frequency_penalty=0.1,
        logprobs=3,
        reasoning="high",
        tool_choice=NamedTool("weather"),
        parallel_tool_calls=True,
        cache="long",
        service_tier="flex",
        user_id="u",
        metadata={"a": "b"},
    )
    assert REQUEST.validate_python(body) == body


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_a_limit_under_its_other_name_clashes_too(name: str) -> None:
    with pytest.raises(UsageError, match=f"extra.{name}"):
        encoded("hi", max_output_tokens=5, extra={name: 6})
    assert encoded("hi", extra={name: 6})[0][name] == 6
