"""The thread that cuts connections, with deadlines of our own."""

from __future__ import annotations

import os
import threading
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from interlingua.watchdog import Watch, Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 5.0
"""Seconds that a test waits for what must happen; it never passes in a run that succeeds."""


class Connection:
    """What a test watches: its deadline, and whether it was cut."""

    def __init__(self, due_in: float | None) -> None:
        self.due = None if due_in is None else monotonic() + due_in
        self.cuts = 0
        self.was_cut = threading.Event()

    def watch(self, idle: float | None = None) -> Watch:
        return Watch(lambda _: self.due, self.cut, idle)

    def cut(self) -> None:
        self.cuts += 1
        self.was_cut.set()


def test_connection_is_cut_once_when_its_deadline_passes() -> None:
    watchdog, connection = Watchdog(), Connection(0.01)
    watchdog.begin(connection.watch())
    assert connection.was_cut.wait(LONG)
    later = Connection(0.02)
    watchdog.begin(later.watch())
    assert later.was_cut.wait(LONG)
    assert connection.cuts == 1


def test_connection_that_is_no_longer_watched_is_not_cut() -> None:
    watchdog, connection, witness = Watchdog(), Connection(0.02), Connection(0.03)
    watch = connection.watch()
    watchdog.begin(watch)
    watchdog.begin(witness.watch())
    watchdog.end(watch)
    watchdog.end(watch)
    assert witness.was_cut.wait(LONG)
    assert not connection.cuts


def test_deadline_that_moved_away_is_waited_for() -> None:
    watchdog, connection, witness = Watchdog(), Connection(0.01), Connection(0.03)
    watchdog.begin(connection.watch())
    connection.due = monotonic() + 60
    watchdog.begin(witness.watch())
    assert witness.was_cut.wait(LONG)
    assert not connection.cuts


def test_nearer_deadline_wakes_the_watchdog_early() -> None:
    watchdog, far, near = Watchdog(), Connection(60), Connection(0.01)
    watchdog.begin(far.watch())
    watchdog.begin(near.watch())
    assert near.was_cut.wait(LONG)
    assert not far.cuts


def test_deadline_that_moved_closer_is_seen_when_said_again() -> None:
    watchdog, connection = Watchdog(), Connection(60)
    watch = connection.watch()
    watchdog.begin(watch)
    connection.due = monotonic()
    watchdog.begin(watch)
    assert connection.was_cut.wait(LONG)


@pytest.mark.parametrize("before", [None, 60.0])
def test_deadline_that_content_moved_closer_is_seen_without_a_word(before: float | None) -> None:
    watchdog, connection = Watchdog(), Connection(before)
    watchdog.begin(connection.watch(idle=0.01))
    connection.due = monotonic() + 0.02
    assert connection.was_cut.wait(LONG)


def test_connection_that_nothing_can_run_out_on_is_not_watched() -> None:
    threads = threading.active_count()
    Watchdog().begin(Connection(None).watch())
    assert threading.active_count() == threads


def test_deadline_beyond_what_a_system_can_count_is_no_trouble() -> None:
    watchdog, far, near = Watchdog(), Connection(float("inf")), Connection(0.01)
    watchdog.begin(far.watch())
    watchdog.begin(near.watch())
    assert near.was_cut.wait(LONG)


def test_one_thread_watches_every_connection() -> None:
    watchdog = Watchdog()
    threads = threading.active_count()
    connections = [Connection(0.01 + at / 1000) for at in range(20)]
    for connection in connections:
        watchdog.begin(connection.watch())
    assert threading.active_count() <= threads + 1
    assert all(connection.was_cut.wait(LONG) for connection in connections)


FORK = """
import os, threading
from time import monotonic
from interlingua.watchdog import WATCHDOG, Watch

cut = threading.Event()
WATCHDOG.begin(Watch(lambda now: monotonic() + 60, lambda: None))
if os.fork() == 0:
    WATCHDOG.begin(Watch(lambda now: now, cut.set))
    os._exit(0 if cut.wait(5) else 1)
_, status = os.wait()
raise SystemExit(os.waitstatus_to_exitcode(status))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_forked_child_has_a_watchdog_of_its_own(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    status, told = run_python(FORK)
    assert status == 0, told
