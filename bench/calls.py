"""Calls: making a client, a plain call, one with a long history, and the first token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.replies import ANTHROPIC_MESSAGES, OPENAI_CHAT, WIRES
from bench.rounds import Cell, run
from bench.worker import Task

if TYPE_CHECKING:
    from bench.report import Row
    from bench.worker import Worker


def measure(workers: list[Worker], server: str, rounds: int, count: int) -> list[Row]:
    """Measure each cell on each contender that speaks its wire, in turn."""
    plain, first = f"{server}/plain", f"{server}/burst-5"
    cells = [Cell("client construction", Task("construct", OPENAI_CHAT, plain, count=5))]
    for wire in WIRES:
        for asynchronous in (False, True):
            task = Task("call", wire, plain, asynchronous, count)
            cells.append(Cell(f"call, {wire}, {_kind(asynchronous)}", task))
    for wire in (OPENAI_CHAT, ANTHROPIC_MESSAGES):
        task = Task("call", wire, plain, False, max(2, count // 4), history=True)
        cells.append(Cell(f"call with 100 messages of history, {wire}, sync", task))
    for asynchronous in (False, True):
        task = Task("first_token", OPENAI_CHAT, first, asynchronous, count)
        cells.append(Cell(f"time to first token, {OPENAI_CHAT}, {_kind(asynchronous)}", task))
    return run(cells, workers, rounds)


def _kind(asynchronous: bool) -> str:
    return "async" if asynchronous else "sync"
