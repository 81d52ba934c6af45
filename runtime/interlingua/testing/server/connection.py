"""One HTTP/1.1 connection: bytes to requests, and answers to bytes.

Law: the client leaving, or the server closing, cancels the answer under way.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, TypeAlias, cast

import h11

from interlingua.testing.server.requests import RecordedRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

Handler: TypeAlias = Callable[["Connection", RecordedRequest], Coroutine[None, None, None]]


class Connection(asyncio.Protocol):
    """Reads requests one after the other, and hands each to `answer` once it is whole.

    Parameters:
        answer: Sends one answer by `start`, `send` and `end`; one that is not ended closes the
            connection.
        others: The server's open connections, which this one joins and leaves.
    """

    def __init__(self, answer: Handler, others: set[Connection]) -> None:
        self._answer = answer
        self._others = others
        self._http = h11.Connection(h11.SERVER)
        self._head: h11.Request | None = None
        self._body: list[bytes] = []
        self._task: asyncio.Task[None] | None = None
        self._writable: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Join the open connections."""
        self._transport = cast("asyncio.Transport", transport)
        # Without it, small writes wait for the client's delayed acknowledgements.
        connected = cast("socket.socket", transport.get_extra_info("socket"))
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._others.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Leave the open connections, and give up the answer under way."""
        self._others.discard(self)
        self.cancel()

    def eof_received(self) -> bool:
        """Take a client that will say nothing more for one that has left."""
        self.cancel()
        return False

    def data_received(self, data: bytes) -> None:
        """Take bytes as they came."""
        self._http.receive_data(data)
        self._advance()

    def pause_writing(self) -> None:
        """Hold `send` back: the client reads slower than we write."""
        self._writable = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Let `send` go on."""
        if self._writable is not None and not self._writable.done():
            self._writable.set_result(None)
        self._writable = None

    def cancel(self) -> None:
        """Give up the answer under way."""
        if self._task is not None:
            self._task.cancel()

    def abort(self) -> None:
        """Close at once."""
        self._transport.abort()

    @property
    def is_unanswered(self) -> bool:
        """Whether an answer can still be begun."""
        return self._http.our_state is h11.SEND_RESPONSE

    async def start(self, status: int, headers: Mapping[str, str]) -> None:
        """Send the head of an answer."""
        self._write(h11.Response(status_code=status, headers=list(headers.items())))

    async def send(self, data: bytes) -> None:
        """Send a piece of the body as a write of its own, when the client is ready for it."""
        self._write(h11.Data(data=data))
        # Others get their turn, and the system the time to send this piece by itself.
        await asyncio.sleep(0)
        if self._writable is not None:
            await self._writable

    async def end(self) -> None:
        """Say that the answer is whole."""
        self._write(h11.EndOfMessage())

    def _write(self, event: h11.Event) -> None:
        data = self._http.send(event)
        if data:
            self._transport.write(data)

    def _advance(self) -> None:
        while self._task is None and not self._transport.is_closing():
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                self._refuse(error)
                return
            if isinstance(event, h11.Request):
                self._head, self._body = event, []
            elif isinstance(event, h11.Data):
                self._body.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                self._task = asyncio.get_running_loop().create_task(self._run(self._request()))
            elif isinstance(event, h11.ConnectionClosed):
                self._transport.close()
            else:
                if self._http.they_are_waiting_for_100_continue:
                    self._write(h11.InformationalResponse(status_code=100, headers=[]))
                return

    def _request(self) -> RecordedRequest:
        assert self._head is not None
        headers: dict[str, str] = {}
        for name, value in self._head.headers:
            key, text = name.decode("latin-1"), value.decode("latin-1")
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
        return RecordedRequest(
            self._head.method.decode("ascii"),
            self._head.target.decode("latin-1"),
            headers,
            b"".join(self._body),
        )

    async def _run(self, request: RecordedRequest) -> None:
        try:
            await self._answer(self, request)
        except asyncio.CancelledError:
            request.settle("disconnected")
            self._transport.close()
            return
        except Exception:
            # Nothing more will come; a client that waits for it must learn so.
            self._transport.abort()
            raise
        finally:
            self._task = None
        if self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()
            self._advance()
        else:
            self._transport.close()

    def _refuse(self, error: h11.RemoteProtocolError) -> None:
        if self._http.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            message = str(error).encode()
            headers = [
                ("content-type", "text/plain"),
                ("content-length", str(len(message))),
                ("connection", "close"),
            ]
            self._write(h11.Response(status_code=error.error_status_hint, headers=headers))
            self._write(h11.Data(data=message))
            self._write(h11.EndOfMessage())
        self._transport.close()
