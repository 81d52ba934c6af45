"""What a run of two steps costs, a tool called between them, over its two calls alone."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from bench.report import Row
from interlingua import Client, ToolCall, assistant, tool, tool_result, user
from interlingua.models import openai
from interlingua.testing import ScriptedReply, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing import RecordedRequest

CALLS = "its two calls"
"""The same two requests by `complete`, which neither reads nor runs what the tool is asked."""

_RUNS = 20
_QUESTION, _ANSWER = "How warm is it in Oslo?", "It is 7 degrees in Oslo."


@tool
def temperature(city: str) -> int:
    """Give the temperature in degrees Celsius."""
    return len(city) + 3


_CALL = ToolCall("temperature", {"city": "Oslo"}, "call_1", '{"city": "Oslo"}')
_TURNS = [user(_QUESTION), assistant(_CALL), tool_result(_CALL, "7")]


def names() -> list[str]:
    """Name the columns."""
    return ["interlingua", CALLS]


def measure(rounds: int) -> list[Row]:
    """Measure a run, and the calls that it makes."""
    row = Row("a run of two steps with one tool call", "µs")

    def answer(request: RecordedRequest) -> ScriptedReply:
        return ScriptedReply(_ANSWER if b'"tool_call_id"' in request.content else [_CALL])

    with serve(answer) as server:
        client = Client(endpoints=server.endpoints, credentials={"openai": "any"})
        chat = client.chat(openai.GPT_5_2, wire="openai_chat")

        def run() -> str:
            return chat.run(_QUESTION, tools=[temperature]).text

        def calls() -> str:
            chat.complete(_QUESTION, tools=[temperature])
            return chat.complete(_TURNS, tools=[temperature]).text

        for number in range(rounds + 1):
            for name, way in zip(names(), (run, calls), strict=True):
                taken = _timed(way)
                if number:
                    row.add(name, taken)
        client.close()
    return [row]


def _timed(work: Callable[[], str]) -> float:
    # The server has a thread of its own, whose time does not count.
    begun = time.thread_time()
    said = {work() for _ in range(_RUNS)}
    taken = time.thread_time() - begun
    if said != {_ANSWER}:
        raise AssertionError(f"the run did not end as it was told to: {said}")
    return taken / _RUNS * 1e6
