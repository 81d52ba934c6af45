"""How a host is asked to reason: six ways to say one setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.reasoning import budget_of, effort_of

if TYPE_CHECKING:
    from interlingua.records import Effort
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import openai_chat as wire


def write_reasoning(body: wire.Request, request: ChatRequest) -> None:
    """Ask for the reasoning that was set, in the words of the model's host."""
    wanted = request.settings.get("reasoning")
    if wanted is None:
        return
    off = wanted in ("none", 0)
    match request.model.compat.reasoning_format:
        case None | "reasoning_effort":
            body["reasoning_effort"] = effort_of(request, wanted)
        case "reasoning_object":
            if isinstance(wanted, int) and not off:
                budget = budget_of(
                    request, wanted, within=request.settings.get("max_output_tokens")
                )
                if budget is not None:
                    body["reasoning"] = {"max_tokens": budget}
            else:
                body["reasoning"] = {"effort": effort_of(request, wanted)}
        case "thinking_type":
            body["thinking"] = {"type": "disabled" if off else "enabled"}
            if not off:
                _write_effort_too(body, request, wanted)
        case "enable_thinking":
            body["enable_thinking"] = not off
            budget = None if off else _budget(request, wanted)
            if budget is not None:
                body["thinking_budget"] = budget
        case "chat_template":
            # What a server hands to its chat template is no field of the wire's own.
            cast("JsonObject", body)["chat_template_kwargs"] = {"enable_thinking": not off}
            if not off:
                _note_switch(request, wanted)
        case "none":
            # Such a setting has been refused before a wire sees it.
            pass


def _write_effort_too(body: wire.Request, request: ChatRequest, wanted: Effort | int) -> None:
    known = request.model.reasoning
    if known is not None and known.efforts:
        body["reasoning_effort"] = effort_of(request, wanted)
    else:
        _note_switch(request, wanted)


def _note_switch(request: ChatRequest, wanted: Effort | int) -> None:
    request.adaptations.append(
        Adaptation("translated", "reasoning", f"on, since no {wanted!r} can be asked for")
    )


def _budget(request: ChatRequest, wanted: Effort | int) -> int | None:
    # Hosts that take this field count thinking beside the output limit.
    budget = budget_of(request, wanted)
    if budget is None:
        _note_switch(request, wanted)
    return budget
