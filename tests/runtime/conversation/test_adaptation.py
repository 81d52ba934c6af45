"""Handing a conversation to another model: what comes along, and each loss told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from interlingua import (
    Conversation,
    Handoff,
    Text,
    ToolCall,
    UsageError,
    assistant,
    developer,
    system,
    tool_result,
    user,
    wires,
)
from interlingua.messages import Opaque, Origin, Refusal, Thinking, ToolResult
from interlingua.models import openai
from interlingua.records import Compat, Features
from interlingua.request import prepare
from tests.runtime.conversation.handing import (
    CALL,
    FOREIGN,
    OWN,
    PNG,
    handed,
    target,
    turn,
)
from tests.runtime.conversation.strategies import dialogues, unhurried
from tests.runtime.probe import WIRES

if TYPE_CHECKING:
    from interlingua.messages import Part
    from interlingua.records import AnyChatModel


def test_what_needs_no_change_is_the_very_same(wire: str) -> None:
    messages = (
        system("Be terse."),
        user("Weather?", PNG),
        turn(
            "assistant",
            (
                Thinking("hm", "c2ln", origin=OWN[wire]),
                Text("Let me see."),
                ToolCall(
                    "weather", {}, "odd id!" * 20, origin=OWN[wire], provider_data={"id": "fc"}
                ),
            ),
        ),
        turn("tool", (ToolResult("odd id!" * 20, "4 °C"),)),
        turn(
            "assistant",
            (
                Opaque("x", {"a": 1}, OWN[wire]),
                Text("Cold.", origin=OWN[wire], provider_data={"id": "m"}),
            ),
        ),
    )
    chat = Conversation(messages)
    handoff = chat.adapted_to(target(wire))
    assert handoff.losses == ()
    assert all(
        new is old for new, old in zip(handoff.conversation.entries, chat.entries, strict=True)
    )


@pytest.mark.parametrize(
    ("part", "loss"),
    [
        (Thinking("hm", "c2ln", origin=FOREIGN), "thinking of elsewhere/claude"),
        (Thinking("", None, "ZW5j", FOREIGN, {"id": "rs_1"}), "thinking of elsewhere/claude"),
        (Opaque("compaction", {"a": 1}, FOREIGN), "compaction, of elsewhere/claude"),
        (Opaque("web_search_call", {"a": 1}, FOREIGN, True), "web_search_call, of elsewhere"),
    ],
)
def test_foreign_part_that_only_its_author_reads_is_dropped(
    part: Part, loss: str, wire: str
) -> None:
    chat = Conversation([user("Hi"), turn("assistant", (part, Text("Yes", origin=FOREIGN)))])
    handoff = chat.adapted_to(target(wire))
    assert handoff.conversation.messages == (
        user("Hi"),
        turn("assistant", (Text("Yes", origin=FOREIGN),)),
    )
    (noted,) = handoff.losses
    assert (noted.change, noted.what) == ("dropped", "messages[1].parts[0]")
    assert loss in noted.reason


def test_part_of_another_model_of_the_same_provider_and_wire_is_foreign_too() -> None:
    sibling = Origin("probe", "openai_chat", "other")
    messages, losses = handed(
        user("Hi"), turn("assistant", (Thinking("a", origin=sibling), Text("b")))
    )
    assert messages[1].parts == (Text("b"),)
    assert losses == [("dropped", "messages[1].parts[0]")]


@pytest.mark.parametrize(
    "part",
    [
        Text("Yes", origin=FOREIGN, provider_data={"thoughtSignature": "c2ln"}),
        Refusal("No", FOREIGN, {"id": "msg_1"}),
    ],
)
def test_foreign_provider_data_is_dropped_from_what_comes_along(part: Text | Refusal) -> None:
    messages, losses = handed(user("Hi"), turn("assistant", (part,)))
    assert messages[1].parts == (type(part)(part.text, origin=FOREIGN),)
    assert losses == [("dropped", "messages[1].parts[0].provider_data")]


def test_message_of_which_nothing_is_left_is_dropped() -> None:
    messages, losses = handed(user("Hi"), turn("assistant", (Thinking("hm", origin=FOREIGN),)))
    assert messages == (user("Hi"),)
    assert losses == [("dropped", "messages[1].parts[0]")]


IDS = {
    "openai_chat": r".{1,40}",
    "openai_responses": r".{1,64}",
    "anthropic_messages": r"[a-zA-Z0-9_-]{1,64}",
    "anthropic_bedrock": r"[a-zA-Z0-9_-]{1,64}",
    "anthropic_vertex": r"[a-zA-Z0-9_-]{1,64}",
    "bedrock_converse": r"[a-zA-Z0-9_-]{1,64}",
    "google_generate": r".+",
    "mistral_chat": r"[a-zA-Z0-9]{9}",
    "cohere_chat": r".+",
    "ollama_chat": r".+",
}


@pytest.mark.parametrize("call_id", ["toolu_01", "functions.weather:0", "é" * 70, "x" * 50, ""])
def test_tool_ids_become_such_as_the_wire_takes(call_id: str, wire: str) -> None:
    call = ToolCall("weather", {}, call_id, origin=FOREIGN)
    result = turn("tool", (ToolResult(call_id, "4 °C", "weather"),))
    messages, losses = handed(user("Hi"), assistant(call), result, to=target(wire))
    sent, answer = messages[1].parts[0], messages[2].parts[0]
    assert isinstance(sent, ToolCall)
    assert isinstance(answer, ToolResult)
    assert re.fullmatch(IDS[wire], sent.id)
    assert answer == ToolResult(sent.id, "4 °C", "weather")
    takes_it = re.fullmatch(IDS[wire], call_id) is not None
    assert (sent.id == call_id) is takes_it
    assert losses == ([] if takes_it else [("translated", "messages[1].the id of weather")])


def test_tool_ids_that_come_again_are_told_apart(wire: str) -> None:
    exchange = (
        assistant(ToolCall("f", {}, "call_0", origin=FOREIGN)),
        turn("tool", (ToolResult("call_0", "one"),)),
        assistant(ToolCall("f", {}, "call_0", origin=OWN[wire])),
        turn("tool", (ToolResult("call_0", "two"),)),
        assistant(ToolCall("f", {}, "call_0", origin=FOREIGN)),
        turn("tool", (ToolResult("call_0", "three"),)),
    )
    messages, _ = handed(user("Hi"), *exchange, to=target(wire))
    ids = [part.id for message in messages for part in message.parts if isinstance(part, ToolCall)]
    answered = [
        part.call_id
        for message in messages
        for part in message.parts
        if isinstance(part, ToolResult)
    ]
    assert ids == answered
    assert len(set(ids)) == 3
    assert ids[1] == "call_0"


def test_tool_ids_are_such_as_every_wire_of_the_model_takes() -> None:
    chat = Conversation([user("Hi"), assistant(CALL), tool_result(CALL, "4")])
    handoff = chat.adapted_to("mistral/mistral-large-latest")
    sent, answer = [message.parts[0] for message in handoff.conversation.messages[1:]]
    assert isinstance(sent, ToolCall)
    assert isinstance(answer, ToolResult)
    assert re.fullmatch(r"[a-zA-Z0-9]{9}", sent.id)
    assert answer.call_id == sent.id


@pytest.mark.parametrize(
    ("to", "role", "noted"),
    [
        (target("openai_chat"), "developer", False),
        (target("openai_responses"), "developer", False),
        (target("openai_chat", compat=Compat(developer_role=False)), "system", True),
        (target("anthropic_messages"), "system", True),
        (target("google_generate"), "system", True),
        (target(features=Features(system_messages=False)), "user", True),
    ],
)
def test_developer_is_what_the_model_has(to: AnyChatModel, role: str, noted: bool) -> None:
    messages, losses = handed(developer("Be terse."), user("Hi"), to=to)
    assert [message.role for message in messages] == [role, "user"]
    assert losses == ([("translated", "messages[0].role")] if noted else [])


def test_known_name_or_constant_is_the_target() -> None:
    chat = Conversation([user("Hi")])
    assert chat.adapted_to("openai/gpt-5.2") == chat.adapted_to(openai.GPT_5_2)
    assert chat.adapted_to(openai.GPT_5_2) == Handoff(chat, ())


@pytest.mark.parametrize(
    ("name", "wire", "complaint"),
    [
        ("openai/text-embedding-3-small", None, "is no ChatModel, but of the kind EmbeddingModel"),
        ("openai/gpt-5.2", "google_generate", "does not speak 'google_generate'; it speaks"),
        ("gpt-5.2", None, "names no model"),
    ],
)
def test_target_that_is_none_is_refused(name: str, wire: str | None, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        Conversation([user("Hi")]).adapted_to(name, wire=wire)


def test_model_without_a_wire_is_refused() -> None:
    with pytest.raises(UsageError, match="knows no wire of probe/m; pass wire="):
        Conversation([user("Hi")]).adapted_to(target(wires=()))


@pytest.mark.parametrize("to", [target(wire) for wire in WIRES], ids=WIRES)
def test_any_dialogue_can_be_sent_after_a_handoff_with_nothing_more_to_drop(
    to: AnyChatModel,
) -> None:
    wire = wires.load(to.wires[0])

    @unhurried
    @given(dialogues())
    def sent(chat: Conversation) -> None:
        handoff = chat.adapted_to(to)
        request = prepare(
            to, wire.name, wire.settings, handoff.conversation.messages, settings={}, stream=False
        )
        assert request.adaptations == []
        wire.encode(request)
        again = handoff.conversation.adapted_to(to)
        assert again.conversation == handoff.conversation
        assert again.losses == ()

    sent()
