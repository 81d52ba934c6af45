"""Requests to the body that `/responses` takes.

Law: the conversation is stateless unless `extra` says otherwise; nothing rests on what the provider
has kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.prompt_prefix import conversation_key
from interlingua.reasoning import effort_of
from interlingua.request import merge_extra, refuse
from interlingua.wire import EncodedRequest
from interlingua.wires.openai_responses.tools import tool_choice, tools
from interlingua.wires.openai_responses.turns import InputItems

if TYPE_CHECKING:
    from interlingua.output import OutputFormat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire.openai_responses import (
        Include,
        Request,
        ResponseFormatJsonObject,
        ServiceTierParam,
        TextResponseFormatJsonSchemaParam,
    )

_STATEFUL = ("background", "conversation")
_MOST_LOGPROBS = 20


def encode_request(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in it cannot be said on this wire.
    """
    extra = dict(request.extra)
    kept = any(extra.get(name) for name in _STATEFUL)
    stored = extra.get("store") is True or kept or "previous_response_id" in extra
    body: Request = {
        "model": request.model.id,
        "input": InputItems(request, stored=stored).write(),
    }
    if request.tools:
        body["tools"] = tools(request)
    if request.output is not None:
        body["text"] = {"format": _text_format(request.output)}
    headers = _add_settings(body, request)
    include = _include(request, extra.pop("include", None))
    if include:
        body["include"] = include
    if "store" not in extra and not kept:
        body["store"] = False
    if request.stream:
        body["stream"] = True
    written = cast("JsonObject", body)
    merge_extra(written, extra)
    return EncodedRequest("/responses", written, headers)


def _text_format(
    output: OutputFormat,
) -> ResponseFormatJsonObject | TextResponseFormatJsonSchemaParam:
    if output.mode == "json":
        return {"type": "json_object"}
    written: TextResponseFormatJsonSchemaParam = {
        "type": "json_schema",
        "name": output.name,
        "strict": output.strict,
        "schema": cast("dict[str, object]", output.schema),
    }
    if output.description:
        written["description"] = output.description
    return written


def _add_settings(body: Request, request: ChatRequest) -> dict[str, str]:
    """Write the settings; give the headers that they need."""
    settings = request.settings
    if (choice := request.tool_choice) is not None:
        body["tool_choice"] = tool_choice(request, choice)
    if (parallel := settings.get("parallel_tool_calls")) is not None:
        body["parallel_tool_calls"] = parallel
    _add_reasoning(body, request)
    if (limit := settings.get("max_output_tokens")) is not None:
        body["max_output_tokens"] = limit
    if (temperature := settings.get("temperature")) is not None:
        body["temperature"] = temperature
    if (top_p := settings.get("top_p")) is not None:
        body["top_p"] = top_p
    logprobs = settings.get("logprobs")
    if logprobs is not None and not isinstance(logprobs, bool):
        body["top_logprobs"] = _top_logprobs(request, logprobs)
    headers = _add_cache(body, request)
    if (tier := settings.get("service_tier")) is not None:
        body["service_tier"] = cast("ServiceTierParam", tier)
    if (user_id := settings.get("user_id")) is not None:
        body["safety_identifier"] = user_id
        _translated(request, "user_id", "sent as safety_identifier")
    if (metadata := settings.get("metadata")) is not None:
        body["metadata"] = dict(metadata)
    return headers


def _add_reasoning(body: Request, request: ChatRequest) -> None:
    wanted = request.settings.get("reasoning")
    if wanted is not None:
        body["reasoning"] = {"effort": effort_of(request, wanted)}


def _add_cache(body: Request, request: ChatRequest) -> dict[str, str]:
    """Ask for the prompt caching that was set; give the headers that it needs."""
    wanted, compat = request.settings.get("cache"), request.model.compat
    if wanted is None:
        return {}
    if wanted == "none":
        refuse(request, "cache", "the provider caches on its own, whether asked or not")
        return {}
    if wanted == "long" and compat.cache_retention is False:
        refuse(request, "cache", "the provider keeps no prompt for longer when asked")
        return {}
    key = conversation_key(cast("JsonObject", body), "input")
    headers = {compat.affinity_header: key} if compat.affinity_header else {}
    sent: list[str] = list(headers)
    if compat.cache_key is not False:
        if "prompt_cache_key" not in request.extra:
            body["prompt_cache_key"] = key
        sent.append("prompt_cache_key")
    if wanted == "long":
        body["prompt_cache_retention"] = "24h"
        sent.append("prompt_cache_retention of 24 hours")
    told = f"sent {' and '.join(sent)}" if sent else "nothing was sent"
    _translated(request, "cache", f"the provider caches on its own; {told}")
    return headers


def _include(request: ChatRequest, asked: object) -> list[Include]:
    """Ask for what a stateless conversation must send back, and for what the caller wants."""
    include: list[Include] = []
    if request.model.reasoning is not None or request.model.features.reasoning:
        include.append("reasoning.encrypted_content")
    logprobs = request.settings.get("logprobs")
    if logprobs is not None and logprobs is not False:
        include.append("message.output_text.logprobs")
    for each in cast("list[Include]", asked or []):
        if each not in include:
            include.append(each)
    return include


def _top_logprobs(request: ChatRequest, wanted: int) -> int:
    if wanted <= _MOST_LOGPROBS:
        return wanted
    request.adaptations.append(
        Adaptation("clamped", "logprobs", f"the API gives at most {_MOST_LOGPROBS} a token")
    )
    return _MOST_LOGPROBS


def _translated(request: ChatRequest, what: str, reason: str) -> None:
    request.adaptations.append(Adaptation("translated", what, reason))
