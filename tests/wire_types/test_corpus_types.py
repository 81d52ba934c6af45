"""Every recorded body is of the generated type, or is listed with the reason why not."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from pydantic import ValidationError

from tests.recordings import load, requires_recordings
from tests.wire_types.bodies import WIRES, Body, adapter, recorded_bodies
from tests.wire_types.exceptions import EXCEPTIONS

REQUIRED_SHARE = 0.995

pytestmark = requires_recordings


def refusal(wire: str, body: Body) -> str | None:
    """Tell why a body is not of its type, as briefly as pydantic can, or None where it is."""
    try:
        adapter(wire, body.root).validate_json(body.text, strict=True)
    except ValidationError as error:
        deepest = max(error.errors(), key=lambda each: len(each["loc"]))
        where = ".".join(str(step) for step in deepest["loc"])
        return f"{body.exchange} {body.root} {where[-200:]}: {deepest['msg']}"
    return None


@pytest.mark.parametrize("wire", WIRES)
def test_recorded_bodies_are_of_the_generated_types(wire: str) -> None:
    seen: Counter[str] = Counter()
    refused: dict[str, list[str]] = defaultdict(list)
    unlisted: list[str] = []
    unneeded = set(EXCEPTIONS[wire])
    for exchange in load(wire):
        for body in recorded_bodies(exchange):
            seen[body.root] += 1
            why = refusal(wire, body)
            if why is None:
                continue
            refused[body.root].append(why)
            unneeded.discard(exchange.id)
            if exchange.id not in EXCEPTIONS[wire]:
                unlisted.append(why)
    assert not unlisted, "\n".join(unlisted)
    assert not unneeded, f"listed, but valid: {sorted(unneeded)}"
    for root, count in seen.items():
        share = 1 - len(refused[root]) / count
        print(f"{wire} {root}: {share:.2%} of {count}")
        assert share >= REQUIRED_SHARE, refused[root]
