"""A request can express every field that recorded requests have, or it is said why not."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.wire import wire_components
from tests.recordings import API_OF_WIRE, FOLDER, requires_recordings
from tests.wire_types.bodies import WIRES
from tests.wire_types.exceptions import INEXPRESSIBLE
from tests.wire_types.seen_fields import problem, seen_fields

ROOT = Path(__file__).parents[2]

pytestmark = requires_recordings


@pytest.mark.parametrize("wire", WIRES)
def test_every_seen_field_can_be_expressed(wire: str) -> None:
    components = wire_components(ROOT, wire)
    unlisted: list[str] = []
    unneeded = set(INEXPRESSIBLE[wire])
    count = 0
    for field in seen_fields(FOLDER / "REQUESTS.md", API_OF_WIRE[wire]):
        count += 1
        if wire == "google_generate":
            camel = re.sub(r"_([a-z])", lambda found: found[1].upper(), field.path)
            field = replace(field, path=camel)
        why = problem(field, components)
        listed = {path for path in INEXPRESSIBLE[wire] if field.path.startswith(path)}
        if why is not None and not listed:
            unlisted.append(f"{why} ({field.providers})")
        if why is not None:
            unneeded -= listed
    assert count > 15
    assert not unlisted, "\n".join(unlisted)
    assert not unneeded, f"listed, but expressible: {sorted(unneeded)}"
