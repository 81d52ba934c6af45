"""Every operation of the `openai_batches` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_batches as wire

WIRE = NativeWire(
    name="openai_batches",
    provider="openai",
    endpoints=("openai_responses", "openai_chat"),
    headers={},
)

_CANCEL: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="cancel", method="POST", path="/batches/{batch_id}/cancel"
)
_CREATE: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/batches", body="json"
)
_LIST: NativeOperation[wire.BatchList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/batches"
)
_RETRIEVE: NativeOperation[wire.Batch] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/batches/{batch_id}"
)


class OpenaiBatches:
    """The operations of `openai_batches`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /batches/{batch_id}/cancel`."""
        return self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /batches`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.BatchList:
        """Call `GET /batches`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `GET /batches/{batch_id}`."""
        return self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)


class AsyncOpenaiBatches:
    """The operations of `openai_batches`, awaited; see `OpenaiBatches`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def cancel(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `POST /batches/{batch_id}/cancel`."""
        return await self._caller.call(_CANCEL, (batch_id,), None, None, settings)

    async def create(
        self, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Batch:
        """Call `POST /batches`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.BatchList:
        """Call `GET /batches`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, batch_id: str, **settings: Unpack[CallSettings]) -> wire.Batch:
        """Call `GET /batches/{batch_id}`."""
        return await self._caller.call(_RETRIEVE, (batch_id,), None, None, settings)
