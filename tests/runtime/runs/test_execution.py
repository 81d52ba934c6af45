"""How calls are executed: at once, in order, within their time, and with their failures kept in."""

from __future__ import annotations

import asyncio
import signal
import threading
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    Context,
    Image,
    InterlinguaError,
    StopReason,
    Text,
    ToolError,
    ToolResult,
    ToolResultAdded,
    tool,
)
from interlingua.runs import results as making
from tests.runtime.runs.running import Runner, call, contents, results

if TYPE_CHECKING:
    from interlingua.testing import Answer, Script
    from interlingua.tools import Tool

LIMIT = 10.0
"""Seconds after which something that should happen has not."""


def calls(number: int, name: str = "work") -> list[Answer]:
    return [[call(name, number=at) for at in range(number)], "Done."]


class Meeting:
    """A tool whose calls end only when as many of them are inside at once."""

    def __init__(self, number: int) -> None:
        self.barrier = threading.Barrier(number, timeout=LIMIT)
        self.arrived = 0
        self.together = asyncio.Event()
        self.number = number

    def sync(self) -> Tool:
        @tool
        def work(number: int) -> int:
            """Work."""
            self.barrier.wait()
            return number

        return work

    def awaited(self) -> Tool:
        @tool
        async def work(number: int) -> int:
            """Work."""
            self.arrived += 1
            if self.arrived == self.number:
                self.together.set()
            async with asyncio.timeout(LIMIT):
                await self.together.wait()
            return number

        return work


def test_calls_of_a_step_are_executed_at_once(runner: Runner) -> None:
    run = runner.run(calls(4), tools=[Meeting(4).sync()])
    assert contents(run) == [0, 1, 2, 3]


def test_async_calls_of_a_step_are_executed_at_once() -> None:
    run = Runner("async").run(calls(4), tools=[Meeting(4).awaited()])
    assert contents(run) == [0, 1, 2, 3]


def test_no_more_calls_at_once_than_the_bound(runner: Runner) -> None:
    lock = threading.Lock()
    inside: list[int] = []
    most: list[int] = []
    pairs = threading.Barrier(2, timeout=LIMIT)

    @tool
    def work(number: int) -> int:
        """Work."""
        with lock:
            inside.append(number)
            most.append(len(inside))
        pairs.wait()
        with lock:
            inside.remove(number)
        return number

    run = runner.run(calls(6), tools=[work], concurrency=2)
    assert contents(run) == [0, 1, 2, 3, 4, 5]
    assert max(most) <= 2


def test_results_keep_call_order_whichever_ends_first(runner: Runner) -> None:
    second_ended = threading.Event()

    @tool
    def work(number: int) -> int:
        """Work."""
        if number == 0:
            assert second_ended.wait(LIMIT)
        else:
            second_ended.set()
        return number

    run = runner.stream(calls(2), tools=[work])
    assert contents(run) == [0, 1]
    added = [each.result.content for each in runner.events if isinstance(each, ToolResultAdded)]
    assert added == [1, 0]


# Sync and async tools in sync and async runs


def test_async_tool_runs_in_either_run(runner: Runner) -> None:
    @tool
    async def work(number: int) -> int:
        """Work."""
        await asyncio.sleep(0)
        return number + 1

    assert contents(runner.run(calls(2), tools=[work])) == [1, 2]


def test_async_tool_runs_in_a_sync_run_inside_of_a_running_loop() -> None:
    @tool
    async def work(number: int) -> int:
        """Work."""
        await asyncio.sleep(0)
        return number

    async def notebook() -> list[object]:
        return contents(Runner("sync").run(calls(1), tools=[work]))

    assert asyncio.run(notebook()) == [0]


def test_sync_tool_does_not_block_the_loop() -> None:
    entered, left = threading.Event(), threading.Event()

    @tool
    def work(number: int) -> int:
        """Work."""
        entered.set()
        assert left.wait(LIMIT)
        return number

    @tool
    async def free() -> str:
        """Set the other one free, which a blocked loop could not."""
        while not entered.is_set():
            await asyncio.sleep(0)
        left.set()
        return "free"

    run = Runner("async").run([[call("work", number=7), call("free")], "Done."], tools=[work, free])
    assert contents(run) == [7, "free"]


USER: ContextVar[str] = ContextVar("user", default="nobody")


def test_tools_see_the_context_variables_of_the_caller(runner: Runner) -> None:
    @tool
    def work(number: int) -> str:
        """Work."""
        return f"{USER.get()} {number}"

    token = USER.set("ada")
    try:
        assert contents(runner.run(calls(2), tools=[work])) == ["ada 0", "ada 1"]
    finally:
        USER.reset(token)


# What tools are told


@dataclass
class Store:
    name: str


def test_tool_finds_its_dependencies_and_the_run_in_its_context(runner: Runner) -> None:
    seen: list[Context[Store]] = []

    @tool
    def work(number: int, context: Context[Store]) -> str:
        """Work."""
        seen.append(context)
        return context.deps.name

    script: Script = [[call("work", number=1)], [call("work", number=2)], "Done."]
    run = runner.run(script, tools=[work], deps=Store("shelf"))
    assert contents(run) == ["shelf"]
    first, second = seen
    assert (first.step, second.step) == (1, 2)
    assert first.call.arguments == {"number": 1}
    assert [message.role for message in first.messages] == ["user", "assistant"]
    assert [message.role for message in second.messages] == [
        "user",
        *["assistant", "tool"],
        "assistant",
    ]
    assert second.usage == run.steps[0].usage


# What tools give


@dataclass
class Report:
    day: date
    cities: set[str]


@pytest.mark.parametrize(
    ("given", "content"),
    [
        ("text", "text"),
        (None, ""),
        (7, 7),
        ({"a": [1, None]}, {"a": [1, None]}),
        (Report(date(2026, 5, 1), {"Oslo"}), {"day": "2026-05-01", "cities": ["Oslo"]}),
        (float("nan"), "NaN"),
        (Text("part"), (Text("part"),)),
        ([Text("a"), Text("b")], (Text("a"), Text("b"))),
        ([], []),
        (["a", "b"], ["a", "b"]),
    ],
    ids=repr,
)
def test_what_a_tool_returns_becomes_a_result(given: object, content: object) -> None:
    result = making.result_of(call("work"), given)
    assert result.content == content
    assert not result.is_error


def test_tool_shows_a_picture(runner: Runner) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(16)

    @tool
    def draw() -> list[Text | Image]:
        """Draw."""
        return [Text("A cat:"), Image.from_bytes(png)]

    runner.wire = "anthropic_messages"
    runner.run([[call("draw")], "Done."], tools=[draw])
    assert "image/png" in runner.requests[1].content.decode()


def test_tool_makes_its_own_result(runner: Runner) -> None:
    @tool
    def work(number: int) -> ToolResult:
        """Work."""
        return ToolResult("", f"no {number}", is_error=True)

    run = runner.run(calls(1), tools=[work])
    (result,) = results(run)
    assert result == ToolResult(run.steps[0].reply.tool_calls[0].id, "no 0", "work", is_error=True)


def test_what_json_cannot_say_is_a_failure(runner: Runner) -> None:
    @tool
    def work(number: int) -> object:
        """Work."""
        return object()

    run = runner.run(calls(1), tools=[work])
    assert results(run)[0].is_error
    assert run.steps[0].outcomes[0].exception is not None


# Failures


def failing(error: BaseException, **options: Any) -> Tool:
    @tool(**options)
    def work(number: int) -> int:
        """Work."""
        if number == 0:
            raise error
        return number

    return work


def test_exception_goes_to_the_model_in_short_and_stays_on_the_record(runner: Runner) -> None:
    error = ValueError("no such city")
    run = runner.run(calls(2), tools=[failing(error)])
    failed, fine = run.steps[0].outcomes
    assert failed.result.content == "ValueError: no such city"
    assert failed.result.is_error
    assert failed.exception is error
    assert failed.duration is not None
    assert (fine.result.content, fine.exception) == (1, None)
    assert "Traceback" not in runner.requests[1].content.decode()
    assert run.stop_reason is StopReason.DONE


def test_long_message_of_an_exception_is_cut(runner: Runner) -> None:
    run = runner.run(calls(1), tools=[failing(ValueError("x" * 100_000))])
    assert len(str(results(run)[0].content)) < 3_000


def test_exception_that_cannot_say_what_it_is_still_has_a_name(runner: Runner) -> None:
    class Wordless(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no words")

    @tool
    def work() -> str:
        """Work."""
        raise Wordless

    run = runner.run([call("work"), "Done."], tools=[work])
    assert (run.text, contents(run)) == ("Done.", ["Wordless"])


def test_fatal_exception_ends_the_run_with_what_came_before(runner: Runner) -> None:
    error = PermissionError("the disk is locked")
    script: Script = [[call("look")], [call("work", number=0)]]

    @tool
    def look() -> str:
        """Look."""
        return "a view"

    work = failing(error, fatal=(OSError,))
    with pytest.raises(ToolError, match=r"work.*the disk is locked") as raised:
        runner.run(script, tools=[look, work])
    assert raised.value.__cause__ is error
    run = raised.value.run
    assert run is not None
    assert run.stop_reason is StopReason.INTERRUPTED
    assert contents(run) == ["a view"]
    assert [open_call.name for open_call in run.steps[1].open_calls] == ["work"]


def test_run_that_a_fatal_exception_ended_can_be_resumed(runner: Runner) -> None:
    with pytest.raises(ToolError) as raised:
        runner.run(calls(2), tools=[failing(OSError("full"), fatal=(OSError,))])
    run = raised.value.run
    assert run is not None

    @tool
    def work(number: int) -> int:
        """Work, mended."""
        return number

    resumed = runner.resume(["Done."], run, tools=[work])
    assert contents(resumed) == [0, 1]
    assert resumed.stop_reason is StopReason.DONE


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)], ids=repr)
def test_what_ends_the_program_is_not_contained(error: BaseException) -> None:
    with pytest.raises(type(error)):
        Runner("sync").run(calls(1), tools=[failing(error)])


@pytest.mark.usefixtures("keyboard")
def test_interrupt_from_the_keyboard_does_not_wait_for_the_tools() -> None:
    end, ended = threading.Event(), threading.Event()
    main = threading.main_thread().ident
    assert main is not None

    @tool
    def work(number: int) -> int:
        """Work, while somebody presses the keys."""
        signal.pthread_kill(main, signal.SIGINT)
        end.wait(LIMIT)
        ended.set()
        return number

    try:
        with pytest.raises(KeyboardInterrupt):
            Runner("sync").run(calls(1), tools=[work])
        assert not ended.is_set()
    finally:
        end.set()


def test_cancelled_tool_cancels_the_run() -> None:
    @tool
    async def work(number: int) -> int:
        """Work."""
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        Runner("async").run(calls(1), tools=[work])


def test_cancelled_run_cancels_its_tools() -> None:
    entered, cancelled = asyncio.Event(), asyncio.Event()

    @tool
    async def work(number: int) -> int:
        """Work."""
        entered.set()
        try:
            await asyncio.sleep(LIMIT)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return number

    from interlingua import AsyncClient
    from interlingua.testing import serve
    from tests.runtime.probe import KEY, model

    async def leave() -> bool:
        with serve(calls(1)) as server:
            async with AsyncClient(credentials={"probe": KEY}) as client:
                chat = client.chat(model("openai_chat", server))
                task = asyncio.create_task(chat.run("go", tools=[work]))
                async with asyncio.timeout(LIMIT):
                    await entered.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
        return cancelled.is_set()

    assert asyncio.run(leave())


# Time


def test_tool_that_takes_too_long_is_left_behind(runner: Runner) -> None:
    end = threading.Event()

    @tool(timeout=0.05)
    def work(number: int) -> int:
        """Work."""
        if number == 0:
            end.wait(LIMIT)
        return number

    started = monotonic()
    try:
        run = runner.run(calls(2), tools=[work])
    finally:
        end.set()
    assert monotonic() - started < LIMIT
    late, fine = run.steps[0].outcomes
    assert late.result.content == "TimeoutError: no result within 0.05 s"
    assert isinstance(late.exception, TimeoutError)
    assert fine.result.content == 1
    assert run.stop_reason is StopReason.DONE


def test_async_tool_that_blocks_its_own_loop_is_left_behind() -> None:
    end = threading.Event()

    @tool(timeout=0.05)
    async def work(number: int) -> int:
        """Work, and never let the loop go on."""
        end.wait(LIMIT)
        return number

    started = monotonic()
    try:
        run = Runner("sync").run(calls(1), tools=[work])
    finally:
        end.set()
    assert monotonic() - started < LIMIT
    assert results(run)[0].content == "TimeoutError: no result within 0.05 s"


def test_async_tool_that_takes_too_long_is_cancelled(runner: Runner) -> None:
    cancelled = threading.Event()

    @tool
    async def work(number: int) -> int:
        """Work."""
        try:
            await asyncio.sleep(LIMIT)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return number

    run = runner.run(calls(1), tools=[work], tool_timeout=0.05)
    assert cancelled.wait(LIMIT)
    assert results(run)[0].content == "TimeoutError: no result within 0.05 s"


def test_own_timeout_error_of_a_tool_is_its_own(runner: Runner) -> None:
    run = runner.run(
        calls(1), tools=[failing(TimeoutError("the shop is slow"))], tool_timeout=LIMIT
    )
    assert results(run)[0].content == "TimeoutError: the shop is slow"


def test_errors_of_calls_to_the_provider_carry_the_run(runner: Runner) -> None:
    from interlingua.testing import ScriptedError

    script: Script = [[call("work", number=1)], ScriptedError(400, "no")]
    with pytest.raises(InterlinguaError) as raised:
        runner.run(script, tools=[failing(ValueError())])
    run = raised.value.run
    assert run is not None
    assert contents(run) == [1]
    resumed = runner.resume(["Done."], run, tools=[failing(ValueError())])
    assert (resumed.text, len(resumed.steps)) == ("Done.", 2)
