"""The parts of every recorded usage sum to their wholes, and the wholes to the provider's total."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.prices.recorded import spendings
from tests.recordings import API_OF_WIRE, requires_recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.prices.recorded import Spent

pytestmark = requires_recordings


@pytest.fixture(params=API_OF_WIRE)
def recorded(request: pytest.FixtureRequest) -> list[Spent]:
    return [spent for spent in spendings() if spent.wire == request.param]


def test_parts_sum_to_their_whole(recorded: list[Spent]) -> None:
    assert [
        spent.id
        for spent in recorded
        if (usage := spent.usage).basis != "reported"
        or (usage.input is not None and usage.input_parts.total != usage.input)
        or (usage.output is not None and usage.output_parts.total != usage.output)
    ] == []


def test_wholes_sum_to_the_total_that_the_provider_gives(recorded: list[Spent]) -> None:
    assert list(_other_totals(recorded)) == []


def _other_totals(recorded: list[Spent]) -> Iterator[str]:
    for spent in recorded:
        raw = spent.usage.raw or {}
        total = raw.get("total_tokens", raw.get("totalTokenCount"))
        match raw:
            case {
                "prompt_tokens": int() as prompt,
                "prompt_tokens_details": {"cached_tokens": int() as cached},
            } if spent.exchange.provider == "azure" and cached > prompt:
                # Azure counts what Grok had cached in no total.
                total = prompt + cached + (spent.usage.output or 0)
            case _:
                pass
        if total is not None and total != spent.usage.total:
            yield f"{spent.id}: {total}, but {spent.usage}"


def test_cost_that_a_provider_reports_is_kept(recorded: list[Spent]) -> None:
    assert [
        spent.id for spent in recorded if spent.usage.cost != _charged(spent.usage.raw or {})
    ] == []


def _charged(raw: object) -> Decimal | None:
    match raw:
        case {"cost_in_usd_ticks": int() as ticks}:
            return Decimal(ticks) / 10**10
        case {"cost": {"total_cost": int() | float() as cost}} | {"cost": int() | float() as cost}:
            return Decimal(str(cost))
        case _:
            return None
