"""Conversations as JSON: nothing is lost, whatever they hold and whoever wrote them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from interlingua import Conversation, Text, UsageError, user
from interlingua.conversation.document import VERSION, migrated
from interlingua.conversation.stored import PARTS, UNREAD
from interlingua.messages import Message, Opaque, ToolCall
from interlingua.request import prepare
from tests.runtime.conversation.strategies import conversations, unhurried
from tests.runtime.probe import model

if TYPE_CHECKING:
    from interlingua.values import JsonObject

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "cases" / "conversations"
SCHEMA = ROOT / "docs" / "conversation.v1.schema.json"


@unhurried
@given(conversations())
def test_any_conversation_survives_storage(conversation: Conversation) -> None:
    stored = conversation.to_json()
    again = Conversation.from_json(stored)
    assert again == conversation
    assert again.to_json() == stored
    assert Conversation.from_json(stored.encode()) == conversation


@unhurried
@given(conversations())
def test_stored_text_is_json_that_the_strictest_reader_takes(conversation: Conversation) -> None:
    def refuse(constant: str) -> object:
        raise AssertionError(constant)

    json.loads(conversation.to_json(), parse_constant=refuse)


def stored(**part: object) -> str:
    return json.dumps(
        {
            "format": "interlingua.conversation",
            "version": 1,
            "messages": [{"role": "assistant", "parts": [part]}],
        },
        separators=(",", ":"),
    )


def test_fields_that_are_not_known_here_are_written_again_as_they_came() -> None:
    text = (
        '{"title":"Moons","version":1,"format":"interlingua.conversation","messages":['
        '{"mood":{"calm":1.50},"role":"user","parts":[{"colour":"red","type":"text","text":"Hi"}]},'
        '{"role":"assistant","parts":[],"reply":{"model":"a/b","at":5,"sent":1,"usage":'
        '{"input":3,"novel_tokens":7},"finish_reason":"novel"}}],"tags":["a"]}'
    )
    conversation = Conversation.from_json(text)
    assert json.loads(conversation.to_json()) == json.loads(text)
    assert conversation.to_json() == text.replace("1.50", "1.5")
    conversation.add(user("More"))
    assert json.loads(conversation.to_json())["title"] == "Moons"
    assert json.loads(conversation.to_json())["messages"][:2] == json.loads(text)["messages"]


def test_part_of_an_unknown_type_is_kept_whole_and_sent_to_nobody(wire: str) -> None:
    text = stored(type="hologram", depth=3, data={"z": 1, "a": [None]})
    conversation = Conversation.from_json(text)
    (part,) = conversation.messages[0].parts
    assert part == Opaque(
        "hologram", {"type": "hologram", "depth": 3, "data": {"z": 1, "a": [None]}}, UNREAD
    )
    assert conversation.to_json() == text
    request = prepare(model(wire), wire, {}, conversation.messages, settings={}, stream=False)
    assert request.messages[0].parts == ()
    assert [each.change for each in request.adaptations] == ["dropped"]


@pytest.mark.parametrize(
    "call",
    [
        ToolCall("f", {"a": 1}, "c", '{"a": 1}'),
        ToolCall("f", {"a": 1}, "c", '{"a": 1.0}'),
        ToolCall("f", {"a": True}, "c", '{"a": 1}'),
        ToolCall("f", {"a": 1}, "c"),
        ToolCall("f", None, "c", '{"a": 1}'),
        ToolCall("f", None, "c", '{"a": '),
        ToolCall("f", None, "c", '{"a": 1}', freeform=True),
        ToolCall("f", {}, "c", ""),
    ],
)
def test_arguments_and_their_exact_text_both_survive(call: ToolCall) -> None:
    text = Conversation([Message("assistant", (call,))]).to_json()
    (again,) = Conversation.from_json(text).messages[0].parts
    assert again == call
    assert isinstance(again, ToolCall)
    assert repr(again.arguments) == repr(call.arguments)


def test_arguments_that_follow_from_their_text_are_stored_once() -> None:
    call = ToolCall("f", {"a": float("nan")}, "c", '{"a": NaN}')
    text = Conversation([Message("assistant", (call,))]).to_json()
    assert "arguments_text" in text
    assert '"arguments"' not in text
    (again,) = Conversation.from_json(text).messages[0].parts
    assert isinstance(again, ToolCall)
    assert repr(again.arguments) == "{'a': nan}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no stored conversation"),
        ("[]", "no stored conversation"),
        ("{}", "its format"),
        ('{"format":"interlingua.conversation"}', "no version"),
        ('{"format":"interlingua.conversation","version":true,"messages":[]}', "no version"),
        ('{"format":"interlingua.conversation","version":0,"messages":[]}', "no version"),
        ('{"format":"interlingua.conversation","version":99,"messages":[]}', "upgrade"),
        ('{"format":"interlingua.conversation","version":1}', "no list of messages"),
        ('{"format":"interlingua.conversation","version":1,"messages":[7]}', r"messages\[0\]: exp"),
        (stored(text="a"), r"messages\[0\].parts\[0\].type is missing"),
        (stored(type="text"), r"parts\[0\].text is missing"),
        (stored(type="text", text=None), r"parts\[0\].text: expected a text, got null"),
        (stored(type="text", text="a", origin={"provider": "p"}), r"origin.wire is missing"),
        (stored(type="text", text="a", citations=[{"start": "1"}]), r"citations\[0\].start: exp"),
        (stored(type="image"), r"parts\[0\]: Image takes exactly one"),
        (stored(type="image", data="a"), r"parts\[0\].data: not valid base64"),
        (stored(type="image", data="é"), r"parts\[0\].data: not valid base64"),
        (stored(type="opaque", kind="a", data=[]), r"data: expected an object, got list"),
        (stored(type="tool_result", call_id="a", content=7), "content: expected an object"),
        (stored(type="tool_result", call_id="a", is_error=1), "is_error: expected true or false"),
    ],
)
def test_what_is_no_stored_conversation_is_refused_with_its_place(
    text: str, complaint: str
) -> None:
    with pytest.raises(UsageError, match=complaint):
        Conversation.from_json(text)


def test_unknown_role_is_refused() -> None:
    text = stored(type="text", text="a").replace("assistant", "critic")
    with pytest.raises(UsageError, match=r"messages\[0\].role: 'critic' is none of system"):
        Conversation.from_json(text)


def test_number_that_json_cannot_say_is_refused() -> None:
    odd: JsonObject = {"n": float("inf")}
    conversation = Conversation([Message("assistant", (Text("a", provider_data=odd),))])
    with pytest.raises(UsageError, match="cannot be stored"):
        conversation.to_json()


def test_migrations_run_one_after_the_other_and_leave_the_old_document_alone() -> None:
    old: JsonObject = {"version": 1, "a": 1}

    def to_second(document: JsonObject) -> JsonObject:
        return {**document, "b": document["a"]}

    def to_third(document: JsonObject) -> JsonObject:
        return {"version": 2, "c": document["b"]}

    steps = {1: to_second, 2: to_third}
    assert migrated(old, 3, steps) == {"version": 3, "c": 1}
    assert migrated(old, 2, steps) == {"version": 2, "a": 1, "b": 1}
    assert old == {"version": 1, "a": 1}


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_stored_file_of_each_version_stays_readable(version: int) -> None:
    text = (CASES / f"v{version}.json").read_text().strip()
    conversation = Conversation.from_json(text)
    kinds = {type(part).__name__ for message in conversation.messages for part in message.parts}
    assert kinds >= {part.__name__ for part in PARTS.values()}
    assert [message.role for message in conversation.messages] == [
        "system",
        "developer",
        "user",
        "assistant",
        "tool",
        "assistant",
        "user",
        "assistant",
    ]
    assert conversation.waiting_calls == ()
    if version == VERSION:
        assert conversation.to_json() == text


def test_published_schema_is_the_one_in_force() -> None:
    written = json.dumps(Conversation.json_schema(), indent=2) + "\n"
    assert SCHEMA.read_text() == written, (
        "a stored class has changed; if only by an optional field, write the schema anew:"
        f" json.dumps(Conversation.json_schema(), indent=2) goes to docs/{SCHEMA.name}"
    )


@unhurried
@given(conversations())
def test_published_schema_describes_what_is_stored(conversation: Conversation) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    document = json.loads(conversation.to_json())
    assert [each.message for each in validator.iter_errors(document)] == []


@pytest.mark.parametrize(
    "text",
    [
        stored(type="text"),
        stored(type="text", text=7),
        stored(type="text", text="a", origin={}),
        stored(type="tool_result", call_id="c", content=7),
        stored(type="image", data=7),
        stored(text="no type"),
        stored(type="text", text="a").replace("assistant", "critic"),
        stored(type="text", text="a").replace('"version":1', '"version":2'),
    ],
)
def test_published_schema_refuses_what_cannot_be_read(text: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    assert list(validator.iter_errors(json.loads(text)))
