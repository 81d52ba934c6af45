"""Each contender in a process of its own, so that none pays for what another has loaded.

Law: what is measured is checked too; a reply that is not the whole text is an error.
"""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import sys
import time
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from bench.replies import PIECE_LENGTH, text_of
from bench.server import PLAIN_PIECES

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from bench.contender import Contender

_SETTLED = 1_000
"""Pieces after which a stream's memory is looked at."""

CONTENDERS = {
    "interlingua": ("bench.ours", "Ours"),
    "floor": ("bench.floor", "Floor"),
    "openai": ("bench.official", "OpenAI"),
    "anthropic": ("bench.official", "Anthropic"),
    "google-genai": ("bench.official", "GoogleGenAI"),
    "litellm": ("bench.frameworks", "LiteLLM"),
    "pydantic-ai": ("bench.frameworks", "PydanticAI"),
}


@dataclass(frozen=True)
class Task:
    """One thing to measure: `what` names a method of `_Bench`."""

    what: str
    wire: str
    address: str
    asynchronous: bool = False
    count: int = 1
    history: bool = False


@dataclass(frozen=True)
class Measured:
    """What it took: microseconds of CPU per unit of work, and megabytes."""

    microseconds: float = 0.0
    megabytes: float = 0.0


@dataclass(frozen=True)
class Failed:
    """Why it could not be measured."""

    reason: str


class Worker:
    """The process of one contender, seen from the bench."""

    def __init__(self, name: str) -> None:
        self.name = name
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(name, theirs), daemon=True)
        self._process.start()
        self.absent: str | None = self._pipe.recv()
        self.wires: tuple[str, ...] = self._pipe.recv()

    def measure(self, task: Task) -> Measured | Failed:
        """Measure once."""
        self._pipe.send(task)
        result: Measured | Failed = self._pipe.recv()
        return result

    def close(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.join(2)
        self._process.terminate()


def _work(name: str, parent: Connection) -> None:
    sys.stdout = sys.stderr
    module, attribute = CONTENDERS[name]
    try:
        contender: Contender = getattr(import_module(module), attribute)()
    except ImportError as error:
        parent.send(str(error))
        parent.send(())
        return
    parent.send(None)
    parent.send(contender.wires)
    gc.collect()
    gc.freeze()
    with asyncio.Runner() as runner:
        bench = _Bench(contender, runner)
        while True:
            try:
                task: Task = parent.recv()
            except EOFError:
                # The bench is done; what a package leaves running must not hold the process.
                os._exit(0)
            try:
                parent.send(getattr(bench, task.what)(task))
            except Exception as error:
                # Whatever a package raises is its result here.
                parent.send(Failed(f"{type(error).__name__}: {error}"[:300]))


class _Bench:
    """Runs tasks and takes the time that the process computes, all threads included."""

    def __init__(self, contender: Contender, runner: asyncio.Runner) -> None:
        self._contender = contender
        self._runner = runner

    def construct(self, task: Task) -> Measured:
        return _timed(
            task.count,
            lambda: [self._contender.construct(task.wire, task.address) for _ in _of(task)],
        )

    def call(self, task: Task) -> Measured:
        contender, wire, address = self._contender, task.wire, task.address
        expected = text_of(PLAIN_PIECES)

        def calls() -> None:
            for _ in _of(task):
                _same(contender.call(wire, address, history=task.history), expected)

        async def calls_async() -> None:
            for _ in _of(task):
                _same(await contender.call_async(wire, address, history=task.history), expected)

        if not task.asynchronous:
            return _timed(task.count, calls)
        return _timed(task.count, lambda: self._runner.run(calls_async()))

    def first_token(self, task: Task) -> Measured:
        """Take the time to the first text only; what follows it is read outside of the clock."""
        contender, wire, address = self._contender, task.wire, task.address
        taken = 0.0

        def streams() -> None:
            nonlocal taken
            for _ in _of(task):
                begun = time.process_time()
                for number, _ in enumerate(contender.stream(wire, address)):
                    if number == 0:
                        taken += time.process_time() - begun

        async def streams_async() -> None:
            nonlocal taken
            for _ in _of(task):
                begun, number = time.process_time(), 0
                async for _ in contender.stream_async(wire, address):
                    if number == 0:
                        taken += time.process_time() - begun
                    number += 1

        if task.asynchronous:
            self._runner.run(streams_async())
        else:
            streams()
        return Measured(taken / task.count * 1e6)

    def stream(self, task: Task) -> Measured:
        """Take the time per piece of text of one long stream."""
        contender, wire, address = self._contender, task.wire, task.address

        def pieces() -> None:
            length = 0
            for piece in contender.stream(wire, address):
                length += len(piece)
            _same(length, task.count * PIECE_LENGTH)

        async def pieces_async() -> None:
            _same(await self._length(wire, address), task.count * PIECE_LENGTH)

        if not task.asynchronous:
            return _timed(task.count, pieces)
        return _timed(task.count, lambda: self._runner.run(pieces_async()))

    def crowd(self, task: Task) -> Measured:
        """Take the CPU of many concurrent streams, per stream, and the process's peak memory."""

        async def streams() -> None:
            tasks = [self._length(task.wire, task.address) for _ in _of(task)]
            lengths = await asyncio.gather(*tasks)
            if len(set(lengths)) != 1:
                raise AssertionError("some streams are not whole")

        measured = _timed(task.count, lambda: self._runner.run(streams()))
        return Measured(measured.microseconds, _peak_megabytes())

    def growth(self, task: Task) -> Measured:
        """Take how much memory a long stream takes up while it is read and not kept."""
        pieces = self._contender.stream(task.wire, task.address)
        for _ in range(_SETTLED):
            next(pieces)
        gc.collect()
        before, begun = resident_megabytes(), time.process_time()
        for _ in range(task.count - _SETTLED):
            next(pieces)
        taken = time.process_time() - begun
        grown = resident_megabytes() - before
        for _ in pieces:
            pass
        return Measured(taken / (task.count - _SETTLED) * 1e6, grown)

    async def _length(self, wire: str, address: str) -> int:
        length = 0
        async for piece in self._contender.stream_async(wire, address):
            length += len(piece)
        return length


def _timed(count: int, work: Callable[[], object]) -> Measured:
    gc.collect()
    begun = time.process_time()
    work()
    return Measured((time.process_time() - begun) / count * 1e6)


def _of(task: Task) -> range:
    return range(task.count)


def _same(got: object, expected: object) -> None:
    if got != expected:
        raise AssertionError(f"the reply is not whole: {str(got)[:80]!r}")


def _peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def resident_megabytes() -> float:
    """Give the memory that this process has in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20
