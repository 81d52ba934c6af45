"""Formats what was planned, and writes it or tells how the tree differs from it."""

from __future__ import annotations

import difflib
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.plan import GENERATED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DIFF_LINES = 60
"""Lines of one file's diff that are shown; the rest is counted."""


def formatted(root: Path, planned: Mapping[Path, str]) -> dict[Path, str]:
    """Run the planned Python files through ruff, with the project's own settings."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        python = [path for path in planned if path.suffix == ".py"]
        for path in python:
            (scratch / path).parent.mkdir(parents=True, exist_ok=True)
            (scratch / path).write_text(planned[path], encoding="utf-8")
        settings = ["--config", str(root / "pyproject.toml"), "--no-cache", "--quiet"]
        _ruff(["check", "--fix", "--exit-zero", "--select", "I,UP,F401", *settings], scratch)
        _ruff(["format", *settings], scratch)
        texts = {path: (scratch / path).read_text(encoding="utf-8") for path in python}
    return {**planned, **texts}


def write(root: Path, files: Mapping[Path, str]) -> list[Path]:
    """Write what differs and remove what is no longer generated; give the paths that changed."""
    changed: list[Path] = []
    for path, text in files.items():
        target = root / path
        if _current(target) != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            changed.append(path)
    for path in stale(root, files):
        (root / path).unlink()
        changed.append(path)
    return sorted(changed)


def stale(root: Path, files: Iterable[Path]) -> list[Path]:
    """List the files in the generated package that are not planned."""
    planned = set(files)
    return sorted(
        path.relative_to(root)
        for path in (root / GENERATED).rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and path.relative_to(root) not in planned
    )


def differences(root: Path, files: Mapping[Path, str]) -> list[str]:
    """Tell how the tree differs from the plan, as unified diffs; nothing where it does not."""
    told: list[str] = []
    for path, text in sorted(files.items()):
        current = _current(root / path)
        if current is None:
            told.append(f"{path}: is missing")
        elif current != text:
            lines = list(
                difflib.unified_diff(
                    current.splitlines(),
                    text.splitlines(),
                    f"{path} (tree)",
                    "(data)",
                    "",
                    "",
                    1,
                    "",
                )
            )
            told += lines[:DIFF_LINES]
            if len(lines) > DIFF_LINES:
                told.append(f"… {len(lines) - DIFF_LINES} more lines differ in {path}")
    told += [f"{path}: is generated from nothing any more" for path in stale(root, files)]
    return told


def _current(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None


def _ruff(arguments: list[str], folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "."], cwd=folder, check=True, text=True
    )
