"""Every Python block of the README runs as it stands, against the loopback server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import RecordedRequest, serve

README = Path(__file__).parents[2] / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
BASE_URLS = {
    "openai": "OPENAI_BASE_URL",
    "anthropic": "ANTHROPIC_BASE_URL",
    "google": "GOOGLE_GEMINI_BASE_URL",
}
KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY")


def answer(request: RecordedRequest) -> str | ToolCall:
    """Ask for the weather once, where a tool is offered and none has answered."""
    asked = '"tools"' in request.content.decode() and "4 °C" not in request.content.decode()
    return ToolCall("weather", {"city": "Oslo"}) if asked else "Rain on the roof."


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[-1][:40] for block in BLOCKS])
def test_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        exec(compile(block, "README.md", "exec"), {})


def test_there_are_blocks() -> None:
    assert len(BLOCKS) >= 6
