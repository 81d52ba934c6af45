"""HTTP clients that a user made, of either library."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import httpx
import httpx2
import pytest

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    StreamInterrupted,
    TimedOut,
    UsageError,
)
from interlingua.testing import Cut, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    pass

KEYS = {"probe": KEY}
EVENTS = {"content-type": "text/event-stream"}
JSON = {"content-type": "application/json"}
WHOLE = (
    b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":'
    b'{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,'
    b'"completion_tokens":2,"total_tokens":3}}'
)
STREAM = (
    b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{"content":"lo!"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_client_of_the_users_own_is_used_and_left_open(library: Any, wire: str) -> None:
    with serve(["Hello!", "Hello!"]) as server, library.Client(headers={"x-team": "moons"}) as own:
        with Client(credentials=KEYS, http_client=own) as client:
            chat = client.chat(model(wire, server))
            assert chat.complete("hi").text == "Hello!"
            assert chat.stream("hi").read().text == "Hello!"
        assert not own.is_closed
    assert [request.headers["x-team"] for request in server.requests] == ["moons"] * 2


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_async_client_of_the_users_own_is_used_and_left_open(library: Any, wire: str) -> None:
    async def ask(url: str) -> None:
        async with library.AsyncClient(headers={"x-team": "moons"}) as own:
            async with AsyncClient(credentials=KEYS, http_client=own) as client:
                chat = client.chat(model(wire, url))
                assert (await chat.complete("hi")).text == "Hello!"
                assert (await chat.stream("hi").read()).text == "Hello!"
            assert not own.is_closed

    with serve(["Hello!", "Hello!"]) as server:
        asyncio.run(ask(server.url))
    assert [request.headers["x-team"] for request in server.requests] == ["moons"] * 2


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_clocks_and_errors_of_the_users_own_client_are_ours(library: Any) -> None:
    stalled = ScriptedReply("x" * 4000, fault=Stall(3000))
    cut = ScriptedReply("x" * 4000, fault=Cut(3000))
    with (
        serve([stalled, cut]) as server,
        library.Client(timeout=0.01) as own,
        Client(credentials=KEYS, http_client=own, retry=1) as client,
    ):
        chat = client.chat(model("openai_chat", server))
        idle = chat.stream("hi", timeout={"idle": 0.05})
        with pytest.raises(TimedOut, match="idle"):
            idle.read()
        broken = chat.stream("hi")
        with pytest.raises(StreamInterrupted):
            broken.read()


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_hook_that_reads_the_body_takes_nothing_from_us(library: Any) -> None:
    seen: list[bytes] = []

    def look(response: Any) -> None:
        seen.append(response.read())

    with (
        serve(["Hello!", "Hello!"]) as server,
        library.Client(event_hooks={"response": [look]}) as own,
        Client(credentials=KEYS, http_client=own) as client,
    ):
        chat = client.chat(model("openai_chat", server))
        assert chat.stream("hi").read().text == "Hello!"
        assert chat.complete("hi").text == "Hello!"
    assert len(seen) == 2


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_transport_without_a_network_will_do(library: Any) -> None:
    def answer(request: Any) -> Any:
        assert request.headers["authorization"] == f"Bearer {KEY}"
        if b'"stream":true' in request.content:
            return library.Response(200, headers=EVENTS, content=STREAM)
        return library.Response(200, headers=JSON, content=WHOLE)

    with (
        library.Client(transport=library.MockTransport(answer)) as own,
        Client(credentials=KEYS, http_client=own) as client,
    ):
        chat = client.chat(model("openai_chat", "http://nowhere.invalid"))
        assert chat.complete("hi").text == "Hello!"
        assert chat.stream("hi").read().text == "Hello!"


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_clock_that_is_not_the_calls_is_a_broken_connection(library: Any) -> None:
    def give_up(request: Any) -> Any:
        raise library.ReadTimeout("after a minute", request=request)

    with (
        library.Client(transport=library.MockTransport(give_up)) as own,
        Client(credentials=KEYS, http_client=own, retry=1) as client,
    ):
        chat = client.chat(model("openai_chat", "http://nowhere.invalid"))
        with pytest.raises(ConnectionFailed, match="not this call's"):
            chat.complete("hi")


@pytest.mark.parametrize(
    "wrong",
    [object(), "http://proxy", httpx2.Client, httpx2.AsyncClient(), httpx.AsyncClient()],
    ids=["object", "text", "class", "async httpx2", "async httpx"],
)
def test_what_is_no_client_is_refused_at_the_first_call(wrong: object) -> None:
    client = Client(credentials=KEYS, http_client=cast("Any", wrong))
    with pytest.raises(UsageError, match="http_client= takes a Client of httpx2 or httpx"):
        client.chat(model("openai_chat", "http://127.0.0.1:9")).complete("hi")


def test_sync_client_in_an_async_one_is_refused() -> None:
    async def ask() -> None:
        client = AsyncClient(credentials=KEYS, http_client=cast("Any", httpx2.Client()))
        await client.chat(model("openai_chat", "http://127.0.0.1:9")).complete("hi")

    with pytest.raises(UsageError, match="http_client= takes a AsyncClient"):
        asyncio.run(ask())


def test_closed_client_of_the_users_own_is_refused() -> None:
    own = httpx2.Client()
    own.close()
    with pytest.raises(UsageError, match="http_client= has been closed"):
        Client(credentials=KEYS, http_client=own).chat(
            model("openai_chat", "http://127.0.0.1:9")
        ).complete("hi")
