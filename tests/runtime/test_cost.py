"""What a call costs, checked against sums done by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from interlingua.cost import AtLeast, Cost, Known, Unknown, cost_of, total_cost
from interlingua.records import Auth, ChatModel, PriceRow, Provider, Rates
from interlingua.records import PriceCondition as When
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping

PROVIDER = Provider(id="p", name="P", auth=Auth(scheme="none"), endpoints=())
FLAT = {"input": "1", "output": "1"}
SUNDAY = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def price(
    usage: Usage,
    rates: Mapping[str, str],
    *rows: PriceRow,
    at: datetime = SUNDAY,
    tier: str | None = None,
) -> Cost:
    base = PriceRow(rates=rates_of(**rates))
    model: ChatModel[object, object, object, object] = ChatModel(
        provider=PROVIDER, id="m", prices=(base, *rows)
    )
    return cost_of(model, usage, at=at, service_tier=tier)


def rates_of(**rates: str) -> Rates:
    return Rates(**{name: Decimal(rate) for name, rate in rates.items()})


@pytest.mark.parametrize(
    ("usage", "rates", "total"),
    [
        (Usage(1_000, 200), {"input": "3", "output": "15"}, "0.006"),
        (Usage(1, 0), {"input": "0.15", "output": "0.60"}, "0.00000015"),
        (Usage(0, 0), {"input": "3", "output": "15"}, "0"),
        # 600 fresh at 2.50, 400 cached at 0.25, 100 out at 10
        (
            Usage(1_000, 100, cached=400),
            {"input": "2.50", "cached_input": "0.25", "output": "10"},
            "0.0026",
        ),
        # 100 fresh at 3, 700 read at 0.30, 200 written at 3.75, 10 out at 15
        (
            Usage(1_000, 10, cached=700, cache_write=200),
            {"input": "3", "cached_input": "0.30", "cache_write": "3.75", "output": "15"},
            "0.00141",
        ),
        # written: 150 for five minutes at 3.75 and 50 for an hour at 6; 800 fresh at 3
        (
            Usage(1_000, 0, cache_write=200, cache_write_5m=150, cache_write_1h=50),
            {"input": "3", "cache_write_5m": "3.75", "cache_write_1h": "6"},
            "0.0032625",
        ),
        # one rate for every lifetime
        (
            Usage(200, 0, cache_write=200, cache_write_5m=150, cache_write_1h=50),
            {"input": "3", "cache_write": "4"},
            "0.0008",
        ),
        # a lifetime that was not told is the short one
        (
            Usage(200, 0, cache_write=200),
            {"input": "3", "cache_write_5m": "3.75", "cache_write_1h": "6"},
            "0.00075",
        ),
        # sound: 300 text at 0.60 and 700 heard at 10; 20 text at 2.40 and 80 spoken at 20
        (
            Usage(1_000, 100, input_audio=700, output_audio=80),
            {"input": "0.60", "input_audio": "10", "output": "2.40", "output_audio": "20"},
            "0.008828",
        ),
        # sound without a rate of its own is billed as the text it is counted with
        (Usage(1_000, 100, input_audio=700), {"input": "1", "output": "2"}, "0.0012"),
        # 500 heard, 200 of them cached: 100 text at 1, 300 heard at 10, 100 + 200 cached
        (
            Usage(700, 0, cached=300, input_audio=500, cached_audio=200),
            {"input": "1", "cached_input": "0.1", "input_audio": "10", "cached_input_audio": "0.5"},
            "0.00321",
        ),
        # cached images have their rate: 40 text at 5, 10 seen at 8, 50 cached images at 2
        (
            Usage(100, 0, cached=50, input_image=60, cached_image=50),
            {"input": "5", "input_image": "8", "cached_input": "0.5", "cached_input_image": "2"},
            "0.00038",
        ),
        # film: 30 text at 1, 70 seen at 3; 9 made at 10
        (
            Usage(100, 9, input_video=70, output_video=9),
            {"input": "1", "input_video": "3", "output": "2", "output_video": "10"},
            "0.00033",
        ),
        # cached film costs what cached text does: 20 text at 1, 30 film at 3, 50 cached at 0.1
        (
            Usage(100, 0, cached=50, input_video=70, cached_video=40),
            {"input": "1", "input_video": "3", "cached_input": "0.1"},
            "0.000115",
        ),
        # images: 90 text at 5 and 10 image at 10; 1 000 drawn at 40
        (
            Usage(100, 1_000, input_image=10, output_image=1_000),
            {"input": "5", "input_image": "10", "output": "20", "output_image": "40"},
            "0.04055",
        ),
        # reasoning is part of the output, and only sometimes priced apart
        (Usage(0, 1_000, reasoning=900), {"input": "1", "output": "8"}, "0.008"),
        (
            Usage(0, 1_000, reasoning=900),
            {"input": "1", "output": "2", "reasoning": "3"},
            "0.0029",
        ),
        # fees per call and per search stand beside the tokens
        (
            Usage(1_000, 0, web_searches=3),
            {"input": "1", "per_request": "0.005", "web_search_per_request": "0.01"},
            "0.036",
        ),
    ],
)
def test_known_cost(usage: Usage, rates: dict[str, str], total: str) -> None:
    cost = price(usage, rates)
    assert isinstance(cost, Known)
    assert cost.total == Decimal(total)
    assert sum(cost.parts.values()) == cost.total


@pytest.mark.parametrize(
    ("usage", "rates", "total", "missing"),
    [
        (Usage(1_000, 100), {"input": "1"}, "0.001", ("output",)),
        (Usage(1_000, None), {"input": "1", "output": "2"}, "0.001", ("output",)),
        (
            Usage(1_000, 0, cached=400),
            {"input": "1", "output": "2"},
            "0.0006",
            ("cached_input",),
        ),
        # an hour costs more than five minutes, so the short rate must not stand in; the 50 that
        # were written for a time untold are the short ones
        (
            Usage(300, 0, cache_write=300, cache_write_5m=100, cache_write_1h=150),
            {"input": "2", "cache_write_5m": "4"},
            "0.0006",
            ("cache_write_1h",),
        ),
        (
            Usage(1_000, 0, web_searches=2),
            {"input": "1"},
            "0.001",
            ("web_search_per_request",),
        ),
    ],
)
def test_cost_with_a_missing_part_is_a_lower_bound(
    usage: Usage, rates: dict[str, str], total: str, missing: tuple[str, ...]
) -> None:
    cost = price(usage, rates)
    assert isinstance(cost, AtLeast)
    assert (cost.total, cost.missing) == (Decimal(total), missing)
    assert missing[0] in str(cost)


@pytest.mark.parametrize(
    ("usage", "rates", "reason"),
    [
        (Usage(), {"input": "1", "output": "2"}, "reported no usage"),
        (Usage(10, 10), {"input_per_image": "1"}, "no price for input, output"),
        (Usage(None, 10), {"input": "1"}, "no price for input, output"),
    ],
)
def test_unknown_cost_says_why(usage: Usage, rates: dict[str, str], reason: str) -> None:
    cost = price(usage, rates)
    assert isinstance(cost, Unknown)
    assert reason in cost.reason


def test_model_without_prices_has_an_unknown_cost_and_never_zero() -> None:
    model: ChatModel[object, object, object, object] = ChatModel(provider=PROVIDER, id="m")
    cost = cost_of(model, Usage(1, 1, cost=Decimal("0.5")), at=SUNDAY)
    assert isinstance(cost, Unknown)
    assert cost.reported == Decimal("0.5")
    assert "p/m" in str(cost)


def test_what_the_provider_says_it_charged_stands_beside_our_sum() -> None:
    cost = price(Usage(1_000, 0, cost=Decimal("0.002")), FLAT)
    assert (cost, cost.reported) == (
        Known(Decimal("0.001"), {"input": Decimal("0.001")}, Decimal("0.002")),
        Decimal("0.002"),
    )


def test_part_that_is_counted_higher_than_its_whole_never_lowers_the_price() -> None:
    cost = price(Usage(100, 0, cached=150), {"input": "10", "cached_input": "1"})
    assert isinstance(cost, Known)
    assert cost.total == Decimal("0.00015")


def test_tokens_of_a_stream_that_broke_cost_at_least_what_was_reported() -> None:
    cost = price(Usage(1_000, 5, basis="partial"), FLAT)
    assert isinstance(cost, AtLeast)
    assert cost.total == Decimal("0.001005")
    assert cost.missing == ("what was not reported when the stream broke",)


def test_what_was_billed_beside_the_tokens_makes_the_cost_a_lower_bound() -> None:
    cost = price(Usage(1_000, 0, billed_beside=("file_search_call",)), FLAT)
    assert cost == AtLeast(Decimal("0.001"), {"input": Decimal("0.001")}, ("file_search_call",))


def test_tier_without_a_price_has_an_unknown_cost_and_not_the_standard_one() -> None:
    cost = price(Usage(1_000, 0), FLAT, row("0.5", When(service_tier="flex")), tier="priority")
    assert isinstance(cost, Unknown)
    assert "'priority'" in cost.reason


def test_tier_whose_price_has_run_out_has_an_unknown_cost() -> None:
    sale = When(service_tier="flex", until_date=date(2026, 3, 1))
    assert price(Usage(1_000_000, 0), FLAT, row("0.5", sale), tier="flex") == Known(
        Decimal("0.5"), {"input": Decimal("0.5")}
    )
    cost = price(Usage(1, 0), FLAT, row("0.5", sale), tier="flex", at=MONDAY)
    assert isinstance(cost, Unknown)


@pytest.mark.parametrize(
    ("costs", "total"),
    [
        ((), Known(Decimal(0), {})),
        (
            (
                Known(Decimal(3), {"input": Decimal(1), "output": Decimal(2)}, Decimal(4)),
                Known(Decimal(5), {"input": Decimal(5)}),
            ),
            Known(Decimal(8), {"input": Decimal(6), "output": Decimal(2)}, Decimal(4)),
        ),
        (
            (Known(Decimal(1), {}), AtLeast(Decimal(1), {}, ("output",))),
            AtLeast(Decimal(2), {}, ("output",)),
        ),
        (
            (Known(Decimal(1), {}), Unknown("why", Decimal(2))),
            AtLeast(Decimal(1), {}, ("why",), Decimal(2)),
        ),
        ((Unknown("why"), Unknown("why")), Unknown("why")),
    ],
)
def test_sum_of_costs_is_known_only_where_every_one_is(
    costs: tuple[Cost, ...], total: Cost
) -> None:
    assert total_cost(costs) == total


def row(rate: str, when: When | None = None) -> PriceRow:
    return PriceRow(rates=rates_of(input=rate), when=when)


MONDAY = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rows", "at", "tier", "tokens", "rate"),
    [
        ((row("2", When(min_input_tokens=200_000)),), SUNDAY, None, 199_999, "1"),
        ((row("2", When(min_input_tokens=200_000)),), SUNDAY, None, 200_000, "2"),
        (
            (row("2", When(min_input_tokens=200_000)), row("4", When(min_input_tokens=272_000))),
            SUNDAY,
            None,
            272_000,
            "4",
        ),
        ((row("0.5", When(service_tier="flex")),), SUNDAY, "flex", 10, "0.5"),
        ((row("0.5", When(service_tier="flex")),), SUNDAY, "default", 10, "1"),
        ((row("0.5", When(service_tier="flex")),), SUNDAY, None, 10, "1"),
        ((row("0.5", When(service_tier="flex")),), SUNDAY, "standard", 10, "1"),
        ((row("0.5", When(service_tier="flex")),), SUNDAY, "on_demand", 10, "1"),
        ((row("0.5", When(service_tier="batch")),), SUNDAY, "batch", 10, "0.5"),
        (
            (
                row("1", When(service_tier="priority")),
                row("2", When(service_tier="priority", min_input_tokens=100)),
            ),
            SUNDAY,
            "priority",
            99,
            "1",
        ),
        ((row("2", When(from_date=date(2026, 3, 2))),), SUNDAY, None, 10, "1"),
        ((row("2", When(from_date=date(2026, 3, 2))),), MONDAY, None, 10, "2"),
        ((row("2", When(until_date=date(2026, 3, 1))),), SUNDAY, None, 10, "2"),
        ((row("2", When(until_date=date(2026, 3, 1))),), MONDAY, None, 10, "1"),
        ((row("2", When(weekdays=("sat", "sun"))),), SUNDAY, None, 10, "2"),
        ((row("2", When(weekdays=("sat", "sun"))),), MONDAY, None, 10, "1"),
        ((row("2", When(region="eu")),), SUNDAY, None, 10, "1"),
        # a date, a weekday and an hour are those of UTC
        (
            (row("2", When(from_date=date(2026, 3, 2))),),
            datetime(2026, 3, 2, 1, tzinfo=timezone(timedelta(hours=2))),
            None,
            10,
            "1",
        ),
        (
            (row("2", When(weekdays=("sun",), utc=("23:00", "24:00"))),),
            datetime(2026, 3, 2, 1, tzinfo=timezone(timedelta(hours=2))),
            None,
            10,
            "2",
        ),
        ((row("2"),), datetime(2026, 3, 1), None, 10, "2"),
        # of all rows that hold, the last that names the rate wins
        ((row("2"), row("3")), SUNDAY, None, 10, "3"),
        (
            (row("2"), PriceRow(rates=rates_of(output="9"))),
            SUNDAY,
            None,
            10,
            "2",
        ),
    ],
)
def test_rate_under_its_conditions(
    rows: tuple[PriceRow, ...], at: datetime, tier: str | None, tokens: int, rate: str
) -> None:
    cost = price(Usage(tokens, 0), FLAT, *rows, at=at, tier=tier)
    assert isinstance(cost, Known)
    assert cost.total == Decimal(rate) * tokens / 1_000_000


@pytest.mark.parametrize(
    ("window", "hour", "minute", "holds"),
    [
        (("16:30", "24:00"), 16, 29, False),
        (("16:30", "24:00"), 16, 30, True),
        (("16:30", "24:00"), 23, 59, True),
        (("00:30", "16:30"), 16, 30, False),
        # over midnight
        (("16:30", "00:30"), 0, 29, True),
        (("16:30", "00:30"), 0, 30, False),
        (("16:30", "00:30"), 20, 0, True),
    ],
)
def test_rate_by_the_hour(window: tuple[str, str], hour: int, minute: int, holds: bool) -> None:
    at = datetime(2026, 3, 2, hour, minute, tzinfo=UTC)
    cost = price(Usage(1_000_000, 0), FLAT, row("2", When(utc=window)), at=at)
    assert isinstance(cost, Known)
    assert cost.total == (2 if holds else 1)


def test_rate_of_a_region_holds_only_there() -> None:
    model: ChatModel[object, object, object, object] = ChatModel(
        provider=PROVIDER, id="m", prices=(row("1"), row("2", When(region="eu")))
    )
    costs = [cost_of(model, Usage(1_000_000, 0), at=SUNDAY, region=at) for at in ("eu", "us", None)]
    assert [str(cost) for cost in costs] == ["$2", "$1", "$1"]


def test_small_cost_is_told_in_plain_figures() -> None:
    assert str(Known(Decimal("2E-8"), {})) == "$0.00000002"
    assert str(AtLeast(Decimal("2E-8"), {}, ("output",))) == "≥ $0.00000002 (without output)"
