"""The page on hosts runs as it stands, and its table is what the catalog says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.hosts_table import PAGE as TABLE
from docs.hosts_table import count, hosts, page
from docs.recorded import COUNTS, counted, recorded
from interlingua.testing import serve
from tests.docs.test_readme import answer
from tests.recordings import FOLDER, requires_recordings
from tests.runtime.probing.hosts import VLLM, served
from tests.runtime.test_hosts import HOSTED, OWN

PAGE = Path(__file__).parents[2] / "docs" / "hosts.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=["hosted", "own", "described", "probed"])
def test_block_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(answer) as server, served(VLLM) as vllm:
        monkeypatch.setenv("GROQ_API_BASE", server.endpoints["groq"])
        monkeypatch.setenv("GROQ_API_KEY", "any")
        monkeypatch.setenv("VLLM_BASE_URL", f"{vllm.url}/v1")
        exec(compile(block, "hosts.md", "exec"), {})
    assert capsys.readouterr().out


def test_the_table_is_what_the_catalog_says() -> None:
    assert TABLE.read_text() == page(), "run: python -m docs.hosts_table"


def test_every_host_of_the_table_is_tested() -> None:
    # Those left have a protocol of their own, and chat over it first.
    own_protocol = {"amazon-bedrock", "cohere", "google", "google-vertex", "mistral"}
    assert {each.id for each in hosts()} - own_protocol == {*HOSTED, *OWN}


@requires_recordings
def test_the_counts_of_recordings_are_theirs() -> None:
    assert recorded() == counted(FOLDER), f"run: python -m docs.recorded, and see {COUNTS.name}"


def test_a_host_by_another_name_in_the_recordings_is_counted() -> None:
    assert count("huggingface") > 0
    assert count("lm-studio") > 0
    assert count("deepinfra") == 0
