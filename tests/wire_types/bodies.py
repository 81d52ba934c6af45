"""The recorded bodies of a wire, by what they are."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from codegen.distill.read import Json, is_object

if TYPE_CHECKING:
    from tests.recordings import Exchange

WIRES = (
    "anthropic_messages",
    "bedrock_converse",
    "cohere_chat",
    "google_generate",
    "mistral_chat",
    "ollama_chat",
    "openai_chat",
    "openai_responses",
)


@dataclass(frozen=True)
class Body:
    """One body and the exchange it was part of; `root` names its type in the wire's module."""

    exchange: str
    provider: str
    root: str
    text: str


@cache
def adapter(wire: str, root: str) -> TypeAdapter[Any]:
    """Return the validator of a root type of a wire."""
    module = importlib.import_module(f"interlingua_generated.wire.{wire}")
    return TypeAdapter(getattr(module, root))


def recorded_bodies(exchange: Exchange) -> Iterator[Body]:
    """Yield the request, the answer and each event of an exchange."""
    request, response = exchange.data["request"], exchange.data["response"]
    counted = request is not None and re.search(r"count_?tokens", request["path"], re.IGNORECASE)
    prefix = "CountTokens" if counted else ""

    def body(root: str, text: str) -> Body:
        return Body(exchange.id, exchange.provider, root, text)

    if request is not None and request.get("json") is not None:
        sent = request["json"]
        if exchange.data["api"] == "gemini_generate":
            sent = _in_camel_case(sent)
        yield body(f"{prefix}Request", json.dumps(sent))
    if response is None:
        return
    succeeded = response.get("status") in (None, 200)
    if response.get("body") is not None:
        yield body(f"{prefix}Response" if succeeded else "ErrorBody", json.dumps(response["body"]))
    if succeeded:
        for data in _event_data(response.get("sse") or ""):
            yield body("StreamEvent", data)
        for line in (response.get("ndjson") or "").splitlines():
            yield body("StreamEvent", line)
        for event in response.get("events") or ():
            named = {event["headers"][":event-type"]: event["payload"]}
            yield body("StreamEvent", json.dumps(named))


def _in_camel_case(value: Json) -> Json:
    """Return a Gemini request with the keys that its types have: the API takes snake_case too."""
    if isinstance(value, list):
        return [_in_camel_case(item) for item in value]
    if not is_object(value):
        return value
    return {
        re.sub(r"_([a-z])", lambda found: found[1].upper(), key): _in_camel_case(inner)
        for key, inner in value.items()
    }


def _event_data(stream: str) -> Iterator[str]:
    for block in re.split(r"(?:\r\n|\n|\r){2,}", stream):
        lines = re.split(r"\r\n|\n|\r", block)
        data = [line[5:].removeprefix(" ") for line in lines if line.startswith("data:")]
        text = "\n".join(data).strip()
        if text and text != "[DONE]":
            yield text
