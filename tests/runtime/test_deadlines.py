"""The clocks of a call, on a clock of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.deadlines import DEFAULT, GRACE, Deadlines, timeouts_of
from interlingua.errors import TimedOut, UsageError

if TYPE_CHECKING:
    from interlingua.settings import Timeouts

BASE: Timeouts = {"connect": 1.0, "first_token": 2.0, "idle": 3.0, "total": None}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, BASE),
        (7, {**BASE, "total": 7}),
        (0.5, {**BASE, "total": 0.5}),
        ({"idle": 9.0}, {**BASE, "idle": 9.0}),
        ({"idle": None, "total": 4}, {**BASE, "idle": None, "total": 4}),
        (float("inf"), BASE),
        ({"first_token": 1e12}, {**BASE, "first_token": None}),
    ],
)
def test_timeouts_are_read(given: float | Timeouts | None, expected: Timeouts) -> None:
    assert timeouts_of(given, BASE) == expected


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (0, "total must be positive"),
        (-1.0, "total must be positive"),
        (float("nan"), "total must be positive"),
        ({"idle": 0}, "idle must be positive"),
        ({"idle": "5"}, "idle must be positive"),
        ({"read": 5}, "unknown phase 'read'; there are connect"),
        ("5", "seconds, or a dict"),
    ],
)
def test_wrong_timeouts_are_refused(given: Timeouts, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        timeouts_of(given, DEFAULT)


def clocks(
    first_token: float | None = None, idle: float | None = None, total: float | None = None
) -> Deadlines:
    return Deadlines({"first_token": first_token, "idle": idle, "total": total}, now=100.0)


def test_no_clock_means_no_deadline() -> None:
    deadlines = clocks()
    deadlines.content(101.0)
    deadlines.check(1e9)
    assert deadlines.next(1e9) is None
    assert deadlines.remaining(1e9) is None


def test_nearest_clock_is_the_one_that_counts() -> None:
    assert clocks(first_token=5, idle=1, total=9).next(100.0) == (105.0, "first_token")
    assert clocks(first_token=9, total=5).next(100.0) == (105.0, "total")


def test_first_token_clock_starts_anew_with_each_attempt_and_the_total_one_does_not() -> None:
    deadlines = clocks(first_token=5, total=12)
    deadlines.attempt(104.0)
    assert deadlines.next(104.0) == (109.0, "first_token")
    deadlines.attempt(110.0)
    assert deadlines.next(110.0) == (112.0, "total")


def test_content_stops_the_first_token_clock_and_starts_the_idle_one() -> None:
    deadlines = clocks(first_token=5, idle=2)
    deadlines.content(104.0)
    deadlines.asked(104.5)
    assert deadlines.next(104.5) == (106.5, "idle")
    deadlines.check(106.4)
    with pytest.raises(TimedOut, match="no further content within 2 s") as raised:
        deadlines.check(106.5)
    assert (raised.value.phase, raised.value.seconds) == ("idle", 2)


def test_idle_clock_stands_while_the_consumer_holds_what_came() -> None:
    deadlines = clocks(idle=2, total=100)
    deadlines.content(101.0)
    deadlines.check(150.0)
    assert deadlines.next(150.0) == (152.0, "idle")
    deadlines.asked(150.0)
    deadlines.check(151.9)
    with pytest.raises(TimedOut):
        deadlines.check(152.0)


def test_asking_again_without_new_content_moves_no_clock() -> None:
    deadlines = clocks(idle=2)
    deadlines.content(101.0)
    deadlines.asked(101.0)
    deadlines.asked(102.9)
    with pytest.raises(TimedOut):
        deadlines.check(103.0)


def test_total_clock_runs_on_while_the_consumer_holds_what_came() -> None:
    deadlines = clocks(total=10)
    deadlines.content(101.0)
    with pytest.raises(TimedOut, match="not finished within 10 s"):
        deadlines.check(110.0)


def test_ended_reply_leaves_its_connection_a_moment_and_never_beyond_the_total() -> None:
    deadlines = clocks(first_token=5, idle=50, total=60)
    deadlines.ending(101.0)
    assert deadlines.next(101.0) == (101.0 + GRACE, "idle")
    deadlines.ending(159.9, 5.0)
    assert deadlines.next(159.9) == (160.0, "total")
    deadlines.attempt(110.0)
    assert deadlines.next(110.0) == (115.0, "first_token")


def test_remaining_time_is_never_nothing() -> None:
    # A socket takes a timeout of zero for "do not wait".
    deadlines = clocks(total=5)
    assert deadlines.remaining(102.0) == 3.0
    assert deadlines.remaining(200.0) == 0.001


def test_delay_that_outlasts_the_total_clock_is_not_allowed() -> None:
    deadlines = clocks(first_token=1, total=10)
    assert deadlines.allows(4.9, now=105.0)
    assert not deadlines.allows(5.0, now=105.0)
    assert clocks(first_token=1).allows(1e6, now=105.0)
