"""Where the code stands that called this package, for warnings to point there."""

from __future__ import annotations

from inspect import currentframe


def callers_level() -> int:
    """Count the frames from whoever warns up to the one that called this package."""
    level, frame = 0, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith("interlingua."):
        level, frame = level + 1, frame.f_back
    return level
