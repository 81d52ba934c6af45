"""Conversations of any content, for the property tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis import strategies as st

from interlingua.conversation import Conversation, Entry, Provenance
from interlingua.conversation.stored import ROLES
from interlingua.finish import FinishReason
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Citation,
    Message,
    Opaque,
    Origin,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from interlingua.usage import Usage

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from interlingua.messages import Part, Role
    from interlingua.values import JsonObject, JsonValue

# The tests share few cores.
unhurried = settings(deadline=None, max_examples=60)

# Lone surrogates too: providers do send them.
texts = st.text(st.characters(codec=None, categories=None), max_size=12)
words = st.text("abcXYZ_-.0189 é", max_size=8)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
json_values: SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
json_objects: SearchStrategy[JsonObject] = st.dictionaries(words, json_values, max_size=3)

ORIGINS = (
    Origin("anthropic", "anthropic_messages", "claude-sonnet-5"),
    Origin("openai", "openai_responses", "gpt-5.2"),
    Origin("google", "google_generate", "gemini-3-flash"),
)


def maybe(given: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.none() | given


origins = maybe(st.sampled_from(ORIGINS))
provider_data = maybe(json_objects)
citations = st.builds(
    Citation,
    maybe(texts),
    maybe(texts),
    maybe(texts),
    maybe(st.integers()),
    maybe(st.integers()),
    maybe(texts),
    maybe(st.integers()),
    provider_data,
)
text_parts = st.builds(
    Text, texts, st.lists(citations, max_size=2).map(tuple), origins, provider_data
)


@st.composite
def media(draw: st.DrawFn) -> Image | Audio | Video | Document:
    kind: Any = draw(st.sampled_from((Image, Audio, Video, Document)))
    source = draw(st.sampled_from(("data", "url", "file_id")))
    medium: Image | Audio | Video | Document = kind(
        data=draw(st.binary(max_size=20)) if source == "data" else None,
        url=draw(words) if source == "url" else None,
        file_id=draw(words) if source == "file_id" else None,
        media_type=draw(maybe(words)),
        name=draw(maybe(texts)),
        detail=draw(maybe(words)),
        origin=draw(origins),
        provider_data=draw(provider_data),
    )
    return medium


readable = text_parts | media()
ids = st.sampled_from(("", "call_0", "call_1", "toolu_01", "a|b", "x" * 70))
arguments_texts = st.sampled_from(("", "{}", '{"city": "Oslo"}', '{"city":', "null", "[1]")) | texts
tool_calls = st.builds(
    ToolCall,
    words,
    maybe(json_objects),
    ids,
    arguments_texts,
    st.booleans(),
    origins,
    provider_data,
)
tool_results = st.builds(
    ToolResult,
    ids,
    json_values | st.lists(readable, max_size=2).map(tuple),
    maybe(words),
    st.booleans(),
    st.booleans(),
)
parts: SearchStrategy[Part] = st.one_of(
    readable,
    st.builds(Refusal, texts, origins, provider_data),
    st.builds(Thinking, texts, maybe(texts), maybe(texts), origins, provider_data),
    tool_calls,
    tool_results,
    st.builds(Opaque, words, json_objects, origins, st.booleans()),
)
roles: SearchStrategy[Role] = st.sampled_from(ROLES)
counts = maybe(st.integers(0, 10**12))
provenances = st.builds(
    Provenance,
    model=words,
    at=st.floats(0, 1e12),
    sent=st.integers(0, 99),
    finish_reason=st.sampled_from(FinishReason),
    raw_finish_reason=maybe(texts),
    response_id=maybe(texts),
    request_id=maybe(texts),
    served_model=maybe(texts),
    service_tier=maybe(texts),
    usage=st.builds(
        Usage,
        input=counts,
        output=counts,
        cached=counts,
        reasoning=counts,
        cost=maybe(st.decimals(0, 100, places=6)),
        raw=maybe(json_objects),
    ),
)


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Any messages at all, sensible or not."""
    entries: list[Entry] = []
    for role in draw(st.lists(roles, max_size=5)):
        held = tuple(draw(st.lists(parts, max_size=3)))
        message: Message[Any] = Message(role, held, draw(maybe(texts)))
        entries.append(Entry(message, draw(maybe(provenances))))
    return Conversation.of(entries)


@st.composite
def dialogues(draw: st.DrawFn) -> Conversation:
    """What people and models say to one another: each role holds only its own kinds of part."""
    said: dict[Role, SearchStrategy[Part]] = {
        "system": text_parts,
        "developer": text_parts,
        "user": readable,
        "assistant": st.one_of(
            text_parts,
            media(),
            st.builds(Refusal, texts, origins, provider_data),
            st.builds(
                Thinking, texts, st.just("sig"), st.none(), st.sampled_from(ORIGINS), st.none()
            ),
            tool_calls,
            st.builds(Opaque, words, json_objects, st.sampled_from(ORIGINS), st.booleans()),
        ),
        "tool": tool_results,
    }
    messages: list[Message[Any]] = [Message("user", (Text("Hi"),))]
    for role in draw(st.lists(roles, max_size=7)):
        held = draw(st.lists(said[role], min_size=1, max_size=3))
        messages.append(Message(role, tuple(held)))
    return Conversation([*messages, Message("user", (Text("And?"),))])
