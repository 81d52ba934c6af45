"""Neutral messages to the wire's messages, in order.

Law: what came from this origin goes back as it came: ids, arguments text, thinking, references.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text, ToolResult, part_results, plain_text
from interlingua.wires.mistral_chat.assistant import wire_id, write_assistant
from interlingua.wires.mistral_chat.content import write_chunk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from interlingua.messages import Message, Part, ReadablePart
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import mistral_chat as wire


def write_messages(request: ChatRequest) -> list[wire.MessageParam]:
    """Write a conversation.

    Raises:
        UsageError: A message holds what its role cannot say on this wire.
    """
    writer = _ConversationWriter(request)
    for at, message in enumerate(request.messages):
        writer.write(message, f"messages[{at}]")
    writer.write_tool_media()
    last = writer.written[-1]
    if last["role"] == "assistant" and not last.get("tool_calls"):
        last["prefix"] = True
    return writer.written


class _ConversationWriter:
    __slots__ = ("_request", "_tool_media", "written")

    def __init__(self, request: ChatRequest) -> None:
        self.written: list[wire.MessageParam] = []
        self._request = request
        self._tool_media: list[wire.ContentChunkParam] = []

    def write(self, message: Message[object], where: str) -> None:
        plain = plain_text(message)
        if plain and message.name is None and message.role == "user":
            self.write_tool_media()
            self._append_user(plain)
            return
        results, rest = part_results(message, where)
        for result in results:
            self._write_result(result, where)
        if results and not rest:
            return
        self.write_tool_media()
        if message.name is not None:
            self._note("dropped", f"{where}.name", "the API's messages have no names")
        match message.role:
            case "system" | "developer":
                self._write_instructions(message, where)
            case "user":
                self._append_user(
                    [self._chunk(part, f"{where}.parts[{at}]") for at, part in enumerate(rest)]
                )
            case "assistant":
                self.written += write_assistant(message, where, self._request)
            case "tool":
                raise UsageError(f"{where}: a tool message holds tool results and nothing else")

    def write_tool_media(self) -> None:
        """Write the media of the tool results so far, which tool messages cannot hold."""
        if self._tool_media:
            self._append_user(list(self._tool_media))
            self._tool_media.clear()

    def _write_instructions(self, message: Message[object], where: str) -> None:
        if self._request.model.features.system_messages is False:
            raise UsageError(f"{where}: {self._request.model} takes no {message.role} message")
        chunks: list[wire.SystemMessageContentChunks] = []
        for part in message.parts:
            if not isinstance(part, Text):
                raise UsageError(f"{where}: a {message.role} message holds text only")
            chunks.append({"type": "text", "text": part.text})
        texts = [part.text for part in message.parts if isinstance(part, Text)]
        written: wire.SystemMessage = {
            "role": "system",
            "content": texts[0] if len(texts) == 1 else chunks,
        }
        self.written.append(written)

    def _chunk(self, part: Part, where: str) -> wire.ContentChunkParam:
        if isinstance(part, Text | Image | Audio | Video | Document):
            return write_chunk(part, where)
        raise UsageError(f"{where}: a user message holds no {type(part).__name__}")

    def _append_user(self, content: str | list[wire.ContentChunkParam]) -> None:
        if (
            self.written
            and self.written[-1]["role"] == "tool"
            and self._request.model.compat.assistant_after_tool_result is not False
        ):
            # The API refuses a user's message straight after a tool's.
            self.written.append({"role": "assistant", "content": "I have read the tool results."})
            self._note("translated", "messages", "an assistant message closes the tool results")
        match content:
            case [{"type": "text", "text": str(text)}]:
                written: wire.UserMessage = {"role": "user", "content": text}
            case _:
                written = {"role": "user", "content": content}
        self.written.append(written)

    def _write_result(self, result: ToolResult, where: str) -> None:
        written: wire.ToolMessage = {
            "role": "tool",
            "tool_call_id": wire_id(result.call_id),
            "content": self._result_text(result, where),
        }
        if result.name is not None:
            written["name"] = result.name
        self.written.append(written)

    def _result_text(self, result: ToolResult, where: str) -> str:
        content = result.content
        if isinstance(content, tuple):
            text = self._part_texts(content, result, where)
        else:
            text = content if isinstance(content, str) else jsontext.encode_text(content)
        if result.denied:
            self._note("translated", "messages", "a denied call is told in words")
            return f"The call was not allowed: {text}" if text else "The call was not allowed."
        if result.is_error:
            self._note("translated", "messages", "a failed call is told in words")
            return f"The tool failed: {text}" if text else "The tool failed."
        return text

    def _part_texts(self, parts: Sequence[ReadablePart], result: ToolResult, where: str) -> str:
        texts = [part.text for part in parts if isinstance(part, Text)]
        media = [part for part in parts if not isinstance(part, Text)]
        if media:
            name = result.name or result.call_id
            self._tool_media.append({"type": "text", "text": f"From the result of {name}:"})
            self._tool_media += [write_chunk(part, where) for part in media]
            self._note(
                "translated", "messages", "the media of a tool result follow in a user message"
            )
            if not texts:
                return "The result follows."
        return "\n".join(texts)

    def _note(self, change: Literal["dropped", "translated"], what: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation(change, what, reason))
