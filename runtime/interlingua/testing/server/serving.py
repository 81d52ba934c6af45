"""The test server: one thread with an event loop, any number of connections."""

from __future__ import annotations

import asyncio
import socket
from threading import Event, Thread
from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.testing.server import control
from interlingua.testing.server.answering import answer_to, exhausted, timed
from interlingua.testing.server.connection import Connection
from interlingua.testing.server.routes import PREFIXES
from interlingua.testing.server.script import Answers, ScriptedError
from interlingua.testing.server.storage import Storage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from interlingua.in_process import TimedAnswer
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import Script

# Whose base URLs carry no version: their wires' paths do.
_ROOTED = frozenset({"anthropic", "google", "google-vertex", "amazon-bedrock"})

_BACKLOG = 4096


class Server:
    """A server on loopback that speaks every wire; use it as a context manager.

    Tests in other languages add answers by `POST /__script__` and read what was asked by
    `GET /__requests__`.

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
        self._storage = Storage()
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
        found = {each: url if each in _ROOTED else f"{url}/v1" for each in PROVIDERS}
        found["cohere"] = self.base_url("cohere_chat")
        # Mistral's own chat and OpenAI's have the same path, and both are Mistral's.
        own = (
            "mistral_chat",
            "openai_embeddings",
            "openai_moderation",
            "openai_transcription",
            "openai_speech",
        )
        mistral = f"{self.base_url('mistral_chat')}/v1"
        return {**found, **{f"mistral/{wire}": mistral for wire in own}}

    def base_url(self, wire: str) -> str:
        """Give the address at which a wire is served, without a version; raises like `url`."""
        return self.url + PREFIXES.get(wire, "")

    def start(self) -> None:
        """Begin to listen.

        Raises:
            OSError: The port is taken.
        """
        listener = socket.create_server(("127.0.0.1", self._wanted_port), backlog=_BACKLOG)
        self._address = ("127.0.0.1", listener.getsockname()[1])
        self._ready = Event()
        self._thread = Thread(target=self._run, args=(listener,), name="interlingua-test-server")
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

    def _run(self, listener: socket.socket) -> None:
        try:
            asyncio.run(self._serve(listener))
        finally:
            # Whoever waits for a server that could not start must not wait for good.
            self._ready.set()

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
        steered = control.answer_to(request, self._answers, self.requests)
        if steered is not None:
            await self._send(connection, request, steered)
            return
        self.requests.append(request)
        number = len(self.requests)
        try:
            answer = answer_to(request, number, self._answers, self._storage, self._input_tokens)
            if answer is None:
                answer = exhausted(request, number, self._answers)
            await self._send(connection, request, answer)
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
                await self._send(connection, request, timed(request, number, failed))
            request.settle("cut")

    async def _send(
        self, connection: Connection, request: RecordedRequest, answer: TimedAnswer
    ) -> None:
        if answer.delay:
            await asyncio.sleep(answer.delay)
        await connection.start(answer.status, answer.headers)
        if await _send_body(connection, answer):
            await connection.end()
            request.settle("answered")
        else:
            request.settle("cut")


async def _send_body(connection: Connection, answer: TimedAnswer) -> bool:
    """Send a body as far as its faults let it; tell whether it is to be ended."""
    for delay, chunk in answer.chunks:
        if delay:
            await asyncio.sleep(delay)
        await connection.send(chunk)
    if answer.end == "stalled":
        await asyncio.get_running_loop().create_future()
    return answer.end == "whole"


def serve(
    script: Script | None = None, *, port: int = 0, input_tokens: int | None = None
) -> Server:
    """Serve scripted answers over real HTTP on loopback, in every wire the runtime speaks.

    What is no chat, such as embeddings, images or files, is answered without a script, the same for
    the same question, unless a `RawReply` or a `ScriptedError` comes next.

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
