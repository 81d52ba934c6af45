"""What a tool is told of the call it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from interlingua.messages import ToolCall
from interlingua.usage import Usage
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.messages import Message

DepsT = TypeVar("DepsT", covariant=True)


@value
class Context(Generic[DepsT]):
    """What a tool may ask for by a parameter of this type; the model does not see it.

    Parameters:
        deps: The run's dependencies, as the caller gave them.
        call: The call that is answered.
        messages: The conversation up to the call.
        step: The step of the run, from 1; 0 outside a run.
        usage: What the run has used before this step.
    """

    deps: DepsT
    call: ToolCall
    messages: tuple[Message[object], ...] = ()
    step: int = 0
    usage: Usage = Usage()
