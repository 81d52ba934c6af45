"""The test server: one thread with an event loop, any number of connections."""

from __future__ import annotations

import asyncio
import socket
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeAlias

from interlingua.errors import UsageError
from interlingua.testing.server import render
from interlingua.testing.server.connection import Connection
from interlingua.testing.server.script import (
    Answers,
    Cut,
    RawReply,
    ScriptedError,
    ScriptedReply,
    Stall,
)
from interlingua.testing.server.turn import tokens, turn_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Self

    from interlingua.testing.server.requests import RecordedRequest, WireName
    from interlingua.testing.server.script import Fault, Script

    Chunks: TypeAlias = Sequence[tuple[float, bytes]]

# Whose base URLs carry no version: their wires' paths do.
_ROOTED = frozenset({"anthropic", "google", "google-vertex", "amazon-bedrock"})

# The server frames its answers itself, so a recording's own framing must not be repeated.
_FRAMING_HEADERS = frozenset({"content-length", "transfer-encoding", "connection", "keep-alive"})

_BACKLOG = 4096


class Server:
    """A server on loopback that speaks every wire; use it as a context manager.

    Parameters:
        script: What is answered; see `serve`.
        port: The port to listen on; 0 takes a free one.
        input_tokens: What every count of tokens answers; an estimate by default.
    """

    def __init__(
        self, script: Script | None = None, *, port: int = 0, input_tokens: int | None = None
    ) -> None:
        self.requests: list[RecordedRequest] = []
        self._answers = Answers(script)
        self._wanted_port = port
        self._input_tokens = input_tokens
        self._connections: set[Connection] = set()
        self._failure: Exception | None = None
        self._thread: Thread | None = None
        self._address: tuple[str, int] | None = None

    @property
    def url(self) -> str:
        """The address, without a path.

        Raises:
            UsageError: The server has not been started.
        """
        if self._address is None:
            raise UsageError("the test server is not running; write `with serve(…) as server:`")
        return f"http://{self._address[0]}:{self._address[1]}"

    @property
    def endpoints(self) -> Mapping[str, str]:
        """Base URLs by provider, as `Client(endpoints=…)` takes them."""
        from interlingua_generated.catalog import PROVIDERS

        url = self.url
        return {each: url if each in _ROOTED else f"{url}/v1" for each in PROVIDERS}

    def start(self) -> None:
        """Begin to listen.

        Raises:
            OSError: The port is taken.
        """
        listener = socket.create_server(("127.0.0.1", self._wanted_port), backlog=_BACKLOG)
        self._address = ("127.0.0.1", listener.getsockname()[1])
        self._ready = Event()
        self._thread = Thread(
            target=lambda: asyncio.run(self._serve(listener)), name="interlingua-test-server"
        )
        # A test that hangs before it closes its server should not keep the process alive.
        self._thread.daemon = True
        self._thread.start()
        self._ready.wait()

    def close(self) -> None:
        """Stop listening, close every connection and wait until the thread has ended."""
        if self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._closing.set)
        self._thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close()
        # What went wrong in the server's thread is most often the script's own assertion.
        if kind is None and self._failure is not None:
            raise self._failure

    async def _serve(self, listener: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._closing = asyncio.Event()
        server = await self._loop.create_server(
            lambda: Connection(self._respond, self._connections), sock=listener, backlog=_BACKLOG
        )
        self._ready.set()
        await self._closing.wait()
        server.close()
        # A connection that was accepted just now is made on the loop's next turn.
        await asyncio.sleep(0)
        while self._connections:
            for connection in list(self._connections):
                connection.abort()
            await asyncio.sleep(0)
        await server.wait_closed()

    async def _respond(self, connection: Connection, request: RecordedRequest) -> None:
        self.requests.append(request)
        number = len(self.requests)
        try:
            answer = self._answer(request)
            await self._send(connection, request, number, answer)
        except Exception as error:
            # Whatever a script raises is told here, and raised where the server is closed.
            self._failure = self._failure or error
            failed = ScriptedError(
                500,
                f"the script of the test server failed: {error!r}",
                code="script_failed",
                headers={"x-should-retry": "false"},
            )
            if connection.is_unanswered:
                await self._send(connection, request, number, failed)
            request.settle("cut")

    def _answer(self, request: RecordedRequest) -> ScriptedReply | ScriptedError | RawReply:
        if request.wire is None:
            return ScriptedError(
                404, f"no wire that the test server speaks has the path {request.path}"
            )
        if request.method != "POST":
            return ScriptedError(405, f"{request.path} takes POST, not {request.method}")
        if request.malformed:
            return ScriptedError(400, "the request's body is not a JSON object")
        if request.operation == "count_tokens":
            count = self._input_tokens
            counted = tokens(len(request.content)) if count is None else count
            return RawReply(render.token_count(request.wire, counted), headers=_JSON)
        return self._answers.next(request)

    async def _send(
        self,
        connection: Connection,
        request: RecordedRequest,
        number: int,
        answer: ScriptedReply | ScriptedError | RawReply,
    ) -> None:
        status, headers, body, fault = _rendered(request, number, answer)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        await connection.start(status, headers)
        if await _send_body(connection, body, fault):
            await connection.end()
            request.settle("answered")
        else:
            request.settle("cut")


_JSON = {"content-type": "application/json"}
_EVENTS = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}


def _rendered(
    request: RecordedRequest, number: int, answer: ScriptedReply | ScriptedError | RawReply
) -> tuple[int, dict[str, str], Chunks, Fault | None]:
    wire = request.wire
    headers = render.headers(wire, number)
    match answer:
        case RawReply(body=body):
            headers.update(_unframed(answer.headers))
            if isinstance(body, bytes):
                headers["content-length"] = str(len(body))
                return answer.status, headers, [(0, body)], answer.fault
            chunks = [(0.0, chunk) if isinstance(chunk, bytes) else chunk for chunk in body]
            return answer.status, headers, chunks, answer.fault
        case ScriptedError():
            whole = render.error(wire, answer)
            headers.update(_JSON, **answer.headers)
            headers["content-length"] = str(len(whole))
            return answer.status, headers, [(0, whole)], None
        case ScriptedReply():
            assert wire is not None
            turn = turn_of(answer, request, number)
            if request.stream:
                headers.update(_stream_type(wire, request), **answer.headers)
                events = render.stream(wire, turn, request)
                return 200, headers, [(answer.pace, event) for event in events], answer.fault
            whole = render.whole(wire, turn)
            headers.update(_JSON, **answer.headers)
            headers["content-length"] = str(len(whole))
            return 200, headers, [(0, whole)], answer.fault


def _stream_type(wire: WireName, request: RecordedRequest) -> dict[str, str]:
    listed = wire == "google_generate" and request.query.get("alt") != "sse"
    return _JSON if listed else _EVENTS


def _unframed(headers: Mapping[str, str]) -> dict[str, str]:
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() not in _FRAMING_HEADERS
    }


async def _send_body(connection: Connection, chunks: Chunks, fault: Fault | None) -> bool:
    """Send a body as far as its fault lets it; tell whether it is to be ended."""
    for delay, chunk in chunks if fault is None else _until(chunks, fault.after):
        if delay:
            await asyncio.sleep(delay)
        await connection.send(chunk)
    match fault:
        case None:
            return True
        case Cut():
            return False
        case Stall():
            await asyncio.get_running_loop().create_future()
            return False


def _until(chunks: Chunks, remaining: int) -> Iterator[tuple[float, bytes]]:
    for delay, chunk in chunks:
        if remaining <= 0:
            return
        yield delay, chunk[:remaining]
        remaining -= len(chunk)


def serve(
    script: Script | None = None, *, port: int = 0, input_tokens: int | None = None
) -> Server:
    """Serve scripted answers over real HTTP on loopback, in every wire the runtime speaks.

        with serve(["Hello!", ToolCall("weather", {"city": "Oslo"})]) as server:
            client = Client(endpoints=server.endpoints, credentials={"openai": "any"})

    Parameters:
        script: Answers consumed in order, or a function from each recorded request to its answer,
            which runs in the server's thread; without one, every request gets the same greeting.
        port: The port to listen on; 0 takes a free one.
        input_tokens: What every count of tokens answers; an estimate by default.

    Raises:
        UsageError: The script is neither a list nor a function.
    """
    return Server(script, port=port, input_tokens=input_tokens)
