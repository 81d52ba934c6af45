"""Every example runs as it stands, against the loopback server."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from interlingua.messages import ToolCall
from interlingua.testing import RecordedRequest, serve
from tests.docs.test_readme import BASE_URLS, KEYS, answer

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.py"))

COMPLAINT = {"about": "the roof", "urgency": "high", "quote": "Rain on the roof."}


def answer_in_form(request: RecordedRequest) -> str | ToolCall:
    """Answer in JSON where a schema asks for it."""
    if '"json_schema"' in request.content.decode():
        return json.dumps({"items": [COMPLAINT]})
    return answer(request)


@pytest.mark.parametrize("example", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_example_runs(
    example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(answer_in_form) as server:
        for provider, variable in BASE_URLS.items():
            monkeypatch.setenv(variable, server.endpoints[provider])
        for key in KEYS:
            monkeypatch.setenv(key, "any")
        runpy.run_path(str(example), run_name="__main__")
    assert "Rain on the roof." in capsys.readouterr().out


def test_there_are_examples() -> None:
    assert EXAMPLES
