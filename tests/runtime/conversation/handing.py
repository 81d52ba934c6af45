"""One conversation handed to one model, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from interlingua import (
    Conversation,
    Image,
    ToolCall,
)
from interlingua.messages import Message, Origin
from tests.runtime.probe import WIRES, model

if TYPE_CHECKING:
    from interlingua.messages import Part, Role
    from interlingua.records import AnyChatModel

FOREIGN = Origin("elsewhere", "anthropic_messages", "claude")


def turn(role: Role, parts: tuple[Part, ...]) -> Message[Any]:
    return Message(role, parts)


OWN = {wire: Origin("probe", wire, "m") for wire in WIRES}
CALL = ToolCall("weather", {"city": "Oslo"}, "call_1", '{"city":"Oslo"}', origin=FOREIGN)
OTHER_CALL = ToolCall("time", {}, "call_2", origin=FOREIGN)
PNG = Image.from_bytes(b"\x89PNG\r\n\x1a\n", name="cat.png")


def target(wire: str = "openai_chat", **facts: Any) -> AnyChatModel:
    return replace(model(wire), **facts)


def handed(
    *messages: Message[Any], to: AnyChatModel | None = None, media: Any = "replace"
) -> tuple[tuple[Message[Any], ...], list[tuple[str, str]]]:
    """Give the messages after the handoff, and the losses; the original must stay as it was."""
    chat = Conversation(messages)
    stored = chat.to_json()
    handoff = chat.adapted_to(to or target(), media=media)
    assert chat.to_json() == stored
    again = chat.adapted_to(to or target(), media=media)
    assert again == handoff
    return handoff.conversation.messages, [(each.change, each.what) for each in handoff.losses]
