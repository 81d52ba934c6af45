"""Every event and block of Converse, streamed and whole, from the protocol."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import (
    ContextTooLong,
    Overloaded,
    ProtocolError,
    RateLimited,
    ServerError,
    StreamInterrupted,
)
from interlingua.events import HostedToolEnded, HostedToolStarted, ReplyEnd, TextDelta
from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from interlingua.wire import Decoder
from tests.runtime.wires.exercise import Exercise, check_events

CONVERSE = Exercise("bedrock_converse")
ORIGIN = CONVERSE.origin
Body = dict[str, Any]
START: Body = {"messageStart": {"role": "assistant", "p": "abc"}}
USAGE: Body = {"inputTokens": 10, "outputTokens": 5, "totalTokens": 15}


def block(at: int, *deltas: Body, start: Body | None = None) -> list[Body]:
    events: list[Body] = []
    if start is not None:
        events.append({"contentBlockStart": {"contentBlockIndex": at, "start": start}})
    for delta in deltas:
        events.append({"contentBlockDelta": {"contentBlockIndex": at, "delta": delta, "p": "x"}})
    return [*events, {"contentBlockStop": {"contentBlockIndex": at}}]


def stop(reason: str = "end_turn", **more: Any) -> Body:
    return {"messageStop": {"stopReason": reason, "p": "ab", **more}}


def metadata(**more: Any) -> Body:
    return {"metadata": {"usage": USAGE, "metrics": {"latencyMs": 3}, "p": "y", **more}}


def body(*content: Body, reason: str = "end_turn", **more: Any) -> Body:
    message = {"role": "assistant", "content": list(content)}
    return {
        "output": {"message": message},
        "stopReason": reason,
        "usage": USAGE,
        "metrics": {"latencyMs": 3},
        **more,
    }


CITED: Body = {
    "title": "Book",
    "sourceContent": [{"text": "It is "}, {"text": "so."}],
    "location": {"documentPage": {"documentIndex": 2, "start": 1, "end": 3}},
}
WEB: Body = {"location": {"web": {"url": "https://example.org", "domain": "example.org"}}}
READ = Citation(None, "Book", "It is so.", document_index=2, raw=CITED)
FOUND = Citation("https://example.org", raw=WEB)
SEARCH: Body = {"toolUseId": "s1", "name": "nova_grounding", "type": "server_tool_use"}
RESULT: Body = {"toolUseId": "s1", "status": "success", "type": "nova_grounding_result"}
PNG = "iVBORw0KGgo="

CASES: dict[str, tuple[list[Body], list[Body], tuple[Any, ...]]] = {
    "text": (
        block(0, {"text": "Hel"}, {"text": "lo"}),
        [{"text": "Hello"}],
        (Text("Hello", (), ORIGIN),),
    ),
    "thinking with its signature": (
        block(
            0,
            {"reasoningContent": {"text": "Hm"}},
            {"reasoningContent": {"text": "m."}},
            {"reasoningContent": {"signature": "sig"}},
        ),
        [{"reasoningContent": {"reasoningText": {"text": "Hmm.", "signature": "sig"}}}],
        (Thinking("Hmm.", "sig", None, ORIGIN),),
    ),
    "redacted thinking": (
        block(0, {"reasoningContent": {"redactedContent": "c2VhbGVk"}}),
        [{"reasoningContent": {"redactedContent": "c2VhbGVk"}}],
        (Thinking("", None, "c2VhbGVk", ORIGIN),),
    ),
    "tool call": (
        block(
            0,
            {"toolUse": {"input": '{"city":'}},
            {"toolUse": {"input": '"Oslo"}'}},
            start={"toolUse": {"toolUseId": "t1", "name": "weather"}},
        ),
        [{"toolUse": {"toolUseId": "t1", "name": "weather", "input": {"city": "Oslo"}}}],
        (ToolCall("weather", {"city": "Oslo"}, "t1", '{"city":"Oslo"}', origin=ORIGIN),),
    ),
    "tool call without input": (
        block(0, start={"toolUse": {"toolUseId": "t1", "name": "now"}}),
        [{"toolUse": {"toolUseId": "t1", "name": "now", "input": {}}}],
        (ToolCall("now", {}, "t1", origin=ORIGIN),),
    ),
    "citations with their text": (
        block(0, {"text": "So."}, {"citation": CITED}),
        [{"citationsContent": {"content": [{"text": "So."}], "citations": [CITED]}}],
        (Text("So.", (READ,), ORIGIN, {"citationsContent": {}}),),
    ),
    "citations as blocks of their own": (
        [
            *block(0, {"text": "So."}),
            *block(1, {"citation": WEB}),
            *block(2, {"citation": CITED}),
            *block(3, {"text": " Yes."}),
        ],
        [
            {"text": "So."},
            {"citationsContent": {"citations": [WEB]}},
            {"citationsContent": {"citations": [CITED]}},
            {"text": " Yes."},
        ],
        (Text("So.", (FOUND, READ), ORIGIN), Text(" Yes.", (), ORIGIN)),
    ),
    "tools that the provider runs": (
        [
            *block(0, {"toolUse": {"input": '{"query":"x"}'}}, start={"toolUse": SEARCH}),
            *block(1, {"toolResult": [{"text": "found"}]}, start={"toolResult": RESULT}),
            *block(2, {"text": "It is."}),
        ],
        [
            {"toolUse": {**SEARCH, "input": {"query": "x"}}},
            {"toolResult": {**RESULT, "content": [{"text": "found"}]}},
            {"text": "It is."},
        ],
        (
            Opaque("toolUse", {"toolUse": {**SEARCH, "input": {"query": "x"}}}, ORIGIN, True),
            Opaque(
                "toolResult",
                {"toolResult": {**RESULT, "content": [{"text": "found"}]}},
                ORIGIN,
                True,
            ),
            Text("It is.", (), ORIGIN),
        ),
    ),
    "image": (
        block(0, {"image": {"source": {"bytes": PNG}}}, start={"image": {"format": "png"}}),
        [{"image": {"format": "png", "source": {"bytes": PNG}}}],
        (Image(data=b"\x89PNG\r\n\x1a\n", media_type="image/png", origin=ORIGIN),),
    ),
    "block from the future": (
        block(0, {"hologram": {"depth": 3}}, start={"hologram": {"width": 4}}),
        [{"hologram": {"width": 4, "depth": 3}}],
        (Opaque("hologram", {"hologram": {"width": 4, "depth": 3}}, ORIGIN),),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_streamed_and_whole_give_the_same(case: str) -> None:
    events, blocks, parts = CASES[case]
    streamed, stream_events = CONVERSE.streamed(START, *events, stop(), metadata())
    whole, whole_events = CONVERSE.whole(body(*blocks))
    assert streamed.parts() == whole.parts() == parts
    assert streamed.body() == whole.body() == body(*blocks)
    assert streamed.usage == whole.usage
    for decoder, given in ((streamed, stream_events), (whole, whole_events)):
        check_events(given, decoder.parts())
        assert decoder.assembler.warnings == []


@pytest.mark.parametrize("case", CASES)
def test_parts_are_sent_back_as_they_came(case: str) -> None:
    _, blocks, _ = CASES[case]
    decoder, _ = CONVERSE.whole(body(*blocks))
    assert CONVERSE.sent_back(decoder) == [{"role": "assistant", "content": blocks}]


def test_hosted_tools_are_announced_with_their_names() -> None:
    events, _, _ = CASES["tools that the provider runs"]
    _, given = CONVERSE.streamed(START, *events, stop(), metadata())
    started = [each for each in given if isinstance(each, HostedToolStarted)]
    assert [(each.id, each.name) for each in started] == [
        ("s1", "nova_grounding"),
        ("s1", "nova_grounding_result"),
    ]
    assert sum(isinstance(each, HostedToolEnded) for each in given) == 2


@pytest.mark.parametrize(
    ("reason", "meant"),
    [
        ("end_turn", FinishReason.STOP),
        ("stop_sequence", FinishReason.STOP),
        ("max_tokens", FinishReason.LENGTH),
        ("tool_use", FinishReason.TOOL_CALLS),
        ("content_filtered", FinishReason.CONTENT_FILTER),
        ("guardrail_intervened", FinishReason.CONTENT_FILTER),
        ("model_context_window_exceeded", FinishReason.CONTEXT_LENGTH),
        ("malformed_model_output", FinishReason.ERROR),
        ("malformed_tool_use", FinishReason.ERROR),
        ("something_new", FinishReason.UNKNOWN),
    ],
)
def test_stop_reasons(reason: str, meant: FinishReason) -> None:
    decoder, _ = CONVERSE.streamed(START, *block(0, {"text": "x"}), stop(reason), metadata())
    assert (decoder.finish_reason, decoder.raw_finish_reason) == (meant, reason)


def test_usage_counts_what_the_cache_took_and_gave_as_input() -> None:
    counts = {
        **USAGE,
        "cacheReadInputTokens": 80,
        "cacheWriteInputTokens": 30,
        "cacheDetails": [{"ttl": "5m", "inputTokens": 10}, {"ttl": "1h", "inputTokens": 20}],
    }
    decoder, _ = CONVERSE.whole({**body({"text": "x"}), "usage": counts})
    usage = decoder.usage
    assert (usage.input, usage.output, usage.cached, usage.cache_write) == (120, 5, 80, 30)
    assert (usage.cache_write_5m, usage.cache_write_1h) == (10, 20)
    assert usage.raw == counts


def test_all_that_is_said_of_a_reply_is_kept() -> None:
    trace = {"promptRouter": {"invokedModelId": "arn:aws:bedrock:::foundation-model/a.b"}}
    decoder, _ = CONVERSE.streamed(
        START,
        *block(0, {"text": "x"}),
        stop(additionalModelResponseFields={"stop_sequence": "END"}),
        metadata(trace=trace, serviceTier={"type": "flex"}, news={"any": 1}),
    )
    said = decoder.body()
    assert said["trace"] == trace
    assert said["news"] == {"any": 1}
    assert said["additionalModelResponseFields"] == {"stop_sequence": "END"}
    assert "p" not in said
    assert decoder.service_tier == "flex"
    assert decoder.assembler.served_model == "a.b"


def test_a_stream_is_over_with_its_metadata_or_its_end() -> None:
    decoder = CONVERSE.decoder()
    for event in (START, *block(0, {"text": "x"}), stop()):
        decoder.feed(json.dumps(event).encode())
    assert not decoder.ended
    decoder.finish()
    assert decoder.ended
    assert isinstance(decoder.take_events()[-1], ReplyEnd)
    assert decoder.usage.raw is None


@pytest.mark.parametrize("kept", range(4))
def test_a_stream_cut_before_its_stop_is_interrupted(kept: int) -> None:
    decoder = fed(START, *block(0, {"text": "x"}), kept=kept)
    with pytest.raises(StreamInterrupted):
        decoder.finish()


def fed(*events: Body, kept: int) -> Decoder:
    decoder = CONVERSE.decoder()
    for event in events[:kept]:
        decoder.feed(json.dumps(event).encode())
    return decoder


@pytest.mark.parametrize(
    ("event", "error"),
    [
        ({"throttlingException": {"message": "Slow down."}}, RateLimited),
        ({"serviceUnavailableException": {"message": "Later."}}, Overloaded),
        ({"internalServerException": {"message": "Oh."}}, ServerError),
        (
            {"modelStreamErrorException": {"originalMessage": "Oh.", "originalStatusCode": 500}},
            ServerError,
        ),
        ({"validationException": {"message": "Input is too long for model."}}, ContextTooLong),
        ({"newException": {"message": "What?"}}, ServerError),
        ({"InternalError": {"message": "Cut."}}, ServerError),
    ],
)
@pytest.mark.parametrize("kind", ["exception", "error"])
def test_exceptions_inside_a_stream_are_typed_errors(
    event: Body, error: type[Exception], kind: str
) -> None:
    decoder = fed(START, *block(0, {"text": "Hel"}), kept=2)
    with pytest.raises(error) as raised:
        decoder.feed(json.dumps({":message-type": kind, **event}).encode())
    (name, said), *_ = event.items()
    assert raised.value.code == name  # type: ignore[attr-defined]  # every case is a provider's
    assert (said.get("message") or said["originalMessage"]) in str(raised.value)
    assert any(isinstance(each, TextDelta) for each in decoder.take_events())


def test_unknown_events_and_fields_are_told_of() -> None:
    odd: Body = {
        "contentBlockDelta": {"contentBlockIndex": 0, "delta": {"text": "x"}, "a": 1, "p": ""}
    }
    decoder, _ = CONVERSE.streamed(START, odd, {"weather": {"sky": "grey"}}, stop(), metadata())
    assert [each.raw for each in decoder.assembler.warnings] == [
        {"a": 1},
        {"weather": {"sky": "grey"}},
    ]


def test_a_body_that_is_no_answer_is_an_error() -> None:
    with pytest.raises(ServerError, match="no such thing"):
        CONVERSE.whole({"message": "no such thing"})
    with pytest.raises(ProtocolError):
        CONVERSE.whole({"output": {"message": {"content": "text"}}, "stopReason": "end_turn"})
