"""A model bound to a client: `Chat` and `AsyncChat`, which share everything but the waiting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from interlingua.extraction.chats import AsyncExtractingChat, ExtractingChat
from interlingua.records import ExtraT, InputT, OutputT, ToolsT
from interlingua.runs.chats import AsyncChatRuns, ChatRuns
from interlingua.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from interlingua.bound import AnyModel
    from interlingua.budget import Budget
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.messages import Message
    from interlingua.operations.batches import AsyncBatches, Batches
    from interlingua.reply import Reply
    from interlingua.routes import Routes
    from interlingua.settings import Settings
    from interlingua.token_counting import TokenCount
    from interlingua.tools import HostedTool
    from interlingua.wire import Wire


class Chat(ExtractingChat[ExtraT, InputT, ToolsT, OutputT], ChatRuns[ExtraT, InputT, ToolsT]):
    """A model bound to a `Client`, typed by what it can do."""

    def __init__(
        self,
        model: AnyModel,
        wire: Wire,
        defaults: Defaults,
        transport: Transport,
        routes: Routes | None = None,
    ) -> None:
        super().__init__(model, wire, defaults, routes)
        self._transport = transport

    def within(self, *budgets: Budget) -> Chat[ExtraT, InputT, ToolsT, OutputT]:
        """Give this chat held to budgets too, beside that of its client."""
        from interlingua.joint_budget import joined

        defaults = replace(self._defaults, budget=joined(self._defaults.budget, *budgets))
        return Chat(self.model, self._wire, defaults, self._transport, self._routes)

    def complete(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[OutputT]:
        """Ask for a reply and wait until it is whole.

        Parameters:
            messages: A text, or the messages of the conversation so far.
            tools: What the model may call.
            extra: Fields of the wire's own request, merged last.
            settings: See `Settings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed; see `interlingua.errors`.
        """
        call = self._call(messages, tools, extra, settings, stream=False)
        stream: Stream[OutputT] = Stream(call, self._transport)
        return stream.read()

    def stream(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[Settings],
    ) -> Stream[OutputT]:
        """Ask for a reply and take it as it comes; parameters and errors as of `complete`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        call = self._call(messages, tools, extra, settings, stream=True, raw_chunks=raw_chunks)
        return Stream(call, self._transport)

    @property
    def batches(self) -> Batches[InputT, ToolsT]:
        """The model's batches: requests answered later, at the batch price.

        Raises:
            UsageError: Its provider takes none that can be sent here.
        """
        from interlingua.operations.batches import Batches

        return Batches(self.model, self._wire, self._defaults, self._transport)

    def count_tokens(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> TokenCount:
        """Count the input tokens of a call without making it: by its provider where it can.

        Parameters:
            messages, tools, extra, settings: As of `complete`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The count failed.
        """
        from interlingua.errors import NotFound
        from interlingua.invocation import invoke

        counting = self._counting(messages, tools, extra, settings)
        if counting.operation is None:
            return counting.estimate
        try:
            return invoke(counting.operation, self._transport)
        except NotFound as error:
            return counting.instead_of(error)


class AsyncChat(
    AsyncExtractingChat[ExtraT, InputT, ToolsT, OutputT], AsyncChatRuns[ExtraT, InputT, ToolsT]
):
    """A model bound to an `AsyncClient`, typed by what it can do."""

    def __init__(
        self,
        model: AnyModel,
        wire: Wire,
        defaults: Defaults,
        transport: AsyncTransport,
        routes: Routes | None = None,
    ) -> None:
        super().__init__(model, wire, defaults, routes)
        self._transport = transport

    def within(self, *budgets: Budget) -> AsyncChat[ExtraT, InputT, ToolsT, OutputT]:
        """Give this chat held to budgets too, beside that of its client."""
        from interlingua.joint_budget import joined

        defaults = replace(self._defaults, budget=joined(self._defaults.budget, *budgets))
        return AsyncChat(self.model, self._wire, defaults, self._transport, self._routes)

    async def complete(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[OutputT]:
        """Ask for a reply and wait until it is whole.

        Parameters:
            messages: A text, or the messages of the conversation so far.
            tools: What the model may call.
            extra: Fields of the wire's own request, merged last.
            settings: See `Settings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed; see `interlingua.errors`.
        """
        call = self._call(messages, tools, extra, settings, stream=False)
        stream: AsyncStream[OutputT] = AsyncStream(call, self._transport)
        return await stream.read()

    def stream(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[Settings],
    ) -> AsyncStream[OutputT]:
        """Ask for a reply and take it as it comes; parameters and errors as of `complete`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        call = self._call(messages, tools, extra, settings, stream=True, raw_chunks=raw_chunks)
        return AsyncStream(call, self._transport)

    @property
    def batches(self) -> AsyncBatches[InputT, ToolsT]:
        """The model's batches: requests answered later, at the batch price.

        Raises:
            UsageError: Its provider takes none that can be sent here.
        """
        from interlingua.operations.batches import AsyncBatches

        return AsyncBatches(self.model, self._wire, self._defaults, self._transport)

    async def count_tokens(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> TokenCount:
        """Count the input tokens of a call without making it: by its provider where it can.

        Parameters:
            messages, tools, extra, settings: As of `complete`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The count failed.
        """
        from interlingua.errors import NotFound
        from interlingua.invocation import awaited

        counting = self._counting(messages, tools, extra, settings)
        if counting.operation is None:
            return counting.estimate
        try:
            return await awaited(counting.operation, self._transport)
        except NotFound as error:
            return counting.instead_of(error)


AnyChat: TypeAlias = Chat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""
AnyAsyncChat: TypeAlias = AsyncChat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""
