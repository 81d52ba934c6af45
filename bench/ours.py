"""Interlingua, asked as its users ask."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar

from bench.contender import HISTORY_LENGTH, HISTORY_TEXT, KEY, QUESTION, Contender
from bench.replies import MODELS, WIRES
from interlingua import AsyncClient, Client, TextDelta, assistant, user

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from interlingua import AnyAsyncChat, AnyChat
    from interlingua.auth.credentials import Credential

_PROVIDERS: dict[str, str] = dict(
    zip(WIRES, ("openai", "openai", "anthropic", "google"), strict=True)
)
_KEYS: dict[str, Credential] = dict.fromkeys(_PROVIDERS.values(), KEY)
_TURNS = [(user, assistant)[number % 2](HISTORY_TEXT) for number in range(HISTORY_LENGTH)]


class Ours(Contender):
    """The package under test."""

    wires: ClassVar[tuple[str, ...]] = WIRES

    def construct(self, wire: str, address: str) -> object:
        return Client(endpoints=_endpoints(address), credentials=_KEYS)

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        messages = [*_TURNS, user(QUESTION)] if history else QUESTION
        return _chat(wire, address).complete(messages).text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        messages = [*_TURNS, user(QUESTION)] if history else QUESTION
        return (await _async_chat(wire, address).complete(messages)).text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        for event in _chat(wire, address).stream(QUESTION):
            if type(event) is TextDelta:
                yield event.text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        async for event in _async_chat(wire, address).stream(QUESTION):
            if type(event) is TextDelta:
                yield event.text


def _endpoints(address: str) -> dict[str, str]:
    return {"openai": f"{address}/v1", "anthropic": address, "google": address}


@cache
def _chat(wire: str, address: str) -> AnyChat:
    client = Client(endpoints=_endpoints(address), credentials=_KEYS)
    return client.chat(f"{_PROVIDERS[wire]}/{MODELS[wire]}", wire=wire)


@cache
def _async_chat(wire: str, address: str) -> AnyAsyncChat:
    client = AsyncClient(endpoints=_endpoints(address), credentials=_KEYS)
    return client.chat(f"{_PROVIDERS[wire]}/{MODELS[wire]}", wire=wire)
