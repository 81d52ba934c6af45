"""Tool calls and their results: which belongs to which, and repair where one is missing.

Law: every call but those that still wait is followed by its result, and no result stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.conversation.draft import Draft
from interlingua.messages import Opaque, Text, ToolCall, ToolResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.conversation.draft import Losses
    from interlingua.messages import Part

_UNRECORDED = "No result of this call was recorded."


class Exchange:
    """A call and the draft it stands in; its result and the draft of that, where there is one."""

    __slots__ = ("answered_in", "call", "called_in", "result")

    def __init__(self, call: ToolCall, called_in: Draft) -> None:
        self.call = call
        self.called_in = called_in
        self.result: ToolResult | None = None
        self.answered_in: Draft | None = None


def matched(drafts: Sequence[Draft]) -> tuple[list[Exchange], list[ToolResult]]:
    """Match calls and results; give also the results that answer no call.

    A result answers the latest call of its id, and each call is answered once. What answers a
    provider's own block by its `call_id` is no stray.
    """
    exchanges: list[Exchange] = []
    strays: list[ToolResult] = []
    own_calls: set[str] = set()
    open_calls: dict[str, list[Exchange]] = {}
    for draft in drafts:
        fresh: dict[str, list[Exchange]] = {}
        for call in draft.calls:
            exchange = Exchange(call, draft)
            exchanges.append(exchange)
            fresh.setdefault(call.id, []).append(exchange)
        open_calls.update(fresh)
        for part in draft.parts:
            if isinstance(part, Opaque) and isinstance(own := part.data.get("call_id"), str):
                own_calls.add(own)
            if not isinstance(part, ToolResult):
                continue
            waiting = open_calls.get(part.call_id)
            if waiting:
                exchange = waiting.pop(0)
                exchange.result, exchange.answered_in = part, draft
            elif part.call_id not in own_calls:
                strays.append(part)
    return exchanges, strays


def unanswered(drafts: Sequence[Draft]) -> list[ToolCall]:
    """Give the calls that have no result."""
    return [each.call for each in matched(drafts)[0] if each.result is None]


def repair(drafts: list[Draft], losses: Losses) -> None:
    """Bring each call and its result together; what has no counterpart is given one, or words."""
    exchanges, strays = matched(drafts)
    for caller in [draft for draft in drafts if draft.calls]:
        own = [each for each in exchanges if each.called_in is caller]
        block = _block_after(drafts, caller)
        waits = drafts[-1] is (block[-1] if block else caller)
        late = [each for each in own if each.result and each.answered_in not in block]
        missing = [] if waits else [each for each in own if each.result is None]
        answers: list[Part] = []
        for each in own:
            if each in late and each.result is not None and each.answered_in is not None:
                each.answered_in.replace(each.result, ())
                answers.append(each.result)
                losses.note(each.answered_in.at, "translated", "", "a result was moved to its call")
            elif each in missing:
                call = each.call
                answers.append(ToolResult(call.id, _UNRECORDED, call.name, is_error=True))
                reason = f"the call {call.id!r} of {call.name} had no result; one that says so"
                losses.note(caller.at, "added", "", reason)
        if answers:
            _add_answers(drafts, caller, block, answers)
    if strays:
        drafts[:] = _with_strays_in_words(drafts, strays, losses)


def _add_answers(
    drafts: list[Draft], caller: Draft, block: list[Draft], answers: list[Part]
) -> None:
    holder = next((each for each in reversed(block) if each.role == "tool"), None)
    if holder is not None:
        holder.parts += answers
    elif block and block[-1].role == "user":
        block[-1].parts[:0] = answers
    else:
        drafts.insert(drafts.index(caller) + 1, Draft(caller.at, "tool", answers))


def _block_after(drafts: list[Draft], caller: Draft) -> list[Draft]:
    """Give what follows calls before the next turn: results, and instructions amid them."""
    block: list[Draft] = []
    for draft in drafts[drafts.index(caller) + 1 :]:
        if draft.role == "tool" or draft.instructs:
            block.append(draft)
            continue
        if draft.role == "user" and draft.holds_results:
            block.append(draft)
        break
    return block


def _with_strays_in_words(
    drafts: list[Draft], strays: list[ToolResult], losses: Losses
) -> list[Draft]:
    kept: list[Draft] = []
    # Words of the user's must not part a call from the results that follow it.
    held: list[Draft] = []
    for draft in drafts:
        if draft.role != "tool" and not draft.instructs and not draft.holds_results:
            kept += held
            held = []
        said: list[Part] = []
        for stray in [each for each in strays if each in draft]:
            words = as_text(stray)
            draft.replace(stray, words if draft.role == "user" else ())
            said += words
            reason = f"no call {stray.call_id!r} stands before this result; it is said as text"
            losses.note(draft.at, "translated", "", reason)
        kept.append(draft)
        if said and draft.role != "user":
            held.append(Draft(draft.at, "user", said))
    return kept + held


def as_text(part: ToolCall | ToolResult) -> list[Part]:
    """Say a call or a result in words, for a model that takes no tools."""
    if isinstance(part, ToolCall):
        arguments = part.arguments_text or jsontext.encode_text(part.arguments or {})
        return [Text(f"[Called the tool {part.name} with {arguments}]")]
    outcome = "Denied call" if part.denied else "Failed call" if part.is_error else "Result"
    head = f"[{outcome} of the tool {part.name or part.call_id}: "
    content = part.content
    if isinstance(content, tuple):
        inner = [Text(each.text) if isinstance(each, Text) else each for each in content]
        return [Text(head), *inner, Text("]")]
    said = content if isinstance(content, str) else jsontext.encode_text(content)
    return [Text(f"{head}{said}]")]
