"""Speech models bound to a client."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.cost import Known, cost_of
from interlingua.errors import UsageError
from interlingua.estimate import estimate_text
from interlingua.invocation import AsyncByteStream, ByteStream, awaited, invoke
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound, lacks
from interlingua.records import SpeechModel
from interlingua.refusal import leave_out
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings
from interlingua.speech import Speech, SpeechRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.cost import Cost
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.settings import Unsupported
    from interlingua.speech import SpeechWire
    from interlingua.usage import Usage

WIRES = {"openai_speech": "openai_speech", "google_generate": "google_speech"}
"""The protocols for speech that are written, by the endpoint that serves them."""


_SAID = ("voice", "format", "speed", "instructions")


class SpeechSettings(CallSettings, total=False):
    """What a caller may set for `speak`.

    Parameters:
        voice: Who speaks, in the provider's words.
        format: The sound's format, such as `mp3` or `wav`.
        speed: How fast, 1.0 being as usual.
        instructions: How to speak, in words.
        extra: Fields of the wire's own request, merged last.
        unsupported: What becomes of a setting that cannot be sent.
    """

    voice: str | None
    format: str | None
    speed: float | None
    instructions: str | None
    extra: Mapping[str, object] | None
    unsupported: Unsupported


def bound_speech(model: SpeechModel | str, wire: str | None) -> tuple[SpeechModel, SpeechWire]:
    """Find a speech model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, SpeechModel, wire, WIRES)
    return found, cast("SpeechWire", spoken)


class _Bound(BoundModel[SpeechModel, "SpeechWire"]):
    """A speech model and a wire, bound to a client."""

    def _operation(
        self, text: str, settings: SpeechSettings, *, stream: bool = False
    ) -> Operation[Speech]:
        model, wire = self.model, self._wire
        if stream and (not wire.streams or "stream" in lacks(model, wire.name)):
            raise UsageError(f"{model} over {wire.name} gives its sound whole; use speak()")
        request = self._request(text, settings, stream=stream)

        def read(response: HttpResponse) -> Speech:
            answer = wire.decode(response, request)
            cost = self._cost(text, answer.usage, operation.started_at)
            return Speech(answer.audio, answer.usage, cost, model, tuple(request.adaptations))

        operation = Operation(
            self._defaults,
            "speech",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
            use=lambda speech: OperationUse(speech.usage, speech.cost),
            input_tokens=estimate_text(text),
        )
        return operation

    def _request(self, text: str, settings: SpeechSettings, *, stream: bool) -> SpeechRequest:
        check_names(settings, SpeechSettings.__annotations__)
        if not isinstance(cast("object", text), str) or not text:
            raise UsageError("there is nothing to say; pass a text")
        policy, adapted = settings.get("unsupported", "raise"), list[Adaptation]()
        missing = [name for name in _SAID if settings.get(name) is not None and self._lacks(name)]
        for name in missing:
            leave_out(
                name,
                "the endpoint has no such setting",
                policy=policy,
                model=self.model,
                wire=self._wire.name,
                adaptations=adapted,
            )
        said = {name: given for name, given in settings.items() if name not in missing}
        kept = cast("SpeechSettings", said)
        return SpeechRequest(
            self.model,
            text,
            kept.get("voice"),
            kept.get("format"),
            kept.get("speed"),
            kept.get("instructions"),
            kept.get("extra") or {},
            adapted,
            stream,
            policy,
        )

    def _lacks(self, name: str) -> bool:
        return name not in self._wire.settings or name in lacks(self.model, self._wire.name)

    def _cost(self, text: str, usage: Usage, started_at: float) -> Cost:
        moment = datetime.fromtimestamp(started_at, UTC)
        row = next((row for row in self.model.prices if row.when is None), None)
        per_character = None if row is None else row.rates.input_per_character
        if per_character is None:
            return cost_of(self.model, usage, at=moment)
        # Letters are what we send, so that nobody has to report them.
        total = per_character * Decimal(len(text))
        return Known(total, {"input_per_character": total})


class Speaker(_Bound):
    """A speech model bound to a `Client`."""

    def __init__(
        self, model: SpeechModel, wire: SpeechWire, defaults: Defaults, transport: Transport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def speak(self, text: str, **settings: Unpack[SpeechSettings]) -> Speech:
        """Say a text aloud, and wait until it is whole.

        Parameters:
            settings: See `SpeechSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        return invoke(self._operation(text, settings), self._transport)

    def stream(self, text: str, **settings: Unpack[SpeechSettings]) -> ByteStream:
        """Say a text aloud, and take the sound's bytes as they come, in a `with`."""
        return ByteStream(self._operation(text, settings, stream=True), self._transport)


class AsyncSpeaker(_Bound):
    """A speech model bound to an `AsyncClient`."""

    def __init__(
        self, model: SpeechModel, wire: SpeechWire, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def speak(self, text: str, **settings: Unpack[SpeechSettings]) -> Speech:
        """Say a text aloud, and wait until it is whole; the twin of `Speaker.speak`."""
        return await awaited(self._operation(text, settings), self._transport)

    def stream(self, text: str, **settings: Unpack[SpeechSettings]) -> AsyncByteStream:
        """Say a text aloud, and take the sound's bytes as they come, in an `async with`."""
        return AsyncByteStream(self._operation(text, settings, stream=True), self._transport)
