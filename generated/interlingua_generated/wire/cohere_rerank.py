"""The `cohere_rerank` wire: what is sent, and what comes back."""

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


class RerankRelevantSpanResponse(TypedDict, total=False):
    end: int
    score: float
    start: int


class RerankRelevantSpans(TypedDict, total=False):
    max_spans: int | None
    mode: Required[Literal["disabled", "enabled"]]
    threshold: float | None


class V2RerankResponseResultsItem(TypedDict, total=False):
    index: int
    relevance_score: float
    relevant_spans: list[RerankRelevantSpanResponse] | None


class ApiMeta(TypedDict, total=False):
    api_version: ApiMetaApiVersion | None
    billed_units: ApiMetaBilledUnits | None
    cached_tokens: float | None
    tokens: ApiMetaTokens | None
    warnings: list[str] | None


class Extra(TypedDict, total=False):
    documents: list[str]
    max_tokens_per_doc: int | None
    model: str
    priority: int | None
    query: str
    relevant_spans: RerankRelevantSpans | None
    top_n: int | None


class Request(TypedDict, total=False):
    documents: Required[list[str]]
    max_tokens_per_doc: int | None
    model: Required[str]
    priority: int | None
    query: Required[str]
    relevant_spans: RerankRelevantSpans | None
    top_n: int | None


class Response(TypedDict, total=False):
    id: str | None
    meta: ApiMeta | None
    results: list[V2RerankResponseResultsItem]
