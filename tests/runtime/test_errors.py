"""The errors themselves: their tree, their words, and their way between processes."""

from __future__ import annotations

import copy
import pickle
import re
from typing import TYPE_CHECKING

import pytest

from interlingua import errors
from interlingua.errors import (
    BadRequest,
    BudgetExceeded,
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
    UsageError,
)
from interlingua.testing import Cut, ScriptedReply, serve
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from interlingua.errors import Category, TimeoutPhase


def public_errors() -> list[type[InterlinguaError]]:
    found = [each for each in vars(errors).values() if isinstance(each, type)]
    return [each for each in found if issubclass(each, InterlinguaError)]


def test_docstring_draws_every_error() -> None:
    drawn = set(re.findall(r"\b[A-Z]\w+\b", errors.__doc__ or ""))
    assert {each.__name__ for each in public_errors()} <= drawn


@pytest.mark.parametrize("kind", public_errors())
def test_error_says_what_it_is_for(kind: type[InterlinguaError]) -> None:
    assert kind.__doc__


@pytest.mark.parametrize(
    ("kind", "category", "retryable"),
    [
        (BadRequest, "user_input", False),
        (ContextTooLong, "user_input", False),
        (Unauthenticated, "user_input", False),
        (Forbidden, "user_input", False),
        (NotFound, "user_input", False),
        (RateLimited, "transient", True),
        (QuotaExceeded, "permanent", False),
        (Overloaded, "transient", True),
        (ServerError, "transient", True),
        (ContentRejected, "user_input", False),
        (ProviderError, "permanent", False),
    ],
)
def test_category(kind: type[ProviderError], category: Category, retryable: bool) -> None:
    assert (kind("x").category, kind("x").retryable) == (category, retryable)
    assert kind("x", retryable=not retryable).retryable is not retryable


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ServerError("sorry"), "sorry"),
        (ServerError("sorry", status=500), "sorry (status 500)"),
        (
            RateLimited(
                "slow down",
                status=429,
                code="rate_limit",
                provider="p",
                model="m",
                request_id="r1",
                retry_after=1.5,
            ),
            "p/m: slow down (status 429, code rate_limit, request r1, retry after 1.5 s)",
        ),
        (RateLimited("slow down", retry_after=0.0), "slow down (retry after 0 s)"),
        (ServerError("sorry", provider="p"), "p: sorry"),
        (TimedOut("idle", 2), "no further content within 2 s; raise timeout={'idle': …}"),
        (TimedOut("connect", 0.5), "no connection within 0.5 s"),
        (TimedOut("total", 1, "enough"), "enough"),
    ],
)
def test_message(error: InterlinguaError, told: str) -> None:
    assert str(error).startswith(told)


def test_usage_error_is_a_value_error_and_an_interruption_a_protocol_error() -> None:
    assert issubclass(UsageError, ValueError)
    assert issubclass(StreamInterrupted, ProtocolError)
    assert not issubclass(ProtocolError, ProviderError)


@pytest.mark.parametrize(
    "error",
    [
        UsageError("wrong"),
        BudgetExceeded("too little", needed=5, left=3),
        ConnectionFailed("broken"),
        TimedOut("idle", 2.0),
        TimedOut("total", 1.0, "enough"),
        RateLimited("slow down", status=429, retry_after=3.0, body={"error": {"code": 1}}),
        ContextTooLong("too long", provider="p", model="m"),
        StreamInterrupted("cut"),
    ],
    ids=repr,
)
def test_error_survives_a_copy_and_the_way_to_another_process(error: InterlinguaError) -> None:
    error.add_note("noted")
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is type(error)
        assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))


def test_partial_reply_goes_along_to_another_process(wire: str) -> None:
    cut = ScriptedReply("x" * 4000, chunk_size=100, fault=Cut(3000))
    with serve([cut]) as server, pytest.raises(StreamInterrupted) as raised:
        Asked("sync").stream(model(wire, server), retry=1)
    partial = raised.value.partial
    assert partial is not None
    assert partial.text
    assert pickle.loads(pickle.dumps(raised.value)).partial == partial


@pytest.mark.parametrize("phase", ["connect", "first_token", "idle", "total"])
def test_every_clock_has_words(phase: TimeoutPhase) -> None:
    assert f"timeout={{'{phase}': …}}" in str(TimedOut(phase, 1))
