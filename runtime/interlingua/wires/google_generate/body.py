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
    """Collects chunks; `settle` brings `whole` up to date."""

    __slots__ = ("_candidates", "usage", "whole")

    def __init__(self) -> None:
        self.whole: JsonObject = {}
        self.usage: JsonObject = {}
        self._candidates: dict[int, _StreamedCandidate] = {}

    def add(self, chunk: google.StreamEvent) -> None:
        """Take a chunk."""
        for name, given in cast("JsonObject", chunk).items():
            if name == "candidates":
                for at, candidate in enumerate(chunk.get("candidates", ())):
                    self._candidate(candidate.get("index", at)).add(candidate)
            elif name == "usageMetadata" and isinstance(given, dict):
                self.usage.update(given)
                self.whole[name] = self.usage
            else:
                self.whole[name] = given

    def settle(self, streamed_arguments: Sequence[JsonObject]) -> JsonObject:
        """Give the body so far.

        Parameters:
            streamed_arguments: What the first candidate's partial arguments came to, call by call.
        """
        for candidate in self._candidates.values():
            candidate.settle()
        if streamed_arguments:
            calls = self._candidate(0).calls_in_pieces
            for call, arguments in zip(calls, streamed_arguments, strict=False):
                call["args"] = arguments
        return self.whole

    def _candidate(self, index: int) -> _StreamedCandidate:
        found = self._candidates.get(index)
        if found is None:
            found = self._candidates[index] = _StreamedCandidate()
            cast("list[JsonValue]", self.whole.setdefault("candidates", [])).append(found.whole)
        return found


class _StreamedCandidate:
    __slots__ = ("_content", "_kind", "_parts", "_pieces", "_text", "calls_in_pieces", "whole")

    def __init__(self) -> None:
        self.whole: JsonObject = {}
        self.calls_in_pieces: list[JsonObject] = []
        self._content: JsonObject | None = None
        self._parts: list[JsonValue] = []
        self._kind: frozenset[str] | None = None
        self._pieces: list[str] = []
        self._text: JsonObject = {}

    def add(self, candidate: google.Candidate) -> None:
        for name, given in cast("JsonObject", candidate).items():
            if name == "content" and isinstance(given, dict):
                self._add_content(given)
            elif isinstance(given, dict):
                self.whole[name] = _joined(self.whole.get(name), given)
            else:
                self.whole[name] = given

    def _add_content(self, content: JsonObject) -> None:
        ours = self._content
        if ours is None:
            ours = self._content = {}
            self.whole["content"] = ours
        for name, given in content.items():
            if name != "parts" or not isinstance(given, list):
                ours[name] = given
                continue
            ours[name] = self._parts
            for part in given:
                self._add_part(cast("JsonObject", part))

    def _add_part(self, part: JsonObject) -> None:
        text = part.get("text")
        if type(text) is str and len(part) < 3:
            kind = _TEXT if len(part) == 1 else _THOUGHT if part.get("thought") is True else None
            if kind is not None:
                if kind is self._kind:
                    self._pieces.append(text)
                else:
                    self.settle()
                    self._kind, self._pieces, self._text = kind, [text], part.copy()
                    self._parts.append(self._text)
                return
        call = part.get("functionCall")
        if isinstance(call, dict):
            if not call.get("name") and self._continues(part, call):
                return
            if call.get("name") and (call.get("willContinue") or call.get("partialArgs")):
                part, call = {**part}, _without_progress(call)
                part["functionCall"] = call
                self.calls_in_pieces.append(call)
        self.settle()
        self._kind = None
        self._parts.append(part)

    def _continues(self, part: JsonObject, call: JsonObject) -> bool:
        last = self._parts[-1] if self._parts else None
        begun = self.calls_in_pieces[-1] if self.calls_in_pieces else None
        if begun is None or not isinstance(last, dict) or last.get("functionCall") is not begun:
            return False
        begun.update(_without_progress(call))
        last.update({name: given for name, given in part.items() if name != "functionCall"})
        return True

    def settle(self) -> None:
        if self._kind is not None:
            self._text["text"] = "".join(self._pieces)


_PROGRESS = frozenset({"partialArgs", "willContinue"})


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
