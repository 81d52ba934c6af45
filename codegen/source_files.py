"""Pinned sources to parsed documents: from a public address, a copy, or a package of the index.

Law: what does not match its pin is refused before it is read.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx2  # noqa: TID251  refresh is the one step here that needs a network

from codegen.distill.document import at, to_json
from codegen.distill.errors import UnavailableSourceError
from codegen.distill.read import Json, Reader, is_object
from codegen.distill.service_model import openapi_of
from codegen.distill.yaml_text import load_yaml
from codegen.sources import Source

_TIMEOUT_SECONDS = 120.0
_EXPORTER = Path(__file__).parent / "distill" / "package_types.py"


def fetched(source: Source, origin: str | None) -> tuple[Json, str]:
    """Return a source's document and its digest.

    Parameters:
        source: What to fetch.
        origin: A folder or a base URL that holds the source under its `file` name, or None for
            the public address; types of a package that no mirror has to hold are made here.

    Raises:
        UnavailableSourceError: The source cannot be read or made.
    """
    if source.kind == "python-types" and (origin is None or not _is_mirrored(source, origin)):
        document = json.loads(_exported(source))
    else:
        raw = _bytes(source, origin)
        if source.kind == "openapi":
            return load_yaml(raw.decode()), hashlib.sha256(raw).hexdigest()
        if source.kind == "botocore":
            model = json.loads(gzip.decompress(raw))
            return openapi_of(model), hashlib.sha256(raw).hexdigest()
        document = json.loads(raw)
    return document, types_digest(document)


def types_digest(document: Json) -> str:
    """Return the digest of what a package's types say, whatever prose and order they come with."""
    schemas = at(document, "components", "schemas")
    reader = Reader(schemas if is_object(schemas) else {})
    said: dict[str, Json] = {name: to_json(reader.component(name)) for name in reader.known()}
    paths = at(document, "paths")
    bodies: dict[str, Json] = {}
    for path in sorted(paths) if is_object(paths) else ():
        call = at(paths, path, "post")
        for holder in (at(call, "requestBody"), at(call, "responses", "200")):
            content = at(holder, "content")
            for kind in sorted(content) if is_object(content) else ():
                schema = at(content, kind, "schema")
                bodies[f"{path} {kind} {len(bodies)}"] = to_json(reader.shape(schema))
    text = json.dumps([said, bodies], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _is_mirrored(source: Source, origin: str) -> bool:
    if source.mirrored:
        return True
    try:
        _bytes(source, origin)
    except UnavailableSourceError:
        return False
    return True


def _bytes(source: Source, origin: str | None) -> bytes:
    if origin is None and source.holds is not None:
        return _shipped(source, source.holds)
    if origin is None:
        address = source.url
    elif origin.startswith(("http://", "https://")):
        address = f"{origin.rstrip('/')}/{source.file}"
    else:
        path = Path(origin) / source.file
        if not path.is_file():
            raise UnavailableSourceError(f"there is no {path}")
        return path.read_bytes()
    try:
        response = httpx2.get(address, timeout=_TIMEOUT_SECONDS, follow_redirects=True)
        response.raise_for_status()
    except httpx2.HTTPError as error:
        raise UnavailableSourceError(f"{address} cannot be read: {error}") from error
    return response.content


def _exported(source: Source) -> bytes:
    """Return the types of a pinned package, exported in an environment of its own."""
    types = {path: roles.model_dump(exclude_none=True) for path, roles in source.types.items()}
    with _environment(source) as (_, python):
        return _run([str(python), "-W", "ignore", str(_EXPORTER)], json.dumps(types).encode())


def _shipped(source: Source, holds: str) -> bytes:
    """Return a document that a pinned package ships."""
    with _environment(source) as (folder, _):
        found = [*folder.rglob(holds)]
        if len(found) != 1:
            raise UnavailableSourceError(f"{source.package} {source.revision} holds no {holds}")
        return found[0].read_bytes()


@contextmanager
def _environment(source: Source) -> Generator[tuple[Path, Path]]:
    """Make an environment that holds a pinned package; give its folder and its interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder) / "environment"
        _run([sys.executable, "-m", "venv", str(environment)])
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _run(
            [
                *(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
                f"{source.package}=={source.revision}",
                *source.requires,
            ]
        )
        yield environment, python


def _run(command: list[str], given: bytes = b"") -> bytes:
    done = subprocess.run(command, input=given, capture_output=True, check=False)
    if done.returncode != 0:
        raise UnavailableSourceError(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return done.stdout
