"""Every operation of the `mistral_models` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import mistral_models as wire

WIRE = NativeWire(
    name="mistral_models", provider="mistral", endpoints=("mistral_chat",), headers={}
)

_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/v1/models/{model_id}"
)
_LIST: NativeOperation[wire.ModelList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/v1/models"
)
_RETRIEVE: NativeOperation[wire.Model] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/v1/models/{model_id}"
)


class MistralModels:
    """The operations of `mistral_models`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, model_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/models/{model_id}`."""
        return self._caller.call(_DELETE, (model_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.ModelList:
        """Call `GET /v1/models`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, model_id: str, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `GET /v1/models/{model_id}`."""
        return self._caller.call(_RETRIEVE, (model_id,), None, None, settings)


class AsyncMistralModels:
    """The operations of `mistral_models`, awaited; see `MistralModels`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, model_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /v1/models/{model_id}`."""
        return await self._caller.call(_DELETE, (model_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.ModelList:
        """Call `GET /v1/models`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, model_id: str, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `GET /v1/models/{model_id}`."""
        return await self._caller.call(_RETRIEVE, (model_id,), None, None, settings)
