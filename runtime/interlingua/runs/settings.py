"""What a caller may set of a run."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from interlingua.messages import Message
from interlingua.runs.decisions import Approver
from interlingua.runs.run import Run
from interlingua.settings import Settings
from interlingua.tools import AnyTool, HostedTool, Permission
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.budget import Budget
    from interlingua.chat import AnyAsyncChat, AnyChat


@value
class StepPlan:
    """What the next step does otherwise than the run; None leaves it as it is.

    Parameters:
        chat: The bound model that is asked.
        messages: What is sent instead of the run's messages, which stay as they are.
        tools: What the model may call.
        extra: Fields of the wire's own request.
        settings: Added to the run's own, and first.
    """

    chat: AnyChat | AnyAsyncChat | None = None
    messages: Sequence[Message[object]] | None = None
    tools: Sequence[AnyTool | HostedTool] | None = None
    extra: Mapping[str, object] | None = None
    settings: Settings | None = None


StopWhen: TypeAlias = Callable[[Run], bool]
"""Tells after each step with tool calls whether the run so far is enough."""
PrepareStep: TypeAlias = Callable[[Run], StepPlan | None]
"""Gives what the next step does otherwise, from the run so far."""


class RunSettings(Settings, total=False):
    """What a caller may set of a run, and of every call in it.

    `max_steps`: replies at most, 8 by default. `stop_when`: ends the run after a step with calls.
    `prepare_step`: changes a step before it is made. `approve`: is asked for each call that needs
    approval; without it the run stops there. `allow`: the permissions whose tools need no approval
    of their own accord; the calls of all others do. `deps`: what a tool finds in its `Context`.
    `budget`: what the run may cost or use. `concurrency`: calls at once, 8 by default.
    `tool_timeout`: seconds for each call whose tool has no timeout of its own.
    """

    max_steps: int
    stop_when: StopWhen | Sequence[StopWhen]
    prepare_step: PrepareStep | None
    approve: Approver | None
    allow: Collection[Permission] | None
    deps: object
    budget: Budget | None
    concurrency: int
    tool_timeout: float | None
