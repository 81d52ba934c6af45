"""One turn on its way: what is said, and its reply once that is whole.

Law: a message is kept with its reply or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from interlingua.conversation.draft import drafts_of
from interlingua.conversation.entries import Entry, entry_of
from interlingua.conversation.exchanges import unanswered
from interlingua.errors import UsageError
from interlingua.messages import Message, Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from typing_extensions import TypeIs

    from interlingua.conversation.entries import AnyMessage
    from interlingua.messages import Part
    from interlingua.reply import Reply
    from interlingua.runs.run import Run

ReplyT = TypeVar("ReplyT", bound="Reply[object]")


class Turn:
    """Messages that go out with all that was said before; `messages` is the whole of it.

    Parameters:
        entries: The conversation's own, to be added to.
        said: Texts, media and whole messages.

    Raises:
        UsageError: There is nothing to send, or a tool call has no result.
    """

    __slots__ = ("_entries", "_fresh", "_length", "messages")

    def __init__(self, entries: list[Entry], said: Sequence[object]) -> None:
        self._entries = entries
        self._length = len(entries)
        self._fresh = [Entry(message) for message in _messages(said)]
        whole = [*entries, *self._fresh]
        self.messages: list[AnyMessage] = [entry.message for entry in whole]
        if not whole:
            raise UsageError("there is nothing to send; say something")
        calls = unanswered(drafts_of(whole))
        if calls:
            names = ", ".join([f"{call.name} ({call.id})" for call in calls])
            raise UsageError(
                f"these tool calls have no result: {names}; send tool_result(call, …) for each,"
                " or take the conversation from adapted_to(model), which repairs all but the last"
            )

    def keep(self, reply: Reply[object]) -> None:
        """Add the messages and their reply.

        Raises:
            UsageError: The conversation has changed since; the reply is in `partial`.
        """
        if self._changed:
            error = UsageError(
                "the conversation was changed while this reply was awaited, so the reply was not"
                " added; it is in .partial. Let each go on from its own copy()"
            )
            error.partial = reply
            raise error
        self._entries += [*self._fresh, entry_of(reply, len(self.messages))]

    def keep_run(self, run: Run) -> None:
        """Add the messages, and every reply and result of their run; nothing where calls wait.

        Raises:
            UsageError: The conversation has changed since; the run is in `run`.
        """
        if self._changed:
            error = UsageError(
                "the conversation was changed while this run was made, so nothing of it was added;"
                " it is in .run. Let each go on from its own copy()"
            )
            error.run = run
            raise error
        if not run.pending:
            self._entries += [*self._fresh, *entries_of(run)]

    async def kept_run(self, outcome: Awaitable[Run]) -> Run:
        """Wait for a run, then keep it."""
        run = await outcome
        self.keep_run(run)
        return run

    @property
    def _changed(self) -> bool:
        return len(self._entries) != self._length

    async def kept(self, outcome: Awaitable[ReplyT]) -> ReplyT:
        """Wait for a reply, then keep it."""
        reply = await outcome
        self.keep(reply)
        return reply


def entries_of(run: Run) -> list[Entry]:
    """Give what was said in a run after the messages that it began with."""
    entries: list[Entry] = []
    for step in run.steps:
        entries.append(entry_of(step.reply, len(run.given) + len(entries)))
        entries += [Entry(message) for message in step.messages[1:]]
    return entries


def _messages(said: Sequence[object]) -> list[AnyMessage]:
    """Gather text and media that follow one another in one message of the user's."""
    messages: list[AnyMessage] = []
    run: list[Part] = []
    for each in said:
        if _is_message(each):
            _flush(run, messages)
            messages.append(each)
        else:
            run.append(Text(each) if isinstance(each, str) else cast("Part", each))
    _flush(run, messages)
    return messages


def _is_message(said: object) -> TypeIs[AnyMessage]:
    return isinstance(said, Message)


def _flush(run: list[Part], messages: list[AnyMessage]) -> None:
    if run:
        messages.append(Message("user", tuple(run)))
        run.clear()
