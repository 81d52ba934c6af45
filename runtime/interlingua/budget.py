"""What calls may cost in all, held to before each call and settled after it.

Law: a call's reservation is taken and given back under one lock, so that calls made at once cannot
together pass a limit that each would have kept alone.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.cost import AtLeast, Known, Unknown, cost_of, total_cost
from interlingua.errors import BudgetExceeded, UsageError
from interlingua.estimate import estimate_message
from interlingua.records import ChatModel
from interlingua.usage import Usage

if TYPE_CHECKING:
    from interlingua.cost import Cost
    from interlingua.records import Model
    from interlingua.reply import Reply

UnknownPrices: TypeAlias = Literal["refuse", "allow"]


class Budget:
    """A limit on what calls cost or use in all; clients, threads and event loops may share one.

    A call is refused when its input alone, at its cheapest, would pass a limit together with what
    was spent and what other calls in flight have reserved. What comes back cannot be known before:
    each call in flight may pass the limit by its output. Batches are neither refused nor booked.

    Parameters:
        max_cost: US dollars.
        max_tokens: Input and output tokens together.
        unknown: Whether a call whose price the catalog does not know is refused, where `max_cost`
            is given, or allowed, and counted as far as its cost is known.

    Raises:
        UsageError: There is no limit, or one is negative or no number.
    """

    __slots__ = (
        "_lock",
        "_reserved_cost",
        "_reserved_tokens",
        "_spent",
        "_usage",
        "max_cost",
        "max_tokens",
        "unknown",
    )

    def __init__(
        self,
        *,
        max_cost: Decimal | float | str | None = None,
        max_tokens: int | None = None,
        unknown: UnknownPrices = "refuse",
    ) -> None:
        if max_cost is None and max_tokens is None:
            raise UsageError("a Budget needs max_cost= (US dollars), max_tokens= or both")
        if max_tokens is not None and type(max_tokens) is not int:
            raise UsageError(f"Budget: max_tokens={max_tokens!r}: give a whole number")
        if max_tokens is not None and max_tokens < 0:
            raise UsageError(f"Budget: max_tokens={max_tokens} is negative")
        if unknown not in ("refuse", "allow"):
            raise UsageError(f"Budget: unknown={unknown!r}; choose 'refuse' or 'allow'")
        self.max_cost = None if max_cost is None else _dollars(max_cost)
        self.max_tokens = max_tokens
        self.unknown: UnknownPrices = unknown
        self._lock = threading.Lock()
        self._spent: Cost = Known(Decimal(0), {})
        self._usage = Usage(0, 0)
        self._reserved_cost = Decimal(0)
        self._reserved_tokens = 0

    def __repr__(self) -> str:
        limits = [
            f"{self.spent} of ${self.max_cost:f}" if self.max_cost is not None else "",
            f"{self.usage.total} of {self.max_tokens} tokens"
            if self.max_tokens is not None
            else "",
        ]
        return f"Budget({', '.join([limit for limit in limits if limit])})"

    @property
    def spent(self) -> Cost:
        """The cost of all calls that have ended, in USD; what a provider says it charged counts
        where it is the more."""
        with self._lock:
            return self._spent

    @property
    def usage(self) -> Usage:
        """The tokens of all calls that have ended; `estimated` where a provider told none."""
        with self._lock:
            return self._usage

    @property
    def cost_left(self) -> Decimal | None:
        """US dollars that no call has spent or reserved, never below zero; None without a limit."""
        if self.max_cost is None:
            return None
        with self._lock:
            return max(Decimal(0), self.max_cost - _amount(self._spent) - self._reserved_cost)

    @property
    def tokens_left(self) -> int | None:
        """Tokens that no call has used or reserved, never below zero; None without a limit."""
        if self.max_tokens is None:
            return None
        with self._lock:
            return max(0, self.max_tokens - (self._usage.total or 0) - self._reserved_tokens)

    def reserve(
        self, model: Model, input_tokens: int, *, service_tier: str | None = None
    ) -> Reservation:
        """Set aside what a call will use at the least.

        Parameters:
            input_tokens: An estimate of the call's input.
            service_tier: The tier that is asked for.

        Raises:
            BudgetExceeded: The call would pass a limit, or its price is unknown.
        """
        least = (
            Decimal(0) if self.max_cost is None else self._least(model, input_tokens, service_tier)
        )
        with self._lock:
            self._check(model, least, input_tokens)
            self._reserved_cost += least
            self._reserved_tokens += input_tokens
        return Reservation(self, least, input_tokens, service_tier)

    def _least(self, model: Model, tokens: int, service_tier: str | None) -> Decimal:
        now = datetime.now(UTC)

        def priced(usage: Usage) -> Cost:
            return cost_of(model, usage, at=now, service_tier=service_tier)

        # Only a chat model's price has to say what its output costs.
        whole = priced(Usage(tokens, 1 if isinstance(model, ChatModel) else 0))
        if self.unknown == "refuse" and not isinstance(whole, Known):
            raise BudgetExceeded(
                f"max_cost cannot be held: the cost of {model} is {whole};"
                " pass Budget(unknown='allow') to count only what is known"
            )
        bounds = [priced(Usage(tokens, 0)), priced(Usage(tokens, 0, cached=tokens))]
        return min([_amount(bound) for bound in bounds if isinstance(bound, Known)] or [Decimal(0)])

    def _check(self, model: Model, cost: Decimal, tokens: int) -> None:
        used = (self._usage.total or 0) + self._reserved_tokens
        if self.max_tokens is not None and used + tokens > self.max_tokens:
            raise BudgetExceeded(
                f"{model}: about {tokens} tokens of input do not fit the budget of"
                f" {self.max_tokens}, of which {used} are used or reserved",
                needed=tokens,
                left=max(0, self.max_tokens - used),
            )
        gone = _amount(self._spent) + self._reserved_cost
        if self.max_cost is not None and gone + cost > self.max_cost:
            raise BudgetExceeded(
                f"{model}: at least ${cost:f} for the input does not fit the budget of"
                f" ${self.max_cost:f}, of which ${gone:f} is spent or reserved",
                needed=cost,
                left=max(Decimal(0), self.max_cost - gone),
            )

    def book(self, reserved: Decimal, tokens: int, usage: Usage | None, cost: Cost | None) -> None:
        """Give a reservation back, and add what was used; `Reservation.settle` calls this."""
        with self._lock:
            self._reserved_cost -= reserved
            self._reserved_tokens -= tokens
            if usage is not None and cost is not None:
                self._usage += usage
                self._spent = total_cost((self._spent, cost))


class Reservation:
    """What one attempt of a call has set aside of a budget; settled once, whatever happens."""

    __slots__ = ("_budget", "_cost", "_service_tier", "_settled", "_tokens")

    def __init__(
        self, budget: Budget, cost: Decimal, tokens: int, service_tier: str | None
    ) -> None:
        self._budget = budget
        self._cost = cost
        self._tokens = tokens
        self._service_tier = service_tier
        self._settled = False

    def settle(self, reply: Reply[object] | None) -> None:
        """Give back what was set aside, and book what the call used instead.

        Parameters:
            reply: What came back, whole or partial; None where the provider billed nothing. Tokens
                that it does not report are estimated.
        """
        if self._settled:
            return
        if reply is None:
            self.settle_use(None, None)
            return
        usage = _used(reply, self._tokens)
        self.settle_use(usage, _charged(reply, usage, reply.service_tier or self._service_tier))

    def settle_use(self, usage: Usage | None, cost: Cost | None) -> None:
        """Give back what was set aside, and book what was used; None where nothing was billed."""
        if not self._settled:
            self._settled = True
            self._budget.book(self._cost, self._tokens, usage, cost)


def _used(reply: Reply[object], input_tokens: int) -> Usage:
    """Give the tokens of a reply, estimated where its provider did not report them to the end."""
    usage = reply.usage
    if usage.basis == "reported" and usage.total is not None:
        return usage
    output = usage.output
    if output is None or usage.basis != "reported":
        # What a provider counts at the start of a stream is not what it has written since.
        written = estimate_message(reply.message) if reply.message.parts else 0
        output = max(output or 0, written)
    given = input_tokens if usage.input is None else usage.input
    return replace(usage, input=given, output=output, basis="estimated")


def _charged(reply: Reply[object], usage: Usage, service_tier: str | None) -> Cost:
    """Price a call's tokens from above: what has no price of its own counts at its whole's."""
    model, moment = reply.priced_model, datetime.fromtimestamp(reply.at, UTC)
    cost = cost_of(model, usage, at=moment, service_tier=service_tier)
    if not isinstance(cost, Known):
        whole = cost_of(model, Usage(usage.input, usage.output), at=moment)
        if isinstance(whole, Known) and whole.total > _amount(cost):
            why = cost.missing if isinstance(cost, AtLeast) else (cost.reason,)
            cost = AtLeast(whole.total, whole.parts, why, cost.reported)
    if cost.reported is not None and cost.reported > _amount(cost):
        return Known(cost.reported, {"reported": cost.reported}, cost.reported)
    return cost


def _amount(cost: Cost) -> Decimal:
    return Decimal(0) if isinstance(cost, Unknown) else cost.total


def _dollars(given: Decimal | float | str) -> Decimal:
    try:
        # A float is taken for the number that it was written as.
        dollars = Decimal(str(given))
    except InvalidOperation:
        dollars = Decimal("nan")
    if not dollars.is_finite() or dollars < 0:
        raise UsageError(f"Budget: max_cost={given!r} is not a number of US dollars")
    return dollars
