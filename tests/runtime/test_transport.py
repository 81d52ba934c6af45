"""What the transport is told, and what it leaves behind."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    ProtocolError,
    ServerError,
    UsageError,
)
from interlingua.events import TextDelta
from interlingua.testing import Cut, RawReply, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.testing import Answer

KEYS = {"probe": KEY}
EVENTS = {"content-type": "text/event-stream"}
STREAM = (
    b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{"content":"lo!"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


@pytest.mark.parametrize("proxy", ["nonsense", "ftp://127.0.0.1:1"])
def test_proxy_that_is_none_is_a_usage_error(proxy: str) -> None:
    client = Client(credentials=KEYS, proxy=proxy)
    with pytest.raises(UsageError, match="no connection can be made as the client was told"):
        client.chat(model("openai_chat", "http://127.0.0.1:9")).complete("hi")


def test_proxy_is_asked() -> None:
    with serve(["Hello!"]) as proxy, Client(credentials=KEYS, proxy=proxy.url) as client:
        reply = client.chat(model("openai_chat", "http://nowhere.invalid/v1")).complete("hi")
    assert reply.text == "Hello!"
    assert proxy.requests[0].headers["host"] == "nowhere.invalid"


@pytest.mark.parametrize(
    ("package", "extra", "client"),
    [
        ("h2", "http2", Client(credentials=KEYS, http2=True)),
        ("socksio", "socks", Client(credentials=KEYS, proxy="socks5://127.0.0.1:1")),
    ],
)
def test_missing_package_is_told_with_the_extra_that_brings_it(
    package: str, extra: str, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(UsageError, match=rf"pip install 'interlingua\[{extra}\]'"):
        client.chat(model("openai_chat", "http://127.0.0.1:9")).complete("hi")


def test_caller_may_name_the_host(asked: Asked) -> None:
    with serve(["Hello!"]) as server:
        asked.complete(model("openai_chat", server), headers={"Host": "inner.example"})
    assert server.requests[0].headers["host"] == "inner.example"


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  a count is all that is wanted


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no /proc")  # noqa: PTH112
def test_no_failure_leaves_a_file_open(asked: Asked) -> None:
    failures: list[Answer] = [
        ScriptedReply("x" * 4000, fault=Cut(3000)),
        ScriptedReply("x" * 4000, fault=Cut()),
        RawReply(b"", status=500),
        RawReply(b"<html>", headers={"content-type": "text/html"}),
        RawReply(b"data: {bro\n\n", headers=EVENTS),
        RawReply(b"no gzip", headers={**EVENTS, "content-encoding": "gzip"}),
        RawReply(STREAM[:90], headers=EVENTS),
    ]
    with serve(failures * 4) as server:
        counted: list[int] = []
        for _ in range(len(failures) * 4):
            with pytest.raises((ProtocolError, ConnectionFailed, ServerError)):
                asked.stream(model("openai_chat", server), retry=1)
            counted.append(open_files())
    # The server closes its ends, which count too, in its own time.
    assert counted[-1] < counted[len(failures)] + len(failures)


def test_client_can_be_used_again_after_it_was_closed() -> None:
    with serve() as server:
        client = Client(credentials=KEYS)
        chat = client.chat(model("openai_chat", server))
        for _ in range(2):
            assert chat.complete("hi").text
            client.close()
        client.close()


def test_async_client_serves_one_event_loop_after_another() -> None:
    client = AsyncClient(credentials=KEYS)

    async def ask(url: str) -> Iterator[str]:
        chat = client.chat(model("openai_chat", url))
        replies = await asyncio.gather(*[chat.complete("hi") for _ in range(3)])
        return iter([reply.text for reply in replies])

    with serve() as server:
        for _ in range(3):
            assert set(asyncio.run(ask(server.url))) == {"Hello from the test server."}


def test_event_loop_that_ends_closes_what_was_left_open() -> None:
    client = AsyncClient(credentials=KEYS)
    abandoned: list[object] = []

    async def begin(url: str) -> None:
        stream = client.chat(model("openai_chat", url)).stream("hi")
        async for event in stream:
            if isinstance(event, TextDelta):
                break
        abandoned.append(stream)

    with serve([ScriptedReply("x" * 4000, fault=Stall(3000))]) as server:
        asyncio.run(begin(server.url))
        assert server.requests[0].wait() == "disconnected"


def test_async_client_can_be_used_again_after_it_was_closed() -> None:
    async def twice(url: str) -> None:
        client = AsyncClient(credentials=KEYS)
        chat = client.chat(model("openai_chat", url))
        for _ in range(2):
            assert (await chat.complete("hi")).text
            await client.close()
        await client.close()

    with serve() as server:
        asyncio.run(twice(server.url))


FORGETFUL = """
import asyncio
from interlingua import AsyncClient, Client
from interlingua.testing import serve
from tests.runtime.probe import KEY, model

async def ask(url):
    chat = AsyncClient(credentials={"probe": KEY}).chat(model("openai_chat", url))
    await chat.complete("hi")
    await chat.stream("hi").read()

with serve() as server:
    asyncio.run(ask(server.url))
    Client(credentials={"probe": KEY}).chat(model("openai_chat", server)).complete("hi")
    client = Client(credentials={"probe": KEY})
    client.chat(model("openai_chat", server)).complete("hi")
"""


def test_program_that_closes_nothing_is_not_warned(
    run_python: Callable[..., tuple[int, str]],
) -> None:
    assert run_python(FORGETFUL) == (0, "")
