"""A request to the body of generateContent, streamGenerateContent and countTokens.

Law: the same request gives the same bytes, instruction and tools first, as prompt caches need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import HostedTool, NamedTool, Tool
from interlingua.wire import EncodedRequest
from interlingua.wires.google_generate.contents import ContentsWriter
from interlingua.wires.google_generate.reasoning import thinking_config

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.records import Model
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import google_generate as google

SETTINGS: Mapping[str, str] = {
    "max_output_tokens": "native",
    "temperature": "native",
    "top_p": "native",
    "top_k": "native",
    "stop": "native",
    "seed": "native",
    "presence_penalty": "native",
    "frequency_penalty": "native",
    "logprobs": "native",
    "reasoning": "translated",
    "tool_choice": "native",
    "parallel_tool_calls": "translated",
    "cache": "translated",
    "service_tier": "native",
    "metadata": "translated",
}


_ServiceTier = Literal["flex", "priority", "standard", "unspecified"]


def encode(request: ChatRequest) -> EncodedRequest:
    """Write a request.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    method = "streamGenerateContent?alt=sse" if request.stream else "generateContent"
    headers: dict[str, str] = {}
    tier = request.settings.get("service_tier")
    if tier is not None and _is_vertex(request.model):
        headers["x-vertex-ai-llm-shared-request-type"] = tier
        _translated(request, "service_tier", "Vertex AI takes the tier as a header")
    return EncodedRequest(f"{_path(request.model)}:{method}", _body(request), headers)


def encode_count_tokens(request: ChatRequest) -> EncodedRequest:
    """Write the request that counts the tokens of another.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    path = f"{_path(request.model)}:countTokens"
    if _is_vertex(request.model):
        return EncodedRequest(path, _body(request))
    # Only so does the Gemini API count instruction and tools with the contents.
    whole: JsonObject = {"model": _resource(request.model), **_body(request)}
    return EncodedRequest(path, {"generateContentRequest": whole})


def _path(model: Model) -> str:
    # The base URL of Vertex goes as far as the models of a publisher.
    return f"/{_resource(model)}" if _is_vertex(model) else f"/v1beta/{_resource(model)}"


def _resource(model: Model) -> str:
    return model.id if model.id.startswith(("models/", "tunedModels/")) else f"models/{model.id}"


def _is_vertex(model: Model) -> bool:
    endpoint = model.provider.endpoint("google_generate")
    return "/publishers/" in ((endpoint.base_url if endpoint is not None else None) or "")


def _body(request: ChatRequest) -> JsonObject:
    writer = ContentsWriter(request)
    if not writer.contents:
        raise UsageError("this wire needs a message besides the system's; add a user(…) message")
    body: google.Request = {}
    if writer.system:
        body["systemInstruction"] = {"parts": writer.system}
    if request.tools:
        body["tools"] = _tools(request)
    calling = _function_calling(request)
    if calling is not None:
        body["toolConfig"] = {"functionCallingConfig": calling}
    body["contents"] = writer.contents
    config = _generation_config(request)
    if config:
        body["generationConfig"] = config
    tier = request.settings.get("service_tier")
    if tier is not None and not _is_vertex(request.model):
        body["serviceTier"] = cast("_ServiceTier", tier)
    merged = cast("JsonObject", body)
    _add_labels(merged, request)
    _note_unsent(request)
    merge_extra(merged, request.extra)
    return merged


def _add_labels(body: JsonObject, request: ChatRequest) -> None:
    metadata = request.settings.get("metadata")
    if metadata is None:
        return
    if _is_vertex(request.model):
        body["labels"] = dict(metadata)
        _translated(request, "metadata", "sent as labels")
    else:
        refuse(request, "metadata", "the Gemini API keeps none")


def _note_unsent(request: ChatRequest) -> None:
    """Say aloud what Google does by itself, and refuse what it cannot be told."""
    match request.settings.get("cache"):
        case "short":
            _translated(request, "cache", "nothing is sent; Google caches on its own")
        case "long":
            refuse(request, "cache", "a cache that is kept is made apart; name it in extra")
        case "none":
            refuse(request, "cache", "Google caches on its own, whether asked or not")
        case None:
            pass
    parallel = request.settings.get("parallel_tool_calls")
    if parallel:
        _translated(request, "parallel_tool_calls", "nothing is sent; it is always allowed")
    elif parallel is False:
        refuse(request, "parallel_tool_calls", "this wire cannot forbid it")


def _translated(request: ChatRequest, what: str, reason: str) -> None:
    request.adaptations.append(Adaptation("translated", what, reason))


def _tools(request: ChatRequest) -> list[google.Tool]:
    """Gather all functions in one entry, at the place of the first; hosted tools keep theirs."""
    written: list[google.Tool] = []
    declarations: list[google.FunctionDeclaration] = []
    for tool in request.tools:
        if isinstance(tool, HostedTool):
            written.append(cast("google.Tool", tool.definition))
            continue
        if not declarations:
            written.append({"functionDeclarations": declarations})
        declaration: google.FunctionDeclaration = {"name": tool.name}
        if tool.description:
            declaration["description"] = tool.description
        if tool.parameters is not None:
            parameters = written_parameters(request, tool, "gemini", None, without=tool.parameters)
            declaration["parametersJsonSchema"] = parameters.schema
        declarations.append(declaration)
    return written


def _function_calling(request: ChatRequest) -> google.FunctionCallingConfig | None:
    choice = request.tool_choice
    functions = [tool for tool in request.tools if isinstance(tool, Tool)]
    match choice:
        case NamedTool(name):
            if all(tool.name != name for tool in functions):
                raise UsageError(f"tool_choice names {name!r}, which is not among tools=")
            return {"mode": "ANY", "allowedFunctionNames": [name]}
        case "required":
            return {"mode": "ANY"}
        case "none":
            return {"mode": "NONE"}
        case None | "auto":
            if any(tool.strict for tool in functions):
                _translated(request, "tools", "strict is said for all at once, as mode VALIDATED")
                return {"mode": "VALIDATED"}
            return None if choice is None else {"mode": "AUTO"}


def _generation_config(request: ChatRequest) -> google.GenerationConfig:
    settings = request.settings
    config: google.GenerationConfig = {}
    if (limit := settings.get("max_output_tokens")) is not None:
        config["maxOutputTokens"] = limit
    if (temperature := settings.get("temperature")) is not None:
        config["temperature"] = temperature
    if (top_p := settings.get("top_p")) is not None:
        config["topP"] = top_p
    if (top_k := settings.get("top_k")) is not None:
        config["topK"] = top_k
    if (stop := settings.get("stop")) is not None:
        config["stopSequences"] = [stop] if isinstance(stop, str) else list(stop)
    if (seed := settings.get("seed")) is not None:
        config["seed"] = seed
    if (presence := settings.get("presence_penalty")) is not None:
        config["presencePenalty"] = presence
    if (frequency := settings.get("frequency_penalty")) is not None:
        config["frequencyPenalty"] = frequency
    if (logprobs := settings.get("logprobs")) is not None:
        config["responseLogprobs"] = logprobs is not False
        if type(logprobs) is int:
            config["logprobs"] = logprobs
    if (thinking := thinking_config(request)) is not None:
        config["thinkingConfig"] = thinking
    if request.output is not None:
        config["responseMimeType"] = "application/json"
        if request.output.mode == "schema":
            config["responseJsonSchema"] = request.output.schema
    return config
