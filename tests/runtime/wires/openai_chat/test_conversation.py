"""Messages and their parts, as the body of a request says them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Message,
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
from interlingua.records import Compat, Features
from tests.runtime.wires.openai_chat.answers import PNG, WAV, base64, encoded, model, written

if TYPE_CHECKING:
    pass


PDF = b"%PDF-1.7"
CALL = ToolCall("f", {"a": 1}, "c1", '{"a": 1}')


SAID: list[tuple[Message[Any], dict[str, Any]]] = [
    (system("Be terse."), {"role": "system", "content": "Be terse."}),
    (developer("Be terse."), {"role": "developer", "content": "Be terse."}),
    (
        system("One", "Two"),
        {
            "role": "system",
            "content": [{"type": "text", "text": "One"}, {"type": "text", "text": "Two"}],
        },
    ),
    (user("hi"), {"role": "user", "content": "hi"}),
    (Message("user", (Text("hi"),), "ada"), {"role": "user", "content": "hi", "name": "ada"}),
    (assistant("Yes"), {"role": "assistant", "content": "Yes"}),
    (assistant("Yes", " no"), {"role": "assistant", "content": "Yes no"}),
    (assistant(), {"role": "assistant", "content": ""}),
    (
        assistant(Refusal("No.")),
        {"role": "assistant", "content": None, "refusal": "No."},
    ),
    (
        assistant(CALL),
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": "c1",
                    "type": "function",
                    "function": {"name": "f", "arguments": '{"a": 1}'},
                }
            ],
        },
    ),
    (
        assistant("So:", ToolCall("sql", None, "c2", "select 1", freeform=True)),
        {
            "role": "assistant",
            "content": "So:",
            "tool_calls": [
                {"id": "c2", "type": "custom", "custom": {"name": "sql", "input": "select 1"}}
            ],
        },
    ),
    (tool_result("c1", "42"), {"role": "tool", "tool_call_id": "c1", "content": "42"}),
]


@pytest.mark.parametrize(("message", "wanted"), SAID)
def test_a_message_is_said_in_the_wires_words(
    message: Message[Any], wanted: dict[str, Any]
) -> None:
    assert written(message) == [wanted]


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (
            Image.from_bytes(PNG),
            {
                "type": "image_url",
                "image_url": {"url": f"data:image/png;base64,{base64(PNG)}"},
            },
        ),
        (
            Image.from_url("https://a.test/cat.png"),
            {"type": "image_url", "image_url": {"url": "https://a.test/cat.png"}},
        ),
        (
            Image(url="https://a.test/cat.png", detail="low"),
            {"type": "image_url", "image_url": {"url": "https://a.test/cat.png", "detail": "low"}},
        ),
        (
            Audio.from_bytes(WAV),
            {"type": "input_audio", "input_audio": {"data": base64(WAV), "format": "wav"}},
        ),
        (
            Audio.from_bytes(b"ID3abc"),
            {"type": "input_audio", "input_audio": {"data": base64(b"ID3abc"), "format": "mp3"}},
        ),
        (
            Document.from_bytes(PDF, name="a.pdf"),
            {
                "type": "file",
                "file": {
                    "filename": "a.pdf",
                    "file_data": f"data:application/pdf;base64,{base64(PDF)}",
                },
            },
        ),
        (
            Document.from_bytes(b"hello", "text/plain"),
            {
                "type": "file",
                "file": {
                    "filename": "document.txt",
                    "file_data": f"data:text/plain;base64,{base64(b'hello')}",
                },
            },
        ),
        (Document.from_file_id("file-1"), {"type": "file", "file": {"file_id": "file-1"}}),
        (
            Document.from_url("https://a.test/a.pdf"),
            {
                "type": "file",
                "file": {"filename": "document.pdf", "file_data": "https://a.test/a.pdf"},
            },
        ),
        (
            Video.from_url("https://a.test/a.mp4"),
            {"type": "video_url", "video_url": {"url": "https://a.test/a.mp4"}},
        ),
    ],
)
def test_media_go_in_every_form_the_wire_knows(
    part: Image | Audio | Document | Video, wanted: dict[str, Any]
) -> None:
    assert written(user("See", part)) == [
        {"role": "user", "content": [{"type": "text", "text": "See"}, wanted]}
    ]


@pytest.mark.parametrize(
    "part",
    [
        Image.from_file_id("file-1"),
        Video.from_file_id("file-1"),
        Audio.from_url("https://a.test/a.wav"),
        Audio.from_file_id("file-1"),
    ],
)
def test_media_in_another_form_are_refused_with_the_forms_that_work(part: Image | Audio) -> None:
    with pytest.raises(UsageError, match="bytes"):
        encoded([user(part)])


@pytest.mark.parametrize(
    "message",
    [
        Message[Any]("system", (Image.from_bytes(PNG),)),
        Message[Any]("user", (CALL,)),
        Message[Any]("assistant", (ToolResult("c1", "42"),)),
        Message[Any]("tool", (Text("42"),)),
        Message[Any]("system", (ToolResult("c1", "42"),)),
    ],
)
def test_a_part_that_its_role_cannot_say_is_refused(message: Message[Any]) -> None:
    with pytest.raises(UsageError, match=r"messages\[0\]"):
        encoded([message])


@pytest.mark.parametrize(
    ("result", "content"),
    [
        (ToolResult("c1", ""), ""),
        (ToolResult("c1", "42"), "42"),
        (ToolResult("c1", {"a": [1, "ä"]}), '{"a":[1,"ä"]}'),
        (ToolResult("c1", 42), "42"),
        (ToolResult("c1", None), "null"),
        (ToolResult("c1", (Text("One"), Text("Two"))), "One\nTwo"),
        (ToolResult("c1", "no city", is_error=True), "The tool failed: no city"),
        (ToolResult("c1", "", is_error=True), "The tool failed."),
        (ToolResult("c1", "not now", denied=True), "The call was not allowed: not now"),
        (ToolResult("c1", "", denied=True), "The call was not allowed."),
    ],
)
def test_a_tool_result_of_every_kind_is_text(result: ToolResult, content: str) -> None:
    assert written(Message("tool", (result,))) == [
        {"role": "tool", "tool_call_id": "c1", "content": content}
    ]


def test_several_results_are_several_messages() -> None:
    results = Message[Any]("tool", (ToolResult("c1", "1"), ToolResult("c2", "2")))
    assert [each["tool_call_id"] for each in written(results)] == ["c1", "c2"]


def test_media_of_tool_results_follow_in_a_user_message() -> None:
    body, adaptations = encoded(
        [
            assistant(CALL, ToolCall("g", {}, "c2", "{}")),
            tool_result(CALL, "A cat:", Image.from_bytes(PNG)),
            tool_result("c2", "42"),
            user("Which?"),
        ]
    )
    assert [each["role"] for each in body["messages"]] == [
        "assistant",
        "tool",
        "tool",
        "user",
        "user",
    ]
    assert body["messages"][1]["content"] == "A cat:"
    assert body["messages"][3]["content"] == [
        {"type": "text", "text": "From the result of f:"},
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{base64(PNG)}"}},
    ]
    assert [each.change for each in adaptations] == ["translated"]


def test_media_of_the_last_tool_result_are_sent_too() -> None:
    body, _ = encoded([assistant(CALL), tool_result(CALL, Image.from_bytes(PNG))])
    assert [each["role"] for each in body["messages"]] == ["assistant", "tool", "user"]
    assert body["messages"][1]["content"] == "The result follows."


COMPATS: list[tuple[Compat, list[Message[Any]], list[dict[str, Any]]]] = [
    (Compat(developer_role=False), [developer("x")], [{"role": "system", "content": "x"}]),
    (
        Compat(tool_result_name=True),
        [assistant("See", CALL), tool_result("c1", "42")],
        [{"role": "tool", "tool_call_id": "c1", "content": "42", "name": "f"}],
    ),
    (
        Compat(assistant_after_tool_result=True),
        [tool_result("c1", "42"), user("So?")],
        [
            {"role": "tool", "tool_call_id": "c1", "content": "42"},
            {"role": "assistant", "content": "I have read the tool results."},
            {"role": "user", "content": "So?"},
        ],
    ),
    (
        Compat(assistant_after_tool_result=True),
        [tool_result("c1", "42")],
        [{"role": "tool", "tool_call_id": "c1", "content": "42"}],
    ),
    (
        Compat(non_null_content=True),
        [assistant(Refusal("No."))],
        [{"role": "assistant", "content": "", "refusal": "No."}],
    ),
    (
        Compat(reasoning_replay_field="reasoning_content"),
        [assistant(Thinking("Hm"), "Yes")],
        [{"role": "assistant", "content": "Yes", "reasoning_content": "Hm"}],
    ),
    (
        Compat(reasoning_replay_field="reasoning_content"),
        [assistant(CALL)],
        [
            {
                "role": "assistant",
                "content": None,
                "reasoning_content": "",
                "tool_calls": [
                    {
                        "id": "c1",
                        "type": "function",
                        "function": {"name": "f", "arguments": '{"a": 1}'},
                    }
                ],
            }
        ],
    ),
    (
        Compat(reasoning_replay_field="reasoning"),
        [assistant(Thinking("Hm"), "Yes")],
        [{"role": "assistant", "content": "Yes", "reasoning": "Hm"}],
    ),
    (
        Compat(reasoning_replay_field="reasoning_details"),
        [assistant(Thinking("Hm", "sig"), "Yes")],
        [
            {
                "role": "assistant",
                "content": "Yes",
                "reasoning_details": [{"type": "reasoning.text", "text": "Hm", "signature": "sig"}],
            }
        ],
    ),
]


@pytest.mark.parametrize(("compat", "messages", "wanted"), COMPATS)
def test_a_host_is_told_in_its_own_words(
    compat: Compat, messages: list[Message[Any]], wanted: list[dict[str, Any]]
) -> None:
    assert written(*messages, compat=compat)[-len(wanted) :] == wanted


def test_thinking_that_no_field_takes_back_is_noted() -> None:
    body, adaptations = encoded([assistant(Thinking("Hm"), "Yes"), user("So?")])
    assert body["messages"][0] == {"role": "assistant", "content": "Yes"}
    assert [(each.change, each.what) for each in adaptations] == [
        ("dropped", "messages[0]: thinking")
    ]


def test_a_prefill_goes_last_where_the_model_continues_it() -> None:
    assert written(user("hi"), assistant("Sure,"))[-1] == {"role": "assistant", "content": "Sure,"}
    with pytest.raises(UsageError, match="prefilled"):
        encoded([user("hi"), assistant("Sure,")], to=model(features=Features(prefill=False)))


def test_media_from_an_assistant_are_noted_where_the_wire_takes_none() -> None:
    body, adaptations = encoded([assistant("Here", Image.from_bytes(PNG)), user("So?")])
    assert body["messages"][0] == {"role": "assistant", "content": "Here"}
    assert [each.what for each in adaptations] == ["messages[0]: image"]


def test_results_inside_a_user_message_go_before_its_text() -> None:
    message = Message[Any]("user", (ToolResult("c1", "42"), Text("So?")), None)
    assert [each["role"] for each in written(message)] == ["tool", "user"]
