"""Every Python block of the page on failing calls runs as it stands, against the test server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.testing import serve
from tests.docs.test_readme import BASE_URLS, KEYS, answer

PAGE = Path(__file__).parents[2] / "docs" / "resilience.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=["limits", "fallback", "router"])
def test_block_runs(block: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(16))
    monkeypatch.chdir(tmp_path)
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        names: dict[str, object] = {}
        exec(compile(block, PAGE.name, "exec"), names)
    assert [path.name for path in tmp_path.iterdir()] == ["cat.png"]
    # The block on limits makes no call.
    assert bool(server.requests) == ("limits=" not in block)
