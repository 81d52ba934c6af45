"""A refresh reads pinned sources from anywhere, and a second one changes no byte."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from codegen.distill.errors import PinMismatchError, UnavailableSourceError
from codegen.distill.read import Json
from codegen.distill.yaml_text import dump_yaml
from codegen.schema_refresh import refresh_schemas
from codegen.source_files import types_digest
from codegen.sources import load_sources
from tests.codegen.descriptions import DOCUMENT
from tests.codegen.folder_server import served
from tests.codegen.mirror import UPSTREAM, whole_mirror

ROOT = Path(__file__).parents[2]

PACKAGE: Json = {
    "paths": {
        "/answers": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Params"}}
                    }
                }
            }
        }
    },
    "components": {
        "schemas": {
            "Params": {
                "type": "object",
                "title": "Params",
                "properties": {"newest": {"type": "boolean", "default": False}},
            }
        }
    },
}


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    folder = tmp_path / "mirror"
    folder.mkdir()
    (folder / "answers.json").write_text(json.dumps(DOCUMENT))
    (folder / "package.json").write_text(json.dumps(PACKAGE))
    return folder


@pytest.fixture
def project(tmp_path: Path, mirror: Path) -> Path:
    """Make a project whose pins fit the mirror."""
    digest = hashlib.sha256((mirror / "answers.json").read_bytes()).hexdigest()
    source: dict[str, Json] = {"url": "https://example.invalid/", "licence": "MIT"}
    sources: Json = {
        "sources": {
            "answers": {
                **source,
                "kind": "openapi",
                "file": "answers.json",
                "revision": "2026-01-31",
                "sha256": digest,
            },
            "package": {
                **source,
                "kind": "python-types",
                "file": "package.json",
                "revision": "1.2.3",
                "package": "answers",
                "sha256": types_digest(PACKAGE),
            },
        },
        "wires": {
            "answers": {
                "sources": ["answers", "package"],
                "operations": [
                    {
                        "name": "create",
                        "path": "/answers",
                        "request": "Request",
                        "response": "Response",
                        "stream": "StreamEvent",
                    }
                ],
                "native": {"provider": "answers"},
            }
        },
    }
    root = tmp_path / "project"
    (root / "schemas").mkdir(parents=True)
    (root / "schemas" / "sources.yaml").write_text(dump_yaml(sources))
    return root


def test_a_second_refresh_changes_no_byte(project: Path, mirror: Path) -> None:
    said: list[str] = []
    with served(mirror) as address:
        assert refresh_schemas(project, origin=address, say=said.append) == [
            project / "schemas" / "answers.yaml"
        ]
        first = (project / "schemas" / "answers.yaml").read_bytes()
        assert refresh_schemas(project, origin=address, say=said.append) == []
    assert (project / "schemas" / "answers.yaml").read_bytes() == first
    assert "answers: added Request" in said
    assert said[-1] == "answers: unchanged"


def test_a_folder_serves_as_well_as_an_address(project: Path, mirror: Path) -> None:
    refresh_schemas(project, origin=str(mirror), say=lambda _: None)
    from_folder = (project / "schemas" / "answers.yaml").read_bytes()
    with served(mirror) as address:
        assert refresh_schemas(project, origin=address, say=lambda _: None) == []
    assert b"newest" in from_folder
    assert b"answers 2026-01-31 + package 1.2.3" in from_folder


def test_a_source_that_is_not_what_its_pin_says_is_refused(project: Path, mirror: Path) -> None:
    text = (mirror / "answers.json").read_text()
    (mirror / "answers.json").write_text(text.replace("small", "tiny"))
    with pytest.raises(PinMismatchError, match=r"answers is [0-9a-f]{64}"):
        refresh_schemas(project, origin=str(mirror), say=lambda _: None)
    assert not (project / "schemas" / "answers.yaml").exists()


def test_a_pin_moves_only_when_told_and_the_change_is_said(project: Path, mirror: Path) -> None:
    refresh_schemas(project, origin=str(mirror), say=lambda _: None)
    text = (mirror / "answers.json").read_text()
    (mirror / "answers.json").write_text(text.replace("small", "tiny"))
    said: list[str] = []
    refresh_schemas(project, origin=str(mirror), move_pins=True, say=said.append)
    assert "answers: ModelName also takes 'tiny'" in said
    assert "answers: ModelName no longer takes 'small'" in said
    assert refresh_schemas(project, origin=str(mirror), say=said.append) == []


def test_prose_and_order_do_not_change_what_a_packages_types_say() -> None:
    assert isinstance(PACKAGE, dict)
    other: Json = {
        "components": {
            "schemas": {
                "Params": {
                    "properties": {"newest": {"type": "boolean", "description": "Prose."}},
                    "type": "object",
                }
            }
        },
        "paths": PACKAGE["paths"],
        "info": {"title": "Somebody else's export"},
    }
    assert types_digest(other) == types_digest(PACKAGE)


def test_a_missing_source_is_an_error(project: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with served(empty) as address, pytest.raises(UnavailableSourceError, match="404"):
        refresh_schemas(project, origin=address, say=lambda _: None)


@pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the upstream copies are not beside it")
def test_the_projects_own_refresh_over_http_changes_no_byte(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    said: list[str] = []
    with served(whole_mirror(tmp_path / "mirror") / "schemas") as address:
        assert refresh_schemas(tmp_path, origin=address, say=said.append) == []
    assert sum(line.endswith(": unchanged") for line in said) == len(load_sources(ROOT).wires)
