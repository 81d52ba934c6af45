"""Distilled schemas to the modules of typed requests, responses and stream events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from codegen.distill.document import from_json
from codegen.distill.shapes import Record, Shape, record
from codegen.distill.yaml_text import load_yaml
from codegen.patches import load_overlays, load_patches, overlaid, patched
from codegen.wire.render import module_text
from codegen.wire.sides import both_sides


def wire_modules(root: Path) -> dict[str, str]:
    """Return the text of every generated wire module, before ruff, by its path in the package.

    Parameters:
        root: The project's root, which holds `schemas/`.
    """
    modules = {"wire/__init__.py": '"""Typed requests, responses and stream events, per wire."""\n'}
    for path in sorted((root / "schemas").glob("*.yaml")):
        if path.name == "sources.yaml":
            continue
        wire = path.stem
        modules[f"wire/{wire}.py"] = module_text(wire, wire_components(root, wire))
    return modules


def wire_components(root: Path, wire: str) -> dict[str, Shape]:
    """Return the components of a wire as its types show them, corrections and overlays included.

    `Extra` is added to them: a request's properties with none required.

    Raises:
        StalePatchError: A patch or an overlay no longer applies.
    """
    document = load_yaml((root / "schemas" / f"{wire}.yaml").read_text(encoding="utf-8"))
    distilled = from_json(patched(document, load_patches(root, wire)))
    components = overlaid(both_sides(distilled), load_overlays(root, wire))
    request = components["Request"]
    if isinstance(request, Record):
        components["Extra"] = record(replace(field, required=False) for field in request.fields)
    return components
