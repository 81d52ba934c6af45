"""Neutral messages to the wire's messages, in order.

Law: what came from this origin goes back as it came: arguments text, signatures, encrypted data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text, ToolCall, ToolResult, part_results, plain_text
from interlingua.wires.openai_chat.assistant import wire_id, write_assistant
from interlingua.wires.openai_chat.content import write_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Message, Part, ReadablePart
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import openai_chat as wire


def write_messages(request: ChatRequest) -> list[wire.MessageParam]:
    """Write a conversation.

    Raises:
        UsageError: A message holds what its role cannot say on this wire.
    """
    writer = _ConversationWriter(request)
    for at, message in enumerate(request.messages):
        role, plain = message.role, plain_text(message) if message.name is None else None
        if plain and (role == "user" or role == "assistant"):
            writer.write_plain(role, plain)
        else:
            writer.write(message, f"messages[{at}]")
    writer.write_tool_media()
    return writer.written


class _ConversationWriter:
    __slots__ = ("_calls", "_request", "_tool_media", "written")

    def __init__(self, request: ChatRequest) -> None:
        self.written: list[wire.MessageParam] = []
        self._request = request
        self._calls: dict[str, ToolCall] = {}
        self._tool_media: list[wire.UserContentPart] = []

    def write_plain(self, role: Literal["user", "assistant"], text: str) -> None:
        if self._tool_media:
            self.write_tool_media()
        if role == "assistant":
            self.written.append({"role": "assistant", "content": text})
            return
        if self.written and self.written[-1]["role"] in ("tool", "function"):
            self._close_results()
        self.written.append({"role": "user", "content": text})

    def write(self, message: Message[object], where: str) -> None:
        results, rest = part_results(message, where)
        for result in results:
            self._write_result(result, where)
        if results and not rest:
            return
        self.write_tool_media()
        match message.role:
            case "system" | "developer":
                self._write_instructions(message, where)
            case "user":
                self._write_user(message, rest, where)
            case "assistant":
                written = write_assistant(message, where, self._request)
                self.written.append(written)
                for part in message.parts:
                    if isinstance(part, ToolCall):
                        self._calls[part.id] = part
            case "tool":
                raise UsageError(f"{where}: a tool message holds tool results and nothing else")

    def write_tool_media(self) -> None:
        """Write the media of the tool results so far, which tool messages cannot hold."""
        if self._tool_media:
            self._append_user(list(self._tool_media), None)
            self._tool_media.clear()

    def _write_instructions(self, message: Message[object], where: str) -> None:
        model = self._request.model
        if model.features.system_messages is False:
            raise UsageError(f"{where}: {model} takes no {message.role} message")
        parts: list[wire.ContentPartText] = []
        for part in message.parts:
            if not isinstance(part, Text):
                raise UsageError(f"{where}: a {message.role} message holds text only")
            parts.append({"type": "text", "text": part.text})
        content = parts[0]["text"] if len(parts) == 1 else parts
        written: wire.SystemMessageParam | wire.DeveloperMessageParam
        if message.role == "developer" and model.compat.developer_role is not False:
            written = {"role": "developer", "content": content}
        else:
            written = {"role": "system", "content": content}
        if message.name is not None:
            written["name"] = message.name
        self.written.append(written)

    def _write_user(self, message: Message[object], parts: Sequence[Part], where: str) -> None:
        content = [self._user_part(part, f"{where}.parts[{at}]") for at, part in enumerate(parts)]
        self._append_user(content, message.name)

    def _user_part(self, part: Part, where: str) -> wire.UserContentPart:
        if isinstance(part, Text | Image | Audio | Video | Document):
            return write_part(part, where)
        raise UsageError(f"{where}: a user message holds no {type(part).__name__}")

    def _append_user(self, content: list[wire.UserContentPart], name: str | None) -> None:
        if self.written and self.written[-1]["role"] in ("tool", "function"):
            self._close_results()
        match content:
            case [{"type": "text", "text": str(text)} as only] if len(only) == 2:
                written: wire.UserMessageParam = {"role": "user", "content": text}
            case _:
                written = {"role": "user", "content": content}
        if name is not None:
            written["name"] = name
        self.written.append(written)

    def _close_results(self) -> None:
        if self._request.model.compat.assistant_after_tool_result:
            self.written.append({"role": "assistant", "content": "I have read the tool results."})
            self._note("an assistant message closes the tool results")

    def _write_result(self, result: ToolResult, where: str) -> None:
        call = self._calls.get(result.call_id)
        name = result.name or (call.name if call is not None else None)
        text = self._result_text(result, where)
        if call is not None and call.provider_data == {"function_call": True}:
            self.written.append({"role": "function", "name": name or "", "content": text})
            return
        written: wire.ToolMessageParam = {
            "role": "tool",
            "tool_call_id": wire_id(result.call_id),
            "content": text,
        }
        if self._request.model.compat.tool_result_name and name is not None:
            cast("JsonObject", written)["name"] = name
        self.written.append(written)

    def _result_text(self, result: ToolResult, where: str) -> str:
        content = result.content
        if isinstance(content, tuple):
            text = self._part_texts(content, result, where)
        else:
            text = content if isinstance(content, str) else jsontext.encode_text(content)
        if result.denied:
            self._note("a denied call is told in words")
            return f"The call was not allowed: {text}" if text else "The call was not allowed."
        if result.is_error:
            self._note("a failed call is told in words")
            return f"The tool failed: {text}" if text else "The tool failed."
        return text

    def _part_texts(self, parts: tuple[ReadablePart, ...], result: ToolResult, where: str) -> str:
        texts = [part.text for part in parts if isinstance(part, Text)]
        media = [part for part in parts if not isinstance(part, Text)]
        if media:
            name = result.name or result.call_id
            self._tool_media.append({"type": "text", "text": f"From the result of {name}:"})
            self._tool_media += [write_part(part, where) for part in media]
            self._note("the media of a tool result follow in a user message")
            if not texts:
                return "The result follows."
        return "\n".join(texts)

    def _note(self, reason: str) -> None:
        self._request.adaptations.append(Adaptation("translated", "messages", reason))
