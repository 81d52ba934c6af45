"""Every Python block of the page on operations runs as it stands, against the test server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.testing import serve

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"## ([^\n]+)\n(?:(?!\n## )[\s\S])*?```python\n(.*?)```", TEXT, re.DOTALL))
FIRST = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)[0]
VARIABLES = {
    "openai": ("OPENAI_API_KEY", "OPENAI_BASE_URL"),
    "anthropic": ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"),
    "cohere": ("COHERE_API_KEY", "CO_API_URL"),
}


@pytest.mark.parametrize("name", ["Everything", *BLOCKS])
def test_block_runs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(lambda _: "Titan, Rhea, Iapetus.") as server:
        for provider, (key, address) in VARIABLES.items():
            monkeypatch.setenv(key, "any")
            monkeypatch.setenv(address, server.endpoints[provider])
        exec(compile(BLOCKS.get(name, FIRST), "operations.md", "exec"), {})
        assert name == "In tests" or server.requests


def test_every_block_stands_under_a_heading_of_its_own() -> None:
    assert len(BLOCKS) + 1 == TEXT.count("```python")
