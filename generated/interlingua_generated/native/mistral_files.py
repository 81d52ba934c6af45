"""Every operation of the `mistral_files` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import mistral_files as wire

WIRE = NativeWire(name="mistral_files", provider="mistral", endpoints=("mistral_chat",), headers={})

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
_RETRIEVE: NativeOperation[wire.RetrievedFile] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1/files/{file_id}"
)
_SIGNED_URL: NativeOperation[wire.SignedUrl] = NativeOperation(
    wire=WIRE, name="signed_url", method="GET", path="/v1/files/{file_id}/url"
)


class MistralFiles:
    """The operations of `mistral_files`.

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

    def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.RetrievedFile:
        """Call `GET /v1/files/{file_id}`."""
        return self._caller.call(_RETRIEVE, (file_id,), None, None, settings)

    def signed_url(
        self,
        file_id: str,
        query: wire.SignedUrlQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.SignedUrl:
        """Call `GET /v1/files/{file_id}/url`."""
        return self._caller.call(_SIGNED_URL, (file_id,), None, query, settings)


class AsyncMistralFiles:
    """The operations of `mistral_files`, awaited; see `MistralFiles`."""

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

    async def retrieve(self, file_id: str, **settings: Unpack[CallSettings]) -> wire.RetrievedFile:
        """Call `GET /v1/files/{file_id}`."""
        return await self._caller.call(_RETRIEVE, (file_id,), None, None, settings)

    async def signed_url(
        self,
        file_id: str,
        query: wire.SignedUrlQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.SignedUrl:
        """Call `GET /v1/files/{file_id}/url`."""
        return await self._caller.call(_SIGNED_URL, (file_id,), None, query, settings)
