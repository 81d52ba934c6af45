"""The official `mistralai` package reads back the chat answers that the server was told of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import pytest
from mistralai.client import Mistral
from mistralai.client.errors import SDKError

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "callAAAA1"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}, "callBBBB2"),
]
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold, Italy is warm."),
        Text("Oslo asks for warmer clothes. ☂", (Citation(),)),
        *WEATHER,
    ],
    usage=Usage(120, 45, cached=100),
    chunk_size=7,
)
ASKED: Any = {"model": "mistral", "messages": [{"role": "user", "content": "hi"}]}


def client(server: Server) -> Mistral:
    return Mistral(api_key="any", server_url=server.base_url("mistral_chat"))


class Told:
    """What the package read, of a plain answer or of the chunks of a stream."""

    def __init__(self, messages: Iterable[Any]) -> None:
        self.thoughts = self.text = ""
        self.references = 0
        self.calls: list[Any] = []
        for message in messages:
            self.calls += message.tool_calls or []
            content: Any = message.content or []
            for chunk in [content] if isinstance(content, str) else content:
                self._read(chunk)

    def _read(self, chunk: Any) -> None:
        if isinstance(chunk, str):
            self.text += chunk
        elif chunk.type == "thinking":
            self.thoughts += "".join([each.text for each in chunk.thinking])
        elif chunk.type == "reference":
            self.references += 1
        else:
            self.text += chunk.text


def plain(server: Server) -> tuple[Told, Any]:
    with client(server) as official:
        answer = official.chat.complete(**ASKED)
    return Told([answer.choices[0].message]), answer


def streamed(server: Server) -> tuple[Told, Any]:
    with client(server) as official:
        chunks: list[Any] = [event.data for event in official.chat.stream(**ASKED)]
    return Told([chunk.choices[0].delta for chunk in chunks]), chunks[-1]


def plain_async(server: Server) -> tuple[Told, Any]:
    async def ask() -> Any:
        async with client(server) as official:
            return await official.chat.complete_async(**ASKED)

    answer = asyncio.run(ask())
    return Told([answer.choices[0].message]), answer


def streamed_async(server: Server) -> tuple[Told, Any]:
    async def ask() -> list[Any]:
        async with client(server) as official:
            return [event.data async for event in await official.chat.stream_async(**ASKED)]

    chunks = asyncio.run(ask())
    return Told([chunk.choices[0].delta for chunk in chunks]), chunks[-1]


Ask: TypeAlias = Callable[[Server], tuple[Told, Any]]
each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_text_thinking_references_tool_calls_usage_and_finish_reason(ask: Ask) -> None:
    with serve([REPLY]) as server:
        told, last = ask(server)
    assert server.requests[0].wire == "mistral_chat"
    assert told.thoughts == "Norway is cold, Italy is warm."
    assert told.text == "Oslo asks for warmer clothes. ☂"
    assert told.references == 1
    calls = [(call.id, call.function.name, _arguments(call)) for call in told.calls]
    assert calls == [(call.id, call.name, call.arguments) for call in WEATHER]
    usage = last.usage
    assert (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (120, 45, 165)
    assert last.choices[0].finish_reason == "tool_calls"
    assert last.model == "mistral"


def _arguments(call: Any) -> Any:
    given = call.function.arguments
    return json.loads(given) if isinstance(given, str) else given


@each_way
@pytest.mark.parametrize(
    ("said", "read"),
    [
        (None, "stop"),
        (FinishReason.LENGTH, "length"),
        (FinishReason.CONTEXT_LENGTH, "model_length"),
    ],
)
def test_it_reads_finish_reasons(ask: Ask, said: FinishReason | None, read: str) -> None:
    with serve([ScriptedReply("Hello", finish_reason=said)]) as server:
        told, last = ask(server)
    assert told.text == "Hello"
    assert last.choices[0].finish_reason == read


@each_way
def test_it_reads_errors(ask: Ask) -> None:
    with (
        serve([ScriptedError(401, "who are you?")]) as server,
        pytest.raises(SDKError, match="who are you") as raised,
    ):
        ask(server)
    assert raised.value.status_code == 401
