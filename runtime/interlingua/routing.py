"""Which model answers a call, and which comes next where one fails.

Law: pure; it never calls a model, and reads no clock that it was not given.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Generic, Literal, Never, TypeAlias, TypeVar, overload

from interlingua.errors import (
    BadRequest,
    ConnectionFailed,
    ContentRejected,
    ContextTooLong,
    ProtocolError,
    ProviderError,
    TimedOut,
    UsageError,
)
from interlingua.estimate import estimate_input
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.errors import InterlinguaError
    from interlingua.messages import Message
    from interlingua.records import AnyChatModel
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool

ReadsT = TypeVar("ReadsT")
TakesT = TypeVar("TakesT")
GivesT = TypeVar("GivesT")

Advice: TypeAlias = Literal["retry", "next", "raise"]
"""What to do after an error: try the same model as its `Retry` allows and then the next, go to the
next model at once, or give up."""


def advise(error: InterlinguaError) -> Advice:
    """Give the advice that a `Router` follows where it is given no other.

    What may pass is tried again; what is wrong with one model or key goes to the next; what is
    wrong with the request would fail anywhere. A request too long for one model may fit another.
    """
    match error:
        case ContextTooLong():
            return "next"
        case BadRequest() | ContentRejected():
            return "raise"
        case ProviderError():
            return "retry" if error.retryable else "next"
        case TimedOut():
            return "raise" if error.phase == "total" else "retry"
        case ConnectionFailed() | ProtocolError():
            return "retry"
        case _:
            return "raise"


@value
class RoutedCall:
    """What a rule may ask of a call before it is made."""

    messages: str | Sequence[Message[object]]
    tools: Sequence[Tool | HostedTool]
    settings: Settings

    @property
    def input_tokens(self) -> int:
        """An estimate of the input."""
        return estimate_input(self.messages, self.tools)


@value
class Rule:
    """Calls of a kind, and the models that come first for them, in their order.

    Parameters:
        when: Tells whether a call is of the kind.
        models: Some of the router's models.
    """

    when: Callable[[RoutedCall], bool]
    models: tuple[ChatModel[Any, Any, Any, Any], ...]


class Router(Generic[ExtraT, InputT, ToolsT, OutputT]):
    """Chooses among models; bind it with `client.route(…)`.

    The chat takes what every model takes; `extra` only where all share a wire.

    Parameters:
        tiers: A model, or models that share the load in turn; a further tier is for when those
            before it fail.
        rules: The first whose `when` holds puts its models before all tiers.
        cooldown: Seconds for which a model that failed is tried after all others; longer where
            its provider asks for longer.
        restart: Whether a stream that breaks after its first content begins anew, which it says
            with a `Restarted` event; else its error is raised.
        advice: What to do after an error; `advise` where it is None.

    Raises:
        UsageError: There is no model, one comes twice, or a rule names one that is in no tier.
    """

    @overload
    def __init__(
        self,
        *tiers: ChatModel[ExtraT, InputT, ToolsT, OutputT]
        | tuple[ChatModel[ExtraT, InputT, ToolsT, OutputT], ...],
        rules: Sequence[Rule] = (),
        cooldown: float = 30.0,
        restart: bool = False,
        advice: Callable[[InterlinguaError], Advice] | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self: Router[Never, ReadsT, TakesT, GivesT],
        *tiers: ChatModel[Never, ReadsT, TakesT, GivesT]
        | tuple[ChatModel[Never, ReadsT, TakesT, GivesT], ...],
        rules: Sequence[Rule] = (),
        cooldown: float = 30.0,
        restart: bool = False,
        advice: Callable[[InterlinguaError], Advice] | None = None,
    ) -> None: ...
    def __init__(
        self,
        *tiers: ChatModel[Any, Any, Any, Any] | tuple[ChatModel[Any, Any, Any, Any], ...],
        rules: Sequence[Rule] = (),
        cooldown: float = 30.0,
        restart: bool = False,
        advice: Callable[[InterlinguaError], Advice] | None = None,
    ) -> None:
        grouped = [tier if isinstance(tier, tuple) else (tier,) for tier in tiers]
        self.models: tuple[ChatModel[ExtraT, InputT, ToolsT, OutputT], ...] = tuple(
            [model for tier in grouped for model in tier]
        )
        """Every model, tier by tier."""
        self.restart = restart
        self.advice: Callable[[InterlinguaError], Advice] = advice or advise
        self._tiers = tuple([tuple([model.key for model in tier]) for tier in grouped])
        self._rules = tuple(rules)
        self._cooldown = cooldown
        self._resting: dict[str, float] = {}
        self._turns = count()
        names = [model.key for model in self.models]
        if not names:
            raise UsageError("there is no model to choose from; name at least one")
        for name in names:
            if names.count(name) > 1:
                raise UsageError(f"{name} is named twice; a model that failed is no fallback")
        for rule in self._rules:
            for model in rule.models:
                if model.key not in names:
                    raise UsageError(f"a rule names {model}, which is in no tier of the router")

    def __repr__(self) -> str:
        return f"Router({' | '.join([', '.join(tier) for tier in self._tiers])})"

    def order(self, call: RoutedCall, now: float) -> list[str]:
        """Give every model's key in the order to try them: those at rest last.

        Parameters:
            now: Seconds of a monotonic clock.
        """
        turn = next(self._turns)
        ordered: list[str] = []
        for rule in self._rules:
            if rule.when(call):
                ordered += [model.key for model in rule.models]
                break
        for tier in self._tiers:
            first = turn % len(tier) if tier else 0
            ordered += [key for key in tier[first:] + tier[:first] if key not in ordered]
        # Sorting keeps the order of equals: all that are awake.
        resting = self._resting
        return sorted(ordered, key=lambda key: max(0.0, resting.get(key, 0.0) - now))

    def failed(self, model: AnyChatModel, error: InterlinguaError, now: float) -> None:
        """Let a model rest, unless the request was to blame."""
        if isinstance(error, BadRequest | ContentRejected):
            return
        asked = error.retry_after if isinstance(error, ProviderError) else None
        self._resting[model.key] = now + max(self._cooldown, asked or 0.0)
