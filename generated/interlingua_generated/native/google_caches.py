"""Every operation of the `google_caches` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import google_caches as wire

WIRE = NativeWire(
    name="google_caches", provider="google", endpoints=("google_generate",), headers={}
)

_CREATE: NativeOperation[wire.CachedContent] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1beta/cachedContents", body="json"
)
_DELETE: NativeOperation[None] = NativeOperation(
    wire=WIRE,
    name="delete",
    method="DELETE",
    path="/v1beta/cachedContents/{cache_id}",
    answer="nothing",
)
_LIST: NativeOperation[wire.CachedContentList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1beta/cachedContents"
)
_RETRIEVE: NativeOperation[wire.CachedContent] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1beta/cachedContents/{cache_id}"
)


class GoogleCaches:
    """The operations of `google_caches`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(
        self, body: wire.CachedContent, **settings: Unpack[CallSettings]
    ) -> wire.CachedContent:
        """Call `POST /v1beta/cachedContents`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def delete(self, cache_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/cachedContents/{cache_id}`."""
        return self._caller.call(_DELETE, (cache_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.CachedContentList:
        """Call `GET /v1beta/cachedContents`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, cache_id: str, **settings: Unpack[CallSettings]) -> wire.CachedContent:
        """Call `GET /v1beta/cachedContents/{cache_id}`."""
        return self._caller.call(_RETRIEVE, (cache_id,), None, None, settings)


class AsyncGoogleCaches:
    """The operations of `google_caches`, awaited; see `GoogleCaches`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(
        self, body: wire.CachedContent, **settings: Unpack[CallSettings]
    ) -> wire.CachedContent:
        """Call `POST /v1beta/cachedContents`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    async def delete(self, cache_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /v1beta/cachedContents/{cache_id}`."""
        return await self._caller.call(_DELETE, (cache_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.CachedContentList:
        """Call `GET /v1beta/cachedContents`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, cache_id: str, **settings: Unpack[CallSettings]) -> wire.CachedContent:
        """Call `GET /v1beta/cachedContents/{cache_id}`."""
        return await self._caller.call(_RETRIEVE, (cache_id,), None, None, settings)
