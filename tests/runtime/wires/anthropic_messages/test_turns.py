"""Messages of this wire: roles, instructions, tool results and prefills in their order."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.media import Image
from interlingua.messages import (
    Message,
    Opaque,
    Text,
    Thinking,
    ToolCall,
    assistant,
    developer,
    system,
    tool_result,
    user,
)
from interlingua.records import Features
from tests.runtime.wires.anthropic_messages.answers import (
    ORIGIN,
    model,
    sent,
)


def texts(*said: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": each} for each in said]


def test_results_of_parallel_calls_share_a_turn_and_other_turns_stay_apart() -> None:
    history: list[Message[Any]] = [
        user("One"),
        user("Two"),
        assistant(ToolCall("f", {}, "a"), ToolCall("f", {}, "b")),
        tool_result("a", "1"),
        tool_result("b", "2"),
        user("Three"),
    ]
    body, adaptations = sent(history)
    assert [(turn["role"], len(turn["content"])) for turn in body["messages"]] == [
        ("user", 1),
        ("user", 1),
        ("assistant", 2),
        ("user", 2),
        ("user", 1),
    ]
    assert adaptations == []


def test_another_provider_s_call_ids_are_rewritten_alike_in_call_and_result() -> None:
    ids = ["functions.f:0", "functions.f:1", "x" * 80, "toolu_1"]
    history: list[Message[Any]] = [
        user("Hi"),
        assistant(*[ToolCall("f", {}, each) for each in ids]),
        *[tool_result(each, "1") for each in ids],
    ]
    body, adaptations = sent(history)
    called = [each["id"] for each in body["messages"][1]["content"]]
    assert called == [each["tool_use_id"] for each in body["messages"][2]["content"]]
    assert len(set(called)) == len(ids)
    assert called[-1] == "toolu_1"
    assert all(each.replace("_", "").isalnum() and len(each) <= 64 for each in called)
    assert [each.change for each in adaptations] == ["translated"] * 3


def test_leading_instructions_are_the_system_prompt() -> None:
    body, adaptations = sent([system("One.", "", "Two."), developer("Three."), user("Hi")])
    assert body["system"] == texts("One.", "Two.", "Three.")
    assert [turn["role"] for turn in body["messages"]] == ["user"]
    assert adaptations == []


MID = Features(mid_conversation_system=True)


@pytest.mark.parametrize(
    ("history", "features", "roles"),
    [
        ([user("a"), system("S"), assistant("b"), user("c")], MID, "user system assistant user"),
        ([user("a"), system("S")], MID, "user system"),
        ([user("a"), developer("S"), system("T"), assistant("b")], MID, "user system assistant"),
        ([user("a"), assistant("b"), system("S"), user("c")], MID, "user assistant user user"),
        ([user("a"), system("S"), user("b")], MID, "user user user"),
        ([user("a"), system("S"), assistant("b")], Features(), "user user assistant"),
    ],
)
def test_instructions_in_mid_conversation_stay_where_the_model_takes_them(
    history: list[Message[Any]], features: Features, roles: str
) -> None:
    body, adaptations = sent(history, to=model(features=features))
    assert [turn["role"] for turn in body["messages"]] == roles.split()
    native = "system" in roles
    assert [each.change for each in adaptations] == ([] if native else ["translated"])
    if not native:
        assert texts("<system>\nS\n</system>") in [each["content"] for each in body["messages"]]


def test_instructions_never_part_a_call_from_its_result() -> None:
    history: list[Message[Any]] = [
        user("Hi"),
        assistant(ToolCall("f", {}, "a"), ToolCall("f", {}, "b")),
        system("S"),
        tool_result("a", "1"),
        developer("T"),
        tool_result("b", "2"),
        assistant("Done"),
        user("Thanks"),
    ]
    body, _ = sent(history, to=model(features=MID))
    assert [turn["role"] for turn in body["messages"]] == [
        "user",
        "assistant",
        "user",
        "system",
        "assistant",
        "user",
    ]
    assert [each["tool_use_id"] for each in body["messages"][2]["content"]] == ["a", "b"]
    assert body["messages"][3]["content"] == texts("S", "T")


def test_tool_changes_in_instructions_are_sent_as_they_are() -> None:
    change = {"type": "tool_addition", "tool": {"type": "tool_reference", "name": "f"}}
    history: list[Message[Any]] = [
        user("Hi"),
        Message("system", (Opaque("tool_addition", dict[str, Any](change)),)),
    ]
    body, _ = sent(history)
    assert body["messages"][1] == {"role": "system", "content": [change]}


@pytest.mark.parametrize("part", [Image(file_id="f"), Thinking("a")], ids=repr)
@pytest.mark.parametrize("at", [0, 1])
def test_instructions_that_are_no_text_raise(part: Any, at: int) -> None:
    history: list[Message[Any]] = [user("Hi"), user("Ho")]
    history.insert(at, Message("system", (part,)))
    with pytest.raises(UsageError, match=rf"^messages\[{at}\]\.parts\[0\]"):
        sent(history)


def test_a_message_that_says_nothing_is_left_out_and_said() -> None:
    body, adaptations = sent([user("Hi"), assistant(""), user("Still there?")])
    assert [turn["role"] for turn in body["messages"]] == ["user", "user"]
    assert [(each.change, each.what) for each in adaptations] == [("dropped", "messages[1]")]


@pytest.mark.parametrize("history", [[user("")], [system("S")]])
def test_a_request_that_says_nothing_raises(history: list[Message[Any]]) -> None:
    with pytest.raises(UsageError, match="no message"):
        sent(history)


def test_a_name_has_no_place_and_is_said_to_be_dropped() -> None:
    _, adaptations = sent([Message("user", (Text("Hi"),), "Ada")])
    assert [(each.change, each.what) for each in adaptations] == [("dropped", "messages[0].name")]


def test_a_prefill_is_the_last_turn_without_trailing_space() -> None:
    body, adaptations = sent([user("Hi"), assistant("Well, \n")])
    assert body["messages"][1]["content"] == texts("Well,")
    assert [each.change for each in adaptations] == ["translated"]


def test_a_model_that_takes_no_prefill_refuses_one_but_goes_on_with_its_own_turn() -> None:
    stubborn = model(features=Features(prefill=False))
    with pytest.raises(UsageError, match="prefilled"):
        sent([user("Hi"), assistant("Well")], to=stubborn)
    paused: list[Message[Any]] = [
        user("Hi"),
        Message("assistant", (Text("I am searching ", (), ORIGIN),)),
    ]
    body, adaptations = sent(paused, to=stubborn)
    assert body["messages"][1]["content"] == texts("I am searching ")
    assert adaptations == []
