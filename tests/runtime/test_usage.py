"""How a call's tokens split into parts that sum, and how calls add up."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua.usage import InputParts, OutputParts, Usage


@pytest.mark.parametrize(
    ("usage", "parts"),
    [
        (Usage(), InputParts()),
        (Usage(100), InputParts(fresh=100)),
        (Usage(100, cached=0), InputParts(fresh=100, cached=0)),
        (Usage(100, cached=40), InputParts(fresh=60, cached=40)),
        (
            Usage(100, cached=40, cache_write=30),
            InputParts(fresh=30, cached=40, cache_write=30),
        ),
        # a lifetime that was told is not counted twice
        (
            Usage(100, cache_write=50, cache_write_5m=30, cache_write_1h=20),
            InputParts(fresh=50, cache_write=0, cache_write_5m=30, cache_write_1h=20),
        ),
        (
            Usage(100, cache_write=50, cache_write_1h=20),
            InputParts(fresh=50, cache_write=30, cache_write_1h=20),
        ),
        # what is both sound and cached is cached sound
        (
            Usage(100, cached=40, input_audio=50, cached_audio=10),
            InputParts(fresh=20, cached=30, cached_audio=10, audio=40),
        ),
        (
            Usage(100, cached=40, input_image=50, cached_image=40),
            InputParts(fresh=50, cached=0, cached_image=40, image=10),
        ),
        (
            Usage(100, cached=40, input_video=50, cached_video=35),
            InputParts(fresh=45, cached=5, cached_video=35, video=15),
        ),
        # sound, images and film that do not fit beside what the cache held were cached
        (Usage(100, cached=70, input_audio=50), InputParts(fresh=0, cached=70, audio=30)),
        (
            Usage(100, cached=70, input_audio=20, input_image=20, input_video=20),
            InputParts(fresh=0, cached=70, audio=20, image=10, video=0),
        ),
        # parts without a whole stay what they are
        (Usage(cached=5, input_audio=3), InputParts(cached=5, audio=3)),
    ],
)
def test_input_is_counted_once(usage: Usage, parts: InputParts) -> None:
    assert usage.input_parts == parts
    if usage.input is not None:
        assert parts.total == usage.input


@pytest.mark.parametrize(
    ("usage", "parts"),
    [
        (Usage(), OutputParts()),
        (Usage(output=9), OutputParts(text=9)),
        (Usage(output=9, reasoning=0), OutputParts(text=9, reasoning=0)),
        (
            Usage(output=100, reasoning=10, output_audio=20, output_image=30, output_video=40),
            OutputParts(text=0, reasoning=10, audio=20, image=30, video=40),
        ),
        (Usage(reasoning=4), OutputParts(reasoning=4)),
    ],
)
def test_output_is_counted_once(usage: Usage, parts: OutputParts) -> None:
    assert usage.output_parts == parts
    if usage.output is not None:
        assert parts.total == usage.output


def test_part_that_is_counted_higher_than_its_whole_is_kept_as_reported() -> None:
    assert Usage(100, cached=150).input_parts == InputParts(fresh=0, cached=150)
    assert Usage(output=5, reasoning=8).output_parts == OutputParts(text=0, reasoning=8)


counts = st.integers(0, 1_000)


@given(counts, counts, counts, counts, counts, counts, counts)
def test_parts_sum_whatever_overlaps(
    fresh: int, cached: int, short: int, long: int, heard: int, seen: int, filmed: int
) -> None:
    usage = Usage(
        fresh + cached + short + long,
        cached=cached,
        cache_write=short + long,
        cache_write_5m=short,
        cache_write_1h=long,
        input_audio=heard,
        input_image=seen,
        input_video=filmed,
    )
    parts = usage.input_parts
    assert parts.total == usage.input
    assert all(
        getattr(parts, each.name) >= 0 for each in fields(parts) if getattr(parts, each.name)
    )


def test_sum_has_every_field_of_both() -> None:
    numbered = {
        each.name: 2**at
        for at, each in enumerate(fields(Usage))
        if each.name not in ("cost", "raw", "billed_beside", "basis")
    }
    one = Usage(**numbered, cost=Decimal("0.1"), raw={"a": 1}, billed_beside=("x",))
    both = one + one
    assert {name: getattr(both, name) for name in numbered} == {
        name: 2 * count for name, count in numbered.items()
    }
    assert (both.cost, both.raw, both.billed_beside) == (Decimal("0.2"), None, ("x", "x"))
    assert both.basis == "reported"


@pytest.mark.parametrize(
    ("one", "other", "added"),
    [
        (Usage(1, 2), Usage(3, 4), Usage(4, 6)),
        (Usage(1, 2, cached=1), Usage(3, 4), Usage(4, 6, cached=1)),
        (Usage(1, 2), Usage(), Usage(1, 2, basis="partial")),
        (Usage(1, 2), Usage(3), Usage(4, 2, basis="partial")),
        (Usage(), Usage(), Usage()),
        (Usage(1, 2, basis="partial"), Usage(3, 4), Usage(4, 6, basis="partial")),
        (
            Usage(1, 2, basis="estimated"),
            Usage(3, 4, basis="partial"),
            Usage(4, 6, basis="estimated"),
        ),
        (Usage(1, 2, cost=Decimal(1)), Usage(1, 2), Usage(2, 4, cost=Decimal(1))),
    ],
)
def test_sum_is_as_sure_as_the_less_sure_of_the_two(one: Usage, other: Usage, added: Usage) -> None:
    assert one + other == added
    assert other + one == added


def test_python_sums_usages() -> None:
    assert sum([Usage(1, 2), Usage(3, 4), Usage(5, 6)]) == Usage(9, 12)
    assert sum([Usage(1)], Usage(2)) == Usage(3)
    with pytest.raises(TypeError):
        _ = 1 + Usage(1)
