"""What comes of an extraction: a value, or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias

from typing_extensions import TypeVar

from interlingua.cost import total_cost
from interlingua.errors import OutputInvalid, OutputRefused, OutputTruncated
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.cost import Cost
    from interlingua.reply import Reply
    from interlingua.request_schema import Problem
    from interlingua.usage import Usage

T = TypeVar("T", covariant=True)
RawT = TypeVar("RawT", covariant=True, default=object)


class _Answered(Generic[RawT]):
    """What every outcome tells of the replies that led to it."""

    __slots__ = ()

    reply: Reply[RawT]
    earlier: tuple[Reply[RawT], ...]

    @property
    def replies(self) -> tuple[Reply[RawT], ...]:
        """Every reply, the last one too."""
        return (*self.earlier, self.reply)

    @property
    def attempts(self) -> int:
        """How many times the model was asked."""
        return len(self.earlier) + 1

    @property
    def usage(self) -> Usage:
        """The tokens of all replies."""
        return sum([each.usage for each in self.replies[1:]], self.replies[0].usage)

    @property
    def cost(self) -> Cost:
        """The cost of all replies, in USD."""
        return total_cost([each.cost for each in self.replies])


@value
class Ok(_Answered[RawT], Generic[T, RawT]):
    """The answer, whole and of the type.

    Parameters:
        reply: The reply it was read from.
        earlier: Replies before it that did not fit, and were sent back.
    """

    value: T
    reply: Reply[RawT]
    earlier: tuple[Reply[RawT], ...] = ()


@value
class Truncated(_Answered[RawT]):
    """The answer was cut: at its output limit, where the context was full, or by a pause.

    Parameters:
        text: What had come of the answer.
        reply: The reply that was cut.
        earlier: Replies before it that did not fit, and were sent back.
    """

    text: str
    reply: Reply[RawT]
    earlier: tuple[Reply[RawT], ...] = ()

    @property
    def error(self) -> OutputTruncated:
        """The error that `extract` raises."""
        return OutputTruncated(
            f"the answer of {self.reply.model} was cut ({_why(self.reply)}) after"
            f" {len(self.text)} characters; raise max_output_tokens or ask for less",
            text=self.text,
            replies=self.replies,
        )


@value
class Refused(_Answered[RawT]):
    """The model refused, or a filter of its provider ended the answer.

    Parameters:
        text: The model's words for why, or what had come of the answer.
        reply: The reply that refuses.
        earlier: Replies before it that did not fit, and were sent back.
    """

    text: str
    reply: Reply[RawT]
    earlier: tuple[Reply[RawT], ...] = ()

    @property
    def error(self) -> OutputRefused:
        """The error that `extract` raises."""
        said = f": {self.text[:300]}" if self.text else "; ask otherwise, or ask another model"
        return OutputRefused(
            f"{self.reply.model} gave no answer ({_why(self.reply)}){said}",
            text=self.text,
            replies=self.replies,
        )


@value
class Invalid(_Answered[RawT]):
    """The answer is whole, but not of the type.

    Parameters:
        text: The answer as the model wrote it.
        errors: What does not fit, and where.
        reply: The last reply.
        earlier: Replies before it that did not fit either, and were sent back.
    """

    text: str
    errors: tuple[Problem, ...]
    reply: Reply[RawT]
    earlier: tuple[Reply[RawT], ...] = ()

    @property
    def error(self) -> OutputInvalid:
        """The error that `extract` raises."""
        shown = "; ".join([str(each) for each in self.errors[:3]])
        more = f" and {len(self.errors) - 3} more" if len(self.errors) > 3 else ""
        return OutputInvalid(
            f"the answer of {self.reply.model} does not fit: {shown}{more};"
            " pass reask=1 to send this back to the model",
            text=self.text,
            problems=self.errors,
            replies=self.replies,
        )


Outcome: TypeAlias = Ok[T, RawT] | Truncated[RawT] | Refused[RawT] | Invalid[RawT]
"""What comes of an extraction; a `match` narrows it."""


def value_of(outcome: Outcome[T, RawT]) -> T:
    """Give the value.

    Raises:
        OutputError: There is none.
    """
    if isinstance(outcome, Ok):
        return outcome.value
    raise outcome.error


def _why(reply: Reply[object]) -> str:
    raw = reply.raw_finish_reason
    known = reply.finish_reason.value
    return known if raw in (None, known) else f"{known}, {raw}"
