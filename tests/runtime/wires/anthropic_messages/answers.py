"""Feeding answers to this wire's decoder, and writing requests with it, as its tests do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from interlingua.messages import Message, Origin
from interlingua.records import Auth, ChatModel, Compat, Features, Limits, Provider, Reasoning
from interlingua.request import prepare
from interlingua.sse import EventParser
from interlingua.wires.anthropic_messages import WIRE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.events import Event
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Decoder

ORIGIN = Origin("anthropic", "anthropic_messages", "claude-test")

ChatModelOfAny = ChatModel[object, object, object, object]


def model(
    *,
    output: int | None = 64_000,
    features: Features | None = None,
    reasoning: Reasoning | None = None,
    compat: Compat | None = None,
) -> ChatModelOfAny:
    return ChatModel(
        provider=Provider(
            id="anthropic", name="Anthropic", auth=Auth(scheme="x-api-key"), endpoints=()
        ),
        id="claude-test",
        limits=Limits(output=output),
        features=features or Features(),
        reasoning=reasoning,
        compat=compat or Compat(),
    )


MODEL = model()


def fed(chunks: Iterable[bytes]) -> tuple[Decoder, list[Event]]:
    """Feed a stream's bytes, to its end."""
    decoder = WIRE.decoder(ORIGIN, Compat())
    parser = EventParser()
    for chunk in chunks:
        for data in parser.feed(chunk):
            decoder.feed(data)
    for data in parser.finish():
        decoder.feed(data)
    decoder.finish()
    return decoder, decoder.take_events()


def streamed(*events: dict[str, Any]) -> tuple[Decoder, list[Event]]:
    """Feed a stream of these events, to its end."""
    return fed([framed(*events)])


def framed(*events: dict[str, Any]) -> bytes:
    """Write events as Anthropic frames them."""
    return b"".join(
        f"event: {event.get('type')}\ndata: {json.dumps(event)}\n\n".encode() for event in events
    )


def whole(body: dict[str, Any]) -> tuple[Decoder, list[Event]]:
    """Decode a plain body."""
    decoder = WIRE.decoder(ORIGIN, Compat())
    decoder.whole(json.dumps(body).encode())
    return decoder, decoder.take_events()


def message(*content: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Give a plain reply's body, or the message of a `message_start`."""
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-test-1",
        "content": list(content),
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
        **fields,
    }


def start(**fields: Any) -> dict[str, Any]:
    """Give the first event of a stream."""
    usage = {"input_tokens": 10, "output_tokens": 1}
    return {
        "type": "message_start",
        "message": message(**{"stop_reason": None, "usage": usage, **fields}),
    }


def block(index: int, content_block: dict[str, Any], *deltas: dict[str, Any]) -> list[Any]:
    """Give the events of one content block."""
    return [
        {"type": "content_block_start", "index": index, "content_block": content_block},
        *[{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas],
        {"type": "content_block_stop", "index": index},
    ]


def end(stop_reason: str | None = "end_turn", **usage: Any) -> list[Any]:
    """Give the last events of a stream."""
    return [
        {
            "type": "message_delta",
            "delta": {"stop_reason": stop_reason, "stop_sequence": None},
            "usage": {"output_tokens": 5, **usage},
        },
        {"type": "message_stop"},
    ]


def sent(
    messages: str | Sequence[Message[Any]],
    *,
    to: ChatModelOfAny = MODEL,
    tools: Sequence[Tool | HostedTool] = (),
    extra: dict[str, object] | None = None,
    stream: bool = False,
    **settings: Any,
) -> tuple[Any, list[Adaptation]]:
    """Give the body that a call sends, and what was adapted on the way."""
    given: Settings = settings  # type: ignore[assignment]  # the cases hold wrong settings too
    request = prepare(
        to,
        WIRE.name,
        WIRE.settings,
        messages,
        settings=given,
        tools=tools,
        extra=extra,
        stream=stream,
    )
    return WIRE.encode(request).body, request.adaptations
