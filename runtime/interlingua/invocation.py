"""Makes the calls that are no chat: twins that share everything but the waiting.

Law: the same keys, limits, retries, clocks, hooks and errors as a chat has.
"""

from __future__ import annotations

import random
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar, cast

from interlingua.auth import credentials
from interlingua.connection import awaited_error_body, error_body
from interlingua.errors import InterlinguaError
from interlingua.http import HttpResponse
from interlingua.reply import Attempt
from interlingua.retry import Attempts

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
    from types import TracebackType
    from typing import Self

    from interlingua.auth.signing import Key
    from interlingua.connection import AsyncResponse, AsyncTransport, Response, Transport
    from interlingua.http import HttpRequest
    from interlingua.lines import Seat
    from interlingua.operation import Operation

ResultT = TypeVar("ResultT")

_ERROR_BODY_SECONDS = 5.0


class _Tries:
    """What both twins know of one operation's attempts."""

    def __init__(self, operation: Operation[object], attempts: Attempts | None) -> None:
        self._operation = operation
        self._attempts = attempts or Attempts(operation.retry, random.random)
        self._failed: list[Attempt] = []
        self._observer = operation.observer()

    def begin(self) -> None:
        if self._observer is not None:
            self._observer.attempt(self._operation, len(self._failed) + 1)
        self._operation.reserve()
        self._operation.deadlines.attempt(monotonic())

    def request(self, key: Key) -> HttpRequest:
        request = self._operation.http_request(key)
        if self._observer is not None:
            self._observer.request(request)
        return request

    def answered(self, response: Response | AsyncResponse, seat: Seat | None) -> bool:
        """Take the head of an answer; give whether it is one."""
        if self._observer is not None:
            self._observer.response(response.status, response.headers)
        if seat is not None:
            seat.answered(response.status, response.headers)
        if response.status < 300:
            return True
        self._operation.deadlines.ending(monotonic(), _ERROR_BODY_SECONDS)
        response.hurry()
        return False

    def delay_after(self, error: InterlinguaError, *, seen: bool) -> float:
        """Give the seconds to wait before the next attempt, or raise the error."""
        operation = self._operation
        operation.redact(error)
        error.attempt_log = tuple(self._failed)
        delay = None if seen else self._attempts.delay_after(error)
        if delay is None or not operation.deadlines.allows(delay, monotonic()):
            raise error
        if self._observer is not None:
            self._observer.retry(error, delay, operation.model)
        name = operation.provider.id if operation.model is None else operation.model.key
        self._failed.append(Attempt(name, error, delay))
        return delay

    def leave(self, result: object, seat: Seat | None, *, begun: bool) -> None:
        """Book what an attempt used, or nothing where it failed, and make room for others."""
        used = self._operation.settle(result, begun=begun)
        if seat is not None:
            seat.leave(used)

    def over(self, error: BaseException | None) -> None:
        if self._observer is not None:
            self._observer.end(None, error, whole=error is None)


class ByteStream:
    """The bytes of an answer as they come; iterate once, in a `with` or bare.

    The call is made at the first bytes, and made again where it fails before them. Leaving the
    `with` closes the connection.
    """

    def __init__(
        self,
        operation: Operation[object],
        transport: Transport,
        attempts: Attempts | None = None,
        *,
        whole: bool = False,
    ) -> None:
        self._operation = operation
        self._transport = transport
        self._tries = _Tries(operation, attempts)
        self._whole = whole
        self._chunks = self._run()
        self.headers: Mapping[str, str] = {}
        self.result: object = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks

    def __next__(self) -> bytes:
        return next(self._chunks)

    def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        self._chunks.close()

    def _run(self) -> Generator[bytes, None, None]:
        operation, tries, deadlines = self._operation, self._tries, self._operation.deadlines
        try:
            while True:
                seat: Seat | None = None
                response: Response | None = None
                seen = False
                try:
                    tries.begin()
                    if operation.lines:
                        from interlingua import lines

                        seat = lines.wait(operation.lines, operation.input_estimate, deadlines)
                    key = credentials.now(operation.provider, operation.defaults.credentials)
                    response = self._transport.send(tries.request(key), deadlines)
                    if not tries.answered(response, seat):
                        body = error_body(response)
                        raise operation.error(response.status, response.headers, body)
                    self.headers = response.headers
                    if self._whole:
                        answer = HttpResponse(response.status, response.headers, response.read())
                        self.result = operation.read(answer)
                        break
                    for chunk in response.chunks():
                        seen = True
                        deadlines.content(monotonic())
                        yield chunk
                        deadlines.asked(monotonic())
                    break
                except InterlinguaError as error:
                    delay = tries.delay_after(error, seen=seen)
                finally:
                    tries.leave(self.result, seat, begun=seen)
                    if response is not None:
                        response.close()
                sleep(delay)
        except BaseException as error:
            tries.over(error)
            raise
        tries.over(None)


class AsyncByteStream:
    """The bytes of an answer as they come; iterate once, in an `async with` or bare.

    The call is made at the first bytes, and made again where it fails before them. Leaving the
    `async with` closes the connection.
    """

    def __init__(
        self,
        operation: Operation[object],
        transport: AsyncTransport,
        attempts: Attempts | None = None,
        *,
        whole: bool = False,
    ) -> None:
        self._operation = operation
        self._transport = transport
        self._tries = _Tries(operation, attempts)
        self._whole = whole
        self._chunks = self._run()
        self.headers: Mapping[str, str] = {}
        self.result: object = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def __anext__(self) -> bytes:
        return await anext(self._chunks)

    async def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        await self._chunks.aclose()

    async def _run(self) -> AsyncGenerator[bytes, None]:
        from asyncio import sleep

        operation, tries, deadlines = self._operation, self._tries, self._operation.deadlines
        try:
            while True:
                seat: Seat | None = None
                response: AsyncResponse | None = None
                seen = False
                try:
                    tries.begin()
                    if operation.lines:
                        from interlingua import lines

                        tokens = operation.input_estimate
                        seat = await lines.awaited(operation.lines, tokens, deadlines)
                    given = operation.defaults.credentials
                    key = await credentials.awaited(operation.provider, given)
                    response = await self._transport.send(tries.request(key), deadlines)
                    if not tries.answered(response, seat):
                        body = await awaited_error_body(response)
                        raise operation.error(response.status, response.headers, body)
                    self.headers = response.headers
                    if self._whole:
                        whole = await response.read()
                        answer = HttpResponse(response.status, response.headers, whole)
                        self.result = operation.read(answer)
                        break
                    async for chunk in response.chunks():
                        seen = True
                        deadlines.content(monotonic())
                        yield chunk
                        deadlines.asked(monotonic())
                    break
                except InterlinguaError as error:
                    delay = tries.delay_after(error, seen=seen)
                finally:
                    tries.leave(self.result, seat, begun=seen)
                    if response is not None:
                        await response.close()
                await sleep(delay)
        except BaseException as error:
            tries.over(error)
            raise
        tries.over(None)


def invoke(
    operation: Operation[ResultT], transport: Transport, attempts: Attempts | None = None
) -> ResultT:
    """Make a call and read its whole answer.

    Parameters:
        attempts: Shared by calls that have one retry budget together; else the call's own.

    Raises:
        InterlinguaError: The call failed; see `interlingua.errors`.
    """
    operation.begin()
    stream = ByteStream(operation, transport, attempts, whole=True)
    for _ in stream:
        pass
    return cast("ResultT", stream.result)


async def awaited(
    operation: Operation[ResultT], transport: AsyncTransport, attempts: Attempts | None = None
) -> ResultT:
    """Make a call and await its whole answer; parameters and errors as of `invoke`."""
    operation.begin()
    stream = AsyncByteStream(operation, transport, attempts, whole=True)
    async for _ in stream:
        pass
    return cast("ResultT", stream.result)
