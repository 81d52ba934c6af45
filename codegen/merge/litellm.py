"""LiteLLM's price and limit map as facts.

Law: its `max_input_tokens` is an input limit, not a context window.
"""

from __future__ import annotations

import re
from decimal import Decimal

from codegen.merge.facts import (
    Facts,
    Json,
    is_partial_date,
    mapping,
    modalities,
    number,
    sequence,
    text,
    texts,
    tier_start,
    tokens,
    when,
)

LINEAGE = "litellm"
_KINDS = {
    "chat": "chat",
    "responses": "chat",
    "embedding": "embedding",
    "image_generation": "image",
    "image_edit": "image",
    "video_generation": "video",
    "audio_speech": "speech",
    "audio_transcription": "transcription",
    "realtime": "realtime",
    "rerank": "rerank",
    "moderation": "moderation",
    "ocr": "ocr",
}
_FEATURES = {
    "supports_function_calling": "tools",
    "supports_parallel_function_calling": "parallel_tools",
    "supports_response_schema": "structured_output",
    "supports_reasoning": "reasoning",
    "supports_sampling_params": "temperature",
    "supports_assistant_prefill": "prefill",
    "supports_system_messages": "system_messages",
    "supports_mid_conversation_system": "mid_conversation_system",
    "supports_prompt_caching": "prompt_caching",
    "supports_web_search": "web_search",
    "supports_computer_use": "computer_use",
    "supports_url_context": "url_context",
    "supports_native_streaming": "streaming",
    "supports_forced_tool_use": "required_tool_choice",
}
_READS = {
    "supports_vision": "image",
    "supports_audio_input": "audio",
    "supports_video_input": "video",
    "supports_pdf_input": "document",
}
_TOKEN_RATES = {
    "input_cost_per_token": "input",
    "output_cost_per_token": "output",
    "cache_read_input_token_cost": "cached_input",
    "cache_creation_input_token_cost": "cache_write",
    "output_cost_per_reasoning_token": "reasoning",
    "input_cost_per_audio_token": "input_audio",
    "output_cost_per_audio_token": "output_audio",
    "cache_read_input_audio_token_cost": "cached_input_audio",
    "input_cost_per_image_token": "input_image",
    "output_cost_per_image_token": "output_image",
    "cache_read_input_image_token_cost": "cached_input_image",
    "input_cost_per_video_token": "input_video",
    "output_cost_per_video_token": "output_video",
}
_UNIT_RATES = {
    "input_cost_per_character": "input_per_character",
    "output_cost_per_character": "output_per_character",
    "input_cost_per_second": "input_per_second",
    "output_cost_per_second": "output_per_second",
    "output_cost_per_image": "output_per_image",
    "input_cost_per_image": "input_per_image",
    "input_cost_per_query": "per_request",
    "input_cost_per_request": "per_request",
    "ocr_cost_per_page": "per_page",
}
_TIER = re.compile(r"_above_(\d+)k_tokens")
_SERVICE = {"_batches": "batch", "_flex": "flex", "_priority": "priority"}
_ENDPOINTS = {
    "/v1/chat/completions": "openai_chat",
    "/v1/responses": "openai_responses",
    "/v1/messages": "anthropic_messages",
}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MILLION = Decimal(1_000_000)


def read_litellm(document: Json, providers: tuple[str, ...], source: str) -> dict[str, Facts]:
    """Read the models of LiteLLM's providers, by the id their own API takes."""
    found: dict[str, Facts] = {}
    for key, value in sorted(mapping(document).items()):
        entry = mapping(value)
        if entry.get("litellm_provider") not in providers:
            continue
        kind = _KINDS.get(str(entry.get("mode")))
        if kind is None:
            continue
        model_id = _own_id(key, providers)
        facts = _read_entry(entry, kind, source)
        # A bare key and a prefixed one name the same model; the bare one is the provider's own.
        if model_id not in found or model_id == key:
            found[model_id] = facts
    return found


def _own_id(key: str, providers: tuple[str, ...]) -> str:
    head, _, rest = key.partition("/")
    prefixes = {*providers, "cohere", "bedrock", "bedrock_mantle", "vertex_ai", "gemini", "voyage"}
    return rest if rest and head in prefixes else key


def _read_entry(entry: dict[str, Json], kind: str, source: str) -> Facts:
    facts = Facts(source, LINEAGE, kind=kind)
    given, written = tokens(entry.get("max_input_tokens")), tokens(entry.get("max_output_tokens"))
    if given:
        facts.limits["input"] = given
    # Where both are equal, one was copied to the other.
    if written and written != given and kind == "chat":
        facts.limits["output"] = written
    for field, name in _FEATURES.items():
        value = entry.get(field)
        if isinstance(value, bool):
            facts.features[name] = value
    facts.wires = tuple(
        wire
        for endpoint, wire in _ENDPOINTS.items()
        if endpoint in texts(entry.get("supported_endpoints"))
    )
    if "/v1/batch" in texts(entry.get("supported_endpoints")):
        facts.features["batch"] = True
    _read_modalities(entry, facts)
    facts.dimensions = tokens(entry.get("output_vector_size"))
    retires = text(entry.get("deprecation_date"))
    if retires and is_partial_date(retires) and len(retires) == 10:
        facts.lifecycle["retires"] = retires
    default = text(entry.get("default_reasoning_effort"))
    if default:
        facts.reasoning["default"] = default
    if entry.get("supports_adaptive_thinking") is True:
        facts.reasoning["adaptive"] = True
    _read_prices(entry, facts)
    return facts


def _read_modalities(entry: dict[str, Json], facts: Facts) -> None:
    reads = modalities(texts(entry.get("supported_modalities")))
    if reads:
        also = {word for field, word in _READS.items() if entry.get(field) is True}
        facts.modalities["input"] = modalities([*reads, *also])
    elif facts.kind == "chat" and any(field in entry for field in _READS):
        also = {word for field, word in _READS.items() if entry.get(field) is True}
        facts.modalities["input"] = modalities(["text", *also])
    writes = modalities(texts(entry.get("supported_output_modalities")))
    if writes:
        facts.modalities["output"] = writes


def _read_prices(entry: dict[str, Json], facts: Facts) -> None:
    for field, value in entry.items():
        price = number(value)
        if price is None:
            continue
        conditions: dict[str, object] = {}
        rest = field
        for suffix, tier in _SERVICE.items():
            if rest.endswith(suffix):
                rest = rest.removesuffix(suffix)
                conditions["service_tier"] = tier
        if match := _TIER.search(rest):
            conditions["min_input_tokens"] = tier_start(int(match[1]) * 1000)
            rest = rest.replace(match[0], "")
        hour = rest == "cache_creation_input_token_cost_above_1hr"
        rate = "cache_write_1h" if hour else _TOKEN_RATES.get(rest)
        if rate:
            facts.prices.add(when(conditions), rate, price * _MILLION)
            if conditions.get("service_tier") in ("batch", "flex"):
                facts.features[str(conditions["service_tier"])] = True
        elif rest in _UNIT_RATES and not conditions and _is_charged(rest, facts.kind):
            facts.prices.add((), _UNIT_RATES[rest], price)
    searches = mapping(entry.get("search_context_cost_per_query"))
    costs = {number(cost) for cost in searches.values()}
    if len(costs) == 1 and (cost := costs.pop()) is not None:
        facts.prices.add((), "web_search_per_request", cost)
    _read_ranges(entry, facts)
    _read_off_peak(mapping(entry.get("off_peak_pricing")), facts)
    # Sources write 0 both for free and for unknown, so a lone 0 never counts as free.
    if number(entry.get("input_cost_per_token")) == number(entry.get("output_cost_per_token")) == 0:
        facts.is_free = True


def _is_charged(field: str, kind: str | None) -> bool:
    """Leave out the second of two fields that mean one charge."""
    if kind == "transcription":
        return field != "output_cost_per_second"
    return kind != "chat"


def _read_ranges(entry: dict[str, Json], facts: Facts) -> None:
    for step in sequence(entry.get("tiered_pricing")):
        fields = mapping(step)
        bounds = [number(bound) for bound in sequence(fields.get("range"))]
        if not bounds or bounds[0] is None:
            continue
        start = int(bounds[0])
        key = when({"min_input_tokens": tier_start(start)}) if start else ()
        for field, rate in _TOKEN_RATES.items():
            price = number(fields.get(field))
            if price is not None:
                facts.prices.add(key, rate, price * _MILLION)


def _read_off_peak(pricing: dict[str, Json], facts: Facts) -> None:
    for window in sequence(pricing.get("windows")):
        fields = mapping(window)
        hours = fields.get("hours_utc")
        days = tuple(
            _WEEKDAYS[int(day) - 1]
            for day in sequence(fields.get("weekdays"))
            if isinstance(day, int)
        )
        for span in [hours] if isinstance(hours, str) else texts(hours):
            start, _, end = span.partition("-")
            conditions: dict[str, object] = {"weekdays": days} if days else {}
            if start != end:
                conditions["utc"] = (start, "24:00" if end == "00:00" else end)
            for field, rate in _TOKEN_RATES.items():
                price = number(pricing.get(field))
                if price is not None:
                    facts.prices.add(when(conditions), rate, price * _MILLION)
