"""Models that stand in for one another, over real HTTP, through either client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    AsyncClient,
    Attempt,
    BadRequest,
    Client,
    ConnectionFailed,
    Overloaded,
    Retry,
    Router,
    ServerError,
    StreamInterrupted,
    TimedOut,
    Unauthenticated,
    UsageError,
)
from interlingua.events import ReplyEnd, ReplyStart, Restarted, TextDelta
from interlingua.testing import Cut, ScriptedError, ScriptedReply, Stall, serve
from tests.runtime.probe import TWINS, Twin, other_model

if TYPE_CHECKING:
    from interlingua import Chat, Reply
    from interlingua.events import Event
    from interlingua.settings import Settings

AT_ONCE = Retry(attempts=2, base=0.001)
LONG = "x" * 4000
CUT = ScriptedReply(LONG, fault=Cut(3000))


class Routed:
    """Asks a router's models through the client of a kind; keeps the events of the last stream."""

    def __init__(self, twin: Twin) -> None:
        self.twin = twin
        self.events: list[Event] = []

    def complete(self, router: Router[Any, Any, Any, Any], **settings: Any) -> Reply[Any]:
        settings = {"retry": AT_ONCE, **settings}
        if self.twin == "sync":
            with Client() as client:
                return client.route(router).complete("hi", **cast("Settings", settings))

        async def call() -> Reply[Any]:
            async with AsyncClient() as client:
                return await client.route(router).complete("hi", **cast("Settings", settings))

        return asyncio.run(call())

    def stream(self, router: Router[Any, Any, Any, Any], **settings: Any) -> Reply[Any]:
        settings = {"retry": AT_ONCE, **settings}
        self.events = []
        if self.twin == "sync":
            with Client() as client:
                stream = client.route(router).stream("hi", **cast("Settings", settings))
                for event in stream:
                    self.events.append(event)
                return stream.reply

        async def call() -> Reply[Any]:
            async with AsyncClient() as client:
                stream = client.route(router).stream("hi", **cast("Settings", settings))
                async for event in stream:
                    self.events.append(event)
                return stream.reply

        return asyncio.run(call())


@pytest.fixture(params=TWINS)
def routed(request: pytest.FixtureRequest) -> Routed:
    return Routed(request.param)


def told(reply: Reply[Any]) -> list[tuple[str, str | None]]:
    return [
        (each.model, None if each.error is None else type(each.error).__name__)
        for each in reply.attempt_log
    ]


def test_model_that_fails_is_followed_by_the_next_on_whatever_wire(
    wire: str, routed: Routed
) -> None:
    with serve([ScriptedError(503)] * 4) as broken, serve(["Hello!"] * 2) as good:
        for ask in (routed.complete, routed.stream):
            router = Router(other_model("a", broken), other_model("b", good, wire))
            reply = ask(router)
            assert (reply.text, reply.model.key, reply.attempts) == ("Hello!", "b/m", 3)
            assert told(reply) == [("a/m", "Overloaded"), ("a/m", "Overloaded"), ("b/m", None)]
    assert [type(event) for event in routed.events].count(ReplyStart) == 1


def test_first_model_that_answers_is_the_only_one_asked(routed: Routed) -> None:
    with serve(["Hello!"]) as good, serve() as other:
        reply = routed.complete(Router(other_model("a", good), other_model("b", other)))
    assert reply.attempt_log == (Attempt("a/m"),)
    assert not other.requests


def test_key_that_is_refused_goes_to_the_next_at_once(routed: Routed) -> None:
    with serve([ScriptedError(401)]) as broken, serve(["Hello!"]) as good:
        reply = routed.complete(Router(other_model("a", broken), other_model("b", good)))
    assert told(reply) == [("a/m", "Unauthenticated"), ("b/m", None)]


def test_request_that_is_wrong_is_wrong_everywhere(routed: Routed) -> None:
    with (
        serve([ScriptedError(400, "no")]) as broken,
        serve() as other,
        pytest.raises(BadRequest, match="no") as raised,
    ):
        routed.complete(Router(other_model("a", broken), other_model("b", other)))
    assert not other.requests
    assert raised.value.attempt_log == ()


def test_last_error_is_raised_with_the_attempts_before_it(routed: Routed) -> None:
    with (
        serve([ScriptedError(401)]) as first,
        serve([ScriptedError(500)] * 2) as second,
        pytest.raises(ServerError) as raised,
    ):
        routed.stream(Router(other_model("a", first), other_model("b", second)))
    before = raised.value.attempt_log
    assert [(each.model, type(each.error)) for each in before] == [
        ("a/m", Unauthenticated),
        ("b/m", ServerError),
    ]


def test_retry_budget_is_one_for_all_models(routed: Routed) -> None:
    busy = ScriptedError(429, headers={"retry-after": "50"})
    with serve([busy]) as first, serve([busy, "Hello!"]) as second, serve(["Hello!"]) as third:
        models = [other_model(*each) for each in zip("abc", (first, second, third), strict=True)]
        reply = routed.complete(Router(*models), retry=Retry(budget=0.0))
    assert [len(server.requests) for server in (first, second, third)] == [1, 1, 1]
    assert (reply.model.key, reply.attempts) == ("c/m", 3)


def test_stream_that_broke_after_its_first_content_is_not_begun_anew(routed: Routed) -> None:
    with (
        serve([CUT]) as broken,
        serve(["Hello!"]) as good,
        pytest.raises(StreamInterrupted) as raised,
    ):
        routed.stream(Router(other_model("a", broken), other_model("b", good)))
    assert not good.requests
    assert raised.value.partial is not None
    assert raised.value.partial.text
    assert not any(isinstance(event, Restarted | ReplyEnd) for event in routed.events)


def test_whole_reply_that_broke_is_asked_of_the_next(routed: Routed) -> None:
    with serve([ScriptedReply(LONG, fault=Cut(500))] * 2) as broken, serve(["Hello!"]) as good:
        reply = routed.complete(Router(other_model("a", broken), other_model("b", good)))
    assert (reply.text, reply.model.key) == ("Hello!", "b/m")


def test_restart_that_is_allowed_is_announced_and_what_follows_is_the_reply(
    wire: str, routed: Routed
) -> None:
    with serve([CUT]) as broken, serve(["Hello!"]) as good:
        models = other_model("a", broken), other_model("b", good, wire)
        reply = routed.stream(Router(*models, restart=True), retry=1)
    assert reply.text == "Hello!"
    at = next(at for at, event in enumerate(routed.events) if isinstance(event, Restarted))
    restarted = routed.events[at]
    assert isinstance(restarted, Restarted)
    assert restarted.model == "b/m"
    assert restarted.error.partial is not None
    before, after = [
        "".join([event.text for event in events if isinstance(event, TextDelta)])
        for events in (routed.events[:at], routed.events[at + 1 :])
    ]
    assert (restarted.error.partial.text, after) == (before, "Hello!")
    assert isinstance(routed.events[at + 1], ReplyStart)
    assert told(reply) == [("a/m", "StreamInterrupted"), ("b/m", None)]


def test_text_alone_cannot_be_taken_back_so_a_restart_raises() -> None:
    with serve([CUT]) as broken, serve(["Hello!"]) as good, Client(retry=1) as client:
        chat = client.fallback(other_model("a", broken), other_model("b", good), restart=True)
        pieces: list[str] = []
        with pytest.raises(StreamInterrupted):
            pieces.extend(chat.stream("hi").text())

    async def awaited(url_a: str, url_b: str) -> None:
        async with AsyncClient(retry=1) as own:
            chat = own.fallback(other_model("a", url_a), other_model("b", url_b), restart=True)
            with pytest.raises(StreamInterrupted):
                async for _ in chat.stream("hi").text():
                    pass

    with serve([CUT]) as broken, serve(["Hello!"]) as good:
        asyncio.run(awaited(broken.url, good.url))


def test_unreachable_and_silent_endpoints_are_passed_by(routed: Routed) -> None:
    with serve([ScriptedReply(LONG, fault=Stall())]) as silent, serve(["Hello!"]) as good:
        models = (
            other_model("a", "http://127.0.0.1:9"),
            other_model("b", silent),
            other_model("c", good),
        )
        reply = routed.stream(Router(*models), timeout={"first_token": 0.1}, retry=1)
    assert [type(each.error) for each in reply.attempt_log] == [
        ConnectionFailed,
        TimedOut,
        type(None),
    ]


def test_total_timeout_spans_all_models(routed: Routed) -> None:
    with (
        serve([ScriptedReply("late", delay=30)]) as silent,
        serve() as good,
        pytest.raises(TimedOut, match="not finished") as raised,
    ):
        routed.complete(
            Router(other_model("a", silent), other_model("b", good)), timeout=0.1, retry=1
        )
    assert raised.value.phase == "total"
    assert not good.requests


def test_call_that_one_model_cannot_take_is_refused_before_any_is_asked() -> None:
    with serve() as server, Client() as client:
        chat = client.fallback(
            other_model("a", server), other_model("b", server, "anthropic_messages")
        )
        with pytest.raises(UsageError, match="seed"):
            chat.complete("hi", seed=1)
        assert not server.requests


def test_model_that_failed_is_asked_last_for_a_while() -> None:
    with serve([ScriptedError(401)]) as broken, serve(["one", "two"]) as good, Client() as client:
        chat = client.fallback(other_model("a", broken), other_model("b", good))
        assert [chat.complete("hi").text for _ in range(2)] == ["one", "two"]
        assert (len(broken.requests), len(good.requests)) == (1, 2)


def test_models_of_a_tier_share_the_load() -> None:
    with serve() as first, serve() as second, Client() as client:
        chat = client.route(Router((other_model("a", first), other_model("b", second))))
        for _ in range(6):
            chat.complete("hi")
    assert (len(first.requests), len(second.requests)) == (3, 3)


def test_advice_of_ones_own_is_followed(routed: Routed) -> None:
    with serve([ScriptedError(400, "no")]) as broken, serve(["Hello!"]) as good:
        router = Router(
            other_model("a", broken), other_model("b", good), advice=lambda error: "next"
        )
        assert routed.complete(router).text == "Hello!"
    with serve([ScriptedError(503)]) as broken, serve() as good:
        router = Router(
            other_model("a", broken), other_model("b", good), advice=lambda error: "raise"
        )
        with pytest.raises(Overloaded):
            routed.complete(router)
        assert (len(broken.requests), len(good.requests)) == (1, 0)


def test_models_may_be_named() -> None:
    client = Client()
    chat: Chat[Any, Any, Any, Any] = client.fallback("anthropic/claude-sonnet-5", "openai/gpt-5.2")
    assert "openai/gpt-5.2" in repr(chat)
    with pytest.raises(UsageError, match="is no ChatModel"):
        client.fallback("openai/text-embedding-3-small", "openai/gpt-5.2")


def test_attempt_that_failed_keeps_no_frame_alive(routed: Routed) -> None:
    with serve([ScriptedError(503), "Hello!"]) as server:
        model = other_model("a", server)
        reply = routed.stream(Router(model))
    error = reply.attempt_log[0].error
    assert error is not None
    assert error.__traceback__ is None
