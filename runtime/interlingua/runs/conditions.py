"""Conditions for `stop_when`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.runs.run import Run, Step
    from interlingua.runs.settings import StopWhen


def called(*names: str) -> StopWhen:
    """Stop after a step in which one of these tools was called.

    Parameters:
        names: The tools' names.
    """

    def holds(run: Run) -> bool:
        return any(outcome.call.name in names for outcome in run.steps[-1].outcomes)

    return holds


def repeated_calls(times: int = 3) -> StopWhen:
    """Stop where a model goes in circles: the same calls with the same results, step after step.

    Parameters:
        times: How many steps in a row are alike.

    Raises:
        UsageError: It is less than two.
    """
    if times < 2:
        raise UsageError(f"repeated_calls({times}): it takes two steps to be alike")

    def holds(run: Run) -> bool:
        last = [_done(step) for step in run.steps[-times:]]
        return len(last) == times and all(each == last[0] for each in last)

    return holds


def _done(step: Step) -> list[tuple[object, ...]]:
    return [
        (each.call.name, each.call.arguments, each.call.arguments_text, each.result.content)
        for each in step.outcomes
    ]
