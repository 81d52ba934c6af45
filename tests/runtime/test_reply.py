"""What a reply gives at a glance."""

from __future__ import annotations

import copy
import pickle
from typing import Any

from interlingua import Audio, Citation, FinishReason, Image, Message, Reply, Text, ToolCall, Usage
from interlingua.cost import Unknown
from interlingua.messages import Opaque, Part, Refusal, Thinking
from tests.runtime.probe import model

IMAGE = Image.from_bytes(b"GIF89a")
SOUND = Audio.from_bytes(b"fLaC")
CALL = ToolCall("weather", {"city": "Oslo"}, "call_1")
FIRST, SECOND = Citation(url="https://a"), Citation(url="https://b")


def reply(*parts: Part, usage: Usage | None = None) -> Reply[Any]:
    return Reply(
        Message("assistant", parts),
        FinishReason.STOP,
        "stop",
        usage or Usage(3, 4),
        {"id": "r"},
        model(),
        1_780_000_000.0,
    )


def test_parts_are_found_in_order() -> None:
    given = reply(
        Thinking("Let me "),
        Text("Titan", (FIRST,)),
        Opaque("block", {}),
        CALL,
        Thinking("see."),
        IMAGE,
        Text(" and Rhea", (SECOND,)),
        SOUND,
    )
    assert given.text == "Titan and Rhea"
    assert given.thinking == "Let me see."
    assert given.tool_calls == (CALL,)
    assert given.citations == (FIRST, SECOND)
    assert given.media == (IMAGE, SOUND)
    assert given.refusal is None


def test_refusal_is_apart_from_text() -> None:
    given = reply(Refusal("I can"), Refusal("not."))
    assert (given.refusal, given.text) == ("I cannot.", "")
    assert reply(Refusal("")).refusal == ""


def test_empty_reply_holds_nothing() -> None:
    given = reply()
    assert (given.text, given.thinking, given.tool_calls, given.media) == ("", "", (), ())


def test_cost_that_cannot_be_told_says_so() -> None:
    assert isinstance(reply(Text("a")).cost, Unknown)


def test_reply_can_be_copied_and_stored() -> None:
    given = reply(Thinking("hm", "sig"), Text("Titan", (FIRST,)), CALL, IMAGE)
    twins = [copy.copy(given), copy.deepcopy(given), pickle.loads(pickle.dumps(given))]
    assert twins == [given] * 3
    assert all(twin is not given for twin in twins)
