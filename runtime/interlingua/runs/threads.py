"""Calls executed in threads, each with a copy of the caller's context variables.

Law: a thread whose result nobody waits for any more is left to itself: Python cannot stop it. It is
a daemon, so it never keeps the program from ending.
"""

from __future__ import annotations

from contextvars import copy_context
from inspect import isawaitable
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from interlingua.events import NestedEvent
from interlingua.runs.execution import Executing
from interlingua.runs.nesting import SURROUNDINGS
from interlingua.runs.run import ToolOutcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Sequence
    from typing import TypeAlias

    from interlingua.events import RunEvent
    from interlingua.runs.calls import Execution
    from interlingua.runs.machine import Machine

    Ended: TypeAlias = tuple[Executing, ToolOutcome | BaseException]

ValueT = TypeVar("ValueT")


def executed(
    machine: Machine, executions: Sequence[Execution], *, nested: bool
) -> Generator[NestedEvent | tuple[int, ToolOutcome], None, None]:
    """Execute calls at once, up to the run's bound; give each outcome, with its place, as it comes.

    Parameters:
        nested: Whether the events of inner runs are given too.

    Raises:
        BaseException: A tool raised what is no `Exception`, such as `KeyboardInterrupt`.
    """
    waiting = list(reversed(executions))
    running: list[Executing] = []
    queue: SimpleQueue[NestedEvent | Ended] = SimpleQueue()
    try:
        while waiting or running:
            while waiting and len(running) < machine.options.concurrency:
                running.append(_started(machine, waiting.pop(), queue, nested=nested))
            try:
                item = queue.get(timeout=_patience(running))
            except Empty:
                for each in _overdue(running):
                    running.remove(each)
                    yield each.execution.at, each.late()
                continue
            if isinstance(item, NestedEvent):
                yield item
                continue
            executing, ended = item
            if executing not in running:
                continue
            running.remove(executing)
            if not isinstance(ended, ToolOutcome):
                raise ended
            yield executing.execution.at, ended
    finally:
        for each in running:
            each.surroundings.cancelled = True


def _started(
    machine: Machine,
    execution: Execution,
    queue: SimpleQueue[NestedEvent | Ended],
    *,
    nested: bool,
) -> Executing:
    call = execution.call

    def emit(event: RunEvent) -> None:
        queue.put(NestedEvent(call.id, call.name, event))

    executing = Executing(
        execution, machine.context(call), machine.options, emit if nested else None
    )

    def work() -> None:
        try:
            queue.put((executing, outcome_of(executing)))
        except BaseException as error:
            executing.left(error)
            queue.put((executing, error))

    in_thread(work)
    return executing


def outcome_of(executing: Executing) -> ToolOutcome:
    """Execute a call in this thread; an async tool gets an event loop of its own."""
    SURROUNDINGS.set(executing.surroundings)
    try:
        given = executing.invoke()
        if isawaitable(given):
            given = awaited(given, executing.execution.timeout)
    except Exception as error:
        return executing.raised(error)
    return executing.returned(given)


def in_thread(work: Callable[[], None]) -> None:
    """Start work in a thread of its own, with a copy of the context variables of this one."""
    context = copy_context()
    Thread(target=context.run, args=(work,), name="interlingua-tool", daemon=True).start()


def awaited(given: Awaitable[ValueT], timeout: float | None = None) -> ValueT:
    """Wait for an awaitable in a loop of its own; one that takes too long is cancelled.

    Raises:
        TimeoutError: It did not end in time.
    """
    import asyncio

    async def wait() -> ValueT:
        clock = asyncio.timeout(timeout)
        try:
            async with clock:
                return await given
        except TimeoutError as error:
            if clock.expired():
                raise TimeoutError(f"no result within {timeout:g} s") from error
            raise

    return asyncio.run(wait())


def settled(given: object) -> object:
    """Give a value, or wait for an awaitable; this thread may have a loop that runs already."""
    if not isawaitable(given):
        return given
    queue: SimpleQueue[object] = SimpleQueue()
    pending: Awaitable[object] = given

    def work() -> None:
        try:
            queue.put(awaited(pending))
        except BaseException as error:
            queue.put(_Raised(error))

    in_thread(work)
    item = queue.get()
    if isinstance(item, _Raised):
        raise item.error
    return item


class _Raised:
    """What was raised in a thread."""

    __slots__ = ("error",)

    def __init__(self, error: BaseException) -> None:
        self.error = error


def _patience(running: Sequence[Executing]) -> float | None:
    known = [each.deadline for each in running if each.deadline is not None]
    return max(0.0, min(known) - monotonic()) if known else None


def _overdue(running: Sequence[Executing]) -> list[Executing]:
    now = monotonic()
    return [each for each in running if each.deadline is not None and each.deadline <= now]
