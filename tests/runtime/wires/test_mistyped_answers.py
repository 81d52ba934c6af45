"""Recorded answers with one value of another type: read, or refused with an error of ours."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from collections import deque
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import Client, InterlinguaError
from interlingua.messages import user
from interlingua.testing import RawReply, serve
from interlingua.testing.server import eventstream
from tests.recordings import API_OF_WIRE, Exchange, load, requires_recordings
from tests.runtime.probe import KEY, model
from tests.runtime.wires.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.reply import Reply
    from interlingua.values import JsonValue

    Path = tuple[str | int, ...]

_TRIES = 150
_OTHER: tuple[Any, ...] = (
    *(None, True, 0, -1, 3.5, 1e308, 10**30, "", "x", "\ud800", "9" * 5000),
    *([], [1], [None], ["x"], [[]], [{}], {}, {"a": 1}, {"type": "x"}),
)
_MEDIA_TYPES = {"ollama_chat": "application/x-ndjson", "bedrock_converse": eventstream.MEDIA_TYPE}


@requires_recordings
@pytest.mark.parametrize("wire", API_OF_WIRE)
def test_a_value_of_another_type_is_taken_or_refused_and_nothing_else_raises(wire: str) -> None:
    exercise, chosen = Exercise(wire), random.Random(20)
    recorded = [each for each in load(wire) if each.status == 200 and len(each.body) < 60_000]
    queue = deque[RawReply]()
    read = refused = 0
    with serve(lambda _: queue.popleft()) as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model(wire, server))
        for _ in range(_TRIES):
            exchange = chosen.choice(recorded)
            answer, what = _mistyped(exercise, exchange, chosen)
            queue.append(answer)
            stream = chat.stream("hi", retry=1)
            try:
                reply = stream.read()
                read += 1
            except InterlinguaError:
                refused += 1
                if stream.partial is None:
                    continue
                reply = stream.partial
            except Exception as error:
                pytest.fail(f"{exchange.id}, {what}: {error!r}")
            _check(reply, f"{exchange.id}, {what}")
            _check_replay(exercise, reply)
    assert read > _TRIES // 5
    assert refused > 0


def _mistyped(
    exercise: Exercise, exchange: Exchange, chosen: random.Random
) -> tuple[RawReply, str]:
    events = exercise.data([exchange.body]) if exchange.streamed else [exchange.body]
    readable = [at for at, each in enumerate(events) if each.startswith(b"{")]
    at = chosen.choice(readable)
    event = json.loads(events[at])
    path = chosen.choice([each for each in _paths(event) if each])
    other = chosen.choice(_OTHER)
    events[at] = json.dumps(_with(event, path, other)).encode()
    what = f"event {at}, {path} as {other!r:.40}"
    if not exchange.streamed:
        return RawReply(events[0], headers={"content-type": "application/json"}), what
    name = exercise.wire.name
    kind = _MEDIA_TYPES.get(name, "text/event-stream")
    return RawReply([_framed(name, each) for each in events], headers={"content-type": kind}), what


def _framed(wire: str, event: bytes) -> bytes:
    if wire == "ollama_chat":
        return event + b"\n"
    if wire == "bedrock_converse":
        (name, payload), *_ = json.loads(event).items()
        return eventstream.event(name, payload)
    return b"data: " + event + b"\n\n"


def _paths(given: JsonValue, path: Path = ()) -> Iterator[Path]:
    yield path
    match given:
        case dict():
            for name, each in given.items():
                yield from _paths(each, (*path, name))
        case list():
            for at, each in enumerate(given):
                yield from _paths(each, (*path, at))
        case _:
            pass


def _with(given: Any, path: Path, other: Any) -> Any:
    if not path:
        return other
    changed = copy.copy(given)
    changed[path[0]] = _with(changed[path[0]], path[1:], other)
    return changed


def _check(reply: Reply[Any], what: str) -> None:
    texts = [reply.raw_finish_reason, reply.response_id, reply.served_model, reply.service_tier]
    for part in reply.message.parts:
        names = ("text", "name", "id", "arguments_text", "signature", "encrypted")
        texts += [getattr(part, name, None) for name in names]
    assert all(each is None or isinstance(each, str) for each in texts), what
    usage = reply.usage
    counts = [usage.input, usage.output, usage.cached, usage.cache_write, usage.reasoning]
    assert all(each is None or type(each) is int for each in counts), what
    assert all(each is None or each >= 0 for each in counts), what
    assert isinstance(reply.text + reply.thinking + repr(reply) + repr(reply.cost), str)
    assert usage.input is None or usage.input_parts.total is not None, what


def _check_replay(exercise: Exercise, reply: Reply[Any]) -> None:
    with contextlib.suppress(InterlinguaError):
        exercise.sent([user("x"), reply.message, user("y")], is_typed=False)
