"""A neutral request to Anthropic's request body.

Law: keys come in one order and tools in the order given, so that equal requests are equal bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.anthropic_thinking import plan_thinking
from interlingua.errors import UsageError
from interlingua.prompt_prefix import conversation_key
from interlingua.request import merge_extra, refuse
from interlingua.tool_parameters import written_parameters
from interlingua.tools import HostedTool, NamedTool
from interlingua.wire import EncodedRequest
from interlingua.wires.anthropic_messages.turns import write_messages

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from interlingua.anthropic_thinking import ThinkingPlan
    from interlingua.request import ChatRequest
    from interlingua.tools import Tool
    from interlingua.values import JsonObject
    from interlingua.wires.anthropic_messages.turns import Turn
    from interlingua_generated.wire import anthropic_messages as api

VERSION = "2023-06-01"

_COUNTED = (
    "model",
    "system",
    "messages",
    "tools",
    "tool_choice",
    "thinking",
    "output_config",
    "cache_control",
    "compaction",
    "context_management",
    "mcp_servers",
    "billing_policy",
    "user_profile_id",
    "workspace_id",
)


def encode_request(request: ChatRequest) -> EncodedRequest:
    """Write a request for `/v1/messages`.

    Raises:
        UsageError: Something in the request cannot be said on this wire.
    """
    plan = plan_thinking(request)
    system, turns = write_messages(request)
    tools = [_tool(each, request) for each in request.tools]
    _mark_cached(request, system, turns, tools)
    body = cast("api.Request", {"model": request.model.id})
    body["max_tokens"] = plan.max_tokens
    if system:
        body["system"] = system
    body["messages"] = [turn.written() for turn in turns]
    if tools:
        body["tools"] = tools
    choice = _tool_choice(request, plan)
    if choice is not None:
        body["tool_choice"] = choice
    if plan.thinking is not None:
        body["thinking"] = plan.thinking
    config = _output_config(request, plan)
    if config:
        body["output_config"] = config
    stop = request.settings.get("stop")
    if stop is not None:
        body["stop_sequences"] = [stop] if isinstance(stop, str) else list(stop)
    user_id = request.settings.get("user_id")
    if user_id is not None:
        body["metadata"] = {"user_id": user_id}
    tier = request.settings.get("service_tier")
    if tier is not None:
        body["service_tier"] = cast('Literal["auto", "standard_only"]', tier)
    _add_sampling(request, plan, body)
    if request.stream:
        body["stream"] = True
    sent = cast("JsonObject", body)
    headers, extra = _betas(request.extra)
    affinity = request.model.compat.affinity_header
    if affinity is not None and request.settings.get("cache") in ("short", "long"):
        headers[affinity] = conversation_key(sent, "messages")
    merge_extra(sent, extra)
    return EncodedRequest("/v1/messages", sent, headers)


def encode_count(request: ChatRequest) -> EncodedRequest:
    """Write a request for `/v1/messages/count_tokens`: what is read, without what is written."""
    whole = encode_request(request)
    counted: JsonObject = {name: whole.body[name] for name in _COUNTED if name in whole.body}
    return EncodedRequest("/v1/messages/count_tokens", counted, whole.headers)


def _output_config(request: ChatRequest, plan: ThinkingPlan) -> api.OutputConfigParam:
    config: api.OutputConfigParam = {}
    if plan.effort is not None:
        config["effort"] = plan.effort
    if request.output is not None:
        schema = cast("dict[str, object]", request.output.schema)
        config["format"] = {"type": "json_schema", "schema": schema}
    return config


def _betas(extra: Mapping[str, object]) -> tuple[dict[str, str], Mapping[str, object]]:
    headers = {"anthropic-version": VERSION}
    betas = extra.get("betas")
    if betas is None:
        return headers, extra
    # The request type lists betas as a field, as the official package does; the API takes a header.
    headers["anthropic-beta"] = ",".join(cast("list[str]", betas))
    return headers, {name: given for name, given in extra.items() if name != "betas"}


def _tool(tool: Tool | HostedTool, request: ChatRequest) -> api.RequestTool:
    if isinstance(tool, HostedTool):
        return cast("api.RequestTool", tool.definition)
    parameters = written_parameters(request, tool, "anthropic", "anthropic_strict")
    written = cast("api.ToolParam", {"name": tool.name})
    if tool.description:
        written["description"] = tool.description
    written["input_schema"] = cast("dict[str, object]", parameters.schema)
    if parameters.strict is not None:
        written["strict"] = parameters.strict
    return written


def _tool_choice(request: ChatRequest, plan: ThinkingPlan) -> api.ToolChoiceParam | None:
    choice = request.tool_choice
    forced = choice not in (None, "auto", "none")
    if forced and plan.thinks and request.model.features.required_tool_choice is not True:
        refuse(request, "tool_choice", "a model that thinks cannot be made to call a tool")
        choice = None
    parallel = request.settings.get("parallel_tool_calls")
    if choice is None and parallel is None:
        return None
    written: api.ToolChoiceParam
    if choice == "none":
        return {"type": "none"}
    if isinstance(choice, NamedTool):
        _check_named(request, choice.name)
        written = {"type": "tool", "name": choice.name}
    elif choice == "required":
        written = {"type": "any"}
    else:
        written = {"type": "auto"}
    if parallel is not None:
        written["disable_parallel_tool_use"] = not parallel
    return written


def _check_named(request: ChatRequest, name: str) -> None:
    names = [
        tool.definition.get("name") if isinstance(tool, HostedTool) else tool.name
        for tool in request.tools
    ]
    if name not in names and not {"tools", "mcp_servers"} & request.extra.keys():
        raise UsageError(f"tool_choice names {name!r}, which is not among the tools")


def _add_sampling(request: ChatRequest, plan: ThinkingPlan, body: api.Request) -> None:
    settings = request.settings
    temperature = settings.get("temperature")
    if temperature is not None:
        if plan.thinks and temperature != 1:
            refuse(request, "temperature", "a thinking model samples at temperature 1")
        else:
            body["temperature"] = _within_one(request, temperature)
    top_p = settings.get("top_p")
    if top_p is not None:
        if plan.thinks and top_p < 0.95:
            refuse(request, "top_p", "a thinking model takes only 0.95 to 1")
        else:
            body["top_p"] = top_p
    top_k = settings.get("top_k")
    if top_k is not None:
        if plan.thinks:
            refuse(request, "top_k", "a thinking model does not take it")
        else:
            body["top_k"] = top_k


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


def _mark_cached(
    request: ChatRequest,
    system: list[api.TextBlockParam],
    turns: list[Turn],
    tools: list[api.RequestTool],
) -> None:
    """Mark what the next request will repeat: the tools, the system prompt, the turns so far."""
    asked = request.settings.get("cache", "none")
    if asked not in ("short", "long"):
        return
    mark: JsonObject = {"type": "ephemeral"}
    if asked == "long":
        mark["ttl"] = "1h"
    _mark_last(cast("list[JsonObject]", tools), mark)
    _mark_last(cast("list[JsonObject]", system), mark)
    # A prefill is replaced by the whole answer, so it is not stable.
    stable = next((turn for turn in reversed(turns) if turn.role != "assistant"), None)
    if stable is not None:
        _mark_last(cast("list[JsonObject]", stable.blocks), mark)


def _mark_last(blocks: list[JsonObject], mark: JsonObject) -> None:
    for at in reversed(range(len(blocks))):
        if not blocks[at].get("defer_loading"):
            # A copy: the block may be a caller's own.
            blocks[at] = {"cache_control": mark, **blocks[at]}
            return
