"""The events of a streamed reply, and of a run of several.

Law: `index` is the place of the content part in the reply's message; every part that starts ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.errors import InterlinguaError
    from interlingua.finish import FinishReason
    from interlingua.media import Audio, Image, Video
    from interlingua.messages import (
        Citation,
        Opaque,
        Refusal,
        Text,
        Thinking,
        ToolCall,
        ToolResult,
    )
    from interlingua.usage import Usage
    from interlingua.values import JsonObject


@value
class ReplyStart:
    """The provider has begun to answer."""

    response_id: str | None = None
    served_model: str | None = None


@value
class TextStart:
    """A text part begins."""

    index: int


@value
class TextDelta:
    """More text."""

    index: int
    text: str


@value
class TextEnd:
    """A text part is whole."""

    index: int
    part: Text


@value
class RefusalStart:
    """A refusal begins."""

    index: int


@value
class RefusalDelta:
    """More of a refusal."""

    index: int
    text: str


@value
class RefusalEnd:
    """A refusal is whole."""

    index: int
    part: Refusal


@value
class ThinkingStart:
    """A thinking part begins."""

    index: int


@value
class ThinkingDelta:
    """More thinking."""

    index: int
    text: str


@value
class ThinkingEnd:
    """A thinking part is whole, with its signature."""

    index: int
    part: Thinking


@value
class ToolCallStart:
    """A tool call begins; its id and name are known."""

    index: int
    id: str
    name: str


@value
class ToolCallDelta:
    """More of a tool call's arguments, as text."""

    index: int
    arguments_text: str


@value
class ToolCallEnd:
    """A tool call is whole."""

    index: int
    part: ToolCall


@value
class CitationAdded:
    """The text part at `index` cites something."""

    index: int
    citation: Citation


@value
class MediaAdded:
    """The model made an image, a sound or a film."""

    index: int
    part: Image | Audio | Video


@value
class HostedToolStarted:
    """The provider began to run a tool of its own."""

    index: int
    id: str | None
    name: str


@value
class HostedToolEnded:
    """A hosted tool's call or result is whole."""

    index: int
    part: Opaque


@value
class OpaqueAdded:
    """A provider's own block, without a neutral form, is whole."""

    index: int
    part: Opaque


@value
class RawChunk:
    """The provider's own event as it came, decoded; only if asked for."""

    data: JsonObject


@value
class ReplyEnd:
    """The reply is whole."""

    finish_reason: FinishReason
    raw_finish_reason: str | None
    usage: Usage


@value
class Restarted:
    """The stream broke and begins anew: what came before is void, and part indexes start over.

    Given only where the caller allows it: `restart=True` of a fallback or a router.

    Parameters:
        error: What broke it; its `partial` holds what had come.
        model: Who answers from here on, as `provider/id`.
    """

    error: InterlinguaError
    model: str


Event: TypeAlias = (
    ReplyStart
    | TextStart
    | TextDelta
    | TextEnd
    | RefusalStart
    | RefusalDelta
    | RefusalEnd
    | ThinkingStart
    | ThinkingDelta
    | ThinkingEnd
    | ToolCallStart
    | ToolCallDelta
    | ToolCallEnd
    | CitationAdded
    | MediaAdded
    | HostedToolStarted
    | HostedToolEnded
    | OpaqueAdded
    | RawChunk
    | Restarted
    | ReplyEnd
)
"""An event of one reply."""


@value
class StepStart:
    """A step of a run begins: a reply, then the results of the calls in it; `step` is from 1."""

    step: int


@value
class ToolResultAdded:
    """A call of the step has its result: as soon as it has it, so not always in call order.

    `duration` is in seconds; None where nothing was executed.
    """

    step: int
    call: ToolCall
    result: ToolResult
    duration: float | None = None


@value
class StepEnd:
    """A step is over: its calls have their results, or wait for the caller.

    `usage` is that of the whole step, the runs that its tools made included.
    """

    step: int
    finish_reason: FinishReason
    usage: Usage


@value
class NestedEvent:
    """An event of the run that a tool makes; see `Chat.as_tool`.

    Parameters:
        call_id: The call that the tool answers.
        name: The tool's name.
    """

    call_id: str
    name: str
    event: RunEvent


RunEvent: TypeAlias = Event | StepStart | ToolResultAdded | StepEnd | NestedEvent
"""An event of a run: those of its replies, and what happens between them."""
