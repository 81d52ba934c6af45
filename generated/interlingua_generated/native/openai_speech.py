"""Every operation of the `openai_speech` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_speech as wire

WIRE = NativeWire(name="openai_speech", provider="openai", endpoints=("openai_speech",), headers={})

_CREATE: NativeOperation[bytes] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/audio/speech", body="json", answer="bytes"
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/audio/speech",
    body="json",
    sets={"stream_format": "sse"},
)


class OpenaiSpeech:
    """The operations of `openai_speech`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> bytes:
        """Call `POST /audio/speech`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /audio/speech`."""
        return self._caller.stream(_STREAM, (), body, None, settings)


class AsyncOpenaiSpeech:
    """The operations of `openai_speech`, awaited; see `OpenaiSpeech`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> bytes:
        """Call `POST /audio/speech`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /audio/speech`."""
        return self._caller.stream(_STREAM, (), body, None, settings)
