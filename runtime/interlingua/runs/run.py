"""What came of a run: its steps, why it stopped, and what it waits for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.cost import total_cost
from interlingua.messages import Message, ToolCall, ToolResult
from interlingua.usage import Usage
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.conversation.entries import AnyMessage
    from interlingua.cost import Cost
    from interlingua.messages import Text
    from interlingua.reply import Reply
    from interlingua.values import JsonObject


class StopReason(StrEnum):
    """Why a run stopped; one that is not done can be resumed where the comment says so."""

    DONE = "done"
    """The model answered, and called no tool."""
    MAX_STEPS = "max_steps"
    """It took as many steps as it may; resume with more."""
    STOP_WHEN = "stop_when"
    """A condition of `stop_when` held; it can be resumed."""
    APPROVAL = "approval"
    """Calls wait for a decision; resume with `decisions`."""
    CLIENT_TOOLS = "client_tools"
    """Calls of tools without an executor wait for the caller; resume with `results`."""
    BUDGET = "budget"
    """A budget does not allow the next step; it can be resumed with another."""
    LENGTH = "length"
    """The last reply was cut at its output limit; calls in it were not executed."""
    CONTEXT_LENGTH = "context_length"
    """The last reply was cut where the context was full; calls in it were not executed."""
    REFUSAL = "refusal"
    """The model refused."""
    CONTENT_FILTER = "content_filter"
    """The provider's filter ended the last reply."""
    ERROR = "error"
    """The provider says that the last reply failed."""
    INTERRUPTED = "interrupted"
    """It is not at its end: an error broke it off, its stream was left, or it is still on its way;
    it can be resumed."""


@value
class ToolOutcome:
    """What came of one call.

    Parameters:
        duration: Seconds of its execution; None where it was not executed.
        exception: What the tool raised; not stored.
        arguments: What it was executed with, where it was approved with an `Edit`.
        run: The run that it made, where the tool is one of `Chat.as_tool`.
    """

    call: ToolCall
    result: ToolResult
    duration: float | None = None
    exception: Exception | None = None
    arguments: JsonObject | None = None
    run: Run | None = None


@value
class Step:
    """A reply and the outcomes of the calls in it, in call order.

    Parameters:
        reply: The reply; of a run that was stored, without `raw`, `adaptations` and `timing`.
        reply_cost: The cost of the reply alone; `cost` adds the runs that its tools made.
    """

    reply: Reply[object]
    outcomes: tuple[ToolOutcome, ...]
    reply_cost: Cost

    @property
    def results(self) -> tuple[ToolResult, ...]:
        """The results of its calls, in call order."""
        return tuple([outcome.result for outcome in self.outcomes])

    @property
    def open_calls(self) -> tuple[ToolCall, ...]:
        """The calls that have no result yet, in order."""
        answered = [outcome.call for outcome in self.outcomes]
        calls: list[ToolCall] = []
        for call in self.reply.tool_calls:
            if call in answered:
                answered.remove(call)
            else:
                calls.append(call)
        return tuple(calls)

    @property
    def usage(self) -> Usage:
        """The tokens of the reply and of the runs that its tools made."""
        return sum([run.usage for run in self._nested()], self.reply.usage)

    @property
    def cost(self) -> Cost:
        """The cost of the reply and of the runs that its tools made, in USD."""
        return total_cost([self.reply_cost, *[run.cost for run in self._nested()]])

    @property
    def messages(self) -> tuple[Message[Text], ...]:
        """The reply's message, and one that holds the results."""
        if not self.outcomes:
            return (self.reply.message,)
        return (self.reply.message, Message("tool", self.results))

    def _nested(self) -> Iterator[Run]:
        return iter([each.run for each in self.outcomes if each.run is not None])


Need: TypeAlias = Literal["approval", "result"]


@value
class PendingCall:
    """A call that a stopped run waits for: a decision, or the result of a tool of the caller's."""

    call: ToolCall
    needs: Need


@value
class Run:
    """A run as far as it came; plain data, but for the exceptions of its tools.

    Parameters:
        given: The messages that it began with.
        steps: Each reply, with the outcomes of its calls.
        stop_reason: Why it stopped.
        pending: The calls that wait for the caller.
        broken: Replies that broke off or were left; they are not among the messages, but their
            usage counts.
    """

    given: tuple[AnyMessage, ...]
    steps: tuple[Step, ...]
    stop_reason: StopReason
    pending: tuple[PendingCall, ...] = ()
    broken: tuple[Reply[object], ...] = ()

    @property
    def text(self) -> str:
        """The visible text of the last reply."""
        return self.steps[-1].reply.text if self.steps else ""

    @property
    def messages(self) -> tuple[AnyMessage, ...]:
        """Every message, those that it began with included; ready to be continued."""
        return (*self.given, *[message for step in self.steps for message in step.messages])

    @property
    def usage(self) -> Usage:
        """The tokens of all steps."""
        each = [*[step.usage for step in self.steps], *[reply.usage for reply in self.broken]]
        return sum(each[1:], each[0]) if each else Usage()

    @property
    def cost(self) -> Cost:
        """The cost of all steps, in USD; a lower bound or unknown where one of theirs is."""
        return total_cost(
            [*[step.cost for step in self.steps], *[reply.cost for reply in self.broken]]
        )

    def to_json(self) -> str:
        """Give the run as JSON, to be resumed elsewhere.

        Kept is what a `Conversation` keeps of each reply, with its cost and the outcomes of its
        calls; not `raw`, nor the exceptions, whose words are in the results.

        Raises:
            UsageError: It holds a number that JSON cannot say.
        """
        from interlingua.runs.stored import write_run

        return write_run(self)

    @classmethod
    def from_json(cls, stored: str | bytes) -> Run:
        """Read what `to_json` gave, in this or an older version.

        Raises:
            UsageError: The text is no stored run, or one of a newer version.
        """
        from interlingua.runs.stored import read_run

        return read_run(stored)

    def __repr__(self) -> str:
        waits = f", {len(self.pending)} pending" if self.pending else ""
        return f"Run({len(self.steps)} steps, {self.stop_reason}{waits})"
