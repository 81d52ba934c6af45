"""Every kind of part, plain and streamed, and back again."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest

from interlingua.events import ReplyStart, TextDelta
from interlingua.media import Audio, Image, Video
from interlingua.messages import Opaque, Part, Text, Thinking, ToolCall
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    call,
    check_events,
    chunk,
    plain,
    replayed,
    stream,
    text,
    thought,
)

if TYPE_CHECKING:
    from interlingua.values import JsonObject

PIXEL = b"\x89PNG\r\n\x1a\n-pixel"
PICTURE: JsonObject = {"inlineData": {"mimeType": "image/png", "data": b64encode(PIXEL).decode()}}


CALL_OSLO = ToolCall("weather", {"city": "Oslo"}, "call_r1_0", '{"city":"Oslo"}', origin=ORIGIN)

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
        (ToolCall("now", {}, "call_r1_0", "", origin=ORIGIN),),
    ),
    (
        "function call without arguments",
        [{"functionCall": {"name": "now"}}],
        (ToolCall("now", {}, "call_r1_0", "", origin=ORIGIN),),
    ),
    (
        "parallel calls of one tool",
        [call("weather", {"city": "Oslo"}), call("weather", {"city": "Rom"})],
        (
            CALL_OSLO,
            ToolCall("weather", {"city": "Rom"}, "call_r1_1", '{"city":"Rom"}', origin=ORIGIN),
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
