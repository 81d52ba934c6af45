"""Every operation of the `openai_responses` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import openai_responses as wire

WIRE = NativeWire(
    name="openai_responses",
    provider="openai",
    endpoints=("openai_responses",),
    headers={},
    lists="brackets",
    end=StreamEnd(
        field="type", values=("response.completed", "response.incomplete", "response.failed")
    ),
)

_CANCEL: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="cancel", method="POST", path="/responses/{response_id}/cancel"
)
_COMPACT: NativeOperation[wire.CompactResponse] = NativeOperation(
    wire=WIRE, name="compact", method="POST", path="/responses/compact", body="json"
)
_COUNT_TOKENS: NativeOperation[wire.CountTokensResponse] = NativeOperation(
    wire=WIRE, name="count_tokens", method="POST", path="/responses/input_tokens", body="json"
)
_CREATE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/responses", body="json", sets={"stream": False}
)
_STREAM: NativeOperation[wire.StreamEvent] = NativeOperation(
    wire=WIRE, name="stream", method="POST", path="/responses", body="json", sets={"stream": True}
)
_DELETE: NativeOperation[None] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/responses/{response_id}", answer="nothing"
)
_LIST_INPUT_ITEMS: NativeOperation[wire.InputItemList] = NativeOperation(
    wire=WIRE, name="list_input_items", method="GET", path="/responses/{response_id}/input_items"
)
_RETRIEVE: NativeOperation[wire.Response] = NativeOperation(
    wire=WIRE, name="retrieve", method="GET", path="/responses/{response_id}"
)


class OpenaiResponses:
    """The operations of `openai_responses`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def cancel(self, response_id: str, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /responses/{response_id}/cancel`."""
        return self._caller.call(_CANCEL, (response_id,), None, None, settings)

    def compact(
        self, body: wire.CompactRequest, **settings: Unpack[CallSettings]
    ) -> wire.CompactResponse:
        """Call `POST /responses/compact`."""
        return self._caller.call(_COMPACT, (), body, None, settings)

    def count_tokens(
        self, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /responses/input_tokens`."""
        return self._caller.call(_COUNT_TOKENS, (), body, None, settings)

    def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /responses`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StreamEvent]:
        """Stream `POST /responses`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    def delete(self, response_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /responses/{response_id}`."""
        return self._caller.call(_DELETE, (response_id,), None, None, settings)

    def list_input_items(
        self,
        response_id: str,
        query: wire.ListInputItemsQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.InputItemList:
        """Call `GET /responses/{response_id}/input_items`."""
        return self._caller.call(_LIST_INPUT_ITEMS, (response_id,), None, query, settings)

    def retrieve(
        self,
        response_id: str,
        query: wire.RetrieveQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.Response:
        """Call `GET /responses/{response_id}`."""
        return self._caller.call(_RETRIEVE, (response_id,), None, query, settings)


class AsyncOpenaiResponses:
    """The operations of `openai_responses`, awaited; see `OpenaiResponses`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def cancel(self, response_id: str, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /responses/{response_id}/cancel`."""
        return await self._caller.call(_CANCEL, (response_id,), None, None, settings)

    async def compact(
        self, body: wire.CompactRequest, **settings: Unpack[CallSettings]
    ) -> wire.CompactResponse:
        """Call `POST /responses/compact`."""
        return await self._caller.call(_COMPACT, (), body, None, settings)

    async def count_tokens(
        self, body: wire.CountTokensRequest, **settings: Unpack[CallSettings]
    ) -> wire.CountTokensResponse:
        """Call `POST /responses/input_tokens`."""
        return await self._caller.call(_COUNT_TOKENS, (), body, None, settings)

    async def create(self, body: wire.Request, **settings: Unpack[CallSettings]) -> wire.Response:
        """Call `POST /responses`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.Request, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StreamEvent]:
        """Stream `POST /responses`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    async def delete(self, response_id: str, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /responses/{response_id}`."""
        return await self._caller.call(_DELETE, (response_id,), None, None, settings)

    async def list_input_items(
        self,
        response_id: str,
        query: wire.ListInputItemsQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.InputItemList:
        """Call `GET /responses/{response_id}/input_items`."""
        return await self._caller.call(_LIST_INPUT_ITEMS, (response_id,), None, query, settings)

    async def retrieve(
        self,
        response_id: str,
        query: wire.RetrieveQuery | None = None,
        **settings: Unpack[CallSettings],
    ) -> wire.Response:
        """Call `GET /responses/{response_id}`."""
        return await self._caller.call(_RETRIEVE, (response_id,), None, query, settings)
