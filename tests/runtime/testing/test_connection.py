"""The loopback server's connections: framing, faults, many at once, and closing."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import h11
import httpx2
import pytest

from interlingua.errors import UsageError
from interlingua.testing import Cut, RawReply, ScriptedReply, Stall, serve
from tests.runtime.testing.asking import ask, data_of

if TYPE_CHECKING:
    from interlingua.testing import Answer, RecordedRequest, Server


def raw_exchange(server: Server, sent: bytes, *, more: bytes | None = None) -> bytes:
    """Send bytes as they are, and read until the server closes."""
    host, _, port = server.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        received = b""
        if more is not None:
            received = connection.recv(65536)
            connection.sendall(more)
        return received + read_to_end(connection)


def read_to_end(connection: socket.socket) -> bytes:
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            received += chunk
    return received


def request_bytes(body: bytes = b"{}", *, headers: str = "Connection: close\r\n") -> bytes:
    head = f"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    return head.encode() + body


def test_one_connection_carries_many_exchanges() -> None:
    with serve(["one", "two"]) as server:
        keep = request_bytes(headers="")
        received = raw_exchange(server, keep, more=request_bytes())
    assert received.count(b"HTTP/1.1 200") == 2
    assert b'"one"' in received
    assert b'"two"' in received


def test_pipelined_requests_are_answered_in_order() -> None:
    with serve(["one", "two"]) as server:
        received = raw_exchange(server, request_bytes(headers="") + request_bytes())
    assert received.index(b'"one"') < received.index(b'"two"')


def test_chunked_request_bodies_are_put_together() -> None:
    head = b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
    body = b'b\r\n{"model":"m\r\n2\r\n"}\r\n0\r\n\r\n'
    with serve() as server:
        raw_exchange(server, head + b"Connection: close\r\n\r\n" + body)
    assert server.requests[0].body == {"model": "m"}


def test_a_client_that_waits_for_100_is_told_to_go_on() -> None:
    whole = request_bytes(b'{"model":"m"}', headers="Expect: 100-continue\r\nConnection: close\r\n")
    head, body = whole[:-13], whole[-13:]
    with serve() as server:
        received = raw_exchange(server, head, more=body)
    assert received.startswith(b"HTTP/1.1 100")
    assert b"HTTP/1.1 200" in received


def test_what_is_not_http_is_answered_400() -> None:
    with serve() as server:
        assert raw_exchange(server, b"nonsense\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert server.requests == []


def test_a_raw_body_goes_out_byte_for_byte(client: httpx2.Client) -> None:
    body = bytes(range(256))
    headers = {"Content-Type": "x/y", "Content-Length": "7", "Transfer-Encoding": "chunked"}
    with serve([RawReply(body, status=418, headers=headers)]) as server:
        response = ask(client, server, "openai_chat", stream=False)
    assert (response.status_code, response.content) == (418, body)
    assert response.headers["content-type"] == "x/y"
    assert response.headers["content-length"] == "256"


def test_each_raw_chunk_is_an_http_chunk_of_its_own() -> None:
    chunks: list[bytes | tuple[float, bytes]] = [b"da", b"ta: {}\n", (0.001, b"\n"), b"d"]
    with serve([RawReply(chunks)]) as server:
        received = raw_exchange(server, request_bytes())
    _, _, framed = received.partition(b"\r\n\r\n")
    assert framed == b"2\r\nda\r\n7\r\nta: {}\n\r\n1\r\n\n\r\n1\r\nd\r\n0\r\n\r\n"


def test_a_header_that_http_cannot_say_is_the_scripts_fault() -> None:
    received = b""
    with (
        pytest.raises(h11.LocalProtocolError, match="name"),
        serve([RawReply(b"x", headers={"bad name": "y"})]) as server,
    ):
        received = raw_exchange(server, request_bytes())
    assert received.startswith(b"HTTP/1.1 500")


@pytest.mark.parametrize(
    ("body", "ends_with"),
    [(b"0123456789", b"\r\n\r\n01234"), ([b"012", b"3456", b"789"], b"3\r\n012\r\n2\r\n34\r\n")],
)
def test_a_cut_closes_the_connection_after_so_many_bytes(
    body: bytes | list[bytes | tuple[float, bytes]], ends_with: bytes
) -> None:
    with serve([RawReply(body, fault=Cut(after=5))]) as server:
        received = raw_exchange(server, request_bytes(headers=""))
        assert server.requests[0].wait() == "cut"
    assert received.endswith(ends_with)


def test_a_cut_stream_is_an_error_to_an_http_client(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hello", fault=Cut(after=300))]) as server:
        with pytest.raises(httpx2.RemoteProtocolError):
            ask(client, server, "anthropic_messages", stream=True)
        # The server itself goes on.
        assert ask(client, server, "anthropic_messages", stream=True).status_code == 500


def test_a_stall_sends_nothing_more_until_the_client_leaves(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hello", fault=Stall(after=20))]) as server:
        url = server.url + "/v1/messages"
        with client.stream("POST", url, json={"stream": True}) as response:
            chunks = response.iter_raw()
            assert next(chunks) == b"event: message_start"
            assert server.requests[0].outcome == "pending"
        assert server.requests[0].wait() == "disconnected"


def test_a_client_that_leaves_in_mid_stream_is_noticed(client: httpx2.Client) -> None:
    endless = ScriptedReply("x" * 5000, chunk_size=1, pace=0.005)
    with serve([endless]) as server:
        url = server.url + "/v1/messages"
        with client.stream("POST", url, json={"stream": True}) as response:
            chunks = response.iter_raw()
            next(chunks)
            assert server.requests[0].outcome == "pending"
        assert server.requests[0].wait() == "disconnected"


def test_an_answer_larger_than_the_sockets_buffers_waits_for_its_reader() -> None:
    body = b"0123456789abcdef" * 262_144
    with serve([RawReply(body)]) as server:
        received = raw_exchange(server, request_bytes())
        assert server.requests[0].wait() == "answered"
    assert received.partition(b"\r\n\r\n")[2] == body


@pytest.mark.parametrize("count", [200])
def test_concurrent_streams_all_get_their_own_whole_answer(count: int) -> None:
    def script(request: RecordedRequest) -> Answer:
        return ScriptedReply(f"answer {request.model} " * 20, pace=0.001)

    async def one(client: httpx2.AsyncClient, url: str, number: int) -> str:
        response = await client.post(url, json={"model": f"m{number}", "stream": True})
        deltas = [each["delta"] for each in data_of(response) if "delta" in each]
        return "".join([delta.get("text", "") for delta in deltas])

    async def all_of_them(url: str) -> list[str]:
        limits = httpx2.Limits(max_connections=count)
        async with httpx2.AsyncClient(timeout=30, limits=limits) as client:
            return await asyncio.gather(*[one(client, url, number) for number in range(count)])

    with serve(script) as server:
        before = threading.active_count()
        texts = asyncio.run(all_of_them(server.url + "/v1/messages"))
        assert threading.active_count() <= before
    assert texts == [f"answer m{number} " * 20 for number in range(count)]


def test_closing_ends_open_streams_the_thread_and_the_socket() -> None:
    server = serve([ScriptedReply("x" * 1000, chunk_size=1, pace=0.01)])
    server.start()
    url = server.url
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request_bytes(b'{"stream": true}'))
        assert connection.recv(10)
        server.close()
        assert not read_to_end(connection).endswith(b"0\r\n\r\n")
    assert not [each for each in threading.enumerate() if each.name == "interlingua-test-server"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)))
    assert server.requests[0].outcome == "disconnected"
    server.close()


def test_a_server_that_is_not_running_has_no_address() -> None:
    with pytest.raises(UsageError, match="not running"):
        _ = serve().url


def test_a_given_port_is_taken() -> None:
    with serve() as first:
        port = int(first.url.rpartition(":")[2])
    with serve(port=port) as second:
        assert second.url == first.url
