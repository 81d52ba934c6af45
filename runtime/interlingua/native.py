"""Native access: every operation of a wire as it is, with the policies of any other call.

Law: answers are decoded, never validated; whatever a provider adds is in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from interlingua import jsontext, models
from interlingua.errors import UsageError
from interlingua.failures import error_of
from interlingua.invocation import awaited, invoke
from interlingua.messages import Origin
from interlingua.native_requests import model_of, written
from interlingua.native_stream import AsyncNativeStream, NativeStream
from interlingua.operation import Operation
from interlingua.settings import CallSettings
from interlingua_generated.native import AsyncNativeWires, NativeWires

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.native_operations import NativeOperation, NativeWire
    from interlingua.records import Provider

ResultT = TypeVar("ResultT")

_BYTES_PER_TOKEN = 4


def native_wires(
    defaults: Defaults, transport: Transport, provider: Provider | str | None = None
) -> NativeWires:
    """Give every wire's operations, bound to a client.

    Parameters:
        provider: Whose endpoint is called; each wire's own where None.

    Raises:
        UsageError: There is no such provider.
    """
    chosen = None if provider is None else models.provider_of(provider)
    return NativeWires(lambda wire: _Calls(defaults, transport, wire, chosen))


def async_native_wires(
    defaults: Defaults, transport: AsyncTransport, provider: Provider | str | None = None
) -> AsyncNativeWires:
    """Give every wire's operations, bound to an async client; see `native_wires`."""
    chosen = None if provider is None else models.provider_of(provider)
    return AsyncNativeWires(lambda wire: _AsyncCalls(defaults, transport, wire, chosen))


class _Bound:
    """A wire's operations at one provider; writes the calls, and does no I/O."""

    def __init__(self, defaults: Defaults, wire: NativeWire, provider: Provider | None) -> None:
        self._defaults = defaults
        self._provider = provider or models.provider_of(wire.provider)
        self._endpoint = self._served_by(wire)

    def _served_by(self, wire: NativeWire) -> str:
        provider, given = self._provider, self._defaults.endpoints
        for name in wire.endpoints:
            if provider.endpoint(name) is not None or f"{provider.id}/{name}" in given:
                return name
        if provider.id in given:
            return wire.endpoints[0]
        raise UsageError(f"{provider.name} serves no {wire.name} that the catalog knows of")

    def _operation(
        self,
        native: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
        *,
        stream: bool = False,
    ) -> Operation[ResultT]:
        name = f"native.{native.wire.name}.{native.name}"
        for setting in settings:
            if setting not in CallSettings.__annotations__:
                raise UsageError(f"unknown setting {setting!r} of {name}; fields go in the body")
        request = written(native, path, body, query, stream=stream)
        id = model_of(native, path, body)
        sent = request.body if isinstance(request.body, bytes) else b""

        def read(response: HttpResponse) -> ResultT:
            if native.answer == "bytes":
                return cast("ResultT", response.body)
            if native.answer == "nothing":
                return cast("ResultT", None)
            return cast("ResultT", jsontext.decode(response.body))

        return Operation(
            self._defaults,
            name,
            self._provider,
            self._endpoint,
            request,
            read,
            error_of=error_of,
            settings=settings,
            model=None if id is None else models.listed(self._provider, id),
            input_tokens=0 if native.body == "form" else len(sent) // _BYTES_PER_TOKEN,
        )

    def _origin(
        self, native: NativeOperation[ResultT], path: Sequence[str], body: object
    ) -> Origin:
        return Origin(self._provider.id, self._endpoint, model_of(native, path, body) or "")


class _Calls(_Bound):
    """Makes a wire's calls for a `Client`."""

    def __init__(
        self,
        defaults: Defaults,
        transport: Transport,
        wire: NativeWire,
        provider: Provider | None,
    ) -> None:
        super().__init__(defaults, wire, provider)
        self._transport = transport

    def call(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> ResultT:
        """Make a call and give its whole answer."""
        return invoke(self._operation(operation, path, body, query, settings), self._transport)

    def stream(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> NativeStream[ResultT]:
        """Prepare a call and give its events as they come."""
        prepared = self._operation(operation, path, body, query, settings, stream=True)
        origin = self._origin(operation, path, body)
        return NativeStream(operation, prepared, origin, self._transport)


class _AsyncCalls(_Bound):
    """Makes a wire's calls for an `AsyncClient`."""

    def __init__(
        self,
        defaults: Defaults,
        transport: AsyncTransport,
        wire: NativeWire,
        provider: Provider | None,
    ) -> None:
        super().__init__(defaults, wire, provider)
        self._transport = transport

    async def call(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> ResultT:
        """Make a call and await its whole answer."""
        prepared = self._operation(operation, path, body, query, settings)
        return await awaited(prepared, self._transport)

    def stream(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> AsyncNativeStream[ResultT]:
        """Prepare a call and give its events as they come."""
        prepared = self._operation(operation, path, body, query, settings, stream=True)
        origin = self._origin(operation, path, body)
        return AsyncNativeStream(operation, prepared, origin, self._transport)
