"""Every recorded exchange, replayed over real HTTP through both clients, in every chunking."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from interlingua import AsyncClient, Client, InterlinguaError, ProviderError, StreamInterrupted
from interlingua.errors import UsageError
from interlingua.models import lookup
from interlingua.records import Auth, ChatModel, Compat, Endpoint, Provider
from tests.conformance.exceptions import EXCEPTIONS
from tests.conformance.replay import Chunking, ReplayServer
from tests.recordings import API_OF_WIRE, Exchange, differences, load, requires_recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.records import AnyChatModel
    from interlingua.reply import Reply

pytestmark = requires_recordings

CASES = [(wire, exchange) for wire in API_OF_WIRE for exchange in load(wire)]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        yield {
            wire: stack.enter_context(
                ReplayServer(each for name, each in CASES if name == wire)
            ).url
            for wire in API_OF_WIRE
        }


@pytest.mark.parametrize(
    ("wire", "exchange"), CASES, ids=[f"{wire}-{exchange.id}" for wire, exchange in CASES]
)
def test_replayed_exchange(wire: str, exchange: Exchange, servers: dict[str, str]) -> None:
    model = _model(wire, exchange, servers[wire])
    chunkings: tuple[Chunking, ...] = (
        ("whole", "one byte", "random") if exchange.streamed else ("whole", "random")
    )
    outcomes = {
        **{("sync", chunking): _called(model, exchange, chunking) for chunking in chunkings},
        **{
            ("async", chunking): outcome
            for chunking, outcome in asyncio.run(_called_async(model, exchange, chunkings)).items()
        },
    }
    found = {how: _departures(wire, exchange, outcome) for how, outcome in outcomes.items()}
    told = "\n".join(f"{how}: {line}" for how, lines in found.items() for line in lines)
    if exchange.id in EXCEPTIONS[wire]:
        assert told, f"no longer an exception, take it out: {EXCEPTIONS[wire][exchange.id]}"
    else:
        assert not told, told


def _model(wire: str, exchange: Exchange, url: str) -> AnyChatModel:
    provider = Provider(
        id=exchange.provider,
        name=exchange.provider,
        auth=Auth(scheme="none"),
        endpoints=(Endpoint(wire=wire, base_url=url),),
    )
    return ChatModel(provider=provider, id="recorded", wires=(wire,), compat=_compat(exchange))


def _compat(exchange: Exchange) -> Compat:
    try:
        return lookup(f"{exchange.provider}/recorded").provider.compat
    except UsageError:
        # Hosts that the catalog does not have are met by tolerant decoding alone.
        return Compat()


def _headers(exchange: Exchange, chunking: Chunking) -> dict[str, str]:
    return {"x-exchange": exchange.id, "x-chunking": chunking}


def _called(
    model: AnyChatModel, exchange: Exchange, chunking: Chunking
) -> Reply[object] | InterlinguaError:
    with Client(retry=1) as client:
        chat = client.chat(model)
        try:
            if exchange.data["stream"]:
                return chat.stream("hi", headers=_headers(exchange, chunking)).read()
            return chat.complete("hi", headers=_headers(exchange, chunking))
        except InterlinguaError as error:
            return error


async def _called_async(
    model: AnyChatModel, exchange: Exchange, chunkings: tuple[Chunking, ...]
) -> dict[Chunking, Reply[object] | InterlinguaError]:
    outcomes: dict[Chunking, Reply[object] | InterlinguaError] = {}
    async with AsyncClient(retry=1) as client:
        chat = client.chat(model)
        for chunking in chunkings:
            try:
                if exchange.data["stream"]:
                    stream = chat.stream("hi", headers=_headers(exchange, chunking))
                    outcomes[chunking] = await stream.read()
                else:
                    outcomes[chunking] = await chat.complete(
                        "hi", headers=_headers(exchange, chunking)
                    )
            except InterlinguaError as error:
                outcomes[chunking] = error
    return outcomes


def _departures(
    wire: str, exchange: Exchange, outcome: Reply[object] | InterlinguaError
) -> list[str]:
    expected = exchange.expected
    assert expected is not None
    if "error" in expected:
        return _error_departures(expected["error"], exchange.status, outcome)
    if expected.get("no_terminal_event"):
        if not isinstance(outcome, StreamInterrupted):
            return [f"expected StreamInterrupted, got {outcome!r}"]
        assert outcome.partial is not None
        text = outcome.partial.text
        return [] if text == expected["text"] else [f"partial text is {text!r}"]
    if isinstance(outcome, InterlinguaError):
        return [f"raised {outcome!r}"]
    return differences(expected, outcome.message.parts, outcome.raw_finish_reason, outcome.usage)


def _error_departures(
    expected: dict[str, object], status: int, outcome: Reply[object] | InterlinguaError
) -> list[str]:
    if not isinstance(outcome, ProviderError):
        return [f"expected a provider's error, got {outcome!r}"]
    found: list[str] = []
    if outcome.status != status:
        found.append(f"status {outcome.status} instead of {status}")
    message = expected.get("message")
    if isinstance(message, str) and message not in outcome.message:
        found.append(f"the message is {outcome.message!r} instead of {message!r}")
    return found
