"""The `ollama_chat` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class ErrorBody(TypedDict, total=False):
    error: str


class ModelOptions(TypedDict, total=False):
    frequency_penalty: float
    min_p: float
    num_batch: int
    num_ctx: int
    num_gpu: int
    num_keep: int
    num_predict: int
    num_thread: int
    presence_penalty: float
    repeat_last_n: int
    repeat_penalty: float
    seed: int
    stop: str | list[str]
    temperature: float
    top_k: int
    top_p: float
    typical_p: float
    use_mmap: bool


class TokenLogprob(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str


class ToolCallFunction(TypedDict, total=False):
    arguments: dict[str, object]
    description: str
    index: int
    name: str


class ToolCallFunctionParam(TypedDict, total=False):
    arguments: dict[str, object]
    description: str
    index: int
    name: Required[str]


class ToolCallParam(TypedDict, total=False):
    function: ToolCallFunctionParam
    id: str


class ToolDefinitionFunction(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: Required[dict[str, object]]


class Logprob(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str
    top_logprobs: list[TokenLogprob]


class Message(TypedDict, total=False):
    content: Required[str]
    images: list[str]
    role: Required[Literal["assistant", "system", "tool", "user"]]
    thinking: str
    tool_call_id: str
    tool_calls: list[ToolCallParam]
    tool_name: str


class ToolCall(TypedDict, total=False):
    function: ToolCallFunction
    id: str


class ToolDefinition(TypedDict, total=False):
    function: Required[ToolDefinitionFunction]
    type: Required[Literal["function"]]


class Extra(TypedDict, total=False):
    format: Literal["", "json"] | dict[str, object]
    keep_alive: float | str | None
    logprobs: bool
    messages: list[Message]
    model: str
    options: ModelOptions
    shift: bool
    stream: bool
    think: Literal["high", "low", "max", "medium"] | bool
    tools: list[ToolDefinition]
    top_logprobs: int
    truncate: bool


class Request(TypedDict, total=False):
    format: Literal["", "json"] | dict[str, object]
    keep_alive: float | str | None
    logprobs: bool
    messages: Required[list[Message]]
    model: Required[str]
    options: ModelOptions
    shift: bool
    stream: bool
    think: Literal["high", "low", "max", "medium"] | bool
    tools: list[ToolDefinition]
    top_logprobs: int
    truncate: bool


class ResponseMessage(TypedDict, total=False):
    content: str
    images: list[str]
    role: Literal["assistant"] | str
    thinking: str
    tool_calls: list[ToolCall]


class StreamEventMessage(TypedDict, total=False):
    content: str
    images: list[str]
    role: str
    thinking: str
    tool_calls: list[ToolCall]


class Response(TypedDict, total=False):
    created_at: str
    done: bool
    done_reason: str
    eval_count: int
    eval_duration: int
    load_duration: int
    logprobs: list[Logprob]
    message: ResponseMessage
    model: str
    prompt_eval_count: int
    prompt_eval_duration: int
    remote_host: str
    remote_model: str
    total_duration: int


class StreamEvent(TypedDict, total=False):
    created_at: str
    done: bool
    done_reason: str
    error: str
    eval_count: int
    eval_duration: int
    load_duration: int
    logprobs: list[Logprob]
    message: StreamEventMessage
    model: str
    prompt_eval_count: int
    prompt_eval_duration: int
    remote_host: str
    remote_model: str
    total_duration: int
