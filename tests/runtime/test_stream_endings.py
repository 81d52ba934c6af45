"""What becomes of a connection once the reply is whole."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
)
from interlingua.events import (
    ReplyEnd,
    ReplyStart,
)
from interlingua.testing import RawReply, ScriptedReply, serve
from interlingua.wires import load
from tests.runtime.probe import KEY, WIRES, Asked, model

if TYPE_CHECKING:
    from interlingua.testing import Answer

KEYS = {"probe": KEY}


def test_connection_of_a_stream_that_was_read_to_its_end_is_used_again(wire: str) -> None:
    with serve() as server, Client(credentials=KEYS) as client:
        chat = client.chat(model(wire, server))
        for _ in range(3):
            chat.stream("hi").read()
            chat.complete("hi")
        assert len(server._connections) == 1  # pyright: ignore[reportPrivateUsage]  no public count


def test_async_connection_of_a_stream_that_was_read_to_its_end_is_used_again(wire: str) -> None:
    async def thrice(url: str) -> None:
        async with AsyncClient(credentials=KEYS) as client:
            chat = client.chat(model(wire, url))
            for _ in range(3):
                await chat.stream("hi").read()
                await chat.complete("hi")
            assert len(server._connections) == 1  # pyright: ignore[reportPrivateUsage]  no public count

    with serve() as server:
        asyncio.run(thrice(server.url))


# Gemini's API says no end but its last chunk's reason to finish, which others may follow.
SAY_THEIR_END = [wire for wire in WIRES if wire != "google_generate"]


def recorded_stream(wire: str, answer: Answer = "Hello!") -> bytes:
    """Give a stream's bytes as the test server writes them."""
    import httpx2

    with serve([answer]) as server, httpx2.Client() as http:
        paths = {
            "openai_chat": "/v1/chat/completions",
            "openai_responses": "/v1/responses",
            "anthropic_messages": "/v1/messages",
            "google_generate": "/v1beta/models/m:streamGenerateContent?alt=sse",
            "mistral_chat": "/mistral/chat/completions",
            "cohere_chat": "/v2/chat",
            "ollama_chat": "/api/chat",
            "bedrock_converse": "/model/m/converse-stream",
            "anthropic_bedrock": "/model/m/invoke-with-response-stream",
            "anthropic_vertex": "/models/m:streamRawPredict",
        }
        body = {"model": "m", "stream": True}
        return http.post(server.url + paths[wire], json=body).content


@pytest.mark.parametrize("wire", SAY_THEIR_END)
def test_server_that_keeps_the_connection_after_the_end_does_not_hold_the_caller(
    wire: str, asked: Asked
) -> None:
    body = recorded_stream(wire)
    chunks: list[bytes | tuple[float, bytes]] = [body, (30.0, b": bye\n\n")]
    answer = RawReply(chunks, headers={"content-type": load(wire).framing.media_type})
    with serve([answer]) as server:
        # The total timeout would fail the call if the end were waited for.
        reply = asked.stream(model(wire, server), timeout=5)
    assert reply.text == "Hello!"
    assert isinstance(asked.events[-1], ReplyEnd)


def test_server_that_goes_on_pinging_after_the_end_does_not_hold_the_caller(
    asked: Asked,
) -> None:
    pings: list[bytes | tuple[float, bytes]] = [(0.01, b": ping\n\n")] * 3_000
    answer = RawReply(
        [recorded_stream("openai_chat"), *pings], headers={"content-type": "text/event-stream"}
    )
    with serve([answer]) as server:
        reply = asked.stream(model("openai_chat", server), timeout=5)
    assert reply.text == "Hello!"


@pytest.mark.parametrize("wire", SAY_THEIR_END)
def test_reply_without_content_is_given_though_the_connection_stays_open(
    wire: str, asked: Asked
) -> None:
    body = recorded_stream(wire, ScriptedReply([]))
    chunks: list[bytes | tuple[float, bytes]] = [body, (30.0, b": bye\n\n")]
    answer = RawReply(chunks, headers={"content-type": load(wire).framing.media_type})
    with serve([answer]) as server:
        asked.stream(model(wire, server), timeout=5)
    assert [type(event) for event in asked.events] == [ReplyStart, ReplyEnd]


@pytest.mark.parametrize("wire", SAY_THEIR_END)
def test_bytes_after_the_end_change_nothing(wire: str, asked: Asked) -> None:
    body = recorded_stream(wire)
    kind = load(wire).framing.media_type
    answer = RawReply([body, b"data: {broken\n\n"], headers={"content-type": kind})
    with serve([answer]) as server:
        assert asked.stream(model(wire, server)).text == "Hello!"


def test_many_streams_leave_no_thread_behind() -> None:
    with serve() as server, Client(credentials=KEYS) as client:
        chat = client.chat(model("openai_chat", server))
        chat.stream("hi").read()
        threads = threading.active_count()
        for _ in range(20):
            chat.stream("hi").read()
        assert threading.active_count() == threads


@pytest.mark.parametrize("wire", WIRES)
def test_streams_of_several_threads_do_not_mix(wire: str) -> None:
    texts = [f"thread {at} " * 20 for at in range(8)]

    def answer(request: object) -> str:
        body = getattr(request, "content", b"").decode()
        return next(text for text in texts if text in body)

    given: dict[str, str] = {}
    with serve(answer) as server, Client(credentials=KEYS) as client:
        chat = client.chat(model(wire, server))

        def read(text: str) -> None:
            given[text] = "".join(chat.stream(text).text())

        threads = [threading.Thread(target=read, args=(text,)) for text in texts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert given == {text: text for text in texts}
