"""Servers that break the rules below the wires, and TLS."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    Retry,
    StreamInterrupted,
    TimedOut,
    UsageError,
)
from tests.runtime.probe import KEY, Asked, model
from tests.runtime.sockets import SocketServer, saying, stalling_after

if TYPE_CHECKING:
    from pathlib import Path


KEYS = {"probe": KEY}
WHOLE = (
    b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":'
    b'{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,'
    b'"completion_tokens":2,"total_tokens":3}}'
)
STREAM = (
    b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{"content":"lo!"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-le",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["nothing", "cut head", "another protocol", "no status", "cut body", "no chunk"],
)
def test_broken_connection_is_tried_again_and_then_told(asked: Asked, said: bytes) -> None:
    with SocketServer(saying(said)) as server:
        for ask in (asked.complete, asked.stream):
            with pytest.raises(ConnectionFailed, match=r"127\.0\.0\.1"):
                ask(model("openai_chat", server.url), retry=Retry(attempts=2, base=0.001))
    assert server.connections == 4


def test_refused_connection_names_its_host_and_no_secret(asked: Asked) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    url = f"http://user:pass-word@127.0.0.1:{port}/v1?code=hush"
    with pytest.raises(ConnectionFailed) as raised:
        asked.complete(model("openai_chat", url), retry=1)
    told = f"{raised.value!r} {raised.value}"
    assert f"127.0.0.1:{port}/v1" in told
    assert not any(secret in told for secret in ("pass-word", "hush", KEY))


def test_reply_that_ends_with_its_connection_is_whole(asked: Asked) -> None:
    head = b"HTTP/1.0 200 OK\r\ncontent-type: "
    with SocketServer(saying(head + b"application/json\r\n\r\n" + WHOLE)) as server:
        assert asked.complete(model("openai_chat", server.url), retry=1).text == "Hello!"
    with SocketServer(saying(head + b"text/event-stream\r\n\r\n" + STREAM)) as server:
        assert asked.stream(model("openai_chat", server.url), retry=1).text == "Hello!"
    cut = STREAM[: STREAM.index(b'"finish_reason":"stop"')]
    with (
        SocketServer(saying(head + b"text/event-stream\r\n\r\n" + cut)) as server,
        pytest.raises(StreamInterrupted),
    ):
        asked.stream(model("openai_chat", server.url), retry=1)


def test_interim_answers_are_passed_over(asked: Asked) -> None:
    said = (
        b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
    ) % (len(WHOLE), WHOLE)
    with SocketServer(saying(said)) as server:
        assert asked.complete(model("openai_chat", server.url), retry=1).text == "Hello!"


@pytest.mark.parametrize("url", ["http://", "http://[", "http://exa mple", "http://x:port/v1"])
def test_url_that_cannot_be_called_is_a_usage_error(asked: Asked, url: str) -> None:
    with pytest.raises((UsageError, ConnectionFailed)) as raised:
        asked.complete(model("openai_chat", url), retry=1)
    assert url.partition("//")[2][:4] in str(raised.value)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Give a server's context and a client's that trusts it."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    folder: Path = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    wanted = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    named = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", *wanted.split(), "-keyout", key, "-out", certificate, *named],
        check=True,
        capture_output=True,
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return server, ssl.create_default_context(cafile=certificate)


CHUNKED = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def test_stream_over_tls(tls: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    answer = saying(CHUNKED + chunk(STREAM) + b"0\r\n\r\n")

    async def awaited(url: str) -> str:
        async with AsyncClient(credentials=KEYS, verify=tls[1]) as client:
            return (await client.chat(model("openai_chat", url)).stream("hi").read()).text

    with (
        SocketServer(answer, tls=tls[0]) as server,
        Client(credentials=KEYS, verify=tls[1]) as client,
    ):
        chat = client.chat(model("openai_chat", server.url))
        assert chat.stream("hi").read().text == "Hello!"
        assert asyncio.run(awaited(server.url)) == "Hello!"


def test_stream_over_tls_that_falls_silent_runs_into_its_clock(
    tls: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    answer = stalling_after(CHUNKED + chunk(STREAM[:90]))

    async def awaited(url: str) -> None:
        async with AsyncClient(credentials=KEYS, verify=tls[1]) as client:
            chat = client.chat(model("openai_chat", url))
            await chat.stream("hi", timeout={"idle": 0.05}, retry=1).read()

    with (
        SocketServer(answer, tls=tls[0]) as server,
        Client(credentials=KEYS, verify=tls[1]) as client,
    ):
        stream = client.chat(model("openai_chat", server.url)).stream(
            "hi", timeout={"idle": 0.05}, retry=1
        )
        with pytest.raises(TimedOut, match="idle"):
            stream.read()
        with pytest.raises(TimedOut, match="idle"):
            asyncio.run(awaited(server.url))


def test_certificate_that_is_not_trusted_is_told(
    asked: Asked, tls: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    with (
        SocketServer(saying(b""), tls=tls[0]) as server,
        pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        asked.complete(model("openai_chat", server.url), retry=1)
