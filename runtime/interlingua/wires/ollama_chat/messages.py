"""Neutral messages to the wire's messages: one text each, images beside it, calls with objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Opaque,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
    part_results,
    plain_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from interlingua.messages import Message, Part
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import ollama_chat as wire


class MessageWriter:
    """Writes a conversation into `written`."""

    __slots__ = ("_names", "_request", "_shown", "written")

    def __init__(self, request: ChatRequest) -> None:
        self._request = request
        self._names: dict[str, str] = {}
        self._shown: list[tuple[str, list[str]]] = []
        self.written: list[wire.Message] = []

    def write(self) -> None:
        """Write every message.

        Raises:
            UsageError: A message holds what its role cannot say on this wire.
        """
        for at, message in enumerate(self._request.messages):
            self._write(message, f"messages[{at}]")
        self._write_shown()

    def _write(self, message: Message[object], where: str) -> None:
        plain = plain_text(message)
        if plain and message.name is None and message.role in ("user", "assistant"):
            self._write_shown()
            self.written.append(
                {"role": "user" if message.role == "user" else "assistant", "content": plain}
            )
            return
        results, rest = part_results(message, where)
        for result in results:
            self._write_result(result, where)
        if results and not rest:
            return
        self._write_shown()
        if message.name is not None:
            self._note("dropped", f"{where}.name", "the API's messages have no names")
        match message.role:
            case "system" | "developer":
                if not all(isinstance(part, Text) for part in rest):
                    raise UsageError(f"{where}: a {message.role} message holds text only")
                self.written.append({"role": "system", "content": self._text(rest)})
            case "user":
                self._write_user(rest, where)
            case "assistant":
                self.written.append(self._assistant(message, where))
            case "tool":
                raise UsageError(f"{where}: a tool message holds tool results and nothing else")

    def _text(self, parts: Sequence[Part]) -> str:
        texts = [part.text for part in parts if isinstance(part, Text)]
        if len(texts) > 1:
            self._note("translated", "messages", "a message's texts are joined, line by line")
        return "\n".join(texts)

    def _write_user(self, parts: Sequence[Part], where: str) -> None:
        written: wire.Message = {"role": "user", "content": self._text(parts)}
        images: list[str] = []
        for at, part in enumerate(parts):
            place = f"{where}.parts[{at}]"
            if isinstance(part, Image | Audio | Video | Document):
                images.append(_image(part, place))
            elif not isinstance(part, Text):
                raise UsageError(f"{place}: a user message holds no {type(part).__name__}")
        if images:
            written["images"] = images
        self.written.append(written)

    def _write_shown(self) -> None:
        """Write the images of the tool results so far, each with the name of its tool."""
        for name, images in self._shown:
            self.written.append(
                {"role": "user", "content": f"From the result of {name}:", "images": images}
            )
        self._shown.clear()

    def _write_result(self, result: ToolResult, where: str) -> None:
        content = result.content
        name = result.name or self._names.get(result.call_id)
        if isinstance(content, tuple):
            text = self._text(content)
            images = [_image(part, where) for part in content if not isinstance(part, Text)]
            if images:
                self._shown.append((name or result.call_id, images))
                reason = "the media of a tool result follow in a user message"
                self._note("translated", "messages", reason)
                text = text or "The result follows."
        else:
            text = content if isinstance(content, str) else jsontext.encode_text(content)
        if result.denied or result.is_error:
            self._note("translated", "messages", "a failed or denied call is told in words")
            words = "The call was not allowed" if result.denied else "The tool failed"
            text = ": ".join([each for each in (words, text) if each])
        written: wire.Message = {"role": "tool", "content": text}
        if name is not None:
            written["tool_name"] = name
        written["tool_call_id"] = result.call_id
        self.written.append(written)

    def _assistant(self, message: Message[object], where: str) -> wire.Message:
        texts: list[str] = []
        thoughts: list[str] = []
        images: list[str] = []
        calls: list[wire.ToolCallParam] = []
        for part in message.parts:
            match part:
                case Text() | Refusal():
                    texts.append(part.text)
                case Thinking():
                    thoughts.append(part.text)
                case ToolCall():
                    self._names[part.id] = part.name
                    calls.append(self._call(part, where))
                case Image() if part.origin == self._request.origin:
                    images.append(_image(part, where))
                case Image() | Audio() | Video() | Document():
                    reason = "the wire takes no media from an assistant"
                    self._note("dropped", f"{where}: {part.kind}", reason)
                case Opaque():
                    self._note("dropped", f"{where}: {part.kind}", "the wire does not take it back")
                case ToolResult():
                    raise UsageError(f"{where}: a tool result belongs in a tool message")
        written: wire.Message = {"role": "assistant", "content": "".join(texts)}
        if thoughts:
            written["thinking"] = "".join(thoughts)
        if images:
            written["images"] = images
        if calls:
            written["tool_calls"] = calls
        return written

    def _call(self, part: ToolCall, where: str) -> wire.ToolCallParam:
        arguments: dict[str, object] = dict(part.arguments or {})
        if part.arguments is None and part.arguments_text:
            arguments = {"input": part.arguments_text}
            self._note("translated", f"{where}: {part.name}", "arguments must be an object here")
        function: wire.ToolCallFunctionParam = {"name": part.name, "arguments": arguments}
        return {"id": part.id, "function": function}

    def _note(self, change: Literal["dropped", "translated"], what: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation(change, what, reason))


def _image(part: Image | Audio | Video | Document, where: str) -> str:
    if not isinstance(part, Image):
        raise UsageError(f"{where}: this wire takes no {part.kind}")
    if part.data is None:
        raise UsageError(f"{where}: this wire takes images as bytes only; use Image.from_bytes")
    return part.base64()
