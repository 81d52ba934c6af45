"""How much a model is asked to think: by level, or by a budget of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua.adaptations import Adaptation
from interlingua.reasoning import effort_of
from interlingua.records import Reasoning

if TYPE_CHECKING:
    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import google_generate as google

# Google's own translation of efforts to budgets, as its OpenAI-compatible endpoint documents it.
_BUDGETS = {
    "minimal": 1_024,
    "low": 1_024,
    "medium": 8_192,
    "high": 24_576,
    "xhigh": 32_768,
    "max": 32_768,
}
_Level = Literal["MINIMAL", "LOW", "MEDIUM", "HIGH"]


def thinking_config(request: ChatRequest) -> google.ThinkingConfig | None:
    """Write what `reasoning=` asks for in the words of this model, or None where it is not set."""
    asked = request.settings.get("reasoning")
    if asked is None:
        return None
    known = request.model.reasoning or Reasoning()
    if not known.efforts or (isinstance(asked, int) and known.budget_max is not None):
        return _by_budget(request, asked, known)
    return _by_level(request, asked)


def _by_level(request: ChatRequest, asked: Effort | int) -> google.ThinkingConfig:
    level = effort_of(request, asked)
    if level == "none":
        return {"thinkingBudget": 0}
    config: google.ThinkingConfig = {"thinkingLevel": cast("_Level", level.upper())}
    # Who asks for none and gets the least does not want to read it.
    return config if asked in ("none", 0) else {"includeThoughts": True, **config}


def _by_budget(
    request: ChatRequest, asked: Effort | int, known: Reasoning
) -> google.ThinkingConfig:
    budget = asked if isinstance(asked, int) else _BUDGETS.get(asked, 0)
    sent = _clamped(request, budget, known, note=isinstance(asked, int) or asked == "none")
    if isinstance(asked, str) and asked != "none":
        reason = f"{request.model} thinks by budget; sent {sent} tokens for {asked}"
        request.adaptations.append(Adaptation("translated", "reasoning", reason))
    return {"includeThoughts": True, "thinkingBudget": sent} if budget else {"thinkingBudget": sent}


def _clamped(request: ChatRequest, budget: int, known: Reasoning, *, note: bool = True) -> int:
    least, most = known.budget_min, known.budget_max
    sent = budget
    can_disable = not least if known.can_disable is None else known.can_disable
    if budget == 0 and can_disable:
        return 0
    if least is not None:
        sent = max(sent, least)
    if most is not None:
        sent = min(sent, most)
    if note and sent != budget:
        range_ = f"{least if least is not None else 'any'} to {most if most is not None else 'any'}"
        reason = f"{request.model} thinks for {range_} tokens; sent {sent} for {budget}"
        request.adaptations.append(Adaptation("clamped", "reasoning", reason))
    return sent
