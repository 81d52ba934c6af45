"""Requests straight to the HTTP library's pools of connections, past its client and its models.

Law: only for what needs nothing of them: no proxy, no HTTP/2, no client of the user's own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import httpcore2
import httpx2

from interlingua.network import clocked_backend

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator, Mapping

    from interlingua.http import HttpRequest

_KEEP_ALIVE_SECONDS = 5.0
"""What the library's own client keeps an idle connection for."""

Headers: TypeAlias = "list[tuple[bytes, bytes]]"


class DirectSender:
    """Sends over a pool of its own."""

    def __init__(self, tls: ssl.SSLContext, connections_kept: int) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=tls,
            max_connections=None,
            max_keepalive_connections=connections_kept,
            keepalive_expiry=_KEEP_ALIVE_SECONDS,
            network_backend=clocked_backend(),
        )

    def send(self, request: HttpRequest, timeouts: Mapping[str, float | None]) -> DirectResponse:
        """Send a request and wait for the response's headers."""
        return DirectResponse(self._pool.handle_request(_core_request(request, timeouts)))

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class AsyncDirectSender:
    """Sends over a pool of its own, awaited."""

    def __init__(self, tls: ssl.SSLContext, connections_kept: int) -> None:
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=None,
            max_keepalive_connections=connections_kept,
            keepalive_expiry=_KEEP_ALIVE_SECONDS,
        )

    async def send(
        self, request: HttpRequest, timeouts: Mapping[str, float | None]
    ) -> DirectResponse:
        """Send a request and wait for the response's headers."""
        response = await self._pool.handle_async_request(_core_request(request, timeouts))
        return DirectResponse(response)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()


class DirectResponse:
    """A pool's response, with what the transport reads of the library's own kind."""

    __slots__ = ("_response", "extensions", "raw_headers", "status_code", "stream")

    http_version = "HTTP/1.1"
    is_stream_consumed = False

    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response
        self.status_code = response.status
        self.raw_headers: Headers = response.headers
        # The library annotates it with a bare dict.
        self.extensions: Mapping[str, Any] = response.extensions  # pyright: ignore[reportUnknownMemberType]  a bare dict there
        self.stream = response.stream

    def iter_bytes(self) -> Iterator[bytes]:
        """Give the body, with its compression taken off."""
        return self._decoding().iter_bytes()

    def read(self) -> bytes:
        """Give the whole body, with its compression taken off."""
        return self._decoding().read()

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._response.close()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Give the body, with its compression taken off, awaited."""
        return self._decoding().aiter_bytes()

    async def aread(self) -> bytes:
        """Give the whole body, with its compression taken off, awaited."""
        return await self._decoding().aread()

    async def aclose(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._response.aclose()

    def _decoding(self) -> httpx2.Response:
        return httpx2.Response(
            self.status_code, headers=self.raw_headers, stream=_Body(self._response)
        )


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from cast("Iterator[bytes]", self._response.stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in cast("AsyncIterator[bytes]", self._response.stream):
            yield chunk

    def close(self) -> None:
        self._response.close()

    async def aclose(self) -> None:
        await self._response.aclose()


def is_failure(error: Exception) -> bool:
    """Tell whether an error is one of the pools'."""
    return isinstance(error, _FAILURES)


def as_of_library(error: Exception) -> Exception:
    """Give the error that the library's client would have raised instead of a pool's."""
    kind: type[Exception] = getattr(httpx2, type(error).__name__)
    return kind(str(error))


_FAILURES = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)


def raw_headers(request: HttpRequest) -> Headers:
    """Give a request's headers as they are written, with those that its address and body need."""
    given = request.headers
    raw = [(name.encode("ascii"), text.encode("latin-1")) for name, text in given.items()]
    if "host" not in given:
        raw.insert(0, (b"host", _address(request.url)[1]))
    raw.append((b"content-length", b"%d" % len(request.body)))
    return raw


def _core_request(request: HttpRequest, timeouts: Mapping[str, float | None]) -> httpcore2.Request:
    return httpcore2.Request(
        request.method,
        _address(request.url)[0],
        headers=raw_headers(request),
        content=request.body,
        extensions={"timeout": timeouts},
    )


@lru_cache(maxsize=256)
def _address(url: str) -> tuple[httpcore2.URL, bytes]:
    """Give an address as the pools take it, and its host as a header names it."""
    parsed = httpx2.URL(url)
    core = httpcore2.URL(
        scheme=parsed.raw_scheme,
        host=parsed.raw_host,
        port=parsed.port,
        target=parsed.raw_path,
    )
    return core, parsed.netloc
