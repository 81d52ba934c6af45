"""Models, requests and decoded answers for the tests of this wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from interlingua.events import (
    CitationAdded,
    Event,
    HostedToolEnded,
    HostedToolStarted,
    MediaAdded,
    OpaqueAdded,
    RefusalDelta,
    RefusalEnd,
    RefusalStart,
    ReplyEnd,
    ReplyStart,
    TextDelta,
    TextEnd,
    TextStart,
    ThinkingDelta,
    ThinkingEnd,
    ThinkingStart,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from interlingua.messages import Message, Origin, Part, Text, Thinking, ToolCall, user
from interlingua.records import Auth, ChatModel, Compat, Endpoint, Provider, Reasoning
from interlingua.request import ChatRequest, prepare
from interlingua.sse import EventParser
from interlingua.wires.google_generate import WIRE
from interlingua_generated.wire import google_generate as google

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wires.google_generate.decode import GoogleDecoder

ORIGIN = Origin("google", "google_generate", "gemini-test")
GOOGLE = Provider(
    id="google",
    name="Google",
    auth=Auth(scheme="x-goog-api-key", env=("GEMINI_API_KEY",)),
    endpoints=(
        Endpoint(wire="google_generate", base_url="https://generativelanguage.googleapis.com"),
    ),
)
VERTEX = Provider(
    id="google-vertex",
    name="Vertex AI",
    auth=Auth(scheme="google"),
    endpoints=(
        Endpoint(
            wire="google_generate",
            base_url="https://aiplatform.googleapis.com/v1/projects/${PROJECT}/locations/${PLACE}"
            "/publishers/google",
        ),
    ),
)


def model(
    *,
    provider: Provider = GOOGLE,
    reasoning: Reasoning | None = None,
    name: str = "gemini-test",
    **facts: Any,
) -> ChatModel[object, object, object, object]:
    return ChatModel(
        provider=provider, id=name, wires=("google_generate",), reasoning=reasoning, **facts
    )


def request(
    messages: str | Sequence[Message[Any]] = "Hi",
    *,
    settings: Settings | None = None,
    tools: Sequence[Tool | HostedTool] = (),
    extra: dict[str, object] | None = None,
    stream: bool = False,
    to: ChatModel[object, object, object, object] | None = None,
) -> ChatRequest:
    return prepare(
        to or model(),
        WIRE.name,
        WIRE.settings,
        messages,
        settings=settings or {},
        tools=tools,
        extra=extra,
        stream=stream,
    )


def body(*args: Any, **kwargs: Any) -> dict[str, Any]:
    return dict(WIRE.encode(request(*args, **kwargs)).body)


def replayed(parts: Iterable[Part], origin: Origin = ORIGIN) -> list[dict[str, Any]]:
    """Give what a reply's parts become in the next request to the model that wrote them."""
    provider = Provider(id=origin.provider, name="", auth=GOOGLE.auth, endpoints=GOOGLE.endpoints)
    history = [user("Hi"), Message[Any]("assistant", tuple(parts)), user("Go on")]
    contents = body(history, to=model(provider=provider, name=origin.model))["contents"]
    return list(contents[1]["parts"]) if len(contents) == 3 else []


def decoder(origin: Origin = ORIGIN) -> GoogleDecoder:
    return WIRE.decoder(origin, Compat())


def chunk(*parts: dict[str, Any], finish: str | None = None, **beside: Any) -> dict[str, Any]:
    """Write a chunk or body with one candidate."""
    candidate: dict[str, Any] = {"content": {"parts": list(parts), "role": "model"}, "index": 0}
    if finish is not None:
        candidate["finishReason"] = finish
    candidate.update(beside.pop("candidate", {}))
    return {
        "candidates": [candidate],
        "modelVersion": "gemini-test-001",
        "responseId": "r1",
    } | beside


def stream(*chunks: dict[str, Any], into: GoogleDecoder | None = None) -> GoogleDecoder:
    """Decode chunks as a whole stream."""
    reader = into or decoder()
    for each in chunks:
        reader.feed(json.dumps(each).encode())
    reader.finish()
    return reader


def plain(answer: dict[str, Any]) -> GoogleDecoder:
    """Decode a plain body."""
    reader = decoder()
    reader.whole(json.dumps(answer).encode())
    return reader


def feed(reader: GoogleDecoder, pieces: Iterable[bytes]) -> None:
    """Decode the bytes of an event stream, cut as they are."""
    parser = EventParser()
    for piece in pieces:
        for data in parser.feed(piece):
            reader.feed(data)
    for data in parser.finish():
        reader.feed(data)
    reader.finish()


def check_events(events: list[Event], parts: tuple[Part, ...]) -> None:
    """Hold that folding the events gives the parts, and that what starts ends."""
    assert isinstance(events[0], ReplyStart)
    assert isinstance(events[-1], ReplyEnd)
    folded: dict[int, Part] = {}
    texts: dict[int, list[str]] = {}
    citations: dict[int, list[object]] = {}
    for event in events[1:-1]:
        match event:
            case TextStart(index) | ThinkingStart(index) | ToolCallStart(index, _, _):
                assert index == len(texts), "parts start in order"
                texts[index] = []
            case HostedToolStarted(index, _, _):
                assert index == len(texts)
                texts[index] = []
            case TextDelta(index, piece) | ThinkingDelta(index, piece):
                assert piece
                texts[index].append(piece)
            case ToolCallDelta(index, piece):
                texts[index].append(piece)
            case CitationAdded(index, citation):
                citations.setdefault(index, []).append(citation)
            case TextEnd(index, Text() as part):
                assert "".join(texts[index]) == part.text
                assert tuple(citations.get(index, ())) == part.citations
                folded[index] = part
            case ThinkingEnd(index, Thinking() as part):
                assert "".join(texts[index]) == part.text
                folded[index] = part
            case ToolCallEnd(index, ToolCall() as part):
                assert "".join(texts[index]) == part.arguments_text
                folded[index] = part
            case HostedToolEnded(index, part):
                folded[index] = part
            case MediaAdded(index, part) | OpaqueAdded(index, part):
                assert index == len(texts)
                texts[index] = []
                folded[index] = part
            case RefusalStart() | RefusalDelta() | RefusalEnd():
                raise AssertionError("this wire has no refusals")
            case _:
                raise AssertionError(f"unexpected {event}")
    assert tuple(folded[index] for index in sorted(folded)) == parts
    assert len(texts) == len(parts)


def text(words: str, **beside: Any) -> dict[str, Any]:
    return {"text": words, **beside}


def thought(words: str, **beside: Any) -> dict[str, Any]:
    return {"text": words, "thought": True, **beside}


def call(name: str, args: Any = None, **beside: Any) -> dict[str, Any]:
    return {"functionCall": {"name": name, "args": args}, **beside}


REQUEST: TypeAdapter[Any] = TypeAdapter(google.Request)


def sent(*args: Any, **kwargs: Any) -> dict[str, Any]:
    """Encode, and hold the body to the generated type, which leaves out what it does not know."""
    written = body(*args, **kwargs)
    assert REQUEST.validate_python(written) == written
    return written


def contents(*messages: Message[Any]) -> list[Any]:
    return list(sent(list(messages))["contents"])
