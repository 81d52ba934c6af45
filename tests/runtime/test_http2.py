"""Streams over HTTP/2, where the library's own timeouts must do the watchdog's work."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from interlingua import Client, TimedOut
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

pytest.importorskip("h2", reason="HTTP/2 needs the package h2")

import h2.connection
import h2.events
import h2.exceptions
from h2.config import H2Configuration

HELLO = b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"Hello!"}}]}\n\n'
END = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
PING = (0.01, b": ping\n\n")


class Http2Server:
    """Answers each request of one connection with timed pieces, and ends it if told to."""

    def __init__(self, pieces: list[tuple[float, bytes]], *, ends: bool) -> None:
        self._pieces = pieces
        self._ends = ends
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._left = threading.Event()
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def connections(self) -> int:
        """How many connections were made."""
        return len(self._open)

    def __enter__(self) -> Self:
        self._run(self._serve)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._left.set()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        # Wakes the thread that waits for a connection.
        socket.create_connection(self._listener.getsockname(), 1).close()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _run(self, target: Any, *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._left.is_set():
                connection.close()
                return
            self._open.append(connection)
            self._run(self._converse, connection)

    def _converse(self, connection: socket.socket) -> None:
        http = h2.connection.H2Connection(H2Configuration(client_side=False))
        http.initiate_connection()
        with connection:
            connection.sendall(http.data_to_send())
            while received := connection.recv(65_536):
                with self._lock:
                    events = http.receive_data(received)
                    connection.sendall(http.data_to_send())
                for event in events:
                    if isinstance(event, h2.events.StreamEnded):
                        self._run(self._answer, http, connection, event.stream_id)

    def _answer(self, http: Any, connection: socket.socket, stream: int) -> None:
        # A client that leaves resets its stream, or closes the connection.
        with contextlib.suppress(OSError, h2.exceptions.ProtocolError):
            http.send_headers(stream, [(":status", "200"), ("content-type", "text/event-stream")])
            for delay, piece in self._pieces:
                time.sleep(delay)
                with self._lock:
                    http.send_data(stream, piece)
                    connection.sendall(http.data_to_send())
            if self._ends:
                with self._lock:
                    http.end_stream(stream)
                    connection.sendall(http.data_to_send())


@pytest.fixture
def client() -> Iterator[Client]:
    with (
        httpx2.Client(http1=False, http2=True) as own,
        Client(credentials={"probe": KEY}, http_client=own, retry=1) as client,
    ):
        yield client


def test_stream_is_read(client: Client) -> None:
    with Http2Server([(0.0, HELLO), (0.0, END)], ends=True) as server:
        chat = client.chat(model("openai_chat", server.url))
        assert [chat.stream("hi").read().text for _ in range(3)] == ["Hello!"] * 3
    assert server.connections == 1


def test_silent_stream_runs_into_its_clock(client: Client) -> None:
    with Http2Server([(0.0, HELLO)], ends=False) as server:
        chat = client.chat(model("openai_chat", server.url))
        for _ in range(2):
            stream = chat.stream("hi", timeout={"idle": 0.05})
            with pytest.raises(TimedOut, match="idle"):
                stream.read()


def test_pings_reset_no_clock(client: Client) -> None:
    with Http2Server([(0.0, HELLO), *[PING] * 300], ends=False) as server:
        stream = client.chat(model("openai_chat", server.url)).stream("hi", timeout={"idle": 0.05})
        with pytest.raises(TimedOut, match="idle"):
            stream.read()


@pytest.mark.parametrize("after", [[], [PING] * 300], ids=["silence", "pings"])
def test_server_that_keeps_the_stream_after_the_end_does_not_hold_the_caller(
    client: Client, after: list[tuple[float, bytes]]
) -> None:
    with Http2Server([(0.0, HELLO), (0.0, END), *after], ends=False) as server:
        stream = client.chat(model("openai_chat", server.url)).stream("hi", timeout=2)
        assert stream.read().text == "Hello!"
