"""Token counts and finish reasons of Cohere's chat API.

Law: tokens are those that are billed, as prices are by them. The API also counts its own preamble,
which only `raw` tells; what was cached is told where it is not more than that was billed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

_FINISH_REASONS = {
    "COMPLETE": FinishReason.STOP,
    "STOP_SEQUENCE": FinishReason.STOP,
    "MAX_TOKENS": FinishReason.LENGTH,
    "TOOL_CALL": FinishReason.TOOL_CALLS,
    "ERROR": FinishReason.ERROR,
    "TIMEOUT": FinishReason.ERROR,
    "ERROR_LIMIT": FinishReason.CONTEXT_LENGTH,
    "ERROR_TOXIC": FinishReason.CONTENT_FILTER,
}


def finish_reason_of(word: str | None) -> FinishReason:
    """Read the word for why an answer ended."""
    return _FINISH_REASONS.get(word or "", FinishReason.UNKNOWN)


def usage_of(raw: JsonObject) -> Usage:
    """Read the usage object."""
    billed, counted = _object(raw.get("billed_units")), _object(raw.get("tokens"))
    entered, output = count_of(billed.get("input_tokens")), count_of(billed.get("output_tokens"))
    if entered is None:
        entered = count_of(counted.get("input_tokens"))
    if output is None:
        output = count_of(counted.get("output_tokens"))
    cached = count_of(raw.get("cached_tokens"))
    if cached is not None and (entered is None or cached > entered):
        cached = None
    return Usage(
        input=entered,
        output=output,
        cached=cached,
        reasoning=count_of(counted.get("reasoning_tokens")),
        input_image=count_of(counted.get("image_tokens")),
        raw=raw,
    )


def _object(given: JsonValue) -> JsonObject:
    return given if isinstance(given, dict) else {}
