"""Endpoints that misbehave: whatever they do ends in a reply or in an error of ours, and soon."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    InterlinguaError,
    ProtocolError,
    ProviderError,
    StreamInterrupted,
    TimedOut,
)
from interlingua.events import ReplyEnd, TextDelta
from interlingua.testing import Cut, RawReply, ScriptedReply, serve
from tests.runtime.probe import KEY, Asked, model, other_model
from tests.runtime.sockets import SocketServer, read_request, saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.binding import ClientOptions
    from interlingua.errors import TimeoutPhase
    from interlingua.events import Event
    from interlingua.settings import Timeouts

KEYS = {"probe": KEY}
EVENTS = {"content-type": "text/event-stream"}
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
STREAM = (
    b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{"content":"lo!"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)
WHOLE = b'{"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}'
FIRST = STREAM[: STREAM.index(b"\n\n") + 2]
BOUND = 5.0
"""Seconds within which a fault must have been noticed on the busiest machine."""


PATHS = {
    "openai_chat": "/v1/chat/completions",
    "openai_responses": "/v1/responses",
    "anthropic_messages": "/v1/messages",
    "google_generate": "/v1beta/models/m:streamGenerateContent?alt=sse",
    "mistral_chat": "/mistral/chat/completions",
    "cohere_chat": "/v2/chat",
    "ollama_chat": "/api/chat",
}


def recorded_stream(wire: str) -> bytes:
    """Give a stream's bytes as the test server writes them."""
    with serve(["Hello!"]) as server, httpx2.Client() as http:
        body = {"model": "m", "stream": True}
        return http.post(server.url + PATHS[wire], json=body).content


RECORDED = {wire: recorded_stream(wire) for wire in PATHS}


def text_of(events: list[Event]) -> str:
    return "".join([event.text for event in events if isinstance(event, TextDelta)])


def reset(connection: socket.socket) -> None:
    """Have the close be a reset, which is no orderly end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def check_failure(error: InterlinguaError, events: list[Event]) -> None:
    """See that nothing looked whole, and that all that arrived is in the partial reply."""
    assert not any(isinstance(event, ReplyEnd) for event in events)
    partial = error.partial
    assert text_of(events) == ("" if partial is None else partial.text)
    assert "Hello!".startswith(text_of(events))


def test_stream_that_is_reset_at_any_byte_is_never_whole() -> None:
    said = HEAD + STREAM
    offsets = iter(range(len(said)))

    def answer(connection: socket.socket) -> None:
        connection.sendall(said[: next(offsets)])
        reset(connection)

    with SocketServer(answer) as server, Client(credentials=KEYS, retry=1) as client:
        chat = client.chat(model("openai_chat", server.url))
        for at in range(len(said)):
            events: list[Event] = []
            stream = chat.stream("hi")
            try:
                for event in stream:
                    events.append(event)
            except (ConnectionFailed, StreamInterrupted) as error:
                check_failure(error, events)
            else:
                assert b"[DONE]" in said[:at]
                assert stream.reply.text == "Hello!"


def test_awaited_stream_that_is_reset_at_any_byte_is_never_whole() -> None:
    said = HEAD + STREAM
    offsets = iter(range(len(said)))

    def answer(connection: socket.socket) -> None:
        connection.sendall(said[: next(offsets)])
        reset(connection)

    async def read_all(url: str) -> None:
        async with AsyncClient(credentials=KEYS, retry=1) as client:
            chat = client.chat(model("openai_chat", url))
            for at in range(len(said)):
                events: list[Event] = []
                stream = chat.stream("hi")
                try:
                    async for event in stream:
                        events.append(event)
                except (ConnectionFailed, StreamInterrupted) as error:
                    check_failure(error, events)
                else:
                    assert b"[DONE]" in said[:at]
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with SocketServer(answer) as server:
        asyncio.run(read_all(server.url))


@pytest.mark.parametrize("wire_name", PATHS)
def test_stream_that_is_cut_at_any_byte_is_never_whole(wire_name: str) -> None:
    body, at = RECORDED[wire_name], 0
    own = httpx2.Client(transport=httpx2.MockTransport(lambda _: cut_at(body, at)))
    with own, Client(credentials=KEYS, retry=1, http_client=own) as client:
        chat = client.chat(model(wire_name, "http://nowhere.invalid"))
        whole = 0
        for at in range(len(body)):  # noqa: B007  the transport reads it
            events: list[Event] = []
            stream = chat.stream("hi")
            try:
                for event in stream:
                    events.append(event)
            except ProtocolError as error:
                check_failure(error, events)
            else:
                whole += 1
                assert stream.reply.text == "Hello!"
    # Only the blank lines and markers after the end of a reply may be missing unseen.
    assert whole <= 20


def cut_at(body: bytes, at: int) -> httpx2.Response:
    return httpx2.Response(200, headers=EVENTS, content=body[:at])


def dripping(before: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    """Say something, and then a drop at a time for ever."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(before)
        while True:
            connection.sendall(drop)
            time.sleep(0.005)

    return answer


@pytest.mark.parametrize(
    ("before", "drop", "phase"),
    [
        (HEAD, b"d", "first_token"),
        (HEAD, b": ping\n\n", "first_token"),
        (HEAD + FIRST, b"d", "idle"),
        (HEAD + FIRST, b": ping\n\n", "idle"),
        (HEAD + FIRST, b"\n", "idle"),
    ],
    ids=["body", "pings", "event", "pings after content", "blank lines after content"],
)
def test_endpoint_that_drips_runs_into_its_clock(
    asked: Asked, before: bytes, drop: bytes, phase: str
) -> None:
    with SocketServer(dripping(before, drop)) as server:
        started = time.monotonic()
        with pytest.raises(TimedOut) as raised:
            asked.stream(
                model("openai_chat", server.url),
                timeout={"first_token": 0.1, "idle": 0.1},
                retry=1,
            )
        assert time.monotonic() - started < BOUND
    assert raised.value.phase == phase
    check_failure(raised.value, asked.events)


@pytest.mark.parametrize("clock", ["first_token", "total"])
def test_head_that_drips_runs_into_its_clock(asked: Asked, clock: TimeoutPhase) -> None:
    timeouts: Timeouts = {"first_token": 0.1} if clock == "first_token" else {"total": 0.1}
    with SocketServer(dripping(b"HTTP/1.1 200 OK\r\nx-slow: ", b"l")) as server:
        started = time.monotonic()
        for ask in (asked.complete, asked.stream):
            with pytest.raises(TimedOut) as raised:
                ask(model("openai_chat", server.url), timeout=timeouts, retry=1)
            assert raised.value.phase == clock
        assert time.monotonic() - started < BOUND


def test_head_that_drips_on_a_kept_connection_runs_into_its_clock() -> None:
    answers = [
        saying(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(WHOLE), WHOLE)),
        dripping(b"HTTP/1.1 200 OK\r\nx-slow: ", b"l"),
    ]

    def answer(connection: socket.socket) -> None:
        answers[0](connection)
        read_request(connection)
        answers[1](connection)

    with SocketServer(answer) as server, Client(credentials=KEYS, retry=1) as client:
        chat = client.chat(model("openai_chat", server.url))
        assert chat.complete("hi").text == "Hi"
        started = time.monotonic()
        with pytest.raises(TimedOut) as raised:
            chat.complete("hi", timeout={"first_token": 0.1})
        assert time.monotonic() - started < BOUND
    assert raised.value.phase == "first_token"
    assert server.connections == 1


@pytest.mark.parametrize("named_by", ["option", "environment"])
def test_head_that_drips_through_a_proxy_runs_into_its_clock(
    asked: Asked, named_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SocketServer(dripping(b"HTTP/1.1 200 OK\r\nx-slow: ", b"l")) as proxy:
        options: ClientOptions = {"proxy": proxy.url} if named_by == "option" else {}
        if not options:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
        started = time.monotonic()
        with pytest.raises(TimedOut) as raised:
            asked.complete(
                model("openai_chat", "http://nowhere.invalid"),
                timeout={"first_token": 0.1},
                retry=1,
                options=options,
            )
        assert time.monotonic() - started < BOUND
    assert raised.value.phase == "first_token"


def test_handshake_that_drips_runs_into_its_clock(asked: Asked) -> None:
    def shake_slowly(connection: socket.socket) -> None:
        # A handshake record of 16 KiB, whose bytes never all come.
        dripping(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", b"\x00")(connection)

    with SocketServer(shake_slowly, reads_request=False) as server:
        started = time.monotonic()
        with pytest.raises(TimedOut) as raised:
            asked.complete(
                model("openai_chat", server.url.replace("http:", "https:")),
                timeout={"connect": 0.1},
                retry=1,
            )
        assert time.monotonic() - started < BOUND
    assert raised.value.phase == "connect"


def test_endpoint_that_takes_the_request_drop_by_drop_runs_into_the_total_clock(
    asked: Asked,
) -> None:
    given_up = threading.Event()

    def sip(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        while connection.recv(512) and not given_up.wait(0.005):
            pass

    with SocketServer(sip, reads_request=False) as server:
        started = time.monotonic()
        with pytest.raises(TimedOut) as raised:
            asked.complete(model("openai_chat", server.url), "x" * 20_000_000, timeout=0.2, retry=1)
        given_up.set()
        assert time.monotonic() - started < BOUND
    assert raised.value.phase == "total"


def test_endpoint_that_half_closes_is_not_waited_for(asked: Asked) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(HEAD + FIRST)
        connection.shutdown(socket.SHUT_WR)
        # The client leaves in its turn.
        assert connection.recv(1) == b""

    with SocketServer(answer) as server, pytest.raises(StreamInterrupted) as raised:
        asked.stream(model("openai_chat", server.url), retry=1)
    assert raised.value.partial is not None
    assert raised.value.partial.text == "Hel"


def test_line_of_ten_megabytes_is_one_event(asked: Asked) -> None:
    text = "x" * 10_000_000
    event = b'data: {"choices":[{"index":0,"delta":{"content":"%b"}}]}\n\n' % text.encode()
    comment = b": " + text.encode() + b"\n\n"
    rest = STREAM[STREAM.index(b'data: {"choices":[{"index":0,"delta":{},') :]
    body = event + comment + rest
    pieces = [body[at : at + 65_536] for at in range(0, len(body), 65_536)]
    with serve([RawReply(pieces, headers=EVENTS)]) as server:
        reply = asked.stream(model("openai_chat", server), retry=1)
    assert reply.text == text


def test_line_of_ten_megabytes_that_never_ends_is_cut(asked: Asked) -> None:
    pieces = [b"data: ", *[b"x" * 65_536] * 160]
    with (
        serve([RawReply(pieces, headers=EVENTS)]) as server,
        pytest.raises(StreamInterrupted, match="cut inside an event") as raised,
    ):
        asked.stream(model("openai_chat", server), retry=1)
    assert len(str(raised.value)) < 1000


@pytest.mark.parametrize("wire_name", PATHS)
def test_event_that_comes_twice_breaks_nothing_unsaid(wire_name: str) -> None:
    events = RECORDED[wire_name].split(b"\n\n")[:-1]
    for at in range(len(events)):
        doubled = [*events[: at + 1], *events[at:]]
        body = b"\n\n".join(doubled) + b"\n\n"
        # Any other error would come out here.
        reads(wire_name, body)


def reads(wire_name: str, body: bytes) -> bool:
    try:
        read(wire_name, body)
    except InterlinguaError:
        return False
    return True


def read(wire_name: str, body: bytes) -> str:
    own = httpx2.Client(transport=httpx2.MockTransport(lambda _: cut_at(body, len(body))))
    with own, Client(credentials=KEYS, retry=1, http_client=own) as client:
        return client.chat(model(wire_name, "http://nowhere.invalid")).stream("hi").read().text


@pytest.mark.parametrize("wire_name", PATHS)
@given(
    edits=st.lists(
        st.tuples(st.floats(0, 0.999), st.integers(0, 12), st.binary(max_size=12)),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=150, deadline=None)
def test_garbage_ends_in_a_reply_or_an_error_of_ours(
    wire_name: str, edits: list[tuple[float, int, bytes]]
) -> None:
    body = RECORDED[wire_name]
    for where, dropped, put in edits:
        at = int(where * len(body))
        body = body[:at] + put + body[at + dropped :]
    # Any other error would come out here.
    reads(wire_name, body)


@pytest.mark.parametrize(
    "body",
    [STREAM.decode().encode("utf-16"), STREAM.replace(b"data:", b"d\x00ta:")],
    ids=["utf-16", "zeros"],
)
def test_wrong_charset_is_a_protocol_error(asked: Asked, body: bytes) -> None:
    with serve([RawReply(body, headers=EVENTS)]) as server, pytest.raises(ProtocolError):
        asked.stream(model("openai_chat", server), retry=1)
    assert text_of(asked.events) == ""


def test_bytes_that_are_no_utf_8_are_seen_in_the_text(asked: Asked) -> None:
    body = STREAM.replace(b"Hel", b"caf\xe9 ")
    with serve([RawReply(body, headers=EVENTS)]) as server:
        reply = asked.stream(model("openai_chat", server), retry=1)
    assert reply.text == "caf\N{REPLACEMENT CHARACTER} lo!"


@pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
def test_key_follows_no_redirect_even_where_the_users_client_would(library: Any) -> None:
    with serve() as elsewhere:
        away = RawReply(b"", status=307, headers={"location": f"{elsewhere.url}/v1/steal"})
        with (
            serve([away, away]) as server,
            library.Client(follow_redirects=True) as own,
            Client(credentials=KEYS, http_client=own, retry=1) as client,
        ):
            chat = client.chat(model("openai_chat", server))
            with pytest.raises(ProviderError, match="no key follows a redirect"):
                chat.complete("hi")
            stream = chat.stream("hi")
            with pytest.raises(ProviderError, match="no key follows a redirect"):
                stream.read()
        assert not elsewhere.requests


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  a count is all that is wanted


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no /proc")  # noqa: PTH112
def test_fallbacks_limits_and_failures_leave_nothing_behind() -> None:
    async def fail(url: str, good: str) -> None:
        from interlingua import Limits

        async with AsyncClient(retry=1, limits=Limits(concurrency=4)) as client:
            chat = client.fallback(other_model("a", url), other_model("b", good))
            broken = client.chat(other_model("c", url))
            tasks, files = 0, 0
            for at in range(12):
                assert (await chat.complete("hi")).text
                stream = broken.stream("hi")
                with pytest.raises(InterlinguaError):
                    await stream.read()
                if at == 3:
                    tasks, files = len(asyncio.all_tasks()), open_files()
            assert len(asyncio.all_tasks()) == tasks
            assert open_files() <= files + 4

    threads = threading.active_count()
    with (
        serve(lambda _: ScriptedReply("x" * 4000, fault=Cut(3000))) as bad,
        serve(lambda _: "Hello!") as good,
    ):
        asyncio.run(fail(bad.url, good.url))
    assert threading.active_count() <= threads + 1
