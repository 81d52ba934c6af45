"""Every operation of the `google_generate` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import google_generate as wire

WIRE = NativeWire(
    name="google_generate", provider="google", endpoints=("google_generate",), headers={}
)

_COUNT_TOKENS: NativeOperation[wire.CountTokensResponse] = NativeOperation(
    wire=WIRE,
    name="count_tokens",
    method="POST",
    path="/v1beta/models/{model}:countTokens",
    body="json",
)
_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/v1beta/models/{model}:generateContent",
    body="json",
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/v1beta/models/{model}:streamGenerateContent?alt=sse",
    body="json",
)


class GoogleGenerate:
    """The operations of `google_generate`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def count_tokens(
        self, model: str, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /v1beta/models/{model}:countTokens`."""
        return self._caller.call(_COUNT_TOKENS, (model,), body, None, settings)

    def create(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /v1beta/models/{model}:generateContent`."""
        return self._caller.call(_CREATE, (model,), body, None, settings)

    def stream(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /v1beta/models/{model}:streamGenerateContent?alt=sse`."""
        return self._caller.stream(_STREAM, (model,), body, None, settings)


class AsyncGoogleGenerate:
    """The operations of `google_generate`, awaited; see `GoogleGenerate`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def count_tokens(
        self, model: str, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /v1beta/models/{model}:countTokens`."""
        return await self._caller.call(_COUNT_TOKENS, (model,), body, None, settings)

    async def create(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /v1beta/models/{model}:generateContent`."""
        return await self._caller.call(_CREATE, (model,), body, None, settings)

    def stream(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /v1beta/models/{model}:streamGenerateContent?alt=sse`."""
        return self._caller.stream(_STREAM, (model,), body, None, settings)
