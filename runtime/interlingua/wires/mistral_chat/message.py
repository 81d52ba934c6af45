"""One message, or one delta of it, to parts: the same reading for a stream and a plain body.

Law: a part ends where another kind begins; tool calls stay open to the end of the reply.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.media import Image
from interlingua.messages import Citation
from interlingua.wires.mistral_chat.tool_calls import ToolCalls

if TYPE_CHECKING:
    from interlingua.assembly import Assembler
    from interlingua.values import JsonObject, JsonValue

_KNOWN = frozenset({"role", "content", "tool_calls", "tool_call_id", "index", "prefix", "metadata"})


def is_tool_message(message: JsonObject) -> bool:
    """Tell whether a message is what a tool answered that the provider ran itself."""
    return message.get("role") == "tool" or bool(message.get("tool_call_id"))


class MessageReader:
    """Reads the messages of one choice into an assembler.

    `in_text` says that plain content may go straight on to the open text part.
    """

    __slots__ = ("_answered", "_assembler", "_open", "_thought", "calls", "in_text")

    def __init__(self, assembler: Assembler) -> None:
        self._assembler = assembler
        self._open: str | None = None
        self._thought: JsonObject = {}
        self._answered: set[str] = set()
        self.calls = ToolCalls()
        self.in_text = False

    @property
    def has_calls(self) -> bool:
        """Whether any tool call waits for an answer of the caller."""
        return any(call.id not in self._answered for call in self.calls.calls)

    def read(self, delta: JsonObject) -> None:
        """Take a delta, or a whole message."""
        if is_tool_message(delta):
            self._read_result(delta)
            return
        content = delta.get("content")
        if content:
            self._read_content(content)
        calls = delta.get("tool_calls")
        for piece in calls if isinstance(calls, list) else ():
            if isinstance(piece, dict):
                self._read_call(piece)
        for name in delta.keys() - _KNOWN:
            if delta[name]:
                self._assembler.warn(
                    f"a field of a message that has no neutral form: {name}", delta
                )

    def finish(self) -> None:
        """Close the parts."""
        self._switch(None)
        for call in self.calls.calls:
            self._assembler.end_tool_call(call)

    def _read_content(self, content: JsonValue) -> None:
        if isinstance(content, str):
            self._read_text(content)
        elif isinstance(content, list):
            for chunk in content:
                if isinstance(chunk, dict):
                    self._read_chunk(chunk)
                else:
                    self._read_content(chunk)
        else:
            self._assembler.warn("content that is neither text nor a list", content)

    def _read_text(self, piece: str) -> None:
        self._switch("text")
        self._assembler.text("text", piece)

    def _read_chunk(self, chunk: JsonObject) -> None:
        match chunk:
            case {"type": "text", "text": str(text)}:
                if text:
                    self._read_text(text)
            case {"type": "thinking", "thinking": thought}:
                self._read_thought(chunk, thought)
            case {"type": "reference"} | {"type": "tool_reference"}:
                self._read_reference(chunk)
            case {"type": "image_url"} if (image := self._image(chunk)) is not None:
                self._switch(None)
                self._assembler.media(image)
            case _:
                self._switch(None)
                kind = chunk.get("type")
                self._assembler.opaque(kind if isinstance(kind, str) else "chunk", chunk)

    def _read_thought(self, chunk: JsonObject, thought: JsonValue) -> None:
        self._switch("thinking")
        self._assembler.thinking("thinking", "")
        for item in thought if isinstance(thought, list) else [thought]:
            match item:
                case {"type": "text", "text": str(text)} | str(text):
                    self._assembler.thinking("thinking", text)
                case dict():
                    references = self._thought.setdefault("references", [])
                    if isinstance(references, list):
                        references.append(item)
                case _:
                    self._assembler.warn("a thought of a form that is not known", item)
        for name, given in chunk.items():
            if name == "signature" and isinstance(given, str):
                self._assembler.thinking_details("thinking", signature=given)
            elif name not in ("type", "thinking", "signature"):
                self._thought[name] = given

    def _read_reference(self, chunk: JsonObject) -> None:
        self._switch("text")
        if not self._assembler.is_open("text"):
            self._assembler.text("text", "")
        place = len(self._assembler.text_so_far("text"))
        url, title = chunk.get("url"), chunk.get("title")
        citation = Citation(
            url=url if isinstance(url, str) else None,
            title=title if isinstance(title, str) else None,
            end=place,
            raw=chunk,
        )
        self._assembler.citation("text", citation)

    def _image(self, chunk: JsonObject) -> Image | None:
        inner = chunk.get("image_url")
        url = inner.get("url") if isinstance(inner, dict) else inner
        try:
            read = Image.from_url(url) if isinstance(url, str) else None
        except UsageError:
            return None
        if read is None:
            return None
        origin = self._assembler.origin
        return Image(read.data, read.url, None, read.media_type, origin=origin, provider_data=chunk)

    def _read_call(self, piece: JsonObject) -> None:
        self._switch(None)
        call, text, begins = self.calls.take(piece)
        if begins:
            self._assembler.tool_call(call, call.id, call.name)
            if not call.name:
                self._assembler.warn("a tool call without a name", piece)
        self._assembler.arguments(call, text)

    def _read_result(self, message: JsonObject) -> None:
        """Keep what a tool answered that the provider ran itself."""
        self._switch(None)
        call_id = message.get("tool_call_id")
        if isinstance(call_id, str):
            self._answered.add(call_id)
        data: JsonObject = {
            name: message[name]
            for name in ("tool_call_id", "name", "content")
            if message.get(name) is not None
        }
        key = ("tool_message", len(self._answered))
        self._assembler.end_hosted_tool(key, "tool_message", {"role": "tool", **data})

    def _switch(self, kind: str | None) -> None:
        """Close the open part if it is of another kind."""
        opened = self._open
        if opened == kind:
            return
        if opened == "thinking":
            if self._thought:
                self._assembler.thinking_details("thinking", provider_data=self._thought)
                self._thought = {}
            self._assembler.end("thinking")
        elif opened is not None:
            self._assembler.end(opened)
        self._open = kind
        self.in_text = kind == "text"
