"""Every Python block of the page on structured output runs, against the loopback server."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from interlingua.testing import RecordedRequest, serve
from tests.docs.test_readme import BASE_URLS, KEYS

PAGE = Path(__file__).parents[2] / "docs" / "structured-output.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)

OSLO = {"name": "Oslo", "population": 709_037}

SAID: dict[str, object] = {
    "The largest city of Norway?": OSLO,
    "Sort this mail": {"value": "spam"},
    "Three moons of Saturn?": {"items": ["Titan", "Rhea", "Dione"]},
    "The cities of Norway?": {"items": [OSLO, {"name": "Bergen", "population": 1}]},
}


def answer(request: RecordedRequest) -> str:
    """Answer as the page's questions want it."""
    asked = request.content.decode()
    return next(json.dumps(said) for question, said in SAID.items() if question in asked)


PRINTED = [
    ["Oslo 709037"],
    ["away with it"],
    ["Titan, Rhea, Dione", "1 Usage("],
    ["Oslo {'name': 'Oslo'}", "709037", "Bergen"],
    ["anthropic/claude-sonnet-5 output", "groq/llama-3.3-70b-versatile output translated"],
]


@pytest.mark.parametrize(("block", "lines"), list(zip(BLOCKS, PRINTED, strict=True)))
def test_block_runs(
    block: str,
    lines: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        exec(compile(block, PAGE.name, "exec", dont_inherit=True), {"__name__": "__main__"})
    printed = capsys.readouterr().out
    for line in lines:
        assert f"\n{line}" in f"\n{printed}"
