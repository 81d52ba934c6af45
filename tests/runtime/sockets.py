"""A server below HTTP, which says byte for byte what no HTTP server would."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    Conversation = Callable[[socket.socket], None]


class SocketServer:
    """Takes connections, reads one request from each, and has a function say the rest.

    Parameters:
        answer: Is given each connection once its request is read; returning closes it.
        tls: Speaks TLS where given.
        reads_request: Whether a request is read before the function is asked.
    """

    def __init__(
        self,
        answer: Conversation,
        *,
        tls: ssl.SSLContext | None = None,
        reads_request: bool = True,
    ) -> None:
        self._answer = answer
        self._reads_request = reads_request
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, name="socket-server")
        self._leaving = threading.Event()
        self.connections = 0
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leaving.set()
        with contextlib.suppress(OSError):
            socket.create_connection(self._listener.getsockname(), 1).close()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection:
                if self._leaving.is_set():
                    return
                self.connections += 1
                # A client that leaves in the middle is what some tests are about.
                with contextlib.suppress(OSError):
                    self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        if self._tls is None:
            if self._reads_request:
                read_request(connection)
            self._answer(connection)
            return
        with self._tls.wrap_socket(connection, server_side=True) as secured:
            read_request(secured)
            self._answer(secured)


def saying(data: bytes) -> Conversation:
    """Say these bytes and close."""
    return lambda connection: connection.sendall(data)


def stalling_after(data: bytes) -> Conversation:
    """Say these bytes, then wait for the client to leave."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.recv(1)

    return answer


def read_request(connection: socket.socket) -> bytes:
    """Read a request with its body."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _more(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length:")
    )
    while len(body) < length:
        body += _more(connection)
    return head + b"\r\n\r\n" + body


def _more(connection: socket.socket) -> bytes:
    received = connection.recv(65_536)
    if not received:
        raise ConnectionResetError("the client has left")
    return received
