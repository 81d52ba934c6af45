"""Tells hooks of one execution of a tool, once that it begins and once that it ended."""

from __future__ import annotations

from itertools import count
from threading import Lock
from time import monotonic, time
from typing import TYPE_CHECKING

from interlingua.hooks import ToolEnded, ToolExecution, ToolStarted
from interlingua.observer import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.hooks import Hooks, Outcome
    from interlingua.messages import ToolCall, ToolResult
    from interlingua.tools import Tool

_EXECUTIONS = count(1)


class Watch:
    """One execution, for those who are told of it.

    Its end may be seen twice: by whoever stops waiting, and by the thread that goes on.
    """

    __slots__ = ("_execution", "_hooks", "_lock", "_over")

    def __init__(self, hooks: Sequence[Hooks], call: ToolCall, tool: Tool, step: int) -> None:
        self._hooks = hooks
        self._execution = ToolExecution(next(_EXECUTIONS), call, tool, step, time(), monotonic())
        self._lock = Lock()
        self._over = False

    def started(self) -> None:
        """Tell that the tool is about to be called, in the thread or task that calls it."""
        listeners = [each.on_tool_start for each in self._hooks if each.on_tool_start is not None]
        tell(listeners, ToolStarted(self._execution))

    def ended(
        self, outcome: Outcome, result: ToolResult | None, error: BaseException | None
    ) -> None:
        """Tell what came of it; only the first time counts."""
        with self._lock:
            if self._over:
                return
            self._over = True
        seconds = monotonic() - self._execution.started
        listeners = [each.on_tool_end for each in self._hooks if each.on_tool_end is not None]
        tell(listeners, ToolEnded(self._execution, outcome, result, error, seconds))
