"""Several budgets that all hold for a call: a client's, a run's, and that of a run around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from interlingua.budget import Budget
from interlingua.errors import BudgetExceeded, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.budget import Reservation
    from interlingua.cost import Cost
    from interlingua.records import Model
    from interlingua.reply import Reply
    from interlingua.usage import Usage


class JointBudget:
    """Budgets that a call must fit, every one of them."""

    __slots__ = ("budgets",)

    def __init__(self, budgets: Sequence[Budget]) -> None:
        self.budgets = tuple(budgets)

    def reserve(
        self, model: Model, input_tokens: int, *, service_tier: str | None = None
    ) -> JointReservation:
        """Set aside of each what a call will use at the least; see `Budget.reserve`.

        Raises:
            BudgetExceeded: One does not allow the call; nothing is set aside then.
        """
        taken: list[Reservation] = []
        try:
            for budget in self.budgets:
                taken.append(budget.reserve(model, input_tokens, service_tier=service_tier))
        except BudgetExceeded:
            JointReservation(taken).settle(None)
            raise
        return JointReservation(taken)


class JointReservation:
    """What one attempt of a call has set aside of several budgets."""

    __slots__ = ("_each",)

    def __init__(self, each: Sequence[Reservation]) -> None:
        self._each = tuple(each)

    def settle(self, reply: Reply[object] | None) -> None:
        """Book what the call used in each; see `Reservation.settle`."""
        for reservation in self._each:
            reservation.settle(reply)

    def settle_use(self, usage: Usage | None, cost: Cost | None) -> None:
        """Book what was used in each; see `Reservation.settle_use`."""
        for reservation in self._each:
            reservation.settle_use(usage, cost)


AnyBudget: TypeAlias = Budget | JointBudget
AnyReservation: TypeAlias = "Reservation | JointReservation"


def joined(held: AnyBudget | None, *more: Budget) -> AnyBudget | None:
    """Give what holds all of them, each once.

    Raises:
        UsageError: One is no budget.
    """
    for given in more:
        if not isinstance(cast("object", given), Budget):
            raise UsageError(f"budget={given!r:.100}: give a Budget(…)")
    own = held.budgets if isinstance(held, JointBudget) else () if held is None else (held,)
    budgets = tuple(dict.fromkeys((*own, *more)))
    if len(budgets) > 1:
        return JointBudget(budgets)
    return budgets[0] if budgets else None
