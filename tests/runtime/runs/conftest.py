"""What the tests of runs share."""

from __future__ import annotations

import pytest

from tests.runtime.probe import TWINS
from tests.runtime.runs.running import Runner


@pytest.fixture(params=TWINS)
def runner(request: pytest.FixtureRequest) -> Runner:
    """Runs by the sync and the async client in turn."""
    return Runner(request.param)
