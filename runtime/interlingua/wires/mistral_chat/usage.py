"""Token counts and finish reasons of Mistral's chat API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject

_FINISH_REASONS = {
    "stop": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "model_length": FinishReason.CONTEXT_LENGTH,
    "tool_calls": FinishReason.TOOL_CALLS,
    "error": FinishReason.ERROR,
}


def finish_reason_of(word: str | None, *, calls: bool) -> FinishReason:
    """Read the word for why a choice ended, in the light of whether it calls tools."""
    reason = _FINISH_REASONS.get(word or "", FinishReason.UNKNOWN)
    # A call that was forced ends in `stop`.
    return FinishReason.TOOL_CALLS if calls and reason is FinishReason.STOP else reason


def usage_of(raw: JsonObject) -> Usage:
    """Read the usage object."""
    entered, output = count_of(raw.get("prompt_tokens")), count_of(raw.get("completion_tokens"))
    total, heard = count_of(raw.get("total_tokens")), None
    if raw.get("prompt_audio_seconds") and None not in (entered, output, total):
        # What was heard is counted only in the total.
        beside = (total or 0) - (entered or 0) - (output or 0)
        if beside > 0:
            entered, heard = (entered or 0) + beside, beside
    details = raw.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else None
    if cached is None:
        cached = raw.get("num_cached_tokens")
    return Usage(input=entered, output=output, cached=count_of(cached), input_audio=heard, raw=raw)
