"""Streams of a run's events, sync and async: twins that share everything but the waiting."""

from __future__ import annotations

from contextlib import aclosing, closing
from inspect import isawaitable
from typing import TYPE_CHECKING, cast

from interlingua.errors import InterlinguaError, UsageError
from interlingua.events import NestedEvent, Restarted, TextDelta
from interlingua.runs.machine import Ask, Execute, Send
from interlingua.runs.run import StopReason

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.events import RunEvent
    from interlingua.reply import Reply
    from interlingua.runs.decisions import Decision
    from interlingua.runs.machine import Machine
    from interlingua.runs.run import Run


class _RunState:
    """What both streams know of their run."""

    def __init__(self, machine: Machine, *, streaming: bool, raw_chunks: bool) -> None:
        self._machine = machine
        self._streaming = streaming
        self._raw_chunks = raw_chunks
        self._run: Run | None = None

    @property
    def run(self) -> Run:
        """The run, once it has stopped.

        Raises:
            UsageError: It has not stopped; `partial` gives what there is.
        """
        if self._run is None:
            raise UsageError("the run has not stopped yet; see .partial for what came")
        return self._run

    @property
    def partial(self) -> Run:
        """The run as far as it came."""
        return self._machine.run(StopReason.INTERRUPTED) if self._run is None else self._run

    def _failed(self, error: InterlinguaError) -> None:
        """Take an error: one that stops the run is over with, any other gets the run so far."""
        self._machine.broke_off(error.partial)
        self._run = self._machine.failed(error)
        if self._run is None:
            error.run = self._machine.run(StopReason.INTERRUPTED)


class RunStream(_RunState):
    """The events of a run as they come; iterate once, in a `with` or bare.

    The first call is made at the first event. Leaving the `with` closes the connection; tools that
    are being executed are left to end by themselves, and the runs among them stop.
    """

    def __init__(
        self, machine: Machine, *, streaming: bool = True, raw_chunks: bool = False
    ) -> None:
        super().__init__(machine, streaming=streaming, raw_chunks=raw_chunks)
        self._events = self._driven()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[RunEvent]:
        return self._events

    def __next__(self) -> RunEvent:
        return next(self._events)

    def text(self) -> Iterator[str]:
        """Give only the text of the replies; raises as the stream does."""
        with self:
            for event in self._events:
                if type(event) is TextDelta:
                    yield event.text
                elif type(event) is Restarted:
                    # What has been given cannot be taken back.
                    raise event.error

    def read(self) -> Run:
        """Read to the end and give the run."""
        with self:
            for _ in self._events:
                pass
        return self.run

    def close(self) -> None:
        """Stop the run where it is; what was not read stays unread."""
        self._events.close()

    def _driven(self) -> Generator[RunEvent, None, None]:
        machine = self._machine
        try:
            while self._run is None:
                action = machine.next()
                yield from machine.take_events()
                match action:
                    case Send():
                        yield from self._sent(action)
                    case Ask():
                        machine.decided(self._decision(action))
                    case Execute():
                        yield from self._executed(action)
                    case _:
                        self._run = action.run
                yield from machine.take_events()
        except InterlinguaError as error:
            self._failed(error)
            if self._run is None:
                raise

    def _sent(self, send: Send) -> Generator[RunEvent, None, None]:
        chat = cast("AnyChat", send.chat)
        if not self._streaming:
            reply: Reply[object] = chat.complete(
                send.messages, tools=send.tools, extra=send.extra, **send.settings
            )
        else:
            with chat.stream(
                send.messages,
                tools=send.tools,
                extra=send.extra,
                raw_chunks=self._raw_chunks,
                **send.settings,
            ) as stream:
                try:
                    yield from stream
                except GeneratorExit:
                    self._machine.broke_off(stream.partial)
                    raise
            reply = stream.reply
        self._machine.replied(reply)

    def _decision(self, ask: Ask) -> Decision:
        from interlingua.runs.threads import settled

        return cast("Decision", settled(self._machine.approver(ask.call)))

    def _executed(self, execute: Execute) -> Generator[RunEvent, None, None]:
        from interlingua.runs.threads import executed

        machine = self._machine
        with closing(executed(machine, execute.executions, nested=self._streaming)) as outcomes:
            for each in outcomes:
                if isinstance(each, NestedEvent):
                    yield each
                else:
                    machine.ended(*each)
                    yield from machine.take_events()


class AsyncRunStream(_RunState):
    """The events of a run as they come; iterate once, in an `async with` or bare.

    The first call is made at the first event. Leaving the `async with` closes the connection and
    cancels the tools that are being executed; those in threads are left to end by themselves.
    """

    def __init__(
        self, machine: Machine, *, streaming: bool = True, raw_chunks: bool = False
    ) -> None:
        super().__init__(machine, streaming=streaming, raw_chunks=raw_chunks)
        self._events = self._driven()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[RunEvent]:
        return self._events

    async def __anext__(self) -> RunEvent:
        return await anext(self._events)

    async def text(self) -> AsyncIterator[str]:
        """Give only the text of the replies; raises as the stream does."""
        async with self:
            async for event in self._events:
                if type(event) is TextDelta:
                    yield event.text
                elif type(event) is Restarted:
                    # What has been given cannot be taken back.
                    raise event.error

    async def read(self) -> Run:
        """Read to the end and give the run."""
        async with self:
            async for _ in self._events:
                pass
        return self.run

    async def close(self) -> None:
        """Stop the run where it is; what was not read stays unread."""
        await self._events.aclose()

    async def _driven(self) -> AsyncGenerator[RunEvent, None]:
        machine = self._machine
        try:
            while self._run is None:
                action = machine.next()
                for event in machine.take_events():
                    yield event
                match action:
                    case Send():
                        async with aclosing(self._sent(action)) as events:
                            async for event in events:
                                yield event
                    case Ask():
                        machine.decided(await self._decision(action))
                    case Execute():
                        async with aclosing(self._executed(action)) as events:
                            async for event in events:
                                yield event
                    case _:
                        self._run = action.run
                for event in machine.take_events():
                    yield event
        except InterlinguaError as error:
            self._failed(error)
            if self._run is None:
                raise

    async def _sent(self, send: Send) -> AsyncGenerator[RunEvent, None]:
        from asyncio import CancelledError

        chat = cast("AnyAsyncChat", send.chat)
        if not self._streaming:
            reply: Reply[object] = await chat.complete(
                send.messages, tools=send.tools, extra=send.extra, **send.settings
            )
        else:
            async with chat.stream(
                send.messages,
                tools=send.tools,
                extra=send.extra,
                raw_chunks=self._raw_chunks,
                **send.settings,
            ) as stream:
                try:
                    async for event in stream:
                        yield event
                except (GeneratorExit, CancelledError):
                    self._machine.broke_off(stream.partial)
                    raise
            reply = stream.reply
        self._machine.replied(reply)

    async def _decision(self, ask: Ask) -> Decision:
        from interlingua.executors import is_awaited
        from interlingua.runs.tasks import of_thread

        approver = self._machine.approver
        given = (
            approver(ask.call)
            if is_awaited(approver)
            else await of_thread(lambda: approver(ask.call))
        )
        return await given if isawaitable(given) else given

    async def _executed(self, execute: Execute) -> AsyncGenerator[RunEvent, None]:
        from interlingua.runs.tasks import executed

        machine = self._machine
        executing = executed(machine, execute.executions, nested=self._streaming)
        async with aclosing(executing) as outcomes:
            async for each in outcomes:
                if isinstance(each, NestedEvent):
                    yield each
                else:
                    machine.ended(*each)
                    for event in machine.take_events():
                        yield event
