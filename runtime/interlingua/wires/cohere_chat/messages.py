"""Neutral messages to the wire's messages, and the documents that stand beside them.

Law: what came from this origin goes back as it came: thinking, plans, citations, arguments text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

    from interlingua.messages import Message, Part, ReadablePart
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import cohere_chat as wire


class MessageWriter:
    """Writes a conversation: `written` are its messages, `documents` what they bring to read."""

    __slots__ = ("_media", "_request", "documents", "written")

    def __init__(self, request: ChatRequest) -> None:
        self._request = request
        self._media: list[wire.ImageUrlContent | wire.TextContent] = []
        self.written: list[wire.RequestMessage] = []
        self.documents: list[str | wire.Document] = []

    def write(self) -> None:
        """Write every message.

        Raises:
            UsageError: A message holds what its role cannot say on this wire.
        """
        for at, message in enumerate(self._request.messages):
            self._write(message, f"messages[{at}]")
        self._write_media()

    def _write(self, message: Message[object], where: str) -> None:
        plain = plain_text(message)
        if plain and message.name is None and message.role == "user":
            self._write_media()
            self.written.append({"role": "user", "content": plain})
            return
        results, rest = part_results(message, where)
        for result in results:
            self._write_result(result, where)
        if results and not rest:
            return
        self._write_media()
        if message.name is not None:
            self._note("dropped", f"{where}.name", "the API's messages have no names")
        match message.role:
            case "system" | "developer":
                self._write_instructions(message, where)
            case "user":
                self._write_user(rest, where)
            case "assistant":
                self.written.append(self._assistant(message, where))
            case "tool":
                raise UsageError(f"{where}: a tool message holds tool results and nothing else")

    def _write_instructions(self, message: Message[object], where: str) -> None:
        texts = [part.text for part in message.parts if isinstance(part, Text)]
        if len(texts) != len(message.parts):
            raise UsageError(f"{where}: a {message.role} message holds text only")
        items: list[wire.SystemText] = [{"type": "text", "text": text} for text in texts]
        written: wire.SystemMessage = {
            "role": "system",
            "content": texts[0] if len(texts) == 1 else items,
        }
        self.written.append(written)

    def _write_user(self, parts: Sequence[Part], where: str) -> None:
        content: list[wire.ImageUrlContent | wire.TextContent] = []
        for at, part in enumerate(parts):
            place = f"{where}.parts[{at}]"
            if isinstance(part, Document):
                self.documents.append(_document(part, place))
                self._note("translated", place, "the API takes documents beside the messages")
            elif isinstance(part, Text | Image | Audio | Video):
                content.append(_content(part, place))
            else:
                raise UsageError(f"{place}: a user message holds no {type(part).__name__}")
        self.written.append({"role": "user", "content": content})

    def _write_media(self) -> None:
        """Write the images of the tool results so far, which tool messages cannot hold."""
        if self._media:
            self.written.append({"role": "user", "content": list(self._media)})
            self._media.clear()

    def _write_result(self, result: ToolResult, where: str) -> None:
        content, words = result.content, ""
        if result.denied or result.is_error:
            self._note("translated", "messages", "a failed or denied call is told in words")
            words = "The call was not allowed" if result.denied else "The tool failed"
        said: str | list[wire.DocumentToolContent | wire.TextToolContent]
        if isinstance(content, tuple):
            said = self._result_items(content, result, where)
            if words:
                said.insert(0, {"type": "text", "text": f"{words}:"})
        else:
            text = content if isinstance(content, str) else jsontext.encode_text(content)
            said = ": ".join([each for each in (words, text) if each])
        written: wire.ToolMessage = {
            "role": "tool",
            "tool_call_id": result.call_id,
            "content": said,
        }
        self.written.append(written)

    def _result_items(
        self, parts: tuple[ReadablePart, ...], result: ToolResult, where: str
    ) -> list[wire.DocumentToolContent | wire.TextToolContent]:
        items: list[wire.DocumentToolContent | wire.TextToolContent] = []
        shown: list[Image | Audio | Video] = []
        for part in parts:
            match part:
                case Text():
                    items.append({"type": "text", "text": part.text})
                case Document():
                    items.append({"type": "document", "document": _document(part, where)})
                case _:
                    shown.append(part)
        if shown:
            name = result.name or result.call_id
            self._media.append({"type": "text", "text": f"From the result of {name}:"})
            self._media += [_content(part, where) for part in shown]
            self._note(
                "translated", "messages", "the media of a tool result follow in a user message"
            )
        return items or [{"type": "text", "text": "The result follows."}]

    def _assistant(self, message: Message[object], where: str) -> wire.AssistantMessage:
        content: list[wire.AssistantText | wire.AssistantThinking] = []
        calls: list[wire.ToolCallParam] = []
        citations: list[JsonValue] = []
        written: wire.AssistantMessage = {"role": "assistant"}
        for part in message.parts:
            match part:
                case Text():
                    content.append({"type": "text", "text": part.text})
                    if part.origin == self._request.origin:
                        citations += [each.raw for each in part.citations if each.raw is not None]
                case Refusal():
                    content.append({"type": "text", "text": part.text})
                case Thinking():
                    content.append({"type": "thinking", "thinking": part.text})
                case ToolCall():
                    calls.append(_call(part))
                case Opaque(kind="tool_plan", data={"tool_plan": str(plan), **beside}):
                    written["tool_plan"] = plan
                    cited = beside.get("citations")
                    citations += cited if isinstance(cited, list) else []
                case Opaque():
                    content.append(cast("wire.AssistantText", part.data))
                case Image() | Audio() | Video() | Document():
                    reason = "the wire takes no media from an assistant"
                    self._note("dropped", f"{where}: {part.kind}", reason)
                case ToolResult():
                    raise UsageError(f"{where}: a tool result belongs in a tool message")
        if content:
            written["content"] = content
        if calls:
            written["tool_calls"] = calls
        if citations:
            written["citations"] = cast("list[wire.CitationParam]", citations)
        return written

    def _note(self, change: Literal["dropped", "translated"], what: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation(change, what, reason))


def _content(
    part: Text | Image | Audio | Video, where: str
) -> wire.ImageUrlContent | wire.TextContent:
    match part:
        case Text():
            return {"type": "text", "text": part.text}
        case Image() if part.file_id is None:
            image: wire.ImageUrl = {"url": part.data_url() if part.url is None else part.url}
            if part.detail is not None:
                image["detail"] = cast('Literal["auto", "high", "low"]', part.detail)
            return {"type": "image_url", "image_url": image}
        case Image():
            raise UsageError(f"{where}: this wire takes an image as bytes or by URL, not by id")
        case _:
            raise UsageError(f"{where}: this wire takes no {part.kind}")


def _document(part: Document, where: str) -> wire.Document:
    if part.data is None:
        raise UsageError(f"{where}: this wire takes a document as bytes; download it first")
    try:
        text = part.data.decode()
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{where}: this wire reads text, not {part.media_type}; extract the text first"
        ) from error
    data: dict[str, object] = {"text": text}
    if part.name is not None:
        data["title"] = part.name
    return {"data": data}


def _call(part: ToolCall) -> wire.ToolCallParam:
    text = part.arguments_text
    if part.freeform:
        text = jsontext.encode_text({"input": text})
    elif not text or text.isspace():
        given: JsonObject = part.arguments or {}
        text = jsontext.encode_text(given)
    return {"id": part.id, "type": "function", "function": {"name": part.name, "arguments": text}}
