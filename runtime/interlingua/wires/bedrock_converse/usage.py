"""Bedrock's token counts to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from interlingua.values import JsonObject
    from interlingua_generated.wire import bedrock_converse as api


def read_usage(sent: api.TokenUsage) -> Usage:
    """Read a usage object; its input leaves out what the cache took or gave, ours holds it."""
    cached = count_of(sent.get("cacheReadInputTokens"))
    written = count_of(sent.get("cacheWriteInputTokens"))
    lifetimes: dict[str, int] = {}
    for detail in sent.get("cacheDetails") or ():
        ttl, tokens = detail.get("ttl"), count_of(detail.get("inputTokens"))
        if ttl is not None and tokens is not None:
            lifetimes[ttl] = lifetimes.get(ttl, 0) + tokens
    if written is None and lifetimes:
        written = sum(lifetimes.values())
    fresh = count_of(sent.get("inputTokens"))
    return Usage(
        input=None if fresh is None else fresh + (cached or 0) + (written or 0),
        output=count_of(sent.get("outputTokens")),
        cached=cached,
        cache_write=written,
        cache_write_5m=lifetimes.get("5m"),
        cache_write_1h=lifetimes.get("1h"),
        raw=cast("JsonObject", sent),
    )
