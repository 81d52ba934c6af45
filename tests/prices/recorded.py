"""The usage of every recorded exchange, decoded once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from interlingua import wires
from interlingua.cost import Unknown, cost_of
from interlingua.errors import InterlinguaError, UsageError
from interlingua.messages import Origin
from interlingua.models import lookup
from interlingua.records import Compat
from tests.recordings import API_OF_WIRE, load

if TYPE_CHECKING:
    from datetime import datetime

    from interlingua.cost import Cost
    from interlingua.records import Model
    from interlingua.usage import Usage
    from tests.recordings import Exchange


@dataclass(frozen=True)
class Spent:
    """What one exchange used."""

    exchange: Exchange
    wire: str
    usage: Usage
    service_tier: str | None
    served_model: str | None

    @property
    def id(self) -> str:
        return self.exchange.id

    @property
    def provider(self) -> str:
        """The provider's id in the catalog."""
        served_by = self.exchange.provider
        return {"vertex": "google-vertex"}.get(served_by, served_by)

    @property
    def asked_model(self) -> str:
        request: dict[str, Any] = self.exchange.data.get("request") or {}
        asked: dict[str, Any] = request.get("json") or {}
        return str(asked.get("model") or "")

    @property
    def model(self) -> str:
        """The model that answered, else the one that was asked."""
        return self.served_model or self.asked_model

    def cost(self, at: datetime) -> Cost:
        """Price it as a reply would be."""
        known: list[Model] = []
        with suppress(UsageError):
            known = [
                lookup(f"{self.provider}/{name}") for name in (self.model, self.asked_model) if name
            ]
        for model in known:
            if model.prices:
                return cost_of(model, self.usage, at=at, service_tier=self.service_tier)
        return Unknown(f"the catalog has no price for {self.provider}/{self.model}")


@cache
def spendings() -> tuple[Spent, ...]:
    """Decode every exchange that ended well."""
    return tuple(
        [
            spent
            for wire in API_OF_WIRE
            for exchange in load(wire)
            if exchange.status == 200
            if (spent := _decode(exchange, wire)) is not None
        ]
    )


def _decode(exchange: Exchange, wire: str) -> Spent | None:
    spoken = wires.load(wire)
    decoder = spoken.decoder(Origin(exchange.provider, wire, "m"), Compat())
    try:
        if exchange.streamed:
            parser = spoken.framing.parser()
            for data in (*parser.feed(exchange.body), *parser.finish()):
                decoder.feed(data)
        else:
            decoder.whole(exchange.body)
    except InterlinguaError:
        return None
    assembler = decoder.assembler
    return Spent(exchange, wire, decoder.usage, decoder.service_tier, assembler.served_model)
