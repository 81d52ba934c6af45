from __future__ import annotations

import pytest

from tests.runtime.protocols.backend import Backend


@pytest.fixture
def backend() -> Backend:
    return Backend()
