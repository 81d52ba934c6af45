"""Sound written down: what is asked, what comes back, and what a wire of it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Audio
    from interlingua.messages import Origin
    from interlingua.records import TranscriptionModel
    from interlingua.usage import Usage
    from interlingua.values import JsonObject

Timestamps: TypeAlias = Literal["segment", "word"]
"""How finely the times of a text are told."""


@value
class TranscriptionRequest:
    """A checked request; a wire adds what it translates to `adaptations`.

    Parameters:
        translate: Whether the text shall be English, whatever is spoken.
        stream: Whether the text is taken as it comes.
    """

    model: TranscriptionModel
    audio: Audio
    translate: bool
    stream: bool
    language: str | None
    prompt: str | None
    temperature: float | None
    timestamps: Timestamps | None
    extra: Mapping[str, object]
    adaptations: list[Adaptation]


@value
class Segment:
    """A passage and when it is spoken, in seconds from the start."""

    text: str
    start: float
    end: float
    speaker: str | None = None


@value
class TranscriptionAnswer:
    """What a wire reads; `seconds` is the length of the sound, where that is told."""

    text: str
    usage: Usage
    raw: JsonObject
    language: str | None = None
    seconds: float | None = None
    segments: tuple[Segment, ...] = ()
    words: tuple[Segment, ...] = ()


@value
class Transcript:
    """A sound as text.

    Parameters:
        language: What is spoken, as far as the provider tells.
        seconds: How long the sound is, where that is told.
        segments, words: The text with its times, where asked for.
        raw: The provider's own body; of a stream, its last event.
    """

    text: str
    usage: Usage
    cost: Cost
    model: TranscriptionModel
    language: str | None = None
    seconds: float | None = None
    segments: tuple[Segment, ...] = ()
    words: tuple[Segment, ...] = ()
    adaptations: tuple[Adaptation, ...] = ()
    raw: JsonObject | None = None


@value
class TranscriptDelta:
    """A piece of text that has just been heard."""

    text: str


@value
class TranscriptSegment:
    """A passage that is whole, with its times."""

    segment: Segment


@value
class TranscriptEnd:
    """The transcript is whole."""

    transcript: Transcript


TranscriptEvent: TypeAlias = TranscriptDelta | TranscriptSegment | TranscriptEnd


class TranscriptDecoder(Protocol):
    """Reads the events of one stream."""

    def feed(self, event: JsonObject) -> str | Segment | TranscriptionAnswer | None:
        """Take one event; give a piece of text, a whole passage, the whole answer, or nothing.

        Raises:
            ProviderError: The event says that the provider failed.
        """
        ...


class TranscriptionWire(Protocol):
    """One API protocol for transcription."""

    name: ClassVar[str]

    def encode(self, request: TranscriptionRequest) -> OperationRequest:
        """Write a request.

        Raises:
            UsageError: Something in it cannot be said on this wire.
        """
        ...

    def decode(self, response: HttpResponse) -> TranscriptionAnswer:
        """Read a whole answer."""
        ...

    def decoder(self, origin: Origin) -> TranscriptDecoder:
        """Give a fresh decoder for one stream."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...
