"""Every recorded exchange of several turns goes back to its origin with what the model had sealed.

Law: the model's earlier turns are read from the recorded request, its answer from the response;
stored, read again and sent, each signature, encrypted item and id is there as it came.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from interlingua import Conversation, user
from interlingua.request import prepare
from tests.recordings import Exchange, load, requires_recordings
from tests.runtime.conversation.recorded_history import History, Json, fields, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

SEALS = frozenset(
    {
        "call_id",
        "encrypted_content",
        "id",
        "reasoning_content",
        "redactedContent",
        "signature",
        "thoughtSignature",
        "toolUseId",
        "tool_call_id",
        "tool_use_id",
    }
)
"""The fields whose exact text a provider wants back."""

MODELS_TURNS = {
    "anthropic_messages": ("messages", "assistant"),
    "openai_chat": ("messages", "assistant"),
    "mistral_chat": ("messages", "assistant"),
    "cohere_chat": ("messages", "assistant"),
    "google_generate": ("contents", "model"),
    "bedrock_converse": ("messages", "assistant"),
}


def seals(given: Json) -> Iterator[tuple[str, str]]:
    """Find every sealed text in a request."""
    if isinstance(given, list):
        for each in listed(given):
            yield from seals(each)
    elif isinstance(given, dict):
        for name, held in fields(given).items():
            sealed = name in SEALS or (
                name == "data" and fields(given).get("type") == "redacted_thinking"
            )
            if sealed and isinstance(held, str) and held:
                yield name, held
            else:
                yield from seals(held)


def models_turns(body: Json, wire: str) -> list[Json]:
    if wire == "openai_responses":
        return [
            item
            for item in listed(body.get("input"))
            if item.get("role", "assistant") == "assistant"
        ]
    field, role = MODELS_TURNS[wire]
    return [turn for turn in body[field] if turn.get("role") == role]


def models_answer(raw: Json, wire: str) -> list[Json]:
    match wire:
        case "anthropic_messages":
            return list(raw["content"])
        case "openai_chat" | "mistral_chat":
            return [choice["message"] for choice in raw["choices"][:1]]
        case "openai_responses":
            return list(raw["output"])
        case "cohere_chat":
            return [raw["message"]]
        case "bedrock_converse":
            return [raw["output"]["message"]]
        case _:
            return [candidate.get("content") for candidate in raw["candidates"][:1]]


def said_before(exchange: Exchange, wire: str) -> bool:
    request = exchange.data["request"]
    body = request and request.get("json")
    if not isinstance(body, dict) or exchange.status != 200:
        return False
    return bool(models_turns(body, wire))


SEALED_TWICE = {
    "ruby_llm.chat_function_calling_openai_gpt-5-nano_can_use_tools_with_multi-turn_streaming"
    "_conversations.1": "its last event seals the reasoning anew; what the item's own event said"
    " goes back",
}
"""Answers in which one reasoning is sealed in two ways, of which one goes back."""

READ_BACK = ("openai_responses", *MODELS_TURNS)
"""The wires whose recorded requests can be read back; those of Ollama have one turn each."""

MULTI_TURN = [
    (wire, exchange) for wire in READ_BACK for exchange in load(wire) if said_before(exchange, wire)
]


def sent(history: History, conversation: Conversation) -> Json:
    # What the API keeps unless told otherwise may go back by its ids alone.
    is_stateful = history.wire.name == "openai_responses" and history.body.get("store", True)
    kept = {"store": True} if is_stateful else {}
    request = prepare(
        history.model,
        history.wire.name,
        history.wire.settings,
        conversation.messages,
        settings={},
        extra=kept,
        stream=False,
    )
    return history.wire.encode(request).body


@requires_recordings
def test_there_are_recordings_of_several_turns_on_every_wire() -> None:
    assert {wire for wire, _ in MULTI_TURN} == set(READ_BACK)
    assert len(MULTI_TURN) > 400


@requires_recordings
@pytest.mark.parametrize(
    ("wire", "exchange"), MULTI_TURN, ids=lambda each: getattr(each, "id", each)
)
def test_rebuilt_request_carries_what_the_model_had_sealed(wire: str, exchange: Exchange) -> None:
    history = History(exchange, wire)
    again = Conversation.from_json(history.conversation.to_json())
    assert again == history.conversation
    handoff = again.adapted_to(history.model)
    for conversation in (again, handoff.conversation):
        rebuilt = sent(history, conversation)
        wanted = Counter(seals(models_turns(history.body, wire)))
        missing = wanted - Counter(seals(models_turns(rebuilt, wire)))
        assert not missing


@requires_recordings
@pytest.mark.parametrize(
    ("wire", "exchange"), MULTI_TURN, ids=lambda each: getattr(each, "id", each)
)
def test_recorded_answer_goes_back_in_the_next_request(wire: str, exchange: Exchange) -> None:
    history = History(exchange, wire)
    decoder = history.answer(exchange)
    history.conversation.add(user("And?"))
    again = Conversation.from_json(history.conversation.to_json())
    came = models_answer(decoder.body(), wire)
    missing = Counter(seals(came)) - Counter(seals(models_turns(sent(history, again), wire)))
    if exchange.id in SEALED_TWICE:
        assert [name for name, _ in missing] == ["encrypted_content"]
    else:
        assert not missing
