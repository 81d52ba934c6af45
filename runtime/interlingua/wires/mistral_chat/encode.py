"""A neutral request to the body of a Mistral chat call.

Law: keys go out in one fixed order, since prompt caches key on bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.prompt_prefix import conversation_key
from interlingua.reasoning import effort_of
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import NamedTool, Tool
from interlingua.wire import EncodedRequest
from interlingua.wires.mistral_chat.conversation import write_messages

if TYPE_CHECKING:
    from interlingua.output import OutputFormat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import mistral_chat as wire


def encode(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    body: wire.Request = {"model": request.model.id, "messages": write_messages(request)}
    if request.tools:
        body["tools"] = [
            _function(tool, request)
            if isinstance(tool, Tool)
            else cast("wire.ServerOrFunctionTool", dict(tool.definition))
            for tool in request.tools
        ]
    if request.output is not None:
        body["response_format"] = _response_format(request.output)
    _write_tool_settings(body, request)
    _write_sampling(body, request)
    _write_reasoning(body, request)
    _write_account(body, request)
    _write_cache(body, request)
    if request.stream:
        body["stream"] = True
    written = cast("JsonObject", body)
    merge_extra(written, request.extra)
    return EncodedRequest("/chat/completions", written)


def _function(tool: Tool, request: ChatRequest) -> wire.Tool:
    parameters = written_parameters(request, tool, "mistral", "mistral_strict")
    function: wire.Function = {
        "name": tool.name,
        "parameters": cast("dict[str, object]", parameters.schema),
    }
    if tool.description:
        function["description"] = tool.description
    if parameters.strict is not None:
        function["strict"] = parameters.strict
    return {"type": "function", "function": function}


def _response_format(output: OutputFormat) -> wire.ResponseFormat:
    if output.mode == "json":
        return {"type": "json_object"}
    definition: wire.JsonSchema = {
        "name": output.name,
        "schema": cast("dict[str, object]", output.schema),
        "strict": output.strict,
    }
    if output.description:
        definition["description"] = output.description
    return {"type": "json_schema", "json_schema": definition}


def _write_tool_settings(body: wire.Request, request: ChatRequest) -> None:
    choice = request.tool_choice
    if isinstance(choice, NamedTool):
        known = [tool.name for tool in request.tools if isinstance(tool, Tool)]
        if choice.name not in known and "tools" not in request.extra:
            raise UsageError(f"tool_choice names {choice.name!r}, which is not among the tools")
        body["tool_choice"] = {"type": "function", "function": {"name": choice.name}}
    elif choice is not None:
        # The API's first word for it, which every model and proxy of it knows.
        body["tool_choice"] = "any" if choice == "required" else choice
    parallel = request.settings.get("parallel_tool_calls")
    if parallel is not None:
        body["parallel_tool_calls"] = parallel


def _write_sampling(body: wire.Request, request: ChatRequest) -> None:
    settings = request.settings
    limit = settings.get("max_output_tokens")
    if limit is not None:
        body["max_tokens"] = limit
    temperature = settings.get("temperature")
    if temperature is not None:
        body["temperature"] = temperature
    top_p = settings.get("top_p")
    if top_p is not None:
        body["top_p"] = top_p
    stop = settings.get("stop")
    if stop is not None:
        body["stop"] = stop if isinstance(stop, str) else list(stop)
    seed = settings.get("seed")
    if seed is not None:
        body["random_seed"] = seed
    presence = settings.get("presence_penalty")
    if presence is not None:
        body["presence_penalty"] = presence
    frequency = settings.get("frequency_penalty")
    if frequency is not None:
        body["frequency_penalty"] = frequency


def _write_reasoning(body: wire.Request, request: ChatRequest) -> None:
    wanted = request.settings.get("reasoning")
    if wanted is not None:
        body["reasoning_effort"] = cast("wire.ReasoningEffort", effort_of(request, wanted))


def _write_account(body: wire.Request, request: ChatRequest) -> None:
    tier = request.settings.get("service_tier")
    if tier is not None:
        body["service_tier"] = cast("wire.RequestedServiceTier", tier)
    metadata = request.settings.get("metadata")
    if metadata is not None:
        body["metadata"] = dict(metadata)


def _write_cache(body: wire.Request, request: ChatRequest) -> None:
    match request.settings.get("cache"):
        case "short":
            if "prompt_cache_key" not in request.extra:
                body["prompt_cache_key"] = conversation_key(cast("JsonObject", body), "messages")
            reason = "the endpoint caches by itself; sent prompt_cache_key"
            request.adaptations.append(Adaptation("translated", "cache", reason))
        case "long":
            refuse(request, "cache", "the endpoint keeps no prompt for longer when asked")
        case "none":
            refuse(request, "cache", "the endpoint caches by itself, whether asked or not")
        case None:
            pass
