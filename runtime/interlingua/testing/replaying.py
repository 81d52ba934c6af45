"""Cassettes as a script of the test server."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from interlingua.http import HttpRequest
from interlingua.testing.chunking import check_chunking, cut
from interlingua.testing.matching import identity, nearest_difference
from interlingua.testing.recording import read_recordings
from interlingua.testing.scrubbing import Scrubber
from interlingua.testing.server.faults import Cut
from interlingua.testing.server.script import RawReply, ScriptedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from os import PathLike

    from interlingua.testing.chunking import Chunking
    from interlingua.testing.recording import Recording
    from interlingua.testing.server.faults import Fault
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import Answer


def replaying(
    *paths: str | PathLike[str],
    chunks: Chunking = "whole",
    seed: int = 0,
    faults: Sequence[Fault] = (),
) -> Callable[[RecordedRequest], Answer]:
    """Give a script that answers with what was recorded: `serve(replaying("hello.yaml"))`.

    Recordings of the same request are played in their order, the last one for good; the address
    they were recorded at does not count.

    Parameters:
        paths: Cassettes.
        chunks: How bodies are cut: whole, byte by byte, or at random.
        seed: What random chunks are drawn with.
        faults: What goes wrong with every answer.

    Raises:
        UsageError: A file cannot be read, or is no cassette.
    """
    check_chunking(chunks)
    recorded = [each for path in paths for each in read_recordings(Path(path))]
    waiting: dict[tuple[str, str, str], list[Recording]] = {}
    for each in recorded:
        waiting.setdefault(identity(each.request, host=False), []).append(each)
    scrubber, lock = Scrubber(), Lock()

    def answer(asked: RecordedRequest) -> Answer:
        query = urlencode(asked.query)
        url = f"http://here{asked.path}{f'?{query}' if query else ''}"
        request = scrubber.request(
            HttpRequest(asked.method, url, dict(asked.headers), asked.content)
        )
        with lock:
            several = waiting.get(identity(request, host=False))
            if not several:
                difference = nearest_difference(request, [each.request for each in recorded])
                message = f"this {asked.method} {asked.path} is not recorded; {difference}"
                return ScriptedError(
                    404, message, code="not_recorded", headers={"x-should-retry": "false"}
                )
            found = several.pop(0) if len(several) > 1 else several[0]
        response = found.response
        pieces = list(cut(response.body, chunks, seed))
        broken = [Cut(len(response.body))] if found.cut else []
        return RawReply(
            response.body if chunks == "whole" and not found.cut else pieces,
            status=response.status,
            headers=response.headers,
            fault=[*faults, *broken],
        )

    return answer
