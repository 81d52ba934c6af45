"""Prices of several sources to one list of rows.

Law: a price two lineages agree on beats one that a single source claims; the provider's own beats
all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from codegen.catalog.vocabulary import RATES
from codegen.merge.facts import Facts, Rates, When

_SERVICE_TIERS = ("batch", "flex", "priority", "fast")
_CACHED = {
    "cached_input": "input",
    "cached_input_audio": "input_audio",
    "cached_input_image": "input_image",
}
_HEAD = ("input", "output")
_REST = tuple(rate for rate in RATES if rate not in _HEAD)
_PARTS = {
    "reasoning": "output",
    "output_audio": "output",
    "output_image": "output",
    "output_video": "output",
    "input_audio": "input",
    "input_image": "input",
    "input_video": "input",
    "cached_input_audio": "cached_input",
    "cached_input_image": "cached_input",
}
OWN_LINEAGES = frozenset({"mistral-docs"})
"""Lineages that are the provider itself."""


@dataclass(slots=True)
class Verdict:
    """What was decided of one fact: who supports it, who says otherwise, what was left out."""

    sources: set[str] = field(default_factory=set[str])
    single: bool = False
    disputes: list[str] = field(default_factory=list[str])


def agree(one: Decimal, other: Decimal) -> bool:
    """Tell whether two prices are the same, or one is the other rounded to its last digit."""
    if one == other:
        return True
    coarse, fine = sorted((one.normalize(), other.normalize()), key=_decimals)
    unit = Decimal(1).scaleb(-_decimals(coarse))
    return _decimals(coarse) >= 2 and fine.quantize(unit, ROUND_HALF_UP) == coarse


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)


def choose(
    claims: Sequence[tuple[Facts, Decimal]],
) -> tuple[Decimal, list[Facts], list[tuple[Facts, Decimal]]]:
    """Choose among claims given in order of precedence: value, its supporters, the others."""
    by_lineage: dict[str, tuple[Facts, Decimal]] = {}
    for facts, price in claims:
        by_lineage.setdefault(facts.lineage, (facts, price))
    standing = list(by_lineage.values())
    best = standing[0]
    if best[0].lineage not in OWN_LINEAGES:
        for claim in standing:
            if sum(agree(claim[1], other) for _, other in standing) > 1:
                best = claim
                break
    support = [(f, price) for f, price in standing if agree(best[1], price)]
    prices = [price for _, price in support]
    # Two lineages that say the very same are not both rounding what a third says more finely.
    same = [price for price in prices if prices.count(price) > 1]
    if best[0].lineage in OWN_LINEAGES:
        same = []
    value = max(same or prices, key=lambda price: _decimals(price.normalize()))
    others = [(f, price) for f, price in standing if not agree(best[1], price)]
    return value, [f for f, _ in support], others


def merge_prices(sources: Sequence[Facts]) -> tuple[dict[When, Rates], Verdict]:
    """Merge the price rows of sources given in order of precedence."""
    verdict = Verdict()
    priced = [facts for facts in sources if facts.prices.rows]
    if not priced:
        return {}, verdict
    timed = max(priced, key=_time_words)
    if _time_words(timed):
        # Which of two daily prices a source took for the base one cannot be told, so none mixes in.
        verdict.sources = {timed.source}
        verdict.single = timed.lineage not in OWN_LINEAGES
        return dict(timed.prices.rows), verdict
    base = _merge_row((), priced, verdict, _HEAD)
    # A source with other base prices means another region, date or offer: none of its rates fit.
    heard = [facts for facts in priced if _agrees(facts, base)]
    if not heard:
        first = priced[0].prices.rows.get((), {})
        base = {rate: first[rate] for rate in _HEAD if rate in first}
        heard = priced[:1]
    rows: dict[When, Rates] = {(): base | _merge_row((), heard, verdict, _REST)}
    lead = next((facts for facts in heard if facts.prices.rows.get(())), heard[0])
    for key in _conditions(heard, lead):
        row = _merge_row(key, heard, verdict, RATES)
        if row:
            rows[key] = row
    _drop_unbacked(rows, verdict)
    _name_cache_lifetimes(rows)
    _drop_impossible(rows, verdict)
    _drop_redundant(rows)
    return {key: row for key, row in rows.items() if row}, verdict


def _agrees(facts: Facts, base: Rates) -> bool:
    own = facts.prices.rows.get((), {})
    return all(agree(own[rate], base[rate]) for rate in _HEAD if rate in own and rate in base)


def _time_words(facts: Facts) -> int:
    """Count how finely a source tells times of the day and of the week apart."""
    names = {name for key in facts.prices.rows for name, _ in key}
    return len(names & {"utc", "weekdays"})


def _merge_row(key: When, having: Sequence[Facts], verdict: Verdict, rates: Sequence[str]) -> Rates:
    row: Rates = {}
    for rate in rates:
        claims = [
            (facts, facts.prices.rows[key][rate])
            for facts in having
            if rate in facts.prices.rows.get(key, {})
        ]
        if not claims:
            continue
        price, support, others = choose(claims)
        row[rate] = price
        verdict.sources.update(facts.source for facts in support)
        alone = len(support) == 1 and support[0].lineage not in OWN_LINEAGES
        if not key and rate in _HEAD and alone:
            verdict.single = True
        if others and not key:
            said = ", ".join(f"{facts.source} {price:f}" for facts, price in others)
            verdict.disputes.append(f"{rate} {price:f} ({support[0].source}), not {said}")
    return row


def _conditions(priced: Sequence[Facts], lead: Facts) -> list[When]:
    """List the conditions to keep: the lead's own, others' service tiers, and tiers of two."""
    kept: list[When] = []
    lead_has_tiers = any(dict(key).get("min_input_tokens") for key in lead.prices.rows)
    for facts in priced:
        for key in facts.prices.rows:
            conditions = dict(key)
            tiered = "min_input_tokens" in conditions
            lineages = {each.lineage for each in priced if key in each.prices.rows}
            known = facts is lead or (
                (tiered and (lead_has_tiers or len(lineages) > 1))
                or (not tiered and "service_tier" in conditions)
            )
            if key and key not in kept and known and "utc" not in conditions:
                kept.append(key)
    tiers = {dict(key).get("min_input_tokens") for key in kept if len(key) == 1}
    return [key for key in kept if len(key) == 1 or dict(key).get("min_input_tokens") in tiers]


def _drop_unbacked(rows: dict[When, Rates], verdict: Verdict) -> None:
    """Drop the service tiers of which it is not known what holds above a size."""
    sizes = [dict(key)["min_input_tokens"] for key in rows if _names(key) == {"min_input_tokens"}]
    for tier in _SERVICE_TIERS:
        own = [key for key in rows if dict(key).get("service_tier") == tier]
        if not own:
            continue
        known = {dict(key).get("min_input_tokens") for key in own}
        if known != {None, *sizes}:
            for key in own:
                del rows[key]
            verdict.disputes.append(f"no source says what {tier} costs above {sizes or known}")


def _names(key: When) -> set[str]:
    return {name for name, _ in key}


def _name_cache_lifetimes(rows: dict[When, Rates]) -> None:
    """Where a one-hour cache write has a price of its own, the other is the five-minute one."""
    if not any("cache_write_1h" in row for row in rows.values()):
        return
    for row in rows.values():
        if "cache_write" in row:
            row["cache_write_5m"] = row.pop("cache_write")


def _drop_redundant(rows: dict[When, Rates]) -> None:
    """Drop the rate of a part that costs what its whole does; it is billed as that anyway."""
    for part, whole in _PARTS.items():
        having = [row for row in rows.values() if part in row]
        # A rate left in one row would outlast the whole's rate in the next.
        if all(row[part] == row.get(whole) for row in having):
            for row in having:
                del row[part]


def _drop_impossible(rows: dict[When, Rates], verdict: Verdict) -> None:
    for row in rows.values():
        for cached, full in _CACHED.items():
            if cached in row and full in row and row[cached] > row[full]:
                verdict.disputes.append(
                    f"{cached} {row[cached]:f} is above {full} {row[full]:f}: left out"
                )
                del row[cached]


def row_order(key: When) -> tuple[object, ...]:
    """Order rows so that the last that holds is the most specific."""
    conditions = dict(key)
    tier = str(conditions.get("service_tier", ""))
    return (
        len(key),
        _SERVICE_TIERS.index(tier) if tier in _SERVICE_TIERS else -1,
        str(conditions.get("utc", "")),
        str(conditions.get("weekdays", "")),
        int(str(conditions.get("min_input_tokens", 0))),
    )


def price_rows(
    rows: Mapping[When, Rates], start: str | None = None, next_base: str | None = None
) -> list[dict[str, object]]:
    """Write rows as the catalog does, each from a date if one is given.

    What depends on a condition ends where a new base price begins: nobody says that it outlasts it.
    """
    written: list[dict[str, object]] = []
    for key in sorted(rows, key=row_order):
        conditions = dict(key)
        condition: dict[str, object] = {
            name: conditions[name]
            for name in ("min_input_tokens", "service_tier")
            if name in conditions
        }
        if start:
            condition["from"] = start
        if condition and next_base:
            last = date.fromisoformat(next_base) - timedelta(days=1)
            condition["until"] = last.isoformat()
        for name in ("utc", "weekdays"):
            if name in conditions:
                condition[name] = conditions[name]
        rates = {rate: rows[key][rate] for rate in RATES if rate in rows[key]}
        written.append({"when": condition, "rates": rates} if condition else {"rates": rates})
    return written
