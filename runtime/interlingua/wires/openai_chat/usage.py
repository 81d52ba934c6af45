"""Token counts and finish reasons in the words of compatible hosts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

_XAI_TICKS_PER_DOLLAR = 10**10

_FINISH_REASONS = {
    "stop": FinishReason.STOP,
    "eos": FinishReason.STOP,  # together
    "eos_token": FinishReason.STOP,  # text-generation-inference
    "stop_sequence": FinishReason.STOP,
    "end_turn": FinishReason.STOP,
    "completed": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "max_tokens": FinishReason.LENGTH,
    "model_length": FinishReason.CONTEXT_LENGTH,  # mistral
    "tool_calls": FinishReason.TOOL_CALLS,
    "tool_use": FinishReason.TOOL_CALLS,
    "function_call": FinishReason.TOOL_CALLS,
    "content_filter": FinishReason.CONTENT_FILTER,
    "sensitive": FinishReason.CONTENT_FILTER,  # zai
    "safety": FinishReason.CONTENT_FILTER,
    "recitation": FinishReason.CONTENT_FILTER,
    "refusal": FinishReason.REFUSAL,
    "pause_turn": FinishReason.PAUSE,
    "model_context_window_exceeded": FinishReason.CONTEXT_LENGTH,  # zai
    "error": FinishReason.ERROR,  # openrouter, mistral
    "abort": FinishReason.ERROR,  # vllm
    "network_error": FinishReason.ERROR,  # zai
    "insufficient_system_resource": FinishReason.ERROR,  # deepseek
}


def finish_reason_of(word: str | None, *, calls: bool, refused: bool) -> FinishReason:
    """Read a host's word for why a choice ended, in the light of what it holds."""
    reason = _FINISH_REASONS.get((word or "").lower(), FinishReason.UNKNOWN)
    if reason is FinishReason.STOP:
        # A forced tool call and a refusal both end in `stop`.
        if calls:
            return FinishReason.TOOL_CALLS
        if refused:
            return FinishReason.REFUSAL
    return reason


def usage_of(raw: JsonObject) -> Usage:
    """Read a host's usage object."""
    prompt = _object(raw.get("prompt_tokens_details"))
    completion = _object(raw.get("completion_tokens_details"))
    output = count_of(raw.get("completion_tokens"))
    reasoning = _first(completion.get("reasoning_tokens"), raw.get("reasoning_tokens"))
    entered = count_of(raw.get("prompt_tokens"))
    total = count_of(raw.get("total_tokens"))
    cached = _first(
        prompt.get("cached_tokens"),
        raw.get("prompt_cache_hit_tokens"),  # deepseek
        raw.get("cached_tokens"),  # moonshot, together
        raw.get("num_cached_tokens"),  # mistral
    )
    size = raw.get("search_context_size")
    heard = _first(prompt.get("audio_tokens"), raw.get("audio_prompt_tokens"))
    if output is not None and entered is not None and total is not None:
        beside = total - entered - output
        if beside > 0 and raw.get("prompt_audio_seconds"):
            # Mistral counts what it heard only in the total.
            entered, heard = entered + beside, beside
        elif beside > 0 and reasoning in (None, beside):
            # xAI counts reasoning beside the completion, others within it; Gemini in the total.
            output += beside
    if cached is not None and entered is not None and cached > entered:
        # Azure counts what Grok had cached beside the prompt, others within it.
        entered += cached
    return Usage(
        input=entered,
        output=output,
        cached=cached,
        cache_write=_first(
            prompt.get("cache_write_tokens"), raw.get("cache_creation_input_tokens")
        ),
        reasoning=reasoning,
        input_audio=heard,
        output_audio=count_of(completion.get("audio_tokens")),
        input_image=count_of(prompt.get("image_tokens")),
        output_image=count_of(completion.get("image_tokens")),
        web_searches=_first(
            _object(raw.get("server_tool_use_details")).get("web_search_requests"),
            _object(raw.get("server_tool_use")).get("web_search_requests"),
            raw.get("num_search_queries"),
        ),
        cost=_cost(raw),
        raw=raw,
        # Perplexity's fee for a small search context is in its price by the request.
        billed_beside=() if size in (None, "low") else (f"search context of size {size}",),
    )


def _cost(raw: JsonObject) -> Decimal | None:
    ticks = count_of(raw.get("cost_in_usd_ticks"))
    if ticks is not None:
        return Decimal(ticks) / _XAI_TICKS_PER_DOLLAR
    given = raw.get("cost", raw.get("estimated_cost"))
    if isinstance(given, dict):
        given = given.get("total_cost")  # perplexity
    if isinstance(given, int | float) and not isinstance(given, bool):
        return Decimal(str(given))
    return None


def _object(given: JsonValue) -> JsonObject:
    return given if isinstance(given, dict) else {}


def _first(*given: JsonValue) -> int | None:
    for each in given:
        if each is not None and (count := count_of(each)) is not None:
            return count
    return None
