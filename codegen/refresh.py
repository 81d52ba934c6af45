"""Upstream to `schemas/` and `catalog/`, from public addresses or from copies."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from codegen.catalog.problems import CatalogError
from codegen.catalog_refresh import RefreshRefused, refresh_catalog
from codegen.distill.errors import SchemaError
from codegen.merge.sources import SourceError
from codegen.schema_refresh import refresh_schemas

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path


def refresh_all(
    root: Path,
    *,
    origin: str | None,
    move_pins: bool,
    accept: Collection[str],
    say: Callable[[str], None],
) -> int:
    """Refresh the schemas, then the catalog; give the exit status.

    Parameters:
        origin: A folder or base URL with the sources' copies in `schemas/` and `catalog/`; None
            reads the public addresses.
        move_pins: Whether sources that are not what their pins say are accepted and pinned anew.
        accept: Checks of the catalog's changes that may fail.
    """
    try:
        schemas = refresh_schemas(
            root, origin=_below(origin, "schemas"), move_pins=move_pins, say=say
        )
        catalog = refresh_catalog(
            root, origin=_below(origin, "catalog"), move_pins=move_pins, accept=accept, say=say
        )
    except (SchemaError, SourceError, RefreshRefused, CatalogError) as error:
        print(error, file=sys.stderr)
        return 1
    written = [*schemas, *catalog]
    for path in written:
        say(f"wrote {path.relative_to(root)}")
    if not written:
        say("nothing has changed upstream")
    return 0


def _below(origin: str | None, folder: str) -> str | None:
    return None if origin is None else f"{origin.rstrip('/')}/{folder}"
