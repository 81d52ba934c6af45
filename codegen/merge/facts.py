"""What one source says of one model, in the catalog's own words.

Law: a source's gap, zero or placeholder is an absent fact here, never a value.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from codegen.catalog.vocabulary import RATES

_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
When: TypeAlias = tuple[tuple[str, object], ...]
"""The conditions of a price row, without its dates, sorted by name."""
Rates: TypeAlias = dict[str, Decimal]


@dataclass(slots=True)
class Prices:
    """The rates that hold under each set of conditions, and those announced for later dates."""

    rows: dict[When, Rates] = field(default_factory=dict[When, Rates])
    later: dict[str, dict[When, Rates]] = field(default_factory=dict[str, dict[When, Rates]])

    def add(self, when: When, rate: str, price: Decimal) -> None:
        """Add a rate unless it is 0, which sources write for what they do not know."""
        if rate not in RATES:
            raise ValueError(f"{rate} is not a rate of the vocabulary")
        if price > 0:
            self.rows.setdefault(when, {})[rate] = price.normalize()


@dataclass(slots=True)
class Facts:
    """One source's facts of one model; whatever it does not know is absent."""

    source: str
    lineage: str
    name: str | None = None
    family: str | None = None
    kind: str | None = None
    wires: tuple[str, ...] = ()
    limits: dict[str, int] = field(default_factory=dict[str, int])
    modalities: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    features: dict[str, bool] = field(default_factory=dict[str, bool])
    reasoning: dict[str, object] = field(default_factory=dict[str, object])
    lifecycle: dict[str, str] = field(default_factory=dict[str, str])
    compat: dict[str, object] = field(default_factory=dict[str, object])
    dimensions: int | None = None
    prices: Prices = field(default_factory=Prices)
    is_free: bool = False
    points_to: str | None = None


def number(value: Json) -> Decimal | None:
    """Read a price exactly as it is written; None for what is no price."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        read = Decimal(value if isinstance(value, str) else repr(value))
    except InvalidOperation:
        return None
    if not read.is_finite():
        return None
    # Binary fractions leave noise behind: 0.049999999999999996 was 0.05.
    return round(read, 12 - read.adjusted()).normalize() if read else read


def tokens(value: Json) -> int | None:
    """Read a token count; None for 0, infinity and what is no count."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if math.isfinite(value) and value >= 1 else None


def mapping(value: Json) -> dict[str, Json]:
    """Give an object, or an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def sequence(value: Json) -> list[Json]:
    """Give a list, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def texts(value: Json) -> list[str]:
    """Give the strings of a list."""
    return [each for each in sequence(value) if isinstance(each, str)]


def text(value: Json) -> str | None:
    """Give a string that says something."""
    return value if isinstance(value, str) and value.strip() else None


def is_partial_date(value: str) -> bool:
    """Tell whether text is a date of the calendar, or a month or year of one."""
    if not _PARTIAL_DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return False
    return True


def tier_start(size: int) -> int:
    """Give the first token count of a tier that starts above `size`.

    Sources write one boundary as 200000 and as 199999; both start at 200001.
    """
    return (size + 1 if (size + 1) % 1000 == 0 else size) + 1


def modalities(values: list[str]) -> tuple[str, ...]:
    """Read modality words, in the vocabulary's order; unknown words are left out."""
    words = {"pdf": "document", "file": "document"}
    known = {words.get(value, value) for value in values}
    return tuple(each for each in ("text", "image", "audio", "video", "document") if each in known)


def when(conditions: Mapping[str, object]) -> When:
    """Make the key of a row's conditions."""
    return tuple(sorted(conditions.items()))
