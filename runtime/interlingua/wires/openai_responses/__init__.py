"""The wire of OpenAI's Responses API, and of the hosts that imitate it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from interlingua.framing import SSE
from interlingua.wires.openai_responses.decode import ResponsesDecoder
from interlingua.wires.openai_responses.encode import encode_request
from interlingua.wires.openai_responses.errors import status_error

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


class OpenAIResponses:
    """OpenAI's Responses API."""

    name: ClassVar[str] = "openai_responses"
    framing: ClassVar[Framing] = SSE
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema", "json")
    prefix: ClassVar[tuple[str, ...]] = ("model", "tools", "text", "instructions", "input")
    settings: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "max_output_tokens": "native",
            "temperature": "native",
            "top_p": "native",
            "logprobs": "native",
            "reasoning": "native",
            "tool_choice": "native",
            "parallel_tool_calls": "native",
            "cache": "translated",
            "service_tier": "native",
            "user_id": "translated",
            "metadata": "native",
        }
    )

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request for `/responses`.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_request(request)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer, streamed or whole."""
        return ResponsesDecoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return status_error(response, origin)


WIRE = OpenAIResponses()
