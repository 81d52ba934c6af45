"""Every operation of the `openai_models` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_models as wire

WIRE = NativeWire(
    name="openai_models",
    provider="openai",
    endpoints=("openai_responses", "openai_chat"),
    headers={},
)

_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/models/{model}"
)
_LIST: NativeOperation[wire.ModelList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/models"
)
_RETRIEVE: NativeOperation[wire.Model] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/models/{model}"
)


class OpenaiModels:
    """The operations of `openai_models`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, model: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /models/{model}`."""
        return self._caller.call(_DELETE, (model,), None, None, settings)

    def list(self, **settings: Unpack[CallSettings]) -> wire.ModelList:
        """Call `GET /models`."""
        return self._caller.call(_LIST, (), None, None, settings)

    def retrieve(self, model: str, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `GET /models/{model}`."""
        return self._caller.call(_RETRIEVE, (model,), None, None, settings)


class AsyncOpenaiModels:
    """The operations of `openai_models`, awaited; see `OpenaiModels`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, model: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /models/{model}`."""
        return await self._caller.call(_DELETE, (model,), None, None, settings)

    async def list(self, **settings: Unpack[CallSettings]) -> wire.ModelList:
        """Call `GET /models`."""
        return await self._caller.call(_LIST, (), None, None, settings)

    async def retrieve(self, model: str, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `GET /models/{model}`."""
        return await self._caller.call(_RETRIEVE, (model,), None, None, settings)
