"""The wire of Anthropic's Messages API, and of the hosts that imitate it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.framing import SSE
from interlingua.wires.anthropic_messages.decode import MessageDecoder
from interlingua.wires.anthropic_messages.encode import encode_count, encode_request
from interlingua.wires.anthropic_messages.errors import status_error

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


class AnthropicMessages:
    """Anthropic's Messages API."""

    name: ClassVar[str] = "anthropic_messages"
    framing: ClassVar[Framing] = SSE
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema",)
    prefix: ClassVar[tuple[str, ...]] = (
        "model",
        "tools",
        "system",
        "tool_choice",
        "thinking",
        "output_config",
        "messages",
    )
    settings: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "max_output_tokens": "native",
            "temperature": "native",
            "top_p": "native",
            "top_k": "native",
            "stop": "native",
            "reasoning": "translated",
            "tool_choice": "native",
            "parallel_tool_calls": "native",
            "cache": "native",
            "service_tier": "native",
            "user_id": "native",
        }
    )

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request for `/v1/messages`.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_request(request)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer, streamed or whole."""
        return MessageDecoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return status_error(response, origin)

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write a request for `/v1/messages/count_tokens`.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_count(request)

    def decode_count_tokens(self, body: bytes) -> int:
        """Read how many input tokens a request has.

        Raises:
            ProtocolError: The body does not say.
        """
        counted = jsontext.decode_object(body).get("input_tokens")
        if type(counted) is not int:
            raise ProtocolError("the provider's token count names no input_tokens")
        return counted


WIRE = AnthropicMessages()
