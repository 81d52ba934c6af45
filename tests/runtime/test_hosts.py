"""Each host's declared departures reach the wire: what is asked is said as the catalog has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    Client,
    Provider,
    Thinking,
    Tool,
    ToolCall,
    UsageError,
    developer,
    tool_result,
    user,
)
from interlingua.models import lookup
from interlingua.testing import serve

if TYPE_CHECKING:
    from interlingua.chat import AnyChat
    from interlingua.records import Compat
    from interlingua.testing import Answer

HOSTED = [
    "groq",
    "cerebras",
    "deepseek",
    "xai",
    "together",
    "fireworks",
    "openrouter",
    "huggingface",
    "nvidia",
    "moonshot",
    "zai",
    "alibaba",
    "minimax",
    "baseten",
    "deepinfra",
    "perplexity",
    "github-models",
    "cloudflare-ai-gateway",
    "cloudflare-workers-ai",
    "vercel",
    "ollama-cloud",
]
OWN = ["vllm", "sglang", "llama-cpp", "lm-studio", "litellm", "ollama"]
"""Servers of one's own, which need no key."""

ASKED: dict[str | None, dict[str, object]] = {
    None: {"reasoning_effort": "low"},
    "reasoning_effort": {"reasoning_effort": "low"},
    "reasoning_object": {"reasoning": {"effort": "low"}},
    "thinking_type": {"thinking": {"type": "enabled"}},
    "enable_thinking": {"enable_thinking": True},
    "chat_template": {"chat_template_kwargs": {"enable_thinking": True}},
}
"""How low reasoning is asked for, by format."""

FIELDS_OF_REASONING = {"reasoning_content", "reasoning", "reasoning_details"}

WEATHER = Tool(
    "weather",
    "Weather.",
    {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    strict=True,
)


@dataclass
class Count:
    answer: int


def compat_of(host: str) -> Compat:
    return lookup(f"{host}/any").provider.compat


def chat_like(host: str, client: Client, url: str) -> AnyChat:
    provider = Provider.openai_compatible("local", base_url=f"{url}/v1", compat=host)
    return client.chat(provider.chat_model("model"))


@pytest.mark.parametrize("host", HOSTED + OWN)
def test_a_streamed_call_is_said_in_the_hosts_words(host: str) -> None:
    compat = compat_of(host)
    with serve(["Hello!"]) as server, Client() as client:
        stream = chat_like(host, client, server.url).stream(
            [developer("Be brief."), user("hi")],
            max_output_tokens=50,
            reasoning="low",
            top_k=5,
            cache="short",
            unsupported="drop",
        )
        with stream:
            assert "".join(stream.text()) == "Hello!"
    sent, headers = server.requests[0].body, server.requests[0].headers
    limit = compat.max_output_tokens_field or "max_completion_tokens"
    assert {limit: 50}.items() <= sent.items()
    assert len(sent.keys() & {"max_tokens", "max_completion_tokens"}) == 1
    assert ASKED[compat.reasoning_format].items() <= sent.items()
    ways = {name for way in ASKED.values() for name in way}
    assert sent.keys() & ways == ASKED[compat.reasoning_format].keys()
    assert ("stream_options" in sent) == (compat.stream_options is not False)
    messages: Any = sent["messages"]
    assert messages[0]["role"] == ("system" if compat.developer_role is False else "developer")
    assert ("top_k" in sent) == (compat.top_k is True)
    assert ("prompt_cache_key" in sent) == (compat.cache_key is not False)
    if compat.affinity_header is not None:
        assert headers[compat.affinity_header]


@pytest.mark.parametrize("host", HOSTED + OWN)
def test_a_tool_call_is_said_in_the_hosts_words(host: str) -> None:
    compat = compat_of(host)
    call = ToolCall("weather", {"city": "Oslo"}, id="call_1")
    script: list[Answer] = [[Thinking("Oslo, then."), call], "Rain."]
    with serve(script) as server, Client() as client:
        chat = chat_like(host, client, server.url)
        first = chat.complete(
            "Weather in Oslo?",
            tools=[WEATHER],
            tool_choice="required",
            parallel_tool_calls=False,
            unsupported="drop",
        )
        assert [each.arguments for each in first.tool_calls] == [{"city": "Oslo"}]
        turns = [user("Weather in Oslo?"), first.message, tool_result(first.tool_calls[0], "Rain.")]
        assert chat.complete(turns, tools=[WEATHER], unsupported="drop").text == "Rain."
    asked, answered = [each.body for each in server.requests]
    assert ("tool_choice" in asked) == (compat.required_tool_choice is not False)
    assert ("parallel_tool_calls" in asked) == (compat.parallel_tool_calls is not False)
    tools: Any = asked["tools"]
    assert ("strict" in tools[0]["function"]) == (compat.strict_tools is not False)
    messages: Any = answered["messages"]
    assistant, result = messages[1:3]
    assert result["tool_call_id"] == "call_1"
    assert ("name" in result) == (compat.tool_result_name is True)
    if compat.reasoning_replay_field is not None:
        assert assistant.keys() & FIELDS_OF_REASONING == {compat.reasoning_replay_field}
        assert "Oslo, then." in str(assistant[compat.reasoning_replay_field])


@pytest.mark.parametrize("host", HOSTED + OWN)
def test_an_answer_is_held_to_a_schema_where_the_host_can(host: str) -> None:
    compat = compat_of(host)
    with serve(['{"answer": 12}']) as server, Client() as client:
        chat = chat_like(host, client, server.url)
        if compat.json_schema is False:
            with pytest.raises(UsageError, match="schema"):
                chat.extract(Count, "How many?", mode="schema")
            assert server.requests == []
            return
        assert chat.extract(Count, "How many?", mode="schema") == Count(12)
    form: Any = server.requests[0].body["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["strict"] is (compat.strict_tools is not False)


@pytest.mark.parametrize("host", OWN)
def test_a_server_of_ones_own_is_called_with_a_key_or_without(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = lookup(f"{host}/any").provider.auth.env
    for variable in variables:
        monkeypatch.delenv(variable, raising=False)
    with serve(["Hello!", "Hello!", "Hello!"]) as server:
        where = {host: f"{server.url}/v1"}
        with Client(endpoints=where) as client:
            client.chat(f"{host}/any").complete("hi")
            for variable in variables[:1]:
                monkeypatch.setenv(variable, "key-0123456789")
                client.chat(f"{host}/any").complete("hi")
        with Client(endpoints=where, credentials={host: "other-0123456789"}) as client:
            client.chat(f"{host}/any").complete("hi")
    sent = [each.headers.get("authorization") for each in server.requests]
    by_variable = ["Bearer key-0123456789"] if variables else []
    assert sent == [None, *by_variable, "Bearer other-0123456789"]


@pytest.mark.parametrize("host", OWN)
def test_a_server_of_ones_own_has_an_address_before_any_is_given(host: str) -> None:
    endpoint = lookup(f"{host}/any").provider.endpoint("openai_chat")
    assert endpoint is not None
    assert endpoint.base_url is not None
    assert endpoint.base_url.startswith("http://localhost:")
    assert endpoint.base_url_env is not None


@pytest.mark.parametrize("host", HOSTED)
def test_a_hosted_service_wants_its_key(host: str) -> None:
    provider = lookup(f"{host}/any").provider
    assert provider.auth.scheme == "bearer"
    assert provider.auth.env
    endpoint = provider.endpoint("openai_chat")
    assert endpoint is not None
    assert (endpoint.base_url or "").startswith("https://")
