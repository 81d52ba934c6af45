"""The official `ollama` package reads back the chat answers that the server was told of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import ollama
import pytest

from interlingua.finish import FinishReason
from interlingua.messages import Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "call_a"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}, "call_b"),
]
REPLY = ScriptedReply(
    [Thinking("Norway is cold, Italy is warm."), "Oslo asks for warmer clothes. ☂", *WEATHER],
    usage=Usage(120, 45),
    chunk_size=7,
)
ASKED: Any = {"model": "qwen", "messages": [{"role": "user", "content": "hi"}]}


class Told:
    """What the package read, of a plain answer or of the events of a stream."""

    def __init__(self, answers: Iterable[Any]) -> None:
        self.thoughts = self.text = ""
        self.calls: list[Any] = []
        self.last: Any = None
        for answer in answers:
            self.text += answer.message.content or ""
            self.thoughts += answer.message.thinking or ""
            self.calls += answer.message.tool_calls or []
            self.last = answer


def sync_client(server: Server) -> Any:
    return ollama.Client(host=server.url)


def async_client(server: Server) -> Any:
    return ollama.AsyncClient(host=server.url)


def plain(server: Server) -> Told:
    with sync_client(server) as official:
        return Told([official.chat(**ASKED)])


def streamed(server: Server) -> Told:
    with sync_client(server) as official:
        return Told(official.chat(**ASKED, stream=True))


def plain_async(server: Server) -> Told:
    async def ask() -> Any:
        async with async_client(server) as official:
            return await official.chat(**ASKED)

    return Told([asyncio.run(ask())])


def streamed_async(server: Server) -> Told:
    async def ask() -> list[Any]:
        async with async_client(server) as official:
            return [each async for each in await official.chat(**ASKED, stream=True)]

    return Told(asyncio.run(ask()))


Ask: TypeAlias = Callable[[Server], Told]
each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_text_thinking_tool_calls_counts_and_finish_reason(ask: Ask) -> None:
    with serve([REPLY]) as server:
        told = ask(server)
    assert server.requests[0].wire == "ollama_chat"
    assert told.thoughts == "Norway is cold, Italy is warm."
    assert told.text == "Oslo asks for warmer clothes. ☂"
    calls = [(call.function.name, call.function.arguments) for call in told.calls]
    assert calls == [(call.name, call.arguments) for call in WEATHER]
    last = told.last
    assert (last.prompt_eval_count, last.eval_count, last.done) == (120, 45, True)
    assert (last.done_reason, last.model) == ("stop", "qwen")
    assert last.load_duration


@each_way
@pytest.mark.parametrize(("said", "read"), [(None, "stop"), (FinishReason.LENGTH, "length")])
def test_it_reads_finish_reasons(ask: Ask, said: FinishReason | None, read: str) -> None:
    with serve([ScriptedReply("Hello", finish_reason=said)]) as server:
        told = ask(server)
    assert (told.text, told.last.done_reason) == ("Hello", read)


@each_way
def test_it_reads_errors(ask: Ask) -> None:
    with (
        serve([ScriptedError(404, "no such model")]) as server,
        pytest.raises(ollama.ResponseError, match="no such model") as raised,
    ):
        ask(server)
    assert raised.value.status_code == 404


@pytest.mark.parametrize("ask", [streamed, streamed_async])
def test_it_reads_an_error_inside_a_stream(ask: Ask) -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(500, "fell over"))
    with serve([reply]) as server, pytest.raises(ollama.ResponseError, match="fell over"):
        ask(server)
