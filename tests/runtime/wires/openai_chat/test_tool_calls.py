"""Tool calls put together from pieces, however a host numbers and names them."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.events import ToolCallDelta, ToolCallEnd, ToolCallStart
from interlingua.messages import ToolCall
from tests.runtime.wires.openai_chat.answers import (
    CALLS,
    DONE,
    called,
    chunk,
    fed,
    piece,
    plain,
    raw_message,
    said,
    sse,
    streamed,
)


def calls_of(*chunks: dict[str, Any]) -> list[tuple[str, str, str]]:
    decoder = streamed(*chunks, CALLS, DONE)
    calls = [part for part in decoder.parts() if isinstance(part, ToolCall)]
    return [(call.id, call.name, call.arguments_text) for call in calls]


ONE = [("c1", "f", '{"a":1}')]
TWO = [("c1", "f", '{"a":1}'), ("c2", "g", '{"b":2}')]
SAME_TWICE = [("c1", "f", '{"a":1}'), ("c2", "f", '{"b":2}')]


@pytest.mark.parametrize(
    ("pieces", "wanted"),
    [
        pytest.param(
            [piece("", index=0, id="c1", name="f"), piece('{"a":', index=0), piece("1}", index=0)],
            ONE,
            id="as OpenAI sends it",
        ),
        pytest.param([piece('{"a":1}', index=0, id="c1", name="f")], ONE, id="whole in one piece"),
        pytest.param([piece('{"a":', id="c1", name="f"), piece("1}")], ONE, id="without an index"),
        pytest.param(
            [piece('{"a":', index=3, id="c1", name="f"), piece("1}", index=3)],
            ONE,
            id="first index is not 0",
        ),
        pytest.param(
            [piece('{"a":', index=0, id="c1", name="f"), piece("1}", index=0, id="", name="")],
            ONE,
            id="blank id and name later",
        ),
        pytest.param(
            [
                piece('{"a":', index=0, id="c1", name="f"),
                piece("1}", index=0, id=None, name=None),
            ],
            ONE,
            id="null id and name later",
        ),
        pytest.param(
            [
                piece('{"a":', index=0, id="c1", name="f"),
                piece("1}", index=0, id="c1", name="f"),
            ],
            ONE,
            id="id and name repeated",
        ),
        pytest.param(
            [piece('{"a":', index=0, id="c1", name="f"), piece("1}", index=0, name="f")],
            ONE,
            id="name repeated",
        ),
        pytest.param(
            [piece('{"a":', id="c1", name="f"), piece("1}", id="c1")],
            ONE,
            id="told apart by id alone",
        ),
        pytest.param(
            [piece('{"a":', index=0, id="c1", name="f"), piece("1}", index=0, id="x2")],
            ONE,
            id="an id made anew for every piece",
        ),
        pytest.param(
            [piece(index=0, id="c1", name="f"), piece('{"a":1}', index=0)],
            ONE,
            id="arguments missing at first",
        ),
        pytest.param(
            [piece(index=0, id="c1"), piece("", index=0, name="f"), piece('{"a":1}', index=0)],
            ONE,
            id="the name comes after the id",
        ),
        pytest.param(
            [piece("", index=0, name="f"), piece("", index=0, id="c1"), piece('{"a":1}', index=0)],
            ONE,
            id="the id comes after the name",
        ),
        pytest.param(
            [piece('{"a":', index=0, id="c1"), piece("1}", index=0, name="f")],
            ONE,
            id="arguments come before the name",
        ),
        pytest.param(
            [
                piece('{"a":1}', index=0, id="c1", name="f"),
                piece('{"b":2}', index=0, id="c2", name="g"),
            ],
            TWO,
            id="every index is 0",
        ),
        pytest.param(
            [
                piece("", index=0, id="c1", name="f"),
                piece('{"a":1}', index=0),
                piece("", index=0, id="c2", name="g"),
                piece('{"b":2}', index=0),
            ],
            TWO,
            id="every index is 0, in pieces",
        ),
        pytest.param(
            [
                piece('{"a":1}', index=0, id="c1", name="f"),
                piece("", index=0, id="c2", name="f"),
                piece('{"b":2}', index=0),
            ],
            SAME_TWICE,
            id="one tool twice under one index",
        ),
        pytest.param(
            [piece('{"a":1}', id="c1", name="f"), piece('{"b":2}', id="c2", name="f")],
            SAME_TWICE,
            id="one tool twice without an index",
        ),
        pytest.param(
            [
                piece("", index=0, id="c1", name="f"),
                piece("", index=1, id="c2", name="g"),
                piece('{"b":', index=1),
                piece('{"a":', index=0),
                piece("2}", index=1),
                piece("1}", index=0),
            ],
            TWO,
            id="two calls interleaved",
        ),
        pytest.param(
            [
                piece("", id="c1", name="f"),
                piece("", id="c2", name="g"),
                piece('{"b":2}', id="c2"),
                piece('{"a":1}', id="c1"),
            ],
            TWO,
            id="two calls interleaved by id",
        ),
        pytest.param(
            [piece("{}", index=0, name="f"), piece("{}", index=0, name="g")],
            [("call_chatcmpl1_0", "f", "{}"), ("call_chatcmpl1_1", "g", "{}")],
            id="no ids, a new name under the same index",
        ),
        pytest.param(
            [piece('{"a":1}', name="f"), piece('{"b":2}', name="f")],
            [("call_chatcmpl1_0", "f", '{"a":1}'), ("call_chatcmpl1_1", "f", '{"b":2}')],
            id="no ids, no indexes, one tool twice",
        ),
        pytest.param(
            [piece({"a": 1}, index=0, id="c1", name="f")], ONE, id="arguments as an object"
        ),
        pytest.param(
            [piece(index=0, id="c1", name="f") | {"function": {"name": "f", "arguments": None}}],
            [("c1", "f", "")],
            id="arguments null",
        ),
        pytest.param([piece(index=0, id="c1", name="f")], [("c1", "f", "")], id="no arguments"),
    ],
)
def test_pieces_become_the_calls_they_mean(
    pieces: list[dict[str, Any]], wanted: list[tuple[str, str, str]]
) -> None:
    assert calls_of(*called(*pieces)) == wanted


def test_two_calls_in_one_chunk_are_two_even_when_they_look_alike() -> None:
    twice = chunk({"tool_calls": [piece("", index=0, name="f"), piece("", index=0, name="f")]})
    assert calls_of(twice) == [("call_chatcmpl1_0", "f", ""), ("call_chatcmpl1_1", "f", "")]


@pytest.mark.parametrize("arguments", ["", "  ", "null", None, "{}"])
def test_a_call_without_arguments_has_an_empty_object(arguments: str | None) -> None:
    message = {"tool_calls": [piece(arguments, id="c", name="f")]}
    [call] = plain(message).parts()
    assert isinstance(call, ToolCall)
    assert call.arguments == {}


def test_arguments_that_are_no_object_keep_their_text() -> None:
    [call] = plain({"tool_calls": [piece('{"a":', id="c", name="f")]}).parts()
    assert isinstance(call, ToolCall)
    assert (call.arguments, call.arguments_text) == (None, '{"a":')


def test_a_call_starts_once_its_name_is_known_and_loses_nothing() -> None:
    _, events = fed(
        [
            sse(
                *called(
                    piece('{"a":', index=0, id="c1"),
                    piece("1", index=0),
                    piece("}", index=0, name="f"),
                ),
                CALLS,
                DONE,
            )
        ]
    )
    assert [type(event) for event in events[1:-1]] == [
        ToolCallStart,
        ToolCallDelta,
        ToolCallDelta,
        ToolCallDelta,
        ToolCallEnd,
    ]
    assert events[1] == ToolCallStart(0, "c1", "f")


def test_a_call_that_never_gets_a_name_is_kept_and_reported() -> None:
    decoder = streamed(*called(piece('{"a":1}', index=0, id="c1")), CALLS, DONE)
    [call] = decoder.parts()
    assert isinstance(call, ToolCall)
    assert (call.name, call.arguments_text) == ("", '{"a":1}')
    assert [each.message for each in decoder.assembler.warnings] == ["a tool call without a name"]


def test_text_before_and_after_a_call_keeps_its_place() -> None:
    decoder = streamed(
        *said("First"),
        *called(piece("{}", index=0, id="c1", name="f")),
        *said("Then"),
        CALLS,
        DONE,
    )
    kinds = [type(part).__name__ for part in decoder.parts()]
    assert kinds == ["Text", "ToolCall", "Text"]


def test_a_plain_reply_tells_calls_apart_by_their_place_alone() -> None:
    calls = [piece("{}", index=0, id="", name="f"), piece("{}", index=0, id="", name="f")]
    parts = plain({"tool_calls": calls}).parts()
    assert [(part.id, part.name) for part in parts if isinstance(part, ToolCall)] == [
        ("call_chatcmpl1_0", "f"),
        ("call_chatcmpl1_1", "f"),
    ]


def test_a_custom_tools_input_is_text() -> None:
    begun = {"index": 0, "id": "c1", "type": "custom", "custom": {"name": "sql", "input": "sel"}}
    [call] = streamed(
        *called(begun, {"index": 0, "custom": {"input": "ect 1"}}), CALLS, DONE
    ).parts()
    assert isinstance(call, ToolCall)
    assert (call.freeform, call.arguments_text, call.arguments) == (True, "select 1", None)


def test_a_legacy_function_call_is_a_tool_call() -> None:
    decoder = streamed(
        chunk({"function_call": {"name": "f", "arguments": ""}}),
        chunk({"function_call": {"arguments": '{"a":1}'}}),
        chunk(finish_reason="function_call"),
        DONE,
    )
    [call] = decoder.parts()
    assert isinstance(call, ToolCall)
    assert (call.id, call.name, call.arguments) == ("call_chatcmpl1_0", "f", {"a": 1})
    assert raw_message(decoder) == {
        "role": "assistant",
        "content": None,
        "function_call": {"name": "f", "arguments": '{"a":1}'},
    }


@pytest.mark.parametrize(
    "placeholder",
    [
        {"function_call": {"name": "", "arguments": ""}},
        {"audio": {"id": "", "data": "", "transcript": "", "expires_at": 0}},
        {"tool_calls": None, "function_call": None, "audio": None},
        {"tool_calls": [], "annotations": None, "refusal": ""},
    ],
)
def test_a_placeholder_is_not_a_part(placeholder: dict[str, Any]) -> None:
    message = {"role": "assistant", "content": "hi", **placeholder}
    assert [type(part).__name__ for part in plain(message).parts()] == ["Text"]
    stream = streamed(chunk(message), chunk(finish_reason="stop"), DONE)
    assert [type(part).__name__ for part in stream.parts()] == ["Text"]
