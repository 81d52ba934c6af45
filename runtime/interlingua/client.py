"""`Client` and `AsyncClient`: where a model is bound to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from interlingua.binding import choose, defaults_of, router_of
from interlingua.call import Call, Defaults
from interlingua.connection import AsyncConnection, Connection, TransportOptions
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.routes import Routes
from interlingua.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ssl import SSLContext
    from types import TracebackType
    from typing import Self

    from httpx2 import AsyncClient as HttpxAsyncClient  # noqa: TID251  a user's own client
    from httpx2 import Client as HttpxClient  # noqa: TID251  a user's own client
    from typing_extensions import Unpack

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.fallback import BindAsyncFallback, BindFallback
    from interlingua.hooks import Hooks
    from interlingua.limits import Limits
    from interlingua.messages import Message
    from interlingua.plan import Plan
    from interlingua.reply import Reply
    from interlingua.routing import Router
    from interlingua.settings import Retry, Settings, Timeouts
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire
    from interlingua_generated.bind import BindAsyncChat, BindChat

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


class Client:
    """Calls models, waiting for each.

    Parameters:
        endpoints: Base URLs by provider id, or by `provider/wire`; else the environment's, else
            the catalog's.
        credentials: Keys by provider id, as values or callables; else the
            environment's.
        retry: How often a failed call is tried again, before its first content.
        timeout: Seconds for a whole call, or for its phases.
        headers: Sent with every call.
        proxy: URL of a proxy for every call; else the environment's.
        verify: Whether certificates are checked, or a TLS context of one's own.
        http2: Whether HTTP/2 may be used.
        http_client: A client of httpx2 or httpx to use instead; its settings hold, and it is not
            closed.
        hooks: Who is told of each call, in this order; see `Hooks`.
        budget: What all calls may cost or use; other clients may share it.
        limits: Calls and tokens per minute and calls at once: of every model by itself, or by
            provider id (all its models together) and by `provider/model`, which both hold. Waiting
            for them counts against the total timeout.
    """

    def __init__(
        self,
        *,
        endpoints: Mapping[str, str] | None = None,
        credentials: Mapping[str, Credential] | None = None,
        retry: Retry | int | None = None,
        timeout: float | Timeouts | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        verify: bool | SSLContext = True,
        http2: bool = False,
        http_client: HttpxClient | None = None,
        hooks: Hooks | Sequence[Hooks] | None = None,
        budget: Budget | None = None,
        limits: Limits | Mapping[str, Limits] | None = None,
    ) -> None:
        self._defaults = defaults_of(
            endpoints, credentials, retry, timeout, headers, hooks, budget, limits
        )
        self._transport = Connection(TransportOptions(proxy, verify, http2), http_client)

    @property
    def chat(self) -> BindChat:
        """Bind a chat model: a constant of `interlingua.models`, or its name `provider/id`.

        A model's first wire is its default; `wire=` picks another it lists.
        """
        return self._bind_chat

    def _bind_chat(self, model: AnyModel | str, *, wire: str | None = None) -> AnyChat:
        chosen, spoken = choose(model, wire)
        return Chat(chosen, spoken, self._defaults, self._transport)

    @property
    def fallback(self) -> BindFallback:
        """Bind models that stand in for one another, the first being asked first.

        The chat takes what all of them take. Where one fails before its first content, the next is
        asked; with `restart=True` also after it, which a stream tells with a `Restarted` event. A
        model that failed is asked last for a while; see `Router`.
        """
        return self._bind_fallback

    def _bind_fallback(self, *models: AnyModel | str, restart: bool = False) -> AnyChat:
        return self.route(router_of(models, restart))

    def route(
        self, router: Router[ExtraT, InputT, ToolsT, OutputT]
    ) -> Chat[ExtraT, InputT, ToolsT, OutputT]:
        """Bind a router's models; each call is put to those it chooses, in turn."""
        chosen = [choose(model, None) for model in router.models]
        return Chat(*chosen[0], self._defaults, self._transport, Routes(router, chosen))

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


AnyChat: TypeAlias = Chat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""


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


class AsyncClient:
    """Calls models, awaited; the twin of `Client`.

    Parameters:
        endpoints: Base URLs by provider id, or by `provider/wire`; else the environment's, else
            the catalog's.
        credentials: Keys by provider id, as values or callables, async ones too; else the
            environment's.
        retry: How often a failed call is tried again, before its first content.
        timeout: Seconds for a whole call, or for its phases.
        headers: Sent with every call.
        proxy: URL of a proxy for every call; else the environment's.
        verify: Whether certificates are checked, or a TLS context of one's own.
        http2: Whether HTTP/2 may be used.
        http_client: A client of httpx2 or httpx to use instead; its settings hold, and it is not
            closed.
        hooks: Who is told of each call, in this order; see `Hooks`.
        budget: What all calls may cost or use; other clients may share it.
        limits: Calls and tokens per minute and calls at once: of every model by itself, or by
            provider id (all its models together) and by `provider/model`, which both hold. Waiting
            for them counts against the total timeout.
    """

    def __init__(
        self,
        *,
        endpoints: Mapping[str, str] | None = None,
        credentials: Mapping[str, Credential] | None = None,
        retry: Retry | int | None = None,
        timeout: float | Timeouts | None = None,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        verify: bool | SSLContext = True,
        http2: bool = False,
        http_client: HttpxAsyncClient | None = None,
        hooks: Hooks | Sequence[Hooks] | None = None,
        budget: Budget | None = None,
        limits: Limits | Mapping[str, Limits] | None = None,
    ) -> None:
        self._defaults = defaults_of(
            endpoints, credentials, retry, timeout, headers, hooks, budget, limits
        )
        self._transport = AsyncConnection(TransportOptions(proxy, verify, http2), http_client)

    @property
    def chat(self) -> BindAsyncChat:
        """Bind a chat model: a constant of `interlingua.models`, or its name `provider/id`.

        A model's first wire is its default; `wire=` picks another it lists.
        """
        return self._bind_chat

    def _bind_chat(self, model: AnyModel | str, *, wire: str | None = None) -> AnyAsyncChat:
        chosen, spoken = choose(model, wire)
        return AsyncChat(chosen, spoken, self._defaults, self._transport)

    @property
    def fallback(self) -> BindAsyncFallback:
        """Bind models that stand in for one another, the first being asked first.

        The chat takes what all of them take. Where one fails before its first content, the next is
        asked; with `restart=True` also after it, which a stream tells with a `Restarted` event. A
        model that failed is asked last for a while; see `Router`.
        """
        return self._bind_fallback

    def _bind_fallback(self, *models: AnyModel | str, restart: bool = False) -> AnyAsyncChat:
        return self.route(router_of(models, restart))

    def route(
        self, router: Router[ExtraT, InputT, ToolsT, OutputT]
    ) -> AsyncChat[ExtraT, InputT, ToolsT, OutputT]:
        """Bind a router's models; each call is put to those it chooses, in turn."""
        chosen = [choose(model, None) for model in router.models]
        return AsyncChat(*chosen[0], self._defaults, self._transport, Routes(router, chosen))

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


AnyAsyncChat: TypeAlias = AsyncChat[Any, Any, Any, Any]
"""A bound model of which the type checker knows nothing."""
