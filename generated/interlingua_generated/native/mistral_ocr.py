"""Every operation of the `mistral_ocr` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import mistral_ocr as wire

WIRE = NativeWire(name="mistral_ocr", provider="mistral", endpoints=("mistral_ocr",), headers={})

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/v1/ocr", body="json"
)


class MistralOcr:
    """The operations of `mistral_ocr`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/ocr`."""
        return self._caller.call(_CREATE, (), body, None, settings)


class AsyncMistralOcr:
    """The operations of `mistral_ocr`, awaited; see `MistralOcr`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /v1/ocr`."""
        return await self._caller.call(_CREATE, (), body, None, settings)
