"""A neutral request to Bedrock's Converse.

Law: keys come in one order and tools in the order given, so that equal requests are equal bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import quote

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import HostedTool, NamedTool
from interlingua.wire import EncodedRequest
from interlingua.wires.bedrock_converse.cache import mark_cached
from interlingua.wires.bedrock_converse.fields import model_fields
from interlingua.wires.bedrock_converse.turns import write_messages

if TYPE_CHECKING:
    from interlingua.output import OutputFormat
    from interlingua.request import ChatRequest
    from interlingua.tools import Tool
    from interlingua.values import JsonObject
    from interlingua.wires.bedrock_converse.fields import ModelFields
    from interlingua_generated.wire import bedrock_converse as api

_COUNTED = ("messages", "system", "toolConfig", "additionalModelRequestFields")
_TOOL_BLOCKS = frozenset({"toolUse", "toolResult"})


def encode_request(request: ChatRequest) -> EncodedRequest:
    """Write a request for `/model/{id}/converse` or its stream.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    system, turns = write_messages(request)
    tools = [_tool(each, request) for each in request.tools]
    choice = _tool_choice(request, turns)
    fields = model_fields(request)
    inference = _inference(request, fields)
    if request.settings.get("tool_choice") == "none" and choice is None:
        tools = []
    mark_cached(request, tools, system, turns)
    body: api.Request = {"messages": turns}
    if system:
        body["system"] = system
    if inference:
        body["inferenceConfig"] = inference
    if tools:
        body["toolConfig"] = {"tools": tools}
        if choice is not None:
            body["toolConfig"]["toolChoice"] = choice
    if fields.written:
        body["additionalModelRequestFields"] = fields.written
    tier = request.settings.get("service_tier")
    if tier is not None:
        # Any word passes: a tier that is newer than the description is still the caller's to name.
        body["serviceTier"] = {
            "type": cast('Literal["default", "flex", "priority", "reserved"]', tier)
        }
    metadata = request.settings.get("metadata")
    if metadata is not None:
        body["requestMetadata"] = dict(metadata)
    if request.output is not None:
        body["outputConfig"] = {"textFormat": _text_format(request.output)}
    sent = cast("JsonObject", body)
    merge_extra(sent, request.extra)
    return EncodedRequest(_path(request, "converse-stream" if request.stream else "converse"), sent)


def encode_count(request: ChatRequest) -> EncodedRequest:
    """Write a request for `/model/{id}/count-tokens`: what is read, without what is written."""
    whole = encode_request(request)
    counted: JsonObject = {name: whole.body[name] for name in _COUNTED if name in whole.body}
    return EncodedRequest(_path(request, "count-tokens"), {"input": {"converse": counted}})


def _path(request: ChatRequest, operation: str) -> str:
    # An ARN has slashes, which are part of the name.
    return f"/model/{quote(request.model.id, safe='-._~')}/{operation}"


def _inference(request: ChatRequest, fields: ModelFields) -> api.InferenceConfiguration:
    settings = request.settings
    written: api.InferenceConfiguration = {}
    limit = settings.get("max_output_tokens") or fields.max_tokens
    if limit is not None:
        written["maxTokens"] = limit
    stop = settings.get("stop")
    if stop is not None:
        written["stopSequences"] = [stop] if isinstance(stop, str) else list(stop)
    temperature = settings.get("temperature")
    if temperature is not None:
        if fields.thinks and temperature != 1:
            refuse(request, "temperature", "a thinking model samples at temperature 1")
        else:
            written["temperature"] = _within_one(request, temperature)
    top_p = settings.get("top_p")
    if top_p is not None:
        if fields.thinks and top_p < 0.95:
            refuse(request, "top_p", "a thinking model takes only 0.95 to 1")
        else:
            written["topP"] = top_p
    return written


def _within_one(request: ChatRequest, temperature: float) -> float:
    sent = min(max(temperature, 0.0), 1.0)
    if sent == temperature:
        return temperature
    request.adaptations.append(
        Adaptation(
            "clamped", "temperature", f"{temperature:g} became {sent:g}; it goes from 0 to 1"
        )
    )
    return sent


def _tool(tool: Tool | HostedTool, request: ChatRequest) -> api.Tool:
    if isinstance(tool, HostedTool):
        return cast("api.Tool", tool.definition)
    parameters = written_parameters(request, tool, "bedrock", "bedrock_strict")
    written = cast("api.ToolSpecification", {"name": tool.name})
    if tool.description:
        written["description"] = tool.description
    written["inputSchema"] = {"json": parameters.schema}
    if parameters.strict is not None:
        written["strict"] = parameters.strict
    return {"toolSpec": written}


def _tool_choice(request: ChatRequest, turns: list[api.MessageParam]) -> api.ToolChoice | None:
    choice = request.tool_choice
    match choice:
        case None:
            return None
        case "auto":
            return {"auto": {}}
        case "required":
            return {"any": {}}
        case NamedTool():
            _check_named(request, choice.name)
            return {"tool": {"name": choice.name}}
        case "none":
            if not any(_TOOL_BLOCKS & block.keys() for turn in turns for block in turn["content"]):
                request.adaptations.append(
                    Adaptation(
                        "translated",
                        "tool_choice",
                        "the tools were left out: this wire has no word for calling none",
                    )
                )
                return None
            refuse(
                request,
                "tool_choice",
                "this wire has no word for calling none, and a conversation with tool calls"
                " needs its tools",
            )
            return {"auto": {}}


def _check_named(request: ChatRequest, name: str) -> None:
    names = [tool.name for tool in request.tools if not isinstance(tool, HostedTool)]
    if name not in names and "toolConfig" not in request.extra:
        raise UsageError(f"tool_choice names {name!r}, which is not among the tools")


def _text_format(output: OutputFormat) -> api.OutputFormat:
    definition: api.JsonSchemaDefinition = {
        "name": output.name,
        "schema": jsontext.encode_text(output.schema),
    }
    if output.description:
        definition["description"] = output.description
    return {"type": "json_schema", "structure": {"jsonSchema": definition}}
