"""Requests of this wire: settings, tools, caching, extra, and token counts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import TypeAdapter

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.messages import Message, Opaque, Text, assistant, system, tool_result, user
from interlingua.request import prepare
from interlingua.tools import HostedTool, NamedTool, Tool
from interlingua.wires.anthropic_messages import WIRE
from tests.runtime.wires.anthropic_messages.answers import MODEL, model, sent

WEATHER = Tool(
    "weather",
    "The weather in a city.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    strict=True,
)
NOW = Tool("now")
SEARCH = HostedTool({"type": "web_search_20250305", "name": "web_search", "max_uses": 2})


def test_a_plain_question() -> None:
    body, adaptations = sent("Hi")
    assert body == {
        "model": "claude-test",
        "max_tokens": 64_000,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
    }
    assert adaptations == []


def test_the_request_goes_where_the_protocol_says() -> None:
    request = prepare(MODEL, WIRE.name, WIRE.settings, "Hi", settings={}, stream=True)
    encoded = WIRE.encode(request)
    assert encoded.path == "/v1/messages"
    assert encoded.headers == {"anthropic-version": "2023-06-01"}
    assert encoded.body["stream"] is True


def test_every_setting_reaches_the_body_in_one_order() -> None:
    body, adaptations = sent(
        [system("Be terse."), user("Hi")],
        tools=[WEATHER, SEARCH],
        stream=True,
        max_output_tokens=100,
        temperature=0.5,
        top_p=0.9,
        top_k=40,
        stop="END",
        tool_choice="required",
        parallel_tool_calls=False,
        service_tier="standard_only",
        user_id="u1",
    )
    assert list(body) == [
        "model",
        "max_tokens",
        "system",
        "messages",
        "tools",
        "tool_choice",
        "stop_sequences",
        "metadata",
        "service_tier",
        "temperature",
        "top_p",
        "top_k",
        "stream",
    ]
    assert body["max_tokens"] == 100
    assert (body["temperature"], body["top_p"], body["top_k"]) == (0.5, 0.9, 40)
    assert body["stop_sequences"] == ["END"]
    assert body["metadata"] == {"user_id": "u1"}
    assert body["service_tier"] == "standard_only"
    assert adaptations == []


@pytest.mark.parametrize("given", [-0.5, 1.5])
def test_a_temperature_out_of_range_is_clamped(given: float) -> None:
    body, adaptations = sent("Hi", temperature=given)
    assert body["temperature"] == (0.0 if given < 0 else 1.0)
    assert [(each.change, each.what) for each in adaptations] == [("clamped", "temperature")]


@pytest.mark.parametrize(
    "name", ["seed", "presence_penalty", "frequency_penalty", "logprobs", "metadata"]
)
def test_a_setting_that_the_wire_lacks_raises(name: str) -> None:
    given: Any = {"k": "v"} if name == "metadata" else 1
    with pytest.raises(UsageError, match=f"^{name}="):
        sent("Hi", **{name: given})


def test_tools_go_in_the_order_given_with_their_schema() -> None:
    body, _ = sent("Hi", tools=[WEATHER, SEARCH, NOW, Tool("any", "", {"properties": {}})])
    assert body["tools"] == [
        {
            "name": "weather",
            "description": "The weather in a city.",
            "input_schema": {**(WEATHER.parameters or {}), "additionalProperties": False},
            "strict": True,
        },
        SEARCH.definition,
        {"name": "now", "input_schema": {"type": "object", "properties": {}}},
        {"name": "any", "input_schema": {"type": "object", "properties": {}}},
    ]


@pytest.mark.parametrize(
    ("choice", "parallel", "written"),
    [
        ("auto", None, {"type": "auto"}),
        ("none", None, {"type": "none"}),
        ("none", False, {"type": "none"}),
        ("required", None, {"type": "any"}),
        (NamedTool("now"), None, {"type": "tool", "name": "now"}),
        (None, False, {"type": "auto", "disable_parallel_tool_use": True}),
        (None, True, {"type": "auto", "disable_parallel_tool_use": False}),
        ("required", False, {"type": "any", "disable_parallel_tool_use": True}),
        (
            NamedTool("now"),
            False,
            {"type": "tool", "name": "now", "disable_parallel_tool_use": True},
        ),
        (None, None, None),
    ],
)
def test_the_choice_of_tools(choice: Any, parallel: bool | None, written: Any) -> None:
    body, _ = sent("Hi", tools=[NOW], tool_choice=choice, parallel_tool_calls=parallel)
    assert body.get("tool_choice") == written


@pytest.mark.parametrize("choice", ["auto", "none"])
def test_a_choice_that_holds_without_tools_is_not_sent(choice: Any) -> None:
    assert "tool_choice" not in sent("Hi", tool_choice=choice)[0]


@pytest.mark.parametrize("choice", ["required", NamedTool("now")])
def test_a_demanded_call_without_tools_raises(choice: Any) -> None:
    with pytest.raises(UsageError, match="no tools"):
        sent("Hi", tool_choice=choice)


@pytest.mark.parametrize(
    ("cache", "mark"),
    [("short", {"type": "ephemeral"}), ("long", {"type": "ephemeral", "ttl": "1h"})],
)
def test_caching_marks_tools_system_and_the_last_turn(cache: Any, mark: Any) -> None:
    history: list[Message[Any]] = [
        system("One.", "Two."),
        user("Hi"),
        assistant("Hello"),
        user("And?", "Now?"),
    ]
    deferred = HostedTool({"name": "later", "input_schema": {}, "defer_loading": True})
    body, _ = sent(history, tools=[NOW, SEARCH, deferred], cache=cache)
    assert ["cache_control" in each for each in body["tools"]] == [False, True, False]
    assert ["cache_control" in each for each in body["system"]] == [False, True]
    marked = [[each.get("cache_control") for each in turn["content"]] for turn in body["messages"]]
    assert marked == [[None], [None], [None, mark]]
    assert body["tools"][1]["cache_control"] == body["system"][1]["cache_control"] == mark
    assert "cache_control" not in SEARCH.definition


def test_caching_leaves_a_prefill_alone_and_a_caller_s_mark_as_it_is() -> None:
    upload = Opaque(
        "container_upload",
        {"type": "container_upload", "file_id": "f", "cache_control": {"type": "ephemeral"}},
    )
    history = [Message[Any]("user", (Text("Hi"), upload)), assistant("Well")]
    body, _ = sent(history, cache="long")
    assert body["messages"][0]["content"][1] == upload.data
    assert body["messages"][1]["content"] == [{"type": "text", "text": "Well"}]


def test_no_caching_marks_nothing() -> None:
    assert "cache_control" not in json.dumps(sent([system("S"), user("Hi")], cache="none")[0])


def test_extra_is_merged_last_and_a_clash_raises() -> None:
    body, _ = sent("Hi", extra={"container": "c_1", "metadata": {"user_id": "u"}}, user_id="u")
    assert body["container"] == "c_1"
    assert body["metadata"] == {"user_id": "u"}
    with pytest.raises(UsageError, match=r"extra\.metadata\.user_id"):
        sent("Hi", extra={"metadata": {"user_id": "v"}}, user_id="u")
    with pytest.raises(UsageError, match=r"extra\.model"):
        sent("Hi", extra={"model": "other"})
    with pytest.raises(UsageError, match=r"extra\.max_tokens"):
        sent("Hi", extra={"max_tokens": 20}, max_output_tokens=10)
    assert sent("Hi", extra={"max_tokens": 20})[0]["max_tokens"] == 20


def test_betas_in_extra_become_the_header_that_the_api_reads() -> None:
    request = prepare(
        MODEL,
        WIRE.name,
        WIRE.settings,
        "Hi",
        settings={},
        extra={"betas": ["compact-2026-01-12", "files-api-2025-04-14"]},
        stream=False,
    )
    encoded = WIRE.encode(request)
    assert encoded.headers["anthropic-beta"] == "compact-2026-01-12,files-api-2025-04-14"
    assert "betas" not in encoded.body


def test_equal_requests_are_equal_bytes() -> None:
    def written() -> bytes:
        body, _ = sent([system("S"), user("Hi")], tools=[WEATHER, SEARCH], cache="short")
        return jsontext.encode(body)

    assert written() == written()


def test_a_whole_request_is_valid_by_the_generated_type() -> None:
    api = pytest.importorskip("interlingua_generated.wire.anthropic_messages")
    history: list[Message[Any]] = [
        system("S"),
        user("Hi"),
        assistant("Let me see"),
        user("Go on"),
        tool_result("t_1", "12"),
    ]
    body, _ = sent(
        history,
        to=model(),
        tools=[WEATHER, SEARCH],
        cache="long",
        tool_choice="auto",
        reasoning=2000,
        user_id="u",
        stop=["a", "b"],
    )
    TypeAdapter(api.Request).validate_python(body, strict=True)


def test_tokens_are_counted_of_what_is_read_only() -> None:
    request = prepare(
        MODEL,
        WIRE.name,
        WIRE.settings,
        [system("S"), user("Hi")],
        settings={"max_output_tokens": 5, "temperature": 0.5, "stop": "x", "tool_choice": "auto"},
        tools=[NOW],
        extra={"container": "c_1", "betas": ["token-counting-2024-11-01"]},
        stream=True,
    )
    encoded = WIRE.encode_count_tokens(request)
    assert encoded.path == "/v1/messages/count_tokens"
    assert encoded.headers == {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "token-counting-2024-11-01",
    }
    assert list(encoded.body) == ["model", "system", "messages", "tools", "tool_choice"]
    api = pytest.importorskip("interlingua_generated.wire.anthropic_messages")
    TypeAdapter(api.CountTokensRequest).validate_python(encoded.body, strict=True)


def test_a_token_count_is_read_and_its_absence_raises() -> None:
    assert WIRE.decode_count_tokens(b'{"input_tokens": 14}') == 14
    with pytest.raises(ProtocolError):
        WIRE.decode_count_tokens(b"{}")
