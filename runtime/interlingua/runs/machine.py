"""What a run does next, decided from what came so far; no I/O.

Law: everything that decides stands here and in `calls`; the drivers only send, ask and execute.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from interlingua.context import Context
from interlingua.errors import BudgetExceeded, UsageError
from interlingua.events import StepEnd, StepStart, ToolResultAdded
from interlingua.finish import FinishReason
from interlingua.messages import Message, Text
from interlingua.offered_tools import offered
from interlingua.runs.calls import StepCalls
from interlingua.runs.run import PendingCall, Run, Step, StopReason
from interlingua.runs.settings import StepPlan
from interlingua.tools import Tool
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.cost import Cost
    from interlingua.events import RunEvent
    from interlingua.messages import ToolCall
    from interlingua.reply import Reply
    from interlingua.runs.calls import Execution
    from interlingua.runs.decisions import Approver, Decision
    from interlingua.runs.options import RunOptions
    from interlingua.runs.run import ToolOutcome
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool

_ENDS = {
    FinishReason.LENGTH: StopReason.LENGTH,
    FinishReason.CONTEXT_LENGTH: StopReason.CONTEXT_LENGTH,
    FinishReason.REFUSAL: StopReason.REFUSAL,
    FinishReason.CONTENT_FILTER: StopReason.CONTENT_FILTER,
    FinishReason.ERROR: StopReason.ERROR,
}
RESUMABLE = frozenset(
    {
        StopReason.MAX_STEPS,
        StopReason.STOP_WHEN,
        StopReason.APPROVAL,
        StopReason.CLIENT_TOOLS,
        StopReason.BUDGET,
        StopReason.INTERRUPTED,
    }
)


@value
class Send:
    """Ask for the step's reply; `Machine.replied` takes it."""

    chat: Any
    messages: Sequence[Message[object]]
    tools: Sequence[AnyTool | HostedTool]
    extra: Any
    settings: Settings


@value
class Ask:
    """Ask for a decision on a call; `Machine.decided` takes it."""

    call: ToolCall


@value
class Execute:
    """Execute calls, at once; `Machine.ended` takes each outcome."""

    executions: tuple[Execution, ...]


@value
class Finish:
    """The run has stopped."""

    run: Run


Action: TypeAlias = Send | Ask | Execute | Finish


class Machine:
    """A run on its way.

    Parameters:
        given: The messages that it begins with; or a run that is resumed.
        decisions, results: What the caller says to the calls that the run waited for.

    Raises:
        UsageError: The run cannot be resumed, or something is said to a call that does not wait.
    """

    def __init__(
        self,
        options: RunOptions,
        given: str | Sequence[Message[object]] | Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
    ) -> None:
        self.options = options
        chat = options.chat
        self._chat = chat.within(*options.budgets) if options.budgets else chat
        self._tools = _by_name(options.tools)
        self._steps: list[Step] = []
        self._reply: Reply[object] | None = None
        # As it was when it was stored; prices may have changed since.
        self._reply_cost: Cost | None = None
        self._calls: StepCalls | None = None
        self._stop: StopReason | None = None
        self._events: list[RunEvent] = []
        self._broken: tuple[Reply[object], ...] = ()
        if not isinstance(given, Run):
            self._given = _messages(given)
            return
        if given.stop_reason not in RESUMABLE:
            raise UsageError(
                f"this run stopped as {given.stop_reason}, and there is nothing to resume; go on"
                " with run([*run.messages, user(…)])"
            )
        self._given, self._broken = given.given, given.broken
        self._steps = list(given.steps)
        if self._steps and self._steps[-1].open_calls:
            unfinished = self._steps.pop()
            self._reply, self._reply_cost = unfinished.reply, unfinished.reply_cost
            self._tools = _by_name(self._tools_of(self._plan()))
            self._calls = StepCalls(unfinished.reply, self._tools, options, unfinished.outcomes)
            self._calls.sort(decisions, results)
        elif decisions or results:
            raise UsageError("no call waits in this run: leave out decisions= and results=")

    def next(self) -> Action:
        """Tell what is to be done now."""
        if self._stop is None and self._calls is not None:
            action = self._within_step(self._calls)
            if action is not None:
                return action
        if self._stop is None and len(self._steps) >= self.options.max_steps:
            self._stop = StopReason.MAX_STEPS
        if self._stop is not None:
            return Finish(self.run(self._stop))
        return self._begin_step()

    def replied(self, reply: Reply[object]) -> None:
        """Take the step's reply, whole."""
        self._reply = reply
        self._calls = StepCalls(reply, self._tools, self.options)
        self._calls.sort()
        self._note_results()

    def decided(self, decision: Decision) -> None:
        """Take the decision that was asked for; raises as `StepCalls.decided` does."""
        if self._calls is not None:
            self._calls.decided(decision)
            self._note_results()

    def ended(self, at: int, outcome: ToolOutcome) -> None:
        """Take the outcome of a call; raises as `StepCalls.ended` does."""
        if self._calls is not None:
            self._calls.ended(at, outcome)
            self._note_results()

    def broke_off(self, partial: Reply[object] | None) -> None:
        """Take the step's reply as far as it came, if it had begun; nothing more of it comes."""
        if partial is not None:
            self._broken = (*self._broken, partial)

    def failed(self, error: Exception) -> Run | None:
        """Take an error that ends the run; give the run where it has only reached its budget."""
        if isinstance(error, BudgetExceeded) and self._steps:
            self._stop = StopReason.BUDGET
            return self.run(self._stop)
        return None

    def take_events(self) -> list[RunEvent]:
        """Give the events of what happened since the last time."""
        events, self._events = self._events, []
        return events

    def context(self, call: ToolCall) -> Context[object]:
        """Give what the tool of a call of this step is told."""
        before = self._before()
        messages = before.messages
        if self._reply is not None:
            messages = (*messages, self._reply.message)
        return Context(self.options.deps, call, messages, self._number, before.usage)

    def run(self, stop_reason: StopReason) -> Run:
        """Give the run as far as it came."""
        steps, pending = self._steps, tuple[PendingCall, ...]()
        if self._calls is not None:
            steps, pending = [*steps, self._step(self._calls)], self._calls.pending
        return Run(self._given, tuple(steps), stop_reason, pending, self._broken)

    @property
    def approver(self) -> Approver:
        """Who is asked for decisions.

        Raises:
            UsageError: Nobody is; then the run stops instead of asking.
        """
        if self.options.approve is None:
            raise UsageError("this run asks nobody; pass approve=")
        return self.options.approve

    @property
    def _number(self) -> int:
        """The number of the step that is on its way, from 1."""
        return len(self._steps) + 1

    def _step(self, calls: StepCalls) -> Step:
        reply = cast("Reply[object]", self._reply)
        cost = reply.cost if self._reply_cost is None else self._reply_cost
        return Step(reply, calls.outcomes, cost)

    def _note_results(self) -> None:
        if self._calls is None:
            return
        self._events += [
            ToolResultAdded(self._number, each.call, each.result, each.duration)
            for each in self._calls.take_fresh()
        ]

    def _within_step(self, calls: StepCalls) -> Action | None:
        self._note_results()
        if self.options.approve is not None:
            call = calls.asked()
            if call is not None:
                return Ask(call)
        executions = calls.ready()
        if executions:
            return Execute(executions)
        step = self._step(calls)
        self._events.append(StepEnd(self._number, step.reply.finish_reason, step.usage))
        pending = calls.pending
        if pending:
            approval = any(each.needs == "approval" for each in pending)
            self._stop = StopReason.APPROVAL if approval else StopReason.CLIENT_TOOLS
            return None
        self._steps.append(step)
        self._reply = self._reply_cost = self._calls = None
        self._stop = self._reason_to_stop(step)
        return None

    def _reason_to_stop(self, step: Step) -> StopReason | None:
        reason = step.reply.finish_reason
        if reason in _ENDS:
            return _ENDS[reason]
        # A provider that paused a long turn wants it back, to go on.
        if not step.outcomes and reason is not FinishReason.PAUSE:
            return StopReason.DONE
        if self.options.stop_when:
            so_far = self._before()
            if any(holds(so_far) for holds in self.options.stop_when):
                return StopReason.STOP_WHEN
        return None

    def _begin_step(self) -> Send:
        options, plan = self.options, self._plan()
        tools = self._tools_of(plan)
        self._tools = _by_name(tools)
        settings = options.settings
        if plan.settings is not None:
            settings = cast("Settings", {**settings, **plan.settings})
        self._events.append(StepStart(self._number))
        return Send(
            self._chat if plan.chat is None else self._checked(plan.chat),
            self._before().messages if plan.messages is None else plan.messages,
            tools,
            options.extra if plan.extra is None else plan.extra,
            settings,
        )

    def _before(self) -> Run:
        """Give the run before the step that is on its way."""
        steps = tuple(self._steps)
        return Run(self._given, steps, StopReason.INTERRUPTED, broken=self._broken)

    def _plan(self) -> StepPlan:
        prepare = self.options.prepare_step
        plan = (None if prepare is None else prepare(self._before())) or StepPlan()
        if not isinstance(cast("object", plan), StepPlan):
            raise UsageError(
                f"prepare_step gave a {type(plan).__name__}; it gives a StepPlan(…) or None"
            )
        return plan

    def _tools_of(self, plan: StepPlan) -> Sequence[AnyTool | HostedTool]:
        return self.options.tools if plan.tools is None else plan.tools

    def _checked(self, chat: AnyChat | AnyAsyncChat) -> AnyChat | AnyAsyncChat:
        if type(chat) is not type(self._chat):
            raise UsageError(
                f"prepare_step gave a {type(chat).__name__} to a run of a"
                f" {type(self._chat).__name__}; bind it by the same kind of client"
            )
        return chat.within(*self.options.budgets) if self.options.budgets else chat


def _by_name(tools: Sequence[AnyTool | HostedTool]) -> dict[str, Tool]:
    return {tool.name: tool for tool in offered(tools) if isinstance(tool, Tool)}


def _messages(given: str | Sequence[Message[object]]) -> tuple[Message[object], ...]:
    if isinstance(given, str):
        return (Message("user", (Text(given),)),)
    # A caller without a type checker may give anything.
    if isinstance(given, Message) or not isinstance(cast("object", given), Iterable):
        kind = type(cast("object", given)).__name__
        raise UsageError(f"messages is a {kind}; pass a text or a list of messages")
    return tuple(given)
