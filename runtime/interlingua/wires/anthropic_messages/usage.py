"""Anthropic's token counts to ours, and the counts of a stream put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject
    from interlingua_generated.wire import anthropic_messages as api


def read_usage(sent: JsonObject) -> Usage:
    """Read a usage object; its input leaves out what the cache took or gave, ours holds it.

    The counts leave out the tokens of compaction, which are billed as the model's own, and those of
    other models that were asked on the way, which have other prices.
    """
    counts = cast("api.Usage", sent)
    creation = counts.get("cache_creation")
    short = count_of(creation.get("ephemeral_5m_input_tokens")) if creation else None
    long = count_of(creation.get("ephemeral_1h_input_tokens")) if creation else None
    cached = count_of(counts.get("cache_read_input_tokens"))
    written = count_of(counts.get("cache_creation_input_tokens"))
    if written is None and (short is not None or long is not None):
        written = (short or 0) + (long or 0)
    fresh = count_of(counts.get("input_tokens"))
    details = counts.get("output_tokens_details")
    hosted = counts.get("server_tool_use")
    output = count_of(counts.get("output_tokens"))
    others: list[str] = []
    for iteration in counts.get("iterations") or ():
        kind = iteration.get("type")
        if kind == "compaction":
            compaction = iteration.get("cache_creation") or {}
            fresh = _plus(fresh, iteration.get("input_tokens"))
            output = _plus(output, iteration.get("output_tokens"))
            cached = _plus(cached, iteration.get("cache_read_input_tokens"))
            written = _plus(written, iteration.get("cache_creation_input_tokens"))
            short = _plus(short, compaction.get("ephemeral_5m_input_tokens"))
            long = _plus(long, compaction.get("ephemeral_1h_input_tokens"))
        elif kind == "advisor_message":
            others.append(f"{kind} of {iteration.get('model')}")
    return Usage(
        input=None if fresh is None else fresh + (cached or 0) + (written or 0),
        output=output,
        cached=cached,
        cache_write=written,
        cache_write_5m=short,
        cache_write_1h=long,
        reasoning=count_of(details.get("thinking_tokens")) if details else None,
        web_searches=count_of(hosted.get("web_search_requests")) if hosted else None,
        raw=sent,
        billed_beside=tuple(others),
    )


def served_by(sent: JsonObject) -> str | None:
    """Tell which model answered in the place of one that would not, or None."""
    counts = cast("api.Usage", sent)
    served: str | None = None
    for iteration in counts.get("iterations") or ():
        name = iteration.get("model")
        if iteration.get("type") == "fallback_message" and isinstance(name, str):
            served = name
    return served


def read_service_tier(sent: JsonObject) -> str | None:
    """Tell how the call was served; fast mode has its own prices, whatever the tier."""
    counts = cast("api.Usage", sent)
    tier: object = counts.get("service_tier")
    if counts.get("speed") == "fast":
        return "fast"
    return tier if isinstance(tier, str) and tier else None


def _plus(count: int | None, given: object) -> int | None:
    more = count_of(given)
    return more if count is None else count + (more or 0)


def merge_present(into: JsonObject, sent: JsonObject) -> None:
    """Put later fields over earlier ones; a null says nothing and overwrites nothing.

    The counts of a stream are running totals, so a later one replaces an earlier one.
    """
    for name, given in sent.items():
        if given is not None:
            into[name] = given
        else:
            into.setdefault(name, None)
