"""Exchanges that are recorded once and replayed byte for byte.

Law: nothing secret reaches the disk, and a request that was not recorded is never made silently.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from interlingua.errors import UsageError
from interlingua.http import HttpResponse
from interlingua.in_process import AsyncInProcessResponse, InProcessResponse, TimedAnswer
from interlingua.interception import INTERCEPTION
from interlingua.testing.chunking import check_chunking, cut
from interlingua.testing.matching import identity, nearest_difference
from interlingua.testing.recording import Recording, read_recordings, write_recordings
from interlingua.testing.scrubbing import Scrubber

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
    from os import PathLike
    from types import TracebackType
    from typing import Self

    from interlingua.connection import AsyncResponse, Response
    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest
    from interlingua.interception import AsyncOnward, Onward
    from interlingua.testing.chunking import Chunking

RecordMode: TypeAlias = Literal["none", "once", "new", "all"]
"""What may be recorded: nothing; everything, where there is no file yet; what the file has not; or
everything anew."""


class NotRecorded(UsageError):
    """A request that a cassette does not have and may not record."""


class Cassette:
    """Records the exchanges of every client in its context, or replays them without a network.

        with Cassette("tests/cassettes/hello.yaml"):
            client.chat(anthropic.CLAUDE_SONNET_5).complete("Hello!")

    A recording is found by method, URL and what the body says, and is played once; recordings of
    the same request are played in their order. Files are written when the context is left, unless
    an exception leaves it.

    Parameters:
        path: The file, of YAML; folders are made.
        mode: What may be recorded: `once` records where there is no file yet, `none` nothing, `new`
            what the file has not, `all` everything anew.
        chunks: How replayed bodies are cut: whole, byte by byte, or at random.
        seed: What random chunks are drawn with.
        redact: Texts that are blotted out, besides keys and what looks like one.

    Raises:
        UsageError: The file cannot be read, or an option is wrong.
    """

    everywhere = False

    def __init__(
        self,
        path: str | PathLike[str],
        mode: RecordMode = "once",
        *,
        chunks: Chunking = "whole",
        seed: int = 0,
        redact: Iterable[str] = (),
    ) -> None:
        if mode not in get_args(RecordMode):
            raise UsageError(f"mode={mode!r}: there are {', '.join(get_args(RecordMode))}")
        check_chunking(chunks)
        self.path = Path(path)
        self.mode: RecordMode = mode
        self._chunks: Chunking = chunks
        self._seed = seed
        self._scrubber = Scrubber(redact)
        self._lock = Lock()
        self._kept: list[Recording] = []
        self._unplayed: dict[tuple[str, str, str], list[Recording]] = {}
        self._taken: list[_Take] = []
        self._records = False

    def __repr__(self) -> str:
        return f"Cassette({str(self.path)!r}, {self.mode!r})"

    @property
    def unplayed(self) -> int:
        """How many recordings have not been played."""
        return sum(map(len, self._unplayed.values()))

    def assert_exhausted(self) -> None:
        """Assert that every recording was played.

        Raises:
            AssertionError: Some were not.
        """
        waiting = [each.request for several in self._unplayed.values() for each in several]
        if waiting:
            shown = "".join(f"\n  {each.method} {each.url}" for each in waiting)
            raise AssertionError(f"{self.path}: {len(waiting)} recordings were not played:{shown}")

    def open(self) -> None:
        """Begin to record and replay.

        Raises:
            UsageError: The file cannot be read.
        """
        exists = self.path.exists()
        self._records = self.mode in ("new", "all") or (self.mode == "once" and not exists)
        self._kept = read_recordings(self.path) if exists and self.mode != "all" else []
        self._taken = []
        self._unplayed = {}
        for each in self._kept:
            self._unplayed.setdefault(identity(each.request), []).append(each)
        INTERCEPTION.add(self)

    def close(self, *, save: bool = True) -> None:
        """Stop, and write what was recorded.

        Parameters:
            save: Whether it is written; what a failed test has recorded is seldom whole.
        """
        INTERCEPTION.remove(self)
        recorded = [each.recording for each in self._taken if each.recording is not None]
        if save and recorded:
            write_recordings(self.path, [*self._kept, *recorded])

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close(save=kind is None)

    def send(self, request: HttpRequest, deadlines: Deadlines, onward: Onward) -> Response:
        """Replay the response to a request, or record it.

        Raises:
            NotRecorded: It is not there, and may not be recorded.
        """
        found = self._found(request)
        if isinstance(found, TimedAnswer):
            return InProcessResponse(found, deadlines)
        return _Recorded(onward(), found)

    async def send_async(
        self, request: HttpRequest, deadlines: Deadlines, onward: AsyncOnward
    ) -> AsyncResponse:
        """Replay the response to a request, or record it; raises like `send`."""
        found = self._found(request)
        if isinstance(found, TimedAnswer):
            return AsyncInProcessResponse(found, deadlines)
        return _AsyncRecorded(await onward(), found)

    def _found(self, request: HttpRequest) -> TimedAnswer | _Take:
        """Give what answers a request, or where to put its recording."""
        scrubbed = self._scrubber.request(request)
        with self._lock:
            waiting = self._unplayed.get(identity(scrubbed))
            if waiting:
                return self._played(waiting.pop(0))
            if not self._records:
                raise self._missing(scrubbed)
            take = _Take(request, scrubbed, self._scrubber)
            # Before the response, so that concurrent calls stand in the order they were made.
            self._taken.append(take)
            return take

    def _played(self, recording: Recording) -> TimedAnswer:
        response = recording.response
        return TimedAnswer(
            response.status,
            response.headers,
            [(0.0, chunk) for chunk in cut(response.body, self._chunks, self._seed)],
            "cut" if recording.cut else "whole",
        )

    def _missing(self, request: HttpRequest) -> NotRecorded:
        difference = nearest_difference(request, [each.request for each in self._kept])
        return NotRecorded(
            f"{self.path} has no recording of this {request.method} {request.url}, and the mode"
            f" {self.mode!r} records none; {difference}\nRecord it with the mode 'new', or"
            " everything anew with 'all' (of pytest: --record-mode)"
        )


class _Take:
    """One response as it is recorded."""

    def __init__(self, request: HttpRequest, scrubbed: HttpRequest, scrubber: Scrubber) -> None:
        self._request = request
        self._scrubbed = scrubbed
        self._scrubber = scrubber
        self.recording: Recording | None = None

    def keep(self, status: int, headers: Mapping[str, str], body: bytes, *, whole: bool) -> None:
        """Keep a response; the first that is kept stands."""
        if self.recording is None:
            response = HttpResponse(status, dict(headers), body)
            kept = self._scrubber.response(response, self._request)
            self.recording = Recording(self._scrubbed, kept, not whole)


class _Heard:
    """What both recorded responses share: the bytes that have come."""

    def __init__(self, status: int, headers: Mapping[str, str], take: _Take) -> None:
        self.status = status
        self.headers = headers
        self._take = take
        self._came: list[bytes] = []

    def _keep(self, *, whole: bool) -> None:
        self._take.keep(self.status, self.headers, b"".join(self._came), whole=whole)


class _Recorded(_Heard):
    def __init__(self, response: Response, take: _Take) -> None:
        super().__init__(response.status, response.headers, take)
        self._response = response
        self.hurry: Callable[[], None] = response.hurry

    def chunks(self) -> Iterator[bytes]:
        for chunk in self._response.chunks():
            self._came.append(chunk)
            yield chunk
        self._keep(whole=True)

    def read(self) -> bytes:
        body = self._response.read()
        self._came.append(body)
        self._keep(whole=True)
        return body

    def close(self) -> None:
        self._response.close()
        self._keep(whole=False)


class _AsyncRecorded(_Heard):
    def __init__(self, response: AsyncResponse, take: _Take) -> None:
        super().__init__(response.status, response.headers, take)
        self._response = response
        self.hurry: Callable[[], None] = response.hurry

    async def chunks(self) -> AsyncIterator[bytes]:
        async for chunk in self._response.chunks():
            self._came.append(chunk)
            yield chunk
        self._keep(whole=True)

    async def read(self) -> bytes:
        body = await self._response.read()
        self._came.append(body)
        self._keep(whole=True)
        return body

    async def close(self) -> None:
        await self._response.close()
        self._keep(whole=False)
