"""What no type checker lets through is a usage error, on every wire, before anything is sent."""

from __future__ import annotations

from typing import Any, cast

import pytest

from interlingua import (
    Client,
    Message,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    UsageError,
    user,
)
from interlingua.messages import Refusal
from interlingua.testing import serve
from tests.runtime.probe import KEY, model

THING = cast("Any", object())
WRONG: Any = 3


def said(role: Any, *parts: Any) -> list[Any]:
    return [Message(role, parts), user("x")]


MESSAGES: list[tuple[Any, str]] = [
    (said("wizard", Text("x")), "has the role 'wizard'; choose one of system, "),
    ([Message("user", WRONG)], "its parts are 3; give a tuple of parts"),
    (said("user", Text(WRONG)), "its text is 3; give a text"),
    (said("user", Text(WRONG), Text("x")), "its text is 3; give a text"),
    (said("assistant", Refusal(THING)), "its text is <object"),
    (said("assistant", ToolCall(WRONG)), "its name is 3; give a text"),
    (said("assistant", ToolCall("f", {}, WRONG)), "its id is 3; give a text"),
    (said("assistant", ToolCall("f", {}, "i", WRONG)), "its arguments_text is 3"),
    (said("assistant", ToolCall("f", cast("Any", [1]), "i")), r"its arguments are \[1\]; give an"),
    (said("tool", ToolResult(WRONG)), "its call_id is 3"),
]
SETTINGS: list[tuple[dict[str, Any], str]] = [
    ({"headers": 3}, "headers= takes a mapping of names to texts, not 3"),
    ({"headers": [("a", "b")]}, "headers= takes a mapping"),
    ({"retry": "x"}, r"retry='x': give a Retry\(…\) or a number"),
    ({"retry": 1.5}, "retry=1.5: give a Retry"),
    ({"retry": True}, "retry=True: give a Retry"),
    ({"temperature": 10**400}, "temperature=1"),
    ({"tools": [Tool(WRONG)]}, r"tools\[0\]: its name is 3; give a text"),
    ({"tools": [Tool("f", WRONG)]}, r"tools\[0\]: its description is 3"),
    ({"tools": [Tool("f", "", cast("Any", []))]}, r"tools\[0\]: its parameters are no JSON schema"),
]
UNSAYABLE: list[Any] = [
    said("assistant", ToolCall("f", {"a": THING}, "i")),
    said("tool", ToolResult("i", THING)),
]


@pytest.mark.parametrize(("messages", "told"), MESSAGES)
def test_wrong_messages(wire: str, messages: Any, told: str) -> None:
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model(wire, server))
        for ask in (chat.complete, chat.explain, chat.run):
            with pytest.raises(UsageError, match=told):
                ask(messages)
        assert server.requests == []


@pytest.mark.parametrize(("settings", "told"), SETTINGS)
def test_wrong_settings(wire: str, settings: dict[str, Any], told: str) -> None:
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        with pytest.raises(UsageError, match=told):
            client.chat(model(wire, server)).complete("hi", **settings)
        assert server.requests == []


@pytest.mark.parametrize("messages", UNSAYABLE)
def test_what_json_cannot_say(wire: str, messages: Any) -> None:
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model(wire, server))
        for ask in (chat.complete, chat.explain):
            with pytest.raises(UsageError):
                ask(messages)
        assert server.requests == []


def test_a_schema_that_json_cannot_say(wire: str) -> None:
    odd = Tool("f", "", {"type": "object", "properties": {"a": {"enum": [THING]}}})
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        with pytest.raises(UsageError):
            client.chat(model(wire, server)).complete("hi", tools=[odd])
        assert server.requests == []
