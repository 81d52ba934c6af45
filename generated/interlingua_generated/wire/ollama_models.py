"""The `ollama_models` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class CopyRequest(TypedDict, total=False):
    destination: Required[str]
    source: Required[str]


class DeleteRequest(TypedDict, total=False):
    model: Required[str]


class Model(TypedDict, total=False):
    capabilities: list[str]
    details: dict[str, object]
    license: str
    model_info: dict[str, object]
    modified_at: str
    parameters: str
    template: str


class ModelSummaryDetails(TypedDict, total=False):
    families: list[str]
    family: str
    format: str
    parameter_size: str
    quantization_level: str


class Ps(TypedDict, total=False):
    context_length: int
    details: dict[str, object]
    digest: str
    expires_at: str
    model: str
    name: str
    size: int
    size_vram: int


class PullRequest(TypedDict, total=False):
    insecure: bool
    model: Required[str]
    stream: bool


class PushRequest(TypedDict, total=False):
    insecure: bool
    model: Required[str]
    stream: bool


class RunningModels(TypedDict, total=False):
    models: list[Ps]


class ShowRequest(TypedDict, total=False):
    model: Required[str]
    verbose: bool


class Status(TypedDict, total=False):
    status: str


class StatusEvent(TypedDict, total=False):
    completed: int
    digest: str
    status: str
    total: int


class ToolCallFunction(TypedDict, total=False):
    arguments: dict[str, object]
    description: str
    name: Required[str]


class ModelSummary(TypedDict, total=False):
    details: ModelSummaryDetails
    digest: str
    model: str
    modified_at: str
    name: str
    remote_host: str
    remote_model: str
    size: int


class ToolCall(TypedDict, total=False):
    function: ToolCallFunction


class Message(TypedDict, total=False):
    content: Required[str]
    images: list[str]
    role: Required[Literal["assistant", "system", "tool", "user"]]
    tool_calls: list[ToolCall]


class ModelList(TypedDict, total=False):
    models: list[ModelSummary]


CreateRequest = TypedDict(
    "CreateRequest",
    {
        "from": str,
        "license": str | list[str],
        "messages": list[Message],
        "model": Required[str],
        "parameters": dict[str, object],
        "parser": str,
        "quantize": str,
        "renderer": str,
        "stream": bool,
        "system": str,
        "template": str,
    },
    total=False,
)
