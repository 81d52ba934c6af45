"""Turns of every kind as input items, and a model's own items going back as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

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
    tool_result,
    user,
)
from interlingua_generated.wire import openai_responses
from tests.runtime.wires.openai_responses.answers import (
    ORIGIN,
    URL_CITATION,
    call_item,
    message,
    output_text,
    plain,
    reasoning_item,
    response,
    sent,
)

if TYPE_CHECKING:
    from interlingua.wire import Decoder

REQUESTS: TypeAdapter[object] = TypeAdapter(openai_responses.Request)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
PDF = b"%PDF-1.7"
FOREIGN = Origin("anthropic", "anthropic_messages", "claude")


def written(*messages: Message[Any], extra: dict[str, Any] | None = None) -> list[Any]:
    body, _ = sent(messages, extra=extra)
    REQUESTS.validate_python(body)
    items: list[Any] = body["input"]
    return items


def turn_of(reader: Decoder) -> Message[Any]:
    return Message("assistant", reader.parts())


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (
            Image.from_bytes(PNG),
            {"image_url": "data:image/png;base64,iVBORw0KGgoAAAAAAAAAAA==", "detail": "auto"},
        ),
        (
            Image(url="https://a.example/b.png", detail="high"),
            {"image_url": "https://a.example/b.png", "detail": "high"},
        ),
        (Image.from_file_id("file-1"), {"file_id": "file-1", "detail": "auto"}),
    ],
)
def test_an_image_goes_in_any_form(part: Image, said: dict[str, Any]) -> None:
    assert written(user("What is this?", part)) == [
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What is this?"},
                {"type": "input_image", **said},
            ],
        }
    ]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (
            Document.from_bytes(PDF),
            {"filename": "document.pdf", "file_data": "data:application/pdf;base64,JVBERi0xLjc="},
        ),
        (
            Document.from_bytes(b"abc", "text/plain", name="notes.txt"),
            {"filename": "notes.txt", "file_data": "data:text/plain;base64,YWJj"},
        ),
        (
            Document.from_bytes(b"abc", "text/plain"),
            {"filename": "document.txt", "file_data": "data:text/plain;base64,YWJj"},
        ),
        (Document.from_url("https://a.example/b.pdf"), {"file_url": "https://a.example/b.pdf"}),
        (Document.from_file_id("file-1"), {"file_id": "file-1"}),
    ],
)
def test_a_document_goes_in_any_form(part: Document, said: dict[str, Any]) -> None:
    (item,) = written(user(part))
    assert item["content"] == [{"type": "input_file", **said}]


@pytest.mark.parametrize("part", [Audio.from_file_id("file-1"), Video.from_file_id("file-1")])
def test_sound_and_film_are_refused_with_what_does_work(part: Audio | Video) -> None:
    with pytest.raises(UsageError, match="images and documents"):
        sent([user(part)])


def test_an_empty_turn_is_refused() -> None:
    with pytest.raises(UsageError, match="messages\\[0\\] is empty"):
        sent([Message("user", ())])


def test_a_speakers_name_is_dropped_and_said_so() -> None:
    body, adaptations = sent([Message("user", (Text("Hi"),), name="ada")])
    assert body["input"] == [{"role": "user", "content": "Hi"}]
    assert [each.what for each in adaptations] == ["messages[0].name"]


def test_a_turn_that_the_caller_wrote_is_plain_text() -> None:
    assert written(user("Hi"), assistant("Hello"), user("Bye"))[1] == {
        "role": "assistant",
        "content": "Hello",
    }


def test_texts_and_refusals_that_the_caller_wrote_are_one_message() -> None:
    (item,) = written(assistant("One", "Two", Refusal("No.")))
    assert item["content"] == [
        {"type": "output_text", "text": "One"},
        {"type": "output_text", "text": "Two"},
        {"type": "refusal", "refusal": "No."},
    ]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (ToolCall("f", {"a": [1, "é"]}, "call_1"), '{"a":[1,"é"]}'),
        (ToolCall("f", {"a": 1}, "call_1", '{"a" : 1}'), '{"a" : 1}'),
        (ToolCall("f", None, "call_1", '{"a'), '{"a'),
        (ToolCall("f", {}, "call_1"), "{}"),
    ],
)
def test_arguments_go_back_in_their_own_text(call: ToolCall, said: str) -> None:
    assert written(user("Hi"), assistant(call), tool_result(call, "ok"))[1:] == [
        {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": said},
        {"type": "function_call_output", "call_id": "call_1", "output": "ok"},
    ]


def test_a_free_form_call_and_its_result_are_of_their_own_kind() -> None:
    call = ToolCall("sql", None, "call_1", "SELECT 1", freeform=True)
    assert written(user("Hi"), assistant(call), tool_result(call, "1"))[1:] == [
        {"type": "custom_tool_call", "call_id": "call_1", "name": "sql", "input": "SELECT 1"},
        {"type": "custom_tool_call_output", "call_id": "call_1", "output": "1"},
    ]


@pytest.mark.parametrize(
    ("result", "output", "changes"),
    [
        (ToolResult("c", "21 °C"), "21 °C", []),
        (ToolResult("c", {"t": [21, None]}), '{"t":[21,null]}', []),
        (ToolResult("c", 21), "21", []),
        (ToolResult("c", ()), "", []),
        (ToolResult("c", (Text("21"),)), "21", []),
        (
            ToolResult("c", (Text("See:"), Image.from_url("https://a.example/b.png"))),
            [
                {"type": "input_text", "text": "See:"},
                {
                    "type": "input_image",
                    "image_url": "https://a.example/b.png",
                    "detail": "auto",
                },
            ],
            [],
        ),
        (ToolResult("c", "no such city", is_error=True), "The tool failed. no such city", ["said"]),
        (ToolResult("c", "", is_error=True), "The tool failed.", ["said"]),
        (ToolResult("c", "too costly", denied=True), "The call was denied. too costly", ["said"]),
        (
            ToolResult("c", (Document.from_file_id("file-1"),), is_error=True),
            [
                {"type": "input_text", "text": "The tool failed."},
                {"type": "input_file", "file_id": "file-1"},
            ],
            ["said"],
        ),
    ],
)
def test_a_tool_answers_with_text_json_or_parts(
    result: ToolResult, output: Any, changes: list[str]
) -> None:
    body, adaptations = sent(
        [user("Hi"), assistant(ToolCall("f", {}, "c")), Message("tool", (result,))]
    )
    REQUESTS.validate_python(body)
    assert body["input"][-1] == {"type": "function_call_output", "call_id": "c", "output": output}
    assert len(adaptations) == len(changes)


def test_a_call_id_that_is_too_long_is_shortened_alike_everywhere() -> None:
    call = ToolCall("f", {}, "x" * 65)
    body, adaptations = sent([user("Hi"), assistant(call), tool_result(call, "ok")])
    _, said, answered = body["input"]
    assert said["call_id"] == answered["call_id"]
    assert len(said["call_id"]) <= 64
    assert {each.change for each in adaptations} == {"translated"}
    assert written(assistant(ToolCall("f", {}, "x" * 64)))[0]["call_id"] == "x" * 64


MISPLACED: list[tuple[Message[Any], str]] = [
    (Message("assistant", (ToolCall("f", {}),)), "same id"),
    (Message("user", (ToolCall("f", {}, "c"),)), "belongs in an assistant message"),
    (Message("tool", (Text("ok"),)), "tool_result"),
    (Message("assistant", (ToolResult("c", "ok"),)), "holds no ToolResult"),
    (Message("assistant", (Audio.from_file_id("f"),)), "holds no Audio"),
    (Message("system", (ToolCall("f", {}, "c"),)), "cannot stand here"),
]


@pytest.mark.parametrize(("turn", "problem"), MISPLACED)
def test_a_part_in_the_wrong_turn_is_refused(turn: Message[Any], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        sent([turn])


OUTPUTS: dict[str, list[dict[str, Any]]] = {
    "text": [message(output_text("Hello"), phase="final_answer")],
    "two texts": [message(output_text("One"), output_text("Two"))],
    "two messages": [message(output_text("One")), message(output_text("Two"), id="msg_2")],
    "citations": [message(output_text("Hello", URL_CITATION))],
    "refusal": [message({"type": "refusal", "refusal": "No."})],
    "reasoning": [reasoning_item("Hm."), message(output_text("Hello"))],
    "hidden reasoning": [reasoning_item(), call_item('{"a": 1}')],
    "raw reasoning": [
        reasoning_item(encrypted_content=None, content=[{"type": "reasoning_text", "text": "Hm."}]),
        message(output_text("Hello")),
    ],
    "reasoning between calls": [
        reasoning_item("One"),
        call_item("{}"),
        reasoning_item("Two", id="rs_2"),
        call_item("{}", id="fc_2", call_id="call_2"),
    ],
    "custom call": [
        {"type": "custom_tool_call", "id": "c", "call_id": "x", "name": "sql", "input": "SELECT 1"}
    ],
    "call of a namespace": [call_item("{}", namespace="crm")],
    "hosted": [
        reasoning_item(),
        {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": None},
        message(output_text("Hello")),
    ],
    "image": [{"type": "image_generation_call", "id": "ig_1", "result": "iVBORw0KGgo="}],
    "compaction": [{"type": "compaction", "id": "cmp_1", "encrypted_content": "gAAA"}],
    "approval": [{"type": "mcp_approval_request", "id": "m", "name": "n", "arguments": "{}"}],
}


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=OUTPUTS)
def test_what_the_model_sent_goes_back_as_it_came(output: list[dict[str, Any]]) -> None:
    reader, _ = plain(response(*output))
    body, adaptations = sent([user("Hi"), turn_of(reader), user("And?")])
    wanted = [dict(item) for item in output]
    for item in wanted:
        if item["type"] == "message":
            item["content"] = [
                {name: given for name, given in part.items() if name != "logprobs"}
                for part in item["content"]
            ]
    assert body["input"][1:-1] == wanted
    assert adaptations == []


def test_reasoning_that_only_the_provider_keeps_is_dropped_with_the_ids_that_point_to_it() -> None:
    output = [
        reasoning_item(encrypted_content=None),
        call_item("{}"),
        message(output_text("Hello"), phase="commentary"),
    ]
    reader, _ = plain(response(*output))
    body, adaptations = sent([user("Hi"), turn_of(reader), user("And?")])
    REQUESTS.validate_python(body)
    call = call_item("{}")
    del call["id"]
    assert body["input"][1:-1] == [
        call,
        {"role": "assistant", "phase": "commentary", "content": "Hello"},
    ]
    assert [each.change for each in adaptations] == ["dropped"]


@pytest.mark.parametrize("extra", [{"store": True}, {"previous_response_id": "resp_0"}])
def test_reasoning_that_the_provider_keeps_is_named_by_its_id(extra: dict[str, Any]) -> None:
    output = [reasoning_item(encrypted_content=None), call_item("{}")]
    reader, _ = plain(response(*output))
    body, adaptations = sent([user("Hi"), turn_of(reader)], extra=extra)
    assert body["input"][1:] == output
    assert adaptations == []


AFTER: list[list[Message[Any]]] = [
    [],
    [user("And?")],
    [Message("tool", (ToolResult("call_0", "ok"),))],
]


@pytest.mark.parametrize("after", AFTER)
def test_reasoning_that_led_to_nothing_is_dropped(after: list[Message[Any]]) -> None:
    reader, _ = plain(response(reasoning_item("Hm."), status="incomplete"))
    body, adaptations = sent([user("Hi"), turn_of(reader), *after])
    assert all(item.get("type") != "reasoning" for item in body["input"])
    assert [each.change for each in adaptations] == ["dropped"]


def test_thinking_that_the_caller_kept_goes_back_by_its_encrypted_content() -> None:
    items = written(user("Hi"), assistant(Thinking("Hm.", encrypted="gAAA"), "Hello"))
    assert items[1] == {
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": "Hm."}],
        "encrypted_content": "gAAA",
    }


def test_another_models_turn_loses_only_what_is_its_own() -> None:
    turn = assistant(
        Thinking("Hm.", "sig", origin=FOREIGN),
        Text("Hello", origin=FOREIGN, provider_data={"id": "x"}),
        ToolCall("f", {}, "toolu_1", origin=FOREIGN, provider_data={"id": "y"}),
    )
    body, adaptations = sent([user("Hi"), turn])
    assert body["input"][1:] == [
        {"role": "assistant", "content": "Hello"},
        {"type": "function_call", "call_id": "toolu_1", "name": "f", "arguments": "{}"},
    ]
    assert [each.change for each in adaptations] == ["dropped"]


def test_an_image_that_another_model_made_becomes_input() -> None:
    body, adaptations = sent(
        [user("Draw"), assistant("Here:", Image.from_bytes(PNG)), user("Why?")]
    )
    REQUESTS.validate_python(body)
    assert [item["role"] for item in body["input"]] == ["user", "assistant", "user", "user"]
    assert body["input"][2]["content"][0]["type"] == "input_image"
    assert [each.change for each in adaptations] == ["translated"]


def test_speech_goes_back_as_its_transcript() -> None:
    spoken = Audio(data=b"RIFF", origin=ORIGIN, provider_data={"transcript": "Hello"})
    body, adaptations = sent([user("Hi"), assistant(spoken)])
    assert body["input"][1] == {"role": "assistant", "content": "Hello"}
    assert [each.change for each in adaptations] == ["translated"]


def test_an_item_of_the_callers_own_goes_as_it_is() -> None:
    approval: dict[str, Any] = {
        "type": "mcp_approval_response",
        "approval_request_id": "m",
        "approve": True,
    }
    answer: dict[str, Any] = {
        "type": "computer_call_output",
        "call_id": "c",
        "output": {"type": "x"},
    }
    turns: list[Message[Any]] = [
        Message("user", (Text("Hi"), Opaque("mcp_approval_response", approval))),
        Message("tool", (Opaque("computer_call_output", answer),)),
    ]
    body, _ = sent(turns)
    assert body["input"][1:] == [approval, answer]
