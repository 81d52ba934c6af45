"""Answers and requests of the Responses API, for the tests of its wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from interlingua.messages import Origin
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
from interlingua.wires.openai_responses import WIRE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.events import Event
    from interlingua.messages import Message
    from interlingua.records import AnyChatModel
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.values import JsonObject
    from interlingua.wire import Decoder

PROVIDER = Provider(
    id="openai",
    name="OpenAI",
    auth=Auth(scheme="none"),
    endpoints=(Endpoint(wire="openai_responses"),),
)
ORIGIN = Origin("openai", "openai_responses", "m")
MESSAGE_DATA: JsonObject = {"id": "msg_1", "status": "completed"}
URL_CITATION: dict[str, Any] = {
    "type": "url_citation",
    "url": "https://a.example/b",
    "title": "B",
    "start_index": 1,
    "end_index": 4,
}


def model(
    *,
    features: Features | None = None,
    reasoning: Reasoning | None = None,
    compat: Compat | None = None,
    limits: Limits | None = None,
) -> AnyChatModel:
    return ChatModel(
        provider=PROVIDER,
        id="m",
        wires=("openai_responses",),
        features=features or Features(),
        reasoning=reasoning,
        compat=compat or Compat(),
        limits=limits or Limits(),
    )


def decoder() -> Decoder:
    return WIRE.decoder(ORIGIN, Compat())


def fed(chunks: Iterable[bytes]) -> tuple[Decoder, list[Event]]:
    """Decode a stream that came in these chunks, to its end."""
    reader, parser = decoder(), EventParser()
    for chunk in chunks:
        for data in parser.feed(chunk):
            reader.feed(data)
    for data in parser.finish():
        reader.feed(data)
    reader.finish()
    return reader, reader.take_events()


def streamed(events: Sequence[Mapping[str, Any]]) -> tuple[Decoder, list[Event]]:
    """Decode these events as a stream, to its end."""
    return fed([b"".join(b"data: " + json.dumps(each).encode() + b"\n\n" for each in events)])


def plain(body: Mapping[str, Any]) -> tuple[Decoder, list[Event]]:
    """Decode a plain body."""
    reader = decoder()
    reader.whole(json.dumps(body).encode())
    return reader, reader.take_events()


def response(*output: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """A response object that holds these items."""
    return {
        "id": "resp_1",
        "object": "response",
        "model": "m-2026",
        "status": "completed",
        "output": list(output),
        "usage": {"input_tokens": 3, "output_tokens": 5, "total_tokens": 8},
        **fields,
    }


def around(*events: Mapping[str, Any], final: Mapping[str, Any] | None = None) -> list[Any]:
    """These events between the first and the last of a stream, numbered."""
    final = final or response()
    begun: dict[str, Any] = {**final, "status": "in_progress", "output": [], "usage": None}
    whole: list[Mapping[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        *events,
        {"type": f"response.{final['status']}", "response": final},
    ]
    return [{**each, "sequence_number": at} for at, each in enumerate(whole)]


def added(index: int, item: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "response.output_item.added", "output_index": index, "item": item}


def done(index: int, item: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "response.output_item.done", "output_index": index, "item": item}


def message(*content: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": list(content),
        **fields,
    }


def output_text(text: str, *annotations: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": list(annotations), "logprobs": []}


def text_events(text: str, *, index: int = 0, content_index: int = 0) -> list[dict[str, Any]]:
    place = {"output_index": index, "content_index": content_index, "item_id": "msg_1"}
    half = len(text) // 2
    return [
        {"type": "response.content_part.added", **place, "part": output_text("")},
        *(
            {"type": "response.output_text.delta", **place, "delta": piece, "obfuscation": "xY3"}
            for piece in (text[:half], text[half:])
        ),
        {"type": "response.output_text.done", **place, "text": text},
        {"type": "response.content_part.done", **place, "part": output_text(text)},
    ]


def call_item(arguments: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": "fc_1",
        "type": "function_call",
        "status": "completed",
        "call_id": "call_1",
        "name": "weather",
        "arguments": arguments,
        **fields,
    }


def reasoning_item(*summary: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": "rs_1",
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": each} for each in summary],
        "encrypted_content": "gAAA",
        **fields,
    }


def sent(
    messages: str | Sequence[Message[Any]],
    settings: Settings | None = None,
    *,
    to: AnyChatModel | None = None,
    tools: Sequence[Tool | HostedTool] = (),
    extra: Mapping[str, object] | None = None,
    stream: bool = False,
) -> tuple[dict[str, Any], list[Adaptation]]:
    """Write a request; give its body and what was adapted."""
    request = prepare(
        to or model(),
        "openai_responses",
        WIRE.settings,
        messages,
        settings=settings or {},
        tools=tools,
        extra=extra,
        stream=stream,
    )
    written = WIRE.encode(request)
    assert written.path == "/responses"
    return dict(written.body), request.adaptations
