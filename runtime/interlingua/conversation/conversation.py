"""`Conversation`: messages that are sent, kept, stored, handed to other models and trimmed."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, cast, overload

from interlingua.conversation.adaptation import Handoff, adapt
from interlingua.conversation.document import json_schema, read_document, write_document
from interlingua.conversation.draft import drafts_of
from interlingua.conversation.entries import Entry
from interlingua.conversation.exchanges import unanswered
from interlingua.conversation.trimming import Length, trim
from interlingua.conversation.turn import Turn, entries_of
from interlingua.errors import UsageError
from interlingua.messages import Message, Text
from interlingua.models import lookup
from interlingua.offered_tools import offered
from interlingua.records import ChatModel, ExtraT, InputT, OutputT, ToolsT
from interlingua.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Self

    from typing_extensions import Unpack

    from interlingua.chat import AsyncChat, Chat
    from interlingua.conversation.entries import AnyMessage
    from interlingua.conversation.media import UnreadableMedia
    from interlingua.messages import ToolCall
    from interlingua.records import AnyChatModel
    from interlingua.runs.run import Run
    from interlingua.runs.settings import RunSettings
    from interlingua.settings import Settings
    from interlingua.stream import AsyncStream, Stream
    from interlingua.tools import AnyTool, HostedTool
    from interlingua.values import JsonObject


class Conversation:
    """Messages in order, with any model.

    A message and its reply are added together, once the reply is whole: a call that fails or breaks
    off changes nothing.

    Parameters:
        messages: What was said so far.
        system: How the model should behave; the first message.
    """

    __slots__ = ("_around", "_entries")

    def __init__(
        self, messages: Iterable[Message[object]] = (), *, system: str | None = None
    ) -> None:
        self._entries: list[Entry] = []
        # The stored document without its messages, with fields that only others know.
        self._around: JsonObject = {}
        if system is not None:
            self.add(Message("system", (Text(system),)))
        self.add(*messages)

    @property
    def messages(self) -> tuple[AnyMessage, ...]:
        """Every message, in order."""
        return tuple([entry.message for entry in self._entries])

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every message with what is known of the reply that it was."""
        return tuple(self._entries)

    @property
    def waiting_calls(self) -> tuple[ToolCall, ...]:
        """The tool calls that have no result yet, in order."""
        return tuple(unanswered(drafts_of(self._entries)))

    def add(self, *messages: Message[object]) -> None:
        """Add messages without sending them: tool results, or turns from elsewhere."""
        self._entries += [Entry(message) for message in messages]

    @overload
    def send(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[OutputT]: ...
    @overload
    def send(
        self,
        chat: AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Coroutine[Any, Any, Reply[OutputT]]: ...
    def send(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT] | AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[OutputT] | Coroutine[Any, Any, Reply[OutputT]]:
        """Say something and wait for the reply; awaited where `chat` is of an `AsyncClient`.

        Parameters:
            chat: The bound model to ask.
            said: Text and media, which become one message of the user's; or whole messages, such as
                tool results. Nothing, where the conversation already ends with what is to be
                answered.
            tools, extra, settings: As of `Chat.complete`.

        Raises:
            UsageError: The call is wrong, tool calls have no result, or the conversation was
                changed while the reply was awaited.
            InterlinguaError: The call failed; see `interlingua.errors`.
        """
        turn = Turn(self._entries, said)
        outcome = chat.complete(turn.messages, tools=tools, extra=extra, **settings)
        if isinstance(outcome, Reply):
            turn.keep(outcome)
            return outcome
        return turn.kept(outcome)

    @overload
    def stream(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[Settings],
    ) -> Stream[OutputT]: ...
    @overload
    def stream(
        self,
        chat: AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[Settings],
    ) -> AsyncStream[OutputT]: ...
    def stream(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT] | AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[Settings],
    ) -> Stream[OutputT] | AsyncStream[OutputT]:
        """Say something and take the reply as it comes; parameters and errors as of `send`.

        The message and its reply are added when the stream ends; one that is left early, or breaks
        off, adds nothing.
        """
        turn = Turn(self._entries, said)
        stream = chat.stream(
            turn.messages, tools=tools, extra=extra, raw_chunks=raw_chunks, **settings
        )
        return stream.when_whole(turn.keep)

    @overload
    def run(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run: ...
    @overload
    def run(
        self,
        chat: AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Coroutine[Any, Any, Run]: ...
    def run(
        self,
        chat: Chat[ExtraT, InputT, ToolsT, OutputT] | AsyncChat[ExtraT, InputT, ToolsT, OutputT],
        *said: str | InputT | Message[InputT],
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run | Coroutine[Any, Any, Run]:
        """Say something and let the model use its tools; parameters and errors as of `send`.

        What was said is added when the run has stopped, and no call in it waits. Where one does,
        nothing is: resume the run, then `keep` it.

        Parameters:
            tools, extra, settings: As of `Chat.run`.
        """
        turn = Turn(self._entries, said)
        outcome = chat.run(turn.messages, tools=tools, extra=extra, **settings)
        if isinstance(outcome, Coroutine):
            return turn.kept_run(outcome)
        turn.keep_run(outcome)
        return outcome

    def keep(self, run: Run) -> None:
        """Add what was said in a run that went on from this conversation.

        Raises:
            UsageError: The run began with other messages, or calls in it wait for the caller.
        """
        known = len(self._entries)
        if run.given[:known] != self.messages:
            raise UsageError("this run did not go on from this conversation: it began otherwise")
        if run.pending:
            waiting = ", ".join([f"{each.call.name} ({each.call.id})" for each in run.pending])
            raise UsageError(f"calls of this run still wait: {waiting}; resume it first")
        self._entries += [*[Entry(message) for message in run.given[known:]], *entries_of(run)]

    def adapted_to(
        self,
        model: AnyChatModel | str,
        *,
        wire: str | None = None,
        media: UnreadableMedia = "replace",
    ) -> Handoff:
        """Make the conversation ready for another model; this one stays as it is.

        Thinking, signatures and provider's own blocks of other models are dropped; ids of tool
        calls become such as the model's wire takes; a call or result without its counterpart is
        given one, or said in words; media that the model cannot read are replaced by words.

        Parameters:
            model: A constant of `interlingua.models`, or its name `provider/id`.
            wire: The wire it will be spoken to on; by default its first.
            media: "refuse" to raise where a medium cannot be read.

        Raises:
            UsageError: The model is none, does not speak the wire, or a medium was refused.
        """
        found = lookup(model) if isinstance(model, str) else model
        if not isinstance(found, ChatModel):
            raise UsageError(f"{found} is no ChatModel, but of the kind {type(found).__name__}")
        target = cast("AnyChatModel", found)
        if wire is None and not target.wires:
            raise UsageError(f"the catalog knows no wire of {target}; pass wire=")
        if wire is not None and wire not in target.wires:
            spoken = ", ".join(target.wires)
            raise UsageError(f"{target} does not speak {wire!r}; it speaks {spoken}")
        entries, losses = adapt(self._entries, target, wire or target.wires[0], media)
        return Handoff(self._with(entries), losses)

    def tokens(self, tools: Sequence[AnyTool | HostedTool] = ()) -> int:
        """Estimate the input tokens of the conversation.

        What the last reply reported counts as reported, tools included; only what came after it,
        or a conversation without a reply, is estimated.

        Parameters:
            tools: What the model may call, counted where no reply has counted it.
        """
        return Length(self._entries, offered(tools)).total

    def trimmed_to(self, tokens: int, *, tools: Sequence[AnyTool | HostedTool] = ()) -> Self:
        """Leave out the oldest turns until the rest fits; this conversation stays as it is.

        A turn is a user's message with all that follows up to the next: a tool call is never parted
        from its result. Instructions and the last turn always stay.

        Parameters:
            tokens: How long it may be, in tokens as `tokens()` estimates them.
            tools: What the model may call.

        Raises:
            UsageError: The instructions and the last turn alone are longer.
        """
        return self._with(trim(self._entries, tokens, offered(tools)))

    def copy(self) -> Self:
        """Give a conversation that goes on from here by itself."""
        return self._with(self._entries)

    def to_json(self) -> str:
        """Give the conversation as JSON, whole: with provider data, provenance and unknown fields.

        Raises:
            UsageError: It holds a number that JSON cannot say.
        """
        return write_document(self._entries, self._around)

    @classmethod
    def from_json(cls, stored: str | bytes) -> Self:
        """Read what `to_json` gave, in this or an older version.

        Fields and part types that are not known here are kept, and written again as they came.

        Raises:
            UsageError: The text is no stored conversation, or one of a newer version.
        """
        conversation = cls()
        conversation._entries, conversation._around = read_document(stored)
        return conversation

    @staticmethod
    def json_schema() -> JsonObject:
        """Describe what `to_json` gives, as a JSON schema."""
        return json_schema()

    def __len__(self) -> int:
        return len(self._entries)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Conversation):
            return NotImplemented
        return self._entries == other._entries and self._around == other._around

    def __repr__(self) -> str:
        return f"Conversation({len(self._entries)} messages)"

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """Give a conversation of entries, such as some of another's."""
        made = cls()
        made._entries = list(entries)
        return made

    def _with(self, entries: Iterable[Entry]) -> Self:
        made = self.of(entries)
        made._around = dict(self._around)
        return made
