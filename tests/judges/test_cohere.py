"""The official `cohere` package reads back the chat answers that the server was told of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, TypeAlias

import cohere
import pytest

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "weather_a"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}, "weather_b"),
]
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold, Italy is warm."),
        Text("Oslo asks for warmer clothes. ☂", (Citation("https://x.org", "X", start=0, end=4),)),
        Opaque("tool_plan", {"tool_plan": "I will look both up."}),
        *WEATHER,
    ],
    usage=Usage(120, 45, cached=100),
    chunk_size=7,
)
ASKED: Any = {"model": "command", "messages": [{"role": "user", "content": "hi"}]}


class Told:
    """What the package read, of a plain answer or of the events of a stream."""

    def __init__(self) -> None:
        self.thoughts = self.text = self.plan = ""
        self.citations: list[Any] = []
        self.calls: list[tuple[str, str, str]] = []
        self.finish_reason: Any = None
        self.usage: Any = None

    def answer(self, answer: Any) -> Told:
        message = answer.message
        for item in message.content or ():
            if item.type == "thinking":
                self.thoughts += item.thinking
            else:
                self.text += item.text
        self.plan = message.tool_plan or ""
        self.citations = list(message.citations or ())
        self.calls = [
            (call.id, call.function.name, call.function.arguments)
            for call in message.tool_calls or ()
        ]
        self.finish_reason, self.usage = answer.finish_reason, answer.usage
        return self

    def event(self, event: Any) -> None:
        match event.type:
            case "content-delta":
                self.text += event.delta.message.content.text or ""
                self.thoughts += event.delta.message.content.thinking or ""
            case "tool-plan-delta":
                self.plan += event.delta.message.tool_plan
            case "citation-start":
                self.citations.append(event.delta.message.citations)
            case "tool-call-start":
                call = event.delta.message.tool_calls
                self.calls.append((call.id, call.function.name, call.function.arguments))
            case "tool-call-delta":
                call_id, name, text = self.calls.pop()
                text += event.delta.message.tool_calls.function.arguments
                self.calls.append((call_id, name, text))
            case "message-end":
                self.finish_reason, self.usage = event.delta.finish_reason, event.delta.usage
            case _:
                pass


def plain(server: Server) -> Told:
    with cohere.ClientV2(api_key="any", base_url=server.url) as official:
        return Told().answer(official.chat(**ASKED))


def streamed(server: Server) -> Told:
    told = Told()
    with cohere.ClientV2(api_key="any", base_url=server.url) as official:
        for event in official.chat_stream(**ASKED):
            told.event(event)
    return told


def plain_async(server: Server) -> Told:
    async def ask() -> Any:
        async with cohere.AsyncClientV2(api_key="any", base_url=server.url) as official:
            return await official.chat(**ASKED)

    return Told().answer(asyncio.run(ask()))


def streamed_async(server: Server) -> Told:
    told = Told()

    async def ask() -> None:
        async with cohere.AsyncClientV2(api_key="any", base_url=server.url) as official:
            async for event in official.chat_stream(**ASKED):
                told.event(event)

    asyncio.run(ask())
    return told


Ask: TypeAlias = Callable[[Server], Told]
each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


@each_way
def test_it_reads_text_thinking_plan_citations_tool_calls_usage_and_finish_reason(
    ask: Ask,
) -> None:
    with serve([REPLY]) as server:
        told = ask(server)
    assert server.requests[0].wire == "cohere_chat"
    assert told.thoughts == "Norway is cold, Italy is warm."
    assert told.text == "Oslo asks for warmer clothes. ☂"
    assert told.plan == "I will look both up."
    (citation,) = told.citations
    assert (citation.start, citation.end, citation.text) == (0, 4, "Oslo")
    assert citation.sources[0].document == {"title": "X", "url": "https://x.org"}
    calls = [(call_id, name, json.loads(text)) for call_id, name, text in told.calls]
    assert calls == [(call.id, call.name, call.arguments) for call in WEATHER]
    billed = told.usage.billed_units
    assert (billed.input_tokens, billed.output_tokens) == (120, 45)
    assert told.usage.cached_tokens == 100
    assert told.finish_reason == "TOOL_CALL"


@each_way
@pytest.mark.parametrize(
    ("said", "read"), [(None, "COMPLETE"), (FinishReason.LENGTH, "MAX_TOKENS")]
)
def test_it_reads_finish_reasons(ask: Ask, said: FinishReason | None, read: str) -> None:
    with serve([ScriptedReply("Hello", finish_reason=said)]) as server:
        told = ask(server)
    assert (told.text, told.finish_reason) == ("Hello", read)


@each_way
def test_it_reads_errors(ask: Ask) -> None:
    with (
        serve([ScriptedError(401, "who are you?")]) as server,
        pytest.raises(cohere.UnauthorizedError, match="who are you"),
    ):
        ask(server)
