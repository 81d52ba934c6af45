"""What generated native calls are made of: an operation as data, and who makes the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.native_stream import AsyncNativeStream, NativeStream
    from interlingua.settings import CallSettings

ResultT = TypeVar("ResultT")
AnswerT = TypeVar("AnswerT", covariant=True)


@value
class StreamEnd:
    """How a stream says that it is whole.

    Parameters:
        data: The last event's data, where that is no JSON.
        field: A field of the last event; by itself it is enough where no values are named.
        values: What the field then holds.
    """

    data: str | None = None
    field: str | None = None
    values: tuple[str | bool, ...] = ()


@value
class NativeWire:
    """A protocol whose operations are called as they are.

    Parameters:
        name: The wire.
        provider: The id of whose endpoint is called unless another is named.
        endpoints: The wires by which the catalog may list the endpoint, best first.
        headers: What the protocol asks for, names in lower case.
        lists: How a form or a query names the items of a list: `name` each time, or `name[]`.
        end: How a stream ends; None where only its bytes do.
    """

    name: str
    provider: str
    endpoints: tuple[str, ...]
    headers: Mapping[str, str]
    lists: Literal["repeated", "brackets"] = "repeated"
    end: StreamEnd | None = None


@value
class NativeOperation(Generic[AnswerT]):
    """One operation of a wire; of a stream, `AnswerT` is an event.

    Parameters:
        name: What callers call it.
        method: The HTTP method.
        path: Path and fixed query behind the base URL, parameters in braces.
        body: How the body is written; None where there is none.
        answer: What comes back.
        framing: How a stream is framed.
        sets: Fields of the body that the call itself decides.
    """

    wire: NativeWire
    name: str
    method: str
    path: str
    body: Literal["json", "form"] | None = None
    answer: Literal["json", "bytes", "nothing"] = "json"
    framing: Literal["sse", "ndjson", "eventstream"] = "sse"
    sets: Mapping[str, str | bool] | None = None


class Caller(Protocol):
    """Makes the calls of a `Client`."""

    def call(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> ResultT:
        """Make a call and give its whole answer."""
        ...

    def stream(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> NativeStream[ResultT]:
        """Prepare a call and give its events as they come."""
        ...


class AsyncCaller(Protocol):
    """Makes the calls of an `AsyncClient`; the twin of `Caller`."""

    async def call(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> ResultT:
        """Make a call and await its whole answer."""
        ...

    def stream(
        self,
        operation: NativeOperation[ResultT],
        path: Sequence[str],
        body: object,
        query: object,
        settings: CallSettings,
    ) -> AsyncNativeStream[ResultT]:
        """Prepare a call and give its events as they come."""
        ...
