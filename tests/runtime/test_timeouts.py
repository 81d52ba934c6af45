"""Every clock of a call over real HTTP: which runs out, when, and what it leaves behind."""

from __future__ import annotations

import gzip
import socket
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from interlingua import Client, RateLimited, Retry, TimedOut
from interlingua.deadlines import Deadlines
from interlingua.events import TextDelta
from interlingua.testing import RawReply, ScriptedError, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from collections.abc import Generator

    from interlingua.errors import TimeoutPhase
    from interlingua.settings import Timeouts
    from interlingua.testing import Answer

SOON = 0.2
NEVER = 60.0
BOUND = 5.0
"""Seconds within which a clock of `SOON` must have been noticed on the busiest machine."""

EVENTS = {"content-type": "text/event-stream"}
PINGS: list[bytes | tuple[float, bytes]] = [(0.01, b": ping\n\n")] * 500
HELLO = b'data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n'
STOP = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


@contextmanager
def runs_out(phase: TimeoutPhase, seconds: float = SOON) -> Generator[list[TimedOut], None, None]:
    """Expect a clock to run out soon; give the error once it has."""
    caught: list[TimedOut] = []
    started = time.monotonic()
    with pytest.raises(TimedOut) as raised:
        yield caught
    assert (raised.value.phase, raised.value.seconds) == (phase, seconds)
    assert time.monotonic() - started < BOUND
    caught.append(raised.value)


def silence(wire: str) -> list[tuple[TimeoutPhase, Timeouts, Answer]]:
    """Give each way to be silent, with the clock that must notice."""
    text = "x" * 4000
    return [
        ("first_token", {"first_token": SOON}, ScriptedReply("late", delay=NEVER)),
        ("first_token", {"first_token": SOON}, ScriptedReply(text, fault=Stall())),
        ("total", {"total": SOON}, ScriptedReply("late", delay=NEVER)),
        ("total", {"total": SOON, "idle": NEVER}, ScriptedReply(text, fault=Stall(3000))),
        ("idle", {"idle": SOON}, ScriptedReply(text, fault=Stall(3000))),
        ("idle", {"idle": SOON, "first_token": None}, ScriptedReply(text, fault=Stall(3000))),
        ("idle", {"idle": SOON, "total": NEVER}, ScriptedReply(text, fault=Stall(3000))),
    ]


@pytest.mark.parametrize("case", range(len(silence(""))))
def test_silent_stream_runs_into_its_clock(wire: str, asked: Asked, case: int) -> None:
    phase, timeouts, answer = silence(wire)[case]
    with serve([answer]) as server:
        with runs_out(phase) as caught:
            asked.stream(model(wire, server), timeout=timeouts, retry=1)
        assert server.requests[0].wait() == "disconnected"
    given = "".join([event.text for event in asked.events if isinstance(event, TextDelta)])
    partial = caught[0].partial
    assert (partial.text if partial is not None else "") == given


@pytest.mark.parametrize(
    ("phase", "timeouts", "answer"),
    [
        ("first_token", {"first_token": SOON}, ScriptedReply("late", delay=NEVER)),
        ("first_token", {"first_token": SOON}, ScriptedReply("Hello", fault=Stall(20))),
        ("total", {"total": SOON}, ScriptedReply("Hello", fault=Stall(20))),
    ],
)
def test_silent_whole_reply_runs_into_its_clock(
    wire: str, asked: Asked, phase: TimeoutPhase, timeouts: Timeouts, answer: Answer
) -> None:
    with serve([answer]) as server:
        with runs_out(phase):
            asked.complete(model(wire, server), timeout=timeouts, retry=1)
        assert server.requests[0].wait() == "disconnected"


@contextmanager
def unreachable() -> Generator[str, None, None]:
    """Give the URL of a listener that takes no further connection, as behind a silent firewall."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        try:
            for each in waiting:
                each.setblocking(False)
                each.connect_ex(address)
            time.sleep(0.01)
            yield f"http://127.0.0.1:{address[1]}"
        finally:
            for each in waiting:
                each.close()


@pytest.mark.parametrize(
    ("phase", "timeouts"),
    [("connect", {"connect": SOON}), ("total", {"connect": NEVER, "total": SOON})],
)
def test_connection_that_is_never_made(
    asked: Asked, phase: TimeoutPhase, timeouts: Timeouts
) -> None:
    with unreachable() as url, runs_out(phase):
        asked.complete(model("openai_chat", url), timeout=timeouts, retry=1)


@pytest.mark.parametrize(
    ("phase", "timeouts", "before"),
    [
        ("first_token", {"first_token": SOON}, []),
        ("idle", {"idle": SOON}, [HELLO]),
        ("total", {"total": SOON}, [HELLO]),
    ],
)
def test_pings_reset_no_clock(
    asked: Asked, phase: TimeoutPhase, timeouts: Timeouts, before: list[bytes]
) -> None:
    answer = RawReply([*before, *PINGS], headers=EVENTS)
    with serve([answer]) as server, runs_out(phase):
        asked.stream(model("openai_chat", server), timeout=timeouts, retry=1)
    assert any(isinstance(event, TextDelta) for event in asked.events) == bool(before)


def test_pings_that_are_shown_as_raw_chunks_reset_no_clock_either(asked: Asked) -> None:
    ping = b'event: ping\ndata: {"type":"ping"}\n\n'
    begun = (
        b'data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant",'
        b'"model":"m","content":[],"usage":{"input_tokens":1,"output_tokens":1}}}\n\n'
        b'data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}'
        b"\n\n"
    )
    pings: list[bytes | tuple[float, bytes]] = [(0.01, ping)] * 500
    answer = RawReply([begun, *pings], headers=EVENTS)
    with serve([answer]) as server, runs_out("idle"):
        asked.stream(
            model("anthropic_messages", server), raw_chunks=True, timeout={"idle": SOON}, retry=1
        )


def test_content_that_keeps_coming_resets_the_idle_clock(asked: Asked) -> None:
    pieces: list[bytes | tuple[float, bytes]] = [(0.01, HELLO)] * 25
    answer = RawReply([*pieces, STOP], headers=EVENTS)
    with serve([answer]) as server:
        reply = asked.stream(model("openai_chat", server), timeout={"idle": 0.2}, retry=1)
    assert reply.text == "Hello" * 25


def test_content_may_pause_longer_than_the_first_token_may_take(asked: Asked) -> None:
    answer = RawReply([HELLO, (0.25, HELLO), STOP], headers=EVENTS)
    timeouts: Timeouts = {"first_token": 0.15, "idle": NEVER}
    with serve([answer]) as server:
        reply = asked.stream(model("openai_chat", server), timeout=timeouts, retry=1)
    assert reply.text == "HelloHello"


def test_consumer_may_take_longer_than_the_idle_clock() -> None:
    pieces: list[str] = []
    answer = RawReply([HELLO, (0.01, HELLO), (0.01, STOP)], headers=EVENTS)
    with serve([answer]) as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model("openai_chat", server))
        for piece in chat.stream("hi", timeout={"idle": 0.15}, retry=1).text():
            if not pieces:
                time.sleep(0.2)
            pieces.append(piece)
    assert pieces == ["Hello", "Hello"]


def test_stream_that_is_read_late_has_all_its_time() -> None:
    with serve(["Hello!"]) as server, Client(credentials={"probe": KEY}) as client:
        stream = client.chat(model("openai_chat", server)).stream("hi", timeout=0.5)
        # As if it had been made ten seconds ago.
        made = Deadlines({"total": 0.5}, time.monotonic() - 10)
        stream._call.deadlines = made  # pyright: ignore[reportPrivateUsage]  its clocks are the test
        assert stream.read().text == "Hello!"


def test_total_clock_spans_the_retries(asked: Asked) -> None:
    # The second answer would come in time if the clock started anew with its attempt.
    answers: list[Answer] = [ScriptedError(500, delay=0.5), ScriptedReply("late", delay=1.7)]
    policy = Retry(attempts=3, base=0.0)
    with serve(answers) as server, runs_out("total", 2.0):
        asked.complete(model("openai_chat", server), timeout=2.0, retry=policy)
    assert len(server.requests) == 2


def test_first_token_clock_starts_anew_with_each_attempt(asked: Asked) -> None:
    policy = Retry(base=0.001)
    with serve([ScriptedReply("late", delay=NEVER), "Hello!"]) as server:
        reply = asked.stream(
            model("openai_chat", server), timeout={"first_token": 0.2}, retry=policy
        )
    assert (reply.text, reply.attempts) == ("Hello!", 2)


def test_error_whose_body_stalls_is_still_that_error(
    wire: str, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("interlingua.stream_state._ERROR_BODY_SECONDS", SOON)
    body = b'{"error":{"message":"slow'
    answer = RawReply(body, status=429, headers={"retry-after": "7"}, fault=Stall(10))
    with serve([answer, answer]) as server:
        for ask in (asked.stream, asked.complete):
            with pytest.raises(RateLimited) as raised:
                ask(model(wire, server), retry=1)
            assert (raised.value.status, raised.value.retry_after) == (429, 7)


def test_clock_that_never_runs_out_is_no_clock(asked: Asked) -> None:
    answer = RawReply([HELLO, (0.02, HELLO), STOP], headers=EVENTS)
    with serve([answer]) as server:
        reply = asked.stream(model("openai_chat", server), timeout=float("inf"))
    assert reply.text == "HelloHello"


def test_clock_of_a_reply_that_is_held_cuts_no_other_call_on_its_connection() -> None:
    whole = b'{"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}'
    packed = {"content-type": "application/json", "content-encoding": "gzip"}
    answers: list[Answer] = [
        "Ready.",
        RawReply(gzip.compress(whole), headers=packed),
        ScriptedReply("Hello!", delay=0.6),
    ]
    with serve(answers) as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model("openai_chat", server))
        chat.complete("hi")
        held = chat.stream("hi", timeout=0.5)
        next(held)
        assert chat.complete("hi", retry=1).text == "Hello!"
        assert len(server._connections) == 1  # pyright: ignore[reportPrivateUsage]  no public count
        held.close()
