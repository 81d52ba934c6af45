"""Every operation of the `anthropic_batches` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import anthropic_batches as wire

WIRE = NativeWire(
    name="anthropic_batches",
    provider="anthropic",
    endpoints=("anthropic_messages",),
    headers={"anthropic-version": "2023-06-01"},
)

_CANCEL: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="cancel", method="POST", path="/v1/messages/batches/{batch_id}/cancel"
)
_CREATE: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1/messages/batches", body="json"
)
_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1/messages/batches/{batch_id}"
)
_LIST: NativeOperation[wire.BatchList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1/messages/batches"
)
_RETRIEVE: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1/messages/batches/{batch_id}"
)
_STREAM_RESULTS: NativeOperation[wire.Result] = NativeOperation(
    wire=WIRE,
    name="stream_results",
    method="GET",
    path="/v1/messages/batches/{batch_id}/results",
    framing="ndjson",
)


class AnthropicBatches:
    """The operations of `anthropic_batches`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /v1/messages/batches/{batch_id}/cancel`."""
        return self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /v1/messages/batches`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def delete(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/messages/batches/{batch_id}`."""
        return self._caller.call(_DELETE, (batch_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.BatchList:
        """Call `GET /v1/messages/batches`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `GET /v1/messages/batches/{batch_id}`."""
        return self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)

    def stream_results(
        self, batch_id: str, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.Result]:
        """Stream `GET /v1/messages/batches/{batch_id}/results`."""
        return self._caller.stream(_STREAM_RESULTS, (batch_id,), None, None, settings)


class AsyncAnthropicBatches:
    """The operations of `anthropic_batches`, awaited; see `AnthropicBatches`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /v1/messages/batches/{batch_id}/cancel`."""
        return await self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    async def create(
        self, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Batch:
        """Call `POST /v1/messages/batches`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    async def delete(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/messages/batches/{batch_id}`."""
        return await self._caller.call(_DELETE, (batch_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.BatchList:
        """Call `GET /v1/messages/batches`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `GET /v1/messages/batches/{batch_id}`."""
        return await self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)

    def stream_results(
        self, batch_id: str, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.Result]:
        """Stream `GET /v1/messages/batches/{batch_id}/results`."""
        return self._caller.stream(_STREAM_RESULTS, (batch_id,), None, None, settings)
