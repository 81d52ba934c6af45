"""How much a model is asked to think: by level, or by a budget of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua.reasoning import budget_of, effort_of
from interlingua.records import Reasoning

if TYPE_CHECKING:
    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import google_generate as google

# Google's own translation of efforts to budgets, as its OpenAI-compatible endpoint documents it.
_BUDGETS: dict[Effort, int] = {
    "none": 0,
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
) -> google.ThinkingConfig | None:
    wanted: Effort | int = 0 if asked == "none" else asked
    can_disable = not known.budget_min if known.can_disable is None else known.can_disable
    if wanted == 0 and can_disable:
        return {"thinkingBudget": 0}
    limit = request.settings.get("max_output_tokens")
    budget = budget_of(request, wanted, within=limit, usual=_BUDGETS)
    if budget is None:
        return None
    return (
        {"includeThoughts": True, "thinkingBudget": budget}
        if wanted
        else {"thinkingBudget": budget}
    )
