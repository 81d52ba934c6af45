"""Several operations at once: bounded, in order, under one retry budget."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

from interlingua.errors import InterlinguaError
from interlingua.invocation import awaited, invoke
from interlingua.retry import Attempts, Waited

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.operation import Operation

ResultT = TypeVar("ResultT")


def invoke_all(
    operations: Sequence[Operation[ResultT]],
    transport: Transport,
    *,
    concurrency: int,
    name: Callable[[int], str],
) -> list[ResultT]:
    """Make calls at once and give their results in order.

    Parameters:
        concurrency: How many may be under way.
        name: Names the operation at an index, for the error it may end with.

    Raises:
        InterlinguaError: One failed for good; those not yet begun are not made.
    """
    waited = Waited()

    def made(at: int) -> ResultT:
        operation = operations[at]
        try:
            return invoke(operation, transport, _attempts(operation, waited))
        except InterlinguaError as error:
            error.add_note(name(at))
            raise

    if len(operations) == 1 or concurrency == 1:
        return [made(at) for at in range(len(operations))]
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(min(concurrency, len(operations)), "interlingua") as pool:
        futures = [pool.submit(copy_context().run, made, at) for at in range(len(operations))]
        try:
            return [future.result() for future in futures]
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


async def awaited_all(
    operations: Sequence[Operation[ResultT]],
    transport: AsyncTransport,
    *,
    concurrency: int,
    name: Callable[[int], str],
) -> list[ResultT]:
    """Await calls at once and give their results in order; as `invoke_all`."""
    import asyncio

    waited, room = Waited(), asyncio.Semaphore(concurrency)

    async def made(at: int) -> ResultT:
        operation = operations[at]
        async with room:
            try:
                return await awaited(operation, transport, _attempts(operation, waited))
            except InterlinguaError as error:
                error.add_note(name(at))
                raise

    tasks = [asyncio.ensure_future(made(at)) for at in range(len(operations))]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _attempts(operation: Operation[object], waited: Waited) -> Attempts:
    return Attempts(operation.retry, random.random, waited)
