"""Every Python block of the page on Mistral, Cohere and Ollama runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.testing import serve

PAGE = Path(__file__).parents[2] / "docs" / "mistral-cohere-ollama.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
WIRES = ("mistral_chat", "cohere_chat", "ollama_chat")


@pytest.mark.parametrize(("block", "wire"), list(zip(BLOCKS, WIRES, strict=True)), ids=WIRES)
def test_block_runs(
    block: str,
    wire: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("MISTRAL_API_KEY", "any")
    monkeypatch.setenv("COHERE_API_KEY", "any")
    with serve(["Titan."]) as server:
        monkeypatch.setenv("MISTRAL_BASE_URL", server.endpoints["mistral/mistral_chat"])
        monkeypatch.setenv("CO_API_URL", server.url)
        own = block.replace("http://localhost:11434", server.url)
        exec(compile(own, PAGE.name, "exec"), {})
    assert [each.wire for each in server.requests] == [wire]
    assert "Titan." in capsys.readouterr().out
