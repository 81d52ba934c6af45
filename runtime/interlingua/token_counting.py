"""How many input tokens a call would have: counted by its provider where it can, else estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from interlingua.errors import NotFound
from interlingua.estimate import estimate_input
from interlingua.http import OperationRequest
from interlingua.offered_tools import offered
from interlingua.operation import Operation
from interlingua.request import prepare
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.messages import Message
    from interlingua.records import AnyChatModel
    from interlingua.request import ChatRequest
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool
    from interlingua.wire import EncodedRequest, Wire

CountBasis: TypeAlias = Literal["counted", "estimated"]


@value
class TokenCount:
    """The input tokens of a call.

    Parameters:
        basis: Whether the provider counted them, or we estimated them without its tokenizer.
    """

    tokens: int
    basis: CountBasis

    def __int__(self) -> int:
        return self.tokens

    def __str__(self) -> str:
        return f"{'about ' if self.basis == 'estimated' else ''}{self.tokens} tokens"


@runtime_checkable
class CountingWire(Protocol):
    """A wire whose protocol can count."""

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write the request that counts what another request would put in."""
        ...

    def decode_count_tokens(self, body: bytes) -> int:
        """Read the count."""
        ...


class TokenCounting:
    """One question for a call's input tokens; no I/O.

    Parameters:
        given: As of `complete`.

    Raises:
        UsageError: The call is wrong, as `complete` would say.
    """

    def __init__(
        self,
        defaults: Defaults,
        model: AnyChatModel,
        wire: Wire,
        messages: str | Sequence[Message[object]],
        tools: Sequence[AnyTool | HostedTool],
        extra: Mapping[str, object] | None,
        settings: Settings,
    ) -> None:
        given = offered(tools)
        request = prepare(
            model,
            wire.name,
            wire.settings,
            messages,
            settings=settings,
            tools=given,
            extra=extra,
            stream=False,
        )
        # What `complete` would refuse is refused here too.
        wire.encode(request)
        self.estimate = TokenCount(estimate_input(messages, given), "estimated")
        self.operation: Operation[TokenCount] | None = None
        counting: object = wire
        if not isinstance(counting, CountingWire):
            return
        encoded = counting.encode_count_tokens(request)

        def read(response: HttpResponse) -> TokenCount:
            return TokenCount(counting.decode_count_tokens(response.body), "counted")

        self.operation = Operation(
            defaults,
            "count_tokens",
            model.provider,
            wire.name,
            OperationRequest(encoded.path, encoded.body, headers=encoded.headers),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
        )

    def instead_of(self, error: NotFound) -> TokenCount:
        """Estimate, where an endpoint that speaks the wire does not count.

        Raises:
            NotFound: It is the model that was not found.
        """
        if error.status in (404, 405, 501) and "model" not in str(error).lower():
            return self.estimate
        raise error
