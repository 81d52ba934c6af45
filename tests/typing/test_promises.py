"""The type errors that the API promises, under pyright and mypy, and no others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMISES = Path(__file__).parent / "promises.py"


def marked_lines() -> list[int]:
    lines = PROMISES.read_text().splitlines()
    return [at for at, line in enumerate(lines, 1) if line.split("  # ")[1:2] == ["refused"]]


def pyright_lines() -> list[int]:
    options = ["--outputjson", "--pythonpath", sys.executable, "--project", str(PROMISES.parent)]
    command = ["-m", "pyright", *options]
    ran = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    report = json.loads(ran.stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    return sorted({each["range"]["start"]["line"] + 1 for each in report["generalDiagnostics"]})


def mypy_lines() -> list[int]:
    command = ["-m", "mypy", "--no-error-summary", "--hide-error-context", str(PROMISES)]
    ran = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    assert not ran.stderr, ran.stderr
    found = re.findall(rf"{re.escape(PROMISES.name)}:(\d+): error", ran.stdout)
    return sorted({int(line) for line in found})


@pytest.mark.parametrize("checker", [pyright_lines, mypy_lines], ids=["pyright", "mypy"])
def test_exactly_the_marked_lines_are_refused(checker: object) -> None:
    assert callable(checker)
    assert checker() == marked_lines()
