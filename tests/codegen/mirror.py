"""A mirror that holds every source: the upstream copies, and the types of packages without one."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.distill.package_types import document
from codegen.sources import load_sources

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream"


def whole_mirror(folder: Path) -> Path:
    """Fill a folder; what no mirror has to hold is made of the packages installed here."""
    for name in ("catalog", "schemas"):
        (folder / name).mkdir(parents=True)
        for copy in (UPSTREAM / name).iterdir():
            (folder / name / copy.name).symlink_to(copy)
    for source in load_sources(ROOT).sources.values():
        if not source.mirrored:
            types = {
                path: kept.model_dump(exclude_none=True) for path, kept in source.types.items()
            }
            (folder / "schemas" / source.file).write_text(json.dumps(document(types)))
    return folder
