"""What the server says fits the types that are generated from the providers' own schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from interlingua.finish import FinishReason
from interlingua.messages import Citation, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server import (
    anthropic_messages,
    cohere_chat,
    google_generate,
    mistral_chat,
    ollama_chat,
    openai_chat,
    openai_responses,
)
from interlingua.testing.server.requests import RecordedRequest
from interlingua.testing.server.script import ScriptedError, ScriptedReply
from interlingua.testing.server.turn import turn_of
from interlingua.usage import Usage
from interlingua_generated.wire import anthropic_messages as anthropic
from interlingua_generated.wire import cohere_chat as cohere
from interlingua_generated.wire import google_generate as google
from interlingua_generated.wire import mistral_chat as mistral
from interlingua_generated.wire import ollama_chat as ollama
from interlingua_generated.wire import openai_chat as chat
from interlingua_generated.wire import openai_responses as responses

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.values import JsonObject

SERVERS: dict[str, tuple[Callable[[Turn], JsonObject], Callable[[Turn], list[SentEvent]]]] = {
    "/v1/chat/completions": (openai_chat.body, openai_chat.events),
    "/v1/responses": (openai_responses.body, openai_responses.events),
    "/v1/messages": (anthropic_messages.body, anthropic_messages.events),
    "/v1beta/models/m:generateContent": (google_generate.body, google_generate.events),
    "/mistral/v1/chat/completions": (mistral_chat.body, mistral_chat.events),
    "/v2/chat": (cohere_chat.body, cohere_chat.events),
    "/api/chat": (
        ollama_chat.body,
        lambda turn: [(None, event) for event in ollama_chat.events(turn)],
    ),
}
BODIES: dict[str, TypeAdapter[Any]] = {
    "/v1/chat/completions": TypeAdapter(chat.Response),
    "/v1/responses": TypeAdapter(responses.Response),
    "/v1/messages": TypeAdapter(anthropic.Response),
    "/v1beta/models/m:generateContent": TypeAdapter(google.Response),
    "/mistral/v1/chat/completions": TypeAdapter(mistral.Response),
    "/v2/chat": TypeAdapter(cohere.Response),
    "/api/chat": TypeAdapter(ollama.Response),
}
EVENTS: dict[str, TypeAdapter[Any]] = {
    "/v1/chat/completions": TypeAdapter(chat.StreamEvent),
    "/v1/responses": TypeAdapter(responses.StreamEvent),
    "/v1/messages": TypeAdapter(anthropic.StreamEvent),
    "/v1beta/models/m:generateContent": TypeAdapter(google.StreamEvent),
    "/mistral/v1/chat/completions": TypeAdapter(mistral.StreamEvent),
    "/v2/chat": TypeAdapter(cohere.StreamEvent),
    "/api/chat": TypeAdapter(ollama.StreamEvent),
}
REPLIES = {
    "everything": ScriptedReply(
        [
            Thinking("Two cities.", signature="c2lnbmVk"),
            Thinking(encrypted="c2VhbGVk"),
            Text("Let me look.", (Citation("https://example.org", "Example", "Look.", 0, 3),)),
            ToolCall("weather", {"city": "Oslo"}),
            ToolCall("weather", {"city": "Rome"}),
        ],
        usage=Usage(
            100,
            60,
            cached=20,
            cache_write=10,
            cache_write_5m=4,
            cache_write_1h=6,
            reasoning=30,
            web_searches=1,
        ),
    ),
    "plain thinking": ScriptedReply([Thinking("Hm."), "Yes."]),
    "refusal": ScriptedReply(Refusal("I cannot.")),
    "truncated": ScriptedReply("Onc", finish_reason=FinishReason.LENGTH),
    "nothing": ScriptedReply([], usage=Usage()),
    "audio and images": ScriptedReply(
        "ok", usage=Usage(9, 9, input_audio=2, output_audio=3, input_image=4, output_image=1)
    ),
}

each_wire = pytest.mark.parametrize("path", SERVERS)
each_reply = pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)


def said(path: str, reply: ScriptedReply) -> Turn:
    return turn_of(reply, RecordedRequest("POST", path, {}, b'{"model": "m"}'), 1)


@each_wire
@each_reply
def test_bodies_have_only_fields_that_the_schema_knows(path: str, reply: ScriptedReply) -> None:
    body = SERVERS[path][0](said(path, reply))
    assert BODIES[path].validate_python(body) == body


@each_wire
@each_reply
def test_events_have_only_fields_that_the_schema_knows(path: str, reply: ScriptedReply) -> None:
    for _, event in SERVERS[path][1](said(path, reply)):
        if event != "[DONE]":
            assert EVENTS[path].validate_python(event) == event


@pytest.mark.parametrize(
    ("path", "event"),
    [("/v1/responses", responses.StreamEvent), ("/v1/messages", anthropic.StreamEvent)],
)
def test_an_error_event_is_one_of_the_streams_events(path: str, event: Any) -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(500, "fell over"))
    *_, (name, last) = SERVERS[path][1](said(path, reply))
    assert name == "error"
    assert TypeAdapter(event).validate_python(last) == last
