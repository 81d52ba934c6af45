"""Every operation of the `anthropic_messages` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import anthropic_messages as wire

WIRE = NativeWire(
    name="anthropic_messages",
    provider="anthropic",
    endpoints=("anthropic_messages",),
    headers={"anthropic-version": "2023-06-01"},
    end=StreamEnd(field="type", values=("message_stop",)),
)

_COUNT_TOKENS: NativeOperation[wire.CountTokensResponse] = NativeOperation(
    wire=WIRE, name="count_tokens", method="POST", path="/v1/messages/count_tokens", body="json"
)
_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/v1/messages",
    body="json",
    sets={"stream": False},
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE, name="stream", method="POST", path="/v1/messages", body="json", sets={"stream": True}
)


class AnthropicMessages:
    """The operations of `anthropic_messages`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def count_tokens(
        self, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /v1/messages/count_tokens`."""
        return self._caller.call(_COUNT_TOKENS, (), body, None, settings)

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/messages`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /v1/messages`."""
        return self._caller.stream(_STREAM, (), body, None, settings)


class AsyncAnthropicMessages:
    """The operations of `anthropic_messages`, awaited; see `AnthropicMessages`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def count_tokens(
        self, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /v1/messages/count_tokens`."""
        return await self._caller.call(_COUNT_TOKENS, (), body, None, settings)

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/messages`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /v1/messages`."""
        return self._caller.stream(_STREAM, (), body, None, settings)
