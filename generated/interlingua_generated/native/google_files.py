"""Every operation of the `google_files` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import google_files as wire

WIRE = NativeWire(
    name="google_files", provider="google", endpoints=("google_generate",), headers={}
)

_CONTENT: NativeOperation[bytes] = NativeOperation(
    wire=WIRE,
    name="content",
    method="GET",
    path="/v1beta/files/{file_id}:download?alt=media",
    answer="bytes",
)
_DELETE: NativeOperation[None] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1beta/files/{file_id}", answer="nothing"
)
_LIST: NativeOperation[wire.FileList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1beta/files"
)
_RETRIEVE: NativeOperation[wire.File] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1beta/files/{file_id}"
)


class GoogleFiles:
    """The operations of `google_files`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def content(self, file_id: str, **settings: Unpack[CallSettings]) -> bytes:
        """Call `GET /v1beta/files/{file_id}:download?alt=media`."""
        return self._caller.call(_CONTENT, (file_id,), None, None, settings)

    def delete(self, file_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/files/{file_id}`."""
        return self._caller.call(_DELETE, (file_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.FileList:
        """Call `GET /v1beta/files`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `GET /v1beta/files/{file_id}`."""
        return self._caller.call(_RETRIEVE, (file_id,), None, None, settings)


class AsyncGoogleFiles:
    """The operations of `google_files`, awaited; see `GoogleFiles`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def content(self, file_id: str, **settings: Unpack[CallSettings]) -> bytes:
        """Call `GET /v1beta/files/{file_id}:download?alt=media`."""
        return await self._caller.call(_CONTENT, (file_id,), None, None, settings)

    async def delete(self, file_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/files/{file_id}`."""
        return await self._caller.call(_DELETE, (file_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.FileList:
        """Call `GET /v1beta/files`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.File:
        """Call `GET /v1beta/files/{file_id}`."""
        return await self._caller.call(_RETRIEVE, (file_id,), None, None, settings)
