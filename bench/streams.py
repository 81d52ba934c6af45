"""Streams: the cost of an event in big writes and one at a time, of many streams, of a long one."""

from __future__ import annotations

from bench.replies import OPENAI_CHAT, WIRES
from bench.report import Row
from bench.rounds import Cell, run
from bench.worker import Failed, Measured, Task, Worker

PACED_EVENTS = 300
MILLISECONDS_BETWEEN = 1.1


def measure(
    workers: list[Worker], server: str, rounds: int, events: int, *, paced_wires: tuple[str, ...]
) -> list[Row]:
    """Measure the CPU of one event, on each wire."""
    cells: list[Cell] = []
    for wire in WIRES:
        for asynchronous in (False, True):
            task = Task("stream", wire, f"{server}/burst-{events}", asynchronous, events)
            cells.append(Cell(f"event in big writes, {wire}, {_kind(asynchronous)}", task))
    paced = f"{server}/paced-{PACED_EVENTS}-{MILLISECONDS_BETWEEN}"
    for wire in paced_wires:
        for asynchronous in (False, True):
            task = Task("stream", wire, paced, asynchronous, PACED_EVENTS)
            cells.append(Cell(f"event one at a time, {wire}, {_kind(asynchronous)}", task))
    return run(cells, workers, rounds)


def crowd(names: list[str], server: str, streams: int, rounds: int) -> list[Row]:
    """Measure many concurrent streams of 200 events, in fresh processes."""
    cpu = Row(f"{streams} concurrent streams", "CPU ms a stream")
    memory = Row(f"{streams} concurrent streams", "peak MB")
    # A slow reader must not be helped by bytes that wait for it all at once.
    task = Task("crowd", OPENAI_CHAT, f"{server}/paced-200-{streams // 20}", True, streams)
    for _ in range(rounds):
        for name in names:
            worker = Worker(name)
            if worker.absent is None and OPENAI_CHAT in worker.wires:
                match worker.measure(task):
                    case Measured(microseconds=taken, megabytes=peak):
                        cpu.add(name, taken / 1000)
                        memory.add(name, peak)
                    case Failed(reason=reason):
                        cpu.failed[name] = reason
            worker.close()
    return [cpu, memory]


def growth(workers: list[Worker], server: str, longest: int) -> list[Row]:
    """Measure how memory grows over long streams of which nobody keeps the events."""
    rows: list[Row] = []
    for events in (longest // 10, longest):
        cpu = Row(f"a stream of {events:,} events", "µs an event")
        memory = Row(f"a stream of {events:,} events", "MB grown")
        task = Task("growth", OPENAI_CHAT, f"{server}/burst-{events}", count=events)
        for worker in workers:
            match worker.measure(task):
                case Measured(microseconds=taken, megabytes=grown):
                    cpu.add(worker.name, taken)
                    memory.add(worker.name, grown)
                case Failed(reason=reason):
                    cpu.failed[worker.name] = reason
        rows += [cpu, memory]
    return rows


def _kind(asynchronous: bool) -> str:
    return "async" if asynchronous else "sync"
