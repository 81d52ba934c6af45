"""Chunks and bodies to parts and events, by the protocol."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from interlingua.errors import ProtocolError, StreamInterrupted
from interlingua.events import RawChunk, ReplyEnd, ReplyStart, TextDelta, ToolCallDelta
from interlingua.finish import FinishReason
from interlingua.media import Audio, Image, Video
from interlingua.messages import Opaque, Part, Text, Thinking, ToolCall
from interlingua.usage import Usage
from interlingua_generated.wire import google_generate as google
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    check_events,
    chunk,
    decoder,
    plain,
    replayed,
    stream,
)

if TYPE_CHECKING:
    from interlingua.values import JsonObject

PIXEL = b"\x89PNG\r\n\x1a\n-pixel"
PICTURE: JsonObject = {"inlineData": {"mimeType": "image/png", "data": b64encode(PIXEL).decode()}}


def text(words: str, **beside: Any) -> dict[str, Any]:
    return {"text": words, **beside}


def thought(words: str, **beside: Any) -> dict[str, Any]:
    return {"text": words, "thought": True, **beside}


def call(name: str, args: Any = None, **beside: Any) -> dict[str, Any]:
    return {"functionCall": {"name": name, "args": args}, **beside}


CALL_OSLO = ToolCall("weather", {"city": "Oslo"}, "call_0", '{"city":"Oslo"}', origin=ORIGIN)

PARTS: list[tuple[str, list[dict[str, Any]], tuple[Part, ...]]] = [
    ("text", [text("Hello")], (Text("Hello", (), ORIGIN),)),
    (
        "thinking, then text",
        [thought("Hm."), text("Yes.")],
        (Thinking("Hm.", origin=ORIGIN), Text("Yes.", (), ORIGIN)),
    ),
    (
        "text with a signature",
        [text("Yes.", thoughtSignature="c2ln")],
        (Text("Yes.", (), ORIGIN, {"thoughtSignature": "c2ln"}),),
    ),
    (
        "thinking with a signature",
        [thought("Hm.", thoughtSignature="c2ln")],
        (Thinking("Hm.", "c2ln", None, ORIGIN),),
    ),
    (
        "empty text that only carries a signature, after text",
        [text("Yes."), text("", thoughtSignature="c2ln")],
        (Text("Yes.", (), ORIGIN), Text("", (), ORIGIN, {"thoughtSignature": "c2ln"})),
    ),
    (
        "signature without a text",
        [{"thoughtSignature": "c2ln"}],
        (Text("", (), ORIGIN, {"thoughtSignature": "c2ln"}),),
    ),
    ("empty text and empty signature", [text(""), text("", thoughtSignature="")], ()),
    (
        "unknown field beside text",
        [text("Yes.", mood="glad")],
        (Text("Yes.", (), ORIGIN, {"mood": "glad"}),),
    ),
    ("function call without id", [call("weather", {"city": "Oslo"})], (CALL_OSLO,)),
    (
        "function call with id and signature",
        [
            {
                "functionCall": {"name": "weather", "args": {"city": "Oslo"}, "id": "c7"},
                "thoughtSignature": "c2ln",
            }
        ],
        (
            ToolCall(
                "weather",
                {"city": "Oslo"},
                "c7",
                '{"city":"Oslo"}',
                origin=ORIGIN,
                provider_data={"functionCall": {"id": "c7"}, "thoughtSignature": "c2ln"},
            ),
        ),
    ),
    (
        "function call with null arguments",
        [call("now")],
        (ToolCall("now", {}, "call_0", "", origin=ORIGIN),),
    ),
    (
        "function call without arguments",
        [{"functionCall": {"name": "now"}}],
        (ToolCall("now", {}, "call_0", "", origin=ORIGIN),),
    ),
    (
        "parallel calls of one tool",
        [call("weather", {"city": "Oslo"}), call("weather", {"city": "Rom"})],
        (
            CALL_OSLO,
            ToolCall("weather", {"city": "Rom"}, "call_1", '{"city":"Rom"}', origin=ORIGIN),
        ),
    ),
    (
        "function call without a name",
        [{"functionCall": {"args": {}}}],
        (Opaque("functionCall", {"functionCall": {"args": {}}}, ORIGIN),),
    ),
    (
        "code that Google runs, and its result",
        [
            {"executableCode": {"language": "PYTHON", "code": "1+1", "id": "x1"}},
            {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "2", "id": "x1"}},
        ],
        (
            Opaque(
                "executableCode",
                {"executableCode": {"language": "PYTHON", "code": "1+1", "id": "x1"}},
                ORIGIN,
                hosted=True,
            ),
            Opaque(
                "codeExecutionResult",
                {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "2", "id": "x1"}},
                ORIGIN,
                hosted=True,
            ),
        ),
    ),
    (
        "tool that Google runs, and its response",
        [
            {"toolCall": {"toolType": "FILE_SEARCH", "id": "t1"}, "thoughtSignature": "c2ln"},
            {"toolResponse": {"toolType": "FILE_SEARCH", "id": "t1"}},
        ],
        (
            Opaque(
                "toolCall",
                {"toolCall": {"toolType": "FILE_SEARCH", "id": "t1"}, "thoughtSignature": "c2ln"},
                ORIGIN,
                hosted=True,
            ),
            Opaque(
                "toolResponse",
                {"toolResponse": {"toolType": "FILE_SEARCH", "id": "t1"}},
                ORIGIN,
                hosted=True,
            ),
        ),
    ),
    (
        "picture with a signature",
        [text("Here:"), {**PICTURE, "thoughtSignature": "c2ln"}],
        (
            Text("Here:", (), ORIGIN),
            Image(
                data=PIXEL,
                media_type="image/png",
                origin=ORIGIN,
                provider_data={"thoughtSignature": "c2ln"},
            ),
        ),
    ),
    (
        "sound",
        [{"inlineData": {"mimeType": "audio/L16;codec=pcm;rate=24000", "data": "AAAA"}}],
        (Audio(data=b"\0\0\0", media_type="audio/L16;codec=pcm;rate=24000", origin=ORIGIN),),
    ),
    (
        "film by its address",
        [{"fileData": {"mimeType": "video/mp4", "fileUri": "gs://b/film.mp4"}}],
        (Video(url="gs://b/film.mp4", media_type="video/mp4", origin=ORIGIN),),
    ),
    (
        "draft picture of the reasoning",
        [{**PICTURE, "thought": True}],
        (Opaque("inlineData", {**PICTURE, "thought": True}, ORIGIN),),
    ),
    (
        "media that are no picture, sound or film",
        [{"inlineData": {"mimeType": "text/csv", "data": "YQ=="}}],
        (Opaque("inlineData", {"inlineData": {"mimeType": "text/csv", "data": "YQ=="}}, ORIGIN),),
    ),
    (
        "media that are not base64",
        [{"inlineData": {"mimeType": "image/png", "data": "%"}}],
        (Opaque("inlineData", {"inlineData": {"mimeType": "image/png", "data": "%"}}, ORIGIN),),
    ),
    (
        "file of an unknown kind",
        [{"fileData": {"fileUri": "gs://b/x"}}],
        (Opaque("fileData", {"fileData": {"fileUri": "gs://b/x"}}, ORIGIN),),
    ),
    (
        "part of an unknown kind",
        [text("a"), {"hologram": {"depth": 3}, "thoughtSignature": "c2ln"}, text("b")],
        (
            Text("a", (), ORIGIN),
            Opaque("hologram", {"hologram": {"depth": 3}, "thoughtSignature": "c2ln"}, ORIGIN),
            Text("b", (), ORIGIN),
        ),
    ),
    (
        "part of which nothing is known",
        [{"partMetadata": {"a": 1}}],
        (Opaque("part", {"partMetadata": {"a": 1}}, ORIGIN),),
    ),
    (
        "function response from the model",
        [{"functionResponse": {"name": "f", "response": {}}}],
        (Opaque("functionResponse", {"functionResponse": {"name": "f", "response": {}}}, ORIGIN),),
    ),
]


@pytest.mark.parametrize(
    ("sent", "parts"), [each[1:] for each in PARTS], ids=[each[0] for each in PARTS]
)
def test_parts_are_the_same_plain_and_streamed(
    sent: list[dict[str, Any]], parts: tuple[Part, ...]
) -> None:
    whole = plain(chunk(*sent, finish="STOP"))
    at_once = stream(chunk(*sent, finish="STOP"))
    one_by_one = stream(*[chunk(each) for each in sent], chunk(finish="STOP"))
    assert whole.parts() == at_once.parts() == one_by_one.parts() == parts
    check_events(whole.take_events(), parts)
    check_events(at_once.take_events(), parts)
    check_events(one_by_one.take_events(), parts)
    assert one_by_one.raw["candidates"] == whole.raw["candidates"]


@pytest.mark.parametrize(
    ("sent", "parts"), [each[1:] for each in PARTS], ids=[each[0] for each in PARTS]
)
def test_parts_go_back_to_their_origin_as_they_came(
    sent: list[dict[str, Any]], parts: tuple[Part, ...]
) -> None:
    came: list[dict[str, Any]] = []
    for part in sent:
        if part in (text(""), text("", thoughtSignature="")):
            continue
        if "functionCall" in part and part["functionCall"].get("name"):
            inner = part["functionCall"]
            came.append({**part, "functionCall": {**inner, "args": inner.get("args") or {}}})
        else:
            came.append({"text": "", **part} if list(part) == ["thoughtSignature"] else part)
    assert replayed(parts) == came


def test_text_in_pieces_is_one_part_and_one_event_each() -> None:
    reader = stream(chunk(text("Hel")), chunk(text("lo")), chunk(text(""), finish="STOP"))
    assert reader.take_events() == [
        ReplyStart("r1", "gemini-test-001"),
        *stream(chunk(text("Hello"), finish="STOP")).take_events()[1:2],
        TextDelta(0, "Hel"),
        TextDelta(0, "lo"),
        *stream(chunk(text("Hello"), finish="STOP")).take_events()[3:],
    ]
    assert reader.parts() == (Text("Hello", (), ORIGIN),)


def test_text_after_a_signature_is_a_part_of_its_own() -> None:
    reader = stream(
        chunk(text("Hello", thoughtSignature="YQ==")), chunk(text(" world"), finish="STOP")
    )
    assert reader.parts() == (
        Text("Hello", (), ORIGIN, {"thoughtSignature": "YQ=="}),
        Text(" world", (), ORIGIN),
    )


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


class TestUsage:
    def test_counts_tools_as_input_and_thoughts_as_output(self) -> None:
        raw: JsonObject = {
            "promptTokenCount": 100,
            "toolUsePromptTokenCount": 20,
            "candidatesTokenCount": 30,
            "thoughtsTokenCount": 5,
            "cachedContentTokenCount": 40,
            "totalTokenCount": 155,
            "promptTokensDetails": [
                {"modality": "TEXT", "tokenCount": 60},
                {"modality": "IMAGE", "tokenCount": 30},
                {"modality": "AUDIO", "tokenCount": 10},
            ],
            "toolUsePromptTokensDetails": [{"modality": "IMAGE", "tokenCount": 20}],
            "candidatesTokensDetails": [
                {"modality": "AUDIO", "tokenCount": 9},
                {"modality": "IMAGE", "tokenCount": 21},
            ],
            "cacheTokensDetails": [{"modality": "AUDIO", "tokenCount": 4}],
        }
        assert plain(chunk(text("a"), finish="STOP", usageMetadata=raw)).usage == Usage(
            input=120,
            output=35,
            cached=40,
            reasoning=5,
            input_audio=10,
            input_image=50,
            output_audio=9,
            output_image=21,
            cached_audio=4,
            raw=raw,
        )

    @pytest.mark.parametrize(
        ("raw", "given", "answered"),
        [
            ({"trafficType": "ON_DEMAND"}, None, None),
            ({"promptTokenCount": 14}, 14, None),
            ({"promptTokenCount": 14, "totalTokenCount": 14}, 14, 0),
            ({"promptTokenCount": 14, "thoughtsTokenCount": 3, "totalTokenCount": 17}, 14, 3),
            ({"candidatesTokenCount": 3}, None, 3),
        ],
    )
    def test_what_is_unreported_stays_unknown(
        self, raw: dict[str, Any], given: int | None, answered: int | None
    ) -> None:
        usage = plain(chunk(text("a"), finish="STOP", usageMetadata=raw)).usage
        assert (usage.input, usage.output, usage.raw) == (given, answered, raw)

    @pytest.mark.parametrize(
        ("raw", "tier"),
        [
            ({"serviceTier": "flex"}, "flex"),
            ({"trafficType": "ON_DEMAND"}, "standard"),
            ({"trafficType": "ON_DEMAND_FLEX"}, "flex"),
            ({"trafficType": "ON_DEMAND_PRIORITY"}, "priority"),
            ({"trafficType": "PROVISIONED_THROUGHPUT"}, "provisioned_throughput"),
            ({"promptTokenCount": 1}, None),
        ],
    )
    def test_service_tier_is_told(self, raw: dict[str, Any], tier: str | None) -> None:
        reader = stream(chunk(text("a"), finish="STOP", usageMetadata=raw))
        assert reader.service_tier == tier


class TestArgumentsInPieces:
    @staticmethod
    def piece(*partial: dict[str, Any], **beside: Any) -> dict[str, Any]:
        inner = {"partialArgs": list(partial), **beside} if partial else beside
        return {"functionCall": inner}

    def test_values_at_paths_become_one_growing_json_text(self) -> None:
        piece = self.piece
        reader = stream(
            chunk({**piece(name="cook", willContinue=True), "thoughtSignature": "YQ=="}),
            chunk(
                piece(
                    {"jsonPath": "$.dish.name", "stringValue": "La", "willContinue": True},
                    willContinue=True,
                )
            ),
            chunk(piece({"jsonPath": "$.dish.name", "stringValue": "sagne"}, willContinue=True)),
            chunk(piece({"jsonPath": "$.dish.steps[0].minutes", "numberValue": 5})),
            chunk(piece(name="taste", willContinue=True)),
            chunk(piece(willContinue=True)),
            chunk(piece({"jsonPath": "$.salt", "boolValue": True}, willContinue=True)),
            chunk(piece({"jsonPath": "$.sugar", "nullValue": None}, willContinue=True)),
            chunk(piece(), finish="STOP"),
        )
        cook: Any = {"dish": {"name": "Lasagne", "steps": [{"minutes": 5}]}}
        taste: Any = {"salt": True, "sugar": None}
        first, second = reader.parts()
        assert isinstance(first, ToolCall)
        assert isinstance(second, ToolCall)
        assert (first.name, first.arguments) == ("cook", cook)
        assert first.provider_data == {"thoughtSignature": "YQ=="}
        assert (second.name, second.arguments) == ("taste", taste)
        events = reader.take_events()
        check_events(events, (first, second))
        deltas = [each.arguments_text for each in events if isinstance(each, ToolCallDelta)]
        assert deltas[:2] == ['{"dish":{"name":"La', 'sagne"']
        raw: Any = reader.raw
        assert raw["candidates"][0]["content"]["parts"] == [
            {"functionCall": {"name": "cook", "args": cook}, "thoughtSignature": "YQ=="},
            {"functionCall": {"name": "taste", "args": taste}},
        ]

    def test_call_that_ends_and_one_that_begins_may_share_a_chunk(self) -> None:
        piece = self.piece
        reader = stream(
            chunk(piece({"jsonPath": "$.a", "numberValue": 1}, name="f", willContinue=True)),
            chunk(
                piece(),
                piece({"jsonPath": "$.b", "numberValue": 2}, name="g", willContinue=True),
            ),
            chunk(piece(), finish="STOP"),
        )
        calls = [part for part in reader.parts() if isinstance(part, ToolCall)]
        assert [(each.name, each.arguments) for each in calls] == [("f", {"a": 1}), ("g", {"b": 2})]
        raw: Any = reader.raw
        sent = [each["functionCall"] for each in raw["candidates"][0]["content"]["parts"]]
        assert sent == [{"name": "f", "args": {"a": 1}}, {"name": "g", "args": {"b": 2}}]

    def test_call_without_arguments_has_none(self) -> None:
        reader = stream(
            chunk(self.piece(name="now", willContinue=True)), chunk(self.piece(), finish="STOP")
        )
        assert reader.parts() == (ToolCall("now", {}, "call_0", "", origin=ORIGIN),)

    def test_whole_arguments_may_come_first(self) -> None:
        reader = stream(
            chunk(self.piece(name="f", args={"a": [1]}, willContinue=True)),
            chunk(self.piece({"jsonPath": "$.b", "stringValue": "x"}), finish="STOP"),
        )
        (part,) = reader.parts()
        assert isinstance(part, ToolCall)
        assert part.arguments == {"a": [1], "b": "x"}

    def test_argument_without_a_value_is_reported(self) -> None:
        odd = {"jsonPath": "$.a", "colourValue": "red"}
        reader = stream(chunk(self.piece(odd, name="f"), finish="STOP"))
        assert [each.raw for each in reader.assembler.warnings] == [odd]

    def test_argument_without_a_path_is_a_protocol_error(self) -> None:
        with pytest.raises(ProtocolError):
            stream(chunk(self.piece({"numberValue": 1}, name="f"), finish="STOP"))

    def test_cut_call_stays_in_the_partial_reply(self) -> None:
        reader = decoder()
        with pytest.raises(StreamInterrupted):
            stream(
                chunk(
                    self.piece(
                        {"jsonPath": "$.a", "stringValue": "xy", "willContinue": True},
                        name="f",
                        willContinue=True,
                    )
                ),
                into=reader,
            )
        (part,) = reader.parts()
        assert isinstance(part, ToolCall)
        assert part.arguments_text == '{"a":"xy'
        assert part.arguments is None
        raw: Any = reader.raw
        sent = raw["candidates"][0]["content"]["parts"]
        assert sent == [{"functionCall": {"name": "f", "args": {"a": "xy"}}}]


def test_types_of_hosted_tools_name_their_events() -> None:
    events = plain(
        chunk({"toolCall": {"toolType": "URL_CONTEXT", "id": "t1"}}, finish="STOP")
    ).take_events()
    assert ("t1", "URL_CONTEXT") in [
        (getattr(event, "id", None), getattr(event, "name", None)) for event in events
    ]


def test_nulls_mean_that_nothing_is_there() -> None:
    nothing = {"text": None, "thought": None, "thoughtSignature": None}
    answer = {
        "candidates": [
            {
                "content": {
                    "parts": [
                        {"text": "a", "thought": None, "functionCall": None},
                        {**nothing, "functionCall": {"name": "f", "args": None, "id": None}},
                        nothing,
                    ]
                },
                "groundingMetadata": None,
                "finishReason": "STOP",
            },
        ],
        "promptFeedback": None,
        "usageMetadata": None,
        "modelVersion": None,
    }
    expected = (Text("a", (), ORIGIN), ToolCall("f", {}, "call_1", "", origin=ORIGIN))
    assert plain(answer).parts() == stream(answer).parts() == expected
    for empty in ({"content": None}, {"content": {"parts": None}}):
        sent = {"candidates": [{**empty, "finishReason": "STOP"}]}
        assert plain(sent).parts() == stream({"candidates": None}, sent).parts() == ()
