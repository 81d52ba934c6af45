"""How the tests of the loopback server ask it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from interlingua.testing import Server

PATHS = {
    "openai_chat": ("/v1/chat/completions", "/v1/chat/completions"),
    "openai_responses": ("/v1/responses", "/v1/responses"),
    "anthropic_messages": ("/v1/messages", "/v1/messages"),
    "google_generate": (
        "/v1beta/models/gemini:generateContent",
        "/v1beta/models/gemini:streamGenerateContent?alt=sse",
    ),
    "ollama_chat": ("/api/chat", "/api/chat"),
    "cohere_chat": ("/v2/chat", "/v2/chat"),
    "mistral_chat": ("/mistral/v1/chat/completions", "/mistral/v1/chat/completions"),
}


def ask(client: httpx2.Client, server: Server, wire: str, *, stream: bool) -> httpx2.Response:
    body = {"model": "some-model", "stream": stream, "stream_options": {"include_usage": True}}
    return client.post(server.url + PATHS[wire][stream], json=body)


def data_of(response: httpx2.Response) -> list[Any]:
    if "ndjson" in response.headers["content-type"]:
        return [json.loads(line) for line in response.text.splitlines()]
    blocks = response.text.replace("\r\n", "\n").strip().split("\n\n")
    data = [line[6:] for block in blocks for line in block.split("\n") if line.startswith("data: ")]
    return [each if each == "[DONE]" else json.loads(each) for each in data]
