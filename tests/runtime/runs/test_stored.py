"""Runs as JSON: what is kept, and what is refused."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from interlingua import (
    AtLeast,
    Client,
    Cost,
    Known,
    Run,
    StopReason,
    ToolError,
    Unknown,
    Usage,
    UsageError,
    tool,
)
from interlingua.models import anthropic
from interlingua.runs.run import Step, ToolOutcome
from interlingua.testing import ScriptedReply, serve
from tests.runtime.runs.running import Runner, call


@tool
def look(at: str) -> dict[str, object]:
    """Look at something."""
    if at == "the sun":
        raise ValueError("too bright")
    return {"view": at}


def example() -> Run:
    runner = Runner("sync")
    return runner.run([[call(at="Oslo"), call(at="the sun")], "Done."], tools=[look])


def without_exceptions(run: Run) -> list[ToolOutcome]:
    return [
        ToolOutcome(each.call, each.result, each.duration, None, each.arguments, each.run)
        for step in run.steps
        for each in step.outcomes
    ]


def test_stored_run_keeps_what_was_said_done_and_paid() -> None:
    run = example()
    again = Run.from_json(run.to_json())
    assert again.messages == run.messages
    assert again.text == run.text
    assert again.stop_reason is run.stop_reason
    assert (again.usage, again.cost) == (run.usage, run.cost)
    assert [outcome for step in again.steps for outcome in step.outcomes] == without_exceptions(run)
    assert again.to_json() == run.to_json()
    assert Run.from_json(run.to_json().encode()).to_json() == run.to_json()


def test_reply_of_a_stored_run_keeps_where_it_came_from() -> None:
    usage = Usage(1_000, 100)
    with serve([ScriptedReply("Hi.", usage=usage)]) as server:
        client = Client(endpoints=server.endpoints, credentials={"anthropic": "any"})
        run = client.chat(anthropic.CLAUDE_SONNET_5).run("go")
    again = Run.from_json(run.to_json())
    here, there = run.steps[0].reply, again.steps[0].reply
    assert there.model is anthropic.CLAUDE_SONNET_5
    assert (there.at, there.request_id, there.response_id, there.finish_reason) == (
        here.at,
        here.request_id,
        here.response_id,
        here.finish_reason,
    )
    assert there.raw is None
    assert isinstance(again.cost, Known)
    assert again.cost == run.cost


@pytest.mark.parametrize(
    "cost",
    [
        Known(Decimal("0.10"), {"input": Decimal("0.10")}),
        Known(Decimal(1), {}, Decimal("1.5")),
        AtLeast(Decimal("0.2"), {"input": Decimal("0.2")}, ("output",)),
        Unknown("nobody knows"),
    ],
    ids=repr,
)
def test_costs_are_stored_as_they_were(cost: Cost) -> None:
    run = example()
    first = run.steps[0]
    priced = Run(run.given, (Step(first.reply, first.outcomes, cost),), run.stop_reason)
    assert Run.from_json(priced.to_json()).steps[0].reply_cost == cost


def test_cost_of_a_resumed_step_stays_what_it_was(runner: Runner) -> None:
    cost = Known(Decimal("0.10"), {})
    stopped = runner.run([[call(at="Oslo")]], tools=[look], max_steps=1)
    step = stopped.steps[0]
    interrupted = Run(stopped.given, (Step(step.reply, (), cost),), StopReason.INTERRUPTED)
    resumed = runner.resume(["Done."], interrupted, tools=[look])
    assert resumed.steps[0].reply_cost == cost


def test_interrupted_run_keeps_the_calls_without_a_result() -> None:
    @tool(name="look", fatal=(ValueError,))
    def blinded(at: str) -> str:
        """Look at something."""
        raise ValueError(at)

    with pytest.raises(ToolError) as raised:
        Runner("sync").run([[call(at="Oslo")]], tools=[blinded])
    assert raised.value.run is not None
    again = Run.from_json(raised.value.run.to_json())
    assert [each.name for each in again.steps[0].open_calls] == ["look"]
    assert again.stop_reason is StopReason.INTERRUPTED


def changed(**fields: Any) -> str:
    return json.dumps({**json.loads(example().to_json()), **fields})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "no stored run"),
        ("{", "no stored run"),
        ('{"format": "interlingua.conversation"}', "no stored run"),
        (changed(version=2), "version 2"),
        (changed(version="1"), "no version"),
        (changed(steps=None), "damaged"),
        (changed(steps=[{}]), "damaged"),
        (changed(stop_reason="bored"), "damaged"),
        (changed(pending=[{"at": 7, "needs": "approval"}]), "damaged"),
        (changed(pending=[{"at": 0, "needs": "luck"}]), "luck"),
        (changed(given=[{"role": "ghost", "parts": []}]), r"given\[0\]\.role"),
    ],
)
def test_what_is_no_stored_run_is_refused(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        Run.from_json(text)
