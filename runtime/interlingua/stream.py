"""Streams of events, sync and async: twins that share everything but the waiting."""

from __future__ import annotations

import random
from contextlib import aclosing, closing
from time import monotonic, sleep
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from interlingua.auth import credentials
from interlingua.connection import awaited_error_body, error_body
from interlingua.errors import InterlinguaError, UsageError
from interlingua.events import Restarted, TextDelta
from interlingua.reply import Attempt
from interlingua.retry import Attempts

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from interlingua.answer import Answer
    from interlingua.call import Call
    from interlingua.connection import AsyncResponse, AsyncTransport, Response, Transport
    from interlingua.events import Event
    from interlingua.http import HttpRequest
    from interlingua.lines import Seat
    from interlingua.observer import Observer
    from interlingua.reply import Reply

_ERROR_BODY_SECONDS = 5.0

OutputT = TypeVar("OutputT", covariant=True)


class _StreamState(Generic[OutputT]):
    """What both streams know of their one answer."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._route = call.route
        self._attempts = Attempts(call.retry, random.random)
        self._failed: list[Attempt] = []
        self._restarted: Restarted | None = None
        self._answer: Answer | None = None
        self._observer = call.observer()

    @property
    def reply(self) -> Reply[OutputT]:
        """The whole reply, once the stream has been read to its end.

        Raises:
            UsageError: The stream has not ended; `partial` gives what there is.
        """
        if self._answer is None or not self._answer.ended:
            raise UsageError("the stream has not been read to its end; see .partial for what came")
        return cast("Reply[OutputT]", self._answer.reply())

    @property
    def partial(self) -> Reply[OutputT] | None:
        """The reply so far, or None before the provider began to answer."""
        return None if self._answer is None else cast("Reply[OutputT]", self._answer.reply())

    def _begin(self) -> Call:
        self._answer = None
        self._restarted = None
        if self._observer is not None:
            self._observer.attempt(self._call, len(self._failed) + 1)
        self._call.reserve()
        self._call.deadlines.attempt(monotonic())
        return self._call

    def _request(self, key: str | None) -> HttpRequest:
        request = self._call.http_request(key)
        if self._observer is not None:
            self._observer.request(request)
        return request

    def _refused(self, response: Response | AsyncResponse) -> None:
        """Leave an error's body a moment: its status says enough to go by."""
        if self._observer is not None:
            self._observer.response(response.status, response.headers)
        self._call.deadlines.ending(monotonic(), _ERROR_BODY_SECONDS)
        response.hurry()

    def _answered(self, response: Response | AsyncResponse) -> Answer:
        if self._observer is not None:
            self._observer.response(response.status, response.headers)
        self._answer = self._call.answer(response.headers, tuple(self._failed))
        return self._answer

    def _delay_after(self, error: InterlinguaError) -> float:
        """Give the seconds to wait before the next attempt, or raise the error."""
        answer, failed = self._answer, self._call
        failed.redact(error)
        if answer is not None:
            error = answer.explained(error)
        error.attempt_log = tuple(self._failed)
        # The caller of `complete` has seen nothing yet, whatever came.
        seen = answer is not None and answer.has_content and failed.stream
        if seen and (self._route is None or not self._route.restarts):
            raise error
        delay = self._next_delay(error)
        if delay is None:
            raise error
        if self._observer is not None:
            self._observer.retry(error, delay, self._call.model)
        self._failed.append(Attempt(failed.model.key, _without_frames(error), delay))
        if seen:
            self._restarted = Restarted(error, self._call.model.key)
        return delay

    def _next_delay(self, error: InterlinguaError) -> float | None:
        call, route, now = self._call, self._route, monotonic()
        advice = "retry" if route is None else route.advice(error)
        if advice == "retry":
            delay = self._attempts.delay_after(error)
            if delay is not None and call.deadlines.allows(delay, now):
                return delay
        if advice == "raise" or route is None or not call.deadlines.allows(0.0, now):
            return None
        following = route.following(call, error, now)
        if following is None:
            return None
        self._call = following
        self._attempts.anew()
        return 0.0

    def _leave(self, seat: Seat) -> None:
        seat.leave(None if self._answer is None else self._answer.tokens_used())

    def _over(self, observer: Observer, error: BaseException | None) -> None:
        answer = self._answer
        observer.end(self.partial, error, whole=answer is not None and answer.ended)


class Stream(_StreamState[OutputT]):
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


class AsyncStream(_StreamState[OutputT]):
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


def _without_frames(error: InterlinguaError) -> InterlinguaError:
    """Let go of the frames that failed: a reply that remembers its attempts must not keep them."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)
