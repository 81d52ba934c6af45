"""The `ollama_generate` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class ModelOptions(TypedDict, total=False):
    min_p: float
    num_ctx: int
    num_predict: int
    seed: int
    stop: str | list[str]
    temperature: float
    top_k: int
    top_p: float


class Request(TypedDict, total=False):
    format: str | dict[str, object]
    images: list[str]
    keep_alive: float | str
    logprobs: bool
    model: Required[str]
    options: ModelOptions
    prompt: str
    raw: bool
    stream: bool
    suffix: str
    system: str
    think: Literal["high", "low", "max", "medium"] | bool
    top_logprobs: int


class StreamEvent(TypedDict, total=False):
    created_at: str
    done: bool
    done_reason: str
    eval_count: int
    eval_duration: int
    load_duration: int
    model: str
    prompt_eval_count: int
    prompt_eval_duration: int
    response: str
    thinking: str
    total_duration: int


class TokenLogprob(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str


class Extra(TypedDict, total=False):
    format: str | dict[str, object]
    images: list[str]
    keep_alive: float | str
    logprobs: bool
    model: str
    options: ModelOptions
    prompt: str
    raw: bool
    stream: bool
    suffix: str
    system: str
    think: Literal["high", "low", "max", "medium"] | bool
    top_logprobs: int


class Logprob(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str
    top_logprobs: list[TokenLogprob]


class Response(TypedDict, total=False):
    created_at: str
    done: bool
    done_reason: str
    eval_count: int
    eval_duration: int
    load_duration: int
    logprobs: list[Logprob]
    model: str
    prompt_eval_count: int
    prompt_eval_duration: int
    response: str
    thinking: str
    total_duration: int
