"""Reasoning as compatible hosts show it: plain fields, lists of details, tags inside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.values import JsonObject, JsonValue

TEXT_FIELDS = ("reasoning_content", "reasoning", "reasoning_text", "thinking")
"""Where reasoning stands as plain text; a host that fills two says the same in both."""

FIELDS = frozenset({*TEXT_FIELDS, "reasoning_details"})

_TAGS = ("think", "thinking", "thought")
_TEXT_OF_DETAIL = ("text", "summary")


def details_text(details: list[JsonValue]) -> str:
    """Give what is readable of a list of reasoning details."""
    return "".join(
        [
            text
            for detail in details
            if isinstance(detail, dict)
            for name in _TEXT_OF_DETAIL
            for text in (detail.get(name),)
            if isinstance(text, str)
        ]
    )


def add_details(into: list[JsonValue], details: list[JsonValue]) -> None:
    """Add pieces of reasoning details to the details they continue."""
    for detail in details:
        if not isinstance(detail, dict):
            into.append(detail)
            continue
        begun = next((each for each in reversed(into) if _continues(detail, each)), None)
        if not isinstance(begun, dict):
            into.append(dict(detail))
            continue
        for name, given in detail.items():
            present = begun.get(name)
            if name in _TEXT_OF_DETAIL and isinstance(present, str) and isinstance(given, str):
                begun[name] = present + given
            elif given is not None and (given != "" or present is None):
                begun[name] = given


def _continues(detail: JsonObject, begun: JsonValue) -> bool:
    if not isinstance(begun, dict) or "data" in detail:
        # Encrypted data comes whole.
        return False
    for name in ("type", "index"):
        if begun.get(name) != detail.get(name):
            return False
    return begun.get("id") == detail.get("id") or None in (begun.get("id"), detail.get("id"))


def seal(details: list[JsonValue]) -> tuple[str | None, str | None]:
    """Give the signature and the encrypted data that details hold, the last of each."""
    signature = encrypted = None
    for detail in details:
        if isinstance(detail, dict):
            signature = detail.get("signature") or signature
            encrypted = detail.get("data") or encrypted
    return (
        signature if isinstance(signature, str) else None,
        encrypted if isinstance(encrypted, str) else None,
    )


class ThinkingTags:
    """Splits thinking in tags off the start of a text that comes in pieces.

    `tag` is the tag's name once it has been seen.
    """

    __slots__ = ("_held", "_in_text", "tag")

    def __init__(self) -> None:
        self._held = ""
        self._in_text = False
        self.tag: str | None = None

    def feed(self, piece: str) -> Iterator[tuple[bool, str]]:
        """Give what the piece settles, each with whether it is thinking."""
        if self._in_text:
            yield False, piece
            return
        text = self._held + piece
        self._held = ""
        if self.tag is None:
            begun = text.lstrip()
            self.tag = next((tag for tag in _TAGS if begun.startswith(f"<{tag}>")), None)
            if self.tag is None:
                if any(f"<{tag}>".startswith(begun) for tag in _TAGS):
                    self._held = text
                else:
                    self._in_text = True
                    yield False, text
                return
            text = begun[len(self.tag) + 2 :]
        end = f"</{self.tag}>"
        thought, found, rest = text.partition(end)
        if found:
            self._in_text = True
        else:
            kept = _overlap(thought, end)
            thought, self._held = thought[: len(thought) - kept], thought[len(thought) - kept :]
        if thought:
            yield True, thought
        if rest:
            yield False, rest

    def finish(self) -> Iterator[tuple[bool, str]]:
        """Give what was held back for a tag that did not come."""
        if self._held:
            yield self.tag is not None, self._held
            self._held = ""


def _overlap(text: str, end: str) -> int:
    """Tell how many of the last letters may be the start of the closing tag."""
    return next((size for size in range(len(end) - 1, 0, -1) if text.endswith(end[:size])), 0)
