"""What stands between every client and the network while a test says so.

Law: the innermost is asked first, and hands on what it does not answer; the network comes last.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from interlingua.connection import AsyncResponse, Response
    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest

    Onward: TypeAlias = Callable[[], Response]
    AsyncOnward: TypeAlias = Callable[[], Awaitable[AsyncResponse]]


class Interceptor(Protocol):
    """Answers requests, or hands them on and sees what comes back."""

    everywhere: bool
    """Whether it stands in every context, next to the network."""

    def send(self, request: HttpRequest, deadlines: Deadlines, onward: Onward) -> Response:
        """Answer a request of a `Client`, or hand it on."""
        ...

    async def send_async(
        self, request: HttpRequest, deadlines: Deadlines, onward: AsyncOnward
    ) -> AsyncResponse:
        """Answer a request of an `AsyncClient`, or hand it on."""
        ...


class Interception:
    """The interceptors that stand at present.

    A task meets those that were set up in its own context; a thread or an event loop that has none
    of its own, all that stand.
    """

    def __init__(self) -> None:
        # Replaced whole, never changed: read without a lock.
        self._standing: tuple[Interceptor, ...] = ()
        self._own: ContextVar[tuple[Interceptor, ...]] = ContextVar("interceptors", default=())
        self._lock = Lock()

    @property
    def stands(self) -> bool:
        """Whether there is any interceptor."""
        return bool(self._standing)

    def add(self, interceptor: Interceptor) -> None:
        """Set an interceptor up inside those that stand."""
        with self._lock:
            self._standing = (*self._standing, interceptor)
        if not interceptor.everywhere:
            self._own.set((*self._own.get(), interceptor))

    def remove(self, interceptor: Interceptor) -> None:
        """Take an interceptor away, from whatever context."""
        with self._lock:
            self._standing = tuple([each for each in self._standing if each is not interceptor])
        self._own.set(tuple([each for each in self._own.get() if each is not interceptor]))

    def send(
        self,
        request: HttpRequest,
        deadlines: Deadlines,
        network: Callable[[HttpRequest, Deadlines], Response],
    ) -> Response:
        """Send a request past the interceptors."""
        onward: Onward = partial(network, request, deadlines)
        for each in self._met():
            onward = partial(each.send, request, deadlines, onward)
        return onward()

    async def send_async(
        self,
        request: HttpRequest,
        deadlines: Deadlines,
        network: Callable[[HttpRequest, Deadlines], Awaitable[AsyncResponse]],
    ) -> AsyncResponse:
        """Send a request past the interceptors."""
        onward: AsyncOnward = partial(network, request, deadlines)
        for each in self._met():
            onward = partial(each.send_async, request, deadlines, onward)
        return await onward()

    def _met(self) -> list[Interceptor]:
        """Give the interceptors of this context, from the network inwards."""
        standing = self._standing
        own = [each for each in self._own.get() if each in standing]
        inner = own or [each for each in standing if not each.everywhere]
        return [*(each for each in standing if each.everywhere), *inner]


INTERCEPTION = Interception()
"""The one of this process."""
