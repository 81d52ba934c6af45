"""What a model is told of the form in words, where its provider cannot hold it to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.messages import Message, Text, ToolResult, plain_text, system, user

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.records import AnyChatModel
    from interlingua.reply import Reply
    from interlingua.request_schema import Problem
    from interlingua.values import JsonObject


def instructions(schema: JsonObject) -> str:
    """Tell how to answer in JSON of a schema."""
    return (
        "Answer with one JSON object and nothing else: no words before or after it, and no code"
        f" fence. It must fit this JSON Schema:\n{jsontext.encode_text(schema)}"
    )


def instructed(
    messages: str | Sequence[Message[object]], told: str, model: AnyChatModel
) -> str | Sequence[Message[object]]:
    """Put instructions before a conversation, where they are the same for every question.

    A system prompt that is there takes them in, since some hosts take but one.
    """
    role = "user" if model.features.system_messages is False else "system"
    if isinstance(messages, str):
        messages = [user(messages)]
    first = next(iter(messages), None)
    if type(first) is not Message:
        # Preparing the call tells what is wrong with them.
        return messages
    rest = messages[1:]
    text = plain_text(first)
    if first.role == role and text is not None:
        return [Message(role, (Text(f"{text}\n\n{told}"),), first.name), *rest]
    if first.role == role == "user":
        return [Message("user", (Text(told), *first.parts), first.name), *rest]
    return [user(told) if role == "user" else system(told), *messages]


def correction(reply: Reply[object], problems: Sequence[Problem]) -> list[Message[object]]:
    """Send an answer that does not fit back to the model, with what is wrong."""
    listed = "\n".join([f"- {each}" for each in problems])
    told = (
        f"That answer does not fit:\n{listed}\nAnswer again, in full and in the same form,"
        " with this put right."
    )
    sent: list[Message[object]] = [reply.message] if reply.message.parts else []
    if reply.tool_calls:
        # Every call needs its result, or no provider takes the conversation.
        results = [ToolResult(call.id, told, call.name, is_error=True) for call in reply.tool_calls]
        return [*sent, Message("tool", tuple(results))]
    return [*sent, user(told)]
