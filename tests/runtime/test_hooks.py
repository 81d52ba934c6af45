"""Hooks: what they are told, when, and that they take nothing from the caller."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ConnectionFailed,
    EventGiven,
    Hooks,
    ProviderError,
    Retry,
    ServerError,
    StreamInterrupted,
    UsageError,
    user,
    wires,
)
from interlingua.events import ReplyEnd, ReplyStart, TextDelta
from interlingua.hooks import HOOK_NAMES
from interlingua.testing import Cut, ScriptedError, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.testing import Answer

AT_ONCE = Retry(base=0.001)
KEYS = {"probe": KEY}
_UNTOLD = ("on_error", "on_tool_start", "on_tool_end")


class Told:
    """Keeps all that its hooks are told, in order, by the hook's name."""

    def __init__(self) -> None:
        self.facts: list[tuple[str, Any]] = []
        self.hooks = Hooks(**{name: self._keeper(name) for name in HOOK_NAMES})

    def _keeper(self, name: str) -> Callable[[object], None]:
        return lambda fact: self.facts.append((name, fact))

    @property
    def names(self) -> list[str]:
        """The hooks in order, runs of `on_event` as one."""
        names = [name for name, _ in self.facts]
        return [
            name
            for at, name in enumerate(names)
            if name != "on_event" or at == 0 or names[at - 1] != name
        ]

    def of(self, name: str) -> list[Any]:
        return [fact for each, fact in self.facts if each == name]


def test_hooks_are_told_of_a_call_in_order(wire: str, asked: Asked) -> None:
    told = Told()
    with serve(["Hello!"]) as server:
        reply = asked.stream(model(wire, server), options={"hooks": told.hooks}, temperature=0.5)
    assert told.names == ["on_request", "on_response", "on_event", "on_end"]
    assert [fact.event for fact in told.of("on_event")] == asked.events
    (sent,), (begun,), (ended,) = map(told.of, ("on_request", "on_response", "on_end"))
    assert json.loads(sent.request.body) == server.requests[0].body
    assert sent.request.url.startswith(server.url)
    assert (begun.status, begun.attempt, begun.seconds >= 0) == (200, 1, True)
    assert begun.headers["content-type"].startswith(wires.load(wire).framing.media_type)
    assert (ended.outcome, ended.reply, ended.error, ended.attempt) == ("whole", reply, None, 1)
    assert ended.seconds >= reply.timing.duration
    call = ended.call
    assert (call.model.id, call.wire, call.stream, call.messages) == ("m", wire, True, "hi")
    assert call.settings == {"temperature": 0.5}
    assert all(fact.call is call for _, fact in told.facts)


def test_complete_goes_through_the_same_hooks(wire: str, asked: Asked) -> None:
    told = Told()
    with serve(["Hello!"]) as server:
        reply = asked.complete(model(wire, server), options={"hooks": told.hooks})
    assert told.names == ["on_request", "on_response", "on_event", "on_end"]
    events = [fact.event for fact in told.of("on_event")]
    assert (type(events[0]), type(events[-1])) == (ReplyStart, ReplyEnd)
    (ended,) = told.of("on_end")
    assert (ended.reply, ended.call.stream) == (reply, False)


def test_retries_are_told_with_their_error_and_delay(asked: Asked) -> None:
    told = Told()
    script: list[Answer] = [
        ScriptedError(500, headers={"retry-after-ms": "3", "request-id": "r1"}),
        ScriptedReply("never seen", fault=Cut()),
        "Hello!",
    ]
    with serve(script) as server:
        asked.stream(model("openai_chat", server), options={"hooks": told.hooks, "retry": AT_ONCE})
    once = ["on_request", "on_response", "on_retry"]
    assert told.names == [*once, *once, "on_request", "on_response", "on_event", "on_end"]
    first, second = told.of("on_retry")
    assert (type(first.error), first.delay, first.attempt) == (ServerError, 0.003, 1)
    assert (type(second.error), second.attempt) == (ConnectionFailed, 2)
    assert [fact.attempt for fact in told.of("on_request")] == [1, 2, 3]
    refused = told.of("on_response")[0]
    assert (refused.status, refused.request_id) == (500, "r1")
    assert {fact.attempt for fact in told.of("on_event")} == {3}
    assert told.of("on_end")[0].attempt == 3


def test_fallback_is_a_retry_with_another_model() -> None:
    told = Told()
    first, second = model("openai_chat"), replace(model("anthropic_messages"), id="n")
    with (
        serve([ScriptedError(401, "no"), "Hello!"]) as server,
        Client(endpoints={"probe": server.url}, credentials=KEYS, hooks=told.hooks) as client,
    ):
        reply = client.fallback(first, second).complete("hi")
    assert reply.model is second
    (planned,) = told.of("on_retry")
    assert (planned.call.model, planned.next_model, planned.delay) == (first, second, 0)
    requests = told.of("on_request")
    assert [(fact.attempt, fact.call.model) for fact in requests] == [(1, first), (2, second)]
    assert [fact.call.wire for fact in requests] == ["openai_chat", "anthropic_messages"]
    assert len({fact.call.id for _, fact in told.facts}) == 1
    (ended,) = told.of("on_end")
    assert (ended.call.model, ended.reply, ended.attempt) == (second, reply, 2)
    assert told.of("on_error") == []


def test_error_is_told_as_its_caller_catches_it(wire: str, asked: Asked) -> None:
    told = Told()
    script = [ScriptedReply("x" * 4000, chunk_size=100, fault=Cut(after=3_000))]
    with serve(script) as server, pytest.raises(StreamInterrupted) as raised:
        asked.stream(model(wire, server), options={"hooks": told.hooks})
    assert told.names == ["on_request", "on_response", "on_event", "on_error", "on_end"]
    (failed,), (ended,) = told.of("on_error"), told.of("on_end")
    assert failed.error is raised.value
    assert (ended.outcome, ended.error) == ("failed", raised.value)
    assert ended.reply is not None
    assert raised.value.partial is not None
    assert ended.reply.text == raised.value.partial.text != ""


def test_call_that_fails_before_its_request_is_told(asked: Asked) -> None:
    told = Told()
    with pytest.raises(UsageError, match="PROBE_API_KEY"):
        asked.complete(
            model("openai_chat", "http://127.0.0.1:1"),
            options={"hooks": told.hooks, "credentials": {}},
        )
    assert told.names == ["on_error", "on_end"]
    assert told.of("on_end")[0].reply is None


def test_call_refused_when_it_is_made_never_began(asked: Asked) -> None:
    told = Told()
    with pytest.raises(UsageError):
        asked.complete(model(), options={"hooks": told.hooks}, temperature=cast("Any", "hot"))
    assert told.facts == []


def test_stream_left_early_is_told_once(wire: str) -> None:
    told = Told()
    with serve([ScriptedReply("x" * 4000, chunk_size=10)]) as server:
        with Client(credentials=KEYS, hooks=told.hooks) as client:
            with client.chat(model(wire, server)).stream("hi") as stream:
                for event in stream:
                    if type(event) is TextDelta:
                        break
            stream.close()
        (ended,) = told.of("on_end")
    assert told.names == ["on_request", "on_response", "on_event", "on_end"]
    assert (ended.outcome, ended.error) == ("left", None)
    assert ended.reply is not None
    assert ended.reply.usage.basis == "partial"


def test_async_stream_left_early_is_told_once(wire: str) -> None:
    told = Told()

    async def leave(url: str) -> None:
        async with (
            AsyncClient(credentials=KEYS, hooks=told.hooks) as client,
            client.chat(model(wire, url)).stream("hi") as stream,
        ):
            async for event in stream:
                if type(event) is TextDelta:
                    break

    with serve([ScriptedReply("x" * 4000, chunk_size=10)]) as server:
        asyncio.run(leave(server.url))
    assert [ended.outcome for ended in told.of("on_end")] == ["left"]


def test_stream_that_is_dropped_unread_was_never_a_call() -> None:
    told = Told()
    with Client(credentials=KEYS, hooks=told.hooks) as client:
        client.chat(model("openai_chat", "http://127.0.0.1:1")).stream("hi").close()
    assert told.facts == []


def test_stream_that_is_dropped_half_read_is_told_of() -> None:
    told = Told()
    with (
        serve([ScriptedReply("x" * 4000, chunk_size=10)]) as server,
        Client(credentials=KEYS, hooks=told.hooks) as client,
    ):
        stream = client.chat(model("openai_chat", server)).stream("hi")
        next(stream)
        del stream
        gc.collect()
    assert [ended.outcome for ended in told.of("on_end")] == ["left"]


def test_cancelled_call_is_told_as_failed_by_its_cancellation() -> None:
    told = Told()

    async def cancel(url: str) -> None:
        arrived = asyncio.Event()
        seen = Hooks(on_response=lambda _: arrived.set())
        async with AsyncClient(credentials=KEYS, hooks=[seen, told.hooks]) as client:
            task = asyncio.create_task(client.chat(model("openai_chat", url)).complete("hi"))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with serve([ScriptedReply("Hello!", fault=Stall(after=10))]) as server:
        asyncio.run(cancel(server.url))
    (ended,) = told.of("on_end")
    assert (ended.outcome, type(ended.error)) == ("failed", asyncio.CancelledError)
    assert told.of("on_error") == []


@pytest.mark.parametrize("name", HOOK_NAMES)
def test_hook_that_raises_is_reported_once_and_the_reply_arrives(
    name: str, asked: Asked, caplog: pytest.LogCaptureFixture
) -> None:
    told = Told()
    calls = 0

    def broken(fact: object) -> None:
        nonlocal calls
        calls += 1
        raise RuntimeError("the watcher is broken")

    script: list[Answer] = [ScriptedError(500), "Hello, hello, hello, hello!"]
    hooks = [Hooks(**{name: broken}), told.hooks]
    with serve(script) as server:
        reply = asked.stream(
            model("openai_chat", server), options={"hooks": hooks, "retry": AT_ONCE}
        )
        assert reply.text == "Hello, hello, hello, hello!"
    assert told.of("on_end")[0].reply == reply
    reports = [record for record in caplog.records if record.levelno == logging.ERROR]
    # No error ends this call, and no run executes a tool, so nobody is told of one.
    assert len(reports) == calls == (0 if name in _UNTOLD else 1)
    for report in reports:
        assert report.name == "interlingua"
        assert "broken" in report.getMessage()
        assert report.exc_info is not None


def test_hook_that_raises_leaves_the_error_of_the_call(
    asked: Asked, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(fact: object) -> None:
        raise RuntimeError("the watcher is broken")

    with serve([ScriptedError(400, "no")]) as server, pytest.raises(ProviderError, match="no"):
        asked.complete(
            model("openai_chat", server),
            options={"hooks": Hooks(on_error=broken, on_end=broken)},
        )
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]


def test_interrupt_in_a_hook_passes_through_and_the_end_is_told() -> None:
    told = Told()

    def interrupted(fact: EventGiven) -> None:
        raise KeyboardInterrupt

    hooks = [Hooks(on_event=interrupted), told.hooks]
    with (
        serve(["Hello!"]) as server,
        Client(credentials=KEYS, hooks=hooks) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.chat(model("openai_chat", server)).complete("hi")
    (ended,) = told.of("on_end")
    assert (ended.outcome, type(ended.error)) == ("failed", KeyboardInterrupt)


async def _async_hook(fact: object) -> None: ...


class _AsyncWatcher:
    async def __call__(self, fact: object) -> None: ...


@pytest.mark.parametrize(
    ("hooks", "said"),
    [
        (Hooks(on_end=_async_hook), "on_end is async"),
        (Hooks(on_retry=_AsyncWatcher()), "on_retry is async"),
        (Hooks(on_event=cast("Any", "print")), "on_event must be a function"),
        (cast("Any", print), "takes Hooks"),
        ([Hooks(), cast("Any", None)], "takes Hooks"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_is_no_hook_is_refused(
    kind: type[Client] | type[AsyncClient], hooks: Hooks | Sequence[Hooks], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        kind(hooks=hooks)


def test_hooks_are_shown_no_key(wire: str, asked: Asked) -> None:
    told = Told()
    script: list[Answer] = [ScriptedError(500, headers={"set-cookie": KEY}), "Hello!"]
    with serve(script) as server:
        asked.complete(
            model(wire, server),
            [user("hi")],
            headers={"x-team-token": "t0p-s3cret"},
            options={"hooks": told.hooks, "retry": AT_ONCE, "headers": {"cookie": KEY}},
        )
    assert told.of("on_request")[0].request.headers["user-agent"].startswith("interlingua/")
    shown = repr(
        [
            (fact, getattr(fact, "request", None) and fact.request.headers, fact.call.settings)
            for _, fact in told.facts
        ]
    )
    assert "redacted" in shown
    assert KEY not in shown
    assert "t0p-s3cret" not in shown


def test_unwatched_call_has_no_observer_and_loads_none(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    with serve(["Hello!"]) as server:
        program = f"""
import sys
from interlingua import Client
from tests.runtime.probe import model
with Client(credentials={{"probe": "k"}}) as client:
    stream = client.chat(model("openai_chat", {server.url!r})).stream("hi")
    assert stream._events.gi_code.co_name == "_run"
    print(stream.read().text)
watchers = ("hooks", "observer", "call_log", "redaction", "protocols")
assert not [name for name in watchers if f"interlingua.{{name}}" in sys.modules]
"""
        assert run_python(program) == (0, "Hello!\n")


def test_importing_the_package_imports_no_logging(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    program = (
        "import sys; from interlingua import Client, Hooks; Client(hooks=Hooks());"
        "print('logging' in sys.modules)"
    )
    assert run_python(program) == (0, "False\n")
