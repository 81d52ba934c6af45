"""Who is let in when, by a clock of the test's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua import Limits, UsageError
from interlingua.limits import Gate, Place, checked_limits
from interlingua.rate_headers import Report


def place(tokens: float = 0.0) -> Place:
    return Place(tokens, lambda: None)


def in_line(gate: Gate, *tokens: float) -> list[Place]:
    places = [place(each) for each in tokens]
    for each in places:
        gate.join(each)
    return places


def test_calls_go_in_in_their_order_as_many_as_fit() -> None:
    gate = Gate(Limits(concurrency=2), 0.0)
    first, second, third = in_line(gate, 0, 0, 0)
    assert gate.delay(second, 0.0) is None
    assert gate.delay(first, 0.0) == 0.0
    assert gate.delay(first, 0.0) == 0.0
    assert gate.delay(third, 0.0) is None
    assert gate.delay(second, 0.0) == 0.0
    assert gate.first is third
    assert gate.delay(third, 0.0) is None
    gate.leave(first, None, 0.0)
    assert gate.delay(third, 0.0) == 0.0
    assert gate.first is None


def test_requests_come_back_little_by_little() -> None:
    gate = Gate(Limits(requests_per_minute=2), 0.0)
    places = in_line(gate, 0, 0, 0, 0)
    assert [gate.delay(each, 0.0) for each in places[:3]] == [0.0, 0.0, 30.0]
    assert gate.delay(places[2], 10.0) == pytest.approx(20.0)
    assert gate.delay(places[2], 30.0) == 0.0
    assert gate.delay(places[3], 30.0) == 30.0


def test_no_more_than_a_minutes_supply_gathers() -> None:
    gate = Gate(Limits(requests_per_minute=2), 0.0)
    places = in_line(gate, 0, 0, 0)
    assert [gate.delay(each, 3600.0) for each in places] == [0.0, 0.0, 30.0]


def test_tokens_are_settled_by_what_was_used() -> None:
    gate = Gate(Limits(tokens_per_minute=600), 0.0)
    first, second, third = in_line(gate, 100, 600, 10)
    assert gate.delay(first, 0.0) == 0.0
    assert gate.delay(second, 0.0) == 10.0
    gate.leave(first, 400, 0.0)
    assert gate.delay(second, 0.0) == 40.0
    assert gate.delay(second, 40.0) == 0.0
    # it used nothing after all
    gate.leave(second, 0, 40.0)
    assert gate.delay(third, 40.0) == 0.0


def test_call_of_more_tokens_than_a_minute_has_waits_for_all_and_runs_into_debt() -> None:
    gate = Gate(Limits(tokens_per_minute=60), 0.0)
    small, large, next_one = in_line(gate, 10, 90, 1)
    assert gate.delay(small, 0.0) == 0.0
    assert gate.delay(large, 0.0) == 10.0
    assert gate.delay(large, 10.0) == 0.0
    assert gate.delay(next_one, 10.0) == 31.0


def test_caller_that_gives_up_leaves_its_place_to_the_next() -> None:
    gate = Gate(Limits(requests_per_minute=1), 0.0)
    first, second, third = in_line(gate, 0, 0, 0)
    assert gate.delay(first, 0.0) == 0.0
    gate.leave(second, None, 0.0)
    assert gate.first is third
    assert gate.delay(third, 60.0) == 0.0


def test_provider_that_says_nothing_is_left_is_believed() -> None:
    gate = Gate(Limits(), 0.0)
    first, second, third = in_line(gate, 0, 0, 0)
    gate.report([Report("requests", 1, reset=30.0)], 0.0)
    assert gate.delay(first, 0.0) == 0.0
    assert gate.delay(second, 0.0) == 30.0
    gate.report([Report("requests", 5, reset=30.0)], 1.0)
    assert gate.delay(second, 1.0) == 0.0
    gate.report([Report("requests", 0, reset=30.0)], 2.0)
    assert gate.delay(third, 12.0) == 20.0
    assert gate.delay(third, 32.0) == 0.0


def test_provider_whose_supply_comes_back_little_by_little_is_waited_for_no_longer() -> None:
    gate = Gate(Limits(), 0.0)
    (first,) = in_line(gate, 200)
    gate.report([Report("tokens", 100, reset=45.0, limit=1000)], 0.0)
    assert gate.delay(first, 0.0) == 5.0
    assert gate.delay(first, 5.0) == 0.0


def test_call_larger_than_all_the_provider_gives_waits_for_all_of_it() -> None:
    gate = Gate(Limits(), 0.0)
    (first,) = in_line(gate, 5000)
    gate.report([Report("tokens", 100, reset=45.0, limit=1000)], 0.0)
    assert gate.delay(first, 0.0) == 45.0
    assert gate.delay(first, 45.0) == 0.0


@pytest.mark.parametrize(
    ("given_limits", "named"),
    [
        (Limits(concurrency=0), "concurrency"),
        (Limits(requests_per_minute=-1), "requests_per_minute"),
        ({"openai": Limits(tokens_per_minute=0)}, "tokens_per_minute of 'openai'"),
        ({"openai": 5}, "takes Limits"),
    ],
)
def test_limit_that_lets_nobody_in_is_refused(given_limits: Limits, named: str) -> None:
    with pytest.raises(UsageError, match=named):
        checked_limits(given_limits)


@given(
    st.integers(1, 5),
    st.integers(1, 30),
    st.integers(20, 400),
    st.lists(st.tuples(st.integers(0, 150), st.integers(0, 40)), min_size=1, max_size=40),
)
def test_limits_hold_whatever_comes_and_everybody_gets_in(
    concurrency: int, requests: int, tokens: int, calls: list[tuple[int, int]]
) -> None:
    gate = Gate(Limits(requests, tokens, concurrency), 0.0)
    places = in_line(gate, *[each for each, _ in calls])
    now, inside = 0.0, list[tuple[float, Place]]()
    entered: list[tuple[float, float]] = []
    for current, (estimate, lasts) in zip(places, calls, strict=True):
        while True:
            delay = gate.delay(current, now)
            if delay == 0.0:
                break
            leaving = min(inside, default=None, key=lambda each: each[0])
            if delay is None or (leaving is not None and leaving[0] <= now + delay):
                assert leaving is not None
                inside.remove(leaving)
                now = max(now, leaving[0])
                gate.leave(leaving[1], None, now)
            else:
                now += delay
        inside.append((now + lasts, current))
        assert len(inside) <= concurrency
        entered.append((now, estimate))
    for at, (begin, _) in enumerate(entered):
        within = [each for each in entered[at:] if each[0] < begin + 60.0 - 1e-6]
        # A full bucket and what a minute brings; a call larger than both waits for a full one.
        assert len(within) <= 2 * requests
        assert sum(each for _, each in within[:-1]) <= 2 * tokens + 150
