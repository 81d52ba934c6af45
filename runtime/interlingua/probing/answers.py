"""What is asked of a server, and what its answers show; no I/O.

Law: only what is in the answer's own bytes counts, not what a tolerant decoder makes of it.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.failures import read_facts
from interlingua.sse import EventParser
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.records import ReasoningField
    from interlingua.values import JsonObject, JsonValue

REASONING_FIELDS: tuple[ReasoningField, ...] = (
    "reasoning_details",
    "reasoning_content",
    "reasoning",
)
"""Where hosts put reasoning; the first that is filled is the one that takes it back."""

_THINKING_TAGS = ("<think>", "<thinking>", "<thought>")


@value
class Question:
    """One request: a body is posted, and without one it is a GET."""

    what: str
    path: str
    body: JsonObject | None = None

    @property
    def is_streamed(self) -> bool:
        """Whether the answer is asked for as a stream."""
        return self.body is not None and self.body.get("stream") is True


@value
class Answer:
    """The status and the bytes that came; of a refusal also what it says."""

    status: int
    body: bytes
    refusal: str | None = None


@value
class Seen:
    """What one chat answer shows; `refusal` says why there is none."""

    refusal: str | None = None
    text: str = ""
    reasoning: dict[str, str] = field(default_factory=dict[str, str])
    calls: tuple[JsonObject, ...] = ()
    finish_reason: str | None = None
    usage: JsonObject | None = None
    is_done: bool = False
    is_framed: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether the answer met its token limit, so that what is missing shows nothing."""
        return self.finish_reason == "length"

    @property
    def thinks(self) -> bool:
        """Whether any reasoning came, in a field or in tags."""
        return bool(self.reasoning) or self.has_tags

    @property
    def has_tags(self) -> bool:
        """Whether reasoning stands in tags inside the text."""
        return self.text.lstrip().startswith(_THINKING_TAGS)

    @property
    def output_tokens(self) -> int | None:
        """The tokens that it says it has written."""
        count = None if self.usage is None else self.usage.get("completion_tokens")
        return count if isinstance(count, int) else None


def seen(question: Question, answer: Answer) -> Seen:
    """Read a chat answer, streamed or whole."""
    if answer.refusal is not None:
        return Seen(refusal=answer.refusal)
    reader = _Reader()
    is_framed = question.is_streamed and not answer.body.lstrip().startswith(b"{")
    try:
        if is_framed:
            reader.read_stream(answer.body)
        else:
            reader.read_chunk(jsontext.decode_object(answer.body))
    except ProtocolError as error:
        return Seen(refusal=f"an answer that is no JSON: {error}")
    if reader.refusal is not None:
        return Seen(refusal=reader.refusal)
    return Seen(
        text="".join(reader.text),
        reasoning={name: "".join(texts) for name, texts in reader.reasoning.items()},
        calls=tuple(reader.calls.values()),
        finish_reason=reader.finish_reason,
        usage=reader.usage,
        is_done=reader.is_done,
        is_framed=is_framed,
    )


class _Reader:
    def __init__(self) -> None:
        self.refusal: str | None = None
        self.text: list[str] = []
        self.reasoning: dict[str, list[str]] = {}
        self.calls: dict[int, JsonObject] = {}
        self.finish_reason: str | None = None
        self.usage: JsonObject | None = None
        self.is_done = False

    def read_stream(self, body: bytes) -> None:
        parser = EventParser()
        for data in [*parser.feed(body), *parser.finish()]:
            if data.strip() == b"[DONE]":
                self.is_done = True
            elif data.strip():
                self.read_chunk(jsontext.decode_object(data))

    def read_chunk(self, chunk: JsonObject) -> None:
        if chunk.get("error"):
            self.refusal = read_facts(chunk).message or "an error inside the answer"
        for place in (chunk, chunk.get("x_groq")):
            usage = place.get("usage") if isinstance(place, dict) else None
            if isinstance(usage, dict):
                self.usage = usage
        for choice in objects(chunk.get("choices")):
            if choice.get("index") in (None, 0):
                self._read_choice(choice)

    def _read_choice(self, choice: JsonObject) -> None:
        finish = choice.get("finish_reason")
        if isinstance(finish, str) and finish:
            self.finish_reason = finish
        message = choice.get("delta") or choice.get("message")
        if not isinstance(message, dict):
            return
        content = message.get("content")
        if isinstance(content, str):
            self.text.append(content)
        else:
            self.text += [str(each["text"]) for each in objects(content) if "text" in each]
        for name in REASONING_FIELDS:
            given = message.get(name)
            if given:
                self.reasoning.setdefault(name, []).append(str(given))
        for at, call in enumerate(objects(message.get("tool_calls"))):
            index = call.get("index")
            self.calls.setdefault(index if isinstance(index, int) else at, call)


def objects(sent: JsonValue) -> Iterator[JsonObject]:
    """Give the objects of a list, and none of what is no list."""
    for each in sent if isinstance(sent, list) else ():
        if isinstance(each, dict):
            yield each
