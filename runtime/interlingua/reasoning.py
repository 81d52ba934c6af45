"""How hard a model shall think: one scale of efforts or a budget of tokens, as the model takes it.

Law: a budget is in the model's range, and fits the output limit where thinking is part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interlingua.adaptations import Adaptation
from interlingua.records import Reasoning
from interlingua.request import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.records import Effort
    from interlingua.request import ChatRequest

_EFFORTS: tuple[Effort, ...] = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
_CEILINGS: tuple[tuple[int, Effort], ...] = (
    (0, "none"),
    (1_024, "minimal"),
    (4_096, "low"),
    (16_384, "medium"),
    (32_768, "high"),
)
"""The largest thinking budget, in tokens, that each effort stands for; beyond them is "xhigh"."""


_SHARES: dict[Effort, float] = {
    "none": 0.0,
    "minimal": 0.05,
    "low": 0.2,
    "medium": 0.5,
    "high": 0.8,
    "xhigh": 0.9,
    "max": 0.95,
}
"""Which part of all that may be thought each effort stands for."""


def effort_of(request: ChatRequest, wanted: Effort | int) -> Effort:
    """Give the effort to ask for, the nearest that the model takes; a change is noted.

    Parameters:
        wanted: An effort, or a budget of thinking tokens, which is translated.
    """
    if isinstance(wanted, int):
        effort = _nearest(request, _effort_of_budget(wanted))
        _note(
            request,
            "translated",
            f"effort {effort!r}, since this API takes no budget of {wanted} tokens",
        )
        return effort
    effort = _nearest(request, wanted)
    if effort != wanted:
        _note(request, "clamped", f"{request.model} takes {effort!r}, not {wanted!r}")
    return effort


def budget_of(
    request: ChatRequest,
    wanted: Effort | int,
    *,
    within: int | None = None,
    floor: int = 0,
    usual: Mapping[Effort, int] | None = None,
) -> int | None:
    """Give the budget of thinking tokens to send; a change is noted.

    None where there is none to send: nothing says what the effort stands for, or the output limit
    leaves no room for the least that the model thinks, which is refused.

    Parameters:
        wanted: A budget, or an effort, which is translated.
        within: The output limit that thinking and answer share; None where it does not bound both.
        floor: The least that the API takes, where the catalog knows none of the model.
        usual: What each effort stands for, where the provider says so.

    Raises:
        UsageError: There is no room, and `unsupported` is "raise".
    """
    known = request.model.reasoning or Reasoning()
    least = floor if known.budget_min is None else known.budget_min
    # One token must be left to answer with.
    bounds = [each for each in (known.budget_max, within and within - 1) if each is not None]
    most = min(bounds) if bounds else None
    if most is not None and most < least:
        refuse(
            request,
            "reasoning",
            f"thinking takes at least {least} tokens of the {within} that may be written;"
            " raise max_output_tokens",
        )
        return None
    if isinstance(wanted, int):
        budget: int | None = wanted
    else:
        budget = _budget_of_effort(wanted, known.budget_max, within, usual)
    if budget is None:
        return None
    sent = max(budget, least)
    if most is not None:
        sent = min(sent, most)
    if isinstance(wanted, str):
        _note(request, "translated", f"a budget of {sent} tokens for effort {wanted!r}")
    elif sent != wanted:
        _note(request, "clamped", f"{request.model} takes {sent} tokens here, not {wanted}")
    return sent


def _budget_of_effort(
    effort: Effort, most: int | None, within: int | None, usual: Mapping[Effort, int] | None
) -> int | None:
    whole = min([each for each in (most, within) if each is not None], default=None)
    share = None if whole is None else int(whole * _SHARES[effort])
    if usual is None:
        return share
    # What is left of the output limit is the answer's.
    return usual[effort] if within is None or share is None else min(usual[effort], share)


def _note(request: ChatRequest, change: Literal["translated", "clamped"], reason: str) -> None:
    request.adaptations.append(Adaptation(change, "reasoning", reason))


def _effort_of_budget(budget: int) -> Effort:
    for ceiling, effort in _CEILINGS:
        if budget <= ceiling:
            return effort
    return "xhigh"


def _nearest(request: ChatRequest, wanted: Effort) -> Effort:
    known = request.model.reasoning
    if known is None or (wanted == "none" and known.can_disable):
        return wanted
    taken = frozenset(known.efforts)
    offered: list[Effort] = [effort for effort in _EFFORTS if effort in taken]
    if wanted in offered or not offered:
        return wanted
    place = _EFFORTS.index(wanted)
    # Of two that are equally near, the greater: thinking too little fails, too much only costs.
    return min(reversed(offered), key=lambda effort: abs(_EFFORTS.index(effort) - place))
