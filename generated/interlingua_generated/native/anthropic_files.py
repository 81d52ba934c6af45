"""Every operation of the `anthropic_files` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import anthropic_files as wire

WIRE = NativeWire(
    name="anthropic_files",
    provider="anthropic",
    endpoints=("anthropic_messages",),
    headers={"anthropic-version": "2023-06-01", "anthropic-beta": "files-api-2025-04-14"},
)

_CONTENT: NativeOperation[bytes] = NativeOperation(
    wire=WIRE, name="content", method="GET", path="/v1/files/{file_id}/content", answer="bytes"
)
_CREATE: NativeOperation[wire.File] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1/files", body="form"
)
_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1/files/{file_id}"
)
_LIST: NativeOperation[wire.FileList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1/files"
)
_RETRIEVE: NativeOperation[wire.File] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1/files/{file_id}"
)


class AnthropicFiles:
    """The operations of `anthropic_files`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def content(self, file_id: str, **settings: Unpack[CallSettings]) -> bytes:
        """Call `GET /v1/files/{file_id}/content`."""
        return self._caller.call(_CONTENT, (file_id,), None, None, settings)

    def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `POST /v1/files`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def delete(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/files/{file_id}`."""
        return self._caller.call(_DELETE, (file_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.FileList:
        """Call `GET /v1/files`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `GET /v1/files/{file_id}`."""
        return self._caller.call(_RETRIEVE, (file_id,), None, None, settings)


class AsyncAnthropicFiles:
    """The operations of `anthropic_files`, awaited; see `AnthropicFiles`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def content(self, file_id: str, **settings: Unpack[CallSettings]) -> bytes:
        """Call `GET /v1/files/{file_id}/content`."""
        return await self._caller.call(_CONTENT, (file_id,), None, None, settings)

    async def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `POST /v1/files`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    async def delete(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/files/{file_id}`."""
        return await self._caller.call(_DELETE, (file_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.FileList:
        """Call `GET /v1/files`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `GET /v1/files/{file_id}`."""
        return await self._caller.call(_RETRIEVE, (file_id,), None, None, settings)
