"""One call of an endpoint that is no chat, prepared once for both clients; no I/O."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from interlingua import jsontext
from interlingua.cost import cost_of
from interlingua.errors import ProtocolError
from interlingua.exchange import Exchange
from interlingua.messages import Origin
from interlingua.usage import Usage
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.exchange import Defaults
    from interlingua.hooks import CallInfo
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.joint_budget import AnyReservation
    from interlingua.lines import Line
    from interlingua.records import Model, Provider
    from interlingua.settings import CallSettings
    from interlingua.values import JsonObject

ResultT = TypeVar("ResultT", covariant=True)


@value
class OperationUse:
    """What an operation used, to be counted by budgets and limits."""

    usage: Usage
    cost: Cost


class Operation(Exchange, Generic[ResultT]):
    """One call of an endpoint that is no chat: its bytes, its policies, and how its answer is read.

    Parameters:
        name: What hooks are told: `embeddings`, `files.upload`, ….
        provider: Whose endpoint it is.
        wire: The protocol by whose name the catalog lists the endpoint.
        read: Reads the result from an answer below status 300; an `InterlinguaError` that it raises
            is the call's.
        error_of: Turns an error status and its body into a typed error.
        model: Who is asked; None where the operation names none.
        use: Tells what a result used; None where it reports nothing.
        input_tokens: An estimate of the input, for limits and budgets.

    Raises:
        UsageError: Something in the call is wrong; the network has not been touched.
    """

    __slots__ = (
        "_name",
        "_read",
        "_reservation",
        "_service_tier",
        "_use",
        "input_estimate",
        "lines",
        "model",
    )

    def __init__(
        self,
        defaults: Defaults,
        name: str,
        provider: Provider,
        wire: str,
        request: OperationRequest,
        read: Callable[[HttpResponse], ResultT],
        *,
        error_of: Callable[[HttpResponse, Origin], ProviderError],
        settings: CallSettings,
        model: Model | None = None,
        use: Callable[[ResultT], OperationUse | None] | None = None,
        input_tokens: int = 0,
        service_tier: str | None = None,
    ) -> None:
        self._name = name
        self._read = read
        self._use = use
        self._service_tier = service_tier
        self.model = model
        self.input_estimate = input_tokens
        limits = None if model is None else defaults.limits
        self.lines: tuple[Line, ...] = limits.of(model) if limits and model else ()
        self._reservation: AnyReservation | None = None
        super().__init__(
            defaults,
            provider,
            wire,
            Origin(provider.id, wire, "" if model is None else model.id),
            path=request.path,
            body=_bytes(request.body),
            headers=request.headers or {},
            settings=settings,
            error_of=error_of,
            method=request.method,
            accept=request.accept,
        )

    def info(self, number: int, started_at: float, started: float) -> CallInfo:
        """Give what hooks are told of the call."""
        from interlingua.hooks import CallInfo

        return CallInfo(
            number,
            self._name,
            self.provider,
            self.model,
            self._wire_name,
            False,
            (),
            (),
            {},
            (),
            started_at,
            started,
        )

    def read(self, response: HttpResponse) -> ResultT:
        """Read the result from a whole answer.

        Raises:
            InterlinguaError: The answer is an error, or not what the protocol says.
        """
        try:
            return self._read(response)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            # Answers are read as their protocol describes them; one that is otherwise ends here.
            raise ProtocolError(
                f"the answer of {self.provider.name} to {self._name} is not what its protocol"
                f" says: {type(error).__name__}: {error}"
            ) from error

    def reserve(self) -> None:
        """Set aside what an attempt will use, where the client has a budget.

        Raises:
            BudgetExceeded: Too little of it is left.
        """
        budget = self.defaults.budget
        if budget is not None and self.model is not None:
            self._reservation = budget.reserve(
                self.model, self.input_estimate, service_tier=self._service_tier
            )

    def settle(self, result: ResultT | None, *, begun: bool = False) -> int | None:
        """Book what an attempt used, or nothing where it failed; give its tokens where known.

        Parameters:
            begun: Whether an answer came that is read as it comes, so that its input counts.
        """
        use = self._used(result, begun=begun)
        if self._reservation is not None:
            if use is None:
                self._reservation.settle(None)
            else:
                self._reservation.settle_use(use.usage, use.cost)
        return None if use is None else use.usage.total

    def _used(self, result: ResultT | None, *, begun: bool) -> OperationUse | None:
        if result is not None and self._use is not None:
            return self._use(result)
        if not begun or self.model is None:
            return None
        usage = Usage(self.input_estimate, 0, basis="estimated")
        moment = datetime.fromtimestamp(self.started_at, UTC)
        cost = cost_of(self.model, usage, at=moment, service_tier=self._service_tier)
        return OperationUse(usage, cost)


def _bytes(body: JsonObject | bytes | None) -> bytes:
    if body is None:
        return b""
    return body if isinstance(body, bytes) else jsontext.encode(body)
