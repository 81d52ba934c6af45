"""Distilled schemas to the modules of typed requests, responses and stream events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from codegen.catalog.vocabulary import CARRIED_WIRES
from codegen.distill.document import Distilled, from_json
from codegen.distill.shapes import Record, Shape, record
from codegen.distill.yaml_text import load_yaml
from codegen.hosted_tools import fields_of_tagged, hosted_module
from codegen.native import native_index, native_module
from codegen.patches import load_overlays, load_patches, overlaid, patched
from codegen.sources import load_sources
from codegen.wire.render import module_text
from codegen.wire.sides import both_sides


def wire_modules(root: Path) -> dict[str, str]:
    """Return the text of every module generated of a wire, before ruff, by its path.

    Parameters:
        root: The project's root, which holds `schemas/`.
    """
    plans = load_sources(root).wires
    modules = {
        "native/__init__.py": native_index(plans),
        "wire/__init__.py": '"""Typed requests, responses and stream events, per wire."""\n',
        "hosted/__init__.py": '"""Hosted tools, per wire."""\n',
    }
    for path in sorted((root / "schemas").glob("*.yaml")):
        if path.name == "sources.yaml":
            continue
        wire = path.stem
        description = wire_description(root, wire)
        components = _components(root, wire, description)
        native = native_module(description, components, plans[wire].native)
        modules[f"native/{wire}.py"] = native
        modules[f"wire/{wire}.py"] = module_text(wire, components)
        hosted = hosted_module(wire, components)
        if hosted is not None:
            modules[f"hosted/{wire}.py"] = hosted
    for wire, carried in CARRIED_WIRES.items():
        modules[f"wire/{wire}.py"] = (
            f'"""The `{wire}` wire: the bodies of `{carried}`, in a host\'s envelope."""\n\n'
            f"from interlingua_generated.wire.{carried} import *  # noqa: F403  all of it\n"
        )
    return modules


def wire_description(root: Path, wire: str) -> Distilled:
    """Return the distilled description of a wire, corrections included.

    Raises:
        StalePatchError: A patch no longer applies.
    """
    document = load_yaml((root / "schemas" / f"{wire}.yaml").read_text(encoding="utf-8"))
    return from_json(patched(document, load_patches(root, wire)))


def wire_components(root: Path, wire: str) -> dict[str, Shape]:
    """Return the components of a wire as its types show them, corrections and overlays included.

    `Extra` is added to them, a request's properties with none required, and the keywords of hosted
    tools.

    Raises:
        StalePatchError: A patch or an overlay no longer applies.
    """
    return _components(root, wire, wire_description(root, wire))


def _components(root: Path, wire: str, description: Distilled) -> dict[str, Shape]:
    components = overlaid(both_sides(description), load_overlays(root, wire))
    components |= fields_of_tagged(components)
    request = components.get("Request")
    if isinstance(request, Record):
        components["Extra"] = record(replace(field, required=False) for field in request.fields)
    return components
