"""Waiting for a client's own limits: a thread and a task wait each in its way, in one line.

Law: what is decided is decided in `interlingua.limits`; here it is only waited for.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from time import monotonic, time
from typing import TYPE_CHECKING

from interlingua.failures import retry_delay
from interlingua.limits import Gate, Limits, Place, checked_limits
from interlingua.rate_headers import Report, reports

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from interlingua.deadlines import Deadlines
    from interlingua.records import Model, Provider, RateHeaders

_LONGEST = 60.0
"""Seconds that a thread sleeps at most before it looks again."""


class Line:
    """A gate that many threads and event loops stand before.

    Parameters:
        rate_headers: Where the provider behind it tells what is left; None where unknown.
    """

    def __init__(self, limits: Limits, rate_headers: tuple[RateHeaders, ...] | None = None) -> None:
        self.rate_headers = rate_headers
        self._gate = Gate(limits, monotonic())
        self._lock = threading.Lock()

    def join(self, tokens: float, wake: Callable[[], None]) -> Place:
        """Stand at the end of the line."""
        place = Place(tokens, wake)
        with self._lock:
            self._gate.join(place)
        return place

    def look(self, place: Place) -> float:
        """Go in, which is 0, or give the seconds after which to look again."""
        with self._lock:
            delay = self._gate.delay(place, monotonic())
            following = self._gate.first if place.admitted else None
        if following is not None:
            following.wake()
        return _LONGEST if delay is None else delay

    def leave(self, place: Place, used: float | None) -> None:
        """Make room for others."""
        with self._lock:
            self._gate.leave(place, used, monotonic())
            following = self._gate.first
        if following is not None:
            following.wake()

    def report(self, seen: Sequence[Report]) -> None:
        """Take what the provider says is left."""
        with self._lock:
            self._gate.report(seen, monotonic())
            following = self._gate.first
        if following is not None:
            following.wake()


class Lines:
    """A client's lines, one for each model and provider that has limits, made as they are met."""

    def __init__(self, limits: Limits | Mapping[str, Limits] | None) -> None:
        self._limits = checked_limits(limits)
        self._lines: dict[str, Line] = {}
        self._lock = threading.Lock()

    def of(self, model: Model) -> tuple[Line, ...]:
        """Give the lines that a call of a model stands in, one after another: narrow ones first."""
        if isinstance(self._limits, Limits):
            return (self._line(model.key, self._limits, model.provider),)
        names = (model.key, model.provider.id)
        return tuple(
            [
                self._line(name, self._limits[name], model.provider)
                for name in names
                if name in self._limits
            ]
        )

    def _line(self, name: str, limits: Limits, provider: Provider) -> Line:
        with self._lock:
            line = self._lines.get(name)
            if line is None:
                line = self._lines[name] = Line(limits, provider.rate_headers)
            return line


class Seat:
    """One attempt's leave to be under way; must be left, whatever becomes of it."""

    __slots__ = ("_places",)

    def __init__(self) -> None:
        self._places: list[tuple[Line, Place]] = []

    def join(self, line: Line, tokens: float, wake: Callable[[], None]) -> Place:
        """Stand in one more line."""
        place = line.join(tokens, wake)
        self._places.append((line, place))
        return place

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Take what a response's headers say is left."""
        if not self._places:
            return
        now = time()
        seen = reports(headers, now, self._places[0][0].rate_headers)
        wait = retry_delay(headers, now) if status == 429 else None
        if wait is not None and 0 < wait <= _LONGEST:
            seen.append(Report("requests", 0, wait))
        if seen:
            for line, _ in self._places:
                line.report(seen)

    def leave(self, used: float | None) -> None:
        """Make room in every line; `used` is the tokens it took, None where unknown."""
        while self._places:
            line, place = self._places.pop()
            line.leave(place, used)


def wait(lines: Sequence[Line], tokens: float, deadlines: Deadlines) -> Seat:
    """Wait in every line, until the total clock runs out.

    Raises:
        TimedOut: It has.
    """
    seat = Seat()
    try:
        for line in lines:
            ready = threading.Event()
            place = seat.join(line, tokens, ready.set)
            while (delay := line.look(place)) > 0:
                ready.wait(_bounded(delay, deadlines))
                ready.clear()
    except BaseException:
        seat.leave(None)
        raise
    deadlines.attempt(monotonic())
    return seat


async def awaited(lines: Sequence[Line], tokens: float, deadlines: Deadlines) -> Seat:
    """Wait in every line without holding the event loop; raises like `wait`."""
    import asyncio

    loop = asyncio.get_running_loop()
    seat = Seat()
    try:
        for line in lines:
            ready = asyncio.Event()

            def wake(ready: asyncio.Event = ready) -> None:
                # A loop that has ended has nobody waiting.
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(ready.set)

            place = seat.join(line, tokens, wake)
            while (delay := line.look(place)) > 0:
                seconds = _bounded(delay, deadlines)
                with suppress(TimeoutError):
                    await asyncio.wait_for(ready.wait(), seconds)
                ready.clear()
    except BaseException:
        seat.leave(None)
        raise
    deadlines.attempt(monotonic())
    return seat


def _bounded(delay: float, deadlines: Deadlines) -> float:
    left = deadlines.total_left(monotonic())
    if left is None:
        return delay
    if left <= 0:
        error = deadlines.expired("total")
        error.add_note("all of it was spent waiting for the client's own limits=")
        raise error
    return min(delay, left)
