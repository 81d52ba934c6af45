"""Every Python block of the page on Bedrock runs as it stands, against the test server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interlingua.testing import serve

PAGE = Path(__file__).parents[2] / "docs" / "bedrock.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=["credentials", "fields", "invoked"])
def test_block_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE0123456")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret-0123456789")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    with serve() as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", server.url)
        exec(compile(block.replace("…", "x" * 12), "bedrock.md", "exec"), {})
        assert {each.wire for each in server.requests} <= {"bedrock_converse", "anthropic_bedrock"}
    assert capsys.readouterr().out
