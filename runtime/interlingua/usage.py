"""Tokens used by a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.values import value

if TYPE_CHECKING:
    from decimal import Decimal

    from interlingua.values import JsonObject


@value
class Usage:
    """Tokens of one call as the provider reported them; None where it said nothing.

    `input` holds all input tokens, cached ones included; `output` all output tokens, reasoning
    included. The other counts are parts of these two. `cost` is what the provider says it charged,
    in USD. `raw` is the provider's own object.
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

    @property
    def total(self) -> int | None:
        """Input and output together, or None where either is unreported."""
        if self.input is None or self.output is None:
            return None
        return self.input + self.output
