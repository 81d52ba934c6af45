"""Whether recorded exchanges still fit the schemas that are generated today.

Law: a request is read by its wire's request type, a response by the wire's decoder and by its
response type; what a schema refuses is shown, not guessed at.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from interlingua import wires
from interlingua.errors import InterlinguaError, ProtocolError, ProviderError
from interlingua.messages import Origin
from interlingua.models import listed
from interlingua.records import ChatModel, Compat
from interlingua.request_schema import misfits, problems
from interlingua.testing.recording import read_recordings
from interlingua.testing.server.requests import RecordedRequest
from interlingua.testing.server.routes import PREFIXES
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interlingua.http import HttpResponse
    from interlingua.records import Provider
    from interlingua.testing.recording import Recording
    from interlingua.wire import Decoder, Wire


@value
class Misfit:
    """One thing in a cassette that no longer fits: in which recording (from 1), where, and why."""

    recording: int
    where: str
    message: str

    def __str__(self) -> str:
        return f"recording {self.recording}: {self.where}: {self.message}"


@value
class CheckedCassette:
    """What a check has found in one cassette.

    Parameters:
        recordings: How many there are.
        unknown: Which of them, from 1, ask for something that no wire here knows.
    """

    path: Path
    recordings: int
    misfits: tuple[Misfit, ...]
    unknown: tuple[int, ...] = ()


def check_cassette(path: Path) -> CheckedCassette:
    """Read a cassette by the schemas and decoders of today.

    Raises:
        UsageError: It cannot be read, or is no cassette.
    """
    misfits: list[Misfit] = []
    unknown: list[int] = []
    recordings = read_recordings(path)
    for number, recording in enumerate(recordings, 1):
        found = _Exchange.of(recording)
        if found is None:
            unknown.append(number)
        else:
            misfits += [Misfit(number, *each) for each in found.misfits()]
    return CheckedCassette(path, len(recordings), tuple(misfits), tuple(unknown))


class _Exchange:
    def __init__(
        self, recording: Recording, asked: RecordedRequest, wire: Wire, provider: Provider | None
    ) -> None:
        self._recording = recording
        self._asked = asked
        self._wire = wire
        self._provider = provider

    @classmethod
    def of(cls, recording: Recording) -> _Exchange | None:
        """Tell by its address what an exchange is; None where no wire has it."""
        url = urlsplit(recording.request.url)
        provider = _hosts().get(url.netloc)
        spoken = () if provider is None else tuple([each.wire for each in provider.endpoints])
        # Some wires have the same paths: there the provider says which of them it speaks.
        for prefix in [*(PREFIXES[each] for each in spoken if each in PREFIXES), ""]:
            request = recording.request
            target = f"{prefix}{url.path}?{url.query}"
            asked = RecordedRequest(request.method, target, request.headers, request.body)
            if asked.wire is not None and asked.operation == "reply":
                return cls(recording, asked, wires.load(asked.wire), provider)
        return None

    def misfits(self) -> Iterator[tuple[str, str]]:
        """Give where something does not fit, and why."""
        for each in problems(self._wire.name, self._recording.request.body):
            yield f"request.{each.path}".rstrip("."), each.message
        response = self._recording.response
        if response.status >= 400:
            try:
                self._wire.error(response, self._origin())
            except InterlinguaError as error:
                yield "response", str(error)
            return
        framed = self._wire.framing.frames(
            response.headers.get("content-type", ""), self._asked.stream
        )
        yield from self._stream(response) if framed else self._whole(response)

    def _whole(self, response: HttpResponse) -> Iterator[tuple[str, str]]:
        if self._recording.cut:
            return
        yield from _mistypes(self._wire.name, "Response", response.body, "response")
        try:
            self._decoder().whole(response.body)
        except InterlinguaError as error:
            yield "response", str(error)

    def _stream(self, response: HttpResponse) -> Iterator[tuple[str, str]]:
        parser = self._wire.framing.parser()
        decoder = self._decoder()
        try:
            events = parser.feed(response.body)
            if not self._recording.cut:
                events += parser.finish()
        except InterlinguaError as error:
            yield "response", str(error)
            return
        for at, data in enumerate(events):
            where = f"response event {at}"
            if data != b"[DONE]":
                yield from _mistypes(self._wire.name, "StreamEvent", data, where)
            try:
                decoder.feed(data)
            except InterlinguaError as error:
                # A provider's error inside a stream is an answer, and ends it.
                if not isinstance(error, ProviderError):
                    yield where, str(error)
                return
        if not self._recording.cut:
            try:
                decoder.finish()
            except InterlinguaError as error:
                yield "response", str(error)

    def _origin(self) -> Origin:
        provider = "" if self._provider is None else self._provider.id
        return Origin(provider, self._wire.name, self._asked.model)

    def _decoder(self) -> Decoder:
        provider = self._provider
        compat = Compat() if provider is None else provider.compat
        model = None if provider is None else listed(provider, self._asked.model)
        if isinstance(model, ChatModel):
            compat = model.compat
        return self._wire.decoder(self._origin(), compat)


def _mistypes(wire: str, root: str, data: bytes, where: str) -> Iterator[tuple[str, str]]:
    try:
        found = misfits(wire, root, data)
    except ProtocolError:
        # The decoder tells the same, with what it found instead.
        return
    for each in found:
        yield f"{where}: {each.path}" if each.path else where, each.message


@cache
def _hosts() -> dict[str, Provider]:
    """Give the catalog's providers by the hosts that are theirs."""
    from interlingua_generated.catalog import PROVIDERS

    found: dict[str, Provider] = {}
    for name, _ in PROVIDERS.values():
        provider: Provider = import_module(f"interlingua_generated.catalog.{name}").PROVIDER
        for endpoint in provider.endpoints:
            if endpoint.base_url is not None:
                found.setdefault(urlsplit(endpoint.base_url).netloc, provider)
    return found
