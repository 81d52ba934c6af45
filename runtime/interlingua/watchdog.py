"""Cuts a connection when its deadline passes, from one thread for the whole process.

The HTTP library's own read timeout starts anew with every read, so keep-alive pings would hold a
stalled stream open for ever; and a timer per read would cost more than the read.
"""

from __future__ import annotations

import os
import threading
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# No system's clock is asked to count further than this, in seconds.
_LONGEST = 3600.0


class Watch:
    """One watched connection; `cut` is called once if the deadline passes before `end`.

    Parameters:
        deadline: Gives the moment that the deadline passes, as it stands now, or None.
        cut: Cuts the connection; called in the watchdog's thread.
        idle: Seconds by which the deadline may come to lie ahead when the next content comes;
            the watchdog looks at least so often.
    """

    __slots__ = ("_deadline", "_idle", "cut")

    def __init__(
        self,
        deadline: Callable[[float], float | None],
        cut: Callable[[], None],
        idle: float | None = None,
    ) -> None:
        self._deadline = deadline
        self._idle = idle
        self.cut = cut

    def is_due(self, now: float) -> bool:
        """Tell whether the deadline has passed."""
        due = self._deadline(now)
        return due is not None and due <= now

    def next_look(self, now: float) -> float | None:
        """Give the moment to look again, or None where nothing can run out."""
        due = self._deadline(now)
        if self._idle is None:
            return due
        return now + self._idle if due is None else min(due, now + self._idle)


class Watchdog:
    """Watches connections from a thread that sleeps until it must look at one again."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew, with nothing watched and no thread."""
        self._condition = threading.Condition()
        self._watches: set[Watch] = set()
        self._thread: threading.Thread | None = None
        self._wakes_at: float | None = None

    def begin(self, watch: Watch) -> None:
        """Watch a connection, or look at it again because its deadline has moved closer.

        One that moves away needs no further call.
        """
        look = watch.next_look(monotonic())
        if look is None:
            return
        with self._condition:
            self._watches.add(watch)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(
                    target=self._run, name="interlingua-watchdog", daemon=True
                )
                self._thread.start()
            elif self._wakes_at is None or look < self._wakes_at:
                self._condition.notify()

    def end(self, watch: Watch) -> None:
        """Stop watching; ending twice is harmless."""
        with self._condition:
            self._watches.discard(watch)

    def _run(self) -> None:
        with self._condition:
            while True:
                now = monotonic()
                nearest: float | None = None
                for watch in list(self._watches):
                    if watch.is_due(now):
                        self._watches.discard(watch)
                        watch.cut()
                        continue
                    look = watch.next_look(now)
                    if look is not None and (nearest is None or look < nearest):
                        nearest = look
                self._wakes_at = nearest
                self._condition.wait(None if nearest is None else min(nearest - now, _LONGEST))


WATCHDOG = Watchdog()

if hasattr(os, "register_at_fork"):
    # A forked child has no watchdog thread, and may find the lock taken for ever.
    os.register_at_fork(after_in_child=WATCHDOG.forget)
