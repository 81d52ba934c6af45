"""The machine of a run by itself: no client, no thread, no loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interlingua import FinishReason, Message, Reply, Run, StopReason, Text, ToolCall, Usage, tool
from interlingua.runs.machine import Execute, Finish, Machine, Send
from interlingua.runs.options import read_options
from interlingua.runs.results import result_of
from interlingua.runs.run import ToolOutcome
from tests.runtime.probe import model

if TYPE_CHECKING:
    from interlingua.chat import AnyChat
    from interlingua.messages import Part
    from interlingua.runs.calls import Execution
    from interlingua.runs.options import RunOptions


@tool
def look(at: int) -> int:
    """Look at something."""
    return at


NO_CHAT = cast("AnyChat", object())


def options(**settings: Any) -> RunOptions:
    return read_options(NO_CHAT, [look], None, cast("Any", settings))


def reply(*parts: Part, reason: FinishReason = FinishReason.STOP) -> Reply[object]:
    return Reply(Message("assistant", parts), reason, None, Usage(1, 1), None, model(), 0.0)


def asks(number: int) -> Reply[object]:
    calls = [ToolCall("look", {"at": at}, f"call_{at}") for at in range(number)]
    return reply(*calls, reason=FinishReason.TOOL_CALLS)


def outcome(execution: Execution) -> ToolOutcome:
    return ToolOutcome(execution.call, result_of(execution.call, execution.arguments))


def executions(machine: Machine) -> tuple[Execution, ...]:
    action = machine.next()
    assert isinstance(action, Execute)
    return action.executions


def begun(number: int, machine: Machine | None = None) -> Machine:
    """Give a machine whose first reply has asked for calls."""
    machine = machine or Machine(options(), "go")
    assert isinstance(machine.next(), Send)
    machine.replied(asks(number))
    return machine


def finished(machine: Machine) -> Run:
    """Answer the next request, and give the run."""
    assert isinstance(machine.next(), Send)
    machine.replied(reply(Text("Done.")))
    action = machine.next()
    assert isinstance(action, Finish)
    return action.run


@given(some.permutations(range(6)))
def test_results_stand_in_call_order_in_whatever_order_they_come(order: list[int]) -> None:
    machine = begun(6)
    ready = executions(machine)
    for at in order:
        machine.ended(at, outcome(ready[at]))
    run = finished(machine)
    assert [result.call_id for result in run.steps[0].results] == [f"call_{at}" for at in range(6)]


@given(some.permutations(range(4)), some.integers(0, 4))
def test_run_stored_at_any_moment_goes_on_to_the_same_end(order: list[int], moment: int) -> None:
    whole = begun(4)
    for execution in executions(whole):
        whole.ended(execution.at, outcome(execution))
    expected = finished(whole)

    machine = begun(4)
    ready = executions(machine)
    for at in order[:moment]:
        machine.ended(at, outcome(ready[at]))
    stored = machine.run(StopReason.INTERRUPTED).to_json()
    resumed = Machine(options(), Run.from_json(stored))
    if moment < 4:
        left = executions(resumed)
        assert [each.at for each in left] == sorted(order[moment:])
        for execution in left:
            resumed.ended(execution.at, outcome(execution))
    run = finished(resumed)
    assert run.messages == expected.messages
    assert run.stop_reason is expected.stop_reason
    assert run.usage == expected.usage


@pytest.mark.parametrize(
    ("reason", "stopped"),
    [
        (FinishReason.STOP, StopReason.DONE),
        (FinishReason.UNKNOWN, StopReason.DONE),
        (FinishReason.LENGTH, StopReason.LENGTH),
        (FinishReason.CONTEXT_LENGTH, StopReason.CONTEXT_LENGTH),
        (FinishReason.REFUSAL, StopReason.REFUSAL),
        (FinishReason.CONTENT_FILTER, StopReason.CONTENT_FILTER),
        (FinishReason.ERROR, StopReason.ERROR),
    ],
)
def test_end_of_a_reply_without_calls_ends_the_run(
    reason: FinishReason, stopped: StopReason
) -> None:
    machine = Machine(options(), "go")
    machine.next()
    machine.replied(reply(Text("Hm."), reason=reason))
    action = machine.next()
    assert isinstance(action, Finish)
    assert action.run.stop_reason is stopped


@pytest.mark.parametrize("reason", [FinishReason.STOP, FinishReason.UNKNOWN])
def test_calls_are_executed_though_the_provider_does_not_say_that_it_calls(
    reason: FinishReason,
) -> None:
    machine = Machine(options(), "go")
    machine.next()
    machine.replied(reply(ToolCall("look", {"at": 1}, "call_1"), reason=reason))
    assert len(executions(machine)) == 1


def test_pause_is_taken_up_again_up_to_the_last_step() -> None:
    machine = Machine(options(max_steps=3), "go")
    for _ in range(3):
        assert isinstance(machine.next(), Send)
        machine.replied(reply(Text("Hm …"), reason=FinishReason.PAUSE))
    action = machine.next()
    assert isinstance(action, Finish)
    assert action.run.stop_reason is StopReason.MAX_STEPS


def test_every_finish_reason_is_decided_upon() -> None:
    for reason in FinishReason:
        machine = Machine(options(), "go")
        machine.next()
        machine.replied(reply(Text("Hm."), reason=reason))
        assert isinstance(machine.next(), Finish if reason is not FinishReason.PAUSE else Send)


def test_calls_with_the_same_id_have_each_their_own_result() -> None:
    machine = Machine(options(), "go")
    machine.next()
    machine.replied(
        reply(ToolCall("look", {"at": 1}, "call_0"), ToolCall("look", {"at": 1}, "call_0"))
    )
    first, second = executions(machine)
    machine.ended(second.at, outcome(second))
    stored = machine.run(StopReason.INTERRUPTED).to_json()
    resumed = Machine(options(), Run.from_json(stored))
    assert len(executions(resumed)) == 1
    assert first.call == second.call
