"""What OpenTelemetry's conventions for generative AI call the facts of a call.

Law: nothing that was said to or by the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from interlingua.cost import AtLeast, Unknown
from interlingua.redaction import REDACTED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.hooks import CallInfo, ToolExecution
    from interlingua.records import Provider
    from interlingua.reply import Reply
    from interlingua.settings import Settings

Attributes: TypeAlias = "dict[str, str | bool | int | float | list[str]]"

_PROVIDERS = {
    "amazon-bedrock": "aws.bedrock",
    "azure": "azure.ai.openai",
    "google": "gcp.gemini",
    "google-vertex": "gcp.vertex_ai",
    "mistral": "mistral_ai",
    "moonshot": "moonshot_ai",
    "xai": "x_ai",
}
"""The conventions' names of providers, where the catalog has others."""

_SETTINGS = {
    "max_output_tokens": "max_tokens",
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "seed": "seed",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
}
"""Settings, and how `gen_ai.request.…` calls them."""

_USAGE = {
    "input": "input_tokens",
    "output": "output_tokens",
    "cached": "cache_read.input_tokens",
    "cache_write": "cache_creation.input_tokens",
    "reasoning": "reasoning.output_tokens",
    "input_audio": "audio.input_tokens",
    "output_audio": "audio.output_tokens",
    "input_image": "image.input_tokens",
    "input_video": "video.input_tokens",
}
"""Counts of `Usage`, and how `gen_ai.usage.…` calls them."""


def provider_name(provider: Provider) -> str:
    """Give `gen_ai.provider.name`."""
    return _PROVIDERS.get(provider.id, provider.id)


def server_attributes(url: str | None) -> Attributes:
    """Tell where a call goes, as far as it is known."""
    if url is None:
        return {}
    # A user in the address is redacted already, in brackets that a host may not have.
    parts = urlsplit(url.replace(f"{REDACTED}@", ""))
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return {"server.address": parts.hostname or "", "server.port": port}


def request_attributes(call: CallInfo) -> Attributes:
    """Tell what is asked for."""
    attributes: Attributes = {"interlingua.wire": call.wire}
    if call.stream:
        attributes["gen_ai.request.stream"] = True
    settings: Settings = call.settings
    # What was sent in place of these, if anything, is not what the caller set.
    changed = {each.what for each in call.adaptations if each.change in {"dropped", "clamped"}}
    given: Mapping[str, object] = settings
    for setting, name in _SETTINGS.items():
        number = given.get(setting)
        if isinstance(number, int | float) and setting not in changed:
            attributes[f"gen_ai.request.{name}"] = number
    stop = settings.get("stop")
    if stop and "stop" not in changed:
        sequences = [stop] if isinstance(stop, str) else list(stop)
        attributes["gen_ai.request.stop_sequences"] = sequences
    return attributes


def tool_attributes(execution: ToolExecution) -> Attributes:
    """Tell which tool is executed."""
    tool = execution.tool
    attributes: Attributes = {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": tool.name,
        "gen_ai.tool.type": "function",
        "interlingua.step": execution.step,
    }
    if execution.call.id:
        attributes["gen_ai.tool.call.id"] = execution.call.id
    if tool.description:
        attributes["gen_ai.tool.description"] = tool.description
    return attributes


def reply_attributes(reply: Reply[object], *, whole: bool) -> Attributes:
    """Tell what came: of a reply that is not whole, as far as it came."""
    attributes: Attributes = {}
    for name, told in (
        ("gen_ai.response.id", reply.response_id),
        ("gen_ai.response.model", reply.served_model),
        ("interlingua.request_id", reply.request_id),
    ):
        if told is not None:
            attributes[name] = told
    if whole:
        attributes["gen_ai.response.finish_reasons"] = [reply.finish_reason.value]
    for field, name in _USAGE.items():
        count: int | None = getattr(reply.usage, field)
        if count is not None:
            attributes[f"gen_ai.usage.{name}"] = count
    return attributes


def cost_attributes(reply: Reply[object]) -> Attributes:
    """Give what the provider says it charged, else what the catalog's prices come to."""
    cost = reply.cost
    if cost.reported is not None:
        amount, source = cost.reported, "provider"
    elif isinstance(cost, Unknown):
        return {}
    else:
        amount, source = cost.total, "local"
    attributes: Attributes = {
        "gen_ai.usage.cost.amount": float(amount),
        "gen_ai.usage.cost.currency": "USD",
        "gen_ai.usage.cost.source": source,
    }
    if source == "local" and isinstance(cost, AtLeast):
        attributes["interlingua.cost.missing"] = list(cost.missing)
    return attributes


def error_type(error: BaseException) -> str:
    """Give `error.type`: our own errors by their name, others by their full one."""
    kind = type(error)
    if kind.__module__.partition(".")[0] in {"interlingua", "builtins"}:
        return kind.__qualname__
    return f"{kind.__module__}.{kind.__qualname__}"
