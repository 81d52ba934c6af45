"""The usage of every recorded exchange, decoded once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from interlingua import wires
from interlingua.errors import InterlinguaError
from interlingua.messages import Origin
from interlingua.records import Compat
from interlingua.sse import EventParser
from tests.recordings import API_OF_WIRE, load

if TYPE_CHECKING:
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
    def model(self) -> str:
        """The model that answered, else the one that was asked."""
        request: dict[str, Any] = self.exchange.data.get("request") or {}
        asked: dict[str, Any] = request.get("json") or {}
        return self.served_model or str(asked.get("model") or "")


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
    decoder = wires.load(wire).decoder(Origin(exchange.provider, wire, "m"), Compat())
    try:
        if exchange.streamed:
            parser = EventParser()
            for data in (*parser.feed(exchange.body), *parser.finish()):
                decoder.feed(data)
        else:
            decoder.whole(exchange.body)
    except InterlinguaError:
        return None
    assembler = decoder.assembler
    return Spent(exchange, wire, decoder.usage, decoder.service_tier, assembler.served_model)
