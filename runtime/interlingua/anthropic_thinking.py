"""How much a model of Anthropic's may write, and how it is told to think, in their API's words.

Law: a thinking budget always fits inside `max_tokens`, of which it is a part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.adaptations import Adaptation
from interlingua.reasoning import budget_of, effort_of
from interlingua.request import refuse
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import anthropic_messages as api

DEFAULT_MAX_TOKENS = 4096
"""Sent where neither the caller nor the catalog names a limit, because the API demands one."""

_SMALLEST_BUDGET = 1024

EffortName: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]


@value
class ThinkingPlan:
    """What a request says of its output limit and its thinking."""

    max_tokens: int
    thinking: api.ThinkingConfigParam | None = None
    effort: EffortName | None = None

    @property
    def thinks(self) -> bool:
        """Tell whether thinking was asked for."""
        return self.thinking is not None and self.thinking["type"] != "disabled"


def plan_thinking(request: ChatRequest) -> ThinkingPlan:
    """Plan the output limit and the thinking of a request.

    Raises:
        UsageError: The model cannot do what was asked, and `unsupported` is "raise".
    """
    asked = request.settings.get("reasoning")
    max_tokens = _max_tokens(request, asked if isinstance(asked, int) else 0)
    if asked is None:
        return ThinkingPlan(max_tokens)
    if asked in ("none", 0):
        return _without_thinking(request, max_tokens)
    if isinstance(asked, int):
        if _takes_budget(request):
            return _with_budget(request, max_tokens, asked)
        return _with_effort(request, max_tokens, asked)
    if _is_adaptive(request):
        return _with_effort(request, max_tokens, asked)
    return _with_budget(request, max_tokens, asked)


def _max_tokens(request: ChatRequest, budget: int) -> int:
    limit = request.model.limits.output
    # The neutral setting first: where `extra` says another number, their merge refuses it.
    asked = request.settings.get("max_output_tokens")
    if asked is not None:
        return asked
    given = request.extra.get("max_tokens")
    if isinstance(given, int):
        return given
    if limit is not None:
        return limit
    chosen = DEFAULT_MAX_TOKENS + budget
    request.adaptations.append(
        Adaptation(
            "translated",
            "max_output_tokens",
            f"none was given and the catalog knows no limit of {request.model}; {chosen} was sent,"
            " because the API demands one",
        )
    )
    return chosen


def _takes_budget(request: ChatRequest) -> bool:
    reasoning = request.model.reasoning
    if reasoning is None or reasoning.budget_min is not None or reasoning.budget_max is not None:
        return True
    return not reasoning.adaptive and not reasoning.efforts


def _is_adaptive(request: ChatRequest) -> bool:
    reasoning = request.model.reasoning
    if reasoning is None:
        return request.model.compat.reasoning_format != "thinking_type"
    if reasoning.adaptive is not None:
        return reasoning.adaptive
    return not _takes_budget(request)


def _without_thinking(request: ChatRequest, max_tokens: int) -> ThinkingPlan:
    reasoning = request.model.reasoning
    if reasoning is None or reasoning.can_disable is not False:
        return ThinkingPlan(max_tokens, {"type": "disabled"})
    if not reasoning.efforts:
        refuse(request, "reasoning", f"{request.model} always thinks")
        return ThinkingPlan(max_tokens)
    return _with_effort(request, max_tokens, "none")


def _with_effort(request: ChatRequest, max_tokens: int, asked: Effort | int) -> ThinkingPlan:
    if request.model.reasoning is None:
        _note(
            request,
            "translated",
            f"the catalog does not say how {request.model} thinks; adaptive thinking was sent",
        )
    return ThinkingPlan(max_tokens, {"type": "adaptive"}, _taken_effort(request, asked))


def _taken_effort(request: ChatRequest, asked: Effort | int) -> EffortName:
    effort = effort_of(request, asked)
    if effort == "none" or effort == "minimal":
        _note(request, "clamped", f"this wire's lowest effort is 'low', not {effort!r}")
        return "low"
    return effort


def _with_budget(request: ChatRequest, max_tokens: int, asked: Effort | int) -> ThinkingPlan:
    budget = budget_of(request, asked, within=max_tokens, floor=_SMALLEST_BUDGET)
    if budget is None:
        return ThinkingPlan(max_tokens)
    # Some models take both: the effort then steers what is written besides.
    effort = None
    if isinstance(asked, str) and request.model.reasoning and request.model.reasoning.efforts:
        effort = _taken_effort(request, asked)
    return ThinkingPlan(max_tokens, {"type": "enabled", "budget_tokens": budget}, effort)


def _note(request: ChatRequest, change: Literal["translated", "clamped"], reason: str) -> None:
    request.adaptations.append(Adaptation(change, "reasoning", reason))
