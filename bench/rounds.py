"""Rounds: each contender is measured once on each cell, then all again, so drift hits all alike."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.report import Row
from bench.worker import Failed, Measured

if TYPE_CHECKING:
    from bench.worker import Task, Worker

_SLOW = ("litellm", "pydantic-ai")
"""What costs so much that a third of the rounds tell as well."""


@dataclass(frozen=True)
class Cell:
    """One line of a table and how it is measured."""

    title: str
    task: Task


def run(cells: list[Cell], workers: list[Worker], rounds: int) -> list[Row]:
    """Measure every cell on every contender that speaks its wire; a first round warms up."""
    rows = [Row(cell.title, "µs") for cell in cells]
    for number in range(rounds + 1):
        print(".", end="", file=sys.stderr, flush=True)
        for cell, row in zip(cells, rows, strict=True):
            for worker in workers:
                if worker.absent is not None or cell.task.wire not in worker.wires:
                    continue
                if worker.name in row.failed or (worker.name in _SLOW and number % 3 > 1):
                    continue
                match worker.measure(cell.task):
                    case Failed(reason=reason):
                        row.failed[worker.name] = reason
                    case Measured(microseconds=taken):
                        if number:
                            row.add(worker.name, taken)
    print(file=sys.stderr)
    return rows
