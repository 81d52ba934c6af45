"""The whole output as one pure mapping: path to text."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.catalog_modules import catalog_modules
from codegen.wire import wire_modules

if TYPE_CHECKING:
    from collections.abc import Callable

GENERATED = Path("generated/interlingua_generated")
TOOLS = ("datamodel-code-generator", "jinja2", "pydantic", "ruff")
INPUTS = (
    "catalog/**/*.yaml",
    "catalog/names.lock",
    "schemas/**/*.yaml",
    "codegen/**/*.py",
    "codegen/**/*.jinja",
)


def plan(root: Path, say: Callable[[str], None]) -> dict[Path, str]:
    """Work out every generated file of a project, unformatted; nothing is written.

    Parameters:
        root: The project's folder.
        say: Told of each step as it begins.
    """
    say("schemas to wire types")
    wires = {GENERATED / path: text for path, text in wire_modules(root).items()}
    say("catalog to constants")
    catalog = {Path(path): text for path, text in catalog_modules(root).items()}
    package = {
        GENERATED / "__init__.py": '"""Generated from the catalog and the schemas."""\n',
        GENERATED / "py.typed": "",
    }
    return {**package, **wires, **catalog}


def manifest(root: Path, written: frozenset[Path]) -> str:
    """Name every input with its hash and every tool with its version.

    Parameters:
        written: Generated files, which are outputs even where they stand among the inputs.
    """
    inputs = sorted(
        path.relative_to(root)
        for pattern in INPUTS
        for path in root.glob(pattern)
        if path.relative_to(root) not in written
    )
    hashes = {
        path.as_posix(): hashlib.sha256((root / path).read_bytes()).hexdigest() for path in inputs
    }
    tools = {name: version(name) for name in TOOLS}
    return json.dumps({"inputs": hashes, "tools": tools}, indent=2, sort_keys=True) + "\n"
