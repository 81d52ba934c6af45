"""Models as an endpoint itself lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.records import Model, Provider
    from interlingua.values import JsonObject


@value
class ListedModel:
    """A model that an endpoint says it serves.

    Parameters:
        id: Its name there.
        model: What the catalog knows of it, or None.
        raw: The endpoint's own object.
    """

    provider: Provider
    id: str
    model: Model | None
    raw: JsonObject

    @property
    def key(self) -> str:
        """The name a string lookup takes: `provider/id`."""
        return f"{self.provider.id}/{self.id}"

    def __repr__(self) -> str:
        return f"ListedModel({self.key}{'' if self.model else ', which the catalog does not list'})"

    def __str__(self) -> str:
        return self.key
