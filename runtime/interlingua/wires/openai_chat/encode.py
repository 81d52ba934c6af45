"""A neutral request to the body of a chat completions call.

Law: keys go out in one fixed order, since prompt caches key on bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.grammar import Lark
from interlingua.request import merge_extra
from interlingua.tool_parameters import written_parameters
from interlingua.tools import NamedTool, Tool
from interlingua.wire import EncodedRequest
from interlingua.wires.openai_chat.cache import write_cache
from interlingua.wires.openai_chat.conversation import write_messages
from interlingua.wires.openai_chat.reasoning import write_reasoning

if TYPE_CHECKING:
    from interlingua.output import OutputFormat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import openai_chat as wire

_LIMIT_FIELDS = ("max_tokens", "max_completion_tokens")


def encode(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    body: wire.Request = {"model": request.model.id, "messages": write_messages(request)}
    if request.tools:
        body["tools"] = _tools(request)
    if request.output is not None:
        body["response_format"] = _response_format(request.output)
    _write_tool_settings(body, request)
    _write_sampling(body, request)
    write_reasoning(body, request)
    _write_account(body, request)
    headers = write_cache(body, request)
    if request.stream:
        body["stream"] = True
        if request.model.compat.stream_options is not False:
            body["stream_options"] = {"include_usage": True}
    written = cast("JsonObject", body)
    merge_extra(written, request.extra)
    return EncodedRequest("/chat/completions", written, headers)


def _tools(request: ChatRequest) -> list[wire.CustomTool | wire.ServerTool | wire.Tool]:
    written: list[wire.CustomTool | wire.ServerTool | wire.Tool] = []
    for tool in request.tools:
        if not isinstance(tool, Tool):
            written.append(cast("wire.CustomTool", dict(tool.definition)))
        elif tool.freeform:
            written.append(_custom(tool))
        else:
            written.append(_function(tool, request))
    return written


def _custom(tool: Tool) -> wire.CustomTool:
    custom: wire.CustomToolCustom = {"name": tool.name}
    if tool.description:
        custom["description"] = tool.description
    if not isinstance(tool.freeform, bool):
        custom["format"] = {
            "type": "grammar",
            "grammar": {
                "syntax": "lark" if isinstance(tool.freeform, Lark) else "regex",
                "definition": tool.freeform.definition,
            },
        }
    return {"type": "custom", "custom": custom}


def _function(tool: Tool, request: ChatRequest) -> wire.Tool:
    function: wire.FunctionObject = {"name": tool.name}
    if tool.description:
        function["description"] = tool.description
    written = written_parameters(request, tool, "openai", "openai_strict")
    function["parameters"] = cast("dict[str, object]", written.schema)
    if written.strict is not None:
        function["strict"] = written.strict
    return {"type": "function", "function": function}


def _response_format(output: OutputFormat) -> wire.ResponseFormat:
    if output.mode == "json":
        return {"type": "json_object"}
    definition: wire.JsonSchemaDefinition = {"name": output.name}
    if output.description:
        definition["description"] = output.description
    definition["strict"] = output.strict
    definition["schema"] = cast("dict[str, object]", output.schema)
    return {"type": "json_schema", "json_schema": definition}


def _write_tool_settings(body: wire.Request, request: ChatRequest) -> None:
    choice = request.tool_choice
    if isinstance(choice, NamedTool):
        body["tool_choice"] = _named_tool(choice.name, request)
    elif choice is not None:
        body["tool_choice"] = choice
    parallel = request.settings.get("parallel_tool_calls")
    if parallel is not None:
        body["parallel_tool_calls"] = parallel


def _named_tool(
    name: str, request: ChatRequest
) -> wire.NamedToolChoice | wire.NamedToolChoiceCustom:
    for tool in request.tools:
        if isinstance(tool, Tool):
            if tool.name == name and tool.freeform:
                return {"type": "custom", "custom": {"name": name}}
            if tool.name == name:
                return {"type": "function", "function": {"name": name}}
        else:
            match tool.definition:
                case {"type": "custom", "custom": {"name": str(own)}} if own == name:
                    return {"type": "custom", "custom": {"name": name}}
                case _:
                    pass
    if "tools" in request.extra:
        return {"type": "function", "function": {"name": name}}
    raise UsageError(f"tool_choice names {name!r}, which is not among the tools")


def _write_sampling(body: wire.Request, request: ChatRequest) -> None:
    settings, model = request.settings, request.model
    limit = settings.get("max_output_tokens")
    if limit is not None:
        field = model.compat.max_output_tokens_field or "max_completion_tokens"
        for name in _LIMIT_FIELDS:
            # Under its other name it would pass the merge, and both would be sent.
            if name != field and name in request.extra:
                raise UsageError(f"extra.{name} would overwrite max_output_tokens=; give only one")
        body[field] = limit
    temperature = settings.get("temperature")
    if temperature is not None:
        body["temperature"] = temperature
    top_p = settings.get("top_p")
    if top_p is not None:
        body["top_p"] = top_p
    top_k = settings.get("top_k")
    if top_k is not None:
        body["top_k"] = top_k
    stop = settings.get("stop")
    if stop is not None:
        body["stop"] = stop if isinstance(stop, str) else list(stop)
    seed = settings.get("seed")
    if seed is not None:
        body["seed"] = seed
    presence = settings.get("presence_penalty")
    if presence is not None:
        body["presence_penalty"] = presence
    frequency = settings.get("frequency_penalty")
    if frequency is not None:
        body["frequency_penalty"] = frequency
    logprobs = settings.get("logprobs")
    if logprobs is not None:
        body["logprobs"] = logprobs is not False
        if not isinstance(logprobs, bool):
            body["top_logprobs"] = logprobs


def _write_account(body: wire.Request, request: ChatRequest) -> None:
    settings = request.settings
    tier = settings.get("service_tier")
    if tier is not None:
        body["service_tier"] = cast("wire.ServiceTierParam", tier)
    user = settings.get("user_id")
    if user is not None:
        body["user"] = user
    metadata = settings.get("metadata")
    if metadata is not None:
        body["metadata"] = dict(metadata)
