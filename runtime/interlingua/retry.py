"""When a failed call is tried again.

Law: pure; it never sleeps, and reads no clock and no chance that it was not given.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

from interlingua.errors import (
    ConnectionFailed,
    ProtocolError,
    ProviderError,
    TimedOut,
    UsageError,
)
from interlingua.settings import Retry

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.errors import InterlinguaError

ONCE = Retry(attempts=1)


class Waited:
    """The seconds that calls which share one retry budget have waited; threads may share it."""

    __slots__ = ("_lock", "_seconds")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seconds = 0.0

    def allows(self, delay: float, budget: float) -> bool:
        """Take a wait's seconds from a budget, if it still holds them."""
        with self._lock:
            if self._seconds + delay > budget:
                return False
            self._seconds += delay
            return True


class Attempts:
    """Counts one call's attempts against its policy.

    Parameters:
        policy: How often and how long.
        chance: Gives a number in [0, 1) for the jitter.
        waited: Shared by calls that have one budget together.
    """

    __slots__ = ("_chance", "_policy", "_since", "_waited", "made")

    def __init__(
        self, policy: Retry, chance: Callable[[], float], waited: Waited | None = None
    ) -> None:
        self._policy = policy
        self._chance = chance
        self._waited = waited or Waited()
        self._since = 0
        self.made = 1

    def anew(self) -> None:
        """Begin with another model: it has attempts of its own, and what is left of the budget."""
        self._since = self.made
        self.made += 1

    def delay_after(self, error: InterlinguaError) -> float | None:
        """Give the seconds to wait before the next attempt, or None to give up.

        A provider that asks to wait longer than the budget allows is not waited for; the error
        holds the delay.
        """
        policy = self._policy
        made = self.made - self._since
        if made >= policy.attempts or not _may_pass(error):
            return None
        asked = error.retry_after if isinstance(error, ProviderError) else None
        if asked is None:
            delay = min(policy.ceiling, policy.base * 2.0 ** (made - 1)) * self._chance()
        else:
            delay = max(0.0, asked)
        if not self._waited.allows(delay, policy.budget):
            return None
        self.made += 1
        return delay


def policy_of(given: Retry | int | None, default: Retry) -> Retry:
    """Read the `retry` setting: a policy, a number of attempts, or None for the default.

    Raises:
        UsageError: It is neither, or the number of attempts is not positive.
    """
    if given is None:
        return default
    if isinstance(given, bool) or not isinstance(cast("object", given), Retry | int):
        raise UsageError(f"retry={given!r}: give a Retry(…) or a number of attempts")
    policy = Retry(attempts=given) if isinstance(given, int) else given
    if type(policy.attempts) is not int:
        raise UsageError(f"retry: attempts={policy.attempts!r}: give a whole number")
    if policy.attempts < 1:
        raise UsageError(f"retry: attempts counts the first call too; {policy.attempts} is none")
    for name in ("budget", "base", "ceiling"):
        number: object = getattr(policy, name)
        # What is no number, or none at all, is not 0 or more.
        if isinstance(number, bool) or not isinstance(number, int | float) or not number >= 0:
            raise UsageError(f"retry: {name}={number!r}: give a number, 0 or more")
    return policy


def _may_pass(error: InterlinguaError) -> bool:
    match error:
        case ProviderError():
            return error.retryable
        case TimedOut():
            return error.phase != "total"
        case ConnectionFailed() | ProtocolError():
            return True
        case _:
            return False
