"""Every Python block of the page on costs runs as it stands, against the test server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.testing import serve
from tests.docs.test_readme import BASE_URLS, KEYS, answer

PAGE = Path(__file__).parents[2] / "docs" / "costs.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=["used", "cost", "budget"])
def test_block_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        exec(compile(block, "costs.md", "exec"), {})
    assert "does not fit" not in capsys.readouterr().out
