"""The decorator of our value classes, and the JSON types they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

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
    # Freezing at run time triples the cost of building an event; the type checker freezes instead.
    value = dataclass(slots=True, unsafe_hash=True)
