"""The closed vocabulary of the catalog: every word a provider file may use.

Law: a rate is USD per million tokens unless its name ends in the unit it is charged by.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "chat",
    "embedding",
    "image",
    "video",
    "speech",
    "transcription",
    "realtime",
    "rerank",
    "moderation",
    "ocr",
]
ChatWire: TypeAlias = Literal[
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "cohere_chat",
    "mistral_chat",
    "ollama_chat",
]
OtherWire: TypeAlias = Literal[
    "openai_embeddings",
    "openai_images",
    "openai_videos",
    "openai_speech",
    "openai_transcription",
    "openai_realtime",
    "openai_moderation",
    "openai_rerank",
    "google_embed",
    "google_images",
    "google_videos",
    "google_live",
    "vertex_embed",
    "bedrock_invoke",
    "bedrock_models",
    "bedrock_titan_text",
    "bedrock_titan_text_v2",
    "bedrock_titan_image",
    "bedrock_nova_embed",
    "bedrock_cohere_embed",
    "bedrock_rerank",
    "bedrock_cohere_rerank",
    "cohere_embed",
    "cohere_rerank",
    "mistral_ocr",
]
Wire: TypeAlias = Literal[ChatWire, OtherWire]
Modality: TypeAlias = Literal["text", "image", "audio", "video", "document"]
AuthScheme: TypeAlias = Literal[
    "bearer", "x-api-key", "x-goog-api-key", "api-key", "sigv4", "google", "none"
]
Status: TypeAlias = Literal["preview", "active", "deprecated", "retired"]
Effort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ServiceTier: TypeAlias = Literal["batch", "flex", "priority", "fast"]

TYPED_WIRES: Final = (
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
)
"""The chat wires that have generated request and response types."""

CARRIED_WIRES: Final = {
    "anthropic_bedrock": "anthropic_messages",
    "anthropic_vertex": "anthropic_messages",
}
"""Wires that carry the bodies of another in a host's envelope; an overlay adds what it says."""

CHAT_WIRES: Final[tuple[ChatWire, ...]] = (
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "cohere_chat",
    "mistral_chat",
    "ollama_chat",
)
MODALITIES: Final[tuple[Modality, ...]] = ("text", "image", "audio", "video", "document")
EFFORTS: Final[tuple[Effort, ...]] = ("none", "minimal", "low", "medium", "high", "xhigh", "max")

RATES: Final[tuple[str, ...]] = (
    "input",
    "output",
    "cached_input",
    "cache_write",
    "cache_write_5m",
    "cache_write_1h",
    "reasoning",
    "input_audio",
    "output_audio",
    "cached_input_audio",
    "input_image",
    "output_image",
    "cached_input_image",
    "input_video",
    "output_video",
    "input_per_character",
    "output_per_character",
    "input_per_second",
    "output_per_second",
    "output_per_image",
    "input_per_image",
    "per_request",
    "per_page",
    "web_search_per_request",
)
"""Every rate a price row may name, in the order rows are written."""

UNITS: Final = {
    "_per_character": "character",
    "_per_second": "second",
    "_per_image": "image",
    "per_request": "request",
    "per_page": "page",
}
"""How a rate's name ends and the unit that means; any other rate is per million tokens."""

CONDITIONS: Final[tuple[str, ...]] = (
    "min_input_tokens",
    "service_tier",
    "from",
    "until",
    "utc",
    "weekdays",
    "region",
)
FEATURES: Final[tuple[str, ...]] = (
    "tools",
    "parallel_tools",
    "required_tool_choice",
    "structured_output",
    "json_mode",
    "reasoning",
    "temperature",
    "prefill",
    "system_messages",
    "mid_conversation_system",
    "prompt_caching",
    "web_search",
    "code_execution",
    "computer_use",
    "url_context",
    "batch",
    "flex",
    "streaming",
)


def unit_of(rate: str) -> str:
    """Name what a rate is charged by: `million tokens`, or the unit its name ends in."""
    return next((unit for ending, unit in UNITS.items() if rate.endswith(ending)), "million tokens")
