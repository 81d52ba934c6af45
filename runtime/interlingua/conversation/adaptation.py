"""A conversation as another model can take it on, and what could not come along.

Law: what the model itself wrote is never touched; all else that cannot come along is in the losses.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua.conversation.draft import Losses, drafts_of
from interlingua.conversation.exchanges import as_text, matched, repair
from interlingua.conversation.media import MediaAdapter
from interlingua.conversation.stored import UNREAD
from interlingua.messages import Opaque, Origin, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.conversation.conversation import Conversation
    from interlingua.conversation.draft import Draft
    from interlingua.conversation.entries import Entry
    from interlingua.conversation.media import UnreadableMedia
    from interlingua.messages import Part
    from interlingua.records import AnyChatModel

_ID_FORMS = {
    "anthropic_bedrock": r"[a-zA-Z0-9_-]{1,64}",
    "anthropic_messages": r"[a-zA-Z0-9_-]{1,64}",
    "anthropic_vertex": r"[a-zA-Z0-9_-]{1,64}",
    "bedrock_converse": r"[a-zA-Z0-9_-]{1,64}",
    "mistral_chat": r"[a-zA-Z0-9]{9}",
    "openai_chat": r".{1,40}",
    "openai_responses": r".{1,64}",
}
"""The ids of tool calls that each wire takes; one without a rule takes any.

A model's service checks ids alike on all its wires, so an id must be one that each of them takes.
"""

_HAS_DEVELOPER = frozenset({"openai_chat", "openai_responses"})


@value
class Handoff:
    """A conversation made ready for another model.

    Parameters:
        conversation: The new conversation; the old one is as it was.
        losses: What was translated, dropped or added, each with its place in the old one.
    """

    conversation: Conversation
    losses: tuple[Adaptation, ...]


def adapt(
    entries: Sequence[Entry], model: AnyChatModel, wire: str, media: UnreadableMedia
) -> tuple[list[Entry], tuple[Adaptation, ...]]:
    """Make entries ready for a model on a wire.

    Raises:
        UsageError: A medium cannot be read, and `media` is "refuse".
    """
    drafts = drafts_of(entries)
    losses = Losses()
    target = Origin(model.provider.id, wire, model.id)
    for draft in drafts:
        _drop_foreign(draft, target, losses)
    drafts = [draft for draft in drafts if _says_anything(draft)]
    repair(drafts, losses)
    if model.features.tools is False:
        _say_tools_in_words(drafts, model, losses)
    MediaAdapter(model, target, losses, refuse=media == "refuse").adapt(drafts)
    for draft in drafts:
        _map_role(draft, model, wire, losses)
    _rewrite_ids(drafts, target, {wire, *model.wires}, losses)
    return [draft.entered() for draft in drafts if _says_anything(draft)], losses.listed()


def _says_anything(draft: Draft) -> bool:
    # A message that was empty from the start is the caller's own.
    return bool(draft.parts) or (draft.entry is not None and not draft.entry.message.parts)


def _drop_foreign(draft: Draft, target: Origin, losses: Losses) -> None:
    kept: list[Part] = []
    for part in draft.parts:
        where = draft.where(part)
        match part:
            case Thinking(origin=Origin() as origin) if origin != target:
                losses.note(draft.at, "dropped", where, f"thinking of {_named(origin)}")
            case Opaque(origin=Origin() as origin) if origin != target:
                author = "a kind not known here" if origin == UNREAD else _named(origin)
                losses.note(draft.at, "dropped", where, f"{part.kind}, of {author}")
            case Text() | Refusal() | ToolCall() if part.provider_data and part.origin != target:
                author = "no known origin" if part.origin is None else _named(part.origin)
                what = ", ".join(part.provider_data)
                losses.note(
                    draft.at, "dropped", f"{where}.provider_data", f"{what}: only for {author}"
                )
                kept.append(_bare(part))
            case _:
                kept.append(part)
    draft.parts = kept


def _bare(part: Text | Refusal | ToolCall) -> Text | Refusal | ToolCall:
    match part:
        case Text():
            return Text(part.text, part.citations, part.origin)
        case Refusal():
            return Refusal(part.text, part.origin)
        case ToolCall():
            return ToolCall(
                part.name,
                part.arguments,
                part.id,
                part.arguments_text,
                part.freeform,
                part.origin,
            )


def _named(origin: Origin) -> str:
    return f"{origin.provider}/{origin.model} over {origin.wire}, which only it reads"


def _map_role(draft: Draft, model: AnyChatModel, wire: str, losses: Losses) -> None:
    if not draft.instructs:
        return
    if model.features.system_messages is False:
        losses.note(
            draft.at, "translated", "role", f"{model} takes no instructions; said by the user"
        )
        draft.role = "user"
        return
    takes_developer = wire in _HAS_DEVELOPER and model.compat.developer_role is not False
    if draft.role == "developer" and not takes_developer:
        losses.note(draft.at, "translated", "role", "developer became system, which this model has")
        draft.role = "system"


def _say_tools_in_words(drafts: list[Draft], model: AnyChatModel, losses: Losses) -> None:
    for draft in drafts:
        spoken: list[Part] = []
        for part in draft.parts:
            if isinstance(part, ToolCall | ToolResult):
                spoken += as_text(part)
                what = "call" if isinstance(part, ToolCall) else "result"
                losses.note(
                    draft.at,
                    "translated",
                    draft.where(part),
                    f"{model} takes no tools; the {what} is said as text",
                )
            else:
                spoken.append(part)
        draft.parts = spoken
        if draft.role == "tool":
            draft.role = "user"


def _rewrite_ids(drafts: list[Draft], target: Origin, wires: set[str], losses: Losses) -> None:
    """Give every call of others an id that the target takes and no other call has."""
    forms = [re.compile(_ID_FORMS[wire], re.DOTALL) for wire in wires & _ID_FORMS.keys()]

    def fits(call_id: str) -> bool:
        return all(form.fullmatch(call_id) for form in forms)

    exchanges, _ = matched(drafts)
    taken = {each.call.id for each in exchanges if each.call.origin == target}
    for number, each in enumerate(exchanges):
        call = each.call
        if call.origin == target:
            continue
        call_id = call.id
        if not call_id or call_id in taken or not fits(call_id):
            call_id = _fresh_id(call.id, number, fits, taken)
            reason = f"{call.id!r} became {call_id!r}, which {target.provider} takes"
            losses.note(each.called_in.at, "translated", f"the id of {call.name}", reason)
            renamed = ToolCall(
                call.name,
                call.arguments,
                call_id,
                call.arguments_text,
                call.freeform,
                call.origin,
                call.provider_data,
            )
            each.called_in.replace(call, (renamed,))
            if each.result is not None and each.answered_in is not None:
                old = each.result
                answer = ToolResult(call_id, old.content, old.name, old.is_error, old.denied)
                each.answered_in.replace(old, (answer,))
        taken.add(call_id)


def _fresh_id(old: str, number: int, fits: Callable[[str], bool], taken: set[str]) -> str:
    """Make an id out of the old one, alike at every time."""
    from hashlib import sha256

    seed = old or f"#{number}"
    while True:
        digest = sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
        fresh = f"call_{digest[:24]}"
        if not fits(fresh):
            fresh = digest[:9]
        if fresh not in taken:
            return fresh
        seed = f"{seed}#{number}"
