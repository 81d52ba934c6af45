"""The official `openai` package reads back the chat completions that the server was told of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TypeAlias

import openai
import pytest
from openai.types.chat import ChatCompletion, ChatCompletionMessageFunctionToolCall

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Refusal, Text, Thinking, ToolCall
from interlingua.testing import Cut, ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

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


def plain(server: Server) -> ChatCompletion:
    with sync_client(server) as client:
        return client.chat.completions.create(model="gpt", messages=[])


def streamed(server: Server) -> ChatCompletion:
    with (
        sync_client(server) as client,
        client.chat.completions.stream(
            model="gpt", messages=[], stream_options={"include_usage": True}
        ) as stream,
    ):
        return stream.get_final_completion()


def plain_async(server: Server) -> ChatCompletion:
    async def ask() -> ChatCompletion:
        async with async_client(server) as client:
            return await client.chat.completions.create(model="gpt", messages=[])

    return asyncio.run(ask())


def streamed_async(server: Server) -> ChatCompletion:
    async def ask() -> ChatCompletion:
        async with (
            async_client(server) as client,
            client.chat.completions.stream(
                model="gpt", messages=[], stream_options={"include_usage": True}
            ) as stream,
        ):
            return await stream.get_final_completion()

    return asyncio.run(ask())


Ask: TypeAlias = Callable[[Server], ChatCompletion]

each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_text_thinking_tool_calls_annotations_usage_and_finish_reason(
    ask: Ask,
) -> None:
    with serve([REPLY]) as server:
        completion = ask(server)
    assert completion.model == "gpt"
    choice = completion.choices[0]
    message = choice.message
    assert choice.finish_reason == "tool_calls"
    assert message.role == "assistant"
    assert message.content == "Oslo asks for warmer clothes. ☂"
    extra = message.model_extra or {}
    assert extra["reasoning"] == "Norway is cold, Italy is warm."
    thought, sealed = extra["reasoning_details"]
    assert thought["text"] == "Norway is cold, Italy is warm."
    assert sealed == {"type": "reasoning.encrypted", "data": "sealed==", "index": 1}
    calls = [
        (call.id, call.function.name, json.loads(call.function.arguments))
        for call in message.tool_calls or []
        if isinstance(call, ChatCompletionMessageFunctionToolCall)
    ]
    assert calls == [(call.id, call.name, call.arguments) for call in WEATHER]
    annotations = json.loads(message.to_json())["annotations"]
    assert [each["url_citation"] for each in annotations] == [
        {"url": "https://example.org/a", "title": "A", "start_index": 0, "end_index": 4},
        {"url": "https://example.org/b", "title": "B", "start_index": 5, "end_index": 9},
    ]
    usage = completion.usage
    assert usage is not None
    assert (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (120, 45, 165)
    assert usage.prompt_tokens_details is not None
    assert usage.prompt_tokens_details.cached_tokens == 100
    assert usage.completion_tokens_details is not None
    assert usage.completion_tokens_details.reasoning_tokens == 30


@each_way
def test_it_reads_plain_reasoning_where_the_compatible_hosts_put_it(ask: Ask) -> None:
    with serve([ScriptedReply([Thinking("Hm, let me see."), "Yes."], chunk_size=3)]) as server:
        message = ask(server).choices[0].message
    assert (message.model_extra or {})["reasoning_content"] == "Hm, let me see."
    assert message.content == "Yes."


@each_way
def test_it_reads_a_refusal(ask: Ask) -> None:
    with serve([Refusal("I cannot help with that.")]) as server:
        choice = ask(server).choices[0]
    assert choice.message.refusal == "I cannot help with that."
    assert not choice.message.content
    assert choice.finish_reason == "stop"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (None, "stop"),
        (FinishReason.CONTENT_FILTER, "content_filter"),
        (FinishReason.LENGTH, "length"),
        ("eos", "eos"),
    ],
)
def test_it_reads_finish_reasons(said: str | None, read: str) -> None:
    reply = ScriptedReply("Hello", finish_reason=said)
    with serve([reply, reply]) as server, sync_client(server) as client:
        plain = client.chat.completions.create(model="gpt", messages=[])
        chunks = [*client.chat.completions.create(model="gpt", messages=[], stream=True)]
    assert plain.choices[0].finish_reason == read
    assert chunks[-1].choices[0].finish_reason == read


def test_each_piece_is_streamed_as_it_was_cut() -> None:
    with (
        serve([ScriptedReply("abcdefgh", chunk_size=3)]) as server,
        sync_client(server) as client,
    ):
        stream = client.chat.completions.create(model="gpt", messages=[], stream=True)
        pieces = [chunk.choices[0].delta.content for chunk in stream]
    assert [piece for piece in pieces if piece] == ["abc", "def", "gh"]


@each_way
def test_it_reads_no_usage_where_none_is_reported(ask: Ask) -> None:
    with serve([ScriptedReply("Hi", usage=Usage())]) as server:
        assert ask(server).usage is None


def test_it_reads_a_free_form_tool_call() -> None:
    with (
        serve([ToolCall("shell", id="c1", arguments_text="ls -l", freeform=True)]) as server,
        sync_client(server) as client,
    ):
        message = client.chat.completions.create(model="gpt", messages=[]).choices[0].message
    assert message.tool_calls is not None
    (call,) = message.tool_calls
    assert call.type == "custom"
    assert (call.id, call.custom.name, call.custom.input) == ("c1", "shell", "ls -l")


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
        client.chat.completions.create(model="gpt", messages=[], stream=stream)
    assert raised.value.code == "some_code"
    assert raised.value.response.headers["retry-after"] == "7"
    assert raised.value.request_id == "req_1"


def test_an_error_inside_a_stream_is_raised_after_its_parts() -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(500, "fell over"))
    pieces: list[str | None] = []
    with serve([reply]) as server, sync_client(server) as client:
        chunks = client.chat.completions.create(model="gpt", messages=[], stream=True)
        with pytest.raises(openai.APIError, match="fell over"):
            pieces.extend(chunk.choices[0].delta.content for chunk in chunks)
    assert "".join([piece or "" for piece in pieces]) == "Hello"


def test_a_cut_stream_is_a_broken_connection() -> None:
    with (
        serve([ScriptedReply("Hello", fault=Cut(after=400))]) as server,
        sync_client(server) as client,
    ):
        chunks = client.chat.completions.create(model="gpt", messages=[], stream=True)
        with pytest.raises(openai.APIConnectionError):
            list(chunks)
