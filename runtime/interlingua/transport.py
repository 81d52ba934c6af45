"""Sends requests and hands over bytes, over the HTTP library.

Law: no HTTP type leaves this module, and every error that does is ours.
"""

from __future__ import annotations

import os
import socket
import sys
from functools import cache, lru_cache
from time import monotonic
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast
from urllib.request import getproxies

import httpx2

from interlingua.direct import (
    AsyncDirectSender,
    DirectResponse,
    DirectSender,
    as_of_library,
    is_failure,
    raw_headers,
)
from interlingua.errors import ConnectionFailed, ProtocolError, UsageError
from interlingua.network import Clock, keep_clocks
from interlingua.secret_shapes import shown_url
from interlingua.watchdog import WATCHDOG, Watch

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
    from types import ModuleType

    from interlingua.connection import AsyncResponse, Response, TransportOptions
    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest


# The library's timers and ours do not count from the same moment, in seconds.
_SLACK = 0.05


_DRIPPING = 1.0
"""Seconds beyond its clock that an awaited head may go on coming byte by byte."""


class HttpTransport:
    """The default transport, over httpx2 or a client of httpx2 or httpx that a user made."""

    def __init__(self, options: TransportOptions, client: httpx2.Client | None = None) -> None:
        self._library = _library_of(client, "Client")
        self._owned = client is None
        self._sender = client or _made(httpx2.Client, DirectSender, options)
        if self._owned:
            keep_clocks(self._sender)

    def send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        """Send a request and wait for the response's headers.

        Raises:
            ConnectionFailed: There is no connection, or it broke.
            TimedOut: A clock ran out.
            UsageError: The URL or the user's client cannot be used.
        """
        sender, timeouts = self._sender, _timeouts(deadlines)
        with _OurErrors(self._library, deadlines, request.url):
            if isinstance(sender, DirectSender):
                response: _Received = sender.send(request, timeouts)
            else:
                response = sender.send(
                    _request(sender, self._owned, request, timeouts),
                    stream=True,
                    follow_redirects=False,
                )
        return _SyncResponse(self._library, response, deadlines, request.url, timeouts)

    def close(self) -> None:
        """Close every connection, unless the client is the user's."""
        if self._owned:
            self._sender.close()


class AsyncHttpTransport:
    """The default async transport, over httpx2 or a user's client."""

    def __init__(self, options: TransportOptions, client: httpx2.AsyncClient | None = None) -> None:
        self._library = _library_of(client, "AsyncClient")
        self._owned = client is None
        self._sender = client or _made(httpx2.AsyncClient, AsyncDirectSender, options)

    async def send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        """Send a request and wait for the response's headers; raises like the sync one."""
        from asyncio import timeout

        sender, timeouts = self._sender, _timeouts(deadlines)
        # The library's own timeout ends a silence, but starts anew with every byte that drips.
        bound = None if timeouts["read"] is None else timeouts["read"] + _DRIPPING
        with _OurErrors(self._library, deadlines, request.url):
            async with timeout(bound):
                if isinstance(sender, AsyncDirectSender):
                    response: _Received = await sender.send(request, timeouts)
                else:
                    response = await sender.send(
                        _request(sender, self._owned, request, timeouts),
                        stream=True,
                        follow_redirects=False,
                    )
        return _AsyncResponse(self._library, response, deadlines, request.url, timeouts)

    async def close(self) -> None:
        """Close every connection, unless the client is the user's."""
        if self._owned:
            await self._sender.aclose()


class _ReadResponse:
    """What the sync and the async response share: status, headers, and the watch over the body."""

    def __init__(
        self,
        library: ModuleType,
        response: _Received,
        deadlines: Deadlines,
        url: str,
        timeouts: _Timeouts,
    ) -> None:
        self._library = library
        self._response = response
        self._deadlines = deadlines
        self._url = url
        self._timeouts = timeouts
        self._watch = _watch(response, deadlines)
        self.status = response.status_code
        self.headers: Mapping[str, str] = _by_name(_raw_headers(response))
        if self._watch is not None:
            # From here on the watchdog's clock counts, not one that starts anew with every read.
            timeouts["read"] = None
            WATCHDOG.begin(self._watch)

    def hurry(self) -> None:
        """Look at the deadlines again: the nearest has moved closer."""
        if self._watch is not None:
            WATCHDOG.begin(self._watch)

    def _is_plain(self) -> bool:
        """Tell whether the body is the bytes of the network; a user's hook may have read it."""
        return "content-encoding" not in self.headers and not self._response.is_stream_consumed

    def _received(self) -> None:
        if self._watch is None:
            self._timeouts["read"] = _clock(self._deadlines.remaining(monotonic()))

    def _ended(self) -> None:
        # A connection that has given its body may serve another call, which must not be cut.
        self._unwatch()
        self._deadlines.check(monotonic())

    def _errors(self) -> _OurErrors:
        return _OurErrors(self._library, self._deadlines, self._url)

    def _unwatch(self) -> None:
        if self._watch is not None:
            WATCHDOG.end(self._watch)


class _SyncResponse(_ReadResponse):
    def chunks(self) -> Iterator[bytes]:
        response = self._response
        plain = self._is_plain()
        source = cast("Iterator[bytes]", response.stream) if plain else response.iter_bytes()
        with self._errors():
            if self._watch is not None:
                yield from source
            else:
                self._received()
                for chunk in source:
                    yield chunk
                    self._received()
        self._ended()

    def read(self) -> bytes:
        response = self._response
        with self._errors():
            if self._is_plain():
                body = b"".join(cast("Iterator[bytes]", response.stream))
            else:
                body = response.read()
        self._ended()
        return body

    def close(self) -> None:
        self._unwatch()
        self._response.close()


class _AsyncResponse(_ReadResponse):
    async def chunks(self) -> AsyncIterator[bytes]:
        response = self._response
        plain = self._is_plain()
        source = cast("AsyncIterator[bytes]", response.stream) if plain else response.aiter_bytes()
        watched = self._watch is not None
        with self._errors():
            self._received()
            async for chunk in source:
                yield chunk
                if not watched:
                    self._received()
        self._ended()

    async def read(self) -> bytes:
        response = self._response
        with self._errors():
            if self._is_plain():
                stream = cast("AsyncIterator[bytes]", response.stream)
                body = b"".join([chunk async for chunk in stream])
            else:
                body = await response.aread()
        self._ended()
        return body

    async def close(self) -> None:
        self._unwatch()
        await self._response.aclose()


def _watch(response: _Received, deadlines: Deadlines) -> Watch | None:
    # An HTTP/2 connection carries other calls too; there the library's read timeout must do.
    network = response.extensions.get("network_stream")
    if network is None or response.http_version == "HTTP/2":
        return None
    connection: socket.socket | None = network.get_extra_info("socket")
    if connection is None:
        return None

    def deadline(now: float) -> float | None:
        nearest = deadlines.next(now)
        return None if nearest is None else nearest[0]

    return Watch(deadline, lambda: _cut(connection), deadlines.timeouts.get("idle"))


def _cut(connection: object) -> None:
    try:
        if isinstance(connection, socket.socket):
            # Not its own method: a TLS socket's would also pull the rug from under its reader.
            socket.socket.shutdown(connection, socket.SHUT_RDWR)
        else:
            # An event loop's stand-in for a socket may refuse to be shut down.
            stand_in = cast("socket.socket", connection)
            with socket.socket(fileno=os.dup(stand_in.fileno())) as twin:
                twin.shutdown(socket.SHUT_RDWR)
    except OSError:
        # The connection has ended by itself, so there is nothing to cut.
        return


class _OurErrors:
    """Turns the HTTP library's errors into ours, a cut connection into the clock that cut it."""

    __slots__ = ("_deadlines", "_library", "_url")

    def __init__(self, library: ModuleType, deadlines: Deadlines, url: str) -> None:
        self._library = library
        self._deadlines = deadlines
        self._url = url

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or not isinstance(error, Exception):
            return
        library, original = self._library, error
        if isinstance(error, TimeoutError):
            self._deadlines.check(monotonic())
        if is_failure(error):
            error = as_of_library(error)
        if isinstance(error, library.HTTPError | library.StreamError | library.InvalidURL):
            self._deadlines.check(monotonic())
            raise _translated(library, error, self._deadlines, self._url) from original


def _translated(library: ModuleType, error: Exception, deadlines: Deadlines, url: str) -> Exception:
    host = shown_url(url)
    if isinstance(error, library.ConnectTimeout | library.PoolTimeout):
        return deadlines.expired("connect")
    if isinstance(error, library.TimeoutException):
        now = monotonic()
        nearest = deadlines.next(now)
        if nearest is not None and nearest[0] <= now + _SLACK:
            return deadlines.expired(nearest[1])
        # Calls that share an HTTP/2 connection all get the timeout of the first that ran out.
        return ConnectionFailed(f"{host}: a clock that is not this call's ended the connection")
    if isinstance(error, library.DecodingError):
        return ProtocolError(f"{host}: the body's compression is broken or cut: {error}")
    if isinstance(error, library.InvalidURL | library.UnsupportedProtocol):
        return UsageError(f"{host} is not a URL that can be called: {error}")
    return ConnectionFailed(f"{host}: {str(error) or type(error).__name__}")


_Timeouts: TypeAlias = "dict[str, float | None]"
_Received: TypeAlias = "httpx2.Response | DirectResponse"


def _timeouts(deadlines: Deadlines) -> _Timeouts:
    remaining = deadlines.remaining(monotonic())
    connect = deadlines.timeouts.get("connect")
    if connect is None or (remaining is not None and remaining < connect):
        connect = remaining
    clock = _clock(remaining)
    return {"connect": _clock(connect), "pool": connect, "read": clock, "write": clock}


def _clock(seconds: float | None) -> Clock | None:
    return None if seconds is None else Clock(seconds)


def _request(
    client: httpx2.Client | httpx2.AsyncClient,
    owned: bool,
    request: HttpRequest,
    timeouts: _Timeouts,
) -> httpx2.Request:
    if owned:
        return httpx2.Request(
            request.method,
            request.url,
            headers=raw_headers(request),
            stream=httpx2.ByteStream(request.body),
            extensions={"timeout": timeouts},
        )
    if client.is_closed:
        raise UsageError("http_client= has been closed, and makes no further call")
    return client.build_request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.body,
        extensions={"timeout": timeouts},
    )


def _raw_headers(response: _Received) -> Iterable[tuple[bytes, bytes]]:
    return response.raw_headers if isinstance(response, DirectResponse) else response.headers.raw


def _by_name(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_text in raw:
        name, text = _header_name(raw_name), _header_text(raw_text)
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    return headers


# A provider sends the same names with every answer.
@lru_cache(maxsize=512)
def _header_name(raw: bytes) -> str:
    return raw.decode("latin-1").lower()


def _header_text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


@cache
def _shared_tls() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


_KEPT = 100
"""Idle connections that are kept."""

ClientT = TypeVar("ClientT", httpx2.Client, httpx2.AsyncClient)
DirectT = TypeVar("DirectT", DirectSender, AsyncDirectSender)


def _made(
    client: type[ClientT], direct: type[DirectT], options: TransportOptions
) -> ClientT | DirectT:
    verify = _shared_tls() if options.verify is True else options.verify
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=_KEPT)
    try:
        if options.proxy is None and not options.http2 and not _environment_names_proxy():
            # The library's client costs a third of a call, for cookies, redirects and hooks.
            tls = httpx2.create_ssl_context(verify=False) if verify is False else verify
            return direct(tls, _KEPT)
        return client(
            verify=verify, http2=options.http2, proxy=options.proxy, timeout=None, limits=limits
        )
    except ImportError as error:
        # The library's own advice names another package than ours to install.
        what, extra = ("http2=True", "http2") if "h2" in str(error) else ("a SOCKS proxy", "socks")
        raise UsageError(f"{what} needs: pip install 'interlingua[{extra}]'") from error
    except (ValueError, httpx2.InvalidURL) as error:
        raise UsageError(f"no connection can be made as the client was told: {error}") from error


def _environment_names_proxy() -> bool:
    proxies = getproxies()
    return any(proxies.get(scheme) for scheme in ("http", "https", "all"))


def _library_of(client: object, kind: str) -> ModuleType:
    if client is None:
        return httpx2
    for parent in type(client).__mro__:
        library = parent.__module__.partition(".")[0]
        if library in ("httpx2", "httpx") and parent.__name__ == kind:
            return sys.modules[library]
    raise UsageError(
        f"http_client= takes a {kind} of httpx2 or httpx, not a {type(client).__qualname__}"
    )
