"""Parts built from pieces, and the events that announce them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from interlingua import Citation, Image, Origin, Text, ToolCall
from interlingua.assembly import Assembler, parse_arguments
from interlingua.errors import ProtocolError
from interlingua.events import (
    CitationAdded,
    HostedToolEnded,
    HostedToolStarted,
    MediaAdded,
    OpaqueAdded,
    RefusalDelta,
    RefusalEnd,
    RefusalStart,
    ReplyStart,
    TextDelta,
    TextEnd,
    TextStart,
    ThinkingDelta,
    ThinkingEnd,
    ThinkingStart,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from interlingua.messages import Opaque, Refusal, Thinking
from interlingua.reply import ReplyWarning

if TYPE_CHECKING:
    from interlingua.values import JsonObject

ORIGIN = Origin("p", "w", "m")
CITATION = Citation(url="https://x")
IMAGE = Image.from_bytes(b"GIF89a")


@pytest.fixture
def assembler() -> Assembler:
    return Assembler(ORIGIN)


def test_text_comes_in_pieces(assembler: Assembler) -> None:
    assembler.text("a", "Hel")
    assembler.text("a", "")
    assembler.text("a", "lo")
    assembler.end_text("a", {"id": "1"})
    part = Text("Hello", (), ORIGIN, {"id": "1"})
    assert assembler.parts() == (part,)
    assert assembler.events == [
        TextStart(0),
        TextDelta(0, "Hel"),
        TextDelta(0, "lo"),
        TextEnd(0, part),
    ]


def test_citations_belong_to_their_text_and_open_it_if_need_be(assembler: Assembler) -> None:
    assembler.citation("a", CITATION)
    assembler.text("a", "Hello")
    assembler.end("a")
    part = Text("Hello", (CITATION,), ORIGIN)
    assert assembler.events == [
        TextStart(0),
        CitationAdded(0, CITATION),
        TextDelta(0, "Hello"),
        TextEnd(0, part),
    ]


def test_refusal_comes_in_pieces(assembler: Assembler) -> None:
    assembler.refusal("a", "I can")
    assembler.refusal("a", "not.")
    assembler.end_refusal("a", {"id": "1"})
    part = Refusal("I cannot.", ORIGIN, {"id": "1"})
    assert assembler.events == [
        RefusalStart(0),
        RefusalDelta(0, "I can"),
        RefusalDelta(0, "not."),
        RefusalEnd(0, part),
    ]


def test_thinking_ends_with_its_signature(assembler: Assembler) -> None:
    assembler.thinking("a", "hm")
    assembler.thinking_details("a", signature="sig")
    assembler.thinking_details("a", encrypted="enc", provider_data={"id": "1"})
    assembler.end("a")
    part = Thinking("hm", "sig", "enc", ORIGIN, {"id": "1"})
    assert assembler.events == [ThinkingStart(0), ThinkingDelta(0, "hm"), ThinkingEnd(0, part)]


def test_hidden_thinking_has_no_delta(assembler: Assembler) -> None:
    assembler.thinking_details("a", encrypted="enc")
    assembler.end_all()
    part = Thinking("", None, "enc", ORIGIN)
    assert assembler.events == [ThinkingStart(0), ThinkingEnd(0, part)]


def test_tool_calls_come_side_by_side(assembler: Assembler) -> None:
    assembler.tool_call("a", "call_a", "weather")
    assembler.tool_call("b", "call_b", "time")
    assembler.arguments("b", '{"zone"')
    assembler.arguments("a", '{"city": "Oslo"}')
    assembler.arguments("b", ': "UTC"}')
    assert assembler.arguments_text("b") == '{"zone": "UTC"}'
    assembler.end_tool_call("b", {"id": "2"})
    assembler.end_tool_call("a")
    first = ToolCall("weather", {"city": "Oslo"}, "call_a", '{"city": "Oslo"}', origin=ORIGIN)
    second = ToolCall(
        "time",
        {"zone": "UTC"},
        "call_b",
        '{"zone": "UTC"}',
        origin=ORIGIN,
        provider_data={"id": "2"},
    )
    assert assembler.parts() == (first, second)
    assert assembler.events == [
        ToolCallStart(0, "call_a", "weather"),
        ToolCallStart(1, "call_b", "time"),
        ToolCallDelta(1, '{"zone"'),
        ToolCallDelta(0, '{"city": "Oslo"}'),
        ToolCallDelta(1, ': "UTC"}'),
        ToolCallEnd(1, second),
        ToolCallEnd(0, first),
    ]


@pytest.mark.parametrize("missing", [None, ""])
def test_call_without_an_id_gets_one_of_its_place(
    assembler: Assembler, missing: str | None
) -> None:
    assembler.text("t", "Looking.")
    assembler.tool_call("a", missing, "weather")
    assert assembler.events[-1] == ToolCallStart(1, "call_1", "weather")


def test_free_form_input_is_text_and_never_decoded(assembler: Assembler) -> None:
    assembler.tool_call("a", "c", "shell", freeform=True)
    assembler.arguments("a", '{"ls": 1}')
    assembler.end_all()
    assert assembler.parts() == (
        ToolCall("shell", None, "c", '{"ls": 1}', freeform=True, origin=ORIGIN),
    )


def test_hosted_tool_is_its_whole_item(assembler: Assembler) -> None:
    assembler.hosted_tool("a", "ws_1", "web_search")
    assembler.end_hosted_tool("a", "web_search_call", {"id": "ws_1", "status": "completed"})
    part = Opaque("web_search_call", {"id": "ws_1", "status": "completed"}, ORIGIN, hosted=True)
    assert assembler.events == [
        HostedToolStarted(0, "ws_1", "web_search"),
        HostedToolEnded(0, part),
    ]


@pytest.mark.parametrize(
    ("item", "started"),
    [
        ({"id": "1", "name": "search"}, HostedToolStarted(0, "1", "search")),
        ({}, HostedToolStarted(0, None, "result")),
        ({"id": 7, "name": None}, HostedToolStarted(0, None, "result")),
    ],
)
def test_hosted_tool_that_was_never_announced_is_announced_first(
    assembler: Assembler, item: JsonObject, started: HostedToolStarted
) -> None:
    assembler.end_hosted_tool("a", "result", item)
    part = Opaque("result", item, ORIGIN, hosted=True)
    assert assembler.events == [started, HostedToolEnded(0, part)]


def test_hosted_tool_that_never_ends_is_what_was_known_of_it(assembler: Assembler) -> None:
    assembler.hosted_tool("a", "1", "search", {"id": "1", "query": "moons"})
    assembler.end_all()
    part = Opaque("search", {"id": "1", "query": "moons"}, ORIGIN, hosted=True)
    assert assembler.events[-1] == HostedToolEnded(0, part)


def test_whole_parts_take_their_place_in_order(assembler: Assembler) -> None:
    assembler.text("t", "See:")
    assembler.media(IMAGE)
    assembler.opaque("block", {"x": 1})
    assembler.text("t", " there")
    block = Opaque("block", {"x": 1}, ORIGIN)
    assert assembler.events[2:4] == [MediaAdded(1, IMAGE), OpaqueAdded(2, block)]
    assert assembler.parts() == (Text("See: there", (), ORIGIN), IMAGE, block)


def test_parts_that_are_open_are_given_as_far_as_they_go(assembler: Assembler) -> None:
    assembler.text("t", "Hel")
    assembler.tool_call("c", "c", "weather")
    assembler.arguments("c", '{"city": "Os')
    assert assembler.parts() == (
        Text("Hel", (), ORIGIN),
        ToolCall("weather", None, "c", '{"city": "Os', origin=ORIGIN),
    )
    assert (assembler.is_open("t"), assembler.is_open("x")) == (True, False)
    assert assembler.text_so_far("t") == "Hel"


def test_part_of_another_kind_under_the_same_key_closes_the_one_before(
    assembler: Assembler,
) -> None:
    assembler.thinking(0, "hm")
    assembler.text(0, "Hello")
    assembler.tool_call(0, "c", "weather")
    assembler.tool_call(0, "d", "time")
    assembler.refusal(0, "no")
    assembler.hosted_tool(0, "h", "search")
    assembler.end_all()
    starts = (TextStart, ThinkingStart, ToolCallStart, RefusalStart, HostedToolStarted)
    ends = (TextEnd, ThinkingEnd, ToolCallEnd, RefusalEnd, HostedToolEnded)
    begun = [event.index for event in assembler.events if isinstance(event, starts)]
    ended = [event.index for event in assembler.events if isinstance(event, ends)]
    assert begun == ended == [0, 1, 2, 3, 4, 5]
    assert [type(part) for part in assembler.parts()] == [
        Thinking,
        Text,
        ToolCall,
        ToolCall,
        Refusal,
        Opaque,
    ]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("arguments", ("gone", "{}")),
        ("end_text", ("gone",)),
        ("end_tool_call", ("gone",)),
        ("end_refusal", ("gone",)),
        ("arguments", ("text", "{}")),
        ("citation", ("call", CITATION)),
        ("thinking_details", ("text",)),
        ("end_text", ("call",)),
    ],
)
def test_more_of_a_part_that_is_not_open_is_the_providers_fault(
    assembler: Assembler, method: str, arguments: tuple[object, ...]
) -> None:
    assembler.text("text", "Hello")
    assembler.tool_call("call", "c", "weather")
    with pytest.raises(ProtocolError, match="not open"):
        getattr(assembler, method)(*arguments)


def test_start_tells_what_is_known(assembler: Assembler) -> None:
    assembler.start("r1", "")
    assert assembler.events == [ReplyStart("r1", None)]
    assert (assembler.response_id, assembler.served_model) == ("r1", None)


def test_warning_keeps_what_was_sent(assembler: Assembler) -> None:
    assembler.warn("an unknown event", {"type": "x"})
    assert assembler.warnings == [ReplyWarning("an unknown event", {"type": "x"})]
    assert assembler.events == []


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ('{"city": "Oslo"}', {"city": "Oslo"}),
        ("{}", {}),
        ("", {}),
        (" \n", {}),
        ("null", {}),
        ('{"city": "Os', None),
        ("[1]", None),
        ('"text"', None),
        ("7", None),
        ("nonsense", None),
        ('{"half": "\\ud83d"}', {"half": "\ud83d"}),
    ],
)
def test_arguments_are_decoded_where_they_are_an_object(
    text: str, arguments: JsonObject | None
) -> None:
    assert parse_arguments(text) == arguments


@pytest.mark.parametrize("text", ['{"a": "\ud800"}', "\ud800"])
def test_arguments_with_half_a_surrogate_pair_are_kept(text: str) -> None:
    assembler = Assembler(Origin("p", "w", "m"))
    assembler.tool_call("k", "id", "f")
    assembler.arguments("k", text)
    assembler.end_tool_call("k")
    (call,) = assembler.parts()
    assert isinstance(call, ToolCall)
    assert call.arguments_text == text
    assert call.arguments == ({"a": "\ud800"} if text.startswith("{") else None)


def test_what_is_no_text_is_refused_before_a_part_opens() -> None:
    assembler = Assembler(Origin("p", "w", "m"))
    wrong = cast("str", 3)
    for add in (assembler.text, assembler.refusal, assembler.thinking):
        with pytest.raises(TypeError, match="expected a text, got 3"):
            add("k", wrong)
    for call_id, name in ((wrong, "f"), ("id", wrong)):
        with pytest.raises(TypeError, match="expected a text, got 3"):
            assembler.tool_call("k", call_id, name)
    assert assembler.parts() == ()
    assert assembler.events == []
