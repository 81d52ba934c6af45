"""Where a server puts reasoning, and in which words it is asked for it; no I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interlingua.probing.answers import REASONING_FIELDS
from interlingua.probing.inquiry import ANSWER_TOKENS

if TYPE_CHECKING:
    from interlingua.probing.answers import Seen
    from interlingua.probing.inquiry import Inquiry, Steps
    from interlingua.records import ReasoningField, ReasoningFormat
    from interlingua.values import JsonObject

_WORDS: tuple[tuple[ReasoningFormat, JsonObject, JsonObject], ...] = (
    ("reasoning_effort", {"reasoning_effort": "low"}, {"reasoning_effort": "none"}),
    (
        "chat_template",
        {"chat_template_kwargs": {"enable_thinking": True}},
        {"chat_template_kwargs": {"enable_thinking": False}},
    ),
    ("thinking_type", {"thinking": {"type": "enabled"}}, {"thinking": {"type": "disabled"}}),
    ("enable_thinking", {"enable_thinking": True}, {"enable_thinking": False}),
    ("reasoning_object", {"reasoning": {"effort": "low"}}, {"reasoning": {"effort": "none"}}),
)
"""Each way to ask: how it turns reasoning on, and how off."""

_QUESTION = "What is 17 + 25? Answer with the number."


def look_at_reasoning(inquiry: Inquiry) -> Steps:
    """Whether the model thinks by itself, whether it can be asked to, and where that stands."""
    bare = yield from inquiry.ask("reasoning", _QUESTION)
    if bare.refusal is not None:
        inquiry.note("reasoning", None, f"refused: {bare.refusal}")
        return
    taken: list[str] = []
    found: ReasoningFormat | None = None
    for name, on, off in _WORDS:
        shown = yield from inquiry.ask(name, _QUESTION, off if bare.thinks else on)
        if shown.refusal is not None:
            continue
        taken.append(name)
        if shown.thinks != bare.thinks:
            found = name
            break
    if found is not None:
        inquiry.compat = replace(inquiry.compat, reasoning_format=found)
        turned = "off" if bare.thinks else "on"
        inquiry.note("reasoning_format", found, f"it turned reasoning {turned}")
        inquiry.quiet = next(off for name, _, off in _WORDS if name == found) if bare.thinks else {}
    else:
        said = f"let by: {', '.join(taken)}" if taken else "all ways were refused"
        inquiry.note("reasoning_format", None, f"no way changed anything; {said}")
    _note_place(inquiry, bare, found is not None)


def _note_place(inquiry: Inquiry, bare: Seen, is_switched: bool) -> None:
    thinking = inquiry.thinking
    if thinking is None:
        inquiry.note("reasoning", None, f"none came in {ANSWER_TOKENS} tokens")
        return
    by = "by itself" if bare.thinks else "when asked to"
    inquiry.features = replace(inquiry.features, reasoning=True)
    inquiry.note("reasoning", True, f"it came {by}{'' if is_switched else ', and always'}")
    place: ReasoningField | None = None
    for name in REASONING_FIELDS:
        if name in thinking.reasoning:
            place = name
            break
    if place is not None:
        inquiry.compat = replace(inquiry.compat, reasoning_replay_field=place)
        inquiry.note("reasoning_replay_field", place, f"came in {', '.join(thinking.reasoning)}")
    if thinking.has_tags:
        inquiry.compat = replace(inquiry.compat, inline_thinking=True)
        inquiry.note("inline_thinking", True, "it stands in tags inside the text")
