"""models.dev's `api.json` and what derives from it (pi-ai's data, Mastra's registry), as facts.

Law: all of these are one lineage; the newer snapshot speaks for it.
"""

from __future__ import annotations

import re

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

LINEAGE = "models.dev"
_RATES = {
    "input": "input",
    "output": "output",
    "cache_read": "cached_input",
    "cache_write": "cache_write",
    "reasoning": "reasoning",
    "input_audio": "input_audio",
    "output_audio": "output_audio",
}
_PI_RATES = {
    "input": "input",
    "output": "output",
    "cacheRead": "cached_input",
    "cacheWrite": "cache_write",
}
_STATUS = {"alpha": "preview", "beta": "preview", "deprecated": "deprecated"}
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
_PI_THINKING = {
    "openrouter": "reasoning_object",
    "qwen": "enable_thinking",
    "openai": "reasoning_effort",
    "deepseek": "thinking_type",
    "zai": "thinking_type",
    "together": "reasoning_object",
}


def read_models_dev(document: Json, provider: str, source: str) -> dict[str, Facts]:
    """Read one provider's models from models.dev's api.json."""
    models = mapping(mapping(mapping(document).get(provider)).get("models"))
    return {
        model_id: _read_model(mapping(entry), source) for model_id, entry in sorted(models.items())
    }


def _read_model(entry: dict[str, Json], source: str) -> Facts:
    facts = Facts(source, LINEAGE, name=text(entry.get("name")), family=text(entry.get("family")))
    for way in ("input", "output"):
        known = modalities(texts(mapping(entry.get("modalities")).get(way)))
        if known:
            facts.modalities[way] = known
    facts.kind = _kind(facts, str(entry.get("id", "")))
    for name, field in (("context", "context"), ("input", "input"), ("output", "output")):
        limit = tokens(mapping(entry.get("limit")).get(field))
        if limit:
            facts.limits[name] = limit
    if facts.kind == "embedding":
        facts.dimensions = facts.limits.pop("output", None)
    for name, field in (
        ("tools", "tool_call"),
        ("structured_output", "structured_output"),
        ("temperature", "temperature"),
        ("reasoning", "reasoning"),
    ):
        has = entry.get(field)
        if isinstance(has, bool):
            facts.features[name] = has
    _read_reasoning(entry, facts)
    for name, field in (("released", "release_date"), ("knowledge", "knowledge")):
        value = text(entry.get(field))
        if value and is_partial_date(value):
            facts.lifecycle[name] = value
    status = _STATUS.get(str(entry.get("status")))
    if status:
        facts.lifecycle["status"] = status
    updated = text(entry.get("last_updated"))
    if updated:
        facts.lifecycle["updated"] = updated
    replayed = mapping(entry.get("interleaved")).get("field")
    if replayed in ("reasoning_content", "reasoning_details"):
        facts.compat["reasoning_replay_field"] = replayed
    _read_cost(mapping(entry.get("cost")), facts, _RATES)
    for tier in sequence(mapping(entry.get("cost")).get("tiers")):
        size = tokens(mapping(mapping(tier).get("tier")).get("size"))
        if size:
            _read_cost(mapping(tier), facts, _RATES, tier_start(size))
    return facts


def _read_cost(
    cost: dict[str, Json], facts: Facts, names: dict[str, str], min_tokens: int = 0
) -> None:
    key = when({"min_input_tokens": min_tokens}) if min_tokens else ()
    for field, rate in names.items():
        price = number(cost.get(field))
        if price is not None:
            facts.prices.add(key, rate, price)
    if not min_tokens and number(cost.get("input")) == number(cost.get("output")) == 0:
        facts.is_free = True


def _read_reasoning(entry: dict[str, Json], facts: Facts) -> None:
    for option in sequence(entry.get("reasoning_options")):
        fields = mapping(option)
        match fields.get("type"):
            case "effort":
                values = texts(fields.get("values"))
                known = tuple(effort for effort in _EFFORTS if effort in values)
                if known:
                    facts.reasoning["efforts"] = known
                    if "none" in known:
                        facts.reasoning["can_disable"] = True
            case "toggle":
                facts.reasoning["can_disable"] = True
            case "budget_tokens":
                low, high = tokens(fields.get("min")), tokens(fields.get("max"))
                if low is not None:
                    facts.reasoning["budget_min"] = low
                if high is not None:
                    facts.reasoning["budget_max"] = high
            case _:
                pass


def _kind(facts: Facts, model_id: str) -> str:
    """Tell what a model does from what it writes; models.dev has no word for it."""
    name = model_id.lower()
    reads, writes = facts.modalities.get("input", ()), facts.modalities.get("output", ())
    if "embed" in name or "embed" in (facts.family or "") or re.search(r"\b(bge|gte|e5)-", name):
        return "embedding"
    if "rerank" in name:
        return "rerank"
    if "moderation" in name:
        return "moderation"
    if re.search(r"\bocr\b", name) and "chat" not in name and "deepseek" not in name:
        return "ocr"
    if "realtime" in name or "-live" in name:
        return "realtime"
    if "whisper" in name or "transcri" in name or (reads == ("audio",) and writes == ("text",)):
        return "transcription"
    if writes and "text" not in writes:
        return {"image": "image", "video": "video", "audio": "speech"}.get(writes[0], "chat")
    return "chat"


def read_pi_ai(document: Json, provider: str, source: str) -> dict[str, Facts]:
    """Read one provider's models from pi-ai's data."""
    found: dict[str, Facts] = {}
    for models in mapping(mapping(document).get(provider)).values():
        for value in mapping(models).values():
            entry = mapping(value)
            model_id = text(entry.get("id"))
            if entry.get("type") != "chat" or model_id is None:
                continue
            facts = found.setdefault(model_id, Facts(source, LINEAGE, kind="chat"))
            facts.name = text(entry.get("name"))
            for name, field in (("context", "contextWindow"), ("output", "maxTokens")):
                limit = tokens(entry.get(field))
                if limit:
                    facts.limits[name] = limit
            reads = modalities(texts(entry.get("input")))
            if reads:
                facts.modalities["input"] = reads
            if isinstance(entry.get("reasoning"), bool):
                facts.features["reasoning"] = entry.get("reasoning") is True
            _read_pi_reasoning(mapping(entry.get("thinkingLevelMap")), facts)
            cost = mapping(entry.get("cost"))
            _read_cost(cost, facts, _PI_RATES)
            for tier in sequence(cost.get("tiers")):
                size = tokens(mapping(tier).get("inputTokensAbove"))
                if size:
                    _read_cost(mapping(tier), facts, _PI_RATES, tier_start(size))
            _read_pi_compat(mapping(entry.get("compat")), str(entry.get("api")), facts)
    return found


def _read_pi_reasoning(levels: dict[str, Json], facts: Facts) -> None:
    asked = {value for value in levels.values() if isinstance(value, str)}
    if asked & set(_EFFORTS):
        # A level it does not map is asked for by its own name.
        asked |= {level for level in ("low", "medium", "high") if level not in levels}
        facts.reasoning["efforts"] = tuple(effort for effort in _EFFORTS if effort in asked)
    if "off" in levels:
        facts.reasoning["can_disable"] = levels["off"] is not None


def _read_pi_compat(compat: dict[str, Json], api: str, facts: Facts) -> None:
    if compat.get("forceAdaptiveThinking") is True:
        facts.reasoning["adaptive"] = True
    if compat.get("supportsTemperature") is False:
        facts.features["temperature"] = False
    if api != "openai-completions":
        return
    for field, name in (
        ("supportsDeveloperRole", "developer_role"),
        ("supportsStrictMode", "strict_tools"),
        ("supportsUsageInStreaming", "stream_options"),
    ):
        value = compat.get(field)
        if isinstance(value, bool):
            facts.compat[name] = value
    if compat.get("maxTokensField") == "max_tokens":
        facts.compat["max_output_tokens_field"] = "max_tokens"
    if compat.get("cacheControlFormat") == "anthropic":
        facts.compat["cache_control"] = "anthropic"
    format_ = _PI_THINKING.get(str(compat.get("thinkingFormat")))
    if format_:
        facts.compat["reasoning_format"] = format_
    if compat.get("requiresReasoningContentOnAssistantMessages") is True:
        facts.compat["reasoning_replay_field"] = "reasoning_content"


def read_mastra(document: Json, provider: str) -> tuple[set[str], set[str]]:
    """Read the ids that the newest snapshot lists, and those it calls deprecated."""
    entry = mapping(mapping(mapping(document).get("providers")).get(provider))
    return set(texts(entry.get("models"))), set(texts(entry.get("deprecatedModels")))
