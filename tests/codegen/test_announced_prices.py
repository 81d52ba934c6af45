"""Prices announced for a later day, and what they end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from codegen.catalog.records import PriceRow
from codegen.merge.facts import Rates, When, when
from codegen.merge.join import join_prices
from codegen.merge.prices import price_rows

BATCH = when({"service_tier": "batch"})


def rates(**given: str) -> Rates:
    return {name: Decimal(price) for name, price in given.items()}


def test_what_depends_on_a_condition_ends_where_a_new_base_price_begins() -> None:
    rows: dict[When, Rates] = {(): rates(input="2"), BATCH: rates(input="1")}
    assert price_rows(rows, next_base="2027-01-01") == [
        {"rates": rates(input="2")},
        {
            "when": {"service_tier": "batch", "until": "2026-12-31"},
            "rates": rates(input="1"),
        },
    ]


def test_announced_price_ends_where_the_next_begins() -> None:
    rows: dict[When, Rates] = {(): rates(input="4"), BATCH: rates(input="2")}
    assert [row["when"] for row in price_rows(rows, "2027-01-01", "2027-03-01")] == [
        {"from": "2027-01-01", "until": "2027-02-28"},
        {"service_tier": "batch", "from": "2027-01-01", "until": "2027-02-28"},
    ]


def test_row_that_stands_takes_the_last_day_that_became_known() -> None:
    base, tier = {"rates": {"input": "2"}}, {"service_tier": "batch"}
    ended = {"when": {**tier, "until": date(2026, 12, 31)}, "rates": {"input": "1"}}
    later = {"when": {"from": date(2027, 1, 1)}, "rates": {"input": "4"}}
    old = rows_of(base, {"when": tier, "rates": {"input": "1"}})
    new = rows_of(base, ended, later)
    assert list(join_prices(old, new, date(2026, 11, 21))) == new
    assert list(join_prices(new, new, date(2026, 11, 21))) == new


def rows_of(*rows: object) -> list[PriceRow]:
    return [PriceRow.model_validate(row) for row in rows]
