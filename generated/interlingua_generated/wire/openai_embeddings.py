"""The `openai_embeddings` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class Embedding(TypedDict, total=False):
    embedding: list[float]
    index: int
    object: Literal["embedding"] | str


class Extra(TypedDict, total=False):
    dimensions: int
    encoding_format: Literal["base64", "float"]
    input: str | list[int] | list[str] | list[list[int]]
    model: (
        Literal["text-embedding-3-large", "text-embedding-3-small", "text-embedding-ada-002"] | str
    )
    user: str


class Request(TypedDict, total=False):
    dimensions: int
    encoding_format: Literal["base64", "float"]
    input: Required[str | list[int] | list[str] | list[list[int]]]
    model: Required[
        Literal["text-embedding-3-large", "text-embedding-3-small", "text-embedding-ada-002"] | str
    ]
    user: str


class ResponseUsage(TypedDict, total=False):
    prompt_tokens: int
    total_tokens: int


class Response(TypedDict, total=False):
    data: list[Embedding]
    model: str
    object: Literal["list"] | str
    usage: ResponseUsage
