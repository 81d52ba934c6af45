"""Answers of Cohere's chat API, from the protocol: every event, streamed as whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua.errors import ProtocolError, ProviderError, ServerError, StreamInterrupted
from interlingua.events import CitationAdded, TextDelta, ThinkingEnd
from interlingua.finish import FinishReason
from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from tests.runtime.wires.exercise import Exercise, check_events

COHERE = Exercise("cohere_chat")
ORIGIN = COHERE.origin
USAGE = {
    "billed_units": {"input_tokens": 8, "output_tokens": 5},
    "tokens": {"input_tokens": 1394, "output_tokens": 9},
    "cached_tokens": 1360,
}
START: dict[str, Any] = {
    "type": "message-start",
    "id": "c0-1",
    "delta": {
        "message": {
            "role": "assistant",
            "content": [],
            "tool_plan": "",
            "tool_calls": [],
            "citations": [],
        }
    },
}


def event(kind: str, index: int | None = None, **message: Any) -> dict[str, Any]:
    placed = {} if index is None else {"index": index}
    return {"type": kind, **placed, "delta": {"message": message}}


def content(index: int, kind: str, *pieces: str) -> list[dict[str, Any]]:
    return [
        event("content-start", index, content={"type": kind, kind: ""}),
        *[event("content-delta", index, content={kind: piece}) for piece in pieces],
        {"type": "content-end", "index": index},
    ]


def call(index: int, call_id: str, name: str, *pieces: str) -> list[dict[str, Any]]:
    begun = {"id": call_id, "type": "function", "function": {"name": name, "arguments": ""}}
    return [
        event("tool-call-start", index, tool_calls=begun),
        *[
            event("tool-call-delta", index, tool_calls={"function": {"arguments": piece}})
            for piece in pieces
        ],
        {"type": "tool-call-end", "index": index},
    ]


def citation(**fields: Any) -> dict[str, Any]:
    return {"start": 0, "end": 5, "text": "Paris", "sources": [], "type": "TEXT_CONTENT", **fields}


def end(reason: str = "COMPLETE") -> dict[str, Any]:
    return {"type": "message-end", "delta": {"finish_reason": reason, "usage": USAGE}}


PAGE = citation(
    sources=[
        {"type": "tool", "id": "t:0", "tool_output": {"content": "x"}},
        {"type": "document", "id": "d:0", "document": {"title": "T", "url": "https://x.org"}},
    ]
)

CASES: dict[str, tuple[list[dict[str, Any]], list[Any]]] = {
    "text": (
        [START, *content(0, "text", "Hel", "lo"), end()],
        [Text("Hello", (), ORIGIN)],
    ),
    "thinking, then text": (
        [START, *content(0, "thinking", "H", "m"), *content(1, "text", "Yes"), end()],
        [Thinking("Hm", None, None, ORIGIN), Text("Yes", (), ORIGIN)],
    ),
    "a plan and calls": (
        [
            START,
            event("tool-plan-delta", tool_plan="I will "),
            event("tool-plan-delta", tool_plan="look."),
            *call(0, "a_1", "a", '{"x"', ": 1}"),
            *call(1, "b_1", "b"),
            end("TOOL_CALL"),
        ],
        [
            Opaque("tool_plan", {"tool_plan": "I will look."}, ORIGIN),
            ToolCall("a", {"x": 1}, "a_1", '{"x": 1}', False, ORIGIN),
            ToolCall("b", {}, "b_1", "", False, ORIGIN),
        ],
    ),
    "a plan without calls": (
        [START, event("tool-plan-delta", tool_plan="Hm."), end()],
        [Opaque("tool_plan", {"tool_plan": "Hm."}, ORIGIN)],
    ),
    "citations while the text goes on": (
        [
            START,
            event("content-start", 0, content={"type": "text", "text": ""}),
            event("content-delta", 0, content={"text": "Paris"}),
            event("citation-start", 0, citations=PAGE),
            {"type": "citation-end", "index": 0},
            event("content-delta", 0, content={"text": "."}),
            {"type": "content-end", "index": 0},
            end(),
        ],
        [Text("Paris.", (Citation("https://x.org", "T", None, 0, 5, raw=PAGE),), ORIGIN)],
    ),
    "citations after the text, of the item they name": (
        [
            START,
            *content(0, "thinking", "Hm"),
            *content(1, "text", "Paris"),
            event("citation-start", 0, citations=citation(content_index=1)),
            end(),
        ],
        [
            Thinking("Hm", None, None, ORIGIN),
            Text("Paris", (Citation(start=0, end=5, raw=citation(content_index=1)),), ORIGIN),
        ],
    ),
    "citations of a plan": (
        [
            START,
            event("tool-plan-delta", tool_plan="Paris it is."),
            event("citation-start", 0, citations=citation(type="PLAN")),
            *call(0, "a_1", "a", "{}"),
            end("TOOL_CALL"),
        ],
        [
            Opaque(
                "tool_plan",
                {"tool_plan": "Paris it is.", "citations": [citation(type="PLAN")]},
                ORIGIN,
            ),
            ToolCall("a", {}, "a_1", "{}", False, ORIGIN),
        ],
    ),
    "content of a kind from the future": (
        [START, *content(0, "hologram", "a", "b"), *content(1, "text", "x"), end()],
        [Opaque("hologram", {"type": "hologram", "hologram": "ab"}, ORIGIN), Text("x", (), ORIGIN)],
    ),
    "nothing": ([START, end()], []),
}


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_what_a_stream_says(events: list[dict[str, Any]], parts: list[Any]) -> None:
    decoder, told = COHERE.streamed(*events, "[DONE]")
    assert list(decoder.parts()) == parts
    assert decoder.assembler.warnings == []
    check_events(told, decoder.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_adds_up_to_a_body_that_is_read_as_the_stream_was(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    streamed, _ = COHERE.streamed(*events)
    whole, told = COHERE.whole(streamed.raw)
    assert list(whole.parts()) == parts
    assert (whole.finish_reason, whole.usage) == (streamed.finish_reason, streamed.usage)
    assert streamed.raw["id"] == "c0-1"
    check_events(told, whole.parts())


@pytest.mark.parametrize(("events", "parts"), CASES.values(), ids=CASES)
def test_a_stream_cut_at_any_event_is_interrupted(
    events: list[dict[str, Any]], parts: list[Any]
) -> None:
    for kept in range(len(events)):
        with pytest.raises(StreamInterrupted):
            COHERE.streamed(*events[:kept])


def test_thinking_ends_where_it_does_and_text_where_the_message_does() -> None:
    decoder = COHERE.decoder()
    for each in [START, *content(0, "thinking", "Hm"), *content(1, "text", "Yes")]:
        decoder.feed(json.dumps(each).encode())
    kinds = [type(each) for each in decoder.take_events()]
    assert kinds[-1] is TextDelta
    assert ThinkingEnd in kinds
    decoder.feed(
        json.dumps(event("citation-start", 0, citations=citation(content_index=1))).encode()
    )
    assert isinstance(decoder.take_events()[0], CitationAdded)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("COMPLETE", FinishReason.STOP),
        ("STOP_SEQUENCE", FinishReason.STOP),
        ("MAX_TOKENS", FinishReason.LENGTH),
        ("TOOL_CALL", FinishReason.TOOL_CALLS),
        ("ERROR", FinishReason.ERROR),
        ("TIMEOUT", FinishReason.ERROR),
        ("ERROR_TOXIC", FinishReason.CONTENT_FILTER),
        ("ERROR_LIMIT", FinishReason.CONTEXT_LENGTH),
        ("BORED", FinishReason.UNKNOWN),
    ],
)
def test_finish_reasons(word: str, meant: FinishReason) -> None:
    decoder, _ = COHERE.streamed(START, end(word))
    assert (decoder.finish_reason, decoder.raw_finish_reason) == (meant, word)


@pytest.mark.parametrize(
    ("raw", "counts"),
    [
        (USAGE, (8, 5, None, None, None)),
        ({"tokens": {"input_tokens": 7, "output_tokens": 2.0}}, (7, 2, None, None, None)),
        (
            {"tokens": {"input_tokens": 7, "output_tokens": 2}, "cached_tokens": 3},
            (7, 2, 3, None, None),
        ),
        (
            {
                "billed_units": {"input_tokens": 267, "output_tokens": 66},
                "tokens": {"reasoning_tokens": 12, "image_tokens": 259},
            },
            (267, 66, None, 12, 259),
        ),
        ({"billed_units": None}, (None, None, None, None, None)),
    ],
)
def test_usage_counts_what_is_billed(raw: dict[str, Any], counts: tuple[int | None, ...]) -> None:
    last = {"type": "message-end", "delta": {"finish_reason": "COMPLETE", "usage": raw}}
    decoder, _ = COHERE.streamed(START, last)
    usage = decoder.usage
    assert usage.raw == raw
    assert counts == (
        usage.input,
        usage.output,
        usage.cached,
        usage.reasoning,
        usage.input_image,
    )


def test_log_probabilities_and_fields_from_the_future_are_in_raw() -> None:
    piece = event("content-delta", 0, content={"text": "Hi"})
    piece["logprobs"] = {"token_ids": [1], "text": "Hi", "logprobs": [-0.1]}
    start = {**START, "mood": "calm"}
    decoder, _ = COHERE.streamed(start, piece, {**end(), "cost": 3})
    assert decoder.raw["logprobs"] == [piece["logprobs"]]
    assert (decoder.raw["mood"], decoder.raw["cost"]) == ("calm", 3)


@pytest.mark.parametrize("unknown", [{"type": "debug", "prompt": "x"}, {"type": "new", "a": 1}])
def test_an_event_of_another_kind_is_kept_in_a_warning(unknown: dict[str, Any]) -> None:
    decoder, _ = COHERE.streamed(START, unknown, *content(0, "text", "Hi"), end())
    assert decoder.assembler.warnings[0].raw == unknown
    assert decoder.parts() == (Text("Hi", (), ORIGIN),)


def test_a_citation_of_what_is_no_text_is_kept_in_a_warning() -> None:
    cited = citation(type="THINKING_CONTENT", content_index=0)
    decoder, _ = COHERE.streamed(
        START, *content(0, "thinking", "Hm"), event("citation-start", 0, citations=cited), end()
    )
    assert decoder.assembler.warnings[0].raw == cited
    assert decoder.raw["message"]["citations"] == [cited]  # type: ignore[index,call-overload]  # as built above


def test_what_follows_the_end_is_told_of() -> None:
    decoder = COHERE.decoder()
    for each in (START, end(), end()):
        decoder.feed(json.dumps(each).encode())
    decoder.feed(b"[DONE]")
    assert len(decoder.assembler.warnings) == 1


def test_an_answer_that_fails_on_its_way_is_an_error() -> None:
    failed = {"type": "message-end", "delta": {"finish_reason": "ERROR", "error": "fell over"}}
    with pytest.raises(ServerError, match="fell over"):
        COHERE.streamed(START, *content(0, "text", "Hi"), failed)
    with pytest.raises(ProviderError, match="no such thing"):
        COHERE.streamed(START, {"id": "r-1", "message": "no such thing"})
    with pytest.raises(ProviderError, match="no such thing"):
        COHERE.whole({"message": "no such thing"})


@pytest.mark.parametrize(
    "said",
    [
        b"[]",
        b"{",
        b'{"type": "content-delta"}',
        b'{"type": "content-delta", "delta": 3}',
        b'{"type": "tool-call-start", "delta": {"message": {"tool_calls": []}}}',
    ],
)
def test_what_is_not_the_protocol_is_a_protocol_error(said: bytes) -> None:
    with pytest.raises(ProtocolError):
        COHERE.decoder().feed(said)


@pytest.mark.parametrize("said", [{}, {"message": None}, {"message": []}])
def test_a_body_without_a_message_is_a_protocol_error(said: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        COHERE.whole(said)
