"""Token counts as Gemini and Vertex report them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject
    from interlingua_generated.wire import google_generate as google

# Vertex names the tier that served a call by the traffic it counted as.
_TIER_OF_TRAFFIC = {
    "ON_DEMAND": "standard",
    "ON_DEMAND_FLEX": "flex",
    "ON_DEMAND_PRIORITY": "priority",
}


def read_usage(raw: JsonObject, web_searches: int | None) -> Usage:
    """Count input with what tools put into the prompt, and output with its thoughts."""
    counts = cast("google.UsageMetadata", raw)
    prompt = count_of(counts.get("promptTokenCount"))
    tools = count_of(counts.get("toolUsePromptTokenCount"))
    written = count_of(counts.get("candidatesTokenCount", counts.get("responseTokenCount")))
    thoughts = count_of(counts.get("thoughtsTokenCount"))
    total = count_of(counts.get("totalTokenCount"))
    given = None if prompt is None and tools is None else (prompt or 0) + (tools or 0)
    if written is None and thoughts is None:
        # A count of zero is left out, and only the total tells it from one that is unknown.
        answered = None if total is None or given is None else max(0, total - given)
    else:
        answered = (written or 0) + (thoughts or 0)
    heard = [
        *_details(counts.get("promptTokensDetails")),
        *_details(counts.get("toolUsePromptTokensDetails")),
    ]
    said = _details(counts.get("candidatesTokensDetails") or counts.get("responseTokensDetails"))
    kept = _details(counts.get("cacheTokensDetails"))
    return Usage(
        input=given,
        output=answered,
        cached=count_of(counts.get("cachedContentTokenCount")),
        reasoning=thoughts,
        input_audio=_of_modality(heard, "AUDIO"),
        output_audio=_of_modality(said, "AUDIO"),
        input_image=_of_modality(heard, "IMAGE"),
        output_image=_of_modality(said, "IMAGE"),
        cached_audio=_of_modality(kept, "AUDIO"),
        cached_image=_of_modality(kept, "IMAGE"),
        cached_video=_of_modality(kept, "VIDEO"),
        input_video=_of_modality(heard, "VIDEO"),
        output_video=_of_modality(said, "VIDEO"),
        web_searches=web_searches,
        raw=raw or None,
    )


def read_service_tier(raw: JsonObject) -> str | None:
    """Tell which service tier served the call, or None."""
    tier, traffic = raw.get("serviceTier"), raw.get("trafficType")
    if isinstance(tier, str):
        return tier
    if isinstance(traffic, str):
        return _TIER_OF_TRAFFIC.get(traffic, traffic.lower())
    return None


def _details(given: object) -> list[JsonObject]:
    listed = cast("list[object]", given) if isinstance(given, list) else []
    return [cast("JsonObject", each) for each in listed if isinstance(each, dict)]


def _of_modality(details: list[JsonObject], modality: str) -> int | None:
    if not details:
        return None
    counts = [
        count_of(each.get("tokenCount")) or 0
        for each in details
        if each.get("modality") == modality
    ]
    return sum(counts) if counts else None
