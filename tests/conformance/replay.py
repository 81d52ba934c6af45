"""A server that replays recorded answers byte for byte, in any HTTP chunking.

Apart from the package's own test server on purpose: a fault of that one cannot hide here.
"""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Literal

from tests.recordings import one_byte_chunks, random_chunks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from tests.recordings import Exchange

Chunking = Literal["whole", "one byte", "random"]


class ReplayServer:
    """Answers with the exchange and in the chunking that the request's headers name."""

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self._exchanges = {exchange.id: exchange for exchange in exchanges}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        exchanges = self._exchanges

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                exchange = exchanges[self.headers["x-exchange"]]
                chunks = _chunks(exchange.body, self.headers["x-chunking"])
                self.send_response(exchange.status)
                default = "text/event-stream" if exchange.streamed else "application/json"
                kept = {"content-type": default, **exchange.data["response"]["headers"]}
                for name, text in kept.items():
                    if name.lower() not in (
                        "content-length",
                        "transfer-encoding",
                        "content-encoding",
                    ):
                        self.send_header(name, text)
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                framed = [b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks]
                self.wfile.write(b"".join(framed) + b"0\r\n\r\n")

            def log_message(self, format: str, *arguments: object) -> None:
                """Keep the tests' output clean."""

        return Handler


def _chunks(body: bytes, chunking: str) -> Iterable[bytes]:
    match chunking:
        case "one byte":
            return one_byte_chunks(body)
        case "random":
            return random_chunks(body, seed=len(body))
        case _:
            return (body,) if body else ()
