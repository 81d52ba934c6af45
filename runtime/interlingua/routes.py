"""A router's models as calls: prepared together, so that none is refused only once it is needed."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.call import Call
    from interlingua.errors import InterlinguaError
    from interlingua.messages import Message
    from interlingua.records import ChatModel
    from interlingua.routing import Advice, Router
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire

    AnyModel = ChatModel[Any, Any, Any, Any]


class Routes:
    """A router's models, each with its wire, as a client has bound them."""

    def __init__(
        self, router: Router[Any, Any, Any, Any], chosen: Sequence[tuple[AnyModel, Wire]]
    ) -> None:
        self._router = router
        self._chosen = {model.key: (model, wire) for model, wire in chosen}

    def __repr__(self) -> str:
        return repr(self._router)

    def call(
        self,
        messages: str | Sequence[Message[object]],
        tools: Sequence[Tool | HostedTool],
        settings: Settings,
        call_of: Callable[[AnyModel, Wire], Call],
    ) -> Call:
        """Prepare a call for every model; give the one to make first, which knows the others.

        Raises:
            UsageError: One of the models cannot take the call.
        """
        from interlingua.routing import RoutedCall

        keys = self._router.order(RoutedCall(messages, tools, settings), monotonic())
        calls = [call_of(*self._chosen[key]) for key in keys]
        calls[0].route = Route(self._router, calls[1:])
        return calls[0]


class Route:
    """The models that one call may still be put to.

    Parameters:
        router: Whose advice is followed.
        rest: The same call for each further model; they are tried in this order.
    """

    __slots__ = ("_rest", "_router", "restarts")

    def __init__(self, router: Router[Any, Any, Any, Any], rest: Sequence[Call]) -> None:
        self._router = router
        self._rest = list(rest)
        self.restarts = router.restart

    def advice(self, error: InterlinguaError) -> Advice:
        """Tell what to do after an error."""
        return self._router.advice(error)

    def following(self, failed: Call, error: InterlinguaError, now: float) -> Call | None:
        """Leave a model that failed; give the call for the next one, None if there is none."""
        self._router.failed(failed.model, error, now)
        if not self._rest:
            return None
        call = self._rest.pop(0)
        call.follow(failed)
        return call
