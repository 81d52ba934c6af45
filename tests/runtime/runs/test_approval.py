"""Calls that need a decision, and calls that the caller answers itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    Approve,
    Decision,
    Deny,
    Edit,
    PendingCall,
    Run,
    StepPlan,
    StopReason,
    Text,
    ToolCall,
    ToolResult,
    UsageError,
    tool,
)
from interlingua.tools import Tool
from tests.runtime.runs.running import Runner, call, contents, results

if TYPE_CHECKING:
    from interlingua.testing import Script

SENT: list[str] = []


@pytest.fixture(autouse=True)
def nothing_sent() -> None:
    SENT.clear()


@tool(needs_approval=True, permission="write")
def send(to: str) -> str:
    """Send a letter."""
    SENT.append(to)
    return f"sent to {to}"


@tool(permission="read")
def look() -> str:
    """Look."""
    return "a view"


@tool
def plain() -> str:
    """Do something of no declared kind."""
    return "done"


ASK_ONE = Tool("ask", "Ask the user.", {"type": "object"})
"""A tool of the caller's own: it has no executor."""

TWO: Script = [[call("send", to="ada"), call("look"), call("send", to="bob")], "Done."]


# Asked on the way


def test_each_call_that_needs_approval_is_asked_for_in_order(runner: Runner) -> None:
    asked: list[object] = []

    def approve(wanted: ToolCall) -> Decision:
        asked.append((wanted.arguments or {})["to"])
        return Approve()

    run = runner.run(TWO, tools=[send, look], approve=approve)
    assert asked == ["ada", "bob"]
    assert contents(run) == ["sent to ada", "a view", "sent to bob"]
    assert run.stop_reason is StopReason.DONE


def test_async_approver_is_awaited_in_either_run(runner: Runner) -> None:
    async def approve(_: ToolCall) -> Decision:
        await asyncio.sleep(0)
        return Approve()

    assert contents(runner.run(TWO, tools=[send, look], approve=approve))[0] == "sent to ada"


def test_denied_call_is_not_executed_and_the_model_reads_why(runner: Runner) -> None:
    run = runner.run(TWO, tools=[send, look], approve=lambda _: Deny("It is late."))
    assert SENT == []
    denied = results(run)[0]
    assert denied.denied
    assert not denied.is_error
    assert denied.content == "It is late."
    assert "It is late." in runner.requests[1].content.decode()
    assert run.text == "Done."


@pytest.mark.parametrize("wire", ["openai_chat", "openai_responses", "anthropic_messages"])
def test_model_is_told_of_a_denial_without_a_reason(wire: str) -> None:
    runner = Runner("sync", wire)
    runner.run(TWO, tools=[send, look], approve=lambda _: Deny())
    said = runner.requests[1].content.decode()
    assert "was not allowed" in said or "was denied" in said


def test_edited_call_is_executed_otherwise_and_the_model_is_told(runner: Runner) -> None:
    run = runner.run(TWO, tools=[send, look], approve=lambda _: Edit({"to": "eve"}))
    assert SENT == ["eve", "eve"]
    outcome = run.steps[0].outcomes[0]
    assert outcome.arguments == {"to": "eve"}
    # What the model wrote stays as it wrote it.
    assert outcome.call.arguments == {"to": "ada"}
    assert outcome.result.content == (
        'Executed with other arguments than yours: {"to":"eve"}\nsent to eve'
    )


def test_edit_that_does_not_fit_is_refused(runner: Runner) -> None:
    with pytest.raises(UsageError, match="Edit of send"):
        runner.run(TWO, tools=[send, look], approve=lambda _: Edit({"to": []}))
    assert SENT == []


def test_decision_that_is_none_is_refused(runner: Runner) -> None:
    def approve(_: ToolCall) -> Decision:
        return cast("Decision", True)

    with pytest.raises(UsageError, match="Approve"):
        runner.run(TWO, tools=[send, look], approve=approve)
    assert SENT == []


def test_tool_decides_by_the_call_whether_it_needs_approval(runner: Runner) -> None:
    def abroad(wanted: ToolCall) -> bool:
        return (wanted.arguments or {}).get("to") == "bob"

    @tool(needs_approval=abroad)
    def post(to: str) -> str:
        """Post a letter."""
        return f"posted to {to}"

    script: Script = [[call("post", to="ada"), call("post", to="bob")], "Done."]
    run = runner.run(script, tools=[post], approve=lambda _: Deny())
    assert [result.denied for result in results(run)] == [False, True]


def test_only_allowed_permissions_go_without_approval(runner: Runner) -> None:
    asked: list[str] = []

    def approve(wanted: ToolCall) -> Decision:
        asked.append(wanted.name)
        return Approve()

    script: Script = [[call("look"), call("plain"), call("send", to="ada")], "Done."]
    runner.run(script, tools=[look, plain, send], allow={"read"}, approve=approve)
    assert asked == ["plain", "send"]


def test_allowed_permission_does_not_override_the_tool(runner: Runner) -> None:
    run = runner.run(TWO, tools=[send, look], allow={"read", "write"})
    assert [each.call.name for each in run.pending] == ["send", "send"]


def test_wrong_arguments_are_not_asked_for(runner: Runner) -> None:
    def approve(_: ToolCall) -> Decision:
        raise AssertionError

    run = runner.run([[call("send", to=1)], "Done."], tools=[send], approve=approve)
    assert results(run)[0].is_error


# Stopped, and resumed


def test_run_without_an_approver_stops_with_the_rest_executed(runner: Runner) -> None:
    run = runner.run(TWO, tools=[send, look])
    assert run.stop_reason is StopReason.APPROVAL
    assert SENT == []
    first, second, third = run.steps[0].reply.tool_calls
    assert run.pending == (PendingCall(first, "approval"), PendingCall(third, "approval"))
    assert contents(run) == ["a view"]
    assert run.steps[0].open_calls == (first, third)
    assert second == run.steps[0].outcomes[0].call
    assert len(runner.requests) == 1


def test_resumed_run_ends_as_one_that_was_not_stopped(runner: Runner) -> None:
    whole = runner.run(TWO, tools=[send, look], approve=lambda _: Approve())
    stopped = runner.run(TWO, tools=[send, look])
    decisions = {each.call.id: Approve() for each in stopped.pending}
    resumed = runner.resume(["Done."], stopped, decisions=decisions, tools=[send, look])
    assert SENT == ["ada", "bob"] * 2
    assert [message.role for message in resumed.messages] == [
        message.role for message in whole.messages
    ]
    assert (resumed.text, resumed.stop_reason) == (whole.text, whole.stop_reason)
    assert contents(resumed) == contents(whole)
    assert resumed.pending == ()
    # The run that was stopped stays as it was.
    assert len(stopped.steps[0].outcomes) == 1


def test_decisions_may_come_one_by_one(runner: Runner) -> None:
    stopped = runner.run(TWO, tools=[send, look])
    first, second = stopped.pending
    halfway = runner.resume(
        ["never"], stopped, decisions={first.call.id: Deny("No.")}, tools=[send, look]
    )
    assert halfway.stop_reason is StopReason.APPROVAL
    assert halfway.pending == (second,)
    assert runner.requests == []
    resumed = runner.resume(
        ["Done."], halfway, decisions={second.call.id: Approve()}, tools=[send, look]
    )
    assert contents(resumed) == ["No.", "a view", "sent to bob"]


def test_resumed_run_may_have_an_approver(runner: Runner) -> None:
    stopped = runner.run(TWO, tools=[send, look])
    resumed = runner.resume(["Done."], stopped, tools=[send, look], approve=lambda _: Approve())
    assert SENT == ["ada", "bob"]
    assert resumed.stop_reason is StopReason.DONE


def test_tools_of_a_prepared_step_are_those_of_the_step_that_is_resumed(runner: Runner) -> None:
    def prepare(_: Run) -> StepPlan:
        return StepPlan(tools=[send])

    stopped = runner.run([[call("send", to="ada")]], prepare_step=prepare)
    decisions = {each.call.id: Approve() for each in stopped.pending}
    resumed = runner.resume(["Done."], stopped, decisions=decisions, prepare_step=prepare)
    assert contents(resumed) == ["sent to ada"]


def test_decision_for_a_call_that_does_not_wait_is_refused(runner: Runner) -> None:
    stopped = runner.run(TWO, tools=[send, look])
    with pytest.raises(UsageError, match=stopped.pending[0].call.id):
        runner.resume(["never"], stopped, decisions={"other": Approve()}, tools=[send, look])
    assert runner.requests == []


# Tools of the caller's own


def test_call_without_an_executor_stops_the_run_with_the_rest_executed(runner: Runner) -> None:
    script: Script = [[call("ask", question="?"), call("look")], "Done."]
    stopped = runner.run(script, tools=[ASK_ONE, look])
    assert stopped.stop_reason is StopReason.CLIENT_TOOLS
    (pending,) = stopped.pending
    assert (pending.call.name, pending.needs) == ("ask", "result")
    assert contents(stopped) == ["a view"]


@pytest.mark.parametrize(
    ("given", "content"),
    [
        ("yes", "yes"),
        ({"answer": 42}, {"answer": 42}),
        (Text("yes"), (Text("yes"),)),
        (ToolResult("", "the user left", is_error=True), "the user left"),
    ],
    ids=repr,
)
def test_run_goes_on_with_the_callers_results(
    runner: Runner, given: object, content: object
) -> None:
    script: Script = [[call("ask"), call("look")], "Done."]
    stopped = runner.run(script, tools=[ASK_ONE, look])
    given_results = {stopped.pending[0].call.id: given}
    resumed = runner.resume(["Done."], stopped, results=given_results, tools=[ASK_ONE, look])
    assert contents(resumed) == [content, "a view"]
    assert resumed.steps[0].results[0].call_id == stopped.pending[0].call.id
    assert resumed.stop_reason is StopReason.DONE


def test_approval_comes_before_results_in_the_reason(runner: Runner) -> None:
    script: Script = [[call("ask"), call("send", to="ada")], "Done."]
    stopped = runner.run(script, tools=[ASK_ONE, send])
    assert stopped.stop_reason is StopReason.APPROVAL
    assert [each.needs for each in stopped.pending] == ["result", "approval"]
    ask, wanted = stopped.pending
    resumed = runner.resume(
        ["Done."],
        stopped,
        decisions={wanted.call.id: Approve()},
        results={ask.call.id: "yes"},
        tools=[ASK_ONE, send],
    )
    assert contents(resumed) == ["yes", "sent to ada"]


def test_callers_own_call_may_be_denied_but_not_edited(runner: Runner) -> None:
    stopped = runner.run([[call("ask")], "Done."], tools=[ASK_ONE])
    call_id = stopped.pending[0].call.id
    with pytest.raises(UsageError, match="results="):
        runner.resume(["never"], stopped, decisions={call_id: Edit({})}, tools=[ASK_ONE])
    resumed = runner.resume(["Done."], stopped, decisions={call_id: Deny()}, tools=[ASK_ONE])
    assert results(resumed)[0].denied


# Stored, and resumed in another process

ELSEWHERE = """
import sys
from interlingua import Approve, Client, Run, tool
from tests.runtime.probe import KEY, model

@tool(needs_approval=True, permission="write")
def send(to: str) -> str:
    "Send a letter."
    return f"sent to {to}"

@tool(permission="read")
def look() -> str:
    "Look."
    return "a view"

run = Run.from_json(STORED)
client = Client(credentials={"probe": KEY})
decisions = {each.call.id: Approve() for each in run.pending}
chat = client.chat(model("openai_chat", URL))
print(chat.resume(run, decisions=decisions, tools=[send, look]).to_json())
"""


def test_stored_run_resumes_in_another_process_with_the_same_result(run_python: Any) -> None:
    from interlingua.testing import serve

    runner = Runner("sync")
    stored = runner.run(TWO, tools=[send, look]).to_json()
    with serve(["Done."]) as server:
        program = ELSEWHERE.replace("STORED", repr(stored)).replace("URL", repr(server.url))
        status, printed = run_python(program)
    assert status == 0, printed
    there = Run.from_json(printed)
    decisions = {each.call.id: Approve() for each in Run.from_json(stored).pending}
    here = runner.resume(["Done."], Run.from_json(stored), decisions=decisions, tools=[send, look])
    assert there.messages == here.messages
    assert (there.text, there.stop_reason) == ("Done.", StopReason.DONE)
    assert contents(there) == ["sent to ada", "a view", "sent to bob"]
    assert there.usage == here.usage
