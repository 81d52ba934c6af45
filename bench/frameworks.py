"""The packages that speak to many providers, imported by name like the providers' own."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from bench.contender import HISTORY_LENGTH, HISTORY_TEXT, KEY, QUESTION, Contender
from bench.replies import (
    ANTHROPIC_MESSAGES,
    MODELS,
    OPENAI_CHAT,
    OPENAI_RESPONSES,
    WIRES,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


class LiteLLM(Contender):
    """The package `litellm`."""

    wires: ClassVar[tuple[str, ...]] = (OPENAI_CHAT, ANTHROPIC_MESSAGES)

    def __init__(self) -> None:
        # Else it fetches its price list at import.
        os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
        package: Any = import_module("litellm")
        self._package = package
        self._turns = [
            {"role": ("user", "assistant")[number % 2], "content": HISTORY_TEXT}
            for number in range(HISTORY_LENGTH)
        ]

    def construct(self, wire: str, address: str) -> object:
        raise NotImplementedError("it has no client")

    def _arguments(self, wire: str, address: str, history: bool) -> dict[str, object]:
        openai = wire == OPENAI_CHAT
        question = {"role": "user", "content": QUESTION}
        return {
            "model": f"{'openai' if openai else 'anthropic'}/{MODELS[wire]}",
            "messages": [*self._turns, question] if history else [question],
            "api_base": f"{address}/v1" if openai else address,
            "api_key": KEY,
        }

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        reply = self._package.completion(**self._arguments(wire, address, history))
        text: str = reply.choices[0].message.content
        return text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        reply = await self._package.acompletion(**self._arguments(wire, address, history))
        text: str = reply.choices[0].message.content
        return text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        for chunk in self._package.completion(**self._arguments(wire, address, False), stream=True):
            text = chunk.choices[0].delta.content
            if text:
                yield text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        async for chunk in await self._package.acompletion(
            **self._arguments(wire, address, False), stream=True
        ):
            text = chunk.choices[0].delta.content
            if text:
                yield text


class PydanticAI(Contender):
    """The package `pydantic-ai`, by its direct requests, without the agent around them."""

    wires: ClassVar[tuple[str, ...]] = WIRES

    def __init__(self) -> None:
        self._direct: Any = import_module("pydantic_ai.direct")
        self._messages: Any = import_module("pydantic_ai.messages")
        self._model: Any = cache(self._made)
        request = self._messages.ModelRequest.user_text_prompt
        answer = self._messages.TextPart
        self._turns = [
            self._messages.ModelResponse(parts=[answer(HISTORY_TEXT)])
            if number % 2
            else request(HISTORY_TEXT)
            for number in range(HISTORY_LENGTH)
        ]

    def _made(self, wire: str, address: str) -> object:
        module, model_class, provider_class, base = {
            OPENAI_CHAT: ("openai", "OpenAIChatModel", "OpenAIProvider", f"{address}/v1"),
            OPENAI_RESPONSES: ("openai", "OpenAIResponsesModel", "OpenAIProvider", f"{address}/v1"),
            ANTHROPIC_MESSAGES: ("anthropic", "AnthropicModel", "AnthropicProvider", address),
        }.get(wire, ("google", "GoogleModel", "GoogleProvider", address))
        models = import_module(f"pydantic_ai.models.{module}")
        providers = import_module(f"pydantic_ai.providers.{module}")
        provider = getattr(providers, provider_class)(base_url=base, api_key=KEY)
        model: object = getattr(models, model_class)(MODELS[wire], provider=provider)
        return model

    def _conversation(self, history: bool) -> list[object]:
        question = self._messages.ModelRequest.user_text_prompt(QUESTION)
        return [*self._turns, question] if history else [question]

    def construct(self, wire: str, address: str) -> object:
        return self._made(wire, address)

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        model = self._model(wire, address)
        reply = self._direct.model_request_sync(model, self._conversation(history))
        text: str = reply.text
        return text

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        model = self._model(wire, address)
        text: str = (await self._direct.model_request(model, self._conversation(history))).text
        return text

    def _text(self, event: Any) -> str:
        text: str = ""
        if event.event_kind == "part_delta":
            text = event.delta.content_delta or ""
        elif event.event_kind == "part_start":
            text = event.part.content
        return text

    def stream(self, wire: str, address: str) -> Iterator[str]:
        model = self._model(wire, address)
        with self._direct.model_request_stream_sync(model, self._conversation(False)) as events:
            for event in events:
                text = self._text(event)
                if text:
                    yield text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        model = self._model(wire, address)
        async with self._direct.model_request_stream(model, self._conversation(False)) as events:
            async for event in events:
                text = self._text(event)
                if text:
                    yield text
