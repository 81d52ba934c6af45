"""The official `openai` package reads back the responses that the server was told of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import openai
import pytest
from openai.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseFunctionToolCall,
    ResponseIncompleteEvent,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
)

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

if TYPE_CHECKING:
    from interlingua.values import JsonObject

WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "call_a"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}, "call_b"),
]
CITATIONS = (
    Citation("https://example.org/a", "A", start=0, end=4),
    Citation("https://example.org/b", "B", start=5, end=9),
)
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold, Italy is warm.", encrypted="sealed=="),
        Text("Oslo asks for warmer clothes. ☂", CITATIONS),
        *WEATHER,
    ],
    usage=Usage(120, 45, cached=100, reasoning=30),
    chunk_size=7,
)


def sync_client(server: Server) -> openai.OpenAI:
    return openai.OpenAI(base_url=server.endpoints["openai"], api_key="any", max_retries=0)


def async_client(server: Server) -> openai.AsyncOpenAI:
    return openai.AsyncOpenAI(base_url=server.endpoints["openai"], api_key="any", max_retries=0)


def plain(server: Server) -> Response:
    with sync_client(server) as client:
        return client.responses.create(model="gpt", input="hi")


def streamed(server: Server) -> Response:
    with (
        sync_client(server) as client,
        client.responses.stream(model="gpt", input="hi") as stream,
    ):
        return stream.get_final_response()


def plain_async(server: Server) -> Response:
    async def ask() -> Response:
        async with async_client(server) as client:
            return await client.responses.create(model="gpt", input="hi")

    return asyncio.run(ask())


def streamed_async(server: Server) -> Response:
    async def ask() -> Response:
        async with (
            async_client(server) as client,
            client.responses.stream(model="gpt", input="hi") as stream,
        ):
            return await stream.get_final_response()

    return asyncio.run(ask())


Ask: TypeAlias = Callable[[Server], Response]

each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_text_reasoning_tool_calls_annotations_usage_and_status(
    ask: Ask,
) -> None:
    with serve([REPLY]) as server:
        response = ask(server)
    assert (response.status, response.model, response.error) == ("completed", "gpt", None)
    assert response.output_text == "Oslo asks for warmer clothes. ☂"
    reasoning, message, *calls = response.output
    assert isinstance(reasoning, ResponseReasoningItem)
    assert [each.text for each in reasoning.summary] == ["Norway is cold, Italy is warm."]
    assert reasoning.encrypted_content == "sealed=="
    assert isinstance(message, ResponseOutputMessage)
    (text,) = message.content
    assert isinstance(text, ResponseOutputText)
    assert [each.model_dump() for each in text.annotations] == [
        {
            "type": "url_citation",
            "url": f"https://example.org/{name.lower()}",
            "title": name,
            "start_index": start,
            "end_index": start + 4,
        }
        for name, start in (("A", 0), ("B", 5))
    ]
    assert [
        (call.call_id, call.name, json.loads(call.arguments))
        for call in calls
        if isinstance(call, ResponseFunctionToolCall)
    ] == [(call.id, call.name, call.arguments) for call in WEATHER]
    usage = response.usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (120, 45, 165)
    assert usage.input_tokens_details.cached_tokens == 100
    assert usage.output_tokens_details.reasoning_tokens == 30


@each_way
def test_it_reads_a_refusal(ask: Ask) -> None:
    with serve([["First this.", Refusal("I cannot go on.")]]) as server:
        response = ask(server)
    (message,) = response.output
    assert isinstance(message, ResponseOutputMessage)
    text, refusal = message.content
    assert isinstance(text, ResponseOutputText)
    assert isinstance(refusal, ResponseOutputRefusal)
    assert (text.text, refusal.refusal) == ("First this.", "I cannot go on.")


@pytest.mark.parametrize(
    ("said", "status", "reason"),
    [
        (FinishReason.LENGTH, "incomplete", "max_output_tokens"),
        (FinishReason.CONTENT_FILTER, "incomplete", "content_filter"),
        (FinishReason.STOP, "completed", None),
    ],
)
def test_it_reads_why_a_response_is_incomplete(
    said: FinishReason, status: str, reason: str | None
) -> None:
    reply = ScriptedReply("Hello", finish_reason=said)
    with serve([reply, reply]) as server, sync_client(server) as client:
        plain = client.responses.create(model="gpt", input="hi")
        *_, last = client.responses.create(model="gpt", input="hi", stream=True)
    assert isinstance(last, ResponseCompletedEvent | ResponseIncompleteEvent)
    assert last.type == f"response.{status}"
    for response in (plain, last.response):
        details = response.incomplete_details
        assert response.status == status
        assert (None if details is None else details.reason) == reason


def test_every_piece_is_streamed_between_its_start_and_its_end() -> None:
    reply = ScriptedReply([Thinking("Hmm"), "Hello", WEATHER[0]], chunk_size=100)
    with serve([reply]) as server, sync_client(server) as client:
        stream = client.responses.create(model="gpt", input="hi", stream=True)
        kinds = [event.type.removeprefix("response.") for event in stream]
    assert kinds == [
        "created",
        "in_progress",
        "output_item.added",
        "reasoning_summary_part.added",
        "reasoning_summary_text.delta",
        "reasoning_summary_text.done",
        "reasoning_summary_part.done",
        "output_item.done",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "output_item.added",
        "function_call_arguments.delta",
        "function_call_arguments.done",
        "output_item.done",
        "completed",
    ]


@each_way
def test_it_reads_hosted_items_and_free_form_calls(ask: Ask) -> None:
    search: JsonObject = {
        "id": "ws_1",
        "type": "web_search_call",
        "status": "completed",
        "action": {"type": "search", "query": "oslo"},
    }
    shell = ToolCall("shell", id="c1", arguments_text="ls -l", freeform=True)
    with serve([[Opaque("web_search_call", search, hosted=True), shell]]) as server:
        hosted, custom = ask(server).output
    assert hosted.to_dict() == search
    assert custom.type == "custom_tool_call"
    assert (custom.call_id, custom.name, custom.input) == ("c1", "shell", "ls -l")


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (403, openai.PermissionDeniedError),
        (404, openai.NotFoundError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_errors_are_the_packages_own_classes(
    status: int, expected: type[openai.APIStatusError], stream: bool
) -> None:
    error = ScriptedError(status, "no way", code="some_code", headers={"retry-after": "7"})
    with (
        serve([error]) as server,
        sync_client(server) as client,
        pytest.raises(expected, match="no way") as raised,
    ):
        client.responses.create(model="gpt", input="hi", stream=stream)
    assert raised.value.code == "some_code"
    assert raised.value.response.headers["retry-after"] == "7"
    assert raised.value.request_id == "req_1"


def test_an_error_inside_a_stream_is_its_last_event() -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(500, "fell over"))
    with serve([reply]) as server, sync_client(server) as client:
        events = [*client.responses.create(model="gpt", input="hi", stream=True)]
    assert any(event.type == "response.output_text.done" for event in events)
    assert events[-1].type == "error"
    assert events[-1].message == "fell over"


def test_an_exhausted_script_is_not_asked_again() -> None:
    with serve([]) as server:
        client = openai.OpenAI(base_url=server.endpoints["openai"], api_key="any")
        with client, pytest.raises(openai.InternalServerError, match="exhausted"):
            client.responses.create(model="gpt", input="hi")
    assert len(server.requests) == 1
