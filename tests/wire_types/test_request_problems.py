"""What `Plan.validate` says of recorded requests, as they are and made wrong on purpose."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from codegen.wire import wire_components
from interlingua.request_schema import json_path, problems
from tests.recordings import load, requires_recordings
from tests.wire_types.bodies import WIRES, Body, recorded_bodies
from tests.wire_types.exceptions import EXCEPTIONS
from tests.wire_types.mutations import Site, chosen, sites

if TYPE_CHECKING:
    from codegen.distill.read import Json

ROOT = Path(__file__).parents[2]
REQUIRED_SHARE = 0.995
SPOILT_PER_WIRE = 200
SEED = 20261121

pytestmark = requires_recordings


def recorded_requests(wire: str) -> list[Body]:
    return [
        body
        for exchange in load(wire)
        for body in recorded_bodies(exchange)
        if body.root == "Request"
    ]


@pytest.mark.parametrize("wire", WIRES)
def test_recorded_requests_are_valid(wire: str) -> None:
    requests = recorded_requests(wire)
    refused = {
        body.exchange: [str(problem) for problem in found]
        for body in requests
        if (found := problems(wire, body.text.encode()))
    }
    assert refused.keys() <= EXCEPTIONS[wire].keys(), refused
    assert len(refused) <= len(requests) * (1 - REQUIRED_SHARE), refused


@pytest.mark.parametrize("wire", WIRES)
def test_requests_made_wrong_are_caught_where_they_are_wrong(wire: str) -> None:
    bodies: list[Json] = [
        json.loads(body.text)
        for body in recorded_requests(wire)
        if body.exchange not in EXCEPTIONS[wire]
    ]
    components = wire_components(ROOT, wire)
    site_lists = [sites(body, components) for body in bodies]
    spoilt = chosen(site_lists, SPOILT_PER_WIRE, SEED)
    missed = [
        f"{site.fault} at {json_path(site.steps)}: found {found}"
        for at, site in spoilt
        if not _is_named(site, found := _paths(wire, site.spoil(bodies[at])))
    ]
    assert len(spoilt) == SPOILT_PER_WIRE
    assert not missed, "\n".join(missed)


def _paths(wire: str, body: Json) -> list[str]:
    return [problem.path for problem in problems(wire, json.dumps(body).encode())]


def _is_named(site: Site, found: list[str]) -> bool:
    """Tell whether a problem is at the place, or below what was put there."""
    place = json_path(site.steps)
    return any(path == place or path.startswith((f"{place}[", f"{place}.")) for path in found)
