"""The decorator of our value classes, and the JSON types they hold."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from operator import attrgetter
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

    @dataclass_transform(frozen_default=True, kw_only_default=True)
    def record(cls: type[ClassT]) -> type[ClassT]:
        """Make a value whose fields are given by name."""
        ...

else:
    # Freezing at run time triples the cost of building an event; the type checker freezes.
    # Only the initializer is compiled for each class: compiling the rest doubles an import.
    def value(cls: type[ClassT]) -> type[ClassT]:
        """Make a slotted class compared by value and shown without its defaults."""
        return _compared(dataclass(slots=True, eq=False, repr=False)(cls))

    def record(cls: type[ClassT]) -> type[ClassT]:
        """Make a value whose fields are given by name."""
        return _compared(dataclass(slots=True, eq=False, repr=False, kw_only=True)(cls))


def _compared(made: Any) -> Any:
    """Give a class what compares and shows its instances, where it has none of its own."""
    names = tuple(each.name for each in fields(made) if each.compare)
    contents = attrgetter(*names) if names else type

    def equal(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return contents(self) == contents(other)

    def hashed(self: object) -> int:
        return hash(contents(self))

    for name, method in (("__eq__", equal), ("__hash__", hashed)):
        if made.__dict__.get(name) is None:
            setattr(made, name, method)
    if made.__repr__ is object.__repr__:
        made.__repr__ = shown
    return made


def shown(value: Any, **instead: object) -> str:
    """Show a value's fields, but for those that have their default; some as other than they are."""
    told = [
        f"{each.name}={instead.get(each.name, getattr(value, each.name))!r}"
        for each in fields(value)
        if each.repr and (each.default is MISSING or getattr(value, each.name) != each.default)
    ]
    return f"{type(value).__name__}({', '.join(told)})"
