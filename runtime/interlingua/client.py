"""`Client` and `AsyncClient`: where a model is bound to the network."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from interlingua import wires
from interlingua.call import Call, Defaults
from interlingua.connection import AsyncConnection, Connection, TransportOptions
from interlingua.deadlines import DEFAULT, timeouts_of
from interlingua.errors import UsageError
from interlingua.models import lookup, warn_of_retirement
from interlingua.records import ChatModel, ExtraT, InputT, Model, OutputT, ToolsT
from interlingua.retry import policy_of
from interlingua.settings import Retry
from interlingua.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ssl import SSLContext
    from types import TracebackType
    from typing import Self

    from httpx2 import AsyncClient as HttpxAsyncClient  # noqa: TID251  a user's own client
    from httpx2 import Client as HttpxClient  # noqa: TID251  a user's own client
    from typing_extensions import TypeIs, Unpack

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.hooks import Hooks
    from interlingua.messages import Message
    from interlingua.plan import Plan
    from interlingua.reply import Reply
    from interlingua.settings import Settings, Timeouts
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire
    from interlingua_generated.bind import BindAsyncChat, BindChat

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class _Bound(Generic[ExtraT, InputT, ToolsT, OutputT]):
    """A model and a wire, bound to a client."""

    def __init__(self, model: AnyModel, wire: Wire, defaults: Defaults) -> None:
        self.model: ChatModel[ExtraT, InputT, ToolsT, OutputT] = model
        self._wire = wire
        self._defaults = defaults

    @property
    def wire(self) -> str:
        """The name of the wire that is spoken."""
        return self._wire.name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.model} over {self.wire})"

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
        return Call(
            self._defaults,
            self.model,
            self._wire,
            messages,
            tools=cast("Sequence[Tool | HostedTool]", tools),
            extra=cast("Mapping[str, object] | None", extra),
            settings=settings,
            stream=stream,
            keep_chunks=raw_chunks,
        )


class Chat(_Bound[ExtraT, InputT, ToolsT, OutputT]):
    """A model bound to a `Client`, typed by what it can do."""

    def __init__(
        self, model: AnyModel, wire: Wire, defaults: Defaults, transport: Transport
    ) -> None:
        super().__init__(model, wire, defaults)
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
    ) -> None:
        self._defaults = _defaults(endpoints, credentials, retry, timeout, headers, hooks, budget)
        self._transport = Connection(TransportOptions(proxy, verify, http2), http_client)

    @property
    def chat(self) -> BindChat:
        """Bind a chat model: a constant of `interlingua.models`, or its name `provider/id`.

        A model's first wire is its default; `wire=` picks another it lists.
        """
        return self._bind_chat

    def _bind_chat(self, model: AnyModel | str, *, wire: str | None = None) -> AnyChat:
        chosen, spoken = _choose(model, wire)
        return Chat(chosen, spoken, self._defaults, self._transport)

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
        self, model: AnyModel, wire: Wire, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(model, wire, defaults)
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
    ) -> None:
        self._defaults = _defaults(endpoints, credentials, retry, timeout, headers, hooks, budget)
        self._transport = AsyncConnection(TransportOptions(proxy, verify, http2), http_client)

    @property
    def chat(self) -> BindAsyncChat:
        """Bind a chat model: a constant of `interlingua.models`, or its name `provider/id`.

        A model's first wire is its default; `wire=` picks another it lists.
        """
        return self._bind_chat

    def _bind_chat(self, model: AnyModel | str, *, wire: str | None = None) -> AnyAsyncChat:
        chosen, spoken = _choose(model, wire)
        return AsyncChat(chosen, spoken, self._defaults, self._transport)

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


def _defaults(
    endpoints: Mapping[str, str] | None,
    credentials: Mapping[str, Credential] | None,
    retry: Retry | int | None,
    timeout: float | Timeouts | None,
    headers: Mapping[str, str] | None,
    hooks: Hooks | Sequence[Hooks] | None,
    budget: Budget | None,
) -> Defaults:
    return Defaults(
        endpoints=dict(endpoints or {}),
        credentials=dict(credentials or {}),
        headers=dict(headers or {}),
        retry=policy_of(retry, Retry()),
        timeouts=timeouts_of(timeout, DEFAULT),
        hooks=_hooks(hooks),
        budget=budget,
    )


def _hooks(given: Hooks | Sequence[Hooks] | None) -> tuple[Hooks, ...]:
    if given is None:
        return ()
    from interlingua.hooks import hooks_of

    return hooks_of(given)


def _chats(model: Model) -> TypeIs[AnyModel]:
    return isinstance(model, ChatModel)


def _choose(model: AnyModel | str, wire: str | None) -> tuple[AnyModel, Wire]:
    found = lookup(model) if isinstance(model, str) else model
    if not _chats(found):
        raise UsageError(f"{found} is not a chat model but a {type(found).__name__}")
    warn_of_retirement(found, date.today(), stacklevel=3)
    if wire is None:
        if not found.wires:
            raise UsageError(f"the catalog knows no wire of {found}; pass wire=")
        return found, wires.load(found.wires[0])
    if wire not in found.wires:
        raise UsageError(f"{found} does not speak {wire!r}; it speaks {', '.join(found.wires)}")
    return found, wires.load(wire)
