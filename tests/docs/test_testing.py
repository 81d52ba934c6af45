"""Every block of the page on testing runs as it stands; its tests run in a pytest of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from interlingua import cli
from interlingua.testing import RecordedRequest, ScriptedError, ScriptedReply, serve
from interlingua.testing.script_document import read_script
from interlingua.testing.yamltext import read_yaml
from tests.docs.test_readme import BASE_URLS, KEYS

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
TESTS = [block for block in BLOCKS if "import pytest" in block]
MOONS = "Titan, Rhea and Iapetus."


def environment(url: str) -> dict[str, str]:
    roots = {"openai": f"{url}/v1"}
    bases = {variable: roots.get(provider, url) for provider, variable in BASE_URLS.items()}
    return {**bases, **dict.fromkeys(KEYS, "any")}


def answer(_: RecordedRequest) -> str:
    return MOONS


def test_the_blocks_run_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with serve(answer) as server:
        for name, text in environment(server.url).items():
            monkeypatch.setenv(name, text)
        for block in BLOCKS:
            if block not in TESTS:
                exec(compile(block, "testing.md", "exec"), {})
    # One exchange was recorded; all else was answered in process or by servers of the blocks.
    assert len(server.requests) == 1
    assert MOONS in (tmp_path / "tests/cassettes/moons.yaml").read_text("utf-8")


def test_the_tests_of_the_page_pass_and_are_replayed(tmp_path: Path) -> None:
    for number, block in enumerate(TESTS):
        name = "conftest.py" if "autouse" in block else f"test_page_{number}.py"
        (tmp_path / name).write_text(block, encoding="utf-8")

    def run(url: str, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
            cwd=tmp_path,
            env={**os.environ, **environment(url)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "3 passed" in done.stdout, done.stdout + done.stderr

    with serve(answer) as server:
        run(server.url)
        recorded = len(server.requests)
    run(server.url, "--record-mode=none")
    assert recorded == 2
    assert {path.name for path in (tmp_path / "cassettes").iterdir()} == {
        "rivers.yaml",
        "test_page_0.test_moons.yaml",
    }


def test_the_script_of_the_page_can_be_read() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    answers = read_script(read_yaml(block))
    assert [type(each).__name__ for each in answers] == [
        "ScriptedReply",
        "ScriptedReply",
        "ScriptedError",
        "ScriptedReply",
        "RawReply",
    ]
    assert isinstance(answers[2], ScriptedError)
    assert isinstance(answers[3], ScriptedReply)


@pytest.mark.parametrize("line", re.findall(r"^\$ (interlingua .*)$", PAGE, re.MULTILINE))
def test_the_commands_of_the_page_take_their_options(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = line.split()[1:]
    command = words[: 2 if words[0] == "cassettes" else 1]
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    shown = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out)
    for option in [word for word in words if word.startswith("--")]:
        assert option in shown
