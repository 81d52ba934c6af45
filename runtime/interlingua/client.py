"""`Client` and `AsyncClient`: where a model is bound to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from interlingua.binding import answered_in_process, choose, defaults_of, router_of
from interlingua.chat import AnyAsyncChat, AnyChat, AsyncChat, Chat
from interlingua.connection import AsyncConnection, Connection, TransportOptions
from interlingua.operations.offered import AsyncClientOperations, ClientOperations
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ssl import SSLContext
    from types import TracebackType
    from typing import Self

    from httpx2 import AsyncClient as HttpxAsyncClient  # noqa: TID251  a user's own client
    from httpx2 import Client as HttpxClient  # noqa: TID251  a user's own client

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.fallback import BindAsyncFallback, BindFallback
    from interlingua.hooks import Hooks
    from interlingua.in_process import InProcessProvider
    from interlingua.limits import Limits
    from interlingua.routing import Router
    from interlingua.settings import Retry, Timeouts
    from interlingua_generated.bind import BindAsyncChat, BindChat

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class Client(ClientOperations):
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
        providers: Who answers in this process instead of the network, the first that stands in for
            a model's provider; see `interlingua.testing.ScriptedProvider`.
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
        providers: Sequence[InProcessProvider] = (),
    ) -> None:
        self._defaults = defaults_of(
            endpoints, credentials, retry, timeout, headers, hooks, budget, limits
        )
        self._transport: Transport = Connection(TransportOptions(proxy, verify, http2), http_client)
        if providers:
            from interlingua.in_process import InProcessTransport

            self._defaults = answered_in_process(self._defaults, providers)
            self._transport = InProcessTransport(providers, self._transport)

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


class AsyncClient(AsyncClientOperations):
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
        providers: Who answers in this process instead of the network, the first that stands in for
            a model's provider; see `interlingua.testing.ScriptedProvider`.
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
        providers: Sequence[InProcessProvider] = (),
    ) -> None:
        self._defaults = defaults_of(
            endpoints, credentials, retry, timeout, headers, hooks, budget, limits
        )
        self._transport: AsyncTransport = AsyncConnection(
            TransportOptions(proxy, verify, http2), http_client
        )
        if providers:
            from interlingua.in_process import AsyncInProcessTransport

            self._defaults = answered_in_process(self._defaults, providers)
            self._transport = AsyncInProcessTransport(providers, self._transport)

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
