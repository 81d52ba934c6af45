"""The calls of one step: which are executed, which wait, and what came of each; no I/O.

Law: a call has one outcome, and outcomes stand in call order, in whatever order they came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ToolArgumentsInvalid, ToolError, UsageError
from interlingua.finish import FinishReason
from interlingua.messages import ToolCall
from interlingua.runs.decisions import Approve, Deny, Edit
from interlingua.runs.results import denial_of, failure_of, result_of, with_edit
from interlingua.runs.run import PendingCall, ToolOutcome
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.reply import Reply
    from interlingua.runs.decisions import Decision
    from interlingua.runs.options import RunOptions
    from interlingua.runs.run import Need
    from interlingua.tools import Tool
    from interlingua.values import JsonObject

NOT_EXECUTED = {
    FinishReason.LENGTH: "the reply was cut at its output limit",
    FinishReason.CONTEXT_LENGTH: "the reply was cut where the context was full",
    FinishReason.REFUSAL: "the model refused",
    FinishReason.CONTENT_FILTER: "the provider's filter ended the reply",
    FinishReason.ERROR: "the reply failed",
}
"""Why calls of a reply that ended so are not executed: they may be part of what was cut."""


@value
class Execution:
    """A call that is to be executed; `call` has the arguments that are used.

    `timeout` is in seconds.
    """

    at: int
    call: ToolCall
    tool: Tool
    arguments: object
    timeout: float | None = None


class _Slot:
    """One call on its way to its outcome."""

    __slots__ = (
        "approved",
        "call",
        "edited",
        "execution",
        "needs",
        "outcome",
    )

    def __init__(self, call: ToolCall) -> None:
        self.call = call
        self.needs: Need | None = None
        self.execution: Execution | None = None
        self.outcome: ToolOutcome | None = None
        self.edited: JsonObject | None = None


class StepCalls:
    """The calls of a reply.

    Parameters:
        tools: What the calls may name.
        outcomes: What came of some of them before, in call order.
    """

    def __init__(
        self,
        reply: Reply[object],
        tools: Mapping[str, Tool],
        options: RunOptions,
        outcomes: Sequence[ToolOutcome] = (),
    ) -> None:
        self._tools = tools
        self._options = options
        self._slots = [_Slot(call) for call in reply.tool_calls]
        self._fresh: list[ToolOutcome] = []
        for outcome in outcomes:
            known = [each for each in self._slots if each.outcome is None]
            next(each for each in known if each.call == outcome.call).outcome = outcome
        self._why_not = NOT_EXECUTED.get(reply.finish_reason)

    def sort(
        self,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
    ) -> None:
        """Settle for each open call what becomes of it.

        Raises:
            UsageError: A decision or a result is for no open call, or edits arguments wrongly.
        """
        given = {**(decisions or {}), **(results or {})}
        open_ids = [slot.call.id for slot in self._slots if slot.outcome is None]
        for call_id in given:
            if call_id not in open_ids:
                waiting = ", ".join(open_ids) or "none"
                raise UsageError(f"no call {call_id!r} waits in this run; waiting: {waiting}")
        for slot in self._slots:
            if slot.outcome is not None:
                continue
            if results and slot.call.id in results:
                self._end(slot, ToolOutcome(slot.call, result_of(slot.call, results[slot.call.id])))
                continue
            if self._sorted(slot) and decisions and slot.call.id in decisions:
                self._decide(slot, decisions[slot.call.id])

    def asked(self) -> ToolCall | None:
        """Give the next call that needs a decision."""
        return next((slot.call for slot in self._waiting("approval")), None)

    def decided(self, decision: Decision) -> None:
        """Take the decision on the call that `asked` gave.

        Raises:
            UsageError: It edits the arguments so that they do not fit.
        """
        self._decide(next(slot for slot in self._waiting("approval")), decision)

    def ready(self) -> tuple[Execution, ...]:
        """Give the calls that can be executed, in order."""
        slots = [slot for slot in self._slots if slot.outcome is None and slot.needs is None]
        return tuple([slot.execution for slot in slots if slot.execution is not None])

    def ended(self, at: int, outcome: ToolOutcome) -> None:
        """Take the outcome of an executed call.

        Raises:
            ToolError: What the tool raised is fatal; it has no outcome then.
        """
        slot = self._slots[at]
        execution, error = slot.execution, outcome.exception
        if execution is not None and error is not None and isinstance(error, execution.tool.fatal):
            raise ToolError(
                f"tool {slot.call.name!r} failed, fatally: {type(error).__name__}: {error}"
            ) from error
        result = outcome.result
        if slot.edited is not None:
            result = with_edit(result, slot.edited)
        self._end(
            slot,
            ToolOutcome(slot.call, result, outcome.duration, error, slot.edited, outcome.run),
        )

    def take_fresh(self) -> list[ToolOutcome]:
        """Give the outcomes that came since the last time."""
        fresh, self._fresh = self._fresh, []
        return fresh

    @property
    def outcomes(self) -> tuple[ToolOutcome, ...]:
        """The outcomes so far, in call order."""
        return tuple([slot.outcome for slot in self._slots if slot.outcome is not None])

    @property
    def pending(self) -> tuple[PendingCall, ...]:
        """The calls that wait for the caller, in order."""
        return tuple(
            [
                PendingCall(slot.call, slot.needs)
                for slot in self._slots
                if slot.outcome is None and slot.needs is not None
            ]
        )

    def _waiting(self, needs: Need) -> list[_Slot]:
        return [each for each in self._slots if each.outcome is None and each.needs == needs]

    def _end(self, slot: _Slot, outcome: ToolOutcome) -> None:
        slot.outcome = outcome
        self._fresh.append(outcome)

    def _fail(self, slot: _Slot, error: ToolError) -> None:
        result = failure_of(slot.call, error)
        self._end(slot, ToolOutcome(slot.call, result, exception=error))

    def _sorted(self, slot: _Slot) -> bool:
        """Tell what a call needs; False where it has its outcome already."""
        call = slot.call
        if self._why_not is not None:
            self._fail(slot, ToolError(f"The call was not executed: {self._why_not}."))
            return False
        tool = self._tools.get(call.name)
        if tool is None:
            known = ", ".join(self._tools) or "none"
            self._fail(slot, ToolError(f"There is no tool {call.name!r}; there are: {known}"))
            return False
        try:
            slot.execution = self._read(slot, tool, call)
        except ToolArgumentsInvalid as error:
            self._fail(slot, error)
            return False
        if tool.executor is None:
            slot.needs = "result"
        elif self._needs_approval(tool, call):
            slot.needs = "approval"
        return True

    def _read(self, slot: _Slot, tool: Tool, call: ToolCall) -> Execution:
        at = self._slots.index(slot)
        timeout = self._options.tool_timeout if tool.timeout is None else tool.timeout
        return Execution(at, call, tool, tool.read_arguments(call), timeout)

    def _needs_approval(self, tool: Tool, call: ToolCall) -> bool:
        allow = self._options.allow
        if allow is not None and tool.permission not in allow:
            return True
        asks = tool.needs_approval
        return asks(call) if callable(asks) else asks

    def _decide(self, slot: _Slot, decision: Decision) -> None:
        match decision:
            case Approve():
                pass
            case Deny(reason):
                self._end(slot, ToolOutcome(slot.call, denial_of(slot.call, reason)))
            case Edit(arguments):
                self._edit(slot, arguments)
            case _:
                raise UsageError(
                    f"a decision is Approve(), Deny(reason) or Edit(arguments), not {decision!r}"
                )
        if slot.needs == "approval":
            slot.needs = None

    def _edit(self, slot: _Slot, arguments: JsonObject) -> None:
        execution = slot.execution
        if execution is None or slot.needs == "result":
            raise UsageError(
                f"Edit of {slot.call.name} ({slot.call.id}): its result is yours to give, in"
                " results="
            )
        tool, call = execution.tool, _with_arguments(slot.call, arguments)
        try:
            read = tool.read_arguments(call)
        except ToolArgumentsInvalid as error:
            raise UsageError(f"Edit of {call.name} ({call.id}): {error}") from error
        slot.execution = Execution(execution.at, call, tool, read, execution.timeout)
        slot.edited = arguments


def _with_arguments(call: ToolCall, arguments: JsonObject) -> ToolCall:
    return ToolCall(
        call.name,
        arguments,
        call.id,
        jsontext.encode_text(arguments),
        call.freeform,
        call.origin,
    )
