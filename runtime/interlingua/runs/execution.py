"""The execution of one call, as far as threads and tasks share it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from interlingua.runs.nesting import Surroundings
from interlingua.runs.results import failure_of, result_of
from interlingua.runs.run import ToolOutcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.context import Context
    from interlingua.events import RunEvent
    from interlingua.runs.calls import Execution
    from interlingua.runs.options import RunOptions
    from interlingua.runs.watching import Watch

_GRACE = 1.0
"""Seconds that an async tool has to end once it is cancelled in a loop of its own."""


class Executing:
    """A call that is being executed: its clock, and what is around it."""

    __slots__ = ("_context", "_started", "_watch", "execution", "surroundings")

    def __init__(
        self,
        execution: Execution,
        context: Context[object],
        options: RunOptions,
        emit: Callable[[RunEvent], None] | None,
    ) -> None:
        self.execution = execution
        self.surroundings = Surroundings(options.approve, options.budgets, options.deps, emit)
        self._context = context
        self._started = monotonic()
        hooks = options.chat.hooks
        self._watch: Watch | None = None
        if hooks:
            from interlingua.runs.watching import Watch

            self._watch = Watch(hooks, execution.call, execution.tool, context.step)

    @property
    def deadline(self) -> float | None:
        """When nobody waits for the call's thread any more, by the monotonic clock."""
        timeout = self.execution.timeout
        if timeout is None:
            return None
        return self._started + timeout + (_GRACE if self.execution.tool.is_async else 0.0)

    def invoke(self) -> object:
        """Call the tool; an async one gives an awaitable."""
        if self._watch is not None:
            self._watch.started()
        return self.execution.tool.invoke(self.execution.arguments, self._context)

    def returned(self, given: object) -> ToolOutcome:
        """Make an outcome of what the tool returned; what cannot be said is a failure."""
        try:
            result = result_of(self.execution.call, given)
        except ValueError as error:
            return self.raised(error)
        if self._watch is not None:
            self._watch.ended("whole", result, None)
        return ToolOutcome(self.execution.call, result, self._elapsed(), run=self.surroundings.run)

    def raised(self, error: Exception) -> ToolOutcome:
        """Make an outcome of what the tool raised."""
        result = failure_of(self.execution.call, error)
        duration = self._elapsed()
        if self._watch is not None:
            self._watch.ended("failed", result, error)
        return ToolOutcome(self.execution.call, result, duration, error, run=self.surroundings.run)

    def late(self) -> ToolOutcome:
        """Make an outcome of a call whose time is up; nobody waits for it any more."""
        self.surroundings.cancelled = True
        return self.raised(TimeoutError(f"no result within {self.execution.timeout:g} s"))

    def left(self, error: BaseException) -> None:
        """Take what ended the wait for a call that has no outcome."""
        if self._watch is not None:
            self._watch.ended("left", None, error)

    def _elapsed(self) -> float:
        return monotonic() - self._started
