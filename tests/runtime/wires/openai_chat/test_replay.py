"""What a reply sends back in the next request, to its origin and to others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.messages import (
    Message,
    Opaque,
    Origin,
    Text,
    Thinking,
    ToolCall,
    assistant,
    tool_result,
    user,
)
from interlingua.records import Compat
from tests.runtime.wires.openai_chat.answers import (
    CALLS,
    DONE,
    ORIGIN,
    PNG,
    STOP,
    WAV,
    base64,
    called,
    chunk,
    encoded,
    piece,
    plain,
    said,
    sent_back,
    streamed,
    written,
)

if TYPE_CHECKING:
    from interlingua.wire import Decoder


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        (ToolCall("f", {"b": 1, "a": 2}, "c", '{"b": 1,\n "a":2}'), '{"b": 1,\n "a":2}'),
        (ToolCall("f", {"b": 1, "a": 2}, "c"), '{"b":1,"a":2}'),
        (ToolCall("f", None, "c", '{"cut'), '{"cut'),
        (ToolCall("f", {}, "c", ""), "{}"),
        (ToolCall("f", {}, "c", "  "), "{}"),
        (ToolCall("f", None, "c", ""), "{}"),
    ],
)
def test_arguments_go_back_as_they_came(call: ToolCall, arguments: str) -> None:
    [message] = written(assistant(call))
    assert message["tool_calls"][0]["function"]["arguments"] == arguments


def test_an_id_too_long_for_the_wire_is_rewritten_the_same_everywhere() -> None:
    long = "toolu_" + "x" * 60
    messages = written(assistant(ToolCall("f", {}, long, "{}")), tool_result(long, "42"))
    sent = messages[0]["tool_calls"][0]["id"]
    assert len(sent) <= 40
    assert messages[1]["tool_call_id"] == sent
    assert written(tool_result(long, "42"))[0]["tool_call_id"] == sent
    assert written(tool_result(long + "y", "42"))[0]["tool_call_id"] != sent


def test_opaque_data_of_another_origin_is_not_sent() -> None:
    other = Origin("other", "openai_chat", "other-1")
    body, adaptations = encoded(
        [
            assistant(
                Thinking("Hm", origin=other, provider_data={"replay_field": "reasoning"}),
                Text("Yes", origin=other),
                ToolCall("f", {}, "c", "{}", False, other, {"extra_content": {"x": 1}}),
                Opaque("extra_content", {"x": 1}, other),
            ),
            tool_result("c", "42"),
        ]
    )
    assert body["messages"][0] == {
        "role": "assistant",
        "content": "Yes",
        "tool_calls": [
            {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
        ],
    }
    assert [each.change for each in adaptations] == ["dropped", "dropped"]


DETAILS = [
    {"type": "reasoning.text", "text": "Hm", "signature": "sig", "index": 0},
    {"type": "reasoning.encrypted", "data": "e", "id": "rs_1", "index": 1},
]


GOOGLE = {"google": {"thought_signature": "sig"}}
TOOL_CALL = {
    "id": "c1",
    "type": "function",
    "function": {"name": "f", "arguments": '{"a": 1}'},
    "extra_content": GOOGLE,
}


SENT_BACK: list[dict[str, Any]] = [
    {"role": "assistant", "content": "Yes", "reasoning_content": "Hm"},
    {"role": "assistant", "content": "Yes", "reasoning": "Hm"},
    {"role": "assistant", "content": "Yes", "reasoning_details": DETAILS},
    {"role": "assistant", "content": None, "tool_calls": [TOOL_CALL]},
    {"role": "assistant", "content": "Yes", "extra_content": GOOGLE},
    {"role": "assistant", "content": None, "refusal": "No."},
    {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": "{}"}},
    {
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]},
            {"type": "text", "text": "Yes"},
        ],
    },
    {
        "role": "assistant",
        "content": [{"type": "text", "text": "Yes"}, {"type": "reference", "reference_ids": [1]}],
    },
    {
        "role": "assistant",
        "content": "Here",
        "images": [
            {
                "type": "image_url",
                "image_url": {"url": f"data:image/png;base64,{base64(PNG)}"},
            }
        ],
    },
    {
        "role": "assistant",
        "content": "Read",
        "annotations": [{"type": "file", "file": {"hash": "h"}}],
    },
]


@pytest.mark.parametrize("message", SENT_BACK)
def test_a_reply_goes_back_to_its_origin_as_it_came(message: dict[str, Any]) -> None:
    assert sent_back(plain(message)) == message
    calls = [{**each, "index": at} for at, each in enumerate(message.get("tool_calls", []))]
    delta = {**message, "tool_calls": calls} if calls else message
    assert sent_back(streamed(chunk(delta), STOP, DONE)) == message


def test_speech_goes_back_by_its_id_and_its_words_to_others() -> None:
    audio = {"id": "audio_1", "data": base64(WAV), "transcript": "Hi", "expires_at": 9}
    decoder = plain({"role": "assistant", "content": None, "audio": audio})
    assert sent_back(decoder) == {
        "role": "assistant",
        "content": None,
        "audio": {"id": "audio_1"},
    }
    elsewhere = [
        type(part)(part.text, origin=part.origin)
        for part in decoder.parts()
        if isinstance(part, Text)
    ]
    assert written(assistant(*elsewhere)) == [{"role": "assistant", "content": "Hi"}]


def test_thinking_in_tags_goes_back_in_its_tags() -> None:
    compat = Compat(inline_thinking=True)
    decoder = streamed(*said("<thought>Hm</thought>", "\nYes"), STOP, DONE, compat=compat)
    assert sent_back(decoder) == {"role": "assistant", "content": "<thought>Hm</thought>\nYes"}


def test_a_signature_that_comes_late_joins_its_detail_again() -> None:
    text = {"type": "reasoning.text", "index": 0}
    decoder = streamed(
        chunk({"reasoning_details": [{**text, "text": "Hm"}]}),
        *said("Yes"),
        chunk({"reasoning_details": [{**text, "text": "", "signature": "sig"}]}),
        STOP,
        DONE,
    )
    assert sent_back(decoder)["reasoning_details"] == [{**text, "text": "Hm", "signature": "sig"}]


def test_what_a_hosts_own_tool_did_is_not_sent_and_noted() -> None:
    decoder = plain({"content": "Found", "executed_tools": [{"index": 0, "type": "search"}]})
    body, adaptations = encoded([Message("assistant", decoder.parts()), user("So?")])
    assert body["messages"][0] == {"role": "assistant", "content": "Found"}
    assert [each.change for each in adaptations] == ["dropped"]


def test_the_results_of_a_legacy_function_call_answer_it_in_kind() -> None:
    decoder = plain({"content": None, "function_call": {"name": "f", "arguments": "{}"}})
    [call] = decoder.parts()
    assert isinstance(call, ToolCall)
    messages = written(Message("assistant", decoder.parts()), tool_result(call, "42"))
    assert messages[1] == {"role": "function", "name": "f", "content": "42"}


def test_calls_without_ids_are_answered_by_the_ids_we_made() -> None:
    decoder: Decoder = streamed(
        *called(piece("{}", index=0, name="f"), piece("{}", index=1, name="g")), CALLS, DONE
    )
    calls = [part for part in decoder.parts() if isinstance(part, ToolCall)]
    messages = written(
        Message("assistant", decoder.parts()), *[tool_result(call, "42") for call in calls]
    )
    asked = [each["id"] for each in messages[0]["tool_calls"]]
    assert asked == [each["tool_call_id"] for each in messages[1:]]
    assert len(set(asked)) == 2


def test_an_origin_is_kept_on_every_part() -> None:
    decoder = plain({"content": "Yes", "reasoning": "Hm", "tool_calls": [piece("{}", name="f")]})
    assert [getattr(part, "origin", None) for part in decoder.parts()] == [ORIGIN] * 3
