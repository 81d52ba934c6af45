"""Calls executed in tasks; a tool that is not async gets a thread, so that the loop never waits.

Law: a task that nobody waits for any more is cancelled, and its end awaited; a thread is left.
"""

from __future__ import annotations

from contextlib import suppress
from inspect import isawaitable
from threading import get_ident
from typing import TYPE_CHECKING, TypeVar, cast

from interlingua.events import NestedEvent
from interlingua.runs.execution import Executing
from interlingua.runs.nesting import SURROUNDINGS
from interlingua.runs.run import ToolOutcome
from interlingua.runs.threads import in_thread

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable, Sequence
    from typing import TypeAlias

    from interlingua.events import RunEvent
    from interlingua.runs.calls import Execution
    from interlingua.runs.machine import Machine

    Queue: TypeAlias = "asyncio.Queue[NestedEvent | tuple[int, ToolOutcome] | BaseException]"

ValueT = TypeVar("ValueT")


async def executed(
    machine: Machine, executions: Sequence[Execution], *, nested: bool
) -> AsyncGenerator[NestedEvent | tuple[int, ToolOutcome], None]:
    """Execute calls at once, up to the run's bound; give each outcome, with its place, as it comes.

    Parameters:
        nested: Whether the events of inner runs are given too.

    Raises:
        BaseException: A tool raised what is no `Exception`, such as `KeyboardInterrupt`.
    """
    import asyncio

    queue: Queue = asyncio.Queue()
    seats = asyncio.Semaphore(machine.options.concurrency)

    async def work(execution: Execution) -> None:
        try:
            async with seats:
                outcome = await _outcome(machine, execution, queue, nested=nested)
                queue.put_nowait((execution.at, outcome))
        except BaseException as error:
            queue.put_nowait(error)
            raise

    tasks = [asyncio.create_task(work(each)) for each in executions]
    left = len(tasks)
    try:
        while left:
            item = await queue.get()
            if isinstance(item, BaseException):
                raise item
            left -= not isinstance(item, NestedEvent)
            yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _outcome(
    machine: Machine, execution: Execution, queue: Queue, *, nested: bool
) -> ToolOutcome:
    import asyncio

    loop, own_thread, call = asyncio.get_running_loop(), get_ident(), execution.call

    def emit(event: RunEvent) -> None:
        nested_event = NestedEvent(call.id, call.name, event)
        if get_ident() == own_thread:
            queue.put_nowait(nested_event)
        else:
            # An inner run that is not async is made in a thread.
            loop.call_soon_threadsafe(queue.put_nowait, nested_event)

    executing = Executing(
        execution, machine.context(call), machine.options, emit if nested else None
    )
    SURROUNDINGS.set(executing.surroundings)
    clock = asyncio.timeout(execution.timeout)
    try:
        async with clock:
            given = await _given(executing)
    except TimeoutError as error:
        return executing.late() if clock.expired() else executing.raised(error)
    except Exception as error:
        return executing.raised(error)
    except BaseException as error:
        executing.left(error)
        raise
    finally:
        executing.surroundings.cancelled = True
    return executing.returned(given)


async def _given(executing: Executing) -> object:
    given = (
        executing.invoke()
        if executing.execution.tool.is_async
        else await of_thread(executing.invoke)
    )
    return await given if isawaitable(given) else given


async def of_thread(work: Callable[[], ValueT]) -> ValueT:
    """Do work in a thread of its own, and give what it gives; one who leaves does not stop it."""
    import asyncio

    loop = asyncio.get_running_loop()
    future: asyncio.Future[ValueT] = loop.create_future()

    def settle(given: ValueT | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(cast("ValueT", given))
        else:
            future.set_exception(error)

    def run() -> None:
        given: ValueT | None = None
        failure: BaseException | None = None
        try:
            given = work()
        except StopIteration as error:
            # A future cannot hold one.
            failure = RuntimeError("the function raised StopIteration")
            failure.__cause__ = error
        except BaseException as error:
            failure = error
        # The loop of a run that was left may be closed by now.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, given, failure)

    in_thread(run)
    return await future
