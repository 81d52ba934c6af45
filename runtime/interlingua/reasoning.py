"""How hard a model shall think, in words that it takes; shared by the wires that name efforts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.adaptations import Adaptation

if TYPE_CHECKING:
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


def effort_of(request: ChatRequest, wanted: Effort | int) -> Effort:
    """Give the effort to ask for, the nearest that the model takes; a change is noted.

    Parameters:
        wanted: An effort, or a budget of thinking tokens, which is translated.
    """
    if isinstance(wanted, int):
        effort = _nearest(request, _effort_of_budget(wanted))
        request.adaptations.append(
            Adaptation(
                "translated",
                "reasoning",
                f"effort {effort!r}, since this API takes no budget of {wanted} tokens",
            )
        )
        return effort
    effort = _nearest(request, wanted)
    if effort != wanted:
        request.adaptations.append(
            Adaptation("clamped", "reasoning", f"{request.model} takes {effort!r}, not {wanted!r}")
        )
    return effort


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
