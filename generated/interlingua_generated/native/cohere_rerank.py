"""Every operation of the `cohere_rerank` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import cohere_rerank as wire

WIRE = NativeWire(name="cohere_rerank", provider="cohere", endpoints=("cohere_rerank",), headers={})

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v2/rerank", body="json"
)


class CohereRerank:
    """The operations of `cohere_rerank`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v2/rerank`."""
        return self._caller.call(_CREATE, (), body, None, settings)


class AsyncCohereRerank:
    """The operations of `cohere_rerank`, awaited; see `CohereRerank`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v2/rerank`."""
        return await self._caller.call(_CREATE, (), body, None, settings)
