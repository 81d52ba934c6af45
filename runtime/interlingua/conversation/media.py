"""Media that another model cannot read, or not where they stand: replaced, moved or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua import wires
from interlingua.conversation.draft import Draft
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Message, Text, ToolResult
from interlingua.request import prepare

if TYPE_CHECKING:
    from interlingua.conversation.draft import Losses
    from interlingua.messages import Origin, Part, ReadablePart
    from interlingua.records import AnyChatModel

UnreadableMedia: TypeAlias = Literal["replace", "refuse"]
"""What becomes of media that a model cannot read: words in their place, or an error."""

_Medium: TypeAlias = Image | Audio | Video | Document

_MODELS_SHOW_MEDIA = frozenset({"google_generate"})
"""The wires on which the model's own turns may hold any medium."""


class MediaAdapter:
    """Adapts the media of drafts to one model."""

    __slots__ = ("_losses", "_model", "_refuse", "_target", "_wire")

    def __init__(
        self, model: AnyChatModel, target: Origin, losses: Losses, *, refuse: bool
    ) -> None:
        self._model = model
        self._target = target
        self._losses = losses
        self._refuse = refuse
        self._wire = wires.load(target.wire)

    def adapt(self, drafts: list[Draft]) -> None:
        """Adapt every medium that the model did not make itself.

        Raises:
            UsageError: One cannot be read, and is to be refused.
        """
        reader: Origin | None = None
        # From the end, since whoever replies next is who a medium was sent to.
        for place in range(len(drafts) - 1, -1, -1):
            draft = drafts[place]
            reader = _author(draft) or reader
            moved: list[Part] = []
            parts: list[Part] = []
            for part in draft.parts:
                where = draft.where(part)
                if isinstance(part, ToolResult):
                    parts.append(self._of_result(part, draft, where, reader))
                elif not isinstance(part, _Medium) or part.origin == self._target:
                    parts.append(part)
                else:
                    readable = self._adapted(part, draft, where, reader)
                    if draft.role != "assistant" or self._may_show(readable):
                        parts.append(readable)
                    else:
                        moved.append(readable)
                        parts.append(Text(f"[The {part.kind} that follows was made here.]"))
                        reason = "only a user's message may hold it; it follows there"
                        self._losses.note(draft.at, "translated", where, reason)
            draft.parts = parts
            if moved:
                self._give_to_user(drafts, place, moved)

    def _may_show(self, part: ReadablePart) -> bool:
        return isinstance(part, Text) or self._target.wire in _MODELS_SHOW_MEDIA

    def _give_to_user(self, drafts: list[Draft], place: int, moved: list[Part]) -> None:
        after = place + 1
        # Nothing may stand between a call and its results.
        while after < len(drafts) and (drafts[after].role == "tool" or drafts[after].instructs):
            after += 1
        if after < len(drafts) and drafts[after].role == "user":
            results = [part for part in drafts[after].parts if isinstance(part, ToolResult)]
            drafts[after].parts[len(results) : len(results)] = moved
        else:
            drafts.insert(after, Draft(drafts[place].at, "user", moved))

    def _of_result(
        self, result: ToolResult, draft: Draft, where: str, reader: Origin | None
    ) -> ToolResult:
        content = result.content
        if not isinstance(content, tuple):
            return result
        adapted = tuple(
            [
                self._without_foreign_data(part, draft, f"{where}.content[{at}]", reader)
                if isinstance(part, Text)
                else self._adapted(part, draft, f"{where}.content[{at}]", reader)
                for at, part in enumerate(content)
            ]
        )
        if all(new is old for new, old in zip(adapted, content, strict=True)):
            return result
        return ToolResult(result.call_id, adapted, result.name, result.is_error, result.denied)

    def _adapted(
        self, part: _Medium, draft: Draft, where: str, reader: Origin | None
    ) -> ReadablePart:
        reason = self._reason_against(part, part.origin or reader)
        if reason is not None:
            if self._refuse:
                raise UsageError(
                    f"messages[{draft.at}].{where}: {reason}; leave it out, or pass"
                    " media='replace' to say so in its place"
                )
            self._losses.note(draft.at, "dropped", where, reason)
            name = f" {part.name!r}" if part.name else ""
            return Text(f"[The {part.kind}{name} that was here cannot be shown.]")
        return self._without_foreign_data(part, draft, where, reader)

    def _without_foreign_data(
        self, part: ReadablePart, draft: Draft, where: str, reader: Origin | None
    ) -> ReadablePart:
        author = part.origin or reader
        if not part.provider_data or author is None or self._is_home(part.origin, author):
            return part
        self._losses.note(
            draft.at, "dropped", f"{where}.provider_data", f"only {author.provider} reads it"
        )
        if isinstance(part, Text):
            return Text(part.text, part.citations, part.origin)
        return type(part)(
            part.data, part.url, part.file_id, part.media_type, part.name, part.detail
        )

    def _is_home(self, origin: Origin | None, author: Origin) -> bool:
        if origin is not None:
            return origin == self._target
        return (author.provider, author.wire) == (self._target.provider, self._target.wire)

    def _reason_against(self, part: _Medium, author: Origin | None) -> str | None:
        if (
            part.file_id is not None
            and author is not None
            and author.provider != self._target.provider
        ):
            return f"its file is at {author.provider}"
        return self._refusal(part)

    def _refusal(self, part: _Medium) -> str | None:
        """Give the reason for which the wire itself would refuse a medium, by asking it."""
        wire = self._wire
        try:
            wire.encode(
                prepare(
                    self._model,
                    wire.name,
                    wire.settings,
                    [Message("user", (part,))],
                    settings={},
                    stream=False,
                )
            )
        except UsageError as error:
            return str(error).removeprefix("messages[0].parts[0]: ").removeprefix("messages[0]: ")
        return None


def _author(draft: Draft) -> Origin | None:
    """Tell who wrote a message, by its parts."""
    if draft.role != "assistant":
        return None
    return next(
        (origin for part in draft.parts if (origin := getattr(part, "origin", None)) is not None),
        None,
    )
