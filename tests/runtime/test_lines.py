"""A client's own limits over real HTTP: nobody is passed over, and nobody waits for ever."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING

import pytest

from interlingua import AsyncClient, Client, Limits, RateLimited, Retry, TimedOut, UsageError
from interlingua.deadlines import Deadlines
from interlingua.events import TextDelta
from interlingua.lines import Line, Lines, Seat, wait
from interlingua.testing import RawReply, ScriptedError, ScriptedReply, Stall, serve
from tests.runtime.probe import Asked, model, other_model

if TYPE_CHECKING:
    from interlingua.testing import Answer, RecordedRequest, Server


class Busy:
    """Answers each request, and remembers how many it was answering at once."""

    def __init__(self) -> None:
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def __call__(self, request: RecordedRequest) -> Answer:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.01)
        with self._lock:
            self._now -= 1
        return "Hello!"


def ask_in_threads(client: Client, server: Server, calls: int) -> list[str]:
    texts: list[str] = []
    chat = client.chat(other_model("a", server))

    def ask() -> None:
        texts.append(chat.stream("hi").read().text)

    threads = [threading.Thread(target=ask) for _ in range(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return texts


def test_no_more_calls_than_allowed_are_under_way_at_once() -> None:
    busy = Busy()
    with serve(busy) as server, Client(limits=Limits(concurrency=3)) as client:
        assert ask_in_threads(client, server, 20) == ["Hello!"] * 20
    assert busy.most <= 3


def test_no_more_awaited_calls_than_allowed_are_under_way_at_once() -> None:
    busy = Busy()

    async def ask(url: str) -> None:
        async with AsyncClient(limits=Limits(concurrency=3)) as client:
            chat = client.chat(other_model("a", url))
            replies = await asyncio.gather(*[chat.complete("hi") for _ in range(20)])
            assert [reply.text for reply in replies] == ["Hello!"] * 20

    with serve(busy) as server:
        asyncio.run(ask(server.url))
    assert busy.most <= 3


def test_call_that_would_wait_longer_than_its_total_timeout_runs_into_it(asked: Asked) -> None:
    limits = Limits(requests_per_minute=1)
    with serve() as server:
        if asked.twin == "sync":
            with Client(limits=limits) as client:
                chat = client.chat(other_model("a", server))
                chat.complete("hi")
                with pytest.raises(TimedOut) as raised:
                    chat.complete("hi", timeout=0.05)
        else:

            async def call() -> pytest.ExceptionInfo[TimedOut]:
                async with AsyncClient(limits=limits) as client:
                    chat = client.chat(other_model("a", server))
                    await chat.complete("hi")
                    with pytest.raises(TimedOut) as raised:
                        await chat.complete("hi", timeout=0.05)
                    return raised

            raised = asyncio.run(call())
        assert raised.value.phase == "total"
        assert "limits=" in "".join(raised.value.__notes__)
        assert len(server.requests) == 1


def test_waiting_in_line_counts_for_no_clock_but_the_total() -> None:
    line = Line(Limits(requests_per_minute=600))
    clocks = Deadlines({"first_token": 0.01}, time.monotonic() - 5)
    with pytest.raises(TimedOut):
        clocks.check(time.monotonic())
    wait([line], 0, clocks).leave(None)
    clocks.check(time.monotonic())


def test_cancelled_waiter_leaves_its_place_to_the_next() -> None:
    async def ask(url: str) -> None:
        async with AsyncClient(limits=Limits(concurrency=1)) as client:
            chat = client.chat(other_model("a", url))
            first = chat.stream("hi")
            async for event in first:
                if isinstance(event, TextDelta):
                    break
            waiting = asyncio.create_task(chat.complete("hi"))
            following = asyncio.create_task(chat.complete("hi"))
            await asyncio.sleep(0.01)
            assert len(server.requests) == 1
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert len(server.requests) == 1
            await first.close()
            assert (await following).text == "Hello!"

    with serve([ScriptedReply("x" * 4000, fault=Stall(3000)), "Hello!"]) as server:
        asyncio.run(ask(server.url))


@pytest.mark.parametrize(
    "failure",
    [ScriptedError(500), ScriptedReply("x", fault=Stall()), RawReply(b"<html>", status=200)],
    ids=["500", "stall", "no JSON"],
)
def test_call_that_failed_makes_room(failure: Answer) -> None:
    with (
        serve([failure, "Hello!"]) as server,
        Client(limits=Limits(concurrency=1), retry=1, timeout={"first_token": 0.1}) as client,
    ):
        chat = client.chat(other_model("a", server))
        with pytest.raises(Exception, match=r"."):
            chat.complete("hi")
        assert chat.complete("hi", timeout=5).text == "Hello!"


def test_call_that_is_left_makes_room() -> None:
    with (
        serve([ScriptedReply("x" * 4000, fault=Stall(3000)), "Hello!"]) as server,
        Client(limits=Limits(concurrency=1)) as client,
    ):
        chat = client.chat(other_model("a", server))
        with chat.stream("hi") as stream:
            next(stream)
        assert chat.complete("hi", timeout=5).text == "Hello!"


def test_each_attempt_counts() -> None:
    with (
        serve([ScriptedError(500), "Hello!"]) as server,
        Client(limits=Limits(requests_per_minute=1), retry=Retry(base=0.0)) as client,
        pytest.raises(TimedOut),
    ):
        client.chat(other_model("a", server)).complete("hi", timeout=0.05)
    assert len(server.requests) == 1


def test_provider_that_says_nothing_is_left_is_not_asked() -> None:
    headers = {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "20s"}
    with (
        serve([ScriptedReply("Hello!", headers=headers), "never"]) as server,
        Client(limits=Limits()) as client,
    ):
        chat = client.chat(other_model("a", server))
        assert chat.complete("hi").text == "Hello!"
        with pytest.raises(TimedOut):
            chat.complete("hi", timeout=0.05)
    assert len(server.requests) == 1


def test_provider_that_refuses_one_call_is_spared_the_others() -> None:
    with (
        serve([ScriptedError(429, headers={"retry-after": "20"}), "never"]) as server,
        Client(limits=Limits(), retry=1) as client,
    ):
        chat = client.chat(other_model("a", server))
        with pytest.raises(RateLimited):
            chat.complete("hi")
        with pytest.raises(TimedOut):
            chat.complete("hi", timeout=0.05)
    assert len(server.requests) == 1


def test_limits_hold_by_model_or_by_provider_as_they_are_named() -> None:
    mine, other = model(), other_model("other")
    one_for_each = Lines(Limits(concurrency=1))
    assert one_for_each.of(mine) == one_for_each.of(mine)
    assert one_for_each.of(mine) != one_for_each.of(other)
    named = Lines({"probe": Limits(concurrency=2), "probe/m": Limits(concurrency=1)})
    assert len(named.of(mine)) == 2
    assert named.of(other) == ()
    narrow, wide = named.of(mine)
    taken = Seat()
    assert narrow.look(taken.join(narrow, 0, lambda: None)) == 0
    assert narrow.look(taken.join(narrow, 0, lambda: None)) > 0
    assert wide.look(taken.join(wide, 0, lambda: None)) == 0
    assert wide.look(taken.join(wide, 0, lambda: None)) == 0
    taken.leave(None)


def test_wrong_limits_are_refused_before_any_call() -> None:
    with pytest.raises(UsageError, match="concurrency must be positive"):
        Client(limits=Limits(concurrency=0))
    with pytest.raises(UsageError, match="concurrency of 'openai'"):
        AsyncClient(limits={"openai": Limits(concurrency=0)})


def test_tokens_are_counted_by_what_the_reply_reports() -> None:
    with (
        serve(["word " * 500, "never"]) as server,
        Client(limits=Limits(tokens_per_minute=300)) as client,
    ):
        chat = client.chat(other_model("a", server))
        assert chat.stream("hi").read().usage.output
        with pytest.raises(TimedOut):
            chat.complete("hi", timeout=0.05)
    assert len(server.requests) == 1


def test_waiters_of_threads_and_loops_stand_in_one_line() -> None:
    """Each in turn gets in, and wakes the next, whichever way that one waits."""
    line = Line(Limits(concurrency=1))
    order: list[int] = []
    seat = wait([line], 0, Deadlines({}, time.monotonic()))
    started: list[threading.Thread] = []

    def enter(at: int) -> None:
        if at % 2:
            own = wait([line], 0, Deadlines({"total": 10.0}, time.monotonic()))
            order.append(at)
            own.leave(None)
            return

        async def awaited() -> None:
            from interlingua import lines

            own = await lines.awaited([line], 0, Deadlines({"total": 10.0}, time.monotonic()))
            order.append(at)
            own.leave(None)

        asyncio.run(awaited())

    for at in range(8):
        thread = threading.Thread(target=enter, args=(at,))
        thread.start()
        started.append(thread)
        while len(line._gate._line) <= at:  # pyright: ignore[reportPrivateUsage]  to know it stands in line
            time.sleep(0.001)
    seat.leave(None)
    for thread in started:
        thread.join()
    assert order == list(range(8))
