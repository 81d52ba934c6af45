"""The providers' own packages, each on its own wire.

They are imported by name, since a package that is not there is reported and not a failure.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from bench.contender import HISTORY_LENGTH, HISTORY_TEXT, KEY, QUESTION, Contender
from bench.replies import (
    ANTHROPIC_MESSAGES,
    GOOGLE_GENERATE,
    MODELS,
    OPENAI_CHAT,
    OPENAI_RESPONSES,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

_QUESTION = {"role": "user", "content": QUESTION}
_TURNS = [
    {"role": ("user", "assistant")[number % 2], "content": HISTORY_TEXT}
    for number in range(HISTORY_LENGTH)
]


def _messages(history: bool) -> list[dict[str, str]]:
    return [*_TURNS, _QUESTION] if history else [_QUESTION]


class _Clients:
    """A package's client for each address, made once."""

    def __init__(self, made: Callable[[str], Any]) -> None:
        self.made = made
        self._clients: dict[str, Any] = {}

    def __call__(self, address: str) -> Any:
        if address not in self._clients:
            self._clients[address] = self.made(address)
        return self._clients[address]


class OpenAI(Contender):
    """The package `openai`."""

    wires: ClassVar[tuple[str, ...]] = (OPENAI_CHAT, OPENAI_RESPONSES)

    def __init__(self) -> None:
        package = import_module("openai")
        self._client = _Clients(
            lambda address: package.OpenAI(base_url=f"{address}/v1", api_key=KEY)
        )
        self._async_client = _Clients(
            lambda address: package.AsyncOpenAI(base_url=f"{address}/v1", api_key=KEY)
        )

    def construct(self, wire: str, address: str) -> object:
        client: object = self._client.made(address)
        return client

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        client, model = self._client(address), MODELS[wire]
        text: str
        if wire == OPENAI_CHAT:
            reply = client.chat.completions.create(model=model, messages=_messages(history))
            text = reply.choices[0].message.content
        else:
            text = client.responses.create(model=model, input=_messages(history)).output_text
        return text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        client, model = self._async_client(address), MODELS[wire]
        text: str
        if wire == OPENAI_CHAT:
            reply = await client.chat.completions.create(model=model, messages=_messages(history))
            text = reply.choices[0].message.content
        else:
            text = (
                await client.responses.create(model=model, input=_messages(history))
            ).output_text
        return text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        client, model = self._client(address), MODELS[wire]
        if wire == OPENAI_CHAT:
            for chunk in client.chat.completions.create(
                model=model, messages=[_QUESTION], stream=True
            ):
                if chunk.choices and chunk.choices[0].delta.content:
                    yield chunk.choices[0].delta.content
        else:
            for event in client.responses.create(model=model, input=[_QUESTION], stream=True):
                if event.type == "response.output_text.delta":
                    yield event.delta

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        client, model = self._async_client(address), MODELS[wire]
        if wire == OPENAI_CHAT:
            async for chunk in await client.chat.completions.create(
                model=model, messages=[_QUESTION], stream=True
            ):
                if chunk.choices and chunk.choices[0].delta.content:
                    yield chunk.choices[0].delta.content
        else:
            async for event in await client.responses.create(
                model=model, input=[_QUESTION], stream=True
            ):
                if event.type == "response.output_text.delta":
                    yield event.delta


class Anthropic(Contender):
    """The package `anthropic`, its raw events; its `messages.stream` helper costs more."""

    wires: ClassVar[tuple[str, ...]] = (ANTHROPIC_MESSAGES,)

    def __init__(self) -> None:
        package = import_module("anthropic")
        self._client = _Clients(lambda address: package.Anthropic(base_url=address, api_key=KEY))
        self._async_client = _Clients(
            lambda address: package.AsyncAnthropic(base_url=address, api_key=KEY)
        )

    def construct(self, wire: str, address: str) -> object:
        client: object = self._client.made(address)
        return client

    def _arguments(self, history: bool) -> dict[str, object]:
        model = MODELS[ANTHROPIC_MESSAGES]
        return {"model": model, "messages": _messages(history), "max_tokens": 1024}

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        reply = self._client(address).messages.create(**self._arguments(history))
        text: str = reply.content[0].text
        return text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        reply = await self._async_client(address).messages.create(**self._arguments(history))
        text: str = reply.content[0].text
        return text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        for event in self._client(address).messages.create(**self._arguments(False), stream=True):
            if event.type == "content_block_delta":
                yield event.delta.text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        async for event in await self._async_client(address).messages.create(
            **self._arguments(False), stream=True
        ):
            if event.type == "content_block_delta":
                yield event.delta.text


class GoogleGenAI(Contender):
    """The package `google-genai`."""

    wires: ClassVar[tuple[str, ...]] = (GOOGLE_GENERATE,)

    def __init__(self) -> None:
        package = import_module("google.genai")
        self._client = _Clients(
            lambda address: package.Client(api_key=KEY, http_options={"base_url": address})
        )

    def construct(self, wire: str, address: str) -> object:
        client: object = self._client.made(address)
        return client

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        models = self._client(address).models
        text: str = models.generate_content(model=MODELS[wire], contents=QUESTION).text
        return text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        models = self._client(address).aio.models
        text: str = (await models.generate_content(model=MODELS[wire], contents=QUESTION)).text
        return text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        models = self._client(address).models
        for chunk in models.generate_content_stream(model=MODELS[wire], contents=QUESTION):
            yield chunk.text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        models = self._client(address).aio.models
        async for chunk in await models.generate_content_stream(
            model=MODELS[wire], contents=QUESTION
        ):
            yield chunk.text
