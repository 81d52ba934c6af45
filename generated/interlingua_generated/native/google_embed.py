"""Every operation of the `google_embed` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import google_embed as wire

WIRE = NativeWire(name="google_embed", provider="google", endpoints=("google_embed",), headers={})

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1beta/models/{model}:embedContent", body="json"
)
_CREATE_BATCH: NativeOperation[wire.BatchResponse] = NativeOperation(
    wire=WIRE,
    name="create_batch",
    method="POST",
    path="/v1beta/models/{model}:batchEmbedContents",
    body="json",
)


class GoogleEmbed:
    """The operations of `google_embed`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /v1beta/models/{model}:embedContent`."""
        return self._caller.call(_CREATE, (model,), body, None, settings)

    def create_batch(
        self, model: str, body: wire.BatchRequest, **settings: Unpack[CallSettings]
    ) -> wire.BatchResponse:
        """Call `POST /v1beta/models/{model}:batchEmbedContents`."""
        return self._caller.call(_CREATE_BATCH, (model,), body, None, settings)


class AsyncGoogleEmbed:
    """The operations of `google_embed`, awaited; see `GoogleEmbed`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(
        self, model: str, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /v1beta/models/{model}:embedContent`."""
        return await self._caller.call(_CREATE, (model,), body, None, settings)

    async def create_batch(
        self, model: str, body: wire.BatchRequest, **settings: Unpack[CallSettings]
    ) -> wire.BatchResponse:
        """Call `POST /v1beta/models/{model}:batchEmbedContents`."""
        return await self._caller.call(_CREATE_BATCH, (model,), body, None, settings)
