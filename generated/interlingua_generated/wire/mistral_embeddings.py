"""The `mistral_embeddings` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

EmbeddingDtype: TypeAlias = Literal["binary", "float", "int8", "ubinary", "uint8"]


class EmbeddingResponseData(TypedDict, total=False):
    embedding: list[float]
    index: int
    object: str


EncodingFormat: TypeAlias = Literal["base64", "float"]


class Extra(TypedDict, total=False):
    encoding_format: EncodingFormat
    input: str | list[str]
    metadata: dict[str, object] | None
    model: str
    output_dimension: int | None
    output_dtype: EmbeddingDtype


class Request(TypedDict, total=False):
    encoding_format: EncodingFormat
    input: Required[str | list[str]]
    metadata: dict[str, object] | None
    model: Required[str]
    output_dimension: int | None
    output_dtype: EmbeddingDtype


class UsageInfo(TypedDict, total=False):
    completion_tokens: int
    prompt_audio_seconds: int | None
    prompt_tokens: int
    service_tier: str | None
    total_tokens: int


class Response(TypedDict, total=False):
    data: list[EmbeddingResponseData]
    id: str
    model: str
    object: str
    usage: UsageInfo
