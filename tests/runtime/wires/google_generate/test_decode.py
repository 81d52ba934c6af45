"""Chunks and bodies to replies, by the protocol."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from interlingua.errors import ProtocolError, StreamInterrupted
from interlingua.events import RawChunk, ReplyEnd
from interlingua.finish import FinishReason
from interlingua.messages import Text
from interlingua.usage import Usage
from interlingua_generated.wire import google_generate as google
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    call,
    chunk,
    decoder,
    plain,
    stream,
    text,
    thought,
)

if TYPE_CHECKING:
    pass


FINISH_REASONS = [
    ("STOP", FinishReason.STOP),
    ("MAX_TOKENS", FinishReason.LENGTH),
    ("SAFETY", FinishReason.CONTENT_FILTER),
    ("RECITATION", FinishReason.CONTENT_FILTER),
    ("LANGUAGE", FinishReason.CONTENT_FILTER),
    ("BLOCKLIST", FinishReason.CONTENT_FILTER),
    ("PROHIBITED_CONTENT", FinishReason.CONTENT_FILTER),
    ("SPII", FinishReason.CONTENT_FILTER),
    ("MODEL_ARMOR", FinishReason.CONTENT_FILTER),
    ("IMAGE_SAFETY", FinishReason.CONTENT_FILTER),
    ("IMAGE_PROHIBITED_CONTENT", FinishReason.CONTENT_FILTER),
    ("IMAGE_RECITATION", FinishReason.CONTENT_FILTER),
    ("IMAGE_OTHER", FinishReason.ERROR),
    ("NO_IMAGE", FinishReason.ERROR),
    ("MALFORMED_FUNCTION_CALL", FinishReason.ERROR),
    ("MALFORMED_RESPONSE", FinishReason.ERROR),
    ("MISSING_THOUGHT_SIGNATURE", FinishReason.ERROR),
    ("TOO_MANY_TOOL_CALLS", FinishReason.ERROR),
    ("UNEXPECTED_TOOL_CALL", FinishReason.ERROR),
    ("OTHER", FinishReason.UNKNOWN),
    ("FINISH_REASON_UNSPECIFIED", FinishReason.UNKNOWN),
    ("TIRED", FinishReason.UNKNOWN),
]


@pytest.mark.parametrize(("word", "reason"), FINISH_REASONS)
def test_finish_reason_is_translated_and_its_word_kept(word: str, reason: FinishReason) -> None:
    for reader in (plain(chunk(text("a"), finish=word)), stream(chunk(text("a"), finish=word))):
        assert (reader.finish_reason, reader.raw_finish_reason) == (reason, word)
        assert reader.take_events()[-1] == ReplyEnd(reason, word, Usage())


def test_stop_with_function_calls_means_tool_calls() -> None:
    assert plain(chunk(call("f"), finish="STOP")).finish_reason is FinishReason.TOOL_CALLS
    unexpected = plain(chunk(call("f"), finish="UNEXPECTED_TOOL_CALL"))
    assert unexpected.finish_reason is FinishReason.ERROR
    assert len(unexpected.parts()) == 1


def test_candidate_without_content_and_content_without_parts_are_empty_replies() -> None:
    filtered: list[dict[str, Any]] = [{}, {"content": {}}]
    for each in filtered:
        candidate = {**each, "finishReason": "SAFETY"}
        for reader in (plain({"candidates": [candidate]}), stream({"candidates": [candidate]})):
            assert reader.parts() == ()
            assert reader.finish_reason is FinishReason.CONTENT_FILTER
            assert reader.raw == {"candidates": [candidate]}


@pytest.mark.parametrize("decode", [plain, stream])
def test_blocked_prompt_is_filtered_content_with_its_reason_as_a_warning(decode: Any) -> None:
    feedback = {"blockReason": "SAFETY", "blockReasonMessage": "It was rude."}
    reader = decode({"promptFeedback": feedback, "usageMetadata": {"promptTokenCount": 3}})
    assert reader.parts() == ()
    assert reader.finish_reason is FinishReason.CONTENT_FILTER
    assert reader.raw_finish_reason is None
    assert reader.usage.input == 3
    (warning,) = reader.assembler.warnings
    assert warning.message == "the prompt was blocked: SAFETY: It was rude."
    assert warning.raw == feedback


def test_prompt_feedback_without_a_block_is_no_news() -> None:
    reader = plain(chunk(text("a"), finish="STOP", promptFeedback={"safetyRatings": []}))
    assert reader.finish_reason is FinishReason.STOP
    assert reader.assembler.warnings == []


def test_stream_cut_before_a_finish_reason_raises_at_every_event() -> None:
    chunks = [
        chunk(thought("Hm.")),
        chunk(text("Hel")),
        chunk(text("lo")),
        chunk(call("f", {"a": 1})),
        chunk(text("", thoughtSignature="YQ=="), finish="STOP"),
    ]
    for end in range(len(chunks)):
        reader = decoder()
        with pytest.raises(StreamInterrupted):
            stream(*chunks[:end], into=reader)
        assert not reader.ended
        written = "".join(part.text for part in reader.parts() if isinstance(part, Text))
        assert written == "Hello"[: {0: 0, 1: 0, 2: 3}.get(end, 5)]
    assert stream(*chunks).ended


def test_interrupted_stream_still_tells_its_usage_and_body() -> None:
    reader = decoder()
    with pytest.raises(StreamInterrupted):
        stream(
            chunk(text("Hel"), usageMetadata={"promptTokenCount": 3, "totalTokenCount": 3}),
            chunk(
                text("lo"),
                usageMetadata={
                    "promptTokenCount": 3,
                    "candidatesTokenCount": 2,
                    "totalTokenCount": 5,
                },
            ),
            into=reader,
        )
    assert reader.parts() == (Text("Hello", (), ORIGIN),)
    assert (reader.usage.input, reader.usage.output) == (3, 2)
    assert reader.raw["candidates"] == chunk(text("Hello"))["candidates"]


def test_finish_reason_on_every_chunk_ends_with_the_bytes() -> None:
    reader = stream(chunk(text("a"), finish="STOP"), chunk(text("b"), finish="MAX_TOKENS"), chunk())
    assert reader.parts() == (Text("ab", (), ORIGIN),)
    assert reader.finish_reason is FinishReason.LENGTH


def test_usage_may_come_after_the_finish_reason() -> None:
    reader = stream(
        chunk(text("a"), finish="STOP"),
        {"usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 1}},
    )
    assert (reader.usage.input, reader.usage.output) == (3, 1)
    assert reader.take_events()[-1] == ReplyEnd(FinishReason.STOP, "STOP", reader.usage)


def test_streamed_body_adds_up_to_the_plain_one_with_what_is_unknown() -> None:
    first = chunk(
        thought("H"),
        usageMetadata={"promptTokenCount": 4, "trafficType": "ON_DEMAND"},
        createTime="2026-01-01T00:00:00Z",
        candidate={
            "groundingMetadata": {},
            "safetyRatings": [{"category": "A"}],
            "logprobsResult": {"chosenCandidates": [{"token": "H"}]},
        },
    )
    second = chunk(
        thought("m."),
        text("Yes"),
        usageMetadata={"promptTokenCount": 4, "candidatesTokenCount": 2},
        candidate={
            "mood": {"glad": True},
            "safetyRatings": [{"category": "A"}],
            "logprobsResult": {"chosenCandidates": [{"token": "m."}, {"token": "Yes"}]},
        },
    )
    third = chunk(
        text("!"),
        call("f", {"a": 1}),
        finish="STOP",
        news=[1],
        candidate={"finishMessage": "Model generated function call(s)."},
    )
    assert stream(first, second, third).raw == {
        "candidates": [
            {
                "content": {
                    "parts": [thought("Hm."), text("Yes!"), call("f", {"a": 1})],
                    "role": "model",
                },
                "index": 0,
                "groundingMetadata": {},
                "safetyRatings": [{"category": "A"}],
                "logprobsResult": {
                    "chosenCandidates": [{"token": "H"}, {"token": "m."}, {"token": "Yes"}]
                },
                "mood": {"glad": True},
                "finishReason": "STOP",
                "finishMessage": "Model generated function call(s).",
            }
        ],
        "modelVersion": "gemini-test-001",
        "responseId": "r1",
        "usageMetadata": {
            "promptTokenCount": 4,
            "trafficType": "ON_DEMAND",
            "candidatesTokenCount": 2,
        },
        "createTime": "2026-01-01T00:00:00Z",
        "news": [1],
    }


def test_streamed_body_is_a_response_by_its_generated_type() -> None:
    raw = stream(chunk(text("a")), chunk(text("b"), finish="STOP")).raw
    assert TypeAdapter(google.Response).validate_python(raw) == raw


def test_other_candidates_stay_in_the_body_with_one_warning() -> None:
    def second(words: str) -> dict[str, Any]:
        return {"content": {"parts": [text(words)]}, "index": 1}

    reader = stream(
        chunk(text("a")),
        {"candidates": [second("x")]},
        {"candidates": [second("y")]},
        chunk(text("b"), finish="STOP"),
    )
    assert reader.parts() == (Text("ab", (), ORIGIN),)
    assert len(reader.assembler.warnings) == 1
    raw: Any = reader.raw
    assert raw["candidates"][1] == second("xy")


def test_array_of_chunks_is_decoded_as_the_stream_it_is() -> None:
    reader = decoder()
    reader.whole(json.dumps([chunk(text("a")), chunk(text("b"), finish="STOP")]).encode())
    assert reader.ended
    assert reader.parts() == (Text("ab", (), ORIGIN),)
    with pytest.raises(StreamInterrupted):
        decoder().whole(json.dumps([chunk(text("a"))]).encode())


def test_raw_chunks_come_first_if_asked_for() -> None:
    reader = decoder()
    reader.keep_chunks = True
    sent = chunk(text("a"), finish="STOP")
    stream(sent, into=reader)
    assert reader.take_events()[0] == RawChunk(sent)


@pytest.mark.parametrize("sent", ["{}", '{"usageMetadata": {}}', '{"candidates": []}'])
def test_plain_body_without_an_answer_is_a_protocol_error(sent: str) -> None:
    with pytest.raises(ProtocolError):
        decoder().whole(sent.encode())


@pytest.mark.parametrize(
    "sent",
    [
        "nonsense",
        "17",
        '{"candidates": [3]}',
        '{"candidates": [{"content": {"parts": ["a"]}}]}',
        '{"candidates": {"a": 1}}',
    ],
)
def test_chunk_of_a_wrong_shape_is_a_protocol_error(sent: str) -> None:
    with pytest.raises(ProtocolError):
        decoder().feed(sent.encode())
