"""Tool calls and results that lost one another: brought together, or said in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    Text,
    ToolCall,
    assistant,
    developer,
    tool_result,
    user,
)
from interlingua.messages import Message, ToolResult
from interlingua.records import Features
from tests.runtime.conversation.handing import (
    CALL,
    OTHER_CALL,
    PNG,
    handed,
    target,
    turn,
)

if TYPE_CHECKING:
    pass

UNRECORDED = "No result of this call was recorded."


def missing(call: ToolCall) -> ToolResult:
    return ToolResult(call.id, UNRECORDED, call.name, is_error=True)


@pytest.mark.parametrize(
    ("given_messages", "wanted", "losses"),
    [
        pytest.param(
            [assistant(CALL), user("And?")],
            [assistant(CALL), turn("tool", (missing(CALL),)), user("And?")],
            [("added", "messages[1]")],
            id="no result",
        ),
        pytest.param(
            [assistant(CALL, OTHER_CALL), tool_result(OTHER_CALL, "9"), user("And?")],
            [
                assistant(CALL, OTHER_CALL),
                turn("tool", (ToolResult("call_2", "9", "time"), missing(CALL))),
                user("And?"),
            ],
            [("added", "messages[1]")],
            id="one of two results",
        ),
        pytest.param(
            [assistant(CALL), user("And?"), tool_result(CALL, "4"), assistant("Cold.")],
            [assistant(CALL), tool_result(CALL, "4"), user("And?"), assistant("Cold.")],
            [("translated", "messages[3]")],
            id="late result",
        ),
        pytest.param(
            [tool_result(CALL, "4"), assistant("Cold.")],
            [user("[Result of the tool weather: 4]"), assistant("Cold.")],
            [("translated", "messages[1]")],
            id="no call",
        ),
        pytest.param(
            [turn("user", (ToolResult("call_9", {"a": 1}), Text("And?")))],
            [user('[Result of the tool call_9: {"a":1}]', "And?")],
            [("translated", "messages[1]")],
            id="no call in a user's message",
        ),
        pytest.param(
            [assistant(CALL), tool_result(CALL, "4"), tool_result(CALL, "5"), assistant("Cold.")],
            [
                assistant(CALL),
                tool_result(CALL, "4"),
                user("[Result of the tool weather: 5]"),
                assistant("Cold."),
            ],
            [("translated", "messages[3]")],
            id="second result",
        ),
        pytest.param(
            [
                assistant(CALL, OTHER_CALL),
                tool_result("call_9", "x", is_error=True),
                tool_result(CALL, "4"),
                tool_result(OTHER_CALL, "9"),
            ],
            [
                assistant(CALL, OTHER_CALL),
                tool_result(CALL, "4"),
                tool_result(OTHER_CALL, "9"),
                user("[Failed call of the tool call_9: x]"),
            ],
            [("translated", "messages[2]")],
            id="stray amid results",
        ),
        pytest.param([assistant(CALL)], [assistant(CALL)], [], id="call that waits"),
        pytest.param(
            [assistant(CALL, OTHER_CALL), tool_result(CALL, "4")],
            [assistant(CALL, OTHER_CALL), tool_result(CALL, "4")],
            [],
            id="calls of which one waits",
        ),
        pytest.param(
            [assistant(CALL), developer("Be terse."), tool_result(CALL, "4"), user("And?")],
            [assistant(CALL), developer("Be terse."), tool_result(CALL, "4"), user("And?")],
            [],
            id="instruction before its result",
        ),
        pytest.param(
            [assistant(CALL), turn("user", (ToolResult("call_1", "4"), Text("And?")))],
            [assistant(CALL), turn("user", (ToolResult("call_1", "4"), Text("And?")))],
            [],
            id="result in a user's message",
        ),
        pytest.param(
            [
                assistant(CALL, OTHER_CALL),
                turn("user", (ToolResult("call_1", "4"), Text("And?"))),
                assistant("Hm."),
            ],
            [
                assistant(CALL, OTHER_CALL),
                turn("user", (missing(OTHER_CALL), ToolResult("call_1", "4"), Text("And?"))),
                assistant("Hm."),
            ],
            [("added", "messages[1]")],
            id="one of two results in a user's message",
        ),
    ],
)
def test_calls_and_results_are_repaired_both_ways(
    given_messages: list[Message[Any]],
    wanted: list[Message[Any]],
    losses: list[tuple[str, str]],
) -> None:
    messages, noted = handed(user("Hi"), *given_messages)
    assert list(messages) == [user("Hi"), *wanted]
    assert noted == losses


def test_call_and_result_are_said_in_words_to_a_model_without_tools() -> None:
    messages, losses = handed(
        user("Hi"),
        assistant("Looking.", CALL),
        turn("tool", (ToolResult("call_1", (Text("4 °C"), PNG), "weather"),)),
        assistant("Cold."),
        to=target(features=Features(tools=False)),
    )
    assert messages == (
        user("Hi"),
        assistant("Looking.", '[Called the tool weather with {"city":"Oslo"}]'),
        user("[Result of the tool weather: ", "4 °C", PNG, "]"),
        assistant("Cold."),
    )
    assert losses == [
        ("translated", "messages[1].parts[1]"),
        ("translated", "messages[2].parts[0]"),
    ]
