"""What the test server is told to answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, TypeAlias, cast

from interlingua.errors import InterlinguaError, UsageError
from interlingua.media import Audio, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall

if TYPE_CHECKING:
    from interlingua.finish import FinishReason
    from interlingua.testing.server.faults import Faults
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.usage import Usage

GREETING = "Hello from the test server."
"""What is said where no script says anything."""

ReplyPart: TypeAlias = Text | Refusal | Thinking | ToolCall | Image | Audio | Video | Opaque
"""What a model can answer with."""

_REPLY_PARTS = (Text, Refusal, Thinking, ToolCall, Image, Audio, Video, Opaque)


@dataclass(frozen=True, slots=True)
class ScriptedError:
    """An error, said in the words of whichever wire asks.

    Parameters:
        status: The HTTP status.
        code: The provider's code or type; each wire's usual one for the status by default.
        headers: Sent with the answer, such as `retry-after`.
        delay: Seconds before the answer begins.
    """

    status: int
    message: str = "scripted error"
    _: KW_ONLY
    code: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class ScriptedReply:
    """A reply, said in the words of whichever wire asks, streamed if it asks for a stream.

    Parameters:
        parts: What the model answers; an `Opaque` part is a block in the wire's own words.
        finish_reason: Follows from the parts by default; a plain string is sent as it is.
        usage: An estimate by default; `Usage()` reports nothing, and its `raw` is sent as it is.
        model: The served model's name; the requested one by default.
        chunk_size: Characters of each streamed piece of text, thinking and arguments.
        pace: Seconds between the events of a stream.
        delay: Seconds before the answer begins.
        headers: Sent with the answer.
        error: Ends the reply after its parts, inside the 200.
        fault: What goes wrong on the way, one thing or several; see `interlingua.testing.Fault`.
    """

    parts: str | ReplyPart | Sequence[str | ReplyPart]
    _: KW_ONLY
    finish_reason: FinishReason | str | None = None
    usage: Usage | None = None
    model: str | None = None
    chunk_size: int = 12
    pace: float = 0.0
    delay: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    error: ScriptedError | None = None
    fault: Faults = None

    def __post_init__(self) -> None:
        if self.chunk_size < 1:
            raise UsageError(f"chunk_size={self.chunk_size}: a piece has at least one character")

    @property
    def content(self) -> tuple[ReplyPart, ...]:
        """The parts, strings made text.

        Raises:
            UsageError: Something is not what a model can answer with.
        """
        parts = self.parts
        if isinstance(parts, Sequence) and not isinstance(parts, str):
            return tuple([_part(each) for each in parts])
        return (_part(parts),)


def _part(given: object) -> ReplyPart:
    if isinstance(given, str):
        return Text(given)
    if isinstance(given, _REPLY_PARTS):
        return given
    raise UsageError(
        f"a scripted reply cannot hold a {type(given).__name__}; it takes strings and"
        f" {', '.join(each.__name__ for each in _REPLY_PARTS)}"
    )


@dataclass(frozen=True, slots=True)
class RawReply:
    """An answer byte for byte, as it was recorded, as no provider should send it, or to what is no
    chat: it answers any path.

    Parameters:
        body: The whole body; or its chunks, each with its delay in seconds where it has one,
            and each its own HTTP chunk and its own write to the socket.
        headers: Sent with the answer, but for those that frame it, which the server writes.
        delay: Seconds before the answer begins.
        fault: What goes wrong on the way, one thing or several; see `interlingua.testing.Fault`.
    """

    body: bytes | Sequence[bytes | tuple[float, bytes]] = b""
    _: KW_ONLY
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    fault: Faults = None


Answer: TypeAlias = (
    str | ReplyPart | Sequence[str | ReplyPart] | ScriptedReply | ScriptedError | RawReply
)
"""What a request can be answered with; strings and parts are a reply of those parts."""

WholeAnswer: TypeAlias = ScriptedReply | ScriptedError | RawReply
"""An answer with everything it may say of itself."""

Script: TypeAlias = "Sequence[Answer] | Callable[[RecordedRequest], Answer]"
"""Answers consumed in order, or a function that answers each request, in the server's thread."""

Replies: TypeAlias = (
    "Sequence[Answer | InterlinguaError] | Callable[[RecordedRequest], Answer | InterlinguaError]"
)
"""A script that may also raise errors of ours, where no network is between."""


class Answers:
    """Takes a script's answers, one by one; calls may come from any thread."""

    def __init__(self, script: Script | Replies | None) -> None:
        if isinstance(script, str) or not (
            script is None or callable(script) or isinstance(cast("object", script), Iterable)
        ):
            raise UsageError(
                f"a script is a list of answers or a function, no {type(script).__name__};"
                " write serve([…])"
            )
        self._function = script if callable(script) else None
        self._waiting: deque[Answer | InterlinguaError] = deque(
            () if script is None or callable(script) else script
        )
        self._endless = script is None
        self._given = 0

    @property
    def waiting(self) -> int:
        """How many answers have not been given."""
        return len(self._waiting)

    def add(self, answers: Sequence[Answer]) -> None:
        """Put further answers behind those that wait.

        Raises:
            UsageError: A function answers.
        """
        if self._function is not None:
            raise UsageError("a function answers every request; no answers can be added to it")
        self._endless = False
        self._waiting.extend(answers)

    def forget(self) -> None:
        """Drop the answers that wait; further requests get none until some are added."""
        self._endless = False
        self._waiting.clear()

    def next(self, request: RecordedRequest) -> WholeAnswer | None:
        """Give the answer to a request; None where the script has run out.

        Raises:
            InterlinguaError: The script says so.
        """
        if self._endless:
            return ScriptedReply(_greeting(request))
        if self._function is not None:
            return _whole(self._function(request))
        try:
            answer = self._waiting.popleft()
        except IndexError:
            return None
        self._given += 1
        return _whole(answer)

    def next_of(
        self, request: RecordedRequest, kinds: tuple[type[WholeAnswer], ...]
    ) -> WholeAnswer | None:
        """Give the answer to a request if it is one of some kinds; else it goes on waiting."""
        if self._function is not None:
            answer = _whole(self._function(request))
            return answer if isinstance(answer, kinds) else None
        if self._waiting and isinstance(self._waiting[0], kinds):
            return self.next(request)
        return None

    def exhausted(self, request: RecordedRequest) -> str:
        """Say that nothing is left for a request."""
        return (
            f"the script is exhausted: all {self._given} of its answers were given"
            f" before this {request.method} {request.path}"
        )


def _greeting(request: RecordedRequest) -> ReplyPart:
    """Greet who has no script: in silence where Gemini is asked for a sound."""
    config = request.body.get("generationConfig")
    if isinstance(config, dict) and config.get("responseModalities") == ["AUDIO"]:
        return Audio(data=bytes(480), media_type="audio/L16;codec=pcm;rate=24000")
    return Text(GREETING)


def _whole(answer: Answer | InterlinguaError) -> WholeAnswer:
    if isinstance(answer, InterlinguaError):
        raise answer
    if isinstance(answer, ScriptedReply | ScriptedError | RawReply):
        return answer
    return ScriptedReply(answer)
