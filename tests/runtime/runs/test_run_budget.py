"""Budgets over a whole run, beside that of the client."""

from __future__ import annotations

import pytest

from interlingua import Budget, BudgetExceeded, Client, StopReason, Usage, tool
from interlingua.joint_budget import JointBudget, joined
from interlingua.testing import ScriptedReply, serve
from tests.runtime.probe import KEY, model
from tests.runtime.runs.running import Runner, call

USAGE = Usage(400, 100)


@tool
def look() -> str:
    """Look."""
    return "a view"


def steps(number: int) -> list[ScriptedReply]:
    return [ScriptedReply([call()], usage=USAGE) for _ in range(number)]


def test_run_stops_where_its_budget_is_used_up(runner: Runner) -> None:
    budget = Budget(max_tokens=1_200)
    run = runner.run(steps(8), tools=[look], budget=budget)
    assert run.stop_reason is StopReason.BUDGET
    assert len(run.steps) == 3
    assert budget.usage.total == run.usage.total == 1_500
    # What was said can be continued: every call has its result.
    assert run.messages[-1].role == "tool"


def test_run_that_a_budget_stopped_goes_on_with_another(runner: Runner) -> None:
    stopped = runner.run(steps(8), tools=[look], budget=Budget(max_tokens=600))
    resumed = runner.resume(["Done."], stopped, tools=[look], budget=Budget(max_tokens=600))
    assert stopped.stop_reason is StopReason.BUDGET
    assert resumed.stop_reason is StopReason.DONE
    assert len(resumed.steps) == len(stopped.steps) + 1


def test_first_step_that_no_budget_allows_raises(runner: Runner) -> None:
    with pytest.raises(BudgetExceeded):
        runner.run(["never"], "word " * 1_000, budget=Budget(max_tokens=10))
    assert runner.requests == []


def test_budget_of_the_client_holds_beside_that_of_the_run(runner: Runner) -> None:
    client_budget, own = Budget(max_tokens=700), Budget(max_tokens=100_000)
    run = runner.run(steps(8), tools=[look], budget=own, client_budget=client_budget)
    assert run.stop_reason is StopReason.BUDGET
    assert len(run.steps) == 2
    assert own.usage.total == client_budget.usage.total == 1_000


def test_chat_within_a_budget_leaves_the_chat_as_it_is() -> None:
    budget = Budget(max_tokens=10)
    with serve() as server:
        chat = Client(credentials={"probe": KEY}).chat(model("openai_chat", server))
        with pytest.raises(BudgetExceeded):
            chat.within(budget).complete("word " * 100)
        assert chat.complete("word " * 100).text


def test_refused_reservation_gives_back_what_others_set_aside() -> None:
    wide, narrow = Budget(max_tokens=1_000), Budget(max_tokens=10)
    joint = JointBudget([wide, narrow])
    with pytest.raises(BudgetExceeded):
        joint.reserve(model(), 500)
    assert (wide.tokens_left, narrow.tokens_left) == (1_000, 10)


def test_budgets_are_joined_once_each() -> None:
    one, other = Budget(max_tokens=1), Budget(max_tokens=2)
    assert joined(None) is None
    assert joined(one, one) is one
    both = joined(joined(one, other), one)
    assert isinstance(both, JointBudget)
    assert both.budgets == (one, other)
