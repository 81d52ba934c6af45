"""What the tests of the runtime share."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.runtime.probe import TWINS, WIRES, Asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def run_python() -> Callable[[str], tuple[int, str]]:
    """Run a program in a fresh interpreter; give its exit status and all it printed."""

    def run(program: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-W", "always", "-c", program],
            env={name: text for name, text in os.environ.items() if "API_KEY" not in name},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.fixture(params=WIRES)
def wire(request: pytest.FixtureRequest) -> str:
    """Every wire in turn."""
    return str(request.param)


@pytest.fixture(params=TWINS)
def asked(request: pytest.FixtureRequest) -> Asked:
    """The sync and the async client in turn."""
    return Asked(request.param)


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the keys, base URLs and proxies of whoever runs the tests out of them."""
    for name in list(os.environ):
        if name.upper().endswith(("_API_KEY", "_BASE_URL", "_PROXY")):
            monkeypatch.delenv(name)


@pytest.fixture
def keyboard() -> Iterator[None]:
    """Let an interrupt be one, also where whoever runs the tests had it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
