"""`catalog/sources.yaml`: where model data comes from, pinned, and how each source is fetched.

Law: a document that is not what its pin says is refused unless the pin is told to move.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import httpx2  # noqa: TID251  refresh is the one step here that needs a network
from pydantic import BeforeValidator, Field, ValidationError

from codegen.catalog.records import Strict
from codegen.catalog.yaml_text import load_text
from codegen.merge.facts import Json, mapping, sequence

SOURCES_PATH = "catalog/sources.yaml"
_TIMEOUT_SECONDS = 120.0


class Source(Strict):
    """One pinned source of model data.

    `kind` says how it is fetched: `json` from `url`, `npm` and `pypi` from the members of a
    package's release, `copy` only from where copies lie. `entries` is how many models it held.
    """

    kind: Literal["json", "npm", "pypi", "copy"]
    url: str
    file: str
    member: str | None = None
    package: str | None = None
    revision: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    entries: Annotated[int, BeforeValidator(int)]
    licence: str


class SourcesFile(Strict):
    """The file: sources by the name that provenance gives them."""

    sources: dict[str, Source]


class SourceError(Exception):
    """A source that cannot be used, with what to do about it."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A source's document, its digest, and how many models it holds."""

    document: Json
    digest: str
    entries: int


def load_sources(root: Path) -> dict[str, Source]:
    """Read `catalog/sources.yaml`."""
    path = root / SOURCES_PATH
    try:
        return SourcesFile.model_validate(load_text(path.read_text("utf-8")).value).sources
    except ValidationError as error:
        raise SourceError(f"{SOURCES_PATH}: {error}") from error


def fetch(name: str, source: Source, origin: str | None) -> Fetched | None:
    """Fetch a source, or give None for one that only lies where copies lie and none are given.

    `origin` is a folder or a base URL that holds copies under their `file` names.
    """
    if origin is not None:
        document: Json = json.loads(_copy(source, origin))
    elif source.kind == "copy":
        return None
    else:
        document = _FETCHERS[source.kind](source)
    if name == "litellm":
        mapping(document).pop("fallback_generalizations", None)
        for entry in mapping(document).values():
            for prose in ("metadata", "comment"):
                mapping(entry).pop(prose, None)
    entries = _count(name, document)
    if not entries:
        raise SourceError(f"{name}: no models in what was read from {origin or source.url}")
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return Fetched(document, hashlib.sha256(canonical.encode()).hexdigest(), entries)


def _copy(source: Source, origin: str) -> bytes:
    if origin.startswith(("http://", "https://")):
        return _get(f"{origin.rstrip('/')}/{source.file}")
    return (Path(origin) / source.file).read_bytes()


def _get(url: str) -> bytes:
    response = httpx2.get(url, timeout=_TIMEOUT_SECONDS, follow_redirects=True)
    response.raise_for_status()
    return response.content


def _json(source: Source) -> Json:
    document: Json = json.loads(_get(source.url))
    return document


def _npm(source: Source) -> Json:
    with tempfile.TemporaryDirectory() as folder:
        # npm knows the user's registry, as pip does the package index.
        wanted = f"{source.package}@{source.revision}"
        _run(["npm", "pack", "--silent", "--pack-destination", folder, wanted])
        (tarball,) = Path(folder).glob("*.tgz")
        return _members(tarball, source.member or "")


def _members(tarball: Path, pattern: str) -> Json:
    found: dict[str, Json] = {}
    with tarfile.open(tarball, mode="r:gz") as archive:
        for member in archive:
            if PurePosixPath(member.name).match(pattern):
                file = archive.extractfile(member)
                if file is not None:
                    found[PurePosixPath(member.name).stem] = json.load(file)
    # A pattern of several members is read as one document by their names.
    return found if "*" in pattern else next(iter(found.values()), None)


def _pypi(source: Source) -> Json:
    with tempfile.TemporaryDirectory() as folder:
        # An environment of its own brings pip, which knows the user's package index.
        _run([sys.executable, "-m", "venv", f"{folder}/environment"])
        python = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
        wanted = f"{source.package}=={source.revision}"
        pip = [f"{folder}/environment/{python}", "-m", "pip", "--disable-pip-version-check"]
        options = ["--quiet", "--no-deps", "--only-binary", ":all:", "--dest", folder]
        _run([*pip, "download", *options, wanted])
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            document: Json = json.loads(archive.read(source.member or ""))
    return document


def _run(command: Sequence[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, check=False, text=True)
    except FileNotFoundError as error:
        raise SourceError(
            f"{command[0]} is needed to fetch this source, and is not here"
        ) from error
    if done.returncode:
        raise SourceError(f"{' '.join(command)} failed: {done.stderr.strip()}")


_FETCHERS: dict[str, Callable[[Source], Json]] = {"json": _json, "npm": _npm, "pypi": _pypi}


def _count(name: str, document: Json) -> int:
    """Count models, by which a source that lost some is known."""
    match name:
        case "models.dev":
            return sum(len(mapping(mapping(p).get("models"))) for p in mapping(document).values())
        case "mastra":
            providers = mapping(mapping(document).get("providers")).values()
            return sum(len(sequence(mapping(provider).get("models"))) for provider in providers)
        case "genai-prices":
            return sum(len(sequence(mapping(p).get("models"))) for p in sequence(document))
        case "pi-ai":
            return sum(
                len(mapping(models))
                for provider in mapping(document).values()
                for models in mapping(provider).values()
            )
        case _:
            return len(document) if isinstance(document, dict | list) else 0


def repinned(text: str, source: Source, fetched: Fetched) -> str:
    """Move a source's pin in the file's text to what was fetched."""
    lines = text.splitlines(keepends=True)
    at = next(index for index, line in enumerate(lines) if source.sha256 in line)
    lines[at] = lines[at].replace(source.sha256, fetched.digest)
    for index in (at - 1, at + 1):
        if lines[index].strip().startswith("entries:"):
            lines[index] = lines[index].replace(str(source.entries), str(fetched.entries))
    return "".join(lines)
