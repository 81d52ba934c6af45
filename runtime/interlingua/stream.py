"""Streams of events, sync and async: twins that share everything but the waiting."""

from __future__ import annotations

from contextlib import aclosing, closing
from time import monotonic, sleep
from typing import TYPE_CHECKING

from interlingua.auth import credentials
from interlingua.connection import awaited_error_body, error_body
from interlingua.errors import InterlinguaError
from interlingua.events import Restarted, TextDelta
from interlingua.stream_state import OutputT, StreamState

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from interlingua.call import Call
    from interlingua.connection import AsyncResponse, AsyncTransport, Response, Transport
    from interlingua.events import Event
    from interlingua.lines import Seat
    from interlingua.observer import Observer
    from interlingua.reply import Reply


class Stream(StreamState[OutputT]):
    """Events as they come; iterate once, in a `with` or bare.

    The call is made at the first event. Leaving the `with` closes the connection.
    """

    def __init__(self, call: Call, transport: Transport) -> None:
        super().__init__(call)
        self._transport = transport
        watched = self._observer
        self._events = self._run() if watched is None else self._watched(watched, self._run())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Event]:
        return self._events

    def __next__(self) -> Event:
        return next(self._events)

    def text(self) -> Iterator[str]:
        """Give only the text; raises as the stream does."""
        with self:
            for event in self._events:
                if type(event) is TextDelta:
                    yield event.text
                elif type(event) is Restarted:
                    # What has been given cannot be taken back.
                    raise event.error

    def read(self) -> Reply[OutputT]:
        """Read to the end and give the whole reply."""
        with self:
            for _ in self._events:
                pass
        return self.reply

    def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        self._events.close()

    def _watched(
        self, observer: Observer, events: Generator[Event, None, None]
    ) -> Generator[Event, None, None]:
        try:
            with closing(events):
                if observer.watches_events:
                    for event in events:
                        observer.event(event)
                        yield event
                else:
                    yield from events
        except BaseException as error:
            self._over(observer, error)
            raise
        self._over(observer, None)

    def when_whole(self, take: Callable[[Reply[OutputT]], None]) -> Self:
        """Hand the reply to `take` as soon as it is whole and the stream ends; never a part."""
        self._events = self._handing_over(self._events, take)
        return self

    def _handing_over(
        self, events: Generator[Event, None, None], take: Callable[[Reply[OutputT]], None]
    ) -> Generator[Event, None, None]:
        try:
            yield from events
        finally:
            if self._answer is not None and self._answer.ended:
                take(self.reply)

    def _run(self) -> Generator[Event, None, None]:
        self._call.begin()
        while True:
            call = self._begin()
            seat: Seat | None = None
            response: Response | None = None
            try:
                if call.lines:
                    from interlingua import lines

                    seat = lines.wait(call.lines, call.input_estimate, call.deadlines)
                key = credentials.now(call.model.provider, call.defaults.credentials)
                response = self._transport.send(self._request(key), call.deadlines)
                if seat is not None:
                    seat.answered(response.status, response.headers)
                if response.status >= 300:
                    self._refused(response)
                    body = error_body(response)
                    raise call.error(response.status, response.headers, body)
                answer, asked = self._answered(response), call.deadlines.asked
                if answer.framed:
                    chunks = response.chunks()
                    for chunk in chunks:
                        events = answer.feed(chunk)
                        if events:
                            yield from events
                            asked(monotonic())
                        if answer.over:
                            if answer.failure is not None:
                                raise answer.failure
                            call.deadlines.ending(monotonic())
                            response.hurry()
                            for _ in chunks:
                                call.deadlines.check(monotonic())
                    yield from answer.finish()
                else:
                    yield from answer.whole(response.read())
                if answer.failure is not None:
                    raise answer.failure
                return
            except InterlinguaError as error:
                if self._answer is not None and self._answer.ended:
                    # The reply is whole; how the connection ended no longer matters.
                    return
                delay = self._delay_after(error)
            finally:
                call.settle(self._answer)
                if seat is not None:
                    self._leave(seat)
                if response is not None:
                    response.close()
            sleep(delay)
            if self._restarted is not None:
                yield self._restarted


class AsyncStream(StreamState[OutputT]):
    """Events as they come; iterate once, in an `async with` or bare.

    The call is made at the first event. Leaving the `async with` closes the connection.
    """

    def __init__(self, call: Call, transport: AsyncTransport) -> None:
        super().__init__(call)
        self._transport = transport
        watched = self._observer
        self._events = self._run() if watched is None else self._watched(watched, self._run())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self._events

    async def __anext__(self) -> Event:
        return await anext(self._events)

    async def text(self) -> AsyncIterator[str]:
        """Give only the text; raises as the stream does."""
        async with self:
            async for event in self._events:
                if type(event) is TextDelta:
                    yield event.text
                elif type(event) is Restarted:
                    # What has been given cannot be taken back.
                    raise event.error

    async def read(self) -> Reply[OutputT]:
        """Read to the end and give the whole reply."""
        async with self:
            async for _ in self._events:
                pass
        return self.reply

    async def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        await self._events.aclose()

    async def _watched(
        self, observer: Observer, events: AsyncGenerator[Event, None]
    ) -> AsyncGenerator[Event, None]:
        try:
            async with aclosing(events):
                async for event in events:
                    if observer.watches_events:
                        observer.event(event)
                    yield event
        except BaseException as error:
            self._over(observer, error)
            raise
        self._over(observer, None)

    def when_whole(self, take: Callable[[Reply[OutputT]], None]) -> Self:
        """Hand the reply to `take` as soon as it is whole and the stream ends; never a part."""
        self._events = self._handing_over(self._events, take)
        return self

    async def _handing_over(
        self, events: AsyncGenerator[Event, None], take: Callable[[Reply[OutputT]], None]
    ) -> AsyncGenerator[Event, None]:
        try:
            async for event in events:
                yield event
        finally:
            await events.aclose()
            if self._answer is not None and self._answer.ended:
                take(self.reply)

    async def _run(self) -> AsyncGenerator[Event, None]:
        self._call.begin()
        while True:
            call = self._begin()
            seat: Seat | None = None
            response: AsyncResponse | None = None
            try:
                if call.lines:
                    from interlingua import lines

                    seat = await lines.awaited(call.lines, call.input_estimate, call.deadlines)
                key = await credentials.awaited(call.model.provider, call.defaults.credentials)
                response = await self._transport.send(self._request(key), call.deadlines)
                if seat is not None:
                    seat.answered(response.status, response.headers)
                if response.status >= 300:
                    self._refused(response)
                    body = await awaited_error_body(response)
                    raise call.error(response.status, response.headers, body)
                answer, asked = self._answered(response), call.deadlines.asked
                if answer.framed:
                    chunks = response.chunks()
                    async for chunk in chunks:
                        events = answer.feed(chunk)
                        if events:
                            for event in events:
                                yield event
                            asked(monotonic())
                        if answer.over:
                            if answer.failure is not None:
                                raise answer.failure
                            call.deadlines.ending(monotonic())
                            response.hurry()
                            async for _ in chunks:
                                call.deadlines.check(monotonic())
                    for event in answer.finish():
                        yield event
                else:
                    for event in answer.whole(await response.read()):
                        yield event
                if answer.failure is not None:
                    raise answer.failure
                return
            except InterlinguaError as error:
                if self._answer is not None and self._answer.ended:
                    # The reply is whole; how the connection ended no longer matters.
                    return
                delay = self._delay_after(error)
            finally:
                call.settle(self._answer)
                if seat is not None:
                    self._leave(seat)
                if response is not None:
                    await response.close()
            await _sleep(delay)
            if self._restarted is not None:
                yield self._restarted


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)
