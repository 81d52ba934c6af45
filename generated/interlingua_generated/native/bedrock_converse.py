"""Every operation of the `bedrock_converse` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import bedrock_converse as wire

WIRE = NativeWire(
    name="bedrock_converse",
    provider="amazon-bedrock",
    endpoints=("bedrock_converse",),
    headers={},
    end=StreamEnd(field="metadata"),
)

_COUNT_TOKENS: NativeOperation[wire.CountTokensResponse] = NativeOperation(
    wire=WIRE, name="count_tokens", method="POST", path="/model/{modelId}/count-tokens", body="json"
)
_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/model/{modelId}/converse", body="json"
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/model/{modelId}/converse-stream",
    body="json",
    framing="eventstream",
)


class BedrockConverse:
    """The operations of `bedrock_converse`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def count_tokens(
        self, model_id: str, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /model/{modelId}/count-tokens`."""
        return self._caller.call(_COUNT_TOKENS, (model_id,), body, None, settings)

    def create(
        self, model_id: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /model/{modelId}/converse`."""
        return self._caller.call(_CREATE, (model_id,), body, None, settings)

    def stream(
        self, model_id: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /model/{modelId}/converse-stream`."""
        return self._caller.stream(_STREAM, (model_id,), body, None, settings)


class AsyncBedrockConverse:
    """The operations of `bedrock_converse`, awaited; see `BedrockConverse`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def count_tokens(
        self, model_id: str, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /model/{modelId}/count-tokens`."""
        return await self._caller.call(_COUNT_TOKENS, (model_id,), body, None, settings)

    async def create(
        self, model_id: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /model/{modelId}/converse`."""
        return await self._caller.call(_CREATE, (model_id,), body, None, settings)

    def stream(
        self, model_id: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /model/{modelId}/converse-stream`."""
        return self._caller.stream(_STREAM, (model_id,), body, None, settings)
