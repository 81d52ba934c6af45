"""The types know nearly every property that recorded bodies have."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from codegen.distill.shapes import Reference
from codegen.wire import wire_components
from tests.recordings import load, requires_recordings
from tests.wire_types.bodies import WIRES, recorded_bodies
from tests.wire_types.exceptions import EXCEPTIONS
from tests.wire_types.unknown_fields import properties

ROOT = Path(__file__).parents[2]
REQUIRED_SHARE = 0.995

pytestmark = requires_recordings


@pytest.mark.parametrize("wire", WIRES)
def test_nearly_all_recorded_properties_are_known(wire: str) -> None:
    components = wire_components(ROOT, wire)
    known: Counter[str] = Counter()
    unknown: dict[str, Counter[str]] = {}
    for exchange in load(wire):
        if exchange.id in EXCEPTIONS[wire]:
            continue
        for body in recorded_bodies(exchange):
            counter = unknown.setdefault(body.root, Counter())
            value = json.loads(body.text)
            for name, is_known in properties(Reference(body.root), value, components):
                if is_known:
                    known[body.root] += 1
                else:
                    counter[f"{name} ({body.provider})"] += 1
    for root, counter in unknown.items():
        share = known[root] / (known[root] + counter.total())
        print(f"{wire} {root}: {share:.2%} known; unknown: {counter.most_common(12)}")
        assert share >= REQUIRED_SHARE, counter.most_common(40)
