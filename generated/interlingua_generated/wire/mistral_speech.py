"""The `mistral_speech` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class Response(TypedDict, total=False):
    audio_data: str


SpeechOutputFormat: TypeAlias = Literal["flac", "mp3", "opus", "pcm", "wav"]


class Extra(TypedDict, total=False):
    input: str
    metadata: dict[str, object] | None
    model: str | None
    prompt_cache_key: str | None
    ref_audio: str | None
    response_format: SpeechOutputFormat
    stream: bool
    voice_id: str | None


class Request(TypedDict, total=False):
    input: Required[str]
    metadata: dict[str, object] | None
    model: str | None
    prompt_cache_key: str | None
    ref_audio: str | None
    response_format: SpeechOutputFormat
    stream: bool
    voice_id: str | None
