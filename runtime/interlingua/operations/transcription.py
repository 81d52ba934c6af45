"""Transcription models bound to a client: whole texts, or pieces as they are heard."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.cost import Known, cost_of
from interlingua.errors import StreamInterrupted, UsageError
from interlingua.estimate import estimate_input
from interlingua.invocation import AsyncByteStream, ByteStream, awaited, invoke
from interlingua.media import Audio
from interlingua.messages import Origin, user
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound, lacks
from interlingua.records import TranscriptionModel
from interlingua.refusal import leave_out
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings
from interlingua.sse import EventParser
from interlingua.transcription import (
    Segment,
    Timestamps,
    Transcript,
    TranscriptDelta,
    TranscriptEnd,
    TranscriptionAnswer,
    TranscriptionRequest,
    TranscriptSegment,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.cost import Cost
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.settings import Unsupported
    from interlingua.transcription import TranscriptEvent, TranscriptionWire

WIRES = ("openai_transcription",)
"""The protocols for transcription that are written."""


class TranscriptionSettings(CallSettings, total=False):
    """What a caller may set for `transcribe`.

    Parameters:
        language: What is spoken, as a code such as `en`; not for a translation.
        prompt: Words that help to hear the right ones.
        temperature: How freely the model chooses its words.
        timestamps: Whether passages or words come with their times.
        extra: Fields of the wire's own form; a list is sent as one field each.
        unsupported: What becomes of a setting that cannot be sent.
    """

    language: str | None
    prompt: str | None
    temperature: float | None
    timestamps: Timestamps | None
    extra: Mapping[str, object] | None
    unsupported: Unsupported


def bound_transcription(
    model: TranscriptionModel | str, wire: str | None
) -> tuple[TranscriptionModel, TranscriptionWire]:
    """Find a transcription model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, TranscriptionModel, wire, WIRES)
    return found, cast("TranscriptionWire", spoken)


class _Bound(BoundModel[TranscriptionModel, "TranscriptionWire"]):
    """A transcription model and a wire, bound to a client."""

    def _operation(
        self,
        audio: Audio,
        settings: TranscriptionSettings,
        *,
        translate: bool = False,
        stream: bool = False,
    ) -> tuple[Operation[Transcript], TranscriptionRequest]:
        model, wire = self.model, self._wire
        request = _checked(model, wire.name, audio, settings, translate=translate, stream=stream)

        def read(response: HttpResponse) -> Transcript:
            return _transcript(wire.decode(response), request, operation.started_at)

        operation = Operation(
            self._defaults,
            "translation" if translate else "transcription",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
            use=lambda transcript: OperationUse(transcript.usage, transcript.cost),
            input_tokens=estimate_input([user(audio)]),
        )
        return operation, request

    def _reader(self, operation: Operation[Transcript], request: TranscriptionRequest) -> _Reader:
        return _Reader(self._wire, operation, request)


class _Reader:
    """Reads one stream's bytes into its events; no I/O."""

    def __init__(
        self,
        wire: TranscriptionWire,
        operation: Operation[Transcript],
        request: TranscriptionRequest,
    ) -> None:
        self._operation = operation
        self._request = request
        self._parser = EventParser()
        model = request.model
        self._decoder = wire.decoder(Origin(model.provider.id, wire.name, model.id))
        self._text: list[str] = []
        self._ended = False

    def feed(self, chunk: bytes) -> list[TranscriptEvent]:
        """Take bytes as they came; give the events that they complete."""
        return [event for data in self._parser.feed(chunk) for event in self._event(data)]

    def finish(self) -> list[TranscriptEvent]:
        """Say that the bytes have ended.

        Raises:
            StreamInterrupted: The transcript is not whole.
        """
        events = [event for data in self._parser.finish() for event in self._event(data)]
        if not self._ended:
            raise StreamInterrupted(
                "the stream ended before the transcript was whole; so far it said"
                f" {''.join(self._text)!r}"
            )
        return events

    def _event(self, data: bytes) -> list[TranscriptEvent]:
        if data == b"[DONE]":
            return []
        found = self._decoder.feed(jsontext.decode_object(data))
        match found:
            case str():
                self._text.append(found)
                return [TranscriptDelta(found)]
            case Segment():
                return [TranscriptSegment(found)]
            case TranscriptionAnswer():
                self._ended = True
                whole = _transcript(found, self._request, self._operation.started_at)
                return [TranscriptEnd(whole)]
            case None:
                return []


class Transcriber(_Bound):
    """A transcription model bound to a `Client`."""

    def __init__(
        self,
        model: TranscriptionModel,
        wire: TranscriptionWire,
        defaults: Defaults,
        transport: Transport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def transcribe(self, audio: Audio, **settings: Unpack[TranscriptionSettings]) -> Transcript:
        """Write down what is said.

        Parameters:
            settings: See `TranscriptionSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        operation, _ = self._operation(audio, settings)
        return invoke(operation, self._transport)

    def translate(self, audio: Audio, **settings: Unpack[TranscriptionSettings]) -> Transcript:
        """Write down in English what is said in any language; as `transcribe`."""
        operation, _ = self._operation(audio, settings, translate=True)
        return invoke(operation, self._transport)

    def stream(
        self, audio: Audio, **settings: Unpack[TranscriptionSettings]
    ) -> Iterator[TranscriptEvent]:
        """Write down what is said, piece by piece; the last event holds it whole.

        Raises:
            StreamInterrupted: The stream ended before that.
        """
        operation, request = self._operation(audio, settings, stream=True)
        reader = self._reader(operation, request)
        with ByteStream(operation, self._transport) as chunks:
            for chunk in chunks:
                yield from reader.feed(chunk)
            yield from reader.finish()


class AsyncTranscriber(_Bound):
    """A transcription model bound to an `AsyncClient`; see `Transcriber`."""

    def __init__(
        self,
        model: TranscriptionModel,
        wire: TranscriptionWire,
        defaults: Defaults,
        transport: AsyncTransport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def transcribe(
        self, audio: Audio, **settings: Unpack[TranscriptionSettings]
    ) -> Transcript:
        """Write down what is said; the twin of `Transcriber.transcribe`."""
        operation, _ = self._operation(audio, settings)
        return await awaited(operation, self._transport)

    async def translate(
        self, audio: Audio, **settings: Unpack[TranscriptionSettings]
    ) -> Transcript:
        """Write down in English what is said in any language; as `transcribe`."""
        operation, _ = self._operation(audio, settings, translate=True)
        return await awaited(operation, self._transport)

    async def stream(
        self, audio: Audio, **settings: Unpack[TranscriptionSettings]
    ) -> AsyncIterator[TranscriptEvent]:
        """Write down what is said, piece by piece; the twin of `Transcriber.stream`."""
        operation, request = self._operation(audio, settings, stream=True)
        reader = self._reader(operation, request)
        async with AsyncByteStream(operation, self._transport) as chunks:
            async for chunk in chunks:
                for event in reader.feed(chunk):
                    yield event
            for event in reader.finish():
                yield event


def _checked(
    model: TranscriptionModel,
    wire: str,
    audio: Audio,
    settings: TranscriptionSettings,
    *,
    translate: bool,
    stream: bool,
) -> TranscriptionRequest:
    check_names(settings, TranscriptionSettings.__annotations__)
    if not isinstance(cast("object", audio), Audio):
        raise UsageError(f"a {type(audio).__name__} is no sound; pass Audio.from_file(…)")
    language, timestamps = settings.get("language"), settings.get("timestamps")
    if translate and language is not None:
        raise UsageError("language= is for transcribe(); a translation finds out what is spoken")
    if timestamps not in (None, "segment", "word"):
        raise UsageError(f"timestamps={timestamps!r}: give 'segment' or 'word'")
    missing = lacks(model, wire)
    if translate and "translate" in missing:
        raise UsageError(f"{model} does not translate; use transcribe()")
    prompt, adapted = settings.get("prompt"), list[Adaptation]()
    if prompt is not None and "prompt" in missing:
        leave_out(
            "prompt",
            "the endpoint has no such setting",
            policy=settings.get("unsupported", "raise"),
            model=model,
            wire=wire,
            adaptations=adapted,
        )
        prompt = None
    return TranscriptionRequest(
        model,
        audio,
        translate,
        stream,
        language,
        prompt,
        settings.get("temperature"),
        timestamps,
        settings.get("extra") or {},
        adapted,
    )


def _transcript(
    answer: TranscriptionAnswer, request: TranscriptionRequest, started_at: float
) -> Transcript:
    segments, words = answer.segments, answer.words
    if request.timestamps == "word" and not words:
        # Some give what was asked for under the one name that they have for times.
        segments, words = (), segments
    return Transcript(
        answer.text,
        answer.usage,
        _cost(request.model, answer, started_at),
        request.model,
        answer.language,
        answer.seconds,
        segments,
        words,
        tuple(request.adaptations),
        answer.raw,
    )


def _cost(model: TranscriptionModel, answer: TranscriptionAnswer, started_at: float) -> Cost:
    row = next((row for row in model.prices if row.when is None), None)
    per_second = None if row is None else row.rates.input_per_second
    if answer.usage.input is None and answer.seconds is not None and per_second is not None:
        total = per_second * Decimal(str(answer.seconds))
        return Known(total, {"input_per_second": total})
    return cost_of(model, answer.usage, at=datetime.fromtimestamp(started_at, UTC))
