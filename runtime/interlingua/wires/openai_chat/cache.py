"""Where a prompt is cached: markers on hosts that take them, a key and a lifetime on others."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.prompt_prefix import conversation_key
from interlingua.request import refuse

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import openai_chat as wire


def write_cache(body: wire.Request, request: ChatRequest) -> dict[str, str]:
    """Ask for the prompt caching that was set; give the headers that it needs."""
    wanted, compat = request.settings.get("cache"), request.model.compat
    if wanted is None:
        return {}
    if wanted == "none":
        if compat.cache_control is None:
            refuse(request, "cache", "the endpoint caches by itself, whether asked or not")
        return {}
    key = conversation_key(cast("JsonObject", body), "messages")
    headers = {compat.affinity_header: key} if compat.affinity_header else {}
    if compat.cache_control == "anthropic":
        _mark(cast("JsonObject", body), "1h" if wanted == "long" else None)
        return headers
    if wanted == "long" and compat.cache_retention is False:
        refuse(request, "cache", "the endpoint keeps no prompt for longer when asked")
        return {}
    sent: list[str] = list(headers)
    if compat.cache_key is not False:
        if "prompt_cache_key" not in request.extra:
            body["prompt_cache_key"] = key
        sent.append("prompt_cache_key")
    if wanted == "long":
        body["prompt_cache_retention"] = "24h"
        sent.append("prompt_cache_retention of 24 hours")
    told = f"sent {' and '.join(sent)}" if sent else "nothing was sent"
    reason = f"the endpoint caches by itself; {told}"
    request.adaptations.append(Adaptation("translated", "cache", reason))
    return headers


def _mark(body: JsonObject, lifetime: str | None) -> None:
    """Mark the ends of what repeats from turn to turn: tools, system prompt, conversation."""
    marker: JsonObject = {"type": "ephemeral"}
    if lifetime is not None:
        marker["ttl"] = lifetime
    tools, messages = body.get("tools"), body.get("messages")
    if isinstance(tools, list) and tools and isinstance(tools[-1], dict):
        tools[-1]["cache_control"] = marker
    if not isinstance(messages, list):
        return
    for roles in (("system", "developer"), ("user", "tool")):
        for message in reversed(messages):
            if isinstance(message, dict) and message.get("role") in roles:
                message["content"] = _marked(message.get("content"), marker)
                break


def _marked(content: JsonValue, marker: JsonObject) -> JsonValue:
    if isinstance(content, str) and content:
        return [{"type": "text", "text": content, "cache_control": marker}]
    if isinstance(content, list) and content and isinstance(content[-1], dict):
        content[-1]["cache_control"] = marker
    return content
