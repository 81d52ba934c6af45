"""The wire of Anthropic's Messages API on Google's Vertex AI, by raw predictions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from interlingua.framing import SSE
from interlingua.wire import EncodedRequest
from interlingua.wires.anthropic_messages import WIRE as MESSAGES
from interlingua.wires.anthropic_messages import AnthropicMessages
from interlingua.wires.hosted import Envelope, HostedWire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.framing import Framing
    from interlingua.output import OutputMode
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua.wire import Wire

_VERSION = (("anthropic_version", "vertex-2023-10-16"),)


class AnthropicVertex(HostedWire):
    """Anthropic's Messages API as `rawPredict` and `streamRawPredict`."""

    name: ClassVar[str] = "anthropic_vertex"
    framing: ClassVar[Framing] = SSE
    outputs: ClassVar[tuple[OutputMode, ...]] = AnthropicMessages.outputs
    prefix: ClassVar[tuple[str, ...]] = AnthropicMessages.prefix
    settings: ClassVar[Mapping[str, str]] = MappingProxyType(
        {name: how for name, how in AnthropicMessages.settings.items() if name != "service_tier"}
    )
    carried: ClassVar[Wire] = MESSAGES
    envelope: ClassVar[Envelope] = Envelope(
        path="/models/{model}:rawPredict",
        stream_path="/models/{model}:streamRawPredict",
        adds=_VERSION,
        omits=("model",),
        leaves=("anthropic-version",),
    )

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write a request that counts; here the body names the model, and the path does not."""
        written = MESSAGES.encode_count_tokens(request)
        body: JsonObject = {**dict(_VERSION), **written.body}
        headers = {
            name: text for name, text in written.headers.items() if name != "anthropic-version"
        }
        return EncodedRequest("/models/count-tokens:rawPredict", body, headers)

    def decode_count_tokens(self, body: bytes) -> int:
        """Read how many input tokens a request has."""
        return MESSAGES.decode_count_tokens(body)


WIRE = AnthropicVertex()
