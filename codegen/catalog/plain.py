"""Plain values: what records become on the way to YAML, JSON and Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tell whether a value is a mapping; plain ones have text as keys."""
    return isinstance(value, Mapping)


def is_dict(value: object) -> TypeGuard[dict[str, object]]:
    """Tell whether a value is a mapping that can be written to."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Tell whether a value is a list or a tuple."""
    return isinstance(value, Sequence) and not isinstance(value, str)
