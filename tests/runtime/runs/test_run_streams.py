"""The events of a run, and what happens when its stream breaks or is left."""

from __future__ import annotations

import asyncio
import threading
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    RawChunk,
    ReplyEnd,
    ReplyStart,
    Run,
    RunEvent,
    StepEnd,
    StepStart,
    StopReason,
    StreamInterrupted,
    TextDelta,
    ToolCallEnd,
    ToolResultAdded,
    UsageError,
    tool,
)
from interlingua.testing import Cut, ScriptedReply, serve
from tests.runtime.probe import KEY, model
from tests.runtime.runs.running import Runner, call, contents

if TYPE_CHECKING:
    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.testing import Answer, Script, Server

LIMIT = 10.0
"""Seconds after which something that should happen has not."""
SEEN: list[str] = []


@pytest.fixture(autouse=True)
def nothing_seen() -> None:
    SEEN.clear()


@tool
def look(at: str) -> str:
    """Look at something."""
    SEEN.append(at)
    return f"a view of {at}"


TOLD = (StepStart, ReplyStart, ToolCallEnd, ReplyEnd, ToolResultAdded, StepEnd)
ONE: list[Answer] = [["Let me see.", call(at="Oslo")], "Fine."]


def test_events_tell_of_steps_replies_and_results(runner: Runner) -> None:
    run = runner.stream(ONE, tools=[look])
    told = [event for event in runner.events if isinstance(event, TOLD)]
    assert [type(event) for event in told] == [
        StepStart,
        ReplyStart,
        ToolCallEnd,
        ReplyEnd,
        ToolResultAdded,
        StepEnd,
        StepStart,
        ReplyStart,
        ReplyEnd,
        StepEnd,
    ]
    assert [event.step for event in told if isinstance(event, StepStart | StepEnd)] == [1, 1, 2, 2]
    (added,) = [event for event in told if isinstance(event, ToolResultAdded)]
    assert (added.step, added.call) == (1, run.steps[0].reply.tool_calls[0])
    assert added.result == run.steps[0].results[0]
    assert added.duration is not None
    ended = [event.usage for event in told if isinstance(event, StepEnd)]
    assert ended == [step.usage for step in run.steps]


def test_events_of_the_provider_come_where_they_are_asked_for() -> None:
    with serve([*ONE, *ONE]) as server:
        quiet = list(bound(server).stream_run("go", tools=[look]))
        raw = list(bound(server).stream_run("go", tools=[look], raw_chunks=True))
    assert not any(isinstance(event, RawChunk) for event in quiet)
    kinds = [type(event) for event in raw if isinstance(event, RawChunk | StepEnd)]
    assert [kind for kind, _ in groupby(kinds)] == [RawChunk, StepEnd, RawChunk, StepEnd]


def test_only_the_text_of_every_step() -> None:
    with serve(ONE) as server:
        chat = bound(server)
        assert "".join(chat.stream_run("go", tools=[look]).text()) == "Let me see.Fine."


def test_only_the_text_of_every_step_awaited() -> None:
    async def read(server: Server) -> str:
        async with AsyncClient(credentials={"probe": KEY}) as client:
            chat: AnyAsyncChat = client.chat(model("openai_chat", server))
            pieces = [text async for text in chat.stream_run("go", tools=[look]).text()]
            return "".join(pieces)

    with serve(ONE) as server:
        assert asyncio.run(read(server)) == "Let me see.Fine."


def test_run_stands_at_the_end_and_the_part_before_it(runner: Runner) -> None:
    with serve(ONE) as server, bound(server).stream_run("go", tools=[look]) as stream:
        assert stream.partial.steps == ()
        with pytest.raises(UsageError, match="partial"):
            _ = stream.run
        for event in stream:
            if isinstance(event, StepStart) and event.step == 2:
                break
        assert stream.partial.stop_reason is StopReason.INTERRUPTED
        assert contents(stream.partial) == ["a view of Oslo"]
        for _ in stream:
            pass
        assert stream.run.text == "Fine."
        assert stream.partial is stream.run


# Streams that break


@pytest.mark.parametrize("after", [0, 200, 900])
def test_stream_that_was_cut_never_executes_its_tools(
    runner: Runner, wire: str, after: int
) -> None:
    runner.wire = wire
    script: Script = [ScriptedReply([call(at="x" * 2_000)], fault=Cut(after))]
    with pytest.raises((ConnectionFailed, StreamInterrupted)) as raised:
        runner.stream(script, tools=[look])
    assert SEEN == []
    run = raised.value.run
    assert run is not None
    assert run.stop_reason is StopReason.INTERRUPTED
    assert run.steps == ()


def test_reply_that_broke_off_counts_in_the_usage_and_not_in_the_messages() -> None:
    runner = Runner("sync", "anthropic_messages")
    script: Script = [[call(at="Oslo")], ScriptedReply("A long story.", fault=Cut(700))]
    with pytest.raises(StreamInterrupted) as raised:
        runner.stream(script, tools=[look])
    run = raised.value.run
    assert run is not None
    (broken,) = run.broken
    assert broken is raised.value.partial
    assert run.usage == run.steps[0].usage + broken.usage
    assert [message.role for message in run.messages] == ["user", "assistant", "tool"]
    resumed = runner.resume(["Done."], run, tools=[look])
    assert resumed.text == "Done."
    assert resumed.broken == run.broken
    assert resumed.usage == run.usage + resumed.steps[1].usage
    assert Run.from_json(resumed.to_json()).usage == resumed.usage


# Streams that are left


def bound(server: Server) -> AnyChat:
    return Client(credentials={"probe": KEY}, retry=1).chat(model("openai_chat", server))


def test_leaving_the_stream_closes_the_connection_and_executes_nothing() -> None:
    script: Script = [ScriptedReply(["word " * 10_000, call(at="Oslo")], pace=0.001)]
    with serve(script) as server:
        with bound(server).stream_run("go", tools=[look]) as stream:
            next(event for event in stream if isinstance(event, TextDelta))
        assert server.requests[0].wait() == "disconnected"
    assert SEEN == []
    left = stream.partial
    assert left.broken[0].text.startswith("word")
    assert left.usage.basis == "partial"


def test_leaving_the_async_stream_closes_the_connection_and_executes_nothing() -> None:
    async def leave(server: Server) -> None:
        async with AsyncClient(credentials={"probe": KEY}) as client:
            chat: AnyAsyncChat = client.chat(model("openai_chat", server))
            async with chat.stream_run("go", tools=[look]) as stream:
                async for event in stream:
                    if isinstance(event, TextDelta):
                        break
            assert len(stream.partial.broken) == 1

    script: Script = [ScriptedReply(["word " * 10_000, call(at="Oslo")], pace=0.001)]
    with serve(script) as server:
        asyncio.run(leave(server))
        assert server.requests[0].wait() == "disconnected"
    assert SEEN == []


def test_leaving_between_results_does_not_wait_for_the_others() -> None:
    end = threading.Event()

    @tool
    def wait(long: bool) -> str:
        """Wait."""
        if long:
            end.wait(LIMIT)
        return "waited"

    script: Script = [[call("wait", long=True), call("wait", long=False)], "Done."]
    events: list[RunEvent] = []
    try:
        with serve(script) as server, bound(server).stream_run("go", tools=[wait]) as stream:
            for event in stream:
                events.append(event)
                if isinstance(event, ToolResultAdded):
                    break
        assert len(server.requests) == 1
        assert not end.is_set()
    finally:
        end.set()
    assert [each.result.content for each in stream.partial.steps[0].outcomes] == ["waited"]


def test_leaving_an_async_stream_cancels_the_tools() -> None:
    cancelled: list[bool] = []

    @tool
    async def wait(long: bool) -> str:
        """Wait."""
        try:
            await asyncio.sleep(LIMIT if long else 0)
        except asyncio.CancelledError:
            cancelled.append(long)
            raise
        return "waited"

    async def leave(server: Server) -> None:
        async with AsyncClient(credentials={"probe": KEY}) as client:
            chat: AnyAsyncChat = client.chat(model("openai_chat", server))
            async with chat.stream_run("go", tools=[wait]) as stream:
                async for event in stream:
                    if isinstance(event, ToolResultAdded):
                        break

    with serve([[call("wait", long=True), call("wait", long=False)], "Done."]) as server:
        asyncio.run(leave(server))
    assert cancelled == [True]


def test_resumed_run_streams_from_where_it_stopped(runner: Runner) -> None:
    stopped = runner.run(ONE, tools=[look], max_steps=1)
    with serve(["Fine."]) as server:
        stream = bound(server).stream_resume(stopped, tools=[look])
        events = list(stream)
    assert isinstance(events[0], StepStart)
    assert events[0].step == 2
    assert stream.run.text == "Fine."
