"""One assistant turn, ready for a wire to say it: nothing in it is left to choose."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.finish import FinishReason
from interlingua.messages import Refusal, Text, Thinking, ToolCall
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import ReplyPart, ScriptedError, ScriptedReply
    from interlingua.values import JsonObject, JsonValue

    SentEvent: TypeAlias = tuple[str | None, JsonObject | str]
    """The name of a server-sent event, where it has one, and its data."""

CREATED = 1_780_000_000
"""When every reply says that it was made: answers are the same each time."""

CHARACTERS_PER_TOKEN = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """What is answered; `id` is what the ids of the wire are made from."""

    id: str
    model: str
    parts: tuple[ReplyPart, ...]
    finish_reason: str
    usage: Usage
    chunk_size: int
    error: ScriptedError | None = None

    def pieces(self, text: str) -> Iterator[str]:
        """Cut a text as it is streamed; an empty text has no piece."""
        for start in range(0, len(text), self.chunk_size):
            yield text[start : start + self.chunk_size]


def turn_of(reply: ScriptedReply, request: RecordedRequest, number: int) -> Turn:
    """Settle what a scripted reply leaves open."""
    parts = reply.content
    if request.wire != "google_generate":
        # Every other wire needs an id for each call, to be answered by.
        parts = tuple([_with_id(part, f"call_{number}_{at}") for at, part in enumerate(parts)])
    return Turn(
        str(number),
        reply.model or request.model,
        parts,
        reply.finish_reason or _finish_reason(parts),
        estimate(parts, request) if reply.usage is None else reply.usage,
        reply.chunk_size,
        reply.error,
    )


def arguments_text(call: ToolCall) -> str:
    """Give a tool call's arguments as the wire streams them: its own text where it has one."""
    if call.freeform or call.arguments_text:
        return call.arguments_text
    return json.dumps(call.arguments or {}, separators=(",", ":"), ensure_ascii=False)


def arguments(call: ToolCall) -> JsonObject:
    """Give a tool call's arguments decoded.

    Raises:
        UsageError: They are not a JSON object, which only a stream can say.
    """
    if call.arguments is not None:
        return call.arguments
    try:
        decoded: JsonValue = json.loads(call.arguments_text or "{}")
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        raise UsageError(f"the arguments of {call.name} are not a JSON object, as this wire wants")
    return decoded


def unsayable(part: ReplyPart, wire: str) -> UsageError:
    """Name a part that a wire cannot answer with."""
    return UsageError(f"the {wire} wire cannot answer with a {type(part).__name__}")


def _with_id(part: ReplyPart, call_id: str) -> ReplyPart:
    if not isinstance(part, ToolCall) or part.id:
        return part
    return ToolCall(part.name, part.arguments, call_id, part.arguments_text, part.freeform)


def _finish_reason(parts: tuple[ReplyPart, ...]) -> FinishReason:
    if any(isinstance(part, ToolCall) for part in parts):
        return FinishReason.TOOL_CALLS
    if any(isinstance(part, Refusal) for part in parts):
        return FinishReason.REFUSAL
    return FinishReason.STOP


def estimate(parts: tuple[ReplyPart, ...], request: RecordedRequest) -> Usage:
    """Estimate what a reply uses by the lengths of what is asked and answered."""
    characters = 0
    for part in parts:
        if isinstance(part, Text | Refusal | Thinking):
            characters += len(part.text)
        elif isinstance(part, ToolCall):
            characters += len(arguments_text(part))
    return Usage(tokens(len(request.content)), tokens(characters))


def tokens(characters: int) -> int:
    """Estimate the tokens of a text by its length."""
    return max(1, characters // CHARACTERS_PER_TOKEN)
