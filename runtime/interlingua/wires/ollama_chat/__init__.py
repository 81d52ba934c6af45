"""Ollama's own chat API: JSON lines, thinking by switch or level, options of the model's runner."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from interlingua.failures import error_of
from interlingua.framing import NDJSON
from interlingua.wires.ollama_chat.decode import OllamaDecoder
from interlingua.wires.ollama_chat.encode import encode

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


class OllamaChat:
    """The `ollama_chat` wire."""

    name: ClassVar[str] = "ollama_chat"
    framing: ClassVar[Framing] = NDJSON
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema", "json")
    prefix: ClassVar[tuple[str, ...]] = ("model", "tools", "think", "messages")
    settings: ClassVar[Mapping[str, str]] = {
        "max_output_tokens": "native",
        "temperature": "native",
        "top_p": "native",
        "top_k": "native",
        "stop": "native",
        "seed": "native",
        "presence_penalty": "native",
        "frequency_penalty": "native",
        "logprobs": "native",
        "reasoning": "native",
        "cache": "translated",
    }

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request."""
        return encode(request)

    def decoder(self, origin: Origin, compat: Compat) -> Decoder:
        """Give a fresh decoder for one answer."""
        del compat
        return OllamaDecoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


WIRE: Wire = OllamaChat()
