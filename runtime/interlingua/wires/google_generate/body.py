"""The body that the chunks of a stream add up to, as the plain call would have given it.

Law: nothing of a chunk is left out, and no text is joined before somebody looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import google_generate as google

_TEXT = frozenset({"text"})
_THOUGHT = frozenset({"text", "thought"})
# Lists that say the same again in every chunk; any other list goes on where the last one ended.
_REPEATED = frozenset({"safetyRatings"})


class StreamedBody:
    """Collects chunks; `settle` gives the body so far."""

    __slots__ = ("_candidates", "usage", "whole")

    def __init__(self) -> None:
        self.whole: dict[str, object] = {}
        self.usage: dict[str, object] = {}
        self._candidates: dict[int, _StreamedCandidate] = {}

    def add(self, chunk: google.StreamEvent) -> None:
        """Take a chunk."""
        self.whole.update(chunk)
        usage = chunk.get("usageMetadata")
        if usage:
            self.usage.update(usage)
        for candidate in chunk.get("candidates") or ():
            index = candidate.get("index", 0)
            ours = self._candidates.get(index)
            if ours is None:
                ours = self._candidates[index] = _StreamedCandidate()
            ours.add(candidate)

    def settle(self, streamed_arguments: Sequence[JsonObject]) -> JsonObject:
        """Give the body so far.

        Parameters:
            streamed_arguments: What the first candidate's partial arguments came to, call by call.
        """
        if self.usage:
            self.whole["usageMetadata"] = self.usage
        if self._candidates:
            self.whole["candidates"] = [each.settled() for each in self._candidates.values()]
        first = self._candidates.get(0)
        for call, arguments in zip(
            first.calls_in_pieces if first is not None else (), streamed_arguments, strict=False
        ):
            call["args"] = arguments
        return cast("JsonObject", self.whole)


class _StreamedCandidate:
    __slots__ = ("_content", "_kind", "_parts", "_pieces", "_text", "_whole", "calls_in_pieces")

    def __init__(self) -> None:
        self._whole: dict[str, object] = {}
        self._content: dict[str, object] | None = None
        self._parts: list[google.Part] = []
        self._kind: frozenset[str] | None = None
        self._pieces: list[str] = []
        self._text: google.Part = {}
        self.calls_in_pieces: list[JsonObject] = []

    def add(self, candidate: google.Candidate) -> None:
        content = candidate.get("content")
        if content is not None:
            if self._content is None:
                self._content = {}
            self._content.update(content)
            for part in content.get("parts") or ():
                text = part.get("text")
                if type(text) is str and len(part) == 1 and self._kind is _TEXT:
                    self._pieces.append(text)
                else:
                    self._add_part(part)
        # Most chunks hold nothing but content and the index that chose this candidate.
        if len(candidate) > 2 or content is None or "index" not in candidate:
            for name, given in cast("JsonObject", candidate).items():
                if name != "content":
                    old = cast("JsonValue", self._whole.get(name))
                    self._whole[name] = _joined(old, given) if isinstance(given, dict) else given
        elif not self._whole:
            self._whole["index"] = candidate.get("index")

    def settled(self) -> dict[str, object]:
        self._settle_text()
        if self._content is None:
            return self._whole
        if self._parts:
            self._content["parts"] = self._parts
        return {"content": self._content, **self._whole}

    def _add_part(self, part: google.Part) -> None:
        kind = _kind_of_text(part)
        if kind is not None and kind is self._kind:
            self._pieces.append(part.get("text", ""))
            return
        self._settle_text()
        self._kind = kind
        if kind is not None:
            part = self._text = part.copy()
            self._pieces = [part.get("text", "")]
        elif "functionCall" in part:
            call = cast("JsonObject", part["functionCall"] or {})
            if not call.get("name") and self._continues(part, call):
                return
            if call.get("name") and (call.get("willContinue") or call.get("partialArgs")):
                part, call = part.copy(), _without_progress(call)
                part["functionCall"] = cast("google.FunctionCall", call)
                self.calls_in_pieces.append(call)
        self._parts.append(part)

    def _continues(self, part: google.Part, call: JsonObject) -> bool:
        if not self._parts or not self.calls_in_pieces:
            return False
        last, begun = cast("JsonObject", self._parts[-1]), self.calls_in_pieces[-1]
        if last.get("functionCall") is not begun:
            return False
        begun.update(_without_progress(call))
        rest = {name: given for name, given in part.items() if name != "functionCall"}
        last.update(cast("JsonObject", rest))
        return True

    def _settle_text(self) -> None:
        if self._kind is not None:
            self._text["text"] = "".join(self._pieces)


_PROGRESS = frozenset({"partialArgs", "willContinue"})


def _kind_of_text(part: google.Part) -> frozenset[str] | None:
    if type(part.get("text")) is not str or len(part) > 2:
        return None
    if len(part) == 1:
        return _TEXT
    return _THOUGHT if part.get("thought") is True else None


def _without_progress(call: JsonObject) -> JsonObject:
    return {name: given for name, given in call.items() if name not in _PROGRESS}


def _joined(before: JsonValue, given: JsonObject) -> JsonObject:
    """Put what a later chunk says over what earlier ones said."""
    if not isinstance(before, dict):
        before = {}
    for name, new in given.items():
        old = before.get(name)
        if isinstance(new, dict):
            before[name] = _joined(old, new)
        elif isinstance(new, list) and isinstance(old, list) and name not in _REPEATED:
            # Some lists grow from chunk to chunk, others hold only what is new.
            grown = new[: len(old)] == old
            old.extend(new[len(old) :] if grown else new)
        else:
            before[name] = list(new) if isinstance(new, list) else new
    return before
