"""The `mistral_transcription` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from interlingua.multipart import FormFile

TimestampGranularity: TypeAlias = Literal["segment", "word"]


class TranscriptionSegmentChunk(TypedDict, total=False):
    end: float
    score: float | None
    speaker_id: str | None
    start: float
    text: str
    type: Literal["transcription_segment"] | str


class UsageInfo(TypedDict, total=False):
    completion_tokens: int
    prompt_audio_seconds: int | None
    prompt_tokens: int
    service_tier: str | None
    total_tokens: int


class Extra(TypedDict, total=False):
    context_bias: list[str]
    diarize: bool
    file: bytes | FormFile | None
    file_id: str | None
    file_url: str | None
    language: str | None
    model: str
    stream: Literal[False]
    temperature: float | None
    timestamp_granularities: list[TimestampGranularity]


class Request(TypedDict, total=False):
    context_bias: list[str]
    diarize: bool
    file: bytes | FormFile | None
    file_id: str | None
    file_url: str | None
    language: str | None
    model: Required[str]
    stream: Literal[False]
    temperature: float | None
    timestamp_granularities: list[TimestampGranularity]


class Response(TypedDict, total=False):
    language: str | None
    model: str
    segments: list[TranscriptionSegmentChunk]
    text: str
    usage: UsageInfo
