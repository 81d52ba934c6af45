"""What a hundred vectors cost: read as the bytes of floats, and as decimal numbers in JSON."""

from __future__ import annotations

import json
import time
from array import array
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

import httpx2

from bench.report import Row
from interlingua import Client
from interlingua.models import openai
from interlingua.testing import RawReply, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing import RecordedRequest

DECIMAL = "floor, decimal numbers"
"""The same without an SDK, asked for as the numbers that JSON writes."""

_COUNT, _DIMENSIONS, _CALLS = 100, 1536, 10
_TEXTS = [f"text {at}" for at in range(_COUNT)]


def names() -> list[str]:
    """Name the columns."""
    return ["interlingua", "floor", DECIMAL]


def measure(rounds: int) -> list[Row]:
    """Measure a call that embeds a hundred texts."""
    row = Row(f"{_COUNT} vectors of {_DIMENSIONS:,} numbers, a call", "µs")
    bodies = {each: _body(each) for each in ("base64", "float")}

    def answer(request: RecordedRequest) -> RawReply:
        asked = request.body["encoding_format"]
        return RawReply(bodies[str(asked)], headers={"content-type": "application/json"})

    with serve(answer) as server, httpx2.Client(timeout=60) as plain:
        address = f"{server.endpoints['openai']}/embeddings"
        client = Client(endpoints=server.endpoints, credentials={"openai": "any"})
        bound = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL)

        def ours() -> float:
            return bound.embed(_TEXTS)[_COUNT - 1][_DIMENSIONS - 1]

        def posted(encoding: str) -> list[array[float]]:
            body = {"input": _TEXTS, "model": "m", "encoding_format": encoding}
            data = plain.post(address, json=body).json()["data"]
            if encoding == "float":
                return [array("f", each["embedding"]) for each in data]
            return [array("f", b64decode(each["embedding"])) for each in data]

        def floor(encoding: str) -> Callable[[], float]:
            return lambda: posted(encoding)[_COUNT - 1][_DIMENSIONS - 1]

        ways = dict(zip(names(), (ours, floor("base64"), floor("float")), strict=True))
        for number in range(rounds + 1):
            for name, way in ways.items():
                taken = _timed(way)
                if number:
                    row.add(name, taken)
    client.close()
    return [row]


def _timed(work: Callable[[], float]) -> float:
    # The server has a thread of its own, whose time does not count.
    begun = time.thread_time()
    found = [work() for _ in range(_CALLS)]
    taken = time.thread_time() - begun
    if found != [_numbers()[-1]] * _CALLS:
        raise AssertionError(f"the last number is not what was sent: {found[0]}")
    return taken / _CALLS * 1e6


def _numbers() -> array[float]:
    return array("f", [(at - _DIMENSIONS / 2) / 40_000 for at in range(_DIMENSIONS)])


def _body(encoding: str) -> bytes:
    numbers = _numbers()
    written = list(numbers) if encoding == "float" else b64encode(numbers.tobytes()).decode()
    data = [{"object": "embedding", "index": at, "embedding": written} for at in range(_COUNT)]
    usage = {"prompt_tokens": 200, "total_tokens": 200}
    return json.dumps(
        {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}
    ).encode()
