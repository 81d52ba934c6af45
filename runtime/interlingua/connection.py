"""What a client needs of a transport, and the transports made on first use.

Law: nothing here imports the HTTP library until a call is made.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary, finalize

from interlingua.errors import InterlinguaError
from interlingua.interception import INTERCEPTION
from interlingua.values import value

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping

    from httpx2 import AsyncClient, Client  # noqa: TID251  a user's own client

    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest


@value
class TransportOptions:
    """How a client reaches the network.

    Parameters:
        proxy: URL of a proxy for every request; None takes the environment's.
        verify: Whether certificates are checked, or a TLS context of one's own.
        http2: Whether HTTP/2 may be used; needs the extra `http2`.
    """

    proxy: str | None = None
    verify: bool | ssl.SSLContext = True
    http2: bool = False


class Response(Protocol):
    """A response whose body is read by a sync caller; close it when done."""

    status: int
    headers: Mapping[str, str]

    def chunks(self) -> Iterator[bytes]:
        """Give the body's bytes as they come."""
        ...

    def read(self) -> bytes:
        """Give the whole body."""
        ...

    def hurry(self) -> None:
        """Look at the deadlines again: the nearest has moved closer."""
        ...

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        ...


class AsyncResponse(Protocol):
    """A response whose body is awaited; close it when done."""

    status: int
    headers: Mapping[str, str]

    def chunks(self) -> AsyncIterator[bytes]:
        """Give the body's bytes as they come."""
        ...

    async def read(self) -> bytes:
        """Give the whole body."""
        ...

    def hurry(self) -> None:
        """Look at the deadlines again: the nearest has moved closer."""
        ...

    async def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        ...


class Transport(Protocol):
    """Sends requests for a `Client`."""

    def send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        """Send a request and wait for the response's headers."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests for an `AsyncClient`."""

    async def send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        """Send a request and wait for the response's headers."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


class Connection:
    """A client's way to the network; the transport is made at the first call.

    What nobody closes is closed with the last thing that holds it, or at the program's end.
    """

    def __init__(self, options: TransportOptions, client: Client | None) -> None:
        self._options = options
        self._client = client
        self._lock = threading.Lock()
        self._transport: Transport | None = None
        self._closing: finalize[[], Connection] | None = None

    def send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        """Send a request and wait for the response's headers."""
        if INTERCEPTION.stands:
            return INTERCEPTION.send(request, deadlines, self._send)
        return self._send(request, deadlines)

    def close(self) -> None:
        """Close every connection; the next call opens anew."""
        with self._lock:
            self._transport = None
            closing, self._closing = self._closing, None
        if closing is not None:
            closing()

    def _send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        return (self._transport or self._made()).send(request, deadlines)

    def _made(self) -> Transport:
        from interlingua.transport import HttpTransport

        with self._lock:
            if self._transport is None:
                self._transport = HttpTransport(self._options, self._client)
                self._closing = finalize(self, self._transport.close)
            return self._transport


class AsyncConnection:
    """An async client's way to the network: one transport for each event loop that uses it.

    A loop that ends closes its transport, since no other loop can.
    """

    def __init__(self, options: TransportOptions, client: AsyncClient | None) -> None:
        self._options = options
        self._client = client
        self._kept: WeakKeyDictionary[AbstractEventLoop, _Kept] = WeakKeyDictionary()

    async def send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        """Send a request and wait for the response's headers."""
        if INTERCEPTION.stands:
            return await INTERCEPTION.send_async(request, deadlines, self._send)
        return await self._send(request, deadlines)

    async def _send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        from asyncio import get_running_loop

        loop = get_running_loop()
        kept = self._kept.get(loop)
        if kept is None or kept.is_closed:
            from interlingua.transport import AsyncHttpTransport

            # Sockets belong to the loop that opened them, and a client outlives a loop.
            kept = _Kept(AsyncHttpTransport(self._options, self._client))
            self._kept[loop] = kept
            await kept.begin()
        return await kept.transport.send(request, deadlines)

    async def close(self) -> None:
        """Close every connection of the running loop; the next call opens anew."""
        from asyncio import get_running_loop

        kept = self._kept.pop(get_running_loop(), None)
        if kept is not None:
            await kept.close()


class _Kept:
    """A transport that is closed with its event loop: loops end by closing their generators."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self.is_closed = False
        self._open = self._until_closed()

    async def begin(self) -> None:
        """Let the running loop know of it."""
        await anext(self._open)

    async def close(self) -> None:
        """Close the transport."""
        await self._open.aclose()

    async def _until_closed(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self.is_closed = True
            await self.transport.close()


def error_body(response: Response) -> bytes:
    """Read what comes of the body of an error, whose status says enough to go by."""
    pieces: list[bytes] = []
    # A body that breaks off or never ends must not hide the error that its status tells.
    with suppress(InterlinguaError):
        for chunk in response.chunks():
            pieces.append(chunk)
    return b"".join(pieces)


async def awaited_error_body(response: AsyncResponse) -> bytes:
    """Await what comes of the body of an error."""
    pieces: list[bytes] = []
    with suppress(InterlinguaError):
        async for chunk in response.chunks():
            pieces.append(chunk)
    return b"".join(pieces)
