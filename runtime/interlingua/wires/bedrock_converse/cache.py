"""Cache points: where Bedrock may keep what a next request repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.adaptations import Adaptation

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import bedrock_converse as api


def mark_cached(
    request: ChatRequest,
    tools: list[api.Tool],
    system: list[api.SystemContentBlock],
    turns: list[api.MessageParam],
) -> None:
    """Mark what the next request will repeat: the tools, the system prompt, the turns so far."""
    asked = request.settings.get("cache", "none")
    if asked not in ("short", "long"):
        return
    point: api.CachePointBlockParam = {"type": "default"}
    is_anthropic = request.model.compat.converse_fields == "anthropic"
    if asked == "long" and is_anthropic:
        point["ttl"] = "1h"
    elif asked == "long":
        request.adaptations.append(
            Adaptation(
                "clamped", "cache", f"{request.model} is not known to keep a prompt for an hour"
            )
        )
    # Other models read no cache point among the tools; that of the system prompt holds them too.
    if tools and is_anthropic:
        tools.append({"cachePoint": point})
    if system:
        system.append({"cachePoint": point})
    stable = next((turn for turn in reversed(turns) if turn["role"] == "user"), None)
    if stable is not None:
        _mark_turn(stable["content"], point)


def _mark_turn(blocks: list[api.ContentBlockParam], point: api.CachePointBlockParam) -> None:
    # The API refuses a point right behind a document or a film.
    at = len(blocks)
    while at and ("document" in blocks[at - 1] or "video" in blocks[at - 1]):
        at -= 1
    if at:
        blocks.insert(at, {"cachePoint": point})
