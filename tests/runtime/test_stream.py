"""Streams over real HTTP: what they give, and that a whole reply gives the same."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ProviderError,
    Retry,
    UsageError,
)
from interlingua.events import (
    RawChunk,
    ReplyEnd,
    ReplyStart,
    TextDelta,
    TextEnd,
    ThinkingDelta,
    ThinkingEnd,
    ToolCallDelta,
    ToolCallEnd,
)
from interlingua.finish import FinishReason
from interlingua.messages import Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, serve
from interlingua.usage import Usage
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from interlingua.events import Event
    from interlingua.reply import Reply
    from interlingua.testing import Answer

AT_ONCE = Retry(base=0.001)
KEYS = {"probe": KEY}

SCRIPTED = {
    "text": ScriptedReply("Titan, Rhea and Enceladus.", chunk_size=3),
    "thinking": ScriptedReply([Thinking("Moons …", signature="c2ln"), "Titan."], chunk_size=4),
    "one call": ScriptedReply(ToolCall("weather", {"city": "Oslo"}, "call_a"), chunk_size=5),
    "calls": ScriptedReply(
        [
            "Looking.",
            ToolCall("weather", {"city": "Oslo"}, "call_a"),
            ToolCall("time", {"zone": "UTC"}, "call_b"),
        ]
    ),
    "cut at the limit": ScriptedReply("Tit", finish_reason=FinishReason.LENGTH),
    "counted": ScriptedReply("Titan.", usage=Usage(1_000, 20, cached=600, reasoning=8)),
    "nothing": ScriptedReply([]),
}
# The test server estimates input by the request's length, which differs between the two ways.
REPLIES = {
    name: replace(reply, usage=reply.usage or Usage(9, 7)) for name, reply in SCRIPTED.items()
}


def seen(reply: Reply[object]) -> dict[str, object]:
    usage = reply.usage
    return {
        "parts": reply.message.parts,
        "finish": (reply.finish_reason, reply.raw_finish_reason),
        "usage": (usage.input, usage.output, usage.cached, usage.reasoning),
        "served": (reply.served_model, reply.response_id, reply.request_id),
        "warnings": reply.warnings,
    }


@pytest.mark.parametrize("answer", REPLIES.values(), ids=REPLIES)
def test_whole_reply_equals_the_folded_stream(wire: str, asked: Asked, answer: Answer) -> None:
    with serve([answer]) as server:
        whole = asked.complete(model(wire, server))
    with serve([answer]) as server:
        folded = asked.stream(model(wire, server))
    assert seen(whole) == seen(folded)
    assert (server.requests[0].stream, server.requests[0].headers["accept"]) == (
        True,
        "text/event-stream",
    )


@pytest.mark.parametrize("answer", REPLIES.values(), ids=REPLIES)
def test_deltas_add_up_to_the_parts(wire: str, asked: Asked, answer: Answer) -> None:
    with serve([answer]) as server:
        reply = asked.stream(model(wire, server))
    pieces: dict[int, str] = {}
    ended: dict[int, Text | Thinking | ToolCall] = {}
    for event in asked.events:
        match event:
            case TextDelta(index, piece) | ThinkingDelta(index, piece):
                pieces[index] = pieces.get(index, "") + piece
            case ToolCallDelta(index, piece):
                pieces[index] = pieces.get(index, "") + piece
            case TextEnd() | ThinkingEnd() | ToolCallEnd():
                ended[event.index] = event.part
            case _:
                pass
    assert tuple(ended[index] for index in sorted(ended)) == reply.message.parts
    for index, part in ended.items():
        match part:
            case Text() | Thinking():
                assert pieces.get(index, "") == part.text
            case ToolCall():
                assert pieces.get(index, "") == part.arguments_text
    assert [type(event) for event in asked.events][:1] == [ReplyStart]
    assert [type(event) for event in asked.events][-1:] == [ReplyEnd]


def test_sync_and_async_streams_give_equal_events(wire: str) -> None:
    given: list[list[Event]] = []
    for twin in (Asked("sync"), Asked("async")):
        with serve([REPLIES["calls"]]) as server:
            twin.stream(model(wire, server))
        given.append(twin.events)
    assert given[0] == given[1]


def test_raw_chunks_come_only_if_asked_for(wire: str, asked: Asked) -> None:
    with serve(["Hello there!", "Hello there!"]) as server:
        asked.stream(model(wire, server))
        assert not any(isinstance(event, RawChunk) for event in asked.events)
        asked.stream(model(wire, server), raw_chunks=True)
    chunks = [event.data for event in asked.events if isinstance(event, RawChunk)]
    assert chunks
    assert all(isinstance(chunk, dict) for chunk in chunks)
    assert asked.events.index(RawChunk(chunks[0])) == 0


def test_text_gives_only_the_text(wire: str) -> None:
    answer = ScriptedReply([Thinking("hm", signature="c2ln"), "Titan, Rhea"], chunk_size=4)

    async def awaited(url: str) -> list[str]:
        async with AsyncClient(credentials=KEYS) as client:
            stream = client.chat(model(wire, url)).stream("hi")
            return [piece async for piece in stream.text()]

    with serve([answer, answer]) as server, Client(credentials=KEYS) as client:
        pieces = list(client.chat(model(wire, server)).stream("hi").text())
        assert asyncio.run(awaited(server.url)) == pieces
    assert "".join(pieces) == "Titan, Rhea"
    assert len(pieces) == 3


def test_text_raises_as_the_stream_does(wire: str) -> None:
    answer = ScriptedReply("Titan", error=ScriptedError(503, "overloaded, sorry"))
    pieces: list[str] = []
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        stream = client.chat(model(wire, server)).stream("hi")
        with pytest.raises(ProviderError, match="overloaded, sorry"):
            pieces.extend(stream.text())
    assert "".join(pieces) == "Titan"


def test_stream_is_called_at_its_first_event() -> None:
    with serve() as server, Client(credentials=KEYS) as client:
        stream = client.chat(model("openai_chat", server)).stream("hi")
        assert not server.requests
        assert stream.partial is None
        next(stream)
        assert len(server.requests) == 1
        stream.close()


def test_reply_is_there_once_the_stream_has_been_read_to_its_end(wire: str) -> None:
    with serve(["Hello!"]) as server, Client(credentials=KEYS) as client:
        with client.chat(model(wire, server)).stream("hi") as stream:
            with pytest.raises(UsageError, match="not been read to its end"):
                _ = stream.reply
            assert isinstance(next(stream), ReplyStart)
            with pytest.raises(UsageError, match=r"see \.partial"):
                _ = stream.reply
            assert stream.partial is not None
            for _ in stream:
                pass
        assert stream.reply.text == "Hello!"
        assert stream.reply is stream.reply
        assert stream.partial == stream.reply


def test_partial_grows_with_the_events() -> None:
    grown: list[str] = []
    answer = ScriptedReply("one two three", chunk_size=4, pace=0.002)
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        stream = client.chat(model("anthropic_messages", server)).stream("hi")
        for event in stream:
            if isinstance(event, TextDelta):
                assert stream.partial is not None
                grown.append(stream.partial.text)
    assert grown == ["one ", "one two ", "one two thre", "one two three"]


def test_timing_tells_the_first_content_and_the_end() -> None:
    with serve([ScriptedReply("Hello there!", delay=0.02)]) as server:
        reply = Asked("sync").stream(model("openai_chat", server))
    first, duration = reply.timing.time_to_first_token, reply.timing.duration
    assert first is not None
    assert duration is not None
    assert 0.02 <= first <= duration


def test_read_takes_what_is_left() -> None:
    with serve(["Hello there!"]) as server, Client(credentials=KEYS) as client:
        stream = client.chat(model("openai_chat", server)).stream("hi")
        next(stream)
        assert stream.read().text == "Hello there!"
        assert list(stream) == []
