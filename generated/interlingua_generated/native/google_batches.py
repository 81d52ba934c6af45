"""Every operation of the `google_batches` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import google_batches as wire

WIRE = NativeWire(
    name="google_batches", provider="google", endpoints=("google_generate",), headers={}
)

_CANCEL: NativeOperation[None] = NativeOperation(
    wire=WIRE,
    name="cancel",
    method="POST",
    path="/v1beta/batches/{batch_id}:cancel",
    answer="nothing",
)
_CREATE: NativeOperation[wire.Operation] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/v1beta/models/{model}:batchGenerateContent",
    body="json",
)
_DELETE: NativeOperation[None] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1beta/batches/{batch_id}", answer="nothing"
)
_LIST: NativeOperation[wire.OperationList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1beta/batches"
)
_RETRIEVE: NativeOperation[wire.Operation] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1beta/batches/{batch_id}"
)


class GoogleBatches:
    """The operations of `google_batches`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `POST /v1beta/batches/{batch_id}:cancel`."""
        return self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    def create(
        self, model: str, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Operation:
        """Call `POST /v1beta/models/{model}:batchGenerateContent`."""
        return self._caller.call(_CREATE, (model,), body, None, settings)

    def delete(self, batch_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/batches/{batch_id}`."""
        return self._caller.call(_DELETE, (batch_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.OperationList:
        """Call `GET /v1beta/batches`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Operation:
        """Call `GET /v1beta/batches/{batch_id}`."""
        return self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)


class AsyncGoogleBatches:
    """The operations of `google_batches`, awaited; see `GoogleBatches`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `POST /v1beta/batches/{batch_id}:cancel`."""
        return await self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    async def create(
        self, model: str, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Operation:
        """Call `POST /v1beta/models/{model}:batchGenerateContent`."""
        return await self._caller.call(_CREATE, (model,), body, None, settings)

    async def delete(self, batch_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/batches/{batch_id}`."""
        return await self._caller.call(_DELETE, (batch_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.OperationList:
        """Call `GET /v1beta/batches`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Operation:
        """Call `GET /v1beta/batches/{batch_id}`."""
        return await self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)
