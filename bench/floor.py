"""The floor: the HTTP library we build on, its line split, and JSON decoding; nothing else."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

import httpx2

from bench.contender import HISTORY_LENGTH, HISTORY_TEXT, KEY, QUESTION, Contender
from bench.replies import (
    ANTHROPIC_MESSAGES,
    GOOGLE_GENERATE,
    MODELS,
    OPENAI_CHAT,
    OPENAI_RESPONSES,
    WIRES,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

_PATHS = {
    OPENAI_CHAT: "/v1/chat/completions",
    OPENAI_RESPONSES: "/v1/responses",
    ANTHROPIC_MESSAGES: "/v1/messages",
    GOOGLE_GENERATE: f"/v1beta/models/{MODELS[GOOGLE_GENERATE]}:streamGenerateContent",
}
_HEADERS = {"authorization": f"Bearer {KEY}"}
_TURNS = [
    {"role": ("user", "assistant")[number % 2], "content": HISTORY_TEXT}
    for number in range(HISTORY_LENGTH)
]


class Floor(Contender):
    """What the same bytes cost without any SDK."""

    wires: ClassVar[tuple[str, ...]] = WIRES

    def construct(self, wire: str, address: str) -> object:
        return httpx2.Client()

    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        response = _client().post(
            address + _PATHS[wire], json=_body(wire, False, history), headers=_HEADERS
        )
        return _whole_text(wire, response.json())

    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        response = await _async_client().post(
            address + _PATHS[wire], json=_body(wire, False, history), headers=_HEADERS
        )
        return _whole_text(wire, response.json())

    def stream(self, wire: str, address: str) -> Iterator[str]:
        url = address + _PATHS[wire]
        body = _body(wire, True, False)
        with _client().stream("POST", url, json=body, headers=_HEADERS) as response:
            for line in response.iter_lines():
                if line.startswith("data: {"):
                    text = _delta_text(wire, json.loads(line[6:]))
                    if text:
                        yield text

    async def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        url = address + _PATHS[wire]
        body = _body(wire, True, False)
        async with _async_client().stream("POST", url, json=body, headers=_HEADERS) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: {"):
                    text = _delta_text(wire, json.loads(line[6:]))
                    if text:
                        yield text


@cache
def _client() -> httpx2.Client:
    return httpx2.Client(timeout=60)


@cache
def _async_client() -> httpx2.AsyncClient:
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=100)
    return httpx2.AsyncClient(timeout=60, limits=limits)


def _body(wire: str, stream: bool, history: bool) -> dict[str, object]:
    model = MODELS[wire]
    question = {"role": "user", "content": QUESTION}
    turns = [*_TURNS, question] if history else [question]
    if wire == OPENAI_RESPONSES:
        return {"model": model, "input": turns, "stream": stream}
    if wire == GOOGLE_GENERATE:
        return {"contents": [{"role": "user", "parts": [{"text": QUESTION}]}]}
    body: dict[str, object] = {"model": model, "messages": turns, "stream": stream}
    if wire == ANTHROPIC_MESSAGES:
        body["max_tokens"] = 1024
    return body


# JSON as it comes has no type; the floor looks at it as a script would.
def _whole_text(wire: str, body: Any) -> str:
    text: str
    if wire == OPENAI_CHAT:
        text = body["choices"][0]["message"]["content"]
    elif wire == OPENAI_RESPONSES:
        text = body["output"][0]["content"][0]["text"]
    elif wire == ANTHROPIC_MESSAGES:
        text = body["content"][0]["text"]
    else:
        text = body["candidates"][0]["content"]["parts"][0]["text"]
    return text


def _delta_text(wire: str, event: Any) -> str | None:
    text: str | None = None
    if wire == OPENAI_CHAT:
        choices = event["choices"]
        text = choices[0]["delta"].get("content") if choices else None
    elif wire == OPENAI_RESPONSES:
        if event["type"] == "response.output_text.delta":
            text = event["delta"]
    elif wire == ANTHROPIC_MESSAGES:
        if event["type"] == "content_block_delta":
            text = event["delta"]["text"]
    else:
        text = event["candidates"][0]["content"]["parts"][0]["text"]
    return text
