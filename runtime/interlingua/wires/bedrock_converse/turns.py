"""Messages to the system prompt and the turns of Bedrock's Converse.

Law: turns alternate, since the API refuses two of one speaker in a row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.messages import Text
from interlingua.wires.bedrock_converse.parts import PartWriter

if TYPE_CHECKING:
    from interlingua.messages import Message
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import bedrock_converse as api

_INSTRUCTIONS = ("system", "developer")


def write_messages(
    request: ChatRequest,
) -> tuple[list[api.SystemContentBlock], list[api.MessageParam]]:
    """Write a request's messages: the instructions they begin with, and the turns.

    Raises:
        UsageError: A part cannot be sent, or nothing is left to send.
    """
    messages = request.messages
    leading = next(
        (at for at, each in enumerate(messages) if each.role not in _INSTRUCTIONS), len(messages)
    )
    system: list[api.SystemContentBlock] = [
        {"text": text}
        for at in range(leading)
        for text in _instructions(messages[at], f"messages[{at}]")
    ]
    writer = PartWriter(request)
    turns: list[api.MessageParam] = []
    for at in range(leading, len(messages)):
        role, blocks = _turn(request, writer, messages[at], f"messages[{at}]")
        if not blocks:
            request.adaptations.append(
                Adaptation("dropped", f"messages[{at}]", "a message that says nothing")
            )
        elif turns and turns[-1]["role"] == role:
            turns[-1]["content"] = _results_first(turns[-1]["content"] + blocks)
        else:
            turns.append({"role": role, "content": blocks})
    if not turns:
        raise UsageError("there is no message but instructions; this wire needs a user message")
    return system, turns


def _results_first(blocks: list[api.ContentBlockParam]) -> list[api.ContentBlockParam]:
    # Models that call tools take no word between a call and its result.
    return sorted(blocks, key=lambda block: "toolResult" not in block)


def _turn(
    request: ChatRequest, writer: PartWriter, message: Message[object], where: str
) -> tuple[Literal["user", "assistant", "system"], list[api.ContentBlockParam]]:
    if message.name is not None:
        request.adaptations.append(
            Adaptation("dropped", f"{where}.name", "this wire does not name who speaks")
        )
    if message.role in _INSTRUCTIONS:
        return _late_instructions(request, message, where)
    is_assistant = message.role == "assistant"
    write = writer.assistant_blocks if is_assistant else writer.user_blocks
    blocks = [
        block
        for at, part in enumerate(message.parts)
        for block in write(part, f"{where}.parts[{at}]")
    ]
    return ("assistant" if is_assistant else "user"), blocks


def _late_instructions(
    request: ChatRequest, message: Message[object], where: str
) -> tuple[Literal["user", "system"], list[api.ContentBlockParam]]:
    """Keep instructions where the model takes them there, else let the user say them."""
    texts = _instructions(message, where)
    if request.model.features.mid_conversation_system:
        return "system", [{"text": text} for text in texts]
    if not texts:
        return "user", []
    request.adaptations.append(
        Adaptation(
            "translated",
            where,
            "instructions in mid-conversation were sent as a user turn, in <system> tags",
        )
    )
    said = "\n".join(texts)
    return "user", [{"text": f"<system>\n{said}\n</system>"}]


def _instructions(message: Message[object], where: str) -> list[str]:
    texts: list[str] = []
    for at, part in enumerate(message.parts):
        if not isinstance(part, Text):
            raise UsageError(
                f"{where}.parts[{at}]: instructions are text, not {type(part).__name__}"
            )
        if part.text.strip():
            texts.append(part.text)
    return texts
