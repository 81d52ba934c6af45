"""What goes wrong on the way, as the server and the scripted provider send it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpx2
import pytest

from interlingua.errors import UsageError
from interlingua.testing import (
    Cut,
    Delay,
    Duplicate,
    Fault,
    Malformed,
    RawReply,
    Reorder,
    ScriptedReply,
    Stall,
    Status,
    serve,
)
from interlingua.testing.server.faults import (
    fault_of,
    faults_of,
    with_connection_faults,
    with_event_faults,
)
from tests.runtime.testing.asking import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

EVENTS = [(0.0, b"a\n\n"), (0.1, b"bb\n\n"), (0.2, b"c\n\n")]
STREAM = {"content-type": "text/event-stream"}

EVENT_FAULTS: dict[str, tuple[list[Fault], list[tuple[float, bytes]]]] = {
    "none": ([], EVENTS),
    "malformed": ([Malformed()], [EVENTS[0], (0.1, b"b\n\n"), EVENTS[2]]),
    "the first malformed": ([Malformed(0)], [(0.0, b"\n\n"), *EVENTS[1:]]),
    "one past the end": ([Malformed(9)], [*EVENTS[:2], (0.2, b"\n\n")]),
    "duplicate": ([Duplicate(0)], [EVENTS[0], *EVENTS]),
    "reorder": ([Reorder(0)], [EVENTS[1], EVENTS[0], EVENTS[2]]),
    "reorder the last": ([Reorder(2)], EVENTS),
    "in the order given": (
        [Duplicate(0), Reorder(1)],
        [EVENTS[0], EVENTS[1], EVENTS[0], EVENTS[2]],
    ),
    "of the connection only": ([Cut(), Delay(1)], EVENTS),
}
CONNECTION_FAULTS: dict[str, tuple[list[Fault], list[tuple[float, bytes]], str]] = {
    "none": ([], EVENTS, "whole"),
    "cut": ([Cut(4)], [EVENTS[0], (0.1, b"b")], "cut"),
    "cut between events": ([Cut(3)], [EVENTS[0]], "cut"),
    "cut at the start": ([Cut()], [], "cut"),
    "cut past the end": ([Cut(99)], EVENTS, "cut"),
    "stall": ([Stall(3)], [EVENTS[0]], "stalled"),
    "the earlier end": ([Stall(9), Cut(3)], [EVENTS[0]], "cut"),
    "delay at the start": ([Delay(5)], [(5.0, b"a\n\n"), *EVENTS[1:]], "whole"),
    "delay inside an event": (
        [Delay(5, after=4)],
        [EVENTS[0], (0.1, b"b"), (5.0, b"b\n\n"), EVENTS[2]],
        "whole",
    ),
    "delay at the end": ([Delay(5, after=99)], [*EVENTS, (5, b"")], "whole"),
    "delay, then cut": ([Delay(5, after=1), Cut(2)], [(0.0, b"a"), (5.0, b"\n")], "cut"),
    "of events only": ([Malformed(), Status(500)], EVENTS, "whole"),
}


@pytest.mark.parametrize(("faults", "sent"), EVENT_FAULTS.values(), ids=EVENT_FAULTS)
def test_events_fail_as_said(faults: Sequence[Fault], sent: list[tuple[float, bytes]]) -> None:
    assert with_event_faults(EVENTS, faults) == sent


@pytest.mark.parametrize(
    ("faults", "sent", "end"), CONNECTION_FAULTS.values(), ids=CONNECTION_FAULTS
)
def test_connections_fail_as_said(
    faults: Sequence[Fault], sent: list[tuple[float, bytes]], end: str
) -> None:
    assert with_connection_faults(EVENTS, faults) == (sent, end)


def test_a_body_without_pieces_has_nothing_to_spoil() -> None:
    assert with_event_faults([], [Malformed(), Duplicate(), Reorder()]) == []


def test_several_faults_of_one_answer_reach_the_client() -> None:
    answer = RawReply(
        [b"a\n\n", b"b\n\n", b"c\n\n"], headers=STREAM, fault=[Duplicate(0), Reorder(1), Cut(8)]
    )
    with serve([answer]) as server:
        url = f"{server.url}/v1/messages"
        with httpx2.stream("POST", url, json={"stream": True}) as response:
            came: list[bytes] = []
            with pytest.raises(httpx2.RemoteProtocolError):
                came.extend(response.iter_raw())
    assert b"".join(came) == b"a\n\nb\n\na\n"


def test_a_status_is_said_in_the_words_of_the_wire(client: httpx2.Client) -> None:
    with serve([ScriptedReply("never", fault=Status(503, "gone"))]) as server:
        response = ask(client, server, "anthropic_messages", stream=True)
    assert response.status_code == 503
    assert response.json()["error"]["message"] == "gone"


def test_a_plain_body_that_is_malformed_is_whole_all_the_same(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hi", fault=Malformed())]) as server:
        response = ask(client, server, "openai_chat", stream=False)
    assert response.headers["content-length"] == str(len(response.content))
    with pytest.raises(ValueError, match="delimiter"):
        response.json()


@pytest.mark.parametrize(
    ("name", "number", "fault"),
    [
        ("cut", None, Cut()),
        ("cut", 12.0, Cut(12)),
        ("stall", 3.0, Stall(3)),
        ("delay", 0.5, Delay(0.5)),
        ("status", 503.0, Status(503)),
        ("malformed", None, Malformed()),
        ("malformed", 2.0, Malformed(2)),
        ("reorder", None, Reorder()),
        ("reorder", 0.0, Reorder(0)),
        ("duplicate", None, Duplicate()),
        ("duplicate", 4.0, Duplicate(4)),
    ],
)
def test_a_fault_has_a_name_and_a_number(name: str, number: float | None, fault: Fault) -> None:
    assert fault_of(name, number) == fault


@pytest.mark.parametrize(("name", "message"), [("delay", "a number"), ("fire", "cut, delay")])
def test_a_name_that_says_too_little_is_refused(name: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        fault_of(name, None)


def test_what_is_no_fault_is_refused() -> None:
    with pytest.raises(UsageError, match="'cut' is none"):
        faults_of([cast("Fault", "cut")])
