"""Distilled schemas to the modules of typed requests, responses and stream events."""

from __future__ import annotations

from pathlib import Path

from codegen.distill.document import from_yaml
from codegen.wire.render import module_text
from codegen.wire.sides import both_sides


def wire_modules(root: Path) -> dict[str, str]:
    """Return the text of every generated wire module, before ruff, by its path in the package.

    Args:
        root: The project's root, which holds `schemas/`.
    """
    modules = {"wire/__init__.py": '"""Typed requests, responses and stream events, per wire."""\n'}
    for path in sorted((root / "schemas").glob("*.yaml")):
        if path.name == "sources.yaml":
            continue
        distilled = from_yaml(path.read_text(encoding="utf-8"))
        modules[f"wire/{distilled.wire}.py"] = module_text(distilled.wire, both_sides(distilled))
    return modules
