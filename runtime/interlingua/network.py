"""The sync network streams, whose every read and write keeps to the clock of the call it serves.

Law: of the HTTP library, only its core.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import httpcore2

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Mapping
    from typing import Any, Self

    SocketOption = (
        tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
    )


class Clock(float):
    """Seconds from its making on, in all: a number to the library, a moment to our streams.

    The library hands a timeout to each read anew, so that what drips byte by byte never runs out.
    """

    __slots__ = ("_ends",)
    _ends: float

    def __new__(cls, seconds: float) -> Self:
        """Start a clock of so many seconds."""
        clock = super().__new__(cls, seconds)
        clock._ends = monotonic() + seconds
        return clock

    def left(self) -> float:
        """Give the seconds that are left, 0 or less once it has run out."""
        return self._ends - monotonic()


@runtime_checkable
class _Pool(Protocol):
    _network_backend: httpcore2.NetworkBackend


def keep_clocks(sender: object) -> None:
    """Have a client or a transport of the library open its connections as streams of ours."""
    # The library makes its pools itself, and takes no backend for them.
    through: Mapping[object, object] = getattr(sender, "_mounts", {})
    for each in (sender, getattr(sender, "_transport", None), *through.values()):
        pool = getattr(each, "_pool", None)
        if isinstance(pool, _Pool):
            pool._network_backend = _Backend(pool._network_backend)  # pyright: ignore[reportPrivateUsage]  no other way in


def clocked_backend() -> httpcore2.NetworkBackend:
    """Give a backend that opens connections as streams of ours."""
    return _Backend(httpcore2.SyncBackend())


class _Backend(httpcore2.NetworkBackend):
    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(
            self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        )

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(self._backend.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if isinstance(timeout, Clock):
            timeout = _left(timeout, httpcore2.ReadTimeout)
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if isinstance(timeout, Clock):
            timeout = _left(timeout, httpcore2.WriteTimeout)
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        if isinstance(timeout, Clock):
            timeout = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(clock: Clock, run_out: type[httpcore2.TimeoutException]) -> float:
    left = clock.left()
    if left <= 0:
        raise run_out
    return left
