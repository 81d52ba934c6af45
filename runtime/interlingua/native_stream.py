"""The events of a native call as they come: twins that share everything but the waiting."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from interlingua import jsontext
from interlingua.errors import InterlinguaError, ProtocolError, StreamInterrupted
from interlingua.failures import provider_error, read_facts
from interlingua.invocation import AsyncByteStream, ByteStream

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Generator,
        Iterator,
        Mapping,
    )
    from types import TracebackType
    from typing import Self

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.errors import ProviderError
    from interlingua.messages import Origin
    from interlingua.native_operations import NativeOperation
    from interlingua.operation import Operation
    from interlingua.values import JsonObject, JsonValue

EventT = TypeVar("EventT")

_DONE = b"[DONE]"


class _Reader(Generic[EventT]):
    """Reads a stream's bytes into events; a failure waits for the events before it."""

    def __init__(self, operation: NativeOperation[EventT], origin: Origin) -> None:
        # Loaded by whoever streams, not by whoever names the type of a stream.
        from interlingua.native_requests import framing_of

        self._end = operation.wire.end
        self._origin = origin
        self._framing = framing_of(operation)
        self._parser = self._framing.parser()
        self._unframed: list[bytes] = []
        self.headers: Mapping[str, str] = {}
        self.failure: InterlinguaError | None = None
        self.ended = False

    def feed(self, chunk: bytes) -> list[EventT]:
        if self._framed():
            return self._read(self._parser.feed, chunk)
        self._unframed.append(chunk)
        return []

    def finish(self) -> list[EventT]:
        if not self._framed():
            self._refuse(b"".join(self._unframed))
            return []
        events = self._read(lambda _: self._parser.finish(), b"")
        if self.failure is None and self._end is not None and not self.ended:
            self.failure = StreamInterrupted("the stream ended before its terminal marker")
        return events

    def _framed(self) -> bool:
        kind = self.headers.get("content-type", "")
        # Results of batches come as `application/x-jsonl`.
        return "jsonl" in kind or self._framing.frames(kind, True)

    def _read(self, parse: Callable[[bytes], list[bytes]], chunk: bytes) -> list[EventT]:
        events: list[EventT] = []
        if self.failure is not None:
            return events
        try:
            for data in parse(chunk):
                if data.strip() == _DONE:
                    self.ended = self.ended or (
                        self._end is not None and self._end.data == "[DONE]"
                    )
                    continue
                event = jsontext.decode_object(data)
                self._check(event)
                events.append(cast("EventT", event))
        except InterlinguaError as error:
            self.failure = error
        return events

    def _check(self, event: JsonObject) -> None:
        """Take note of the stream's end; raise what an event says has failed."""
        name = next(iter(event), "")
        if len(event) == 1 and name.endswith("Exception"):
            # How AWS names what ends a stream.
            raise self._error(event, event[name], name)
        if event.get("type") == "error" or event.get("error"):
            raise self._error(event, event, None)
        end = self._end
        if end is not None and end.field is not None and end.field in event:
            self.ended = self.ended or not end.values or event[end.field] in end.values

    def _error(self, event: JsonObject, told: JsonValue, kind: str | None) -> ProviderError:
        facts = read_facts(told)
        return provider_error(
            200,
            message=facts.message,
            code=facts.code,
            kind=kind or facts.kind,
            origin=self._origin,
            headers=self.headers,
            body=event,
        )

    def _refuse(self, body: bytes) -> None:
        try:
            self._check(jsontext.decode_object(body))
        except InterlinguaError as error:
            self.failure = error
            return
        shown = self.headers.get("content-type", "of no type")
        self.failure = ProtocolError(f"a stream was asked for, but the answer is {shown}")


class NativeStream(Generic[EventT]):
    """The events of a native call; iterate once, in a `with` or bare.

    The call is made at the first event, and made again where it fails before the first bytes.
    Leaving the `with` closes the connection.
    """

    def __init__(
        self,
        native: NativeOperation[EventT],
        operation: Operation[object],
        origin: Origin,
        transport: Transport,
    ) -> None:
        self._reader = _Reader(native, origin)
        self._operation = operation
        self._bytes = ByteStream(operation, transport)
        self._events = self._run()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[EventT]:
        return self._events

    def __next__(self) -> EventT:
        return next(self._events)

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, names in lower case; empty before it began."""
        return self._bytes.headers

    def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        self._events.close()
        self._bytes.close()

    def _run(self) -> Generator[EventT, None, None]:
        reader, operation = self._reader, self._operation
        operation.begin()
        try:
            for chunk in self._bytes:
                reader.headers = self._bytes.headers
                yield from reader.feed(chunk)
                if reader.failure is not None:
                    operation.redact(reader.failure)
                    raise reader.failure
                if reader.ended:
                    operation.deadlines.ending(monotonic())
        except InterlinguaError as error:
            # Once the stream is whole, how the connection ended no longer matters.
            if error is reader.failure or not reader.ended:
                raise
        finally:
            self._bytes.close()
        reader.headers = self._bytes.headers
        yield from reader.finish()
        if reader.failure is not None:
            operation.redact(reader.failure)
            raise reader.failure


class AsyncNativeStream(Generic[EventT]):
    """The events of a native call; iterate once, in an `async with` or bare.

    The call is made at the first event, and made again where it fails before the first bytes.
    Leaving the `async with` closes the connection.
    """

    def __init__(
        self,
        native: NativeOperation[EventT],
        operation: Operation[object],
        origin: Origin,
        transport: AsyncTransport,
    ) -> None:
        self._reader = _Reader(native, origin)
        self._operation = operation
        self._bytes = AsyncByteStream(operation, transport)
        self._events = self._run()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self._events

    async def __anext__(self) -> EventT:
        return await anext(self._events)

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, names in lower case; empty before it began."""
        return self._bytes.headers

    async def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        await self._events.aclose()
        await self._bytes.close()

    async def _run(self) -> AsyncGenerator[EventT, None]:
        reader, operation = self._reader, self._operation
        operation.begin()
        try:
            async for chunk in self._bytes:
                reader.headers = self._bytes.headers
                for event in reader.feed(chunk):
                    yield event
                if reader.failure is not None:
                    operation.redact(reader.failure)
                    raise reader.failure
                if reader.ended:
                    operation.deadlines.ending(monotonic())
        except InterlinguaError as error:
            # Once the stream is whole, how the connection ended no longer matters.
            if error is reader.failure or not reader.ended:
                raise
        finally:
            await self._bytes.close()
        reader.headers = self._bytes.headers
        for event in reader.finish():
            yield event
        if reader.failure is not None:
            operation.redact(reader.failure)
            raise reader.failure
