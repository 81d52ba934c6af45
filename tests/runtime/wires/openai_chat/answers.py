"""Answers and requests of the chat completions API, as the tests write them."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING, Any, cast

from pydantic import TypeAdapter

from interlingua.messages import Message, Origin
from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    Endpoint,
    Features,
    Limits,
    Provider,
    Reasoning,
)
from interlingua.request import prepare
from interlingua.sse import EventParser
from interlingua.wires.openai_chat import WIRE
from interlingua_generated.wire import openai_chat as wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.events import Event
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Decoder

REQUEST: TypeAdapter[wire.Request] = TypeAdapter(wire.Request)
ORIGIN = Origin("acme", "openai_chat", "acme-1")
PNG = b"\x89PNG\r\n\x1a\n"
WAV = b"RIFF\0\0\0\0WAVE"
PROVIDER = Provider(
    id="acme",
    name="Acme",
    auth=Auth(scheme="bearer"),
    endpoints=(Endpoint(wire="openai_chat", base_url="https://acme.test/v1"),),
)
DONE = "[DONE]"
AS_OPENAI = Compat()
NO_FEATURES = Features()
NO_LIMITS = Limits()


def chunk(delta: object = None, **fields: Any) -> dict[str, Any]:
    """One chunk of a stream with one choice; fields of the choice stand beside the delta."""
    choice: dict[str, Any] = {"index": 0, "delta": delta or {}, "finish_reason": None}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "acme-1-0601",
        "choices": [{**choice, **fields}],
    }


def without_choice(**fields: Any) -> dict[str, Any]:
    """A chunk whose list of choices is empty."""
    return {**chunk(), "choices": [], **fields}


def said(*texts: str) -> list[dict[str, Any]]:
    return [chunk({"content": text}) for text in texts]


def called(*pieces: dict[str, Any]) -> list[dict[str, Any]]:
    """Chunks with one piece of a tool call each."""
    return [chunk({"tool_calls": [piece]}) for piece in pieces]


def piece(arguments: object = None, **fields: Any) -> dict[str, Any]:
    """One piece of a tool call; a name goes into its function."""
    function = {} if arguments is None else {"arguments": arguments}
    if "name" in fields:
        function["name"] = fields.pop("name")
    return {**fields, "function": function}


STOP = chunk(finish_reason="stop")
CALLS = chunk(finish_reason="tool_calls")


def sse(*events: dict[str, Any] | str) -> bytes:
    lines = [each if isinstance(each, str) else json.dumps(each) for each in events]
    return "".join(f"data: {line}\n\n" for line in lines).encode()


def fed(chunks: Iterable[bytes], compat: Compat = AS_OPENAI) -> tuple[Decoder, list[Event]]:
    """Feed bytes as they come, to the end."""
    decoder, parser = WIRE.decoder(ORIGIN, compat), EventParser()
    for each in chunks:
        for data in parser.feed(each):
            decoder.feed(data)
    for data in parser.finish():
        decoder.feed(data)
    decoder.finish()
    return decoder, decoder.take_events()


def streamed(*events: dict[str, Any] | str, compat: Compat = AS_OPENAI) -> Decoder:
    return fed([sse(*events)], compat)[0]


def plain(message: object, compat: Compat = AS_OPENAI, **fields: Any) -> Decoder:
    """A plain reply with one choice; fields of the body stand beside it."""
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "acme-1-0601",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        **fields,
    }
    decoder = WIRE.decoder(ORIGIN, compat)
    decoder.whole(json.dumps(body).encode())
    return decoder


def raw_choices(decoder: Decoder) -> list[dict[str, Any]]:
    """Give the choices of the body so far."""
    return cast("list[dict[str, Any]]", decoder.body()["choices"])


def raw_message(decoder: Decoder) -> dict[str, Any]:
    """Give the message of the body's first choice."""
    message: dict[str, Any] = raw_choices(decoder)[0]["message"]
    return message


def model(
    compat: Compat = AS_OPENAI,
    *,
    features: Features = NO_FEATURES,
    reasoning: Reasoning | None = None,
    limits: Limits = NO_LIMITS,
) -> ChatModel[Any, Any, Any, Any]:
    return ChatModel(
        provider=PROVIDER,
        id="acme-1",
        wires=("openai_chat",),
        compat=compat,
        features=features,
        reasoning=reasoning,
        limits=limits,
    )


def encoded(
    messages: str | Sequence[Message[Any]] = "hi",
    *,
    to: ChatModel[Any, Any, Any, Any] | None = None,
    tools: Sequence[Tool | HostedTool] = (),
    extra: Mapping[str, object] | None = None,
    stream: bool = False,
    **settings: Any,
) -> tuple[dict[str, Any], list[Adaptation]]:
    """Write a request; give its body and what was adapted."""
    request = prepare(
        to or model(),
        WIRE.name,
        WIRE.settings,
        messages,
        settings=settings,  # type: ignore[arg-type]  # the tests also pass wrong settings
        tools=tools,
        extra=extra,
        stream=stream,
    )
    return dict(WIRE.encode(request).body), request.adaptations


def sent_back(decoder: Decoder, compat: Compat = AS_OPENAI) -> dict[str, Any]:
    """Give the assistant message that a next request would hold."""
    body, _ = encoded([Message("assistant", decoder.parts())], to=model(compat))
    message: dict[str, Any] = body["messages"][0]
    return message


def base64(data: bytes) -> str:
    return b64encode(data).decode()


def written(*messages: Message[Any], compat: Compat | None = None) -> list[dict[str, Any]]:
    """Write messages; what OpenAI itself is sent must be valid for the wire."""
    body, _ = encoded(messages, to=model(compat or Compat()))
    if compat is None:
        assert REQUEST.validate_python(body) == body
    found: list[dict[str, Any]] = body["messages"]
    return found
