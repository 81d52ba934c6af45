"""When a failed call is tried again, with chances of our own."""

from __future__ import annotations

import pytest

from interlingua import Retry
from interlingua.errors import (
    BadRequest,
    ConnectionFailed,
    ContentRejected,
    ContextTooLong,
    Forbidden,
    InterlinguaError,
    NotFound,
    OutputTruncated,
    Overloaded,
    ProtocolError,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    StreamInterrupted,
    TimedOut,
    ToolError,
    Unauthenticated,
    UsageError,
)
from interlingua.retry import ONCE, Attempts, policy_of


def delays(policy: Retry, *errors: InterlinguaError, chance: float = 1.0) -> list[float | None]:
    attempts = Attempts(policy, lambda: chance)
    return [attempts.delay_after(error) for error in errors]


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (ConnectionFailed("broken"), True),
        (ProtocolError("not JSON"), True),
        (StreamInterrupted("cut"), True),
        (TimedOut("connect", 1), True),
        (TimedOut("first_token", 1), True),
        (TimedOut("idle", 1), True),
        (TimedOut("total", 1), False),
        (RateLimited("slow down"), True),
        (Overloaded("busy"), True),
        (ServerError("sorry"), True),
        (ServerError("sorry", retryable=False), False),
        (BadRequest("no"), False),
        (BadRequest("no", retryable=True), True),
        (ContextTooLong("no"), False),
        (Unauthenticated("no"), False),
        (Forbidden("no"), False),
        (NotFound("no"), False),
        (QuotaExceeded("no"), False),
        (ContentRejected("no"), False),
        (ProviderError("no"), False),
        (UsageError("no"), False),
        (OutputTruncated("no"), False),
        (ToolError("no"), False),
    ],
    ids=repr,
)
def test_error_that_may_pass_is_tried_again(error: InterlinguaError, again: bool) -> None:
    assert (delays(Retry(), error) == [None]) != again


def test_backoff_doubles_up_to_its_ceiling() -> None:
    policy = Retry(attempts=7, budget=100, base=0.5, ceiling=4)
    errors = [ServerError("sorry")] * 7
    assert delays(policy, *errors) == [0.5, 1.0, 2.0, 4.0, 4.0, 4.0, None]
    assert delays(policy, *errors, chance=0.0) == [0.0] * 6 + [None]
    assert delays(policy, *errors[:2], chance=0.5) == [0.25, 0.5]


@pytest.mark.parametrize(("attempts", "tries"), [(1, 0), (2, 1), (4, 3)])
def test_first_call_counts_as_an_attempt(attempts: int, tries: int) -> None:
    given = delays(Retry(attempts=attempts), *[ServerError("sorry")] * 5)
    assert [delay is not None for delay in given] == [True] * tries + [False] * (5 - tries)


def test_attempts_made_are_counted() -> None:
    attempts = Attempts(Retry(attempts=2), lambda: 0.0)
    assert attempts.made == 1
    attempts.delay_after(ServerError("sorry"))
    assert attempts.made == 2
    attempts.delay_after(ServerError("sorry"))
    assert attempts.made == 2


@pytest.mark.parametrize("asked", [0.0, 7.5, 60.0])
def test_server_is_waited_for_as_long_as_it_asks(asked: float) -> None:
    policy = Retry(budget=60, base=1, ceiling=2)
    assert delays(policy, RateLimited("slow down", retry_after=asked)) == [asked]


def test_server_that_asks_for_longer_than_the_budget_is_not_waited_for() -> None:
    assert delays(Retry(budget=60), RateLimited("slow down", retry_after=60.1)) == [None]


def test_budget_is_for_all_waits_together() -> None:
    policy = Retry(attempts=9, budget=10)
    asked = [RateLimited("slow down", retry_after=4)] * 3
    assert delays(policy, *asked) == [4, 4, None]


def test_date_in_the_past_is_no_wait() -> None:
    assert delays(Retry(), RateLimited("slow down", retry_after=-3)) == [0.0]


@pytest.mark.parametrize(
    ("given", "policy"),
    [
        (None, Retry(attempts=9)),
        (1, ONCE),
        (3, Retry(attempts=3)),
        (Retry(budget=5), Retry(budget=5)),
    ],
)
def test_policy_is_read(given: Retry | int | None, policy: Retry) -> None:
    assert policy_of(given, Retry(attempts=9)) == policy


@pytest.mark.parametrize("given", [0, -1, Retry(attempts=0)])
def test_no_attempt_at_all_is_refused(given: Retry | int) -> None:
    with pytest.raises(UsageError, match="attempts counts the first call too"):
        policy_of(given, Retry())
