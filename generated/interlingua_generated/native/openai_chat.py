"""Every operation of the `openai_chat` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_chat as wire

WIRE = NativeWire(
    name="openai_chat",
    provider="openai",
    endpoints=("openai_chat",),
    headers={},
    lists="brackets",
    end=StreamEnd(data="[DONE]"),
)

_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE,
    name="create",
    method="POST",
    path="/chat/completions",
    body="json",
    sets={"stream": False},
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/chat/completions",
    body="json",
    sets={"stream": True},
)
_DELETE: NativeOperation[wire.Deleted] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/chat/completions/{completion_id}"
)
_LIST: NativeOperation[wire.StoredList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/chat/completions"
)
_RETRIEVE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/chat/completions/{completion_id}"
)
_UPDATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="update", method="POST", path="/chat/completions/{completion_id}", body="json"
)


class OpenaiChat:
    """The operations of `openai_chat`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /chat/completions`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /chat/completions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    def delete(self, completion_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /chat/completions/{completion_id}`."""
        return self._caller.call(_DELETE, (completion_id,), None, None, settings)

    def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.StoredList:
        """Call `GET /chat/completions`."""
        return self._caller.call(_LIST, (), None, query, settings)

    def retrieve(self, completion_id: str, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `GET /chat/completions/{completion_id}`."""
        return self._caller.call(_RETRIEVE, (completion_id,), None, None, settings)

    def update(
        self, completion_id: str, body: wire.UpdateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /chat/completions/{completion_id}`."""
        return self._caller.call(_UPDATE, (completion_id,), body, None, settings)


class AsyncOpenaiChat:
    """The operations of `openai_chat`, awaited; see `OpenaiChat`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /chat/completions`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /chat/completions`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    async def delete(self, completion_id: str, **settings: Unpack[CallSettings]) -> wire.Deleted:
        """Call `DELETE /chat/completions/{completion_id}`."""
        return await self._caller.call(_DELETE, (completion_id,), None, None, settings)

    async def list(
        self, query: wire.ListQuery | None = None, **settings: Unpack[CallSettings]
    ) -> wire.StoredList:
        """Call `GET /chat/completions`."""
        return await self._caller.call(_LIST, (), None, query, settings)

    async def retrieve(self, completion_id: str, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `GET /chat/completions/{completion_id}`."""
        return await self._caller.call(_RETRIEVE, (completion_id,), None, None, settings)

    async def update(
        self, completion_id: str, body: wire.UpdateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Response:
        """Call `POST /chat/completions/{completion_id}`."""
        return await self._caller.call(_UPDATE, (completion_id,), body, None, settings)
