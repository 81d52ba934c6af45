"""What a call cost, in USD, from the catalog's prices."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from interlingua.records import Model, PriceCondition, PriceRow
    from interlingua.usage import Usage

MILLION = Decimal(1_000_000)

_STANDARD_TIERS = frozenset({None, "auto", "default", "standard", "standard_only", "on_demand"})

# Not the clock's own name of the day, which follows the machine's locale.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@value
class Known:
    """The whole cost, and its parts by rate name."""

    total: Decimal
    parts: Mapping[str, Decimal]
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"${self.total:f}"


@value
class AtLeast:
    """A lower bound: some of the usage has no known price, or was not reported.

    `missing` names it: rates, or in words what else was billed.
    """

    total: Decimal
    parts: Mapping[str, Decimal]
    missing: tuple[str, ...]
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"≥ ${self.total:f} (without {', '.join(self.missing)})"


@value
class Unknown:
    """Nothing can be said of the cost; `reason` says why."""

    reason: str
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"unknown ({self.reason})"


Cost: TypeAlias = Known | AtLeast | Unknown


def cost_of(
    model: Model,
    usage: Usage,
    *,
    at: datetime,
    service_tier: str | None = None,
    region: str | None = None,
) -> Cost:
    """Price a call's usage by its model's rates as they stood at a moment.

    Estimated tokens give an estimated cost; those of a stream that broke a lower bound.

    Parameters:
        at: When the call was made; UTC where it names no zone.
        service_tier: The provider's word for how the call was served, `batch` included; None and
            the standard tier's names are one.
        region: Where it was served, in the provider's words.
    """
    if not model.prices:
        return Unknown(f"the catalog has no price for {model}", usage.cost)
    if usage.input is None and usage.output is None:
        return Unknown("the provider reported no usage", usage.cost)
    tier = None if service_tier in _STANDARD_TIERS else service_tier
    moment = at if at.tzinfo is None else at.astimezone(UTC)
    rows = [row for row in model.prices if _holds(row.when, usage, moment, tier, region)]
    if tier is not None and not any(row.when and row.when.service_tier == tier for row in rows):
        return Unknown(f"the catalog has no price for {model} at service tier {tier!r}", usage.cost)
    rates = _rates(rows)
    parts: dict[str, Decimal] = {}
    missing = [name for name in ("input", "output") if getattr(usage, name) is None]
    for name, count in _quantities(usage, rates).items():
        rate = rates.get(name)
        if rate is not None:
            parts[name] = rate * count / (1 if name.endswith("per_request") else MILLION)
        elif name not in missing:
            missing.append(name)
    total = sum(parts.values(), Decimal(0))
    if not parts and missing:
        return Unknown(f"the catalog has no price for {', '.join(missing)}", usage.cost)
    missing += usage.billed_beside
    if usage.basis == "partial":
        missing.append("what was not reported when the stream broke")
    if missing:
        return AtLeast(total, parts, tuple(missing), usage.cost)
    return Known(total, parts, usage.cost)


def total_cost(costs: Iterable[Cost]) -> Cost:
    """Add up the costs of several calls: known only where every one is."""
    total = Decimal(0)
    reported: Decimal | None = None
    parts: dict[str, Decimal] = {}
    missing: dict[str, None] = {}
    priced = False
    for cost in costs:
        if cost.reported is not None:
            reported = cost.reported + (reported or 0)
        if isinstance(cost, Unknown):
            missing[cost.reason] = None
            continue
        priced = True
        total += cost.total
        for name, amount in cost.parts.items():
            parts[name] = parts.get(name, Decimal(0)) + amount
        if isinstance(cost, AtLeast):
            missing |= dict.fromkeys(cost.missing)
    if missing and not priced:
        return Unknown("; ".join(missing), reported)
    if missing:
        return AtLeast(total, parts, tuple(missing), reported)
    return Known(total, parts, reported)


def _rates(rows: Sequence[PriceRow]) -> dict[str, Decimal]:
    """Merge the rows that hold; the last that names a rate wins."""
    rates: dict[str, Decimal] = {}
    for row in rows:
        for name in row.rates.__dataclass_fields__:
            rate: Decimal | None = getattr(row.rates, name)
            if rate is not None:
                rates[name] = rate
    return rates


def _holds(
    when: PriceCondition | None,
    usage: Usage,
    at: datetime,
    service_tier: str | None,
    region: str | None,
) -> bool:
    if when is None:
        return True
    day = at.date()
    if when.min_input_tokens is not None and (usage.input or 0) < when.min_input_tokens:
        return False
    if when.service_tier is not None and when.service_tier != service_tier:
        return False
    if when.from_date is not None and day < when.from_date:
        return False
    if when.until_date is not None and day > when.until_date:
        return False
    if when.weekdays is not None and _WEEKDAYS[at.weekday()] not in when.weekdays:
        return False
    if when.region is not None and when.region != region:
        return False
    if when.utc is not None:
        start, end = when.utc
        now = f"{at:%H:%M}"
        return start <= now < end if start <= end else now >= start or now < end
    return True


def _quantities(usage: Usage, rates: Mapping[str, Decimal]) -> dict[str, int]:
    """Give counts by the name of the rate that prices them, each token once."""
    given, made = usage.input_parts, usage.output_parts
    quantities: dict[str, int] = {}
    for count, *names in (
        (given.fresh, "input"),
        (made.text, "output"),
        (given.cached, "cached_input"),
        (given.cached_audio, "cached_input_audio", "cached_input"),
        (given.cached_image, "cached_input_image", "cached_input"),
        (given.cached_video, "cached_input"),
        # Five minutes is the lifetime that a provider means when it does not say.
        (given.cache_write, "cache_write", "cache_write_5m"),
        (given.cache_write_5m, "cache_write_5m", "cache_write"),
        # An hour costs more than five minutes, whose rate must not stand in.
        (given.cache_write_1h, "cache_write_1h", "cache_write"),
        # A medium without a rate of its own is billed as the text it is counted with.
        (given.audio, "input_audio", "input"),
        (given.image, "input_image", "input"),
        (given.video, "input_video", "input"),
        (made.reasoning, "reasoning", "output"),
        (made.audio, "output_audio", "output"),
        (made.image, "output_image", "output"),
        (made.video, "output_video", "output"),
        (usage.web_searches, "web_search_per_request"),
        (1 if "per_request" in rates else 0, "per_request"),
    ):
        if count:
            name = next((each for each in names if each in rates), names[0])
            quantities[name] = quantities.get(name, 0) + count
    return quantities
