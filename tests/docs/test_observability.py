"""Every Python block of the page on observability runs as it stands, against the test server."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from interlingua.testing import serve
from tests.docs.test_readme import BASE_URLS, KEYS, answer

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[2] / "docs" / "observability.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(autouse=True)
def own_level() -> Iterator[None]:
    """Leave the logger as the page found it."""
    logger = logging.getLogger("interlingua")
    level = logger.level
    yield
    logger.setLevel(level)


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[0] for block in BLOCKS])
def test_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        exec(compile(block, "observability.md", "exec"), {})


def test_there_are_blocks() -> None:
    assert len(BLOCKS) >= 3
