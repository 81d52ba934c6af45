"""Where no network is allowed, nothing reaches another machine."""

from __future__ import annotations

import asyncio
import socket
import threading
import urllib.request
from contextlib import suppress
from typing import TYPE_CHECKING

import httpx2
import pytest

from interlingua import Client, UsageError
from interlingua.testing import (
    Cassette,
    NetworkForbidden,
    ScriptedProvider,
    no_network,
    serve,
)
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.runtime.probe import Asked

ELSEWHERE = "http://192.0.2.1/v1"


async def awaited() -> None:
    await asyncio.open_connection("192.0.2.1", 80)


def datagram() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"hi", ("192.0.2.1", 9))


CALLS: dict[str, Callable[[], object]] = {
    "a socket": lambda: socket.create_connection(("192.0.2.1", 80), timeout=1),
    "a name": lambda: socket.getaddrinfo("api.example.com", 443),
    "a datagram": datagram,
    "the standard library": lambda: urllib.request.urlopen(ELSEWHERE, timeout=1),
    "another HTTP library": lambda: httpx2.get(ELSEWHERE, timeout=1, trust_env=False),
    "asyncio": lambda: asyncio.run(awaited()),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_sockets_of_any_library_are_refused(call: Callable[[], object]) -> None:
    with no_network(), pytest.raises(NetworkForbidden, match=r"192\.0\.2\.1|api\.example\.com"):
        call()


def test_a_call_of_a_client_is_refused_at_once(asked: Asked) -> None:
    with no_network(), pytest.raises(NetworkForbidden, match="ScriptedProvider"):
        asked.complete(model("openai_chat", ELSEWHERE))


def test_other_threads_are_refused_too() -> None:
    raised: list[BaseException] = []

    def call() -> None:
        try:
            Client(credentials={"probe": KEY}).chat(model("openai_chat", ELSEWHERE)).complete("hi")
        except UsageError as error:
            raised.append(error)

    with no_network():
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()
    assert [type(each) for each in raised] == [NetworkForbidden]


def test_loopback_scripts_and_recordings_are_open(asked: Asked, tmp_path: Path) -> None:
    with no_network(), serve(["here"]) as server:
        assert asked.complete(model("openai_chat", server)).text == "here"
        script = ScriptedProvider(["in process"])
        reply = asked.complete(model("openai_chat", ELSEWHERE), options={"providers": [script]})
        assert reply.text == "in process"
        with Cassette(tmp_path / "c.yaml", "all"), pytest.raises(NetworkForbidden):
            asked.complete(model("openai_chat", ELSEWHERE))


def test_a_recording_of_another_machine_is_replayed_within_and_without(
    asked: Asked, tmp_path: Path
) -> None:
    path = tmp_path / "c.yaml"
    with serve(["recorded"]) as server, Cassette(path):
        asked.complete(model("openai_chat", server))
    path.write_text(path.read_text("utf-8").replace(server.url, "http://192.0.2.1"), "utf-8")
    there = model("openai_chat", "http://192.0.2.1")
    with no_network(), Cassette(path, "none"):
        assert asked.complete(there).text == "recorded"
    with Cassette(path, "none"), no_network():
        assert asked.complete(there).text == "recorded"


def test_the_network_is_back_afterwards_and_only_when_the_last_has_left() -> None:
    with serve(), no_network():
        with no_network():
            pass
        with pytest.raises(NetworkForbidden):
            socket.getaddrinfo("api.example.com", 443)
    # Nothing is sent; a machine without a route says so, which is its own answer.
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as unsent:
        unsent.connect(("192.0.2.1", 9))
