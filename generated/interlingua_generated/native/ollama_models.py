"""Every operation of the `ollama_models` wire, as it is; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.native_operations import NativeOperation, NativeWire, StreamEnd

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.native_operations import AsyncCaller, Caller
    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings
    from interlingua_generated.wire import ollama_models as wire

WIRE = NativeWire(
    name="ollama_models",
    provider="ollama",
    endpoints=("ollama_chat",),
    headers={},
    end=StreamEnd(field="status", values=("success",)),
)

_COPY: NativeOperation[None] = NativeOperation(
    wire=WIRE, name="copy", method="POST", path="/api/copy", body="json", answer="nothing"
)
_CREATE: NativeOperation[wire.Status] = NativeOperation(
    wire=WIRE, name="create", method="POST", path="/api/create", body="json", sets={"stream": False}
)
_STREAM: NativeOperation[wire.StatusEvent] = NativeOperation(
    wire=WIRE,
    name="stream",
    method="POST",
    path="/api/create",
    body="json",
    framing="ndjson",
    sets={"stream": True},
)
_DELETE: NativeOperation[None] = NativeOperation(
    wire=WIRE, name="delete", method="DELETE", path="/api/delete", body="json", answer="nothing"
)
_LIST: NativeOperation[wire.ModelList] = NativeOperation(
    wire=WIRE, name="list", method="GET", path="/api/tags"
)
_PULL: NativeOperation[wire.Status] = NativeOperation(
    wire=WIRE, name="pull", method="POST", path="/api/pull", body="json", sets={"stream": False}
)
_STREAM_PULL: NativeOperation[wire.StatusEvent] = NativeOperation(
    wire=WIRE,
    name="stream_pull",
    method="POST",
    path="/api/pull",
    body="json",
    framing="ndjson",
    sets={"stream": True},
)
_PUSH: NativeOperation[wire.Status] = NativeOperation(
    wire=WIRE, name="push", method="POST", path="/api/push", body="json", sets={"stream": False}
)
_STREAM_PUSH: NativeOperation[wire.StatusEvent] = NativeOperation(
    wire=WIRE,
    name="stream_push",
    method="POST",
    path="/api/push",
    body="json",
    framing="ndjson",
    sets={"stream": True},
)
_RUNNING: NativeOperation[wire.RunningModels] = NativeOperation(
    wire=WIRE, name="running", method="GET", path="/api/ps"
)
_SHOW: NativeOperation[wire.Model] = NativeOperation(
    wire=WIRE, name="show", method="POST", path="/api/show", body="json"
)


class OllamaModels:
    """The operations of `ollama_models`.

    Each takes what its protocol takes and gives what it answers, decoded; `settings` are those of
    any call (headers, timeout, retry), and its errors those of `interlingua.errors`.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def copy(self, body: wire.CopyRequest, **settings: Unpack[CallSettings]) -> None:
        """Call `POST /api/copy`."""
        return self._caller.call(_COPY, (), body, None, settings)

    def create(self, body: wire.CreateRequest, **settings: Unpack[CallSettings]) -> wire.Status:
        """Call `POST /api/create`."""
        return self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StatusEvent]:
        """Stream `POST /api/create`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    def delete(self, body: wire.DeleteRequest, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /api/delete`."""
        return self._caller.call(_DELETE, (), body, None, settings)

    def list(self, **settings: Unpack[CallSettings]) -> wire.ModelList:
        """Call `GET /api/tags`."""
        return self._caller.call(_LIST, (), None, None, settings)

    def pull(self, body: wire.PullRequest, **settings: Unpack[CallSettings]) -> wire.Status:
        """Call `POST /api/pull`."""
        return self._caller.call(_PULL, (), body, None, settings)

    def stream_pull(
        self, body: wire.PullRequest, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StatusEvent]:
        """Stream `POST /api/pull`."""
        return self._caller.stream(_STREAM_PULL, (), body, None, settings)

    def push(self, body: wire.PushRequest, **settings: Unpack[CallSettings]) -> wire.Status:
        """Call `POST /api/push`."""
        return self._caller.call(_PUSH, (), body, None, settings)

    def stream_push(
        self, body: wire.PushRequest, **settings: Unpack[CallSettings]
    ) -> NativeStream[wire.StatusEvent]:
        """Stream `POST /api/push`."""
        return self._caller.stream(_STREAM_PUSH, (), body, None, settings)

    def running(self, **settings: Unpack[CallSettings]) -> wire.RunningModels:
        """Call `GET /api/ps`."""
        return self._caller.call(_RUNNING, (), None, None, settings)

    def show(self, body: wire.ShowRequest, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `POST /api/show`."""
        return self._caller.call(_SHOW, (), body, None, settings)


class AsyncOllamaModels:
    """The operations of `ollama_models`, awaited; see `OllamaModels`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def copy(self, body: wire.CopyRequest, **settings: Unpack[CallSettings]) -> None:
        """Call `POST /api/copy`."""
        return await self._caller.call(_COPY, (), body, None, settings)

    async def create(
        self, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> wire.Status:
        """Call `POST /api/create`."""
        return await self._caller.call(_CREATE, (), body, None, settings)

    def stream(
        self, body: wire.CreateRequest, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StatusEvent]:
        """Stream `POST /api/create`."""
        return self._caller.stream(_STREAM, (), body, None, settings)

    async def delete(self, body: wire.DeleteRequest, **settings: Unpack[CallSettings]) -> None:
        """Call `DELETE /api/delete`."""
        return await self._caller.call(_DELETE, (), body, None, settings)

    async def list(self, **settings: Unpack[CallSettings]) -> wire.ModelList:
        """Call `GET /api/tags`."""
        return await self._caller.call(_LIST, (), None, None, settings)

    async def pull(self, body: wire.PullRequest, **settings: Unpack[CallSettings]) -> wire.Status:
        """Call `POST /api/pull`."""
        return await self._caller.call(_PULL, (), body, None, settings)

    def stream_pull(
        self, body: wire.PullRequest, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StatusEvent]:
        """Stream `POST /api/pull`."""
        return self._caller.stream(_STREAM_PULL, (), body, None, settings)

    async def push(self, body: wire.PushRequest, **settings: Unpack[CallSettings]) -> wire.Status:
        """Call `POST /api/push`."""
        return await self._caller.call(_PUSH, (), body, None, settings)

    def stream_push(
        self, body: wire.PushRequest, **settings: Unpack[CallSettings]
    ) -> AsyncNativeStream[wire.StatusEvent]:
        """Stream `POST /api/push`."""
        return self._caller.stream(_STREAM_PUSH, (), body, None, settings)

    async def running(self, **settings: Unpack[CallSettings]) -> wire.RunningModels:
        """Call `GET /api/ps`."""
        return await self._caller.call(_RUNNING, (), None, None, settings)

    async def show(self, body: wire.ShowRequest, **settings: Unpack[CallSettings]) -> wire.Model:
        """Call `POST /api/show`."""
        return await self._caller.call(_SHOW, (), body, None, settings)
