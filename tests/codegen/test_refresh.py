"""The whole refresh, as its command runs it, against a server of the upstream copies."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.folder_server import served
from tests.codegen.mirror import UPSTREAM, whole_mirror

ROOT = Path(__file__).parents[2]

requires_upstream = pytest.mark.skipif(
    not UPSTREAM.is_dir(), reason="the upstream copies are not beside this checkout"
)


def copy_of_project(folder: Path) -> Path:
    for name in ("catalog", "codegen", "schemas"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def digests(project: Path) -> dict[str, str]:
    data = [*project.glob("catalog/**/*"), *project.glob("schemas/**/*")]
    return {
        str(path.relative_to(project)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in data
        if path.is_file()
    }


def refresh(project: Path, origin: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", "refresh", "--from", origin]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


@requires_upstream
def test_the_command_fetches_everything_and_a_second_run_changes_no_byte(tmp_path: Path) -> None:
    project = copy_of_project(tmp_path / "project")
    committed = digests(project)
    # What a refresh must bring back: a distilled schema and a model that went missing.
    schema = project / "schemas" / "google_generate.yaml"
    schema.unlink()
    with served(whole_mirror(tmp_path / "mirror")) as address:
        first = refresh(project, address)
        assert first.returncode == 0, first.stderr
        assert "google_generate.yaml" in first.stdout
        assert digests(project) == committed
        second = refresh(project, address)
    assert second.returncode == 0, second.stderr
    assert "nothing has changed upstream" in second.stdout
    assert digests(project) == committed


def test_sources_that_are_not_there_are_refused_without_a_traceback(tmp_path: Path) -> None:
    project = copy_of_project(tmp_path / "project")
    before = digests(project)
    (tmp_path / "empty").mkdir()
    with served(tmp_path / "empty") as address:
        refused = refresh(project, address)
    assert refused.returncode == 1
    assert "404" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert digests(project) == before
