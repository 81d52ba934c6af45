"""The `openai_transcription` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from interlingua.multipart import FormFile

AudioResponseFormat: TypeAlias = Literal[
    "diarized_json", "json", "srt", "text", "verbose_json", "vtt"
]


class CreateTranscriptionResponseJsonLogprob(TypedDict, total=False):
    bytes: list[float]
    logprob: float
    token: str


class CreateTranslationResponseJson(TypedDict, total=False):
    text: str


class TranscriptTextDoneEventLogprob(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str


class TranscriptTextSegmentEvent(TypedDict, total=False):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Required[Literal["transcript.text.segment"]]


class TranscriptTextUsageDuration(TypedDict, total=False):
    seconds: float
    type: Required[Literal["duration"]]


class TranscriptTextUsageTokensInputTokenDetails(TypedDict, total=False):
    audio_tokens: int
    text_tokens: int


class TranscriptionDiarizedSegment(TypedDict, total=False):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"] | str


TranscriptionInclude: TypeAlias = Literal["logprobs"]


class TranscriptionLanguage(TypedDict, total=False):
    code: str


class TranscriptionSegment(TypedDict, total=False):
    avg_logprob: float
    compression_ratio: float
    end: float
    id: int
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]


class TranscriptionWord(TypedDict, total=False):
    end: float
    start: float
    word: str


class VadConfig(TypedDict, total=False):
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Required[Literal["server_vad"]]


class CreateTranscriptionResponseVerboseJson(TypedDict, total=False):
    duration: float
    language: str
    segments: list[TranscriptionSegment]
    text: str
    usage: TranscriptTextUsageDuration
    words: list[TranscriptionWord]


class CreateTranslationResponseVerboseJson(TypedDict, total=False):
    duration: float
    language: str
    segments: list[TranscriptionSegment]
    text: str


class Extra(TypedDict, total=False):
    chunking_strategy: Literal["auto"] | VadConfig | None
    file: bytes | FormFile
    include: list[TranscriptionInclude]
    keywords: list[str]
    known_speaker_names: list[str]
    known_speaker_references: list[str]
    language: str
    languages: list[str]
    model: (
        Literal[
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-transcribe",
            "whisper-1",
        ]
        | str
    )
    prompt: str
    response_format: AudioResponseFormat
    stream: bool | None
    temperature: float
    timestamp_granularities: list[Literal["segment", "word"]]


class Request(TypedDict, total=False):
    chunking_strategy: Literal["auto"] | VadConfig | None
    file: Required[bytes | FormFile]
    include: list[TranscriptionInclude]
    keywords: list[str]
    known_speaker_names: list[str]
    known_speaker_references: list[str]
    language: str
    languages: list[str]
    model: Required[
        Literal[
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-transcribe",
            "whisper-1",
        ]
        | str
    ]
    prompt: str
    response_format: AudioResponseFormat
    stream: bool | None
    temperature: float
    timestamp_granularities: list[Literal["segment", "word"]]


class TranscriptTextDeltaEvent(TypedDict, total=False):
    delta: str
    logprobs: list[TranscriptTextDoneEventLogprob]
    segment_id: str
    type: Required[Literal["transcript.text.delta"]]


class TranscriptTextUsageTokens(TypedDict, total=False):
    input_token_details: TranscriptTextUsageTokensInputTokenDetails
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Required[Literal["tokens"]]


class TranslationRequest(TypedDict, total=False):
    file: Required[bytes | FormFile]
    model: Required[Literal["whisper-1"] | str]
    prompt: str
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"]
    temperature: float


TranslationResponse: TypeAlias = (
    CreateTranslationResponseJson | CreateTranslationResponseVerboseJson
)


class CreateTranscriptionResponseDiarizedJson(TypedDict, total=False):
    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"] | str
    text: str
    usage: TranscriptTextUsageDuration | TranscriptTextUsageTokens


class CreateTranscriptionResponseJson(TypedDict, total=False):
    languages: list[TranscriptionLanguage]
    logprobs: list[CreateTranscriptionResponseJsonLogprob]
    text: str
    usage: TranscriptTextUsageDuration | TranscriptTextUsageTokens


Response: TypeAlias = (
    CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseJson
    | CreateTranscriptionResponseVerboseJson
)


class TranscriptTextDoneEvent(TypedDict, total=False):
    languages: list[TranscriptionLanguage]
    logprobs: list[TranscriptTextDoneEventLogprob]
    text: str
    type: Required[Literal["transcript.text.done"]]
    usage: TranscriptTextUsageTokens


StreamEvent: TypeAlias = (
    TranscriptTextDeltaEvent | TranscriptTextDoneEvent | TranscriptTextSegmentEvent
)
