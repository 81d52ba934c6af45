"""Providers that answer in this process: what a client needs of them, and their responses.

Law: everything but the network is as with any provider; clocks run, and connections can fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic, sleep
from typing import TYPE_CHECKING, Literal, Protocol
from urllib.parse import quote, unquote

from interlingua.errors import ConnectionFailed, UsageError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Sequence

    from interlingua.auth.credentials import Credential
    from interlingua.connection import AsyncResponse, AsyncTransport, Response, Transport
    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest

_ADDRESS = "https://in-process.invalid/"
"""Where requests go that never leave the process, followed by provider and wire; no such host can
exist."""

_KEY = "no-key-needed"


@value
class TimedAnswer:
    """An answer as it comes.

    Parameters:
        chunks: The body's pieces, each with the seconds to wait before it.
        end: Whether the connection breaks or falls silent after them.
        delay: Seconds before the answer begins.
    """

    status: int
    headers: Mapping[str, str]
    chunks: Iterable[tuple[float, bytes]]
    end: Literal["whole", "cut", "stalled"] = "whole"
    delay: float = 0.0


class InProcessProvider(Protocol):
    """Answers requests itself; `Client(providers=[…])` takes it."""

    def answers_for(self, provider: str) -> bool:
        """Tell whether it stands in for a provider, by its id."""
        ...

    def answer(self, request: HttpRequest) -> TimedAnswer:
        """Answer a request; calls may come from any thread."""
        ...


class InProcessTransport:
    """Lets in-process providers answer, and hands on what none of them stands in for."""

    def __init__(self, providers: Sequence[InProcessProvider], onward: Transport) -> None:
        self._providers = tuple(providers)
        self._onward = onward

    def send(self, request: HttpRequest, deadlines: Deadlines) -> Response:
        """Have a request answered."""
        provider = _addressed(self._providers, request)
        if provider is None:
            return self._onward.send(request, deadlines)
        answer = provider.answer(request)
        _pause(answer.delay, deadlines)
        return InProcessResponse(answer, deadlines)

    def close(self) -> None:
        """Close every connection."""
        self._onward.close()


class AsyncInProcessTransport:
    """The twin of `InProcessTransport`."""

    def __init__(self, providers: Sequence[InProcessProvider], onward: AsyncTransport) -> None:
        self._providers = tuple(providers)
        self._onward = onward

    async def send(self, request: HttpRequest, deadlines: Deadlines) -> AsyncResponse:
        """Have a request answered."""
        provider = _addressed(self._providers, request)
        if provider is None:
            return await self._onward.send(request, deadlines)
        answer = provider.answer(request)
        await _pause_async(answer.delay, deadlines)
        return AsyncInProcessResponse(answer, deadlines)

    async def close(self) -> None:
        """Close every connection."""
        await self._onward.close()


class _AnyResponse:
    """What both responses share: the answer, and how it ends."""

    def __init__(self, answer: TimedAnswer, deadlines: Deadlines) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self._pieces = iter(answer.chunks)
        self._end = answer.end
        self._deadlines = deadlines

    def hurry(self) -> None:
        """Do nothing: every wait looks at the deadlines anew."""

    def _finish(self) -> None:
        if self._end == "cut":
            raise ConnectionFailed("the connection was closed before the answer was whole")
        self._deadlines.check(monotonic())

    def _left(self) -> None:
        # A generator learns in this way that nobody wants its rest.
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()


class InProcessResponse(_AnyResponse):
    """An answer read by a sync caller."""

    def chunks(self) -> Iterator[bytes]:
        """Give the body's bytes as they come."""
        for delay, chunk in self._pieces:
            _pause(delay, self._deadlines)
            if chunk:
                yield chunk
        if self._end == "stalled":
            _pause(None, self._deadlines)
        self._finish()

    def read(self) -> bytes:
        """Give the whole body."""
        return b"".join(self.chunks())

    def close(self) -> None:
        """Leave the answer."""
        self._left()


class AsyncInProcessResponse(_AnyResponse):
    """An answer that is awaited."""

    async def chunks(self) -> AsyncIterator[bytes]:
        """Give the body's bytes as they come."""
        for delay, chunk in self._pieces:
            await _pause_async(delay, self._deadlines)
            if chunk:
                yield chunk
        if self._end == "stalled":
            await _pause_async(None, self._deadlines)
        self._finish()

    async def read(self) -> bytes:
        """Give the whole body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def close(self) -> None:
        """Leave the answer."""
        self._left()


class InProcessEndpoints(Mapping[str, str]):
    """Base URLs that lead to in-process providers; of other providers, those given."""

    def __init__(self, given: Mapping[str, str], providers: Sequence[InProcessProvider]) -> None:
        self._given = given
        self._providers = tuple(providers)

    def __getitem__(self, name: str) -> str:
        provider = name.partition("/")[0]
        if _stand_in(self._providers, provider) is None:
            return self._given[name]
        wire = name[len(provider) + 1 :] or "-"
        return f"{_ADDRESS}{quote(provider, safe='')}/{wire}"

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


class InProcessCredentials(Mapping[str, "Credential"]):
    """A stand-in key for what is answered in process; of other providers, the keys given."""

    def __init__(
        self, given: Mapping[str, Credential], providers: Sequence[InProcessProvider]
    ) -> None:
        self._given = given
        self._providers = tuple(providers)

    def __getitem__(self, name: str) -> Credential:
        # No real key is handed to a stand-in, which shows what it was asked.
        return self._given[name] if _stand_in(self._providers, name) is None else _KEY

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def _stand_in(providers: Sequence[InProcessProvider], provider: str) -> InProcessProvider | None:
    return next((each for each in providers if each.answers_for(provider)), None)


def _addressed(
    providers: Sequence[InProcessProvider], request: HttpRequest
) -> InProcessProvider | None:
    if not request.url.startswith(_ADDRESS):
        return None
    return _stand_in(providers, unquote(request.url[len(_ADDRESS) :].partition("/")[0]))


def _pause(seconds: float | None, deadlines: Deadlines) -> None:
    if seconds == 0:
        return
    allowed = _allowed(seconds, deadlines)
    sleep(allowed)
    if allowed != seconds:
        deadlines.check(monotonic() + _TICK)


async def _pause_async(seconds: float | None, deadlines: Deadlines) -> None:
    if seconds == 0:
        return
    # Imported on use: a sync client never loads it.
    from asyncio import sleep as sleep_async

    allowed = _allowed(seconds, deadlines)
    await sleep_async(allowed)
    if allowed != seconds:
        deadlines.check(monotonic() + _TICK)


_TICK = 0.002
"""Seconds by which a sleep may wake before its clock has run out."""


def _allowed(seconds: float | None, deadlines: Deadlines) -> float:
    """Give how long a wait may last; None waits until a clock runs out."""
    left = deadlines.remaining(monotonic())
    if left is None:
        if seconds is None:
            raise UsageError("the answer stalls, and the call has no timeout that would end it")
        return seconds
    return left if seconds is None or left < seconds else seconds
