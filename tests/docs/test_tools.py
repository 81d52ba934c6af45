"""Every Python block of the page on tools runs as it stands, against the test server."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import serve
from tests.docs.test_readme import BASE_URLS, KEYS

if TYPE_CHECKING:
    from interlingua.testing import RecordedRequest

PAGE = Path(__file__).parents[2] / "docs" / "tools.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
PRINTED = {
    "function": ["weather", '"Oslo"', "'unit': 'C'", "4 °F, rain in Rome"],
    "context": ["'fact'", "openai_strict"],
    "class": ["Oslo C"],
    "schema": [],
    "partial": ["{'city': 'Oslo'}"],
    "hosted": [],
}


def answer(request: RecordedRequest) -> str | ToolCall:
    offered = json.loads(request.content).get("tools", [])
    own = [each["name"] for each in offered if each["name"].lower() == "weather"]
    return ToolCall(own[0], {"city": "Oslo"}) if own else "Rain on the roof."


CASES = list(zip(BLOCKS, PRINTED.values(), strict=True))


@pytest.mark.parametrize(("block", "printed"), CASES, ids=PRINTED)
def test_block_runs(
    block: str,
    printed: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        exec(compile(block, "tools.md", "exec", dont_inherit=True), {"__name__": "__main__"})
    shown = capsys.readouterr().out
    for text in printed:
        assert text in shown
