"""Every Python block of the README runs as it stands, against the loopback server."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import RecordedRequest, serve
from interlingua.wires import NAMES
from tests.recordings import API_OF_WIRE, FOLDER, requires_recordings

README = Path(__file__).parents[2] / "README.md"
PAGE = README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
BASE_URLS = {
    "openai": "OPENAI_BASE_URL",
    "anthropic": "ANTHROPIC_BASE_URL",
    "google": "GOOGLE_GEMINI_BASE_URL",
    "cohere": "CO_API_URL",
}
KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY", "COHERE_API_KEY")


def answer(request: RecordedRequest) -> str | ToolCall:
    """Ask for the weather once, where a tool is offered and none has answered."""
    if "The largest city of Norway?" in request.content.decode():
        return json.dumps({"name": "Oslo", "population": 709_037})
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
    assert len(BLOCKS) >= 8


def test_number_of_wires_is_told() -> None:
    words = ("nine", "ten", "eleven", "twelve", "thirteen")
    assert f"over {words[len(NAMES) - 9]} wires" in PAGE


@requires_recordings
def test_number_of_recordings_is_told() -> None:
    replayed = sum(len(list((FOLDER / api).glob("*.json"))) for api in API_OF_WIRE.values())
    assert f"{replayed:,} recorded exchanges of" in PAGE


@pytest.mark.parametrize("link", re.findall(r"\]\(([\w./-]+)\)", PAGE))
def test_link_leads_to_a_file(link: str) -> None:
    assert (README.parent / link).is_file()
