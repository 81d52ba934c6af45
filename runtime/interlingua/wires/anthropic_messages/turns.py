"""Messages to the system prompt and the turns of Anthropic's API.

Law: turns keep their order, but that instructions never part a tool call from its result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.messages import Opaque, Text
from interlingua.wires.anthropic_messages.parts import assistant_block, user_block

if TYPE_CHECKING:
    from interlingua.messages import Message
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import anthropic_messages as api


class Turn:
    """One turn while it is written: who speaks, and its blocks in order."""

    __slots__ = ("_at", "blocks", "is_tool_results", "role")

    def __init__(
        self,
        role: Literal["user", "assistant", "system"],
        blocks: list[api.ContentBlockParam],
        at: int,
        *,
        is_tool_results: bool = False,
    ) -> None:
        self.role = role
        self.blocks = blocks
        self._at = at
        self.is_tool_results = is_tool_results

    @property
    def where(self) -> str:
        """The message that it was, for a reader."""
        return f"messages[{self._at}]"

    @property
    def expects_results(self) -> bool:
        """Tell whether tool results must follow, or more of them may."""
        return self.is_tool_results or any(block["type"] == "tool_use" for block in self.blocks)

    def written(self) -> api.MessageParam:
        """Give the turn as the API takes it."""
        if self.role == "user":
            return {"role": "user", "content": self.blocks}
        if self.role == "assistant":
            return {"role": "assistant", "content": self.blocks}
        return {
            "role": "system",
            "content": cast("list[api.SystemMessageParamContent]", self.blocks),
        }


def write_messages(request: ChatRequest) -> tuple[list[api.TextBlockParam], list[Turn]]:
    """Write a request's messages: the instructions they begin with, and the turns.

    Raises:
        UsageError: A part cannot be sent, or nothing is left to send.
    """
    messages = request.messages
    leading = next(
        (at for at, each in enumerate(messages) if each.role not in ("system", "developer")),
        len(messages),
    )
    system = [
        block for at in range(leading) for block in _system_texts(messages[at], f"messages[{at}]")
    ]
    turns: list[Turn] = []
    waiting: Turn | None = None
    for at in range(leading, len(messages)):
        turn = _plain_turn(messages[at], at) or _turn(request, messages[at], at)
        if not turn.blocks:
            request.adaptations.append(
                Adaptation("dropped", turn.where, "a message that says nothing")
            )
        elif turn.role == "system" and turns and turns[-1].expects_results:
            waiting = _appended(waiting, turn)
        elif turn.is_tool_results and turns and turns[-1].is_tool_results:
            # The results of parallel calls belong in one turn.
            turns[-1].blocks += turn.blocks
        else:
            if waiting is not None and not turn.is_tool_results:
                turns.append(waiting)
                waiting = None
            _add(turns, turn)
    if waiting is not None:
        turns.append(waiting)
    if not turns:
        raise UsageError("there is no message but instructions; this wire needs a user message")
    _place_instructions(request, turns)
    _check_prefill(request, turns[-1])
    return system, turns


def _plain_turn(message: Message[object], at: int) -> Turn | None:
    """Write what long histories are made of."""
    role, parts = message.role, message.parts
    if message.name is not None or len(parts) != 1 or (role != "user" and role != "assistant"):
        return None
    only = parts[0]
    if type(only) is not Text or not only.text or only.citations or only.provider_data is not None:
        return None
    return Turn(role, [{"type": "text", "text": only.text}], at)


def _turn(request: ChatRequest, message: Message[object], at: int) -> Turn:
    where = f"messages[{at}]"
    if message.name is not None:
        request.adaptations.append(
            Adaptation("dropped", f"{where}.name", "this wire does not name who speaks")
        )
    blocks: list[api.ContentBlockParam] = []
    if message.role in ("system", "developer"):
        for place, part in enumerate(message.parts):
            if not isinstance(part, Text | Opaque):
                raise UsageError(
                    f"{where}.parts[{place}]: instructions are text, not {type(part).__name__}"
                )
            block = user_block(request, part, f"{where}.parts[{place}]")
            if block is not None:
                blocks.append(block)
        return Turn("system", blocks, at)
    is_assistant = message.role == "assistant"
    write = assistant_block if is_assistant else user_block
    for place, part in enumerate(message.parts):
        block = write(request, part, f"{where}.parts[{place}]")
        if block is not None:
            blocks.append(block)
    role: Literal["user", "assistant"] = "assistant" if is_assistant else "user"
    return Turn(role, blocks, at, is_tool_results=message.role == "tool")


def _system_texts(message: Message[object], where: str) -> list[api.TextBlockParam]:
    blocks: list[api.TextBlockParam] = []
    for at, part in enumerate(message.parts):
        if not isinstance(part, Text):
            raise UsageError(
                f"{where}.parts[{at}]: a system prompt is text, not {type(part).__name__}"
            )
        if part.text:
            blocks.append({"type": "text", "text": part.text})
    return blocks


def _add(turns: list[Turn], turn: Turn) -> None:
    if turns and turn.role == "system" and turns[-1].role == "system":
        turns[-1].blocks += turn.blocks
    else:
        turns.append(turn)


def _appended(waiting: Turn | None, turn: Turn) -> Turn:
    if waiting is None:
        return turn
    waiting.blocks += turn.blocks
    return waiting


def _place_instructions(request: ChatRequest, turns: list[Turn]) -> None:
    """Keep instructions where the model takes them there, else let the user say them."""
    for at, turn in enumerate(turns):
        if turn.role != "system":
            continue
        if any(block["type"] != "text" for block in turn.blocks):
            continue
        follows_user = at > 0 and turns[at - 1].role == "user"
        ends_or_precedes_answer = at + 1 == len(turns) or turns[at + 1].role == "assistant"
        if (
            request.model.features.mid_conversation_system
            and follows_user
            and ends_or_precedes_answer
        ):
            continue
        turn.role = "user"
        text = "\n".join([block["text"] for block in turn.blocks if block["type"] == "text"])
        turn.blocks.clear()
        turn.blocks.append({"type": "text", "text": f"<system>\n{text}\n</system>"})
        request.adaptations.append(
            Adaptation(
                "translated",
                turn.where,
                "instructions in mid-conversation were sent as a user turn, in <system> tags",
            )
        )


def _check_prefill(request: ChatRequest, last: Turn) -> None:
    written = request.messages[-1]
    if last.role != "assistant" or written.role != "assistant" or not written.parts:
        return
    final = written.parts[-1]
    if type(final) is not Text or final.origin is not None:
        return
    block = last.blocks[-1]
    if block["type"] == "text" and block["text"] != block["text"].rstrip():
        last.blocks[-1] = {"type": "text", "text": block["text"].rstrip()}
        request.adaptations.append(
            Adaptation(
                "translated", last.where, "the prefill lost its trailing space, which is refused"
            )
        )
