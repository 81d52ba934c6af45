"""A loopback server in a process of its own that writes bytes made beforehand.

Law: a request's path says all, `/<scenario>/…`: `plain`, `burst-<deltas>` in as few writes as the
network takes, or `paced-<deltas>-<milliseconds>` with one event per write.
"""

from __future__ import annotations

import asyncio
import re
import socket
from functools import cache
from multiprocessing import get_context
from typing import TYPE_CHECKING

from bench.replies import (
    ANTHROPIC_MESSAGES,
    GOOGLE_GENERATE,
    OPENAI_CHAT,
    OPENAI_RESPONSES,
    stream,
    text_of,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from types import TracebackType
    from typing import Self

PLAIN_PIECES = 60
"""How many pieces of text a plain reply holds."""

_WIRE_AT = {
    "/chat/completions": OPENAI_CHAT,
    "/responses": OPENAI_RESPONSES,
    "/messages": ANTHROPIC_MESSAGES,
    ":generateContent": GOOGLE_GENERATE,
    ":streamGenerateContent": GOOGLE_GENERATE,
}
_STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
    b"content-type: text/event-stream; charset=utf-8\r\n"
    b"x-request-id: req_0123456789abcdef\r\ncache-control: no-cache\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)
_PLAIN_HEAD = (
    b"HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
    b"content-type: application/json\r\n"
    b"x-request-id: req_0123456789abcdef\r\ncontent-length: %d\r\n\r\n"
)
_STREAM_ASKED = re.compile(rb'"stream": ?true')
_LAST_CHUNK = b"0\r\n\r\n"


class Server:
    """The server's process; leave the `with` to end it."""

    def __enter__(self) -> Self:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        self.address = f"http://127.0.0.1:{ours.recv()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.join()


def _serve(parent: Connection) -> None:
    asyncio.run(_run(parent))


async def _run(parent: Connection) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0, backlog=4096)
    parent.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Connection(asyncio.Protocol):
    """One kept-alive connection, of which one request is read at a time."""

    def __init__(self) -> None:
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        connection: socket.socket = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, mark, body = self._received.partition(b"\r\n\r\n")
        if not mark or len(body) < _content_length(head):
            return
        self._received = b""
        _, scenario, target = head.split(b" ", 2)[1].decode().split("/", 2)
        path = target.partition("?")[0]
        wire = next(wire for end, wire in _WIRE_AT.items() if path.endswith(end))
        if scenario == "plain" and _STREAM_ASKED.search(body):
            # One of the packages always asks Anthropic for a stream.
            scenario = f"burst-{PLAIN_PIECES}"
        writes = _writes(scenario, wire)
        self._write(iter(writes), _seconds_between(scenario))

    def _write(self, writes: Iterator[bytes], seconds: float | None) -> None:
        for each in writes:
            if self._transport is None:
                return
            self._transport.write(each)
            if seconds is not None:
                asyncio.get_running_loop().call_later(seconds, self._write, writes, seconds)
                return


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, text = line.partition(b":")
        if name.lower() == b"content-length":
            return int(text)
    return 0


def _seconds_between(scenario: str) -> float | None:
    kind, *numbers = scenario.split("-")
    return float(numbers[1]) / 1000 if kind == "paced" else None


@cache
def _writes(scenario: str, wire: str) -> Sequence[bytes]:
    kind, *numbers = scenario.split("-")
    if kind == "plain":
        body = whole(wire, text_of(PLAIN_PIECES))
        return [_PLAIN_HEAD % len(body) + body]
    # Providers send each event in an HTTP chunk of its own.
    chunks = [b"%x\r\n%b\r\n" % (len(event), event) for event in stream(wire, int(numbers[0]))]
    if kind == "burst":
        return [b"".join([_STREAM_HEAD, *chunks, _LAST_CHUNK])]
    return [_STREAM_HEAD + chunks[0], *chunks[1:-1], chunks[-1] + _LAST_CHUNK]
