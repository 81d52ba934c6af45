"""What every wire offers: a request to bytes, and bytes back to events; no I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Protocol

from interlingua import jsontext
from interlingua.assembly import Assembler
from interlingua.errors import InterlinguaError, ProtocolError, StreamInterrupted
from interlingua.events import RawChunk, ReplyEnd
from interlingua.finish import FinishReason
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.errors import ProviderError
    from interlingua.events import Event
    from interlingua.framing import Framing
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin, Part
    from interlingua.output import OutputMode
    from interlingua.records import Compat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject


class Wire(Protocol):
    """One API protocol."""

    name: ClassVar[str]

    settings: ClassVar[Mapping[str, str]]
    """The neutral settings this protocol can say, each with how: `native`, `translated`, or
    `by endpoint` where only hosts whose `Compat` says so take it."""

    outputs: ClassVar[tuple[OutputMode, ...]]
    """What this protocol can hold an answer to; `request.output` asks for one of them."""

    prefix: ClassVar[tuple[str, ...]]
    """The body's fields that a prompt cache reads, in its order; the last holds the turns."""

    framing: ClassVar[Framing]
    """How a streamed answer parts into events."""

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request; what it must translate or clamp it notes in `request.adaptations`.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        ...

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer, streamed or whole."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...


class EncodedRequest:
    """A request on a wire, before its base URL and credentials.

    Parameters:
        path: Path and query behind the base URL.
        headers: What the protocol itself needs, names in lower case.
        body: The body's fields in wire order; keys of `extra` are already merged.
    """

    __slots__ = ("body", "headers", "path")

    def __init__(
        self, path: str, body: JsonObject, headers: Mapping[str, str] | None = None
    ) -> None:
        self.path = path
        self.body = body
        self.headers: Mapping[str, str] = headers or {}


_NOTHING_USED = Usage()


class Decoder(ABC):
    """One answer's bytes to events: `feed` for each event of a stream, or `whole` for a plain body.

    A subclass decodes into `self.assembler`, fills `self.raw` with the provider's body (of a
    stream, the body its events add up to), and calls `self.end_reply` where the protocol says that
    it is whole. An error event raises; events before it stay queued.
    """

    __slots__ = (
        "_unread",
        "assembler",
        "ended",
        "finish_reason",
        "keep_chunks",
        "raw",
        "raw_finish_reason",
        "service_tier",
        "usage",
    )

    def __init__(self, origin: Origin) -> None:
        self.assembler = Assembler(origin)
        self.raw: JsonObject = {}
        self.usage = _NOTHING_USED
        self.finish_reason = FinishReason.UNKNOWN
        self.raw_finish_reason: str | None = None
        self.service_tier: str | None = None
        self.ended = False
        self.keep_chunks = False
        self._unread: set[tuple[str, str]] = set()

    @abstractmethod
    def decode_event(self, event: JsonObject) -> None:
        """Take one decoded event of a stream."""

    @abstractmethod
    def decode_body(self, body: JsonObject) -> None:
        """Take the whole decoded body of a plain reply; must end the reply."""

    def feed(self, data: bytes) -> None:
        """Take one event's data as it came.

        Raises:
            ProviderError: The event says that the provider failed.
            ProtocolError: The event is not what the protocol says.
        """
        event = jsontext.decode_object(data)
        if self.keep_chunks:
            self.assembler.events.append(RawChunk(event))
        try:
            self.decode_event(event)
        except STUMBLES as error:
            raise unexpected_shape(error, event) from error

    def whole(self, data: bytes) -> None:
        """Take a plain body as it came; raises like `feed`."""
        body = jsontext.decode_object(data)
        try:
            self.decode_body(body)
        except STUMBLES as error:
            raise unexpected_shape(error, body) from error
        if not self.ended:
            raise ProtocolError("the provider's reply is not whole")

    def finish(self) -> None:
        """Say that the bytes have ended.

        Raises:
            StreamInterrupted: The terminal marker has not come.
        """
        if not self.ended:
            raise StreamInterrupted(
                "the stream ended before its terminal marker; what arrived is in .partial,"
                " and nothing of it may be taken for a whole reply"
            )

    def end_reply(self) -> None:
        """Close open parts and announce the end; calling it again changes nothing."""
        if self.ended:
            return
        self.assembler.end_all()
        self.ended = True
        self.assembler.events.append(
            ReplyEnd(self.finish_reason, self.raw_finish_reason, self.usage)
        )

    def warn_unread(self, where: str, sent: JsonObject, read: frozenset[str]) -> None:
        """Report the fields of an event that nothing reads, each name once in a reply."""
        for name, given in sent.items():
            if name not in read and (where, name) not in self._unread:
                self._unread.add((where, name))
                self.assembler.warn(f"unknown field {name!r} in {where}", {name: given})

    def take_events(self) -> list[Event]:
        """Hand over the events queued so far."""
        events, self.assembler.events = self.assembler.events, []
        return events

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its events add up to so far."""
        return self.raw

    def parts(self) -> tuple[Part, ...]:
        """Give the parts so far."""
        return self.assembler.parts()


STUMBLES = (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError)
"""What a decoder may trip over where a provider's answer is not what its protocol says."""


def unexpected_shape(error: Exception, sent: JsonObject) -> InterlinguaError:
    """Give the error that says so; one of ours is given as it is."""
    # Our errors are usage errors too, which are value errors: those pass as they are.
    if isinstance(error, InterlinguaError):
        return error
    shown = jsontext.encode_text(sent)[:200]
    return ProtocolError(f"the provider's answer has an unexpected shape ({error!r}): {shown}")
