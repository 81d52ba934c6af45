"""The `ollama_embed` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Required

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
    dimensions: int
    input: Required[str | list[str]]
    keep_alive: str
    model: Required[str]
    options: ModelOptions
    truncate: bool


class Response(TypedDict, total=False):
    embeddings: list[list[float]]
    load_duration: int
    model: str
    prompt_eval_count: int
    total_duration: int


class Extra(TypedDict, total=False):
    dimensions: int
    input: str | list[str]
    keep_alive: str
    model: str
    options: ModelOptions
    truncate: bool
