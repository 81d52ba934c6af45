"""Which model comes first and what follows an error, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Router, Rule, UsageError, advise
from interlingua.errors import (
    BadRequest,
    ConnectionFailed,
    ContentRejected,
    ContextTooLong,
    Forbidden,
    InterlinguaError,
    NotFound,
    Overloaded,
    ProtocolError,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    StreamInterrupted,
    TimedOut,
    Unauthenticated,
)
from interlingua.routing import RoutedCall
from tests.runtime.probe import other_model

A, B, C, D = [other_model(name) for name in "abcd"]
if TYPE_CHECKING:
    from tests.runtime.probe import AnyModel

HELLO = RoutedCall("hi", (), {})


def order(router: Router[object, object, object, object], now: float = 0.0) -> str:
    return "".join([key.partition("/")[0] for key in router.order(HELLO, now)])


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (RateLimited("x"), "retry"),
        (Overloaded("x"), "retry"),
        (ServerError("x"), "retry"),
        (ServerError("x", retryable=False), "next"),
        (ConnectionFailed("x"), "retry"),
        (ProtocolError("x"), "retry"),
        (StreamInterrupted("x"), "retry"),
        (TimedOut("connect", 1.0), "retry"),
        (TimedOut("first_token", 1.0), "retry"),
        (TimedOut("total", 1.0), "raise"),
        (QuotaExceeded("x"), "next"),
        (Unauthenticated("x"), "next"),
        (Forbidden("x"), "next"),
        (NotFound("x"), "next"),
        (ContextTooLong("x"), "next"),
        (ProviderError("x", status=302), "next"),
        (BadRequest("x"), "raise"),
        (ContentRejected("x"), "raise"),
        (UsageError("x"), "raise"),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Exception) else each,
)
def test_advice_for_each_error(error: InterlinguaError, advice: str) -> None:
    assert advise(error) == advice


def test_models_come_in_their_order_and_those_of_a_tier_take_turns() -> None:
    assert [order(Router(A, B, C)) for _ in range(3)] == ["abc"] * 3
    router = Router((A, B, C), D)
    assert [order(router) for _ in range(4)] == ["abcd", "bcad", "cabd", "abcd"]


def test_model_that_failed_rests_and_comes_back() -> None:
    router = Router(A, B, C, cooldown=30)
    router.failed(A, Overloaded("x"), 0.0)
    assert [order(router, now) for now in (0.0, 29.9, 30.0)] == ["bca", "bca", "abc"]
    router.failed(A, RateLimited("x", retry_after=90), 30.0)
    assert [order(router, now) for now in (60.0, 119.0, 120.0)] == ["bca", "bca", "abc"]


def test_those_that_all_rest_are_asked_by_who_wakes_first() -> None:
    router = Router(A, B, cooldown=30)
    router.failed(A, Overloaded("x"), 10.0)
    router.failed(B, Overloaded("x"), 0.0)
    assert order(router, 11.0) == "ba"


@pytest.mark.parametrize("error", [BadRequest("x"), ContextTooLong("x"), ContentRejected("x")])
def test_model_does_not_rest_for_a_request_that_was_to_blame(error: InterlinguaError) -> None:
    router = Router(A, B)
    router.failed(A, error, 0.0)
    assert order(router) == "ab"


def test_first_rule_that_holds_puts_its_models_first() -> None:
    long = Rule(lambda call: call.input_tokens > 100, (C,))
    with_stop = Rule(lambda call: "stop" in call.settings, (B, C))
    router = Router(A, B, C, rules=[long, with_stop])

    def first(call: RoutedCall) -> str:
        return "".join([key[0] for key in router.order(call, 0.0)])

    assert first(HELLO) == "abc"
    assert first(RoutedCall("word " * 400, (), {"stop": "."})) == "cab"
    assert first(RoutedCall("hi", (), {"stop": "."})) == "bca"


@pytest.mark.parametrize(
    ("tiers", "rules", "message"),
    [
        ((), (), "no model"),
        (((),), (), "no model"),
        ((A, (B, A)), (), "a/m is named twice"),
        ((A,), (Rule(lambda _: True, (B,)),), "b/m, which is in no tier"),
    ],
)
def test_router_that_cannot_route_is_refused(
    tiers: tuple[AnyModel | tuple[AnyModel, ...], ...], rules: tuple[Rule, ...], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        Router(*tiers, rules=rules)
