"""The wire as callers see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.framing import SSE
from interlingua.google_failures import error_of
from interlingua.wires.google_generate.decode import GoogleDecoder
from interlingua.wires.google_generate.encode import SETTINGS, encode, encode_count_tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.errors import ProviderError
    from interlingua.framing import Framing
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.output import OutputMode
    from interlingua.records import Compat
    from interlingua.request import ChatRequest
    from interlingua.wire import EncodedRequest
    from interlingua_generated.wire import google_generate as google


class GoogleGenerate:
    """Google's generateContent, streamGenerateContent and countTokens."""

    name: ClassVar[str] = "google_generate"
    framing: ClassVar[Framing] = SSE
    outputs: ClassVar[tuple[OutputMode, ...]] = ("schema", "json")
    prefix: ClassVar[tuple[str, ...]] = (
        "cachedContent",
        "systemInstruction",
        "tools",
        "toolConfig",
        "contents",
    )
    settings: ClassVar[Mapping[str, str]] = SETTINGS

    def encode(self, request: ChatRequest) -> EncodedRequest:
        """Write a request.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode(request)

    def decoder(self, origin: Origin, compat: Compat) -> GoogleDecoder:
        """Give a fresh decoder for one answer."""
        return GoogleDecoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write the request that counts what another request would put in.

        Raises:
            UsageError: Something in the request cannot be said on this wire.
        """
        return encode_count_tokens(request)

    def decode_count_tokens(self, body: bytes) -> int:
        """Read the number of tokens.

        Raises:
            ProtocolError: The body does not say it.
        """
        counted = cast("google.CountTokensResponse", jsontext.decode_object(body))
        total = counted.get("totalTokens", 0)
        if type(total) is not int or not counted:
            raise ProtocolError(f"expected a number of tokens, got {body[:200]!r}")
        return total
