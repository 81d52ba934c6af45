"""A protocol inside a host's envelope: the same bodies at other paths, in other wrappings.

Law: this builds upon another wire and changes nothing of it; what a host does is data, `Envelope`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from urllib.parse import quote

from interlingua.values import record
from interlingua.wire import EncodedRequest

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.records import Compat
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua.wire import Decoder, Wire


@record
class Envelope:
    """What a host does around a protocol's bodies.

    Parameters:
        path: Where a plain reply is asked for; `{model}` stands for the model's id.
        stream_path: Where a stream is asked for.
        adds: Fields, with their values, that the host wants first in every body.
        omits: Fields of the body that the host says elsewhere, such as in the path.
        moves: Headers, each with the field that the host takes their words in, as a list.
        leaves: Headers that the host does not take.
    """

    path: str
    stream_path: str
    adds: tuple[tuple[str, str], ...] = ()
    omits: tuple[str, ...] = ()
    moves: tuple[tuple[str, str], ...] = ()
    leaves: tuple[str, ...] = ()


class HostedWire:
    """What the wires of hosted protocols share; each names the wire it carries and its envelope."""

    carried: ClassVar[Wire]
    envelope: ClassVar[Envelope]

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request as the carried wire does, and put it into the envelope.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        envelope = self.envelope
        written = self.carried.encode(request)
        body: JsonObject = dict(envelope.adds)
        body.update(
            {name: given for name, given in written.body.items() if name not in envelope.omits}
        )
        headers = {
            name: text for name, text in written.headers.items() if name not in envelope.leaves
        }
        for header, field in envelope.moves:
            words = headers.pop(header, None)
            if words is not None:
                body[field] = [word.strip() for word in words.split(",")]
        path = envelope.stream_path if request.stream else envelope.path
        model = quote(request.model.id, safe="-._~")
        return EncodedRequest(path.replace("{model}", model), body, headers)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer, streamed or whole."""
        return self.carried.decoder(origin, compat)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return self.carried.error(response, origin)
