"""A reply to what came of it: whole, cut, refused, or not of the type.

Law: why a reply ended is looked at first; what was cut or refused is never parsed as if whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.extraction.outcomes import Invalid, Ok, Refused, Truncated
from interlingua.extraction.target import Mismatch
from interlingua.finish import FinishReason
from interlingua.messages import Text
from interlingua.request_schema import Problem
from interlingua.schema.partial import PartialJson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.extraction.forms import Form
    from interlingua.extraction.outcomes import Outcome
    from interlingua.extraction.target import Target
    from interlingua.messages import Part
    from interlingua.reply import Reply
    from interlingua.values import JsonValue

_REFUSED = frozenset({FinishReason.REFUSAL, FinishReason.CONTENT_FILTER})
_CUT = frozenset({FinishReason.LENGTH, FinishReason.CONTEXT_LENGTH, FinishReason.PAUSE})

_FENCE = re.compile(r"```[\w+-]*[ \t]*\r?\n(.*?)\r?\n?[ \t]*```", re.DOTALL)

_MOST_OPENINGS = 100
"""Braces and brackets in a text of chatter that are tried as the answer's first."""

_MOST_REPEATED = 10
"""Times that an answer may stand in its text."""


def outcome_of(target: Target, form: Form, reply: Reply[object]) -> Outcome[object]:
    """Tell what came of a reply."""
    if reply.refusal is not None or reply.finish_reason in _REFUSED:
        return Refused(reply.refusal or answer_text(form, reply), reply)
    text = answer_text(form, reply)
    if reply.finish_reason in _CUT:
        return Truncated(text, reply)
    if reply.finish_reason is FinishReason.ERROR:
        reason = reply.raw_finish_reason or "error"
        return Invalid(text, (Problem("", f"the provider gave the answer up: {reason}"),), reply)
    try:
        if form.mode == "tool":
            return Ok(target.read(_argument(form, reply)), reply)
        if form.mode == "schema":
            return Ok(target.read(_decoded(text, reply)), reply)
        return Ok(_found(target, text), reply)
    except Mismatch as mismatch:
        return Invalid(text, mismatch.problems, reply)


def answer_text(form: Form, reply: Reply[object]) -> str:
    """Give what the model wrote as its answer: the arguments of its call, or its last text."""
    if form.tool is not None:
        calls = [call for call in reply.tool_calls if call.name == form.tool.name]
        if calls:
            call = calls[0]
            return call.arguments_text or jsontext.encode_text(call.arguments)
    return last_text(reply.message.parts)


def last_text(parts: tuple[Part, ...]) -> str:
    """Give the text behind any other part: what stands before a hosted tool is no answer yet."""
    texts: list[str] = []
    for part in reversed(parts):
        if type(part) is Text:
            texts.append(part.text)
        elif texts:
            break
    return "".join(reversed(texts))


def _argument(form: Form, reply: Reply[object]) -> JsonValue:
    name = "" if form.tool is None else form.tool.name
    calls = [call for call in reply.tool_calls if call.name == name]
    if not calls:
        raise _mismatch(f"the model did not call {name!r}")
    first = calls[0]
    if first.arguments is None:
        raise _mismatch("the arguments are no JSON object")
    if any(call.arguments != first.arguments for call in calls[1:]):
        raise _mismatch(f"the model called {name!r} {len(calls)} times, each with another answer")
    return first.arguments


def _decoded(text: str, reply: Reply[object]) -> JsonValue:
    if not text.strip():
        raise _mismatch("there is no answer")
    last = next(part for part in reversed(reply.message.parts) if type(part) is Text)
    # A comment may stand before the answer, in a text of its own.
    for each in (text, last.text):
        values = _values(each)
        # gpt-4o now and then writes the same answer two times over.
        if values and all(value == values[0] for value in values):
            return values[0]
    raise _mismatch("the answer is not JSON")


def _values(text: str) -> list[JsonValue]:
    """Give the JSON values that a text consists of; none where it holds anything else."""
    try:
        return [jsontext.decode(text)]
    except ProtocolError:
        pass
    values: list[JsonValue] = []
    while (text := text.strip()) and len(values) < _MOST_REPEATED:
        parser = PartialJson(depth=0)
        parser.feed(text)
        if not parser.whole:
            return []
        values.append(parser.value)
        text = parser.trailing
    return [] if text else values


def _found(target: Target, text: str) -> object:
    """Find the answer among fences and chatter: the first JSON value that is of the type."""
    first: Mismatch | None = None
    for answer in _candidates(text):
        try:
            return target.read(answer, bare=True)
        except Mismatch as mismatch:
            first = first or mismatch
    raise first or _mismatch("there is no answer" if not text.strip() else "the answer is not JSON")


def _candidates(text: str) -> Iterator[JsonValue]:
    for whole in (text, *[match.group(1) for match in _FENCE.finditer(text)]):
        try:
            yield jsontext.decode(whole)
        except ProtocolError:
            continue
    at = 0
    for _ in range(_MOST_OPENINGS):
        opening = re.compile(r"[{\[]").search(text, at)
        if opening is None:
            return
        parser = PartialJson(depth=0)
        parser.feed(text[opening.start() :])
        if parser.whole:
            yield parser.value
            at = len(text) - len(parser.trailing)
        else:
            at = opening.end()


def _mismatch(message: str) -> Mismatch:
    return Mismatch((Problem("", message),))
