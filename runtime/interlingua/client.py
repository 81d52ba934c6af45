"""`Client` and `AsyncClient`: where a model is bound to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from interlingua.binding import choose, defaults_of, router_of, transport_options_of
from interlingua.chat import AnyAsyncChat, AnyChat, AsyncChat, Chat
from interlingua.connection import AsyncConnection, Connection
from interlingua.operations.offered import AsyncClientOperations, ClientOperations
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.routes import Routes

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from httpx2 import AsyncClient as HttpxAsyncClient  # noqa: TID251  a user's own client
    from httpx2 import Client as HttpxClient  # noqa: TID251  a user's own client

    from interlingua.binding import ClientOptions
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.fallback import BindAsyncFallback, BindFallback
    from interlingua.routing import Router
    from interlingua_generated.bind import BindAsyncChat, BindChat

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class Client(ClientOperations):
    """Calls models, waiting for each.

    Parameters:
        http_client: A client of httpx2 or httpx to use instead of one of our own; its settings
            hold, and it is not closed.
        options: What the calls have in common, by name: see `ClientOptions`.

    Raises:
        UsageError: An option is wrong, or there is none of that name.
    """

    def __init__(
        self, *, http_client: HttpxClient | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        self._defaults = defaults_of(options)
        self._transport: Transport = Connection(transport_options_of(options), http_client)
        if providers := options.get("providers"):
            from interlingua.in_process import InProcessTransport

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
        http_client: An async client of httpx2 or httpx to use instead of one of our own; its
            settings hold, and it is not closed.
        options: What the calls have in common, by name: see `ClientOptions`.

    Raises:
        UsageError: An option is wrong, or there is none of that name.
    """

    def __init__(
        self, *, http_client: HttpxAsyncClient | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        self._defaults = defaults_of(options)
        self._transport: AsyncTransport = AsyncConnection(
            transport_options_of(options), http_client
        )
        if providers := options.get("providers"):
            from interlingua.in_process import AsyncInProcessTransport

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
