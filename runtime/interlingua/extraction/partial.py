"""An answer that is still being written, typed as what it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.extraction.growth import Growth
    from interlingua.values import JsonValue

T = TypeVar("T", covariant=True)
R = TypeVar("R")
D = TypeVar("D")


class Partial(Generic[T]):
    """An answer as far as it has come; it grows as the stream goes on.

    Of a model, a dataclass or a TypedDict there is each field that is whole, validated by its own
    type; lists show each element as soon as it is whole, and texts what there is of them.
    """

    __slots__ = ("_growth",)

    def __init__(self, growth: Growth) -> None:
        self._growth = growth

    @property
    def data(self) -> JsonValue:
        """The JSON so far, as the model wrote it; nothing of it has been validated."""
        return self._growth.data

    @property
    def fields(self) -> dict[str, object]:
        """The fields that have come, by name."""
        found: dict[str, object] = {}
        for name in self._growth.names:
            try:
                found[name] = self._growth.field(name)
            except KeyError:
                continue
        return found

    @overload
    def get(self, read: Callable[[T], R]) -> R | None: ...
    @overload
    def get(self, read: Callable[[T], R], default: D) -> R | D: ...
    def get(self, read: Callable[[T], R], default: D | None = None) -> R | D | None:
        """Read something of the answer; the default where it has not come yet.

        `partial.get(lambda city: city.name)` is a `str | None`.

        Parameters:
            read: Is given the answer so far, and may touch what is not there: fields of a model or
                a dataclass, keys of a TypedDict, elements of a list.
        """
        growth = self._growth
        try:
            if growth.is_list:
                return read(cast("T", growth.elements))
            if growth.names:
                return read(cast("T", _View(growth)))
            if isinstance(growth.data, str):
                return read(cast("T", growth.data))
        except (_NotYet, IndexError):
            pass
        return default

    def __repr__(self) -> str:
        return f"Partial({self.data!r})"


class _NotYet(Exception):
    """A field that has not come."""


class _View:
    """Stands for an object whose fields are still coming."""

    __slots__ = ("_growth",)

    def __init__(self, growth: Growth) -> None:
        self._growth = growth

    def __getattr__(self, name: str) -> object:
        if name not in self._growth.names:
            raise AttributeError(f"a partial answer has fields only, and none named {name!r}")
        try:
            return self._growth.field(name)
        except KeyError:
            raise _NotYet from None

    def __getitem__(self, name: str) -> object:
        if name not in self._growth.names:
            raise KeyError(name)
        return getattr(self, name)

    def __contains__(self, name: str) -> bool:
        return name in list(self)

    def __iter__(self) -> Iterator[str]:
        for name in self._growth.names:
            try:
                self._growth.field(name)
            except KeyError:
                continue
            yield name
