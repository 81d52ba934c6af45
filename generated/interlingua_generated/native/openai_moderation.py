"""Every operation of the `openai_moderation` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_moderation as wire

WIRE = NativeWire(
    name="openai_moderation", provider="openai", endpoints=("openai_moderation",), headers={}
)

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/moderations", body="json"
)


class OpenaiModeration:
    """The operations of `openai_moderation`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /moderations`."""
        return self._caller.call(_CREATE, (), body, None, settings)


class AsyncOpenaiModeration:
    """The operations of `openai_moderation`, awaited; see `OpenaiModeration`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /moderations`."""
        return await self._caller.call(_CREATE, (), body, None, settings)
