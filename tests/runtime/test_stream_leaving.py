"""Streams that are left before their end: by the caller, a cancellation, a signal or an error."""

from __future__ import annotations

import asyncio
import gc
import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
)
from interlingua.events import (
    TextDelta,
)
from interlingua.testing import RawReply, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from interlingua.testing import Server

KEYS = {"probe": KEY}


def test_leaving_a_stream_early_closes_the_connection(wire: str) -> None:
    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        with client.chat(model(wire, server)).stream("hi") as stream:
            for event in stream:
                if isinstance(event, TextDelta):
                    break
        assert server.requests[0].wait() == "disconnected"


def test_leaving_an_async_stream_early_closes_the_connection(wire: str) -> None:
    async def leave(url: str) -> None:
        async with AsyncClient(credentials=KEYS) as client:
            async with client.chat(model(wire, url)).stream("hi") as stream:
                async for event in stream:
                    if isinstance(event, TextDelta):
                        break
            assert await asyncio.to_thread(server.requests[0].wait) == "disconnected"

    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer]) as server:
        asyncio.run(leave(server.url))


def test_leaving_text_early_closes_the_connection() -> None:
    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        for _ in client.chat(model("openai_chat", server)).stream("hi").text():
            break
        assert server.requests[0].wait() == "disconnected"


def test_stream_that_nobody_holds_any_more_closes_its_connection() -> None:
    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        next(client.chat(model("openai_chat", server)).stream("hi"))
        gc.collect()
        assert server.requests[0].wait() == "disconnected"


def test_cancelled_task_closes_its_connection(wire: str) -> None:
    async def cancel(url: str) -> None:
        async with AsyncClient(credentials=KEYS) as client:
            chat = client.chat(model(wire, url))
            begun = asyncio.Event()

            async def read() -> None:
                async for event in chat.stream("hi"):
                    if isinstance(event, TextDelta):
                        begun.set()

            task = asyncio.create_task(read())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.requests[0].wait) == "disconnected"
            # and the client is as good as new
            assert (await chat.complete("hi")).text == "Hello!"

    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer, "Hello!"]) as server:
        asyncio.run(cancel(server.url))


def test_call_that_is_cancelled_before_its_answer_closes_its_connection() -> None:
    async def cancel(url: str) -> None:
        async with AsyncClient(credentials=KEYS) as client:
            with pytest.raises(asyncio.TimeoutError):
                async with asyncio.timeout(0.03):
                    await client.chat(model("openai_chat", url)).complete("hi")
            assert await asyncio.to_thread(server.requests[0].wait) == "disconnected"

    with serve([ScriptedReply("late", delay=30)]) as server:
        asyncio.run(cancel(server.url))


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="no signal to send")
@pytest.mark.usefixtures("keyboard")
def test_interrupted_program_closes_the_connection() -> None:
    main = threading.get_ident()
    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))

    def press() -> None:
        while not server.requests:
            time.sleep(0.005)
        # By then the stream waits for bytes that never come.
        time.sleep(0.05)
        signal.pthread_kill(main, signal.SIGINT)

    with serve([answer]) as server, Client(credentials=KEYS) as client:
        chat = client.chat(model("openai_chat", server))
        threading.Thread(target=press).start()
        with pytest.raises(KeyboardInterrupt):
            chat.stream("hi").read()
        assert server.requests[0].wait() == "disconnected"


def test_error_of_the_consumer_closes_the_connection_and_comes_out_as_it_is() -> None:
    def consume(client: Client, server: Server) -> None:
        with client.chat(model("openai_chat", server)).stream("hi") as stream:
            next(stream)
            raise LookupError("mine")

    answer = ScriptedReply("x" * 4000, fault=Stall(after=3000))
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        with pytest.raises(LookupError, match="mine"):
            consume(client, server)
        assert server.requests[0].wait() == "disconnected"


def test_nothing_is_read_ahead_of_the_consumer() -> None:
    first = b'data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n'
    filler = b": " + b"x" * 1_000_000 + b"\n\n"
    answer = RawReply([first, *[filler] * 60], headers={"content-type": "text/event-stream"})
    with serve([answer]) as server, Client(credentials=KEYS) as client:
        with client.chat(model("openai_chat", server)).stream("hi") as stream:
            while not isinstance(next(stream), TextDelta):
                pass
            # 60 MB fit in no socket's buffer, so an answer that is out has been read.
            assert server.requests[0].wait(0.05) == "pending"
        assert server.requests[0].wait() == "disconnected"


def test_closing_twice_and_closing_unread_are_harmless() -> None:
    with serve() as server, Client(credentials=KEYS) as client:
        unread = client.chat(model("openai_chat", server)).stream("hi")
        unread.close()
        unread.close()
        assert list(unread) == []
        assert not server.requests
