"""How an answer fails on its way: faults of its connection and of its events.

Law: pure; what goes out is settled before the first byte does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from interlingua.errors import UsageError

Chunks: TypeAlias = Sequence[tuple[float, bytes]]
"""Pieces of a body, each with the seconds to wait before it."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Close the connection once `after` bytes of the body are sent, without ending the answer."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class Stall:
    """Send nothing more once `after` bytes of the body are sent, until the client leaves."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class Delay:
    """Be silent for so many seconds once `after` bytes of the body are sent, then go on."""

    seconds: float
    after: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """Answer with an error status instead, in the words of whichever wire asks."""

    status: int
    message: str = "scripted error"


@dataclass(frozen=True, slots=True)
class Malformed:
    """Send an event without its last character; of a plain body, the body."""

    event: int = 1


@dataclass(frozen=True, slots=True)
class Reorder:
    """Send an event after the one that follows it."""

    event: int = 1


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Send an event twice."""

    event: int = 1


Fault: TypeAlias = Cut | Stall | Delay | Status | Malformed | Reorder | Duplicate
"""What can go wrong with an answer; events count from 0, those past the end mean the last."""

Faults: TypeAlias = Fault | Sequence[Fault] | None
"""One fault, several, or none."""


def faults_of(given: Faults) -> tuple[Fault, ...]:
    """Give the faults as a tuple.

    Raises:
        UsageError: Something among them is no fault.
    """
    if given is None:
        return ()
    faults = tuple(given) if isinstance(given, Sequence) else (given,)
    for each in faults:
        if not isinstance(cast("object", each), Fault):
            raise UsageError(f"fault: {each!r} is none; there are {', '.join(sorted(NAMES))}")
    return faults


NAMES: dict[str, type[Fault]] = {
    each.__name__.lower(): each
    for each in (Cut, Stall, Delay, Status, Malformed, Reorder, Duplicate)
}
"""The faults by the names that a script in a file has for them."""


def fault_of(name: str, number: float | None) -> Fault:
    """Make a fault of its name and the one number that matters most for it.

    Raises:
        UsageError: There is no fault of that name, or it needs a number.
    """
    count = 0 if number is None else int(number)
    match name:
        case "cut":
            return Cut(count)
        case "stall":
            return Stall(count)
        case "delay" if number is not None:
            return Delay(number)
        case "status" if number is not None:
            return Status(count)
        case "delay" | "status":
            raise UsageError(f"{name} takes a number, as in {name}=500")
        case "malformed":
            return Malformed() if number is None else Malformed(count)
        case "reorder":
            return Reorder() if number is None else Reorder(count)
        case "duplicate":
            return Duplicate() if number is None else Duplicate(count)
        case _:
            raise UsageError(f"there is no such fault; there are {', '.join(sorted(NAMES))}")


def with_event_faults(chunks: Chunks, faults: Sequence[Fault]) -> list[tuple[float, bytes]]:
    """Apply the faults of events, in the order given; each chunk is an event."""
    sent = list(chunks)
    for fault in faults:
        if not sent or not isinstance(fault, Malformed | Reorder | Duplicate):
            continue
        at = min(fault.event, len(sent) - 1)
        delay, event = sent[at]
        match fault:
            case Malformed():
                said = event.rstrip(b"\r\n")
                sent[at] = (delay, said[:-1] + event[len(said) :])
            case Reorder():
                sent[at : at + 2] = reversed(sent[at : at + 2])
            case Duplicate():
                sent.insert(at, sent[at])
    return sent


def with_connection_faults(
    chunks: Chunks, faults: Sequence[Fault]
) -> tuple[Chunks, Literal["whole", "cut", "stalled"]]:
    """Apply delays, cuts and stalls; give what is sent, and how it ends."""
    for fault in faults:
        if isinstance(fault, Delay):
            chunks = _paused(chunks, fault)
    ends = [each for each in faults if isinstance(each, Cut | Stall)]
    if not ends:
        return chunks, "whole"
    end = min(ends, key=lambda each: each.after)
    return _until(chunks, end.after), "cut" if isinstance(end, Cut) else "stalled"


def _paused(chunks: Chunks, pause: Delay) -> Chunks:
    paused: list[tuple[float, bytes]] = []
    before, waits = 0, True
    for delay, chunk in chunks:
        if waits and before + len(chunk) > pause.after:
            at = pause.after - before
            if at:
                paused.append((delay, chunk[:at]))
                delay, chunk = 0.0, chunk[at:]
            paused.append((delay + pause.seconds, chunk))
            waits = False
        else:
            paused.append((delay, chunk))
        before += len(chunk)
    return [*paused, (pause.seconds, b"")] if waits else paused


def _until(chunks: Chunks, remaining: int) -> Chunks:
    sent: list[tuple[float, bytes]] = []
    for delay, chunk in chunks:
        if remaining <= 0:
            break
        sent.append((delay, chunk[:remaining]))
        remaining -= len(chunk)
    return sent
