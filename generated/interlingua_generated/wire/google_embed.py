"""The `google_embed` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from interlingua_generated.wire.google_generate import ContentParam as GoogleGenerateContentParam


class ContentEmbedding(TypedDict, total=False):
    shape: list[int]
    values: list[float]


class EmbedContentConfig(TypedDict, total=False):
    audioTrackExtraction: bool
    autoTruncate: bool
    documentOcr: bool
    outputDimensionality: int
    taskType: Literal[
        "CLASSIFICATION",
        "CLUSTERING",
        "CODE_RETRIEVAL_QUERY",
        "FACT_VERIFICATION",
        "QUESTION_ANSWERING",
        "RETRIEVAL_DOCUMENT",
        "RETRIEVAL_QUERY",
        "SEMANTIC_SIMILARITY",
        "TASK_TYPE_UNSPECIFIED",
    ]
    title: str


class ModalityTokenCount(TypedDict, total=False):
    modality: Literal["AUDIO", "DOCUMENT", "IMAGE", "MODALITY_UNSPECIFIED", "TEXT", "VIDEO"] | str
    tokenCount: int


class EmbeddingUsageMetadata(TypedDict, total=False):
    promptTokenCount: int
    promptTokenDetails: list[ModalityTokenCount]


class Extra(TypedDict, total=False):
    content: GoogleGenerateContentParam
    embedContentConfig: EmbedContentConfig
    model: str
    outputDimensionality: int
    taskType: Literal[
        "CLASSIFICATION",
        "CLUSTERING",
        "CODE_RETRIEVAL_QUERY",
        "FACT_VERIFICATION",
        "QUESTION_ANSWERING",
        "RETRIEVAL_DOCUMENT",
        "RETRIEVAL_QUERY",
        "SEMANTIC_SIMILARITY",
        "TASK_TYPE_UNSPECIFIED",
    ]
    title: str


class Request(TypedDict, total=False):
    content: GoogleGenerateContentParam
    embedContentConfig: EmbedContentConfig
    model: str
    outputDimensionality: int
    taskType: Literal[
        "CLASSIFICATION",
        "CLUSTERING",
        "CODE_RETRIEVAL_QUERY",
        "FACT_VERIFICATION",
        "QUESTION_ANSWERING",
        "RETRIEVAL_DOCUMENT",
        "RETRIEVAL_QUERY",
        "SEMANTIC_SIMILARITY",
        "TASK_TYPE_UNSPECIFIED",
    ]
    title: str


class Response(TypedDict, total=False):
    embedding: ContentEmbedding
    usageMetadata: EmbeddingUsageMetadata


class BatchRequest(TypedDict, total=False):
    requests: list[Request]


class BatchResponse(TypedDict, total=False):
    embeddings: list[ContentEmbedding]
    usageMetadata: EmbeddingUsageMetadata
