"""Batches of a bound chat model: submit, ask, read results as they come, cancel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from time import time
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from interlingua import jsontext
from interlingua.batches import BatchHandle, BatchResult
from interlingua.errors import InterlinguaError, ProtocolError, UsageError
from interlingua.http import HttpResponse
from interlingua.invocation import AsyncByteStream, ByteStream, awaited, invoke
from interlingua.messages import Message, Origin
from interlingua.ndjson import LineParser
from interlingua.offered_tools import call_reader, offered
from interlingua.operation import Operation
from interlingua.operations.batch_dialects import dialect_of
from interlingua.operations.batch_dialects.dialect import BatchEntry
from interlingua.records import InputT, ToolsT
from interlingua.reply import Reply
from interlingua.request import prepare
from interlingua.settings import CallSettings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from interlingua.adaptations import Adaptation
    from interlingua.batches import BatchStatus
    from interlingua.bound import AnyModel
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.http import OperationRequest
    from interlingua.operations.batch_dialects.dialect import BatchLine
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool
    from interlingua.values import JsonObject
    from interlingua.wire import Wire

ResultT = TypeVar("ResultT")

_KEY = re.compile(r"[A-Za-z0-9_-]{1,64}")


class _Bound(Generic[InputT, ToolsT]):
    """The batches of a model, bound to a client; writes and reads, and does no I/O."""

    def __init__(self, model: AnyModel, wire: Wire, defaults: Defaults) -> None:
        self.model = model
        self._wire = wire
        self._defaults = defaults
        self._dialect = dialect_of(model.provider, wire.name)
        if model.features.batch is False:
            raise UsageError(f"{model} is not served in batches")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.model} over {self._wire.name})"

    def _entries(
        self,
        requests: Mapping[str, str | Sequence[Message[InputT]]],
        tools: Sequence[ToolsT | HostedTool],
        extra: Mapping[str, object] | None,
        settings: Settings,
    ) -> tuple[list[BatchEntry], tuple[Adaptation, ...]]:
        if not isinstance(cast("object", requests), Mapping) or not requests:
            raise UsageError("there is no request to submit; pass {key: messages}")
        given = offered(cast("Sequence[AnyTool | HostedTool]", tools))
        entries: list[BatchEntry] = []
        adapted: dict[Adaptation, None] = {}
        for key, messages in requests.items():
            if not isinstance(cast("object", key), str) or not _KEY.fullmatch(key):
                raise UsageError(
                    f"{key!r} is no key of a batch: give up to 64 letters, digits, - and _"
                )
            request = prepare(
                self.model,
                self._wire.name,
                self._wire.settings,
                messages,
                settings=settings,
                tools=given,
                extra=extra,
                stream=False,
            )
            entries.append(BatchEntry(key, self._wire.encode(request)))
            adapted.update(dict.fromkeys(request.adaptations))
        return entries, tuple(adapted)

    def _handle(
        self, batch: JsonObject, entries: Sequence[BatchEntry], adapted: tuple[Adaptation, ...]
    ) -> BatchHandle:
        name = self._dialect.name(batch)
        if name is None:
            raise ProtocolError("the answer names no batch")
        return BatchHandle(
            name,
            self.model.provider.id,
            self._wire.name,
            self.model.key,
            tuple([each.key for each in entries]),
            time(),
            adapted,
        )

    def _operation(
        self, name: str, request: OperationRequest, settings: CallSettings
    ) -> Operation[JsonObject]:
        return Operation(
            self._defaults,
            name,
            self.model.provider,
            self._wire.name,
            request,
            _decoded,
            error_of=self._wire.error,
            settings=settings,
        )

    def _id(self, handle: BatchHandle) -> str:
        if (handle.model, handle.wire) != (self.model.key, self._wire.name):
            raise UsageError(
                f"the batch was submitted to {handle.model} over {handle.wire}, not to"
                f" {self.model} over {self._wire.name}"
            )
        return handle.id

    def _results(self, handle: BatchHandle, tools: Sequence[ToolsT | HostedTool]) -> _Results:
        self._id(handle)
        given = offered(cast("Sequence[AnyTool | HostedTool]", tools))
        return _Results(self.model, self._wire, handle, given)

    def _check_over(self, status: BatchStatus, reading: _Results) -> JsonObject:
        if not status.is_over:
            raise UsageError("the batch is still running; ask again when status().is_over")
        assert status.raw is not None
        reading.reason = status.reason
        return status.raw


class Batches(_Bound[InputT, ToolsT]):
    """The batches of a model, bound to a `Client`."""

    def __init__(
        self, model: AnyModel, wire: Wire, defaults: Defaults, transport: Transport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def submit(
        self,
        requests: Mapping[str, str | Sequence[Message[InputT]]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: Mapping[str, object] | None = None,
        **settings: Unpack[Settings],
    ) -> BatchHandle:
        """Submit requests to be answered later, within a day as a rule, at the batch price.

        A budget of the client does not hold here: what comes back is not known when it is asked.

        Parameters:
            requests: Messages by a name of your own: up to 64 letters, digits, - and _.
            tools, extra, settings: As of `complete`, for all of them.

        Raises:
            UsageError: A request is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        entries, adapted = self._entries(requests, tools, extra, settings)
        steps = self._dialect.submit(self.model, entries)
        try:
            request = next(steps)
            while True:
                request = steps.send(self._asked("batches.submit", request, settings))
        except StopIteration as end:
            return self._handle(cast("JsonObject", end.value), entries, adapted)

    def status(self, handle: BatchHandle, **settings: Unpack[CallSettings]) -> BatchStatus:
        """Ask how far a batch is."""
        request = self._dialect.get(self._id(handle))
        return self._dialect.status(self._asked("batches.get", request, settings))

    def cancel(self, handle: BatchHandle, **settings: Unpack[CallSettings]) -> None:
        """Ask that a batch be stopped; what was answered stays, and `status` tells when it is."""
        self._asked("batches.cancel", self._dialect.cancel(self._id(handle)), settings)

    def results(
        self,
        handle: BatchHandle,
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        **settings: Unpack[CallSettings],
    ) -> Iterator[BatchResult]:
        """Give what became of each request, as it is read, in whatever order it comes.

        Parameters:
            tools: As they were submitted, so that their calls are validated.

        Raises:
            UsageError: The batch is still running.
            InterlinguaError: The results cannot be read.
        """
        reading = self._results(handle, tools)
        batch = self._check_over(self.status(handle, **settings), reading)
        for sent in self._dialect.within(batch):
            yield reading.result(self._dialect.line(sent))
        for request in self._dialect.files(handle.id, batch):
            operation = self._operation("batches.results", request, settings)
            lines = LineParser()
            with ByteStream(operation, self._transport) as chunks:
                for chunk in chunks:
                    for line in lines.feed(chunk):
                        yield reading.result(self._dialect.line(jsontext.decode_object(line)))
                for line in lines.finish():
                    yield reading.result(self._dialect.line(jsontext.decode_object(line)))
        yield from reading.missing()

    def _asked(self, name: str, request: OperationRequest, settings: CallSettings) -> JsonObject:
        return invoke(self._operation(name, request, settings), self._transport)


class AsyncBatches(_Bound[InputT, ToolsT]):
    """The batches of a model, bound to an `AsyncClient`; see `Batches`."""

    def __init__(
        self, model: AnyModel, wire: Wire, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def submit(
        self,
        requests: Mapping[str, str | Sequence[Message[InputT]]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: Mapping[str, object] | None = None,
        **settings: Unpack[Settings],
    ) -> BatchHandle:
        """Submit requests to be answered later; the twin of `Batches.submit`."""
        entries, adapted = self._entries(requests, tools, extra, settings)
        steps = self._dialect.submit(self.model, entries)
        try:
            request = next(steps)
            while True:
                request = steps.send(await self._asked("batches.submit", request, settings))
        except StopIteration as end:
            return self._handle(cast("JsonObject", end.value), entries, adapted)

    async def status(self, handle: BatchHandle, **settings: Unpack[CallSettings]) -> BatchStatus:
        """Ask how far a batch is."""
        request = self._dialect.get(self._id(handle))
        return self._dialect.status(await self._asked("batches.get", request, settings))

    async def cancel(self, handle: BatchHandle, **settings: Unpack[CallSettings]) -> None:
        """Ask that a batch be stopped; what was answered stays, and `status` tells when it is."""
        await self._asked("batches.cancel", self._dialect.cancel(self._id(handle)), settings)

    async def results(
        self,
        handle: BatchHandle,
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        **settings: Unpack[CallSettings],
    ) -> AsyncIterator[BatchResult]:
        """Give what became of each request, as it is read; the twin of `Batches.results`."""
        reading = self._results(handle, tools)
        batch = self._check_over(await self.status(handle, **settings), reading)
        for sent in self._dialect.within(batch):
            yield reading.result(self._dialect.line(sent))
        for request in self._dialect.files(handle.id, batch):
            operation = self._operation("batches.results", request, settings)
            lines = LineParser()
            async with AsyncByteStream(operation, self._transport) as chunks:
                async for chunk in chunks:
                    for line in lines.feed(chunk):
                        yield reading.result(self._dialect.line(jsontext.decode_object(line)))
                for line in lines.finish():
                    yield reading.result(self._dialect.line(jsontext.decode_object(line)))
        for result in reading.missing():
            yield result

    async def _asked(
        self, name: str, request: OperationRequest, settings: CallSettings
    ) -> JsonObject:
        return await awaited(self._operation(name, request, settings), self._transport)


class _Results:
    """Decodes the results of one batch, and knows which have not come."""

    def __init__(
        self,
        model: AnyModel,
        wire: Wire,
        handle: BatchHandle,
        tools: Sequence[AnyTool | HostedTool],
    ) -> None:
        self._model = model
        self._wire = wire
        self._handle = handle
        self._origin = Origin(model.provider.id, wire.name, model.id)
        self._read_call = call_reader(offered(tools))
        self._waiting = dict.fromkeys(handle.keys)
        self._seen = 0
        self.reason: str | None = None

    def result(self, line: BatchLine) -> BatchResult:
        """Decode what became of one request."""
        # What names no request is known by its place.
        at = min(self._seen, len(self._handle.keys) - 1)
        key = self._handle.keys[at] if line.key is None else line.key
        self._seen += 1
        self._waiting.pop(key, None)
        body = jsontext.encode(cast("JsonObject", line.body))
        if line.status >= 300:
            answer = HttpResponse(line.status, {"x-request-id": line.request_id or ""}, body)
            return BatchResult(key, error=self._wire.error(answer, self._origin))
        decoder = self._wire.decoder(self._origin, self._model.compat)
        decoder.assembler.read_call = self._read_call
        try:
            decoder.whole(body)
        except InterlinguaError as error:
            return BatchResult(key, error=error)
        assembler = decoder.assembler
        return BatchResult(
            key,
            Reply(
                Message("assistant", decoder.parts()),
                decoder.finish_reason,
                decoder.raw_finish_reason,
                decoder.usage,
                decoder.body(),
                self._model,
                self._handle.submitted_at,
                "batch",
                self._handle.adaptations,
                tuple(assembler.warnings),
                response_id=assembler.response_id,
                request_id=line.request_id,
                served_model=assembler.served_model,
            ),
        )

    def missing(self) -> Iterator[BatchResult]:
        """Give an error for each request of which nothing was said."""
        because = "" if self.reason is None else f": {self.reason}"
        for key in self._waiting:
            error = ProtocolError(f"the batch ended without a word of it{because}")
            yield BatchResult(key, error=error)


def _decoded(response: HttpResponse) -> JsonObject:
    # Some providers answer a cancellation with nothing at all.
    return jsontext.decode_object(response.body) if response.body.strip() else {}
