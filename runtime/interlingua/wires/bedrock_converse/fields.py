"""`additionalModelRequestFields`: what Converse has no words for, in those of the model.

Law: whose words a model takes is data, `Compat.converse_fields`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.anthropic_thinking import plan_thinking
from interlingua.reasoning import effort_of
from interlingua.request import refuse
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject


@value
class ModelFields:
    """What goes into `additionalModelRequestFields`, and what it asks of the rest.

    Parameters:
        written: The fields.
        max_tokens: The output limit that a thinking budget must fit into, where there is one.
        thinks: Whether thinking is asked for in a way that leaves no choice of sampling.
    """

    written: JsonObject
    max_tokens: int | None = None
    thinks: bool = False


def model_fields(request: ChatRequest) -> ModelFields:
    """Write the fields of a request.

    Raises:
        UsageError: The model cannot do what was asked, and `unsupported` is "raise".
    """
    asked = request.settings.get("reasoning")
    fields = ModelFields({}) if asked is None else _reasoning(request, asked)
    top_k = request.settings.get("top_k")
    if top_k is None:
        return fields
    match request.model.compat.converse_fields:
        case "anthropic" if fields.thinks:
            refuse(request, "top_k", "a thinking model does not take it")
        case "nova":
            fields.written["inferenceConfig"] = {"topK": top_k}
        case _:
            fields.written["top_k"] = top_k
    return fields


def _reasoning(request: ChatRequest, asked: Effort | int) -> ModelFields:
    match request.model.compat.converse_fields:
        case "anthropic":
            return _thinking(request)
        case "nova":
            effort = effort_of(request, asked)
            if effort == "none":
                return ModelFields({"reasoningConfig": {"type": "disabled"}})
            return ModelFields(
                {"reasoningConfig": {"type": "enabled", "maxReasoningEffort": effort}}
            )
        case "reasoning_config" | "reasoning_effort" as field:
            effort = effort_of(request, asked)
            if effort == "none":
                refuse(request, "reasoning", f"{request.model} cannot be told not to think")
                return ModelFields({})
            return ModelFields({field: effort})
        case None:
            refuse(
                request,
                "reasoning",
                f"the catalog does not say how {request.model} is asked to think; put its own"
                " words in extra={'additionalModelRequestFields': {…}}",
            )
            return ModelFields({})


def _thinking(request: ChatRequest) -> ModelFields:
    plan = plan_thinking(request)
    written: JsonObject = {}
    if plan.thinking is not None:
        written["thinking"] = cast("JsonObject", plan.thinking)
    if plan.effort is not None:
        written["output_config"] = {"effort": plan.effort}
    return ModelFields(written, plan.max_tokens if plan.thinks else None, plan.thinks)
