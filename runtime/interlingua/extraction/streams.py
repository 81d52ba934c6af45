"""Streams of an answer of a type, sync and async: twins that share everything but the waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from interlingua.errors import UsageError
from interlingua.events import Restarted
from interlingua.extraction.outcomes import Invalid, value_of
from interlingua.extraction.partial import Partial

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    from interlingua.events import Event
    from interlingua.extraction.extraction import Extraction
    from interlingua.extraction.finder import Finder
    from interlingua.extraction.outcomes import Outcome
    from interlingua.reply import Reply
    from interlingua.stream import AsyncStream, Stream

T = TypeVar("T", covariant=True)
ElementT = TypeVar("ElementT")
RawT = TypeVar("RawT", covariant=True)


class _ExtractState(Generic[T, RawT]):
    """What both streams know of their one answer."""

    def __init__(self, extraction: Extraction, stream: Stream[RawT] | AsyncStream[RawT]) -> None:
        self._extraction = extraction
        self._source = stream
        self._finder: Finder | None = None
        self._given = 0
        self._outcome: Outcome[T, RawT] | None = None

    @property
    def outcome(self) -> Outcome[T, RawT]:
        """What came of it: `Ok`, `Truncated`, `Refused` or `Invalid`.

        Raises:
            UsageError: The stream has not been read to its end.
        """
        if self._outcome is None:
            raise UsageError("the stream has not been read to its end; see .partials()")
        return self._outcome

    @property
    def result(self) -> T:
        """The whole answer, validated.

        Raises:
            OutputError: There is none: it was cut or refused, or does not fit the type.
            UsageError: The stream has not been read to its end.
        """
        return value_of(self.outcome)

    @property
    def reply(self) -> Reply[RawT]:
        """The whole reply; raises `UsageError` before the stream has been read to its end."""
        return self._source.reply

    def _take(self, event: Event) -> bool:
        """Take an event; tell whether it has more of the answer."""
        if type(event) is Restarted:
            self._finder = None
            return False
        if self._finder is None:
            self._finder = self._extraction.finder(cast("Reply[object]", self._source.partial))
        return self._finder.take(event)

    def _partial(self) -> Partial[T]:
        return Partial(cast("Finder", self._finder).growth)

    def _new_elements(self, event: Event) -> list[object]:
        """Give the elements that are whole since the last event.

        Raises:
            OutputInvalid: One is not of the type, so the whole will not be either.
        """
        if type(event) is Restarted:
            # What has been given cannot be taken back.
            raise event.error
        if not self._take(event):
            return []
        growth = cast("Finder", self._finder).growth
        new = growth.elements[self._given :]
        if growth.mismatch is not None and not new:
            reply = cast("Reply[object]", self._source.partial)
            raise Invalid(self._extraction.text(reply), growth.mismatch.problems, reply).error
        self._given += len(new)
        return new

    def _end(self) -> T:
        outcome = self._extraction.take(self._source.reply)
        self._outcome = cast("Outcome[T, RawT]", outcome)
        return value_of(self._outcome)

    def _check_list(self) -> None:
        if not self._extraction.target.is_list:
            raise UsageError("only a list has elements; ask for list[…], or see .partials()")


class ExtractStream(_ExtractState[T, RawT]):
    """An answer of a type as it comes; read once, by `partials`, `elements` or `read`.

    The call is made at the first of them. Leaving the `with` closes the connection.
    """

    def __init__(self, extraction: Extraction, stream: Stream[RawT]) -> None:
        super().__init__(extraction, stream)
        self._stream = stream

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def partials(self) -> Iterator[Partial[T]]:
        """Give the answer as far as it has come, each time that there is more of it.

        Every partial is the same growing answer: copy out of it what is to be kept.

        Raises:
            OutputError: At the end: the answer was cut or refused, or does not fit the type.
            InterlinguaError: The call failed.
        """
        with self:
            for event in self._stream:
                if self._take(event):
                    yield self._partial()
            self._end()

    def elements(self: ExtractStream[list[ElementT], RawT]) -> Iterator[ElementT]:
        """Give each element of a list, validated, as soon as it is whole.

        Raises:
            OutputError: An element does not fit, or at the end: the answer was cut or refused, or
                the list does not fit the type.
            InterlinguaError: The call failed.
        """
        self._check_list()
        return self._elements()

    def _elements(self: ExtractStream[list[ElementT], RawT]) -> Iterator[ElementT]:
        with self:
            for event in self._stream:
                yield from cast("list[ElementT]", self._new_elements(event))
            yield from self._end()[self._given :]

    def read(self) -> T:
        """Read to the end and give the whole answer; raises as `partials` does."""
        with self:
            for event in self._stream:
                self._take(event)
        return self._end()

    def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        self._stream.close()


class AsyncExtractStream(_ExtractState[T, RawT]):
    """An answer of a type as it comes; the twin of `ExtractStream`."""

    def __init__(self, extraction: Extraction, stream: AsyncStream[RawT]) -> None:
        super().__init__(extraction, stream)
        self._stream = stream

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def partials(self) -> AsyncIterator[Partial[T]]:
        """Give the answer as far as it has come, each time that there is more of it.

        Every partial is the same growing answer: copy out of it what is to be kept.

        Raises:
            OutputError: At the end: the answer was cut or refused, or does not fit the type.
            InterlinguaError: The call failed.
        """
        async with self:
            async for event in self._stream:
                if self._take(event):
                    yield self._partial()
            self._end()

    def elements(self: AsyncExtractStream[list[ElementT], RawT]) -> AsyncIterator[ElementT]:
        """Give each element of a list, validated, as soon as it is whole.

        Raises:
            OutputError: An element does not fit, or at the end: the answer was cut or refused, or
                the list does not fit the type.
            InterlinguaError: The call failed.
        """
        self._check_list()
        return self._elements()

    async def _elements(
        self: AsyncExtractStream[list[ElementT], RawT],
    ) -> AsyncIterator[ElementT]:
        async with self:
            async for event in self._stream:
                for element in cast("list[ElementT]", self._new_elements(event)):
                    yield element
            for element in self._end()[self._given :]:
                yield element

    async def read(self) -> T:
        """Read to the end and give the whole answer; raises as `partials` does."""
        async with self:
            async for event in self._stream:
                self._take(event)
        return self._end()

    async def close(self) -> None:
        """Close the connection; what was not read stays unread."""
        await self._stream.close()
