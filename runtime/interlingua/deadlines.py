"""The clocks of one call: `connect`, `first_token`, `idle` and `total`.

Law: pure; every moment is given, in seconds of one monotonic clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import TimedOut, UsageError
from interlingua.settings import Timeouts

if TYPE_CHECKING:
    from interlingua.errors import TimeoutPhase

DEFAULT = Timeouts(connect=10.0, first_token=600.0, idle=300.0, total=None)
"""Long, because reasoning models may be silent for minutes."""

GRACE = 0.25
"""Seconds that a connection has to end by itself after its reply; opening another takes less."""

_FOREVER = 1e9

_PHASES = ("connect", "first_token", "idle", "total")


def timeouts_of(given: float | Timeouts | None, default: Timeouts) -> Timeouts:
    """Read the `timeout` setting: seconds for the whole call, or some of the phases.

    Raises:
        UsageError: A phase is unknown or not positive.
    """
    if given is None:
        return default
    if isinstance(given, int | float):
        given = Timeouts(total=given)
    if not isinstance(cast("object", given), dict):
        raise UsageError(f"timeout: takes seconds, or a dict of phases, got {given!r}")
    timeouts: dict[str, object] = {**default}
    for phase, seconds in given.items():
        if phase not in _PHASES:
            raise UsageError(f"timeout: unknown phase {phase!r}; there are {', '.join(_PHASES)}")
        if not (seconds is None or (isinstance(seconds, int | float) and seconds > 0)):
            raise UsageError(f"timeout: {phase} must be positive seconds or None, got {seconds!r}")
        # No clock of the system counts as far as infinity.
        timeouts[phase] = None if seconds is None or seconds > _FOREVER else seconds
    return cast("Timeouts", timeouts)


class Deadlines:
    """One call's clocks. Only content moves the idle clock; nothing moves the total one."""

    __slots__ = ("_attempt_started", "_ends", "_held", "_last_content", "_started", "timeouts")

    def __init__(self, timeouts: Timeouts, now: float) -> None:
        self.timeouts = timeouts
        self._started = now
        self.attempt(now)

    def attempt(self, now: float) -> None:
        """Say that a new attempt begins."""
        self._attempt_started = now
        self._last_content: float | None = None
        self._held = False
        self._ends: float | None = None

    def content(self, now: float) -> None:
        """Say that content has come; the idle clock stands until the consumer asks for more."""
        self._last_content = now
        self._held = True

    def asked(self, now: float) -> None:
        """Say that the consumer asks for more."""
        if self._held:
            self._last_content = now
            self._held = False

    def ending(self, now: float, seconds: float = GRACE) -> None:
        """Say that what matters has come: the rest has a moment to follow."""
        self._ends = now + seconds

    def next(self, now: float) -> tuple[float, TimeoutPhase] | None:
        """Give the moment that the nearest clock runs out, and which it is; None if none will."""
        nearest: tuple[float, TimeoutPhase] | None = None
        if self._ends is not None:
            nearest = self._ends, "idle"
        elif self._last_content is None:
            first_token = self.timeouts.get("first_token")
            if first_token is not None:
                nearest = self._attempt_started + first_token, "first_token"
        else:
            idle = self.timeouts.get("idle")
            if idle is not None:
                nearest = (now if self._held else self._last_content) + idle, "idle"
        total = self.timeouts.get("total")
        if total is not None and (nearest is None or self._started + total < nearest[0]):
            return self._started + total, "total"
        return nearest

    def check(self, now: float) -> None:
        """See that no clock has run out.

        Raises:
            TimedOut: One has.
        """
        nearest = self.next(now)
        if nearest is not None and now >= nearest[0]:
            raise self.expired(nearest[1])

    def remaining(self, now: float) -> float | None:
        """Give the seconds until the nearest clock runs out, never negative; None if none will."""
        nearest = self.next(now)
        return None if nearest is None else max(0.001, nearest[0] - now)

    def allows(self, delay: float, now: float) -> bool:
        """Tell whether the total clock still runs after waiting so many seconds."""
        total = self.timeouts.get("total")
        return total is None or now + delay < self._started + total

    def total_left(self, now: float) -> float | None:
        """Give the seconds until the total clock runs out, 0 or less once it has, or None."""
        total = self.timeouts.get("total")
        return None if total is None else self._started + total - now

    def expired(self, phase: TimeoutPhase) -> TimedOut:
        """Give the error for a clock that ran out."""
        return TimedOut(phase, self.timeouts.get(phase) or 0.0)
