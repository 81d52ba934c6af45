"""Every Python block of the page on conversations runs, against the loopback server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import RecordedRequest, serve

PAGE = Path(__file__).parents[2] / "docs" / "conversations.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def answer(request: RecordedRequest) -> str | ToolCall:
    """Ask for the weather once, where a tool is offered and none has answered."""
    asked = '"tools"' in request.content.decode() and "4 °C" not in request.content.decode()
    return ToolCall("weather", {"city": "Oslo"}) if asked else "You are Ada."


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[-1][:40] for block in BLOCKS])
def test_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.endpoints["anthropic"])
        monkeypatch.setenv("OPENAI_BASE_URL", server.endpoints["openai"])
        monkeypatch.setenv("ANTHROPIC_API_KEY", "any")
        monkeypatch.setenv("OPENAI_API_KEY", "any")
        exec(compile(block, PAGE.name, "exec"), {})


def test_there_are_blocks() -> None:
    assert len(BLOCKS) == 5
