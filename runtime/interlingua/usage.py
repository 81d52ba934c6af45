"""Tokens used by a call, and how they split into parts that are each counted once."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from decimal import Decimal

    from interlingua.values import JsonObject

Basis: TypeAlias = Literal["reported", "partial", "estimated"]
"""How tokens are known: as the provider reported them at the end, as far as it had reported them
when its stream broke, or by our own estimate."""


def count_of(given: object) -> int | None:
    """Read a provider's count; None for what is none, such as a text or less than nothing."""
    if type(given) is int:
        return given if given >= 0 else None
    return int(given) if type(given) is float and given.is_integer() and given >= 0 else None


@value
class InputParts:
    """Input tokens, each in one part; None where unreported.

    `fresh` is what no other part names: text that no cache held, and whatever the provider does not
    tell apart. `cache_write` is what was written without a lifetime being told.
    """

    fresh: int | None = None
    cached: int | None = None
    cached_audio: int | None = None
    cached_image: int | None = None
    cached_video: int | None = None
    cache_write: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None
    audio: int | None = None
    image: int | None = None
    video: int | None = None

    @property
    def total(self) -> int | None:
        """All parts together; None where nothing was reported."""
        return _sum(self)


@value
class OutputParts:
    """Output tokens, each in one part; None where unreported.

    `text` is what no other part names: tool calls and whatever the provider does not tell apart.
    """

    text: int | None = None
    reasoning: int | None = None
    audio: int | None = None
    image: int | None = None
    video: int | None = None

    @property
    def total(self) -> int | None:
        """All parts together; None where nothing was reported."""
        return _sum(self)


@value
class Usage:
    """Tokens of one call as the provider reported them; None where it said nothing.

    `input` holds all input tokens, cached ones included; `output` all output tokens, reasoning
    included. The other counts are parts of these two and may overlap, as what is both sound and
    cached does; `input_parts` and `output_parts` count each token once. `cost` is what the
    provider says it charged, in USD. `raw` is the provider's own object. `basis` tells how the
    tokens are known. `billed_beside` names what was billed but is in no count here, such as the
    tokens of another model that the provider asked.
    """

    input: int | None = None
    output: int | None = None
    cached: int | None = None
    cache_write: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None
    reasoning: int | None = None
    input_audio: int | None = None
    output_audio: int | None = None
    input_image: int | None = None
    output_image: int | None = None
    cached_audio: int | None = None
    web_searches: int | None = None
    cost: Decimal | None = None
    raw: JsonObject | None = None
    cached_image: int | None = None
    cached_video: int | None = None
    input_video: int | None = None
    output_video: int | None = None
    billed_beside: tuple[str, ...] = ()
    basis: Basis = "reported"

    @property
    def total(self) -> int | None:
        """Input and output together, or None where either is unreported."""
        if self.input is None or self.output is None:
            return None
        return self.input + self.output

    @property
    def input_parts(self) -> InputParts:
        """The input tokens, each counted once.

        The parts sum to `input`, unless the provider counted one of them higher than the whole.
        """
        short, long = self.cache_write_5m, self.cache_write_1h
        written = _less(self.cache_write, short, long)
        cached = _less(self.cached, self.cached_audio, self.cached_image, self.cached_video)
        audio = _less(self.input_audio, self.cached_audio)
        image = _less(self.input_image, self.cached_image)
        video = _less(self.input_video, self.cached_video)
        fresh = _less(self.input, self.cached, written, short, long)
        if fresh is not None:
            # Media that do not fit beside what the cache held were cached themselves.
            audio, fresh = _fitted(audio, fresh)
            image, fresh = _fitted(image, fresh)
            video, fresh = _fitted(video, fresh)
        return InputParts(
            fresh,
            cached,
            self.cached_audio,
            self.cached_image,
            self.cached_video,
            written,
            short,
            long,
            audio,
            image,
            video,
        )

    @property
    def output_parts(self) -> OutputParts:
        """The output tokens, each counted once.

        The parts sum to `output`, unless the provider counted one of them higher than the whole.
        """
        parts = (self.reasoning, self.output_audio, self.output_image, self.output_video)
        return OutputParts(_less(self.output, *parts), *parts)

    def __add__(self, other: Usage) -> Usage:
        """Add two calls' tokens; what only one of them reported counts as it is.

        The sum is `partial` where one of the two lacks a total that the other has. It has no `raw`.
        """
        lacking = (self.input is None) != (other.input is None) or (
            (self.output is None) != (other.output is None)
        )
        bases: tuple[Basis, ...] = (self.basis, other.basis, "partial" if lacking else "reported")
        return Usage(
            _plus(self.input, other.input),
            _plus(self.output, other.output),
            _plus(self.cached, other.cached),
            _plus(self.cache_write, other.cache_write),
            _plus(self.cache_write_5m, other.cache_write_5m),
            _plus(self.cache_write_1h, other.cache_write_1h),
            _plus(self.reasoning, other.reasoning),
            _plus(self.input_audio, other.input_audio),
            _plus(self.output_audio, other.output_audio),
            _plus(self.input_image, other.input_image),
            _plus(self.output_image, other.output_image),
            _plus(self.cached_audio, other.cached_audio),
            _plus(self.web_searches, other.web_searches),
            self.cost if other.cost is None else other.cost + (self.cost or 0),
            None,
            _plus(self.cached_image, other.cached_image),
            _plus(self.cached_video, other.cached_video),
            _plus(self.input_video, other.input_video),
            _plus(self.output_video, other.output_video),
            self.billed_beside + other.billed_beside,
            max(bases, key=_CERTAINTY.__getitem__),
        )

    def __radd__(self, other: int) -> Usage:
        """Let `sum` begin with its zero."""
        return self if other == 0 else NotImplemented


_CERTAINTY: dict[Basis, int] = {"reported": 0, "partial": 1, "estimated": 2}


def _sum(parts: InputParts | OutputParts) -> int | None:
    counts = [getattr(parts, each.name) for each in fields(parts)]
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _less(whole: int | None, *parts: int | None) -> int | None:
    return None if whole is None else max(0, whole - sum([part or 0 for part in parts]))


def _fitted(part: int | None, room: int) -> tuple[int | None, int]:
    if part is None:
        return None, room
    taken = min(part, room)
    return taken, room - taken


def _plus(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return one if other is None else other
    return one + other
