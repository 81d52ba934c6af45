"""What both bound chats share: the model, its wire, and the calls that are made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from interlingua.call import Call
from interlingua.offered_tools import offered
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from interlingua.exchange import Defaults
    from interlingua.hooks import Hooks
    from interlingua.messages import Message
    from interlingua.routes import Routes
    from interlingua.settings import Settings
    from interlingua.token_counting import TokenCounting
    from interlingua.tools import AnyTool, HostedTool, Tool
    from interlingua.wire import Wire

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class Bound(Generic[ExtraT, InputT, ToolsT, OutputT]):
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

    @property
    def hooks(self) -> tuple[Hooks, ...]:
        """Who is told of each call, and of the tools of its runs."""
        return self._defaults.hooks

    def __repr__(self) -> str:
        routed = "" if self._routes is None else f", {self._routes}"
        return f"{type(self).__name__}({self.model} over {self.wire}{routed})"

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
        given = offered(cast("Sequence[AnyTool | HostedTool]", tools))

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

        return self._routed(messages, given, settings, call_of)

    def _routed(
        self,
        messages: str | Sequence[Message[object]],
        tools: Sequence[Tool | HostedTool],
        settings: Settings,
        call_of: Callable[[AnyModel, Wire], Call],
    ) -> Call:
        """Make a call of the model; where there is a router, of every model that it may choose."""
        if self._routes is None:
            return call_of(self.model, self._wire)
        return self._routes.call(messages, tools, settings, call_of)

    def _counting(
        self,
        messages: str | Sequence[Message[InputT]],
        tools: Sequence[ToolsT | HostedTool],
        extra: ExtraT | None,
        settings: Settings,
    ) -> TokenCounting:
        from interlingua.token_counting import TokenCounting

        return TokenCounting(
            self._defaults,
            self.model,
            self._wire,
            messages,
            cast("Sequence[AnyTool | HostedTool]", tools),
            cast("Mapping[str, object] | None", extra),
            settings,
        )
