"""Every operation of the `openai_transcription` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_transcription as wire

WIRE = NativeWire(
    name="openai_transcription",
    provider="openai",
    endpoints=("openai_transcription",),
    headers={},
    lists="brackets",
)

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/audio/transcriptions",
    body="form",
    sets={"stream": False},
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/audio/transcriptions",
    body="form",
    sets={"stream": True},
)
_TRANSLATE: NativeOperation[wire.TranslationResponse] = NativeOperation(
    wire=WIRE, name="translate", method="POST", path="/audio/translations", body="form"
)


class OpenaiTranscription:
    """The operations of `openai_transcription`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /audio/transcriptions`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /audio/transcriptions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    def translate(
        self, body: wire.TranslationRequest, **settings: Unpack[CallSettings]
    ) -> wire.TranslationResponse:
        """Call `POST /audio/translations`."""
        return self._caller.call(_TRANSLATE, (), body, None, settings)


class AsyncOpenaiTranscription:
    """The operations of `openai_transcription`, awaited; see `OpenaiTranscription`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /audio/transcriptions`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /audio/transcriptions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    async def translate(
        self, body: wire.TranslationRequest, **settings: Unpack[CallSettings]
    ) -> wire.TranslationResponse:
        """Call `POST /audio/translations`."""
        return await self._caller.call(_TRANSLATE, (), body, None, settings)
