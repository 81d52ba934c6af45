"""Reads one attempt's answer; no I/O.

Law: nothing is handed on before the first content, so that what fails before it fails unseen.
"""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from interlingua.errors import (
    ConnectionFailed,
    InterlinguaError,
    ProtocolError,
    StreamInterrupted,
)
from interlingua.events import RawChunk, ReplyEnd, ReplyStart
from interlingua.failures import request_id_of
from interlingua.messages import Message, ToolCall
from interlingua.reply import Attempt, Reply, Timing
from interlingua.wire import STUMBLES, unexpected_shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.call import Call
    from interlingua.events import Event
    from interlingua.schema.partial import PartialJson
    from interlingua.values import JsonObject
    from interlingua.wire import Decoder


class Answer:
    """Reads one attempt's answer: bytes in, events out, and the reply when it is whole.

    Events are held back until the first content, so that an attempt that fails before it can be
    made again unseen. An error that follows good events waits in `failure`, for the caller to raise
    once it has handed those events on.
    """

    __slots__ = (
        "_before",
        "_call",
        "_decoder",
        "_ended_at",
        "_first_content",
        "_headers",
        "_held",
        "_parser",
        "_partial",
        "_reply",
        "failure",
        "framed",
        "has_content",
        "over",
    )

    def __init__(
        self,
        call: Call,
        decoder: Decoder,
        headers: Mapping[str, str],
        before: tuple[Attempt, ...],
    ) -> None:
        self._call = call
        self._before = before
        self._decoder = decoder
        self._parser = call.wire.framing.parser()
        self._headers = headers
        self._partial: dict[int, tuple[PartialJson, int]] = {}
        self._held: list[Event] = []
        self._first_content: float | None = None
        self._ended_at: float | None = None
        self._reply: Reply[object] | None = None
        decoder.keep_chunks = call.keep_chunks
        decoder.assembler.read_call = call.read_call
        self.failure: InterlinguaError | None = None
        self.has_content = False
        # Whether a failure or the protocol's end leaves nothing more to expect.
        self.over = False
        # What came decides, not what was asked for: some servers ignore the wish to stream.
        self.framed = call.wire.framing.frames(headers.get("content-type", ""), call.stream)

    def feed(self, chunk: bytes) -> list[Event]:
        """Take bytes of a stream; give the events to hand on."""
        decoder = self._decoder
        try:
            for data in self._parser.feed(chunk):
                decoder.feed(data)
        except InterlinguaError as error:
            self.failure = error
            self.over = True
        return self._taken()

    def finish(self) -> list[Event]:
        """Say that the stream's bytes have ended; give the events that were left."""
        decoder = self._decoder
        try:
            for data in self._parser.finish():
                decoder.feed(data)
        except ProtocolError as error:
            self.failure = StreamInterrupted(f"the stream was cut inside an event: {error}")
        except InterlinguaError as error:
            self.failure = error
        if self.failure is None:
            try:
                decoder.finish()
            except InterlinguaError as error:
                self.failure = error
            except STUMBLES as error:
                self.failure = unexpected_shape(error, decoder.raw)
        return self._taken()

    def whole(self, body: bytes) -> list[Event]:
        """Take a whole body that is not a stream; give its events."""
        try:
            self._decoder.whole(body)
        except InterlinguaError as error:
            self.failure = error
            return []
        except STUMBLES as error:
            self.failure = unexpected_shape(error, self._decoder.raw)
            return []
        return self._taken()

    def explained(self, error: InterlinguaError) -> InterlinguaError:
        """Give the error to raise for one that ended this answer: with the reply so far.

        A connection that breaks in mid-stream is an interrupted stream, whatever broke it.
        """
        if self.has_content and isinstance(error, ConnectionFailed):
            cut = StreamInterrupted(f"the connection broke in mid-stream: {error}")
            cut.__cause__ = error
            error = cut
        if self.framed:
            error.partial = self.reply()
        return error

    @property
    def ended(self) -> bool:
        """Whether the reply is whole."""
        return self._decoder.ended

    def partial_arguments(self, index: int) -> JsonObject:
        """Give the arguments of a tool call as far as they have come; each piece is read once."""
        from interlingua.schema.partial import PartialJson

        pieces = self._decoder.assembler.argument_pieces(index)
        if pieces is None:
            parts = self._decoder.parts()
            part = parts[index] if index < len(parts) else None
            return (part.arguments or {}) if isinstance(part, ToolCall) else {}
        reader, read = self._partial.get(index) or (PartialJson(), 0)
        for piece in pieces[read:]:
            reader.feed(piece)
        self._partial[index] = (reader, len(pieces))
        return reader.value if isinstance(reader.value, dict) else {}

    def tokens_used(self) -> int | None:
        """Give the tokens of input and output as reported, None where the input is not."""
        usage = self._decoder.usage
        return None if usage.input is None else usage.input + (usage.output or 0)

    def reply(self) -> Reply[object]:
        """Give the reply as far as it has come."""
        if self._reply is not None:
            return self._reply
        call, decoder = self._call, self._decoder
        assembler = decoder.assembler
        first, end = self._first_content, self._ended_at
        reply = Reply(
            Message("assistant", decoder.parts()),
            decoder.finish_reason,
            decoder.raw_finish_reason,
            decoder.usage if decoder.ended else replace(decoder.usage, basis="partial"),
            decoder.body(),
            call.model,
            call.started_at,
            decoder.service_tier,
            call.adaptations,
            tuple(assembler.warnings),
            Timing(
                None if first is None else first - call.started,
                (monotonic() if end is None else end) - call.started,
            ),
            assembler.response_id,
            request_id_of(self._headers),
            assembler.served_model,
            len(self._before) + 1,
            (*self._before, Attempt(call.model.key)),
        )
        if decoder.ended:
            self._reply = reply
        return reply

    def _taken(self) -> list[Event]:
        decoder, deadlines = self._decoder, self._call.deadlines
        events = decoder.take_events()
        now = monotonic()
        if events and self.has_content and not (decoder.ended or decoder.keep_chunks):
            deadlines.content(now)
            return events
        if decoder.ended and self._ended_at is None:
            self._ended_at = now
            self.over = True
        if self.has_content:
            if events and (not decoder.keep_chunks or _hold_content(events)):
                deadlines.content(now)
            elif not decoder.ended:
                deadlines.check(now)
            return events
        if _hold_content(events):
            self.has_content = True
            self._first_content = now
            deadlines.content(now)
        elif not decoder.ended:
            self._held += events
            deadlines.check(now)
            return []
        events, self._held = self._held + events, []
        return events


def _hold_content(events: list[Event]) -> bool:
    return any(type(event) not in _NOT_CONTENT for event in events)


_NOT_CONTENT = frozenset({ReplyStart, RawChunk, ReplyEnd})
