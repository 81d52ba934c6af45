"""Calls that fail, and when they are made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import (
    Overloaded,
    ProviderError,
    RateLimited,
    Retry,
    ServerError,
    StreamInterrupted,
)
from interlingua.events import (
    ReplyEnd,
    ReplyStart,
    TextDelta,
)
from interlingua.testing import Cut, RawReply, ScriptedError, ScriptedReply, serve
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from interlingua.testing import Answer

AT_ONCE = Retry(base=0.001)


@pytest.mark.parametrize(
    "failure",
    [
        ScriptedError(500),
        ScriptedError(503, headers={"retry-after-ms": "1"}),
        ScriptedError(429, headers={"retry-after": "0"}),
        ScriptedError(429, headers={"retry-after-ms": "2", "retry-after": "60"}),
        ScriptedReply([], error=ScriptedError(503, "overloaded, sorry")),
        ScriptedReply("never seen", fault=Cut()),
    ],
    ids=["500", "503", "429", "429 in ms", "error inside the 200", "cut"],
)
def test_failure_before_the_first_content_is_tried_again(
    wire: str, asked: Asked, failure: Answer
) -> None:
    with serve([failure, failure, "Hello!"]) as server:
        reply = asked.stream(model(wire, server), retry=AT_ONCE)
    assert (reply.text, reply.attempts) == ("Hello!", 3)
    assert [type(event) for event in asked.events].count(ReplyStart) == 1
    with serve([failure, "Hello!"]) as server:
        reply = asked.complete(model(wire, server), retry=AT_ONCE)
    assert (reply.text, reply.attempts) == ("Hello!", 2)


def test_first_attempt_that_succeeds_is_the_only_one(wire: str, asked: Asked) -> None:
    with serve(["Hello!"]) as server:
        assert asked.complete(model(wire, server)).attempts == 1
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_error_that_would_come_again_is_not_tried_again(asked: Asked, status: int) -> None:
    with (
        serve([ScriptedError(status, "no")] * 2) as server,
        pytest.raises(ProviderError, match="no") as raised,
    ):
        asked.stream(model("openai_chat", server), retry=AT_ONCE)
    assert raised.value.status == status
    assert len(server.requests) == 1


def test_server_has_the_last_word_on_trying_again(asked: Asked) -> None:
    failures: list[Answer] = [
        ScriptedError(500, headers={"x-should-retry": "false"}),
        ScriptedError(400, headers={"x-should-retry": "true"}),
        "Hello!",
    ]
    with serve(failures) as server:
        with pytest.raises(ServerError):
            asked.complete(model("openai_chat", server), retry=AT_ONCE)
        assert asked.complete(model("openai_chat", server), retry=AT_ONCE).attempts == 2


def test_attempts_are_limited_and_the_last_error_is_raised(wire: str, asked: Asked) -> None:
    failures = [ScriptedError(500, f"failure {at}") for at in range(5)]
    with serve(failures) as server, pytest.raises(ServerError, match="failure 2"):
        asked.stream(model(wire, server), retry=Retry(attempts=3, base=0.001))
    assert len(server.requests) == 3


def test_retry_1_makes_one_call(wire: str, asked: Asked) -> None:
    with serve([ScriptedError(500), "Hello!"]) as server, pytest.raises(ServerError):
        asked.complete(model(wire, server), retry=1)
    assert len(server.requests) == 1


def test_client_asked_to_wait_longer_than_its_budget_fails_at_once(wire: str, asked: Asked) -> None:
    busy = ScriptedError(429, "slow down", headers={"retry-after": "90"})
    with (
        serve([busy, "Hello!"]) as server,
        pytest.raises(RateLimited, match="retry after 90 s") as raised,
    ):
        asked.stream(model(wire, server))
    assert raised.value.retry_after == 90
    assert len(server.requests) == 1


def test_wait_that_outlasts_the_total_timeout_is_not_waited(asked: Asked) -> None:
    busy = ScriptedError(429, "slow down", headers={"retry-after": "30"})
    with serve([busy, "Hello!"]) as server, pytest.raises(RateLimited, match="slow down"):
        asked.complete(model("openai_chat", server), timeout=20)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [Cut(after=3_000), Cut(after=3_500)])
def test_stream_cut_after_content_is_not_made_again(wire: str, asked: Asked, fault: Cut) -> None:
    cut = ScriptedReply("x" * 4000, chunk_size=100, fault=fault)
    with serve([cut, "Hello!"]) as server, pytest.raises(StreamInterrupted) as raised:
        asked.stream(model(wire, server), retry=AT_ONCE)
    assert len(server.requests) == 1
    partial = raised.value.partial
    assert partial is not None
    given = "".join([event.text for event in asked.events if isinstance(event, TextDelta)])
    assert partial.text == given
    assert 0 < len(given) < 4000
    assert not any(isinstance(event, ReplyEnd) for event in asked.events)


def test_whole_reply_that_comes_as_a_stream_and_is_cut_is_made_again(asked: Asked) -> None:
    data = b'data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    cut = RawReply([data], headers={"content-type": "text/event-stream"}, fault=Cut(len(data)))
    with serve([cut, "Hello!"]) as server:
        reply = asked.complete(model("openai_chat", server), retry=AT_ONCE)
    assert (reply.text, reply.attempts) == ("Hello!", 2)


def test_error_inside_a_stream_after_content_is_typed_and_has_the_partial_reply(
    wire: str, asked: Asked
) -> None:
    broken = ScriptedReply("Titan", error=ScriptedError(503, "overloaded, sorry"))
    with (
        serve([broken, "Hello!"]) as server,
        pytest.raises(ProviderError, match="overloaded, sorry") as raised,
    ):
        asked.stream(model(wire, server), retry=AT_ONCE)
    assert isinstance(raised.value, Overloaded | ServerError)
    assert raised.value.partial is not None
    assert raised.value.partial.text == "Titan"
    assert len(server.requests) == 1
    assert any(isinstance(event, TextDelta) for event in asked.events)
