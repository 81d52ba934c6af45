"""What a tool gave, made a result that the model reads.

Law: whatever a tool returns or raises has a result; only what ends the program has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.errors import ToolError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text, ToolResult

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from interlingua.messages import ReadablePart, ToolCall
    from interlingua.values import JsonObject, JsonValue

_LONGEST_FAILURE = 2_000
"""Characters of an exception's message that the model is told."""


def result_of(call: ToolCall, given: object) -> ToolResult:
    """Make a result of what a tool returned: text, content parts, or anything that JSON can say.

    Raises:
        ValueError: JSON cannot say it.
    """
    if isinstance(given, ToolResult):
        return ToolResult(call.id, given.content, call.name, given.is_error, given.denied)
    return ToolResult(call.id, _content(given), call.name)


def _content(given: object) -> str | JsonValue | tuple[ReadablePart, ...]:
    if given is None:
        return ""
    if isinstance(given, str):
        return str(given)
    if _readable(given):
        return (given,)
    if isinstance(given, list | tuple):
        parts = cast("list[object]", given)
        readable = [part for part in parts if _readable(part)]
        if readable and len(readable) == len(parts):
            return tuple(readable)
    from pydantic_core import from_json, to_json

    # By way of text, where numbers that JSON does not have become words.
    return cast("JsonValue", from_json(to_json(given, inf_nan_mode="strings")))


def _readable(given: object) -> TypeIs[ReadablePart]:
    return isinstance(given, Text | Image | Audio | Video | Document)


def failure_of(call: ToolCall, error: Exception) -> ToolResult:
    """Tell the model of an exception: its kind and its message, no more."""
    try:
        words = str(error)
    except Exception:
        # An exception that cannot say what it is still has a name.
        words = ""
    if not isinstance(error, ToolError):
        words = f"{type(error).__name__}: {words}" if words else type(error).__name__
    if len(words) > _LONGEST_FAILURE:
        words = f"{words[:_LONGEST_FAILURE]}…"
    return ToolResult(call.id, words, call.name, is_error=True)


def denial_of(call: ToolCall, reason: str) -> ToolResult:
    """Tell the model that a call was not allowed."""
    return ToolResult(call.id, reason, call.name, denied=True)


def with_edit(result: ToolResult, arguments: JsonObject) -> ToolResult:
    """Tell the model with which arguments the call was executed instead of its own."""
    words = f"Executed with other arguments than yours: {jsontext.encode_text(arguments)}"
    content = result.content
    if isinstance(content, tuple):
        told: str | tuple[ReadablePart, ...] = (Text(words), *content)
    else:
        told = f"{words}\n{content if isinstance(content, str) else jsontext.encode_text(content)}"
    return ToolResult(result.call_id, told, result.name, result.is_error, result.denied)
