"""The wire of Amazon Bedrock's Converse and ConverseStream."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.eventstream import EVENTSTREAM
from interlingua.wires.bedrock_converse.decode import ConverseDecoder
from interlingua.wires.bedrock_converse.encode import encode_count, encode_request
from interlingua.wires.bedrock_converse.errors import status_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.errors import ProviderError
    from interlingua.framing import Framing
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.output import OutputMode
    from interlingua.records import Compat
    from interlingua.request import ChatRequest
    from interlingua.wire import Decoder, EncodedRequest


class BedrockConverse:
    """Amazon Bedrock's Converse."""

    name: ClassVar[str] = "bedrock_converse"
    framing: ClassVar[Framing] = EVENTSTREAM
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema",)
    prefix: ClassVar[tuple[str, ...]] = (
        "toolConfig",
        "system",
        "additionalModelRequestFields",
        "outputConfig",
        "messages",
    )
    settings: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "max_output_tokens": "native",
            "temperature": "native",
            "top_p": "native",
            "top_k": "by endpoint",
            "stop": "native",
            "reasoning": "translated",
            "tool_choice": "native",
            "cache": "native",
            "service_tier": "native",
            "metadata": "native",
        }
    )

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request for `/model/{id}/converse` or its stream.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_request(request)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer, streamed or whole."""
        return ConverseDecoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return status_error(response, origin)

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write a request for `/model/{id}/count-tokens`.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_count(request)

    def decode_count_tokens(self, body: bytes) -> int:
        """Read how many input tokens a request has.

        Raises:
            ProtocolError: The body does not say.
        """
        counted = jsontext.decode_object(body).get("inputTokens")
        if type(counted) is not int:
            raise ProtocolError("the provider's token count names no inputTokens")
        return counted


WIRE = BedrockConverse()
