"""Messages to contents, by the protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Message,
    Opaque,
    Origin,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
    assistant,
    developer,
    system,
    tool_result,
    user,
)
from interlingua.records import Reasoning
from interlingua.wires.google_generate import WIRE
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    body,
    contents,
    model,
    request,
    sent,
)

if TYPE_CHECKING:
    from interlingua.values import JsonObject

PNG = b"\x89PNG\r\n\x1a\n"
PNG_DATA = "iVBORw0KGgo="
STRANGER = Origin("openai", "openai_chat", "gpt-test")


class TestMessages:
    def test_text(self) -> None:
        assert sent("Hi") == {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}

    def test_leading_instructions_are_the_system_instruction(self) -> None:
        assert sent([system("Be terse.", "Be kind."), developer("In Norse."), user("Hi")]) == {
            "systemInstruction": {
                "parts": [{"text": "Be terse."}, {"text": "Be kind."}, {"text": "In Norse."}]
            },
            "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
        }

    def test_later_instruction_is_a_user_turn_and_said_so(self) -> None:
        asked = request([user("Hi"), system("Be terse.")])
        written: Any = WIRE.encode(asked).body
        assert written["contents"][1] == {"role": "user", "parts": [{"text": "Be terse."}]}
        assert [(each.change, each.what) for each in asked.adaptations] == [
            ("translated", "messages[1]")
        ]

    def test_instruction_holds_only_text(self) -> None:
        with pytest.raises(UsageError, match="only text"):
            body([Message[Any]("system", (Image.from_bytes(PNG),)), user("Hi")])

    def test_instruction_alone_is_no_request(self) -> None:
        with pytest.raises(UsageError, match="user"):
            body([system("Be terse.")])

    def test_roles_and_prefill(self) -> None:
        assert contents(user("Hi"), assistant("Hello,")) == [
            {"role": "user", "parts": [{"text": "Hi"}]},
            {"role": "model", "parts": [{"text": "Hello,"}]},
        ]

    def test_name_of_a_speaker_is_dropped_aloud(self) -> None:
        asked = request([Message("user", (Text("Hi"),), name="ada")])
        WIRE.encode(asked)
        assert [(each.change, each.what) for each in asked.adaptations] == [
            ("dropped", "messages[0].name")
        ]

    def test_turn_of_which_nothing_is_left_is_dropped_aloud(self) -> None:
        asked = request(
            [user("Hi"), Message("assistant", (Thinking("Hm.", origin=STRANGER),)), user("So?")]
        )
        written: Any = WIRE.encode(asked).body
        assert [each["role"] for each in written["contents"]] == ["user", "user"]
        assert ("dropped", "messages[1]") in [
            (each.change, each.what) for each in asked.adaptations
        ]

    def test_refusal_is_text_and_said_so(self) -> None:
        asked = request([user("Hi"), assistant(Refusal("No.")), user("Please")])
        written: Any = WIRE.encode(asked).body
        assert written["contents"][1]["parts"] == [{"text": "No."}]
        assert [each.change for each in asked.adaptations] == ["translated"]

    def test_own_parts_go_back_with_what_came_beside_them(self) -> None:
        hosted: JsonObject = {
            "executableCode": {"language": "PYTHON", "code": "1"},
            "thoughtSignature": "YQ==",
        }
        turn = assistant(
            Thinking("Hm.", "c2ln", origin=ORIGIN),
            Text("Yes.", (), ORIGIN, {"thoughtSignature": "YQ=="}),
            Text("", (), ORIGIN, {"thoughtSignature": "Yg=="}),
            Opaque("executableCode", hosted, ORIGIN, hosted=True),
            Image(
                data=PNG,
                media_type="image/png",
                origin=ORIGIN,
                provider_data={"thoughtSignature": "Yw=="},
            ),
        )
        picture = {"mimeType": "image/png", "data": PNG_DATA}
        assert contents(user("Hi"), turn, user("So?"))[1]["parts"] == [
            {"text": "Hm.", "thought": True, "thoughtSignature": "c2ln"},
            {"text": "Yes.", "thoughtSignature": "YQ=="},
            {"text": "", "thoughtSignature": "Yg=="},
            hosted,
            {"inlineData": picture, "thoughtSignature": "Yw=="},
        ]

    def test_marks_of_a_stranger_do_not_go_out(self) -> None:
        turn = assistant(
            Text("Yes.", (), STRANGER, {"secret": 1}),
            Image(data=PNG, media_type="image/png", origin=STRANGER, provider_data={"secret": 1}),
        )
        assert contents(user("Hi"), turn, user("So?"))[1]["parts"] == [
            {"text": "Yes."},
            {"inlineData": {"mimeType": "image/png", "data": PNG_DATA}},
        ]


class TestMedia:
    @pytest.mark.parametrize(
        ("medium", "part"),
        [
            (
                Image.from_bytes(PNG),
                {"inlineData": {"mimeType": "image/png", "data": PNG_DATA}},
            ),
            (
                Document.from_bytes(b"%PDF-1.7"),
                {"inlineData": {"mimeType": "application/pdf", "data": "JVBERi0xLjc="}},
            ),
            (
                Audio.from_url("https://a.example/a.mp3?x=1"),
                {"fileData": {"mimeType": "audio/mpeg", "fileUri": "https://a.example/a.mp3?x=1"}},
            ),
            (
                Video.from_url("https://youtu.be/xyz"),
                {"fileData": {"fileUri": "https://youtu.be/xyz"}},
            ),
            (
                Video(url="gs://b/film", media_type="video/mp4"),
                {"fileData": {"mimeType": "video/mp4", "fileUri": "gs://b/film"}},
            ),
            (
                Image.from_file_id("files/abc", "image/png"),
                {
                    "fileData": {
                        "mimeType": "image/png",
                        "fileUri": "https://generativelanguage.googleapis.com/v1beta/files/abc",
                    }
                },
            ),
            (
                Image(data=PNG, media_type="image/png", detail="high"),
                {
                    "inlineData": {"mimeType": "image/png", "data": PNG_DATA},
                    "mediaResolution": {"level": "MEDIA_RESOLUTION_HIGH"},
                },
            ),
            (
                Image(data=PNG, media_type="image/png", detail="auto"),
                {"inlineData": {"mimeType": "image/png", "data": PNG_DATA}},
            ),
            (
                Video(
                    url="https://youtu.be/xyz",
                    media_type="video/mp4",
                    provider_data={"videoMetadata": {"fps": 0.2, "startOffset": "2s"}},
                ),
                {
                    "fileData": {"mimeType": "video/mp4", "fileUri": "https://youtu.be/xyz"},
                    "videoMetadata": {"fps": 0.2, "startOffset": "2s"},
                },
            ),
        ],
        ids=lambda each: repr(each) if not isinstance(each, dict) else "",
    )
    def test_every_form_of_a_medium(self, medium: Any, part: dict[str, Any]) -> None:
        assert contents(user("See:", medium))[0]["parts"] == [{"text": "See:"}, part]

    def test_unknown_detail_is_refused(self) -> None:
        with pytest.raises(UsageError, match="ultra_high"):
            body([user(Image(data=PNG, media_type="image/png", detail="squint"))])

    def test_bytes_without_a_type_are_refused(self) -> None:
        with pytest.raises(UsageError, match="media_type"):
            body([user(Image(data=PNG))])


class TestToolHistory:
    CALL = ToolCall("weather", {"city": "Oslo"}, "call_0", '{"city":"Oslo"}', origin=ORIGIN)

    def test_call_and_result_without_an_id_of_the_provider(self) -> None:
        assert contents(user("Hi"), assistant(self.CALL), tool_result(self.CALL, "cold"))[1:] == [
            {
                "role": "model",
                "parts": [{"functionCall": {"name": "weather", "args": {"city": "Oslo"}}}],
            },
            {
                "role": "user",
                "parts": [
                    {"functionResponse": {"name": "weather", "response": {"output": "cold"}}}
                ],
            },
        ]

    def test_id_and_signature_of_the_provider_go_back(self) -> None:
        call = ToolCall(
            "weather",
            {},
            "c7",
            "",
            origin=ORIGIN,
            provider_data={"functionCall": {"id": "c7"}, "thoughtSignature": "YQ=="},
        )
        _, model_turn, results = contents(user("Hi"), assistant(call), tool_result("c7", "cold"))
        assert model_turn["parts"] == [
            {
                "functionCall": {"id": "c7", "name": "weather", "args": {}},
                "thoughtSignature": "YQ==",
            }
        ]
        assert results["parts"] == [
            {
                "functionResponse": {
                    "id": "c7",
                    "name": "weather",
                    "response": {"output": "cold"},
                }
            }
        ]

    def test_results_of_one_step_are_one_turn_in_the_order_of_their_calls(self) -> None:
        # Ids that we made ourselves start again in every turn.
        calls = [ToolCall("f", {"n": n}, f"call_{n}", origin=ORIGIN) for n in range(2)]
        written = contents(
            user("Hi"),
            assistant(*calls),
            tool_result("call_1", "b"),
            tool_result("call_0", "a"),
            assistant(*calls),
            tool_result("call_1", "d"),
            tool_result("call_0", "c"),
            user("So?"),
        )
        answers = [
            [part["functionResponse"]["response"]["output"] for part in turn["parts"]]
            for turn in written
            if "functionResponse" in turn["parts"][0]
        ]
        assert answers == [["a", "b"], ["c", "d"]]
        assert [turn["role"] for turn in written] == [
            "user",
            "model",
            "user",
            "model",
            "user",
            "user",
        ]

    @pytest.mark.parametrize(
        ("result", "response"),
        [
            (ToolResult("call_0", "cold"), {"output": "cold"}),
            (ToolResult("call_0", {"error": 0}), {"output": {"error": 0}}),
            (ToolResult("call_0", [1, None]), {"output": [1, None]}),
            (ToolResult("call_0", None), {"output": None}),
            (ToolResult("call_0", (Text("a"), Text("b"))), {"output": "a\nb"}),
            (ToolResult("call_0", "no such city", is_error=True), {"error": "no such city"}),
            (ToolResult("call_0", "", is_error=True), {"error": "The tool failed."}),
            (ToolResult("call_0", "not now", denied=True), {"error": "not now"}),
            (
                ToolResult("call_0", "", denied=True),
                {"error": "The call was not allowed to run."},
            ),
        ],
        ids=repr,
    )
    def test_every_form_of_a_result(self, result: ToolResult, response: Any) -> None:
        turn = Message[Any]("tool", (result,))
        (part,) = contents(user("Hi"), assistant(self.CALL), turn)[2]["parts"]
        assert part == {"functionResponse": {"name": "weather", "response": response}}

    def test_media_of_a_result_go_beside_it_and_said_so(self) -> None:
        asked = request(
            [
                user("Hi"),
                assistant(self.CALL),
                tool_result(self.CALL, "See:", Image.from_bytes(PNG)),
            ]
        )
        written: Any = WIRE.encode(asked).body
        assert written["contents"][2]["parts"] == [
            {"functionResponse": {"name": "weather", "response": {"output": "See:"}}},
            {"inlineData": {"mimeType": "image/png", "data": PNG_DATA}},
        ]
        assert [(each.change, each.what) for each in asked.adaptations] == [
            ("translated", "messages[2].parts[0]")
        ]

    def test_result_of_a_call_that_is_not_there_needs_a_name(self) -> None:
        named = Message[Any]("tool", (ToolResult("x", "cold", name="weather"),))
        (part,) = contents(user("Hi"), named)[1]["parts"]
        assert part["functionResponse"]["name"] == "weather"
        with pytest.raises(UsageError, match="'x'"):
            body([user("Hi"), tool_result("x", "cold")])

    def test_arguments_that_are_no_object_are_sent_as_input(self) -> None:
        freeform = ToolCall("sh", None, "c", "ls -l", freeform=True)
        asked = request([user("Hi"), assistant(freeform), tool_result("c", "a")])
        written: Any = WIRE.encode(asked).body
        assert written["contents"][1]["parts"] == [
            {"functionCall": {"name": "sh", "args": {"input": "ls -l"}}}
        ]
        assert [each.change for each in asked.adaptations] == ["translated"]

    def test_arguments_may_be_given_as_text(self) -> None:
        call = ToolCall("f", None, "c", '{"a": 1}')
        (part,) = contents(user("Hi"), assistant(call))[1]["parts"]
        assert part == {"functionCall": {"name": "f", "args": {"a": 1}}}

    def test_calls_of_a_stranger_are_marked_for_a_thinking_model(self) -> None:
        calls = [ToolCall("f", {}, f"call_{n}", origin=STRANGER) for n in range(2)]
        history = [user("Hi"), assistant(*calls), tool_result(calls[0], "a")]
        thinking = request(history, to=model(reasoning=Reasoning(efforts=("low", "high"))))
        written: Any = WIRE.encode(thinking).body
        first, second = written["contents"][1]["parts"]
        assert first["thoughtSignature"] == "Y29udGV4dF9lbmdpbmVlcmluZ19pc190aGVfd2F5X3RvX2dv"
        assert "thoughtSignature" not in second
        assert [each.what for each in thinking.adaptations] == ["messages[1].parts[0]"]
        plain = request(history)
        WIRE.encode(plain)
        assert plain.adaptations == []
