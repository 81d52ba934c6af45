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


class Details:
    """Reasoning details as their pieces come; a piece of the same kind and place continues one."""

    __slots__ = ("_begun",)

    def __init__(self) -> None:
        self._begun: list[tuple[JsonObject, dict[str, list[str]]]] = []

    def __bool__(self) -> bool:
        return bool(self._begun)

    def add(self, details: list[JsonValue]) -> None:
        """Take the details of one chunk, or of a whole message."""
        for detail in details:
            if isinstance(detail, dict):
                self._add(detail)
            else:
                self._begun.append(({"type": "reasoning.text", "text": detail}, {}))

    def items(self) -> list[JsonValue]:
        """Give the details so far, each whole."""
        return [
            {**fields, **{name: "".join(pieces) for name, pieces in texts.items()}}
            for fields, texts in self._begun
        ]

    def _add(self, detail: JsonObject) -> None:
        fields, texts = self._find(detail) or self._begin()
        for name, given in detail.items():
            if name in _TEXT_OF_DETAIL and isinstance(given, str):
                fields.setdefault(name, "")
                texts.setdefault(name, []).append(given)
            elif given or fields.get(name) is None:
                fields[name] = given

    def _begin(self) -> tuple[JsonObject, dict[str, list[str]]]:
        begun: tuple[JsonObject, dict[str, list[str]]] = ({}, {})
        self._begun.append(begun)
        return begun

    def _find(self, detail: JsonObject) -> tuple[JsonObject, dict[str, list[str]]] | None:
        if detail.get("data"):
            return None  # encrypted data comes whole
        kind, index, own = detail.get("type"), detail.get("index"), detail.get("id")
        for begun in reversed(self._begun):
            fields = begun[0]
            if fields.get("type") == kind and fields.get("index") == index:
                known = fields.get("id")
                if known is None or own is None or known == own:
                    return begun
        return None


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
