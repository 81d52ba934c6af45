"""Every recorded exchange decodes to what an independent reader found in it."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import BadRequest, ContextTooLong, NotFound, Unauthenticated
from interlingua.http import HttpResponse
from interlingua.messages import Origin
from interlingua.wires.google_generate import WIRE
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.google_generate.samples import check_events, decoder, feed, replayed

EXCHANGES = load("google_generate")
REPLIES = [each for each in EXCHANGES if each.status == 200]
ERRORS = [each for each in EXCHANGES if each.status >= 400]

pytestmark = requires_recordings


def origin_of(exchange: Exchange) -> Origin:
    return Origin(exchange.provider, "google_generate", "recorded")


def test_there_are_recordings_of_streams_and_of_plain_replies() -> None:
    assert {each.streamed for each in REPLIES} == {True, False}
    assert ERRORS


@pytest.mark.parametrize("exchange", REPLIES, ids=lambda each: each.id)
def test_reply_is_what_an_independent_reader_found(exchange: Exchange) -> None:
    assert exchange.expected is not None
    cuts: list[list[bytes]] = [[exchange.body]]
    if exchange.streamed:
        cuts += [list(random_chunks(exchange.body, seed)) for seed in (1, 2)]
        cuts.append(list(one_byte_chunks(exchange.body)))
    outcomes: list[object] = []
    for pieces in cuts:
        reader = decoder(origin_of(exchange))
        if exchange.streamed:
            feed(reader, pieces)
        else:
            reader.whole(b"".join(pieces))
        events, parts = reader.take_events(), reader.parts()
        assert differences(exchange.expected, parts, reader.raw_finish_reason, reader.usage) == []
        check_events(events, parts)
        outcomes.append((events, parts, reader.raw, reader.usage))
    assert all(outcome == outcomes[0] for outcome in outcomes)


@pytest.mark.parametrize("exchange", REPLIES, ids=lambda each: each.id)
def test_sources_are_cited(exchange: Exchange) -> None:
    reader = decoder(origin_of(exchange))
    if exchange.streamed:
        feed(reader, [exchange.body])
    else:
        reader.whole(exchange.body)
    found = [citation.url for part in reader.parts() for citation in getattr(part, "citations", ())]
    assert exchange.expected is not None
    assert {url for url in found if url} == set(exchange.expected.get("sources", ()))


@pytest.mark.parametrize("exchange", REPLIES, ids=lambda each: each.id)
def test_reply_goes_back_as_it_came(exchange: Exchange) -> None:
    origin = origin_of(exchange)
    reader = decoder(origin)
    if exchange.streamed:
        feed(reader, [exchange.body])
    else:
        reader.whole(exchange.body)
    parts = reader.parts()
    raw: Any = reader.raw
    candidates: list[dict[str, Any]] = raw.get("candidates", [])
    sent: list[dict[str, Any]] = [
        part for each in candidates[:1] for part in each.get("content", {}).get("parts", ())
    ]
    came = [_as_sent_back(part) for part in sent if part != {"text": ""}]
    if exchange.id.startswith("sigma.provider"):
        # Its fixture marks one chunk with an empty signature, which marks nothing.
        came = [part for part in came if part != {"text": "", "thoughtSignature": ""}]
    assert replayed(parts, origin) == came


def _as_sent_back(part: dict[str, Any]) -> dict[str, Any]:
    if "functionCall" in part and "args" not in part["functionCall"]:
        return {**part, "functionCall": {**part["functionCall"], "args": {}}}
    if list(part) == ["thoughtSignature"]:
        return {"text": "", **part}
    return part


@pytest.mark.parametrize("exchange", ERRORS, ids=lambda each: each.id)
def test_error_status_is_typed(exchange: Exchange) -> None:
    assert exchange.expected is not None
    error = WIRE.error(HttpResponse(exchange.status, {}, exchange.body), origin_of(exchange))
    told = exchange.expected["error"]
    assert error.status == exchange.status
    assert error.message == told["message"]
    assert error.code == told["status"]
    assert type(error) in (BadRequest, ContextTooLong, NotFound, Unauthenticated)
    assert error.body is not None
