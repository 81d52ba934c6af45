"""Cuts a connection when its deadline passes, from one thread for the whole process.

The HTTP library's own read timeout starts anew with every read, so keep-alive pings would hold a
stalled stream open for ever; and a timer per read would cost more than the read.
"""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Watch:
    """One watched connection; `cut` is called once if the deadline passes before `end`."""

    __slots__ = ("_cut", "_deadline")

    def __init__(self, deadline: Callable[[], float | None], cut: Callable[[], None]) -> None:
        self._deadline = deadline
        self._cut = cut

    def due(self) -> float | None:
        """Give the moment that the deadline passes, as it now stands."""
        return self._deadline()

    def cut(self) -> None:
        """Cut the connection."""
        self._cut()


class Watchdog:
    """Watches connections from a thread that sleeps until the nearest deadline."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._watches: set[Watch] = set()
        self._thread: threading.Thread | None = None
        self._wakes_at: float | None = None

    def begin(self, watch: Watch) -> None:
        """Watch a connection; a deadline that moves later afterwards needs no further call."""
        due = watch.due()
        if due is None:
            return
        with self._condition:
            self._watches.add(watch)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(
                    target=self._run, name="interlingua-watchdog", daemon=True
                )
                self._thread.start()
            elif self._wakes_at is None or due < self._wakes_at:
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
                    due = watch.due()
                    if due is not None and due <= now:
                        self._watches.discard(watch)
                        watch.cut()
                    elif due is not None and (nearest is None or due < nearest):
                        nearest = due
                self._wakes_at = nearest
                self._condition.wait(None if nearest is None else max(0.0, nearest - now))


WATCHDOG = Watchdog()
