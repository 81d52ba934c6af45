"""What is answered, as bytes of the wire that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interlingua import jsontext
from interlingua.testing.server import (
    anthropic_bedrock,
    anthropic_messages,
    bedrock_converse,
    cohere_chat,
    google_generate,
    mistral_chat,
    ollama_chat,
    openai_chat,
    openai_responses,
)

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.routes import WireName
    from interlingua.testing.server.script import ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.values import JsonObject


def whole(wire: WireName, turn: Turn) -> bytes:
    """Say a turn as a plain body."""
    match wire:
        case "openai_chat":
            return jsontext.encode(openai_chat.body(turn))
        case "openai_responses":
            return jsontext.encode(openai_responses.body(turn))
        case "anthropic_messages" | "anthropic_vertex":
            return jsontext.encode(anthropic_messages.body(turn))
        case "google_generate":
            return jsontext.encode(google_generate.body(turn))
        case "bedrock_converse":
            return jsontext.encode(bedrock_converse.body(turn))
        case "anthropic_bedrock":
            return jsontext.encode(anthropic_bedrock.body(turn))
        case "mistral_chat":
            return jsontext.encode(mistral_chat.body(turn))
        case "cohere_chat":
            return jsontext.encode(cohere_chat.body(turn))
        case "ollama_chat":
            return jsontext.encode(ollama_chat.body(turn))
        case _:
            assert_never(wire)


def stream(wire: WireName, turn: Turn, request: RecordedRequest) -> list[bytes]:
    """Say a turn as the events of a stream."""
    match wire:
        case "openai_chat":
            options = request.body.get("stream_options")
            asked = isinstance(options, dict) and options.get("include_usage") is True
            return _framed(openai_chat.events(turn, include_usage=asked), openai_chat.LINE_END)
        case "openai_responses":
            return _framed(openai_responses.events(turn), openai_responses.LINE_END)
        case "anthropic_messages" | "anthropic_vertex":
            return _framed(anthropic_messages.events(turn), anthropic_messages.LINE_END)
        case "google_generate":
            said = google_generate.events(turn)
            if request.query.get("alt") == "sse":
                return _framed(said, google_generate.LINE_END)
            return _listed([data for _, data in said if not isinstance(data, str)])
        case "bedrock_converse":
            return bedrock_converse.frames(turn)
        case "anthropic_bedrock":
            return anthropic_bedrock.frames(turn)
        case "mistral_chat":
            return _framed(mistral_chat.events(turn), mistral_chat.LINE_END)
        case "cohere_chat":
            return _framed(cohere_chat.events(turn), cohere_chat.LINE_END)
        case "ollama_chat":
            return [jsontext.encode(event) + b"\n" for event in ollama_chat.events(turn)]
        case _:
            assert_never(wire)


def error(wire: WireName | None, scripted: ScriptedError) -> bytes:
    """Say an error; to who asks in no known wire, as the commonest one does."""
    match wire:
        case "openai_chat" | "openai_responses" | None:
            return jsontext.encode(openai_chat.error(scripted))
        case "anthropic_messages" | "anthropic_vertex":
            return jsontext.encode(anthropic_messages.error(scripted))
        case "google_generate":
            return jsontext.encode(google_generate.error(scripted))
        case "bedrock_converse" | "anthropic_bedrock":
            return jsontext.encode(bedrock_converse.error(scripted))
        case "mistral_chat":
            return jsontext.encode(mistral_chat.error(scripted))
        case "cohere_chat":
            return jsontext.encode(cohere_chat.error(scripted))
        case "ollama_chat":
            return jsontext.encode(ollama_chat.error(scripted))
        case _:
            assert_never(wire)


def token_count(wire: WireName, count: int) -> bytes:
    """Say how many tokens a request has."""
    if wire == "google_generate":
        return jsontext.encode(google_generate.token_count(count))
    if wire == "bedrock_converse":
        return jsontext.encode(bedrock_converse.token_count(count))
    return jsontext.encode(anthropic_messages.token_count(count))


def headers(wire: WireName | None, number: int) -> dict[str, str]:
    """Give the headers by which a wire names a request."""
    match wire:
        case "openai_chat" | "openai_responses":
            return {openai_chat.REQUEST_ID_HEADER: f"req_{number}"}
        case "anthropic_messages" | "anthropic_vertex":
            return {anthropic_messages.REQUEST_ID_HEADER: f"req_{number}"}
        case "mistral_chat":
            return {mistral_chat.REQUEST_ID_HEADER: f"req_{number}"}
        case "bedrock_converse" | "anthropic_bedrock":
            return {bedrock_converse.REQUEST_ID_HEADER: f"req_{number}"}
        case "google_generate" | "cohere_chat" | "ollama_chat" | None:
            return {}
        case _:
            assert_never(wire)


def error_headers(wire: WireName | None, scripted: ScriptedError) -> dict[str, str]:
    """Give the headers by which a wire names an error."""
    if wire in ("bedrock_converse", "anthropic_bedrock"):
        kind = bedrock_converse.error_type(scripted)
        return {bedrock_converse.ERROR_TYPE_HEADER: f"{kind}:http://internal.amazon.com/"}
    return {}


def _framed(events: list[SentEvent], line_end: str) -> list[bytes]:
    framed: list[bytes] = []
    for name, data in events:
        said = data.encode() if isinstance(data, str) else jsontext.encode(data)
        heading = "" if name is None else f"event: {name}{line_end}"
        framed.append(f"{heading}data: ".encode() + said + (line_end * 2).encode())
    return framed


def _listed(responses: list[JsonObject]) -> list[bytes]:
    """Without server-sent events, Gemini streams the elements of one JSON list."""
    elements = [jsontext.encode(response) for response in responses]
    return [b"[" + elements[0], *(b",\r\n" + element for element in elements[1:]), b"]"]
