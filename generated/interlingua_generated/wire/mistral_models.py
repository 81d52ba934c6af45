"""The `mistral_models` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: str


class ListQuery(TypedDict, total=False):
    model: str | None
    provider: str | None


class ModelCapabilities(TypedDict, total=False):
    audio: bool
    audio_speech: bool
    audio_transcription: bool
    audio_transcription_realtime: bool
    classification: bool
    completion_chat: bool
    completion_fim: bool
    fine_tuning: bool
    function_calling: bool
    moderation: bool
    ocr: bool
    reasoning: bool
    unified_resources: bool
    vision: bool


class BaseModelCard(TypedDict, total=False):
    aliases: list[str]
    capabilities: ModelCapabilities
    created: int
    default_model_temperature: float | None
    deprecation: str | None
    deprecation_replacement_model: str | None
    description: str | None
    id: str
    internal: bool
    max_context_length: int
    name: str | None
    object: str
    owned_by: str
    type: Literal["base"]


class FTModelCard(TypedDict, total=False):
    aliases: list[str]
    archived: bool
    capabilities: ModelCapabilities
    created: int
    default_model_temperature: float | None
    deprecation: str | None
    deprecation_replacement_model: str | None
    description: str | None
    id: str
    internal: bool
    job: str
    max_context_length: int
    name: str | None
    object: str
    owned_by: str
    root: str
    type: Literal["fine-tuned"]


Model: TypeAlias = BaseModelCard | FTModelCard


class ModelList(TypedDict, total=False):
    data: list[BaseModelCard | FTModelCard]
    object: str
