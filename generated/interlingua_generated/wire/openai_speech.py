"""The `openai_speech` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class SpeechAudioDeltaEvent(TypedDict, total=False):
    audio: str
    type: Required[Literal["speech.audio.delta"]]


class SpeechAudioDoneEventUsage(TypedDict, total=False):
    input_tokens: int
    output_tokens: int
    total_tokens: int


class VoiceIdsOrCustomVoiceId(TypedDict, total=False):
    id: Required[str]


VoiceIdsShared: TypeAlias = (
    Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"]
    | str
)


class SpeechAudioDoneEvent(TypedDict, total=False):
    type: Required[Literal["speech.audio.done"]]
    usage: SpeechAudioDoneEventUsage


StreamEvent: TypeAlias = SpeechAudioDeltaEvent | SpeechAudioDoneEvent


VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsOrCustomVoiceId | VoiceIdsShared


class Extra(TypedDict, total=False):
    input: str
    instructions: str
    model: Literal["gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15", "tts-1", "tts-1-hd"] | str
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
    speed: float
    stream_format: Literal["audio", "sse"]
    voice: VoiceIdsOrCustomVoice


class Request(TypedDict, total=False):
    input: Required[str]
    instructions: str
    model: Required[
        Literal["gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15", "tts-1", "tts-1-hd"] | str
    ]
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
    speed: float
    stream_format: Literal["audio", "sse"]
    voice: Required[VoiceIdsOrCustomVoice]
