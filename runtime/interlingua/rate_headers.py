"""What a provider's headers say is left of its rate limits; which they are, the catalog says."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from interlingua.records import RateHeaders
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Resource: TypeAlias = Literal["requests", "tokens"]

_LONGEST = 60.0
"""Seconds; what takes longer to return than a minute is a quota, of which the provider's own error
tells more than a long silence would."""


@value
class Report:
    """What is left of a resource.

    Parameters:
        reset: Seconds until all of it is back.
        limit: How much all of it is, where it comes back little by little; None where it comes
            back at once.
    """

    resource: Resource
    remaining: float
    reset: float
    limit: float | None = None

    def delay(self, amount: float, passed: float) -> float:
        """Give the seconds until an amount is there, so many seconds after the report."""
        limit = self.limit
        needed = amount if limit is None else min(amount, limit)
        if needed <= self.remaining:
            return 0.0
        whole = self.reset
        if limit is not None:
            whole *= (needed - self.remaining) / (limit - self.remaining)
        return max(0.0, whole - passed)

    def less(self, amount: float) -> Report:
        """Give the report with an amount used up since."""
        return Report(self.resource, self.remaining - amount, self.reset, self.limit)


USUAL = (
    *[
        RateHeaders(
            resource=resource,
            remaining=f"x-ratelimit-remaining-{resource}",
            reset=f"x-ratelimit-reset-{resource}",
            limit=f"x-ratelimit-limit-{resource}",
            refills=True,
        )
        for resource in get_args(Resource)
    ],
    RateHeaders(
        resource="requests",
        remaining="ratelimit-remaining",
        reset="ratelimit-reset",
        limit="ratelimit-limit",
    ),
)
"""OpenAI's, which most hosts have taken over, and those of the IETF's draft."""

_SECONDS_OF_UNIT = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_DURATION = re.compile(r"(?:\d+(?:\.\d+)?(?:ms|[smhd]))+")
_STEP = re.compile(r"(\d+(?:\.\d+)?)(ms|[smhd])")
_EARLIEST_EPOCH = 1e9
_EARLIEST_EPOCH_MS = 1e12


def reports(
    headers: Mapping[str, str], now: float, known: Sequence[RateHeaders] | None = None
) -> list[Report]:
    """Read every report in a response's headers.

    Parameters:
        headers: Names in lower case.
        now: Seconds since the epoch, for resets that are dates.
        known: The provider's own headers; None where they are unknown.
    """
    found: list[Report] = []
    for spelling in USUAL if known is None else known:
        given = headers.get(spelling.remaining)
        remaining = None if given is None else _number(given)
        if remaining is None:
            continue
        reset = _LONGEST
        if spelling.reset is not None:
            told = seconds_until(headers.get(spelling.reset, ""), now)
            reset = _LONGEST if told is None else told
        if not 0 < reset <= _LONGEST:
            continue
        limit = _number(headers.get(spelling.limit, "")) if spelling.limit else None
        if not spelling.refills or limit is None or limit <= remaining:
            limit = None
        found.append(Report(spelling.resource, remaining, reset, limit))
    return found


def seconds_until(text: str, now: float) -> float | None:
    """Read a reset: a duration (`1m30.5s`), seconds, a moment of Unix time, or a date."""
    text = text.strip()
    if _DURATION.fullmatch(text):
        return sum(float(amount) * _SECONDS_OF_UNIT[unit] for amount, unit in _STEP.findall(text))
    number = _number(text)
    if number is not None:
        if number >= _EARLIEST_EPOCH_MS:
            return number / 1000 - now
        return number - now if number >= _EARLIEST_EPOCH else number
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.timestamp() - now if moment.tzinfo is not None else None


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
