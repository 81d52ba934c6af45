"""Every operation of the `openai_images` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_images as wire

WIRE = NativeWire(
    name="openai_images",
    provider="openai",
    endpoints=("openai_images",),
    headers={},
    lists="brackets",
)

_CREATE_VARIATION: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create_variation", method="POST", path="/images/variations", body="form"
)
_EDIT: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="edit", method="POST", path="/images/edits", body="form", sets={"stream": False}
)
_STREAM_EDIT: NativeOperation[wire.EditEvent] = NativeOperation(
    wire=WIRE,
    name="stream_edit",
    method="POST",
    path="/images/edits",
    body="form",
    sets={"stream": True},
)
_GENERATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="generate",
    method="POST",
    path="/images/generations",
    body="json",
    sets={"stream": False},
)
_STREAM_GENERATE: NativeOperation[wire.GenerateEvent] = NativeOperation(
    wire=WIRE,
    name="stream_generate",
    method="POST",
    path="/images/generations",
    body="json",
    sets={"stream": True},
)


class OpenaiImages:
    """The operations of `openai_images`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create_variation(
        self, body: wire.VariationRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /images/variations`."""
        return self._caller.call(_CREATE_VARIATION, (), body, None, settings)

    def edit(self, body: wire.EditRequest, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /images/edits`."""
        return self._caller.call(_EDIT, (), body, None, settings)

    def stream_edit(
        self, body: wire.EditRequest, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.EditEvent]:
        """Stream `POST /images/edits`."""
        return self._caller.stream(_STREAM_EDIT, (), body, None, settings)

    def generate(
        self, body: wire.GenerateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /images/generations`."""
        return self._caller.call(_GENERATE, (), body, None, settings)

    def stream_generate(
        self, body: wire.GenerateRequest, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.GenerateEvent]:
        """Stream `POST /images/generations`."""
        return self._caller.stream(_STREAM_GENERATE, (), body, None, settings)


class AsyncOpenaiImages:
    """The operations of `openai_images`, awaited; see `OpenaiImages`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create_variation(
        self, body: wire.VariationRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /images/variations`."""
        return await self._caller.call(_CREATE_VARIATION, (), body, None, settings)

    async def edit(self, body: wire.EditRequest, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /images/edits`."""
        return await self._caller.call(_EDIT, (), body, None, settings)

    def stream_edit(
        self, body: wire.EditRequest, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.EditEvent]:
        """Stream `POST /images/edits`."""
        return self._caller.stream(_STREAM_EDIT, (), body, None, settings)

    async def generate(
        self, body: wire.GenerateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /images/generations`."""
        return await self._caller.call(_GENERATE, (), body, None, settings)

    def stream_generate(
        self, body: wire.GenerateRequest, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.GenerateEvent]:
        """Stream `POST /images/generations`."""
        return self._caller.stream(_STREAM_GENERATE, (), body, None, settings)
