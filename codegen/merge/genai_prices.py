"""genai-prices' data as facts: exact prices, tiered, dated, by time of day and service tier."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from codegen.merge.facts import (
    Facts,
    Json,
    Prices,
    Rates,
    When,
    mapping,
    number,
    sequence,
    text,
    tier_start,
    tokens,
    when,
)

LINEAGE = "genai-prices"
_THOUSAND, _MILLION, _HOUR = Decimal(1000), Decimal(1_000_000), Decimal(3600)
# What a source's unit is divided by to give ours.
_RATES = {
    "input_mtok": ("input", Decimal(1)),
    "output_mtok": ("output", Decimal(1)),
    "cache_read_mtok": ("cached_input", Decimal(1)),
    "cache_write_mtok": ("cache_write", Decimal(1)),
    "cache_write_1h_mtok": ("cache_write_1h", Decimal(1)),
    "output_reasoning_mtok": ("reasoning", Decimal(1)),
    "input_audio_mtok": ("input_audio", Decimal(1)),
    "output_audio_mtok": ("output_audio", Decimal(1)),
    "cache_audio_read_mtok": ("cached_input_audio", Decimal(1)),
    "input_image_mtok": ("input_image", Decimal(1)),
    "output_image_mtok": ("output_image", Decimal(1)),
    "cache_image_read_mtok": ("cached_input_image", Decimal(1)),
    "input_video_mtok": ("input_video", Decimal(1)),
    "output_video_mtok": ("output_video", Decimal(1)),
    "input_mchars": ("input_per_character", _MILLION),
    "audio_hours": ("input_per_second", _HOUR),
    "input_audio_hours": ("input_per_second", _HOUR),
    "requests_kcount": ("per_request", _THOUSAND),
    "input_document_kpages": ("per_page", _THOUSAND),
    "web_searches_kcount": ("web_search_per_request", _THOUSAND),
}
_TIERS = {"flex": "flex", "priority": "priority", "fast": "fast"}


class PriceBook:
    """One provider's entries; an id finds the first entry whose patterns match it."""

    def __init__(self, document: Json, providers: tuple[str, ...], source: str, on: date) -> None:
        self._source = source
        self._on = on
        self._entries = [
            mapping(model)
            for wanted in providers
            for provider in sequence(document)
            if mapping(provider).get("id") == wanted
            for model in sequence(mapping(provider).get("models"))
        ]

    def facts(self, model_id: str) -> Facts | None:
        """Read what the book says of a model, or None if it does not list it."""
        for exact in (True, False):
            for entry in self._entries:
                if matches(mapping(entry.get("match")), model_id, exact=exact):
                    return self._read(entry)
        return None

    def _read(self, entry: dict[str, Json]) -> Facts:
        facts = Facts(self._source, LINEAGE)
        context = tokens(entry.get("context_window"))
        if context:
            facts.limits["context"] = context
        facts.prices = _read_prices(entry, self._on)
        return facts


def matches(clause: dict[str, Json], model_id: str, *, exact: bool) -> bool:
    """Tell whether a match clause names an id; with `exact` only `equals` counts."""
    for key, operand in clause.items():
        if key == "or_":
            return any(matches(mapping(each), model_id, exact=exact) for each in sequence(operand))
        if key == "and_":
            return all(matches(mapping(each), model_id, exact=exact) for each in sequence(operand))
        wanted = str(operand).lower()
        found = model_id.lower()
        if key == "equals":
            return found == wanted
        if exact:
            return False
        if key == "starts_with":
            return found.startswith(wanted)
        if key == "ends_with":
            return found.endswith(wanted)
        if key == "contains":
            return wanted in found
        if key == "regex":
            return re.search(str(operand), model_id) is not None
    return False


def _read_prices(entry: dict[str, Json], on: date) -> Prices:
    prices = Prices()
    versions = entry.get("prices")
    if isinstance(versions, dict):
        _read_rows(versions, {}, prices.rows)
    base: dict[When, Rates] = {}
    for version in sequence(versions):
        constraint = mapping(mapping(version).get("constraint"))
        values = mapping(mapping(version).get("prices"))
        start = text(constraint.get("start_date"))
        if start and start > on.isoformat():
            rows: dict[When, Rates] = {}
            _read_rows(values, {}, rows)
            prices.later[start] = rows
        elif text(constraint.get("start_time")) and text(constraint.get("end_time")):
            window = (str(constraint["start_time"])[:5], str(constraint["end_time"])[:5])
            _read_rows(values, {"utc": window}, base)
        else:
            # The newest version in force replaces the older ones whole, windows included.
            base = {}
            _read_rows(values, {}, base)
    prices.rows.update(base)
    for variant in sequence(entry.get("price_variants")):
        tier = _service_tier(mapping(mapping(variant).get("when")))
        if tier:
            values = mapping(mapping(variant).get("prices"))
            start = text(mapping(mapping(variant).get("constraint")).get("start_date"))
            announced = start is not None and start > on.isoformat()
            rows = prices.later.setdefault(start, {}) if start and announced else prices.rows
            _read_rows(values, {"service_tier": tier}, rows)
    return prices


def _service_tier(conditions: dict[str, Json]) -> str | None:
    if len(conditions) != 1:
        return None
    if conditions.get("processing") == "batch":
        return "batch"
    if conditions.get("speed") == "fast":
        return "fast"
    return _TIERS.get(str(conditions.get("service_tier")))


def _read_rows(
    values: dict[str, Json], conditions: dict[str, object], rows: dict[When, Rates]
) -> None:
    for field, value in values.items():
        if field not in _RATES:
            continue
        rate, divisor = _RATES[field]
        tiered = mapping(value)
        steps: list[tuple[int, Json]] = [(0, tiered.get("base") if tiered else value)]
        for tier in sequence(tiered.get("tiers")):
            steps.append((tokens(mapping(tier).get("start")) or 0, mapping(tier).get("price")))
        for start, step in steps:
            price = number(step)
            if price is None or price <= 0:
                continue
            exact = price / divisor
            if exact * divisor != price or len(exact.as_tuple().digits) > 12:
                continue
            key = when(
                {**conditions, "min_input_tokens": tier_start(start)} if start else conditions
            )
            rows.setdefault(key, {})[rate] = exact
