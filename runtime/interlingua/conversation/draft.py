"""A message while it is adapted, and the notes of what that cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.adaptations import Adaptation
from interlingua.conversation.entries import Entry
from interlingua.messages import Message, ToolCall, ToolResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from interlingua.adaptations import Change
    from interlingua.conversation.entries import AnyMessage
    from interlingua.messages import Part, Role


class Draft:
    """A message that may change; `entry` is what it was, `at` where it stood.

    One that is made anew has no `entry`.
    """

    __slots__ = ("at", "entry", "name", "parts", "role")

    def __init__(self, at: int, role: Role, parts: list[Part], entry: Entry | None = None) -> None:
        self.at = at
        self.role: Role = role
        self.parts = parts
        self.entry = entry
        self.name = None if entry is None else entry.message.name

    @property
    def calls(self) -> list[ToolCall]:
        """The tool calls, in order."""
        return [part for part in self.parts if isinstance(part, ToolCall)]

    @property
    def holds_results(self) -> bool:
        """Whether this answers tool calls."""
        return any(isinstance(part, ToolResult) for part in self.parts)

    @property
    def instructs(self) -> bool:
        """Whether this is an instruction, which stands outside the exchange."""
        return self.role in ("system", "developer")

    def __contains__(self, part: Part) -> bool:
        return any(each is part for each in self.parts)

    def where(self, part: Part) -> str:
        """Give the place that a part has in the message as it was, or has now where it is new."""
        was = self.parts if self.entry is None else self.entry.message.parts
        for parts in (was, self.parts):
            for at, each in enumerate(parts):
                if each is part:
                    return f"parts[{at}]"
        raise ValueError("the part is in another message")

    def replace(self, part: Part, by: Iterable[Part]) -> None:
        """Put other parts in the place of one."""
        place = next(at for at, each in enumerate(self.parts) if each is part)
        self.parts[place : place + 1] = by

    def entered(self) -> Entry:
        """Give the entry: the very same where nothing has changed."""
        message: AnyMessage = Message(self.role, tuple(self.parts), self.name)
        if self.entry is None:
            return Entry(message)
        return (
            self.entry if message == self.entry.message else Entry(message, self.entry.provenance)
        )


class Losses:
    """What adapting changed, in the order of the messages."""

    __slots__ = ("_noted",)

    def __init__(self) -> None:
        self._noted: list[tuple[int, Adaptation]] = []

    def note(self, at: int, change: Change, what: str, reason: str) -> None:
        """Note a change of the message that stood at a place; `what` is a path within it."""
        path = f"messages[{at}].{what}" if what else f"messages[{at}]"
        self._noted.append((at, Adaptation(change, path, reason)))

    def listed(self) -> tuple[Adaptation, ...]:
        """Give every note."""
        return tuple([noted for _, noted in sorted(self._noted, key=lambda each: each[0])])


def drafts_of(entries: Sequence[Entry]) -> list[Draft]:
    """Make a draft of each entry."""
    return [
        Draft(at, entry.message.role, list(entry.message.parts), entry)
        for at, entry in enumerate(entries)
    ]
