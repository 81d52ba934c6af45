"""What the tests of the command line share."""

from __future__ import annotations

import pytest

from tests.runtime.cli.typed import Typed


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Typed:
    return Typed(capsys)
