"""Anthropic's Messages API inside Bedrock's InvokeModel: the envelope, and what comes out of it."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import Client
from interlingua.errors import Overloaded, ProtocolError, RateLimited, StreamInterrupted
from interlingua.messages import Text, Thinking, ToolCall
from interlingua.request import prepare
from interlingua.testing import ScriptedError, ScriptedReply, serve
from interlingua.testing.server.eventstream import event, exception
from tests.recordings import load, one_byte_chunks, random_chunks, requires_recordings
from tests.runtime.probe import TWINS, Asked, Twin, model
from tests.runtime.wires.exercise import Exercise

if TYPE_CHECKING:
    from interlingua.settings import Settings
    from interlingua.wire import EncodedRequest

INVOKE = Exercise("anthropic_bedrock")
DIRECT = Exercise("anthropic_messages")
EVENTS: list[dict[str, Any]] = [
    {"type": "message_start", "message": {"id": "msg_1", "model": "claude", "usage": {}}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi é"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2}},
    {"type": "message_stop", "amazon-bedrock-invocationMetrics": {"inputTokenCount": 9}},
]


def wrapped(data: str) -> bytes:
    return event("chunk", {"bytes": b64encode(data.encode()).decode(), "p": "abc"})


STREAM = b"".join([wrapped(json.dumps(each)) for each in EVENTS])


def encoded(*, stream: bool, **settings: Any) -> EncodedRequest:
    named = replace(INVOKE.model(), id="us.anthropic.claude-v1:0")
    wire = INVOKE.wire
    extra = settings.pop("extra", None)
    request = prepare(
        named,
        wire.name,
        wire.settings,
        "hi",
        settings=cast("Settings", settings),
        extra=extra,
        stream=stream,
    )
    return wire.encode(request)


@pytest.mark.parametrize(
    ("stream", "operation"), [(False, "invoke"), (True, "invoke-with-response-stream")]
)
def test_the_path_names_what_the_body_no_longer_does(stream: bool, operation: str) -> None:
    sent = encoded(stream=stream, max_output_tokens=9)
    assert sent.path == f"/model/us.anthropic.claude-v1%3A0/{operation}"
    assert sent.body == {
        "anthropic_version": "bedrock-2023-05-31",
        "max_tokens": 9,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
    }
    assert sent.headers == {}


def test_betas_go_into_the_body() -> None:
    sent = encoded(stream=False, extra={"betas": ["a-1", "b-2"]})
    assert sent.body["anthropic_beta"] == ["a-1", "b-2"]
    assert "betas" not in sent.body
    assert sent.headers == {}


def test_the_body_is_that_of_the_carried_wire_but_for_its_envelope() -> None:
    settings: dict[str, Any] = {"max_output_tokens": 9, "cache": "long", "temperature": 0.5}
    body, _ = INVOKE.sent("hi", **settings)
    direct, _ = DIRECT.sent("hi", **settings)
    assert body.pop("anthropic_version") == "bedrock-2023-05-31"
    assert {"model": "m", **body} == direct


@pytest.mark.parametrize("cut", ["whole", "one byte", "random"])
def test_chunks_are_unwrapped_whatever_the_cuts(cut: str) -> None:
    chunks = {
        "whole": [STREAM],
        "one byte": [*one_byte_chunks(STREAM)],
        "random": [*random_chunks(STREAM, seed=3)],
    }[cut]
    decoder, _ = INVOKE.fed(INVOKE.data(chunks))
    direct, _ = DIRECT.streamed(*EVENTS)
    assert [part.text for part in decoder.parts() if isinstance(part, Text)] == ["Hi é"]
    assert decoder.raw == direct.raw
    assert decoder.usage == direct.usage


def test_a_stream_that_is_cut_is_interrupted() -> None:
    with pytest.raises(StreamInterrupted):
        INVOKE.fed(INVOKE.data([wrapped(json.dumps(each)) for each in EVENTS[:-1]]))


@pytest.mark.parametrize(
    ("name", "error"),
    [("throttlingException", RateLimited), ("serviceUnavailableException", Overloaded)],
)
def test_exceptions_of_the_host_are_typed_errors(name: str, error: type[Exception]) -> None:
    data = INVOKE.data([STREAM[: len(wrapped(json.dumps(EVENTS[0])))]])
    data += INVOKE.data([exception(name, {"message": "Not now."})])
    with pytest.raises(error, match="Not now"):
        INVOKE.fed(data)


def test_a_chunk_that_is_no_base64_is_told_of() -> None:
    with pytest.raises(ProtocolError, match="not base64"):
        INVOKE.data([event("chunk", {"bytes": "?"})])


@pytest.mark.parametrize("twin", TWINS)
def test_calls_over_http_give_the_same_whole_and_streamed(twin: Twin) -> None:
    reply = ScriptedReply(
        [Thinking("Hm.", signature="c2ln"), "Hello ☂", ToolCall("weather", {"city": "Oslo"}, "t1")]
    )
    failing = ScriptedReply("Hel", error=ScriptedError(429, "slow down"))
    asked = Asked(twin)
    with serve([reply, reply, failing]) as server:
        probed = model("anthropic_bedrock", server)
        whole, streamed = asked.complete(probed), asked.stream(probed)
        with pytest.raises(RateLimited, match="slow down") as raised:
            asked.stream(probed, retry=1)
    assert whole.message == streamed.message
    assert whole.usage == streamed.usage
    assert raised.value.partial is not None
    assert raised.value.partial.text == "Hel"
    assert [each.stream for each in server.requests] == [False, True, True]


@pytest.mark.parametrize("wire", ["anthropic_bedrock", "bedrock_converse"])
def test_tokens_are_counted_by_the_host(wire: str) -> None:
    with serve(input_tokens=77) as server, Client(credentials={"probe": "k"}) as client:
        counted = client.chat(model(wire, server)).count_tokens("Hello", max_output_tokens=9)
    assert (counted.tokens, counted.basis) == (77, "counted")
    (request,) = server.requests
    assert request.path == "/model/m/count-tokens"
    asked: Any = request.body["input"]
    said = [{"role": "user", "content": [{"text": "Hello"}]}]
    if wire == "anthropic_bedrock":
        invoked = json.loads(b64decode(asked["invokeModel"]["body"]))
        assert invoked["anthropic_version"] == "bedrock-2023-05-31"
        assert invoked["messages"][0]["content"][0]["text"] == "Hello"
    else:
        assert asked["converse"]["messages"] == said


@requires_recordings
def test_recorded_streams_decode_alike_inside_the_envelope() -> None:
    recorded = [each for each in load("anthropic_messages") if each.streamed and each.status == 200]
    seen = 0
    for exchange in recorded:
        if not exchange.expected or exchange.expected.get("no_terminal_event"):
            continue
        data = DIRECT.data([exchange.body])
        try:
            direct, events = DIRECT.fed(data)
        except ProtocolError:
            continue
        framed = b"".join([wrapped(each.decode()) for each in data])
        again, same = INVOKE.fed(INVOKE.data([framed]))
        assert len(same) == len(events), exchange.id
        assert again.raw == direct.raw
        seen += 1
    assert seen > 50
