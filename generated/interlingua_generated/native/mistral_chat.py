"""Every operation of the `mistral_chat` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import mistral_chat as wire

WIRE = NativeWire(
    name="mistral_chat",
    provider="mistral",
    endpoints=("mistral_chat",),
    headers={},
    end=StreamEnd(data="[DONE]"),
)

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/v1/chat/completions",
    body="json",
    sets={"stream": False},
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/v1/chat/completions",
    body="json",
    sets={"stream": True},
)


class MistralChat:
    """The operations of `mistral_chat`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/chat/completions`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /v1/chat/completions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)


class AsyncMistralChat:
    """The operations of `mistral_chat`, awaited; see `MistralChat`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/chat/completions`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /v1/chat/completions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)
