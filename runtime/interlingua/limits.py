"""How many calls a client makes at a time and per minute.

Law: pure; it never waits, and reads no clock that it was not given.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.rate_headers import Report

MINUTE = 60.0


@value
class Limits:
    """What a client keeps to; None is no limit.

    Parameters:
        requests_per_minute: Calls that may begin, each attempt counted.
        tokens_per_minute: Input and output tokens; a call is let in by an estimate of its input,
            and what it then used is counted.
        concurrency: Calls that may be under way at once.
    """

    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    concurrency: int | None = None


def checked_limits(given: Limits | Mapping[str, Limits] | None) -> Mapping[str, Limits] | Limits:
    """Read the `limits` option: one for every model by itself, or some by name.

    Raises:
        UsageError: It is neither, or a limit is not positive.
    """
    if given is None:
        return {}
    named = {"": given} if isinstance(given, Limits) else given
    if not isinstance(cast("object", named), Mapping):
        raise UsageError(f"limits: takes Limits(…), or a dict of them by name, got {given!r:.100}")
    for name, limits in cast("Mapping[str, object]", named).items():
        if not isinstance(limits, Limits):
            raise UsageError(f"limits: takes Limits(…), or a dict of them by name, got {limits!r}")
        for what in ("requests_per_minute", "tokens_per_minute", "concurrency"):
            allowed = getattr(limits, what)
            is_number = isinstance(allowed, int | float) and not isinstance(allowed, bool)
            if allowed is not None and not (is_number and allowed > 0):
                where = f" of {name!r}" if name else ""
                raise UsageError(f"limits: {what}{where} must be positive or None, got {allowed!r}")
    return given


class Place:
    """One call's place in a line; `wake` is called when it may be worth to look again."""

    __slots__ = ("admitted", "tokens", "wake")

    def __init__(self, tokens: float, wake: Callable[[], None]) -> None:
        self.tokens = tokens
        self.wake = wake
        self.admitted = False


class Gate:
    """Lets calls in, first come first served, as its limits and the provider's reports allow.

    Parameters:
        limits: What the client keeps to.
        now: Seconds of a monotonic clock, as everywhere here.
    """

    __slots__ = ("_concurrency", "_inside", "_line", "_requests", "_tokens")

    def __init__(self, limits: Limits, now: float) -> None:
        self._requests = _Supply(limits.requests_per_minute, now)
        self._tokens = _Supply(limits.tokens_per_minute, now)
        self._concurrency = limits.concurrency
        self._inside = 0
        self._line: deque[Place] = deque()

    def join(self, place: Place) -> None:
        """Stand at the end of the line."""
        self._line.append(place)

    def delay(self, place: Place, now: float) -> float | None:
        """Let a call in, or give the seconds to look again after; None until it is woken."""
        if place.admitted:
            return 0.0
        if self._line[0] is not place:
            return None
        if self._concurrency is not None and self._inside >= self._concurrency:
            return None
        delay = max(self._requests.delay(1.0, now), self._tokens.delay(place.tokens, now))
        if delay > 0:
            return delay
        self._requests.take(1.0, now)
        self._tokens.take(place.tokens, now)
        self._line.popleft()
        self._inside += 1
        place.admitted = True
        return 0.0

    def leave(self, place: Place, used: float | None, now: float) -> None:
        """Make room: a call has ended, or its caller has given up waiting.

        Parameters:
            used: The tokens it took in truth, or None where nobody knows.
        """
        if place.admitted:
            self._inside -= 1
            if used is not None:
                self._tokens.take(used - place.tokens, now, told=False)
        else:
            self._line.remove(place)

    def report(self, reports: Sequence[Report], now: float) -> None:
        """Take what the provider's headers say is left."""
        for report in reports:
            supply = self._requests if report.resource == "requests" else self._tokens
            supply.report(report, now)

    @property
    def first(self) -> Place | None:
        """Whose turn it is."""
        return self._line[0] if self._line else None


class _Supply:
    """What is left of one resource: by our own limit, and by the provider's last report."""

    __slots__ = ("_at", "_level", "_most", "_report", "_seen")

    def __init__(self, per_minute: float | None, now: float) -> None:
        self._most = per_minute
        self._level = per_minute or 0.0
        self._at = now
        self._report: Report | None = None
        self._seen = now

    def delay(self, amount: float, now: float) -> float:
        """Give the seconds until an amount is there.

        More than a minute's supply waits for a full minute's, and runs into debt.
        """
        delay = 0.0
        if self._most is not None:
            self._refill(self._most, now)
            lacking = min(amount, self._most) - self._level
            # What a sum of floats lacks after an exact wait is no reason to wait again.
            delay = lacking * MINUTE / self._most if lacking > self._most * 1e-9 else 0.0
        report = self._report
        if report is None:
            return delay
        if now >= self._seen + report.reset:
            self._report = None
            return delay
        return max(delay, report.delay(amount, now - self._seen))

    def take(self, amount: float, now: float, *, told: bool = True) -> None:
        """Use an amount up; a negative one is given back.

        Parameters:
            told: Whether the provider's last report does not know of it yet.
        """
        if self._most is not None:
            self._refill(self._most, now)
            self._level = min(self._most, self._level - amount)
        if self._report is not None and told:
            self._report = self._report.less(amount)

    def report(self, report: Report, now: float) -> None:
        self._report, self._seen = report, now

    def _refill(self, most: float, now: float) -> None:
        if now > self._at:
            self._level = min(most, self._level + (now - self._at) * most / MINUTE)
            self._at = now
