"""The official `anthropic` package reads back what the loopback server was told to send."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import anthropic
import pytest
from anthropic.types import (
    CitationCharLocation,
    CitationsWebSearchResultLocation,
    Message,
    MessageParam,
    RedactedThinkingBlock,
    ServerToolUseBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
    WebSearchToolResultBlock,
)

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, Stall, serve
from interlingua.usage import Usage

if TYPE_CHECKING:
    from interlingua.values import JsonObject

ASKED: list[MessageParam] = [{"role": "user", "content": "hi"}]
WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "toolu_a"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}, "toolu_b"),
]
SEARCH: JsonObject = {
    "type": "server_tool_use",
    "id": "srvtoolu_1",
    "name": "web_search",
    "input": {"query": "oslo weather"},
}
FOUND: JsonObject = {
    "type": "web_search_tool_result",
    "tool_use_id": "srvtoolu_1",
    "content": [
        {
            "type": "web_search_result",
            "title": "Oslo",
            "url": "https://example.org/oslo",
            "encrypted_content": "sealed",
        }
    ],
}
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold, Italy is warm.", signature="c2lnbmVk"),
        Thinking(encrypted="c2VhbGVk"),
        Opaque("server_tool_use", SEARCH, hosted=True),
        Opaque("web_search_tool_result", FOUND, hosted=True),
        Text(
            "Oslo asks for warmer clothes. ☂",
            (
                Citation("https://example.org/oslo", "Oslo", "It is cold."),
                Citation(title="Book", cited_text="Cold.", start=3, end=8, document_index=1),
            ),
        ),
        *WEATHER,
    ],
    usage=Usage(
        120,
        45,
        cached=80,
        cache_write=30,
        cache_write_5m=10,
        cache_write_1h=20,
        reasoning=30,
        web_searches=1,
    ),
    chunk_size=7,
)


def sync_client(server: Server) -> anthropic.Anthropic:
    return anthropic.Anthropic(base_url=server.endpoints["anthropic"], api_key="k", max_retries=0)


def async_client(server: Server) -> anthropic.AsyncAnthropic:
    return anthropic.AsyncAnthropic(
        base_url=server.endpoints["anthropic"], api_key="k", max_retries=0
    )


def plain(server: Server) -> Message:
    with sync_client(server) as client:
        return client.messages.create(model="claude", max_tokens=9, messages=ASKED)


def streamed(server: Server) -> Message:
    with (
        sync_client(server) as client,
        client.messages.stream(model="claude", max_tokens=9, messages=ASKED) as stream,
    ):
        return stream.get_final_message()


def plain_async(server: Server) -> Message:
    async def ask() -> Message:
        async with async_client(server) as client:
            return await client.messages.create(model="claude", max_tokens=9, messages=ASKED)

    return asyncio.run(ask())


def streamed_async(server: Server) -> Message:
    async def ask() -> Message:
        async with (
            async_client(server) as client,
            client.messages.stream(model="claude", max_tokens=9, messages=ASKED) as stream,
        ):
            return await stream.get_final_message()

    return asyncio.run(ask())


Ask: TypeAlias = Callable[[Server], Message]

each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_thinking_hosted_tools_text_citations_and_tool_calls(ask: Ask) -> None:
    with serve([REPLY]) as server:
        message = ask(server)
    assert (message.model, message.role, message.stop_reason) == ("claude", "assistant", "tool_use")
    thinking, redacted, search, found, text, *calls = message.content
    assert isinstance(thinking, ThinkingBlock)
    assert thinking.thinking == "Norway is cold, Italy is warm."
    assert thinking.signature == "c2lnbmVk"
    assert isinstance(redacted, RedactedThinkingBlock)
    assert redacted.data == "c2VhbGVk"
    assert isinstance(search, ServerToolUseBlock)
    assert search.input == {"query": "oslo weather"}
    assert isinstance(found, WebSearchToolResultBlock)
    assert found.to_dict(mode="json") == FOUND
    assert isinstance(text, TextBlock)
    assert text.text == "Oslo asks for warmer clothes. ☂"
    web, place = text.citations or []
    assert isinstance(web, CitationsWebSearchResultLocation)
    assert (web.url, web.title, web.cited_text) == (
        "https://example.org/oslo",
        "Oslo",
        "It is cold.",
    )
    assert isinstance(place, CitationCharLocation)
    assert (place.document_title, place.document_index) == ("Book", 1)
    assert (place.start_char_index, place.end_char_index) == (3, 8)
    assert [
        (call.id, call.name, call.input) for call in calls if isinstance(call, ToolUseBlock)
    ] == [(call.id, call.name, call.arguments) for call in WEATHER]


@each_way
def test_it_reads_usage_with_its_breakdown(ask: Ask) -> None:
    with serve([REPLY]) as server:
        usage = ask(server).usage
    assert (usage.input_tokens, usage.output_tokens) == (10, 45)
    assert (usage.cache_read_input_tokens, usage.cache_creation_input_tokens) == (80, 30)
    assert usage.cache_creation is not None
    assert usage.cache_creation.ephemeral_5m_input_tokens == 10
    assert usage.cache_creation.ephemeral_1h_input_tokens == 20
    assert usage.output_tokens_details is not None
    assert usage.output_tokens_details.thinking_tokens == 30
    assert usage.server_tool_use is not None
    assert usage.server_tool_use.web_search_requests == 1


@each_way
def test_it_reads_a_refusal(ask: Ask) -> None:
    with serve([Refusal("I cannot help with that.")]) as server:
        message = ask(server)
    assert message.content == []
    assert message.stop_reason == "refusal"
    assert message.stop_details is not None
    assert message.stop_details.explanation == "I cannot help with that."


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (None, "end_turn"),
        (FinishReason.LENGTH, "max_tokens"),
        (FinishReason.PAUSE, "pause_turn"),
        ("stop_sequence", "stop_sequence"),
        ("something_new", "something_new"),
    ],
)
def test_it_reads_stop_reasons(said: str | None, read: str) -> None:
    reply = ScriptedReply("Hello", finish_reason=said)
    with serve([reply, reply]) as server:
        assert [plain(server).stop_reason, streamed(server).stop_reason] == [read, read]


def test_it_streams_text_and_partial_tool_input_as_they_were_cut() -> None:
    reply = ScriptedReply(["abcdefgh", WEATHER[0]], chunk_size=3)
    with (
        serve([reply]) as server,
        sync_client(server) as client,
        client.messages.stream(model="claude", max_tokens=9, messages=ASKED) as stream,
    ):
        events = [*stream]
    assert [event.text for event in events if event.type == "text"] == ["abc", "def", "gh"]
    pieces = [event.partial_json for event in events if event.type == "input_json"]
    assert max(map(len, pieces)) == 3
    assert json.loads("".join(pieces)) == WEATHER[0].arguments


def test_it_counts_tokens() -> None:
    with serve(input_tokens=1234) as server, sync_client(server) as client:
        counted = client.messages.count_tokens(model="claude", messages=ASKED)
    assert counted.input_tokens == 1234
    assert server.requests[0].operation == "count_tokens"


@pytest.mark.parametrize(
    ("status", "expected", "kind"),
    [
        (400, anthropic.BadRequestError, "invalid_request_error"),
        (401, anthropic.AuthenticationError, "authentication_error"),
        (403, anthropic.PermissionDeniedError, "permission_error"),
        (404, anthropic.NotFoundError, "not_found_error"),
        (413, anthropic.RequestTooLargeError, "request_too_large"),
        (429, anthropic.RateLimitError, "rate_limit_error"),
        (500, anthropic.InternalServerError, "api_error"),
        (529, anthropic.OverloadedError, "overloaded_error"),
    ],
)
@pytest.mark.parametrize("ask", [plain, streamed])
def test_errors_are_the_packages_own_classes(
    ask: Ask, status: int, expected: type[anthropic.APIStatusError], kind: str
) -> None:
    error = ScriptedError(status, "no way", headers={"retry-after": "7"})
    with serve([error]) as server, pytest.raises(expected, match="no way") as raised:
        ask(server)
    assert raised.value.type == kind
    assert raised.value.response.headers["retry-after"] == "7"
    assert raised.value.request_id == "req_1"


def test_an_error_inside_a_stream_is_raised_after_its_parts() -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(529, "fell over"))
    pieces: list[str] = []
    with (
        serve([reply]) as server,
        sync_client(server) as client,
        client.messages.stream(model="claude", max_tokens=9, messages=ASKED) as stream,
        pytest.raises(anthropic.APIStatusError, match="fell over") as raised,
    ):
        pieces.extend(stream.text_stream)
    assert "".join(pieces) == "Hello"
    assert raised.value.type == "overloaded_error"


def test_a_client_that_leaves_its_stream_is_seen_to_leave() -> None:
    with serve([ScriptedReply("Hello", fault=Stall(after=500))]) as server:
        with (
            sync_client(server) as client,
            client.messages.stream(model="claude", max_tokens=9, messages=ASKED) as stream,
        ):
            next(iter(stream))
        assert server.requests[0].wait() == "disconnected"
