"""The `cohere_embed` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class ApiMetaApiVersion(TypedDict, total=False):
    is_deprecated: bool | None
    is_experimental: bool | None
    version: str


class ApiMetaBilledUnits(TypedDict, total=False):
    classifications: float | None
    image_tokens: float | None
    images: float | None
    input_tokens: float | None
    output_tokens: float | None
    pages: float | None
    search_units: float | None
    text_tokens: float | None


class ApiMetaTokens(TypedDict, total=False):
    input_tokens: float | None
    output_tokens: float | None


class EmbedByTypeResponseEmbeddings(TypedDict, total=False):
    base64: list[str] | None
    binary: list[list[int]] | None
    float: list[list[float]] | None
    int8: list[list[int]] | None
    ubinary: list[list[int]] | None
    uint8: list[list[int]] | None


class EmbedImageUrl(TypedDict, total=False):
    url: Required[str]


class Image(TypedDict, total=False):
    bit_depth: int
    format: str
    height: int
    width: int


class ImageUrlEmbedContent(TypedDict, total=False):
    image_url: EmbedImageUrl | None
    type: Literal["image_url"]


class TextEmbedContent(TypedDict, total=False):
    text: str | None
    type: Literal["text"]


class ApiMeta(TypedDict, total=False):
    api_version: ApiMetaApiVersion | None
    billed_units: ApiMetaBilledUnits | None
    cached_tokens: float | None
    tokens: ApiMetaTokens | None
    warnings: list[str] | None


class EmbedInput(TypedDict, total=False):
    content: Required[list[ImageUrlEmbedContent | TextEmbedContent]]


class Extra(TypedDict, total=False):
    embedding_types: list[Literal["base64", "binary", "float", "int8", "ubinary", "uint8"]] | None
    images: list[str] | None
    input_type: Literal["classification", "clustering", "image", "search_document", "search_query"]
    inputs: list[EmbedInput] | None
    max_tokens: int | None
    model: str
    output_dimension: int | None
    priority: int | None
    texts: list[str] | None
    truncate: Literal["END", "NONE", "START"] | None


class Request(TypedDict, total=False):
    embedding_types: list[Literal["base64", "binary", "float", "int8", "ubinary", "uint8"]] | None
    images: list[str] | None
    input_type: Required[
        Literal["classification", "clustering", "image", "search_document", "search_query"]
    ]
    inputs: list[EmbedInput] | None
    max_tokens: int | None
    model: Required[str]
    output_dimension: int | None
    priority: int | None
    texts: list[str] | None
    truncate: Literal["END", "NONE", "START"] | None


class Response(TypedDict, total=False):
    embeddings: EmbedByTypeResponseEmbeddings
    id: str
    images: list[Image] | None
    meta: ApiMeta | None
    response_type: Literal["embeddings_by_type", "embeddings_floats"] | str | None
    texts: list[str] | None
