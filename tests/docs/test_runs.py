"""Every Python block of the page on runs runs, against the loopback server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import RecordedRequest, serve

PAGE = Path(__file__).parents[2] / "docs" / "runs.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def answer(request: RecordedRequest) -> str | list[str | ToolCall]:
    """Call the tool that is offered once, and answer when it has a result."""
    said = request.content.decode()
    if "tool_result" in said:
        return "Take an umbrella."
    if '"expert"' in said:
        return [ToolCall("expert", {"task": "Weather in Oslo?"})]
    if "send_letter" in said:
        return [ToolCall("send_letter", {"to": "Ada"})]
    asks = [ToolCall("ask_user", {})] if "ask_user" in said else []
    return ["Let me see.", ToolCall("weather", {"city": "Oslo"}), *asks]


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[-1][:40] for block in BLOCKS])
def test_block_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(answer) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.endpoints["anthropic"])
        monkeypatch.setenv("ANTHROPIC_API_KEY", "any")
        exec(compile(block, PAGE.name, "exec", dont_inherit=True), {"__name__": "__main__"})
        last = server.requests[-1].content.decode()
    assert "tool_result" in last
    assert '"is_error":true' not in last or "Not on a Sunday" in last


def test_there_are_blocks() -> None:
    assert len(BLOCKS) == 6
