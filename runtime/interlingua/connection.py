"""What a client needs of a transport, and the transports made on first use.

Law: nothing here imports the HTTP library until a call is made.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from interlingua.values import value

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterator, Iterator, Mapping

    from httpx2 import AsyncClient, Client  # noqa: TID251  a user's own client

    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest


@value
class TransportOptions:
    """How a client reaches the network.

    Parameters:
        proxy: URL of a proxy for every request; None takes the environment's.
        verify: Whether certificates are checked, or a TLS context of one's own.
        http2: Whether HTTP/2 may be used; needs the package `h2`.
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
    """A client's way to the network; the transport is made at the first call."""

    def __init__(self, options: TransportOptions, client: Client | None) -> None:
        self._options = options
        self._client = client
        self._lock = threading.Lock()
        self._transport: Transport | None = None

    def send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        """Send a request and wait for the response's headers."""
        return (self._transport or self._made()).send(request, deadlines)

    def close(self) -> None:
        """Close every connection; the next call opens anew."""
        with self._lock:
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def __del__(self) -> None:
        # A client that was never closed gives its sockets back when it is dropped.
        transport = self._transport
        if transport is not None and not sys.is_finalizing():
            transport.close()

    def _made(self) -> Transport:
        from interlingua.transport import HttpTransport

        with self._lock:
            if self._transport is None:
                self._transport = HttpTransport(self._options, self._client)
            return self._transport


class AsyncConnection:
    """An async client's way to the network: one transport for each event loop that uses it."""

    def __init__(self, options: TransportOptions, client: AsyncClient | None) -> None:
        self._options = options
        self._client = client
        self._transports: WeakKeyDictionary[AbstractEventLoop, AsyncTransport] = WeakKeyDictionary()

    async def send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        """Send a request and wait for the response's headers."""
        return await self._own().send(request, deadlines)

    async def close(self) -> None:
        """Close every connection of the running loop; the next call opens anew."""
        from asyncio import get_running_loop

        transport = self._transports.pop(get_running_loop(), None)
        if transport is not None:
            await transport.close()

    def _own(self) -> AsyncTransport:
        from asyncio import get_running_loop

        loop = get_running_loop()
        transport = self._transports.get(loop)
        if transport is None:
            from interlingua.transport import AsyncHttpTransport

            # Sockets belong to the loop that opened them, and a client outlives a loop.
            transport = AsyncHttpTransport(self._options, self._client)
            self._transports[loop] = transport
        return transport
