"""Where a prompt is cached: markers on hosts that take them, a retention wish on others."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.request import refuse

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import openai_chat as wire


def write_cache(body: wire.Request, request: ChatRequest) -> None:
    """Ask for the prompt caching that was set."""
    wanted = request.settings.get("cache")
    if wanted is None:
        return
    if request.model.compat.cache_control == "anthropic":
        if wanted != "none":
            _mark(cast("JsonObject", body), "1h" if wanted == "long" else None)
        return
    match wanted:
        case "none":
            refuse(request, "cache", "the endpoint caches by itself, whether asked or not")
        case "short":
            _note(request, "nothing was sent, since the endpoint caches by itself")
        case "long":
            body["prompt_cache_retention"] = "24h"
            _note(request, "sent as prompt_cache_retention of 24 hours")


def _note(request: ChatRequest, reason: str) -> None:
    request.adaptations.append(Adaptation("translated", "cache", reason))


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
