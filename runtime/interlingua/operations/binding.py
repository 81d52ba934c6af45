"""Finds the model of an operation, and the wire that it is asked over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from interlingua import wires
from interlingua.errors import UsageError
from interlingua.models import listed, named, warn_of_retirement
from interlingua.records import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.exchange import Defaults


class _Named(Protocol):
    name: ClassVar[str]


ModelT = TypeVar("ModelT", bound=Model)
WireT = TypeVar("WireT", bound=_Named)


class BoundModel(Generic[ModelT, WireT]):
    """A model and the wire it is asked over, bound to a client; does no I/O."""

    def __init__(self, model: ModelT, wire: WireT, defaults: Defaults) -> None:
        self.model = model
        self._wire = wire
        self._defaults = defaults

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.model} over {self._wire.name})"


def bound(
    model: ModelT | str,
    kind: type[ModelT],
    wire: str | None,
    written: Sequence[str] | Mapping[str, str],
) -> tuple[ModelT, object]:
    """Find a model of a kind and the wire to ask it over: the one asked for, else its first.

    Parameters:
        model: A constant of the catalog, or its name `provider/id`.
        written: The wires of the operation that there are; by the endpoint that serves each where
            that has another name.

    Raises:
        UsageError: There is no such model, it does something else, or no wire of it is written.
    """
    found = _found(model, kind, written) if isinstance(model, str) else model
    if not isinstance(found, kind):
        raise UsageError(f"{found} is no {kind.__name__}, but of the kind {type(found).__name__}")
    warn_of_retirement(found, date.today())
    spoken = [each for each in found.wires if each in written]
    if wire is not None:
        if wire not in spoken:
            raise UsageError(f"{found} is not asked over {wire!r}; choose of {', '.join(spoken)}")
        return found, _load(wire, written)
    if not spoken:
        named = ", ".join(found.wires) or "none"
        raise UsageError(f"{found} is served over {named}, of which none is written here")
    return found, _load(spoken[0], written)


def lacks(model: Model, wire: str) -> tuple[str, ...]:
    """Give what a model's endpoint does not take of its wire."""
    endpoint = model.provider.endpoint(wire)
    return () if endpoint is None else endpoint.lacks


def _load(wire: str, written: Sequence[str] | Mapping[str, str]) -> object:
    return wires.operation(written[wire] if isinstance(written, Mapping) else wire)


def _found(name: str, kind: type[ModelT], written: Sequence[str] | Mapping[str, str]) -> Model:
    """Give the model of a name; what the catalog does not list is taken for what is asked of it."""
    provider, id = named(name)
    known = listed(provider, id)
    if known is not None:
        return known
    served = [endpoint.wire for endpoint in provider.endpoints if endpoint.wire in written]
    return kind(provider=provider, id=id, wires=tuple(served))
