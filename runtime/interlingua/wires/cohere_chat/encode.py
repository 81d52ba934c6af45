"""A neutral request to the body of a Cohere chat call.

Law: keys go out in one fixed order, since prompt caches key on bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.reasoning import budget_of
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import NamedTool, Tool
from interlingua.wire import EncodedRequest
from interlingua.wires.cohere_chat.messages import MessageWriter

if TYPE_CHECKING:
    from interlingua.output import OutputFormat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import cohere_chat as wire


def encode(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    writer = MessageWriter(request)
    writer.write()
    body: wire.Request = {"model": request.model.id, "messages": writer.written}
    _write_tools(body, request)
    if writer.documents:
        body["documents"] = writer.documents
    if request.output is not None:
        body["response_format"] = _response_format(request.output)
    _write_sampling(body, request)
    _write_reasoning(body, request)
    _note_cache(request)
    body["stream"] = request.stream
    written = cast("JsonObject", body)
    merge_extra(written, request.extra)
    return EncodedRequest("/v2/chat", written)


def _write_tools(body: wire.Request, request: ChatRequest) -> None:
    choice = request.tool_choice
    offered = request.tools
    if isinstance(choice, NamedTool):
        offered = tuple([tool for tool in offered if _name(tool) == choice.name])
        if not offered and "tools" not in request.extra:
            raise UsageError(f"tool_choice names {choice.name!r}, which is not among the tools")
        reason = f"only {choice.name} is offered, since the API cannot name the one to call"
        request.adaptations.append(Adaptation("translated", "tool_choice", reason))
    if offered:
        body["tools"] = [
            _function(tool, request)
            if isinstance(tool, Tool)
            else cast("wire.Tool", dict(tool.definition))
            for tool in offered
        ]
    _write_strictness(body, request, [tool for tool in offered if isinstance(tool, Tool)])
    if isinstance(choice, NamedTool) or choice == "required":
        body["tool_choice"] = "REQUIRED"
    elif choice == "none":
        body["tool_choice"] = "NONE"
    elif choice == "auto":
        request.adaptations.append(
            Adaptation("translated", "tool_choice", "nothing was sent; so the model is free anyway")
        )


def _name(tool: object) -> str | None:
    return tool.name if isinstance(tool, Tool) else None


def _function(tool: Tool, request: ChatRequest) -> wire.Tool:
    parameters = written_parameters(request, tool, "cohere", None)
    function: wire.ToolFunction = {
        "name": tool.name,
        "parameters": cast("dict[str, object]", parameters.schema),
    }
    if tool.description:
        function["description"] = tool.description
    return {"type": "function", "function": function}


def _write_strictness(body: wire.Request, request: ChatRequest, tools: list[Tool]) -> None:
    strict = [tool for tool in tools if tool.strict]
    if strict and len(strict) == len(tools):
        body["strict_tools"] = True
        return
    for tool in strict:
        refuse(
            request, f"tools[{tool.name}].strict", "the API is strict with all tools or with none"
        )


def _response_format(output: OutputFormat) -> wire.JsonObjectResponseFormat:
    written: wire.JsonObjectResponseFormat = {"type": "json_object"}
    if output.mode == "schema":
        written["json_schema"] = cast("dict[str, object]", output.schema)
    return written


def _write_sampling(body: wire.Request, request: ChatRequest) -> None:
    settings = request.settings
    limit = settings.get("max_output_tokens")
    if limit is not None:
        body["max_tokens"] = limit
    stop = settings.get("stop")
    if stop is not None:
        body["stop_sequences"] = [stop] if isinstance(stop, str) else list(stop)
    temperature = settings.get("temperature")
    if temperature is not None:
        body["temperature"] = temperature
    seed = settings.get("seed")
    if seed is not None:
        body["seed"] = seed
    frequency = settings.get("frequency_penalty")
    if frequency is not None:
        body["frequency_penalty"] = frequency
    presence = settings.get("presence_penalty")
    if presence is not None:
        body["presence_penalty"] = presence
    top_k = settings.get("top_k")
    if top_k is not None:
        body["k"] = top_k
    top_p = settings.get("top_p")
    if top_p is not None:
        body["p"] = top_p
    logprobs = settings.get("logprobs")
    if logprobs is not None:
        body["logprobs"] = logprobs is not False
        if not isinstance(logprobs, bool):
            reason = "on, since the API gives no alternatives"
            request.adaptations.append(Adaptation("translated", "logprobs", reason))


def _write_reasoning(body: wire.Request, request: ChatRequest) -> None:
    wanted = request.settings.get("reasoning")
    if wanted is None:
        return
    if wanted in ("none", 0):
        body["thinking"] = {"type": "disabled"}
        return
    noted = len(request.adaptations)
    budget = budget_of(request, wanted, within=request.settings.get("max_output_tokens"))
    thinking: wire.Thinking = {"type": "enabled"}
    body["thinking"] = thinking
    if budget is not None:
        thinking["token_budget"] = budget
    elif len(request.adaptations) == noted:
        reason = f"on, since nothing tells how many tokens {wanted!r} means"
        request.adaptations.append(Adaptation("translated", "reasoning", reason))


def _note_cache(request: ChatRequest) -> None:
    match request.settings.get("cache"):
        case "short":
            reason = "the endpoint caches by itself; nothing was sent"
            request.adaptations.append(Adaptation("translated", "cache", reason))
        case "long":
            refuse(request, "cache", "the endpoint keeps no prompt for longer when asked")
        case "none":
            refuse(request, "cache", "the endpoint caches by itself, whether asked or not")
        case None:
            pass
