"""Every operation of the `mistral_batches` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import mistral_batches as wire

WIRE = NativeWire(
    name="mistral_batches", provider="mistral", endpoints=("mistral_chat",), headers={}
)

_CANCEL: NativeOperation[wire.Job] = NativeOperation(
    wire=WIRE, name="cancel", method="POST", path="/v1/batch/jobs/{job_id}/cancel"
)
_CREATE: NativeOperation[wire.Job] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1/batch/jobs", body="json"
)
_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1/batch/jobs/{job_id}"
)
_LIST: NativeOperation[wire.JobList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1/batch/jobs"
)
_RETRIEVE: NativeOperation[wire.Job] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1/batch/jobs/{job_id}"
)


class MistralBatches:
    """The operations of `mistral_batches`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def cancel(self, job_id: str, **settings: Unpack[CallSettings]) -> wire.Job:
        """Call `POST /v1/batch/jobs/{job_id}/cancel`."""
        return self._caller.call(_CANCEL, (job_id,), None, None, settings)

    def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.Job:
        """Call `POST /v1/batch/jobs`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def delete(self, job_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/batch/jobs/{job_id}`."""
        return self._caller.call(_DELETE, (job_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.JobList:
        """Call `GET /v1/batch/jobs`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(
        self, job_id: str, query: wire.RetrieveQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.Job:
        """Call `GET /v1/batch/jobs/{job_id}`."""
        return self._caller.call(_RETRIEVE, (job_id,), None, query, settings)


class AsyncMistralBatches:
    """The operations of `mistral_batches`, awaited; see `MistralBatches`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def cancel(self, job_id: str, **settings: Unpack[CallSettings]) -> wire.Job:
        """Call `POST /v1/batch/jobs/{job_id}/cancel`."""
        return await self._caller.call(_CANCEL, (job_id,), None, None, settings)

    async def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.Job:
        """Call `POST /v1/batch/jobs`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    async def delete(self, job_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/batch/jobs/{job_id}`."""
        return await self._caller.call(_DELETE, (job_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.JobList:
        """Call `GET /v1/batch/jobs`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(
        self, job_id: str, query: wire.RetrieveQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.Job:
        """Call `GET /v1/batch/jobs/{job_id}`."""
        return await self._caller.call(_RETRIEVE, (job_id,), None, query, settings)
