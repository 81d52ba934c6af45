"""What a run made by a tool is told of the run that it stands in."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.budget import Budget
    from interlingua.events import RunEvent
    from interlingua.runs.decisions import Approver
    from interlingua.runs.run import Run


@dataclass(slots=True)
class Surroundings:
    """The run around a call, for the tool that makes a run of its own.

    Parameters:
        emit: Hands on the events of the inner run; None where nobody reads them.
        cancelled: Whether nobody waits for the call any more.
        run: The inner run, set by the tool; its usage counts in the outer one.
    """

    approve: Approver | None
    budgets: tuple[Budget, ...]
    deps: object
    emit: Callable[[RunEvent], None] | None = None
    cancelled: bool = False
    run: Run | None = None


SURROUNDINGS: ContextVar[Surroundings | None] = ContextVar("surroundings", default=None)
"""The call that is executed in this thread or task."""
