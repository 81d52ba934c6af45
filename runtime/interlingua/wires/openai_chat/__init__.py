"""OpenAI's chat completions API, and every host that speaks it.

Law: how a host departs from OpenAI is data (`records.Compat`), never a provider's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from interlingua.failures import error_of
from interlingua.framing import SSE
from interlingua.wires.openai_chat.decode import ChatDecoder
from interlingua.wires.openai_chat.encode import encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.errors import ProviderError
    from interlingua.framing import Framing
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.output import OutputMode
    from interlingua.records import Compat
    from interlingua.request import ChatRequest
    from interlingua.wire import Decoder, EncodedRequest, Wire


class OpenAIChat:
    """The `openai_chat` wire."""

    name: ClassVar[str] = "openai_chat"
    framing: ClassVar[Framing] = SSE
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema", "json")
    prefix: ClassVar[tuple[str, ...]] = ("model", "tools", "response_format", "messages")
    settings: ClassVar[Mapping[str, str]] = {
        "max_output_tokens": "native",
        "temperature": "native",
        "top_p": "native",
        "top_k": "by endpoint",
        "stop": "native",
        "seed": "native",
        "presence_penalty": "native",
        "frequency_penalty": "native",
        "logprobs": "native",
        "reasoning": "native",
        "tool_choice": "native",
        "parallel_tool_calls": "native",
        "cache": "translated",
        "service_tier": "native",
        "user_id": "native",
        "metadata": "native",
    }

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request."""
        return encode(request)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer."""
        return ChatDecoder(origin, compat)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


WIRE: Wire = OpenAIChat()
