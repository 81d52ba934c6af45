"""How long a conversation is in tokens, and which turns to leave out until it fits.

Law: turns go whole and oldest first, instructions and the last turn stay; what a provider counted
goes before what we estimate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.estimate import estimate_input, estimate_message
from interlingua.messages import ToolResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.conversation.entries import Entry
    from interlingua.tools import HostedTool, Tool


class Length:
    """The length of a conversation, anchored on the input tokens that its replies reported.

    `total` is in tokens; `before` tells how many of them stand before an entry.
    """

    __slots__ = ("_anchors", "_entries", "_estimates", "total")

    def __init__(self, entries: Sequence[Entry], tools: Sequence[Tool | HostedTool] = ()) -> None:
        self._entries = entries
        self._estimates = [estimate_message(entry.message) for entry in entries]
        # A reply counts only where it still answers all that it answered then.
        self._anchors = {
            at: entry.provenance.usage.input
            for at, entry in enumerate(entries)
            if entry.provenance is not None
            and entry.provenance.usage.input
            and entry.provenance.sent == at
        }
        # A count holds the tools already.
        uncounted = 0 if self._anchors else estimate_input((), tools)
        self.total = self.before(len(entries)) + uncounted

    def before(self, place: int) -> int:
        """Give the tokens of the entries before a place."""
        following = min([at for at in self._anchors if at >= place], default=None)
        if following is not None:
            return max(0, self._anchors[following] - sum(self._estimates[place:following]))
        last = max(self._anchors, default=None)
        if last is None:
            return sum(self._estimates[:place])
        rest = sum(self._estimates[last + 1 : place])
        return self._anchors[last] + self._of_reply(last) + rest

    def between(self, start: int, end: int) -> int:
        """Give the tokens of a run of entries."""
        return max(0, self.before(end) - self.before(start))

    def estimated(self, places: Sequence[int]) -> int:
        """Give our own estimate of single entries."""
        return sum([self._estimates[at] for at in places])

    def _of_reply(self, at: int) -> int:
        provenance = self._entries[at].provenance
        reported = None if provenance is None else provenance.usage.output
        return self._estimates[at] if reported is None else reported


def trim(entries: Sequence[Entry], tokens: int, tools: Sequence[Tool | HostedTool]) -> list[Entry]:
    """Leave out the oldest turns until the rest fits.

    Raises:
        UsageError: The instructions and the last turn alone are longer.
    """
    length = Length(entries, tools)
    if length.total <= tokens:
        return list(entries)
    starts = turn_starts(entries)
    first = starts[0] if starts else 0
    for start in starts[1:]:
        instructions = [at for at in range(first, start) if _instructs(entries[at])]
        saved = length.between(first, start) - length.estimated(instructions)
        if length.total - saved <= tokens:
            return [
                *entries[:first],
                *[entries[at] for at in instructions],
                *entries[start:],
            ]
    last = starts[-1] if starts else 0
    alone = length.total - length.between(first, last)
    raise UsageError(
        f"the instructions and the last turn alone are about {alone} tokens, more than {tokens};"
        " shorten them, or allow more"
    )


def turn_starts(entries: Sequence[Entry]) -> list[int]:
    """Give where each turn begins: with a user's message that is not only tool results."""
    starts: list[int] = []
    for at, entry in enumerate(entries):
        message = entry.message
        if message.role == "user":
            results = [part for part in message.parts if isinstance(part, ToolResult)]
            if not results:
                starts.append(at)
        elif not starts and not _instructs(entry):
            # What stands before the user's first message is a turn of its own.
            starts.append(at)
    return starts


def _instructs(entry: Entry) -> bool:
    return entry.message.role in ("system", "developer")
