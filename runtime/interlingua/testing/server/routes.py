"""Which wire or which other operation a path asks for.

Law: only a path's end counts, so that any base URL works, with a version or a deployment in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.values import JsonObject

WireName: TypeAlias = Literal[
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "mistral_chat",
    "cohere_chat",
    "ollama_chat",
]
Operation: TypeAlias = Literal[
    "reply",
    "count_tokens",
    "embeddings",
    "reranking",
    "moderation",
    "images",
    "speech",
    "transcription",
    "files",
    "batches",
    "models",
]


class Route(NamedTuple):
    """What a path asks for.

    Parameters:
        family: The wire in whose words errors are said: of a chat its own, else one of the same
            provider.
        operation: What is asked of it.
        model, stream: What the body does not say then.
    """

    family: WireName
    operation: Operation = "reply"
    model: str | None = None
    stream: bool | None = None

    @property
    def is_chat(self) -> bool:
        """Whether a script's replies are for it."""
        return self.operation in ("reply", "count_tokens")


_FIXED: dict[str, Route] = {
    "/mistral/chat/completions": Route("mistral_chat"),
    "/mistral/v1/chat/completions": Route("mistral_chat"),
    "/chat/completions": Route("openai_chat"),
    "/v2/chat": Route("cohere_chat"),
    "/api/chat": Route("ollama_chat"),
    "/responses": Route("openai_responses"),
    "/messages": Route("anthropic_messages"),
    "/messages/count_tokens": Route("anthropic_messages", "count_tokens"),
}
PREFIXES: dict[str, str] = {"mistral_chat": "/mistral", "cohere_chat": "/cohere"}
"""What sets a wire's base URL apart where another has the same paths."""

_BEDROCK = re.compile(
    r"/model/([^/]+)/(converse|converse-stream|count-tokens|invoke|invoke-with-response-stream)$"
)
_VERTEX = re.compile(r"/models/([^/:]+):(?:(stream)R|r)awPredict$")
_GOOGLE = re.compile(r"/models/([^/]+):(generateContent|streamGenerateContent|countTokens)$")
_GOOGLE_MODEL = re.compile(r"/models/([^/:]+):\w+$")

_OPERATIONS: dict[Operation, re.Pattern[str]] = {
    "embeddings": re.compile(r"/embeddings$|/embed$|:embedContent$|:batchEmbedContents$"),
    "reranking": re.compile(r"/rerank$"),
    "moderation": re.compile(r"/moderations$"),
    "images": re.compile(r"/images/(generations|edits|variations)$"),
    "speech": re.compile(r"/audio/speech$"),
    "transcription": re.compile(r"/audio/(transcriptions|translations)$"),
    "files": re.compile(r"/files(/[^/:]+([/:](content|download))?)?$"),
    "batches": re.compile(
        r"/(batches|batch/jobs)(/[^/:]+([/:](cancel|results))?)?$|:batchGenerateContent$"
    ),
    "models": re.compile(r"/models(/[^:]+)?$|/foundation-models$"),
}


def route(path: str, headers: Mapping[str, str], body: JsonObject) -> Route | None:
    """Tell what a path asks for, or None; some also need headers or the body to be told apart."""
    return _chat(path, body) or _operation(path, headers, body)


def _chat(path: str, body: JsonObject) -> Route | None:
    for ending, found in _FIXED.items():
        if path.endswith(ending):
            return found
    bedrock = _BEDROCK.search(path)
    if bedrock is not None:
        return _bedrock(unquote(bedrock[1]), bedrock[2], body)
    vertex = _VERTEX.search(path)
    if vertex is not None:
        if vertex[1] == "count-tokens":
            return Route("anthropic_vertex", "count_tokens", stream=False)
        return Route("anthropic_vertex", model=unquote(vertex[1]), stream=bool(vertex[2]))
    google = _GOOGLE.search(path)
    if google is None:
        return None
    operation: Operation = "count_tokens" if google[2] == "countTokens" else "reply"
    return Route("google_generate", operation, google[1], google[2] == "streamGenerateContent")


def _bedrock(model: str, asked: str, body: JsonObject) -> Route:
    if asked == "count-tokens":
        return Route("bedrock_converse", "count_tokens", model, stream=False)
    is_stream = asked.endswith("stream")
    if "converse" in asked:
        return Route("bedrock_converse", model=model, stream=is_stream)
    if "documents" in body:
        return Route("bedrock_converse", "reranking", model, stream=False)
    if _EMBEDDED & set(body):
        return Route("bedrock_converse", "embeddings", model, stream=False)
    return Route("anthropic_bedrock", model=model, stream=is_stream)


_EMBEDDED = {"inputText", "inputImage", "texts", "images", "inputs", "singleEmbeddingParams"}
"""Fields that only the bodies of embedding models have, of those that are invoked."""


def _operation(path: str, headers: Mapping[str, str], body: JsonObject) -> Route | None:
    google = _GOOGLE_MODEL.search(path)
    model = None if google is None else unquote(google[1])
    if path.endswith(":predict"):
        instances = body.get("instances")
        first = instances[0] if isinstance(instances, list) and instances else None
        is_image = isinstance(first, dict) and "prompt" in first
        return Route("google_generate", "images" if is_image else "embeddings", model, False)
    for operation, pattern in _OPERATIONS.items():
        if pattern.search(path):
            return Route(_family(path, headers), operation, model)
    return None


def _family(path: str, headers: Mapping[str, str]) -> WireName:
    if path.startswith("/mistral/"):
        return "mistral_chat"
    if path.endswith("/foundation-models"):
        return "bedrock_converse"
    if path.startswith("/cohere/") or path.endswith(("/v2/embed", "/v2/rerank")):
        return "cohere_chat"
    if "/v1beta/" in path or "x-goog-api-key" in headers:
        return "google_generate"
    return "anthropic_messages" if "anthropic-version" in headers else "openai_chat"
