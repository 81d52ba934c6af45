"""The decorator of our value classes, and the JSON types they hold."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"

ClassT = TypeVar("ClassT")

if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True)
    def value(cls: type[ClassT]) -> type[ClassT]:
        """Make a slotted class compared by value and immutable to the type checker."""
        ...

else:

    def value(cls: type[ClassT]) -> type[ClassT]:
        """Make a slotted class compared by value and shown without its defaults."""
        # Freezing at run time triples the cost of building an event; the type checker freezes.
        made = dataclass(slots=True, unsafe_hash=True, repr=False)(cls)
        if "__repr__" not in cls.__dict__:
            made.__repr__ = _shown
        return made


def _shown(value: Any) -> str:
    """Show a value's fields, but for those that have their default."""
    shown = [
        f"{each.name}={getattr(value, each.name)!r}"
        for each in fields(value)
        if each.default is MISSING or getattr(value, each.name) != each.default
    ]
    return f"{type(value).__name__}({', '.join(shown)})"
