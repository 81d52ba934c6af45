"""A neutral request to the body of an Ollama chat call.

Law: keys go out in one fixed order, so that the server finds the prompt it has in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.reasoning import effort_of
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import Tool
from interlingua.wire import EncodedRequest
from interlingua.wires.ollama_chat.messages import MessageWriter

if TYPE_CHECKING:
    from typing import Literal

    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import ollama_chat as wire


_LEVELS: dict[Effort, Literal["low", "medium", "high", "max"]] = {
    "minimal": "low",
    "low": "low",
    "medium": "medium",
    "high": "high",
    "xhigh": "max",
    "max": "max",
}
"""The level of thinking that an effort is asked for by; the server has four."""


def encode(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    writer = MessageWriter(request)
    writer.write()
    body: wire.Request = {"model": request.model.id, "messages": writer.written}
    if request.tools:
        body["tools"] = [
            _function(tool, request)
            if isinstance(tool, Tool)
            else cast("wire.ToolDefinition", dict(tool.definition))
            for tool in request.tools
        ]
    if request.output is not None:
        by_schema = request.output.mode == "schema"
        body["format"] = cast("dict[str, object]", request.output.schema) if by_schema else "json"
    _write_thinking(body, request)
    options = _options(request)
    if options:
        body["options"] = options
    _write_logprobs(body, request)
    _note_cache(request)
    # Without it the server streams.
    body["stream"] = request.stream
    written = cast("JsonObject", body)
    merge_extra(written, request.extra)
    return EncodedRequest("/api/chat", written)


def _function(tool: Tool, request: ChatRequest) -> wire.ToolDefinition:
    parameters = written_parameters(request, tool, "ollama_tools", None)
    function: wire.ToolDefinitionFunction = {
        "name": tool.name,
        "parameters": cast("dict[str, object]", parameters.schema),
    }
    if tool.description:
        function["description"] = tool.description
    if tool.strict:
        refuse(request, f"tools[{tool.name}].strict", "the server does not enforce tool schemas")
    return {"type": "function", "function": function}


def _write_thinking(body: wire.Request, request: ChatRequest) -> None:
    wanted = request.settings.get("reasoning")
    if wanted is None:
        return
    if wanted in ("none", 0):
        body["think"] = False
        return
    effort = effort_of(request, wanted)
    if effort == "none":
        body["think"] = False
        return
    level = _LEVELS[effort]
    if level != effort:
        _note(request, "reasoning", f"{level!r}, since the server has no level {effort!r}")
    body["think"] = level


def _options(request: ChatRequest) -> wire.ModelOptions:
    settings = request.settings
    options: wire.ModelOptions = {}
    limit = settings.get("max_output_tokens")
    if limit is not None:
        options["num_predict"] = limit
    temperature = settings.get("temperature")
    if temperature is not None:
        options["temperature"] = temperature
    top_p = settings.get("top_p")
    if top_p is not None:
        options["top_p"] = top_p
    top_k = settings.get("top_k")
    if top_k is not None:
        options["top_k"] = top_k
    stop = settings.get("stop")
    if stop is not None:
        options["stop"] = [stop] if isinstance(stop, str) else list(stop)
    seed = settings.get("seed")
    if seed is not None:
        options["seed"] = seed
    presence = settings.get("presence_penalty")
    if presence is not None:
        options["presence_penalty"] = presence
    frequency = settings.get("frequency_penalty")
    if frequency is not None:
        options["frequency_penalty"] = frequency
    return options


def _write_logprobs(body: wire.Request, request: ChatRequest) -> None:
    logprobs = request.settings.get("logprobs")
    if logprobs is None:
        return
    body["logprobs"] = logprobs is not False
    if not isinstance(logprobs, bool):
        body["top_logprobs"] = logprobs


def _note_cache(request: ChatRequest) -> None:
    match request.settings.get("cache"):
        case "short":
            _note(request, "cache", "the server keeps prompts by itself; nothing was sent")
        case "long":
            reason = "the server keeps a prompt as long as its model: pass extra={'keep_alive': …}"
            refuse(request, "cache", reason)
        case "none":
            refuse(request, "cache", "the server keeps prompts by itself, whether asked or not")
        case None:
            pass


def _note(request: ChatRequest, what: str, reason: str) -> None:
    request.adaptations.append(Adaptation("translated", what, reason))
