"""A model bound to a client: `Chat` and `AsyncChat`, which share everything but the waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from interlingua.call import Call
from interlingua.exchange import Defaults
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.routes import Routes
from interlingua.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.messages import Message
    from interlingua.plan import Plan
    from interlingua.reply import Reply
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class _Bound(Generic[ExtraT, InputT, ToolsT, OutputT]):
    """A model and a wire, bound to a client."""

    def __init__(
        self, model: AnyModel, wire: Wire, defaults: Defaults, routes: Routes | None = None
    ) -> None:
        self.model: ChatModel[ExtraT, InputT, ToolsT, OutputT] = model
        self._wire = wire
        self._defaults = defaults
        self._routes = routes

    @property
    def wire(self) -> str:
        """The name of the wire that is spoken."""
        return self._wire.name

    def __repr__(self) -> str:
        routed = "" if self._routes is None else f", {self._routes}"
        return f"{type(self).__name__}({self.model} over {self.wire}{routed})"

    def explain(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        stream: bool = False,
        **settings: Unpack[Settings],
    ) -> Plan:
        """Tell what a call would send, cost and change; nothing is sent, and no key is needed.

        Parameters:
            stream: Whether the call would be `stream`, else `complete`.

        Raises:
            UsageError: The call is wrong, as `complete` and `stream` would say.
        """
        from interlingua.plan import plan_of

        call = self._call(messages, tools, extra, settings, stream=stream)
        given = cast("Sequence[Tool | HostedTool]", tools)
        return plan_of(call, messages, given, settings.get("service_tier"))

    def _call(
        self,
        messages: str | Sequence[Message[InputT]],
        tools: Sequence[ToolsT | HostedTool],
        extra: ExtraT | None,
        settings: Settings,
        *,
        stream: bool,
        raw_chunks: bool = False,
    ) -> Call:
        given = cast("Sequence[Tool | HostedTool]", tools)

        def call_of(model: AnyModel, wire: Wire) -> Call:
            return Call(
                self._defaults,
                model,
                wire,
                messages,
                tools=given,
                extra=cast("Mapping[str, object] | None", extra),
                settings=settings,
                stream=stream,
                keep_chunks=raw_chunks,
            )

        if self._routes is None:
            return call_of(self.model, self._wire)
        return self._routes.call(messages, given, settings, call_of)


class Chat(_Bound[ExtraT, InputT, ToolsT, OutputT]):
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


class AsyncChat(_Bound[ExtraT, InputT, ToolsT, OutputT]):
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


AnyChat: TypeAlias = Chat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""
AnyAsyncChat: TypeAlias = AsyncChat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""
