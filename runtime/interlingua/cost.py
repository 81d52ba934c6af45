"""What a call cost, in USD, from the catalog's prices."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from interlingua.records import Model, PriceCondition
    from interlingua.usage import Usage

MILLION = Decimal(1_000_000)

# Not the clock's own name of the day, which follows the machine's locale.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@value
class Known:
    """The whole cost, and its parts by rate name."""

    total: Decimal
    parts: Mapping[str, Decimal]
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"${self.total}"


@value
class AtLeast:
    """A lower bound: some of the usage has no known price, or was not reported."""

    total: Decimal
    parts: Mapping[str, Decimal]
    missing: tuple[str, ...]
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"≥ ${self.total} (no price for {', '.join(self.missing)})"


@value
class Unknown:
    """Nothing can be said of the cost; `reason` says why."""

    reason: str
    reported: Decimal | None = None

    def __str__(self) -> str:
        return f"unknown ({self.reason})"


Cost: TypeAlias = Known | AtLeast | Unknown


def cost_of(model: Model, usage: Usage, *, at: datetime, service_tier: str | None = None) -> Cost:
    """Price a call's usage by its model's rates as they stood at a moment in UTC."""
    if not model.prices:
        return Unknown(f"the catalog has no price for {model}", usage.cost)
    if usage.input is None and usage.output is None:
        return Unknown("the provider reported no usage", usage.cost)
    rates = _rates(model, usage, at, service_tier)
    parts: dict[str, Decimal] = {}
    missing: list[str] = []
    for name, tokens in _quantities(usage, rates).items():
        if tokens is None:
            missing.append(name)
        elif tokens:
            rate = rates.get(name)
            if rate is None:
                missing.append(name)
            else:
                parts[name] = rate * tokens / (1 if name.endswith("per_request") else MILLION)
    total = sum(parts.values(), Decimal(0))
    if not parts and missing:
        return Unknown(f"the catalog has no price for {', '.join(missing)}", usage.cost)
    if missing:
        return AtLeast(total, parts, tuple(missing), usage.cost)
    return Known(total, parts, usage.cost)


def _rates(
    model: Model, usage: Usage, at: datetime, service_tier: str | None
) -> dict[str, Decimal]:
    rates: dict[str, Decimal] = {}
    for row in model.prices:
        if row.when is None or _holds(row.when, usage, at, service_tier):
            for name in row.rates.__dataclass_fields__:
                rate: Decimal | None = getattr(row.rates, name)
                if rate is not None:
                    rates[name] = rate
    return rates


def _holds(when: PriceCondition, usage: Usage, at: datetime, service_tier: str | None) -> bool:
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
    if when.region is not None:
        return False
    if when.utc is not None:
        start, end = when.utc
        now = f"{at:%H:%M}"
        return start <= now < end if start <= end else now >= start or now < end
    return True


def _quantities(usage: Usage, rates: Mapping[str, Decimal]) -> dict[str, int | None]:
    """Split usage into parts that are each priced once; None marks a part that was not reported."""
    quantities: dict[str, int | None] = {"input": usage.input, "output": usage.output}

    def carve(whole: str, part: str, tokens: int | None) -> None:
        remaining = quantities.get(whole)
        if tokens and remaining is not None:
            # A provider that counts a part higher than its whole cannot lower the price.
            quantities[whole] = max(0, remaining - tokens)
            quantities[part] = (quantities.get(part) or 0) + tokens

    carve("input", "cached_input", usage.cached)
    if usage.cache_write_5m is not None or usage.cache_write_1h is not None:
        for part, tokens in (
            ("cache_write_5m", usage.cache_write_5m),
            ("cache_write_1h", usage.cache_write_1h),
        ):
            shared = part not in rates and "cache_write" in rates
            carve("input", "cache_write" if shared else part, tokens)
    else:
        # Five minutes is the lifetime that a provider means when it does not say.
        brief = "cache_write" not in rates and "cache_write_5m" in rates
        carve("input", "cache_write_5m" if brief else "cache_write", usage.cache_write)
    # Cached sound is counted as cached and as sound, and must be priced once.
    heard = usage.input_audio
    if usage.cached_audio:
        heard = max(0, (heard or 0) - usage.cached_audio)
        if "cached_input_audio" in rates:
            carve("cached_input", "cached_input_audio", usage.cached_audio)
    # A part without a rate of its own is billed as what it is part of.
    for whole, part, tokens in (
        ("input", "input_audio", heard),
        ("input", "input_image", usage.input_image),
        ("output", "output_audio", usage.output_audio),
        ("output", "output_image", usage.output_image),
        ("output", "reasoning", usage.reasoning),
    ):
        if part in rates:
            carve(whole, part, tokens)
    if usage.web_searches:
        quantities["web_search_per_request"] = usage.web_searches
    if "per_request" in rates:
        quantities["per_request"] = 1
    return quantities
