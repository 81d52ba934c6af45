"""Text spoken aloud: what is asked, what comes back, and what a wire of it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from interlingua.values import value

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Audio
    from interlingua.messages import Origin
    from interlingua.records import SpeechModel
    from interlingua.settings import Unsupported
    from interlingua.usage import Usage


@value
class SpeechRequest:
    """A checked request; a wire adds what it translates to `adaptations`.

    Parameters:
        stream: Whether the sound is taken as it comes.
    """

    model: SpeechModel
    text: str
    voice: str | None
    format: str | None
    speed: float | None
    instructions: str | None
    extra: Mapping[str, object]
    adaptations: list[Adaptation]
    stream: bool = False
    unsupported: Unsupported = "raise"


@value
class SpeechAnswer:
    """What a wire reads."""

    audio: Audio
    usage: Usage


class SpeechWire(Protocol):
    """One API protocol for speech."""

    name: ClassVar[str]

    settings: ClassVar[frozenset[str]]
    """Which of `voice`, `format`, `speed` and `instructions` the protocol can say."""

    streams: ClassVar[bool]
    """Whether the answer's bytes are the sound itself, to be played as they come."""

    def encode(self, request: SpeechRequest) -> OperationRequest:
        """Write a request.

        Raises:
            UsageError: Something in it cannot be said on this wire.
        """
        ...

    def decode(self, response: HttpResponse, request: SpeechRequest) -> SpeechAnswer:
        """Read a whole answer."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...


@value
class Speech:
    """A text as a sound.

    Parameters:
        audio: The sound, with its media type.
        usage: Tokens, where the provider tells them.
    """

    audio: Audio
    usage: Usage
    cost: Cost
    model: SpeechModel
    adaptations: tuple[Adaptation, ...] = ()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the sound to a file."""
        self.audio.save(path)
