"""One message, or one delta of it, to parts: the same reading for a stream and a plain body.

Law: a part ends where another kind begins, so parts keep the order they came in; tool calls stay
open to the end, since hosts interleave their pieces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.messages import Citation
from interlingua.wires.openai_chat.output import (
    AudioInProgress,
    citation_of,
    image_of,
)
from interlingua.wires.openai_chat.thinking import (
    FIELDS,
    TEXT_FIELDS,
    Details,
    ThinkingTags,
    details_text,
    seal,
)
from interlingua.wires.openai_chat.tool_calls import CallInProgress, ToolCalls

if TYPE_CHECKING:
    from interlingua.assembly import Assembler
    from interlingua.records import Compat
    from interlingua.values import JsonObject, JsonValue
    from interlingua.wires.openai_chat.fold import ChoiceFold

_RARE = frozenset(
    {
        "annotations",
        "audio",
        "executed_tools",
        "extra_content",
        "function_call",
        "images",
        "refusal",
        "tool_calls",
    }
)


class MessageReader:
    """Reads one choice's message into an assembler.

    `in_text` says that plain content may go straight on to the open text part. `fold` is set for a
    stream; its tool calls are then the ones read.
    """

    __slots__ = (
        "_assembler",
        "_audio",
        "_calls",
        "_details",
        "_extra_content",
        "_function_call",
        "_hosted",
        "_open",
        "_source",
        "_tags",
        "_transcribed",
        "fold",
        "has_content",
        "in_text",
        "refused",
    )

    def __init__(self, assembler: Assembler, compat: Compat) -> None:
        self._assembler = assembler
        self._tags = ThinkingTags() if compat.inline_thinking else None
        self._open: str | None = None
        self._source: str | None = None
        self._details = Details()
        self._calls = ToolCalls()
        self._function_call: CallInProgress | None = None
        self._hosted: dict[int, JsonObject] = {}
        self._audio: AudioInProgress | None = None
        self._transcribed = False
        self._extra_content: JsonObject = {}
        self.fold: ChoiceFold | None = None
        self.in_text = False
        self.has_content = False
        self.refused = False

    @property
    def has_calls(self) -> bool:
        """Whether any tool call waits for an answer."""
        return bool(self._tool_calls.calls) or self._function_call is not None

    @property
    def _tool_calls(self) -> ToolCalls:
        return self._calls if self.fold is None else self.fold.calls

    def read(self, delta: JsonObject, *, whole: bool = False) -> None:
        """Take a delta, or a whole message."""
        calls = delta.get("tool_calls")
        if calls and len(delta) == 1:
            self._read_tool_calls(calls, whole)
            return
        if not FIELDS.isdisjoint(delta):
            self._read_thinking(delta)
        content = delta.get("content")
        if content:
            self._read_content(content)
        if not _RARE.isdisjoint(delta):
            self._read_rare(delta, whole)

    def finish(self, sources: list[Citation]) -> None:
        """Read what only the end settles, and close the parts.

        Parameters:
            sources: What the host cites beside the choices.
        """
        if self._tags is not None:
            for is_thinking, piece in self._tags.finish():
                self._read_tagged(is_thinking, piece)
        if sources:
            self._switch("text")
            for source in sources:
                self._assembler.citation("text", source)
        self._switch(None)
        for call in self._tool_calls.calls:
            if call.announced is None:
                self._announce(call)
                if not call.name:
                    self._assembler.warn("a tool call without a name", call.body())
            self._assembler.end_tool_call(call, call.provider_data())
        if self._function_call is not None:
            call = self._function_call
            self._announce(call)
            self._assembler.end_tool_call(call, call.provider_data())
        for index, data in self._hosted.items():
            self._assembler.end_hosted_tool(("executed", index), "executed_tool", data)
        if self._audio is not None:
            sound = self._audio.part(self._assembler.origin)
            if sound is not None:
                self._assembler.media(sound)
            else:
                self._assembler.opaque("audio", self._audio.body())
        if self._extra_content:
            self._assembler.opaque("extra_content", self._extra_content)

    def _switch(self, kind: str | None) -> None:
        """Close the open part if it is of another kind."""
        opened = self._open
        if opened == kind:
            return
        if opened == "thinking":
            self._end_thinking()
        elif opened == "text" and self._transcribed:
            # The sound is replayed by its id, so its words are marked as not written.
            self._assembler.end_text("text", {"transcript": True})
        elif opened is not None and self._assembler.is_open(opened):
            self._assembler.end(opened)
        self._open = kind
        self.has_content = True
        self.in_text = kind == "text" and self._tags is None

    def _read_text(self, piece: str) -> None:
        self._switch("text")
        self._assembler.text("text", piece)

    def _read_content(self, content: JsonValue) -> None:
        if isinstance(content, str):
            if self._tags is None:
                self._read_text(content)
            else:
                for is_thinking, piece in self._tags.feed(content):
                    self._read_tagged(is_thinking, piece)
        elif isinstance(content, list):
            for part in content:
                self._read_content_part(part)
        else:
            self._assembler.warn("content that is neither text nor a list", content)

    def _read_tagged(self, is_thinking: bool, piece: str) -> None:
        if is_thinking:
            self._switch("thinking")
            self._source = self._source or "content"
            self._assembler.thinking("thinking", piece)
        else:
            self._read_text(piece)

    def _read_content_part(self, part: JsonValue) -> None:
        if not isinstance(part, dict):
            self._read_content(part)
            return
        match part:
            case {"type": "text", "text": str(text)}:
                if text:
                    self._read_text(text)
            case {"type": "thinking", "thinking": thought}:
                self._switch("thinking")
                self._source = self._source or "content_parts"
                text = thought if isinstance(thought, str) else details_text(_list(thought))
                self._assembler.thinking("thinking", text)
            case {"type": "refusal", "refusal": str(text)}:
                self._read_refusal(text)
            case {"type": "image_url"}:
                self._read_image(part)
            case _:
                kind = part.get("type")
                self._assembler.opaque(kind if isinstance(kind, str) else "content_part", part)

    def _read_thinking(self, delta: JsonObject) -> None:
        text = ""
        source = self._source
        for name in TEXT_FIELDS:
            given = delta.get(name)
            if given and isinstance(given, str) and source in (None, name):
                text, source = given, name
                break
        details = delta.get("reasoning_details")
        if isinstance(details, list) and details:
            self._switch("thinking")
            self._assembler.thinking("thinking", "")
            self._details.add(details)
            if source in (None, "reasoning_details"):
                text = details_text(details)
                source = "reasoning_details" if text else source
        if text:
            self._switch("thinking")
            self._source = source
            self._assembler.thinking("thinking", text)

    def _end_thinking(self) -> None:
        details, self._details = self._details.items(), Details()
        data: JsonObject = {"reasoning_details": details} if details else {}
        if not details and self._source is not None:
            data = {"replay_field": self._source}
            if self._tags is not None and self._tags.tag is not None:
                data["tag"] = self._tags.tag
        signature, encrypted = seal(details)
        self._assembler.thinking_details(
            "thinking", signature=signature, encrypted=encrypted, provider_data=data or None
        )
        self._assembler.end("thinking")

    def _read_rare(self, delta: JsonObject, whole: bool) -> None:
        refusal = delta.get("refusal")
        if refusal and isinstance(refusal, str):
            self._read_refusal(refusal)
        audio = delta.get("audio")
        if isinstance(audio, dict):
            self._read_audio(audio)
        for item in _list(delta.get("images")):
            self._read_image(item)
        for annotation in _list(delta.get("annotations")):
            self._read_annotation(annotation)
        for item in _list(delta.get("executed_tools")):
            self._read_executed_tool(item)
        calls = delta.get("tool_calls")
        if calls:
            self._read_tool_calls(calls, whole)
        legacy = delta.get("function_call")
        if isinstance(legacy, dict):
            self._read_function_call(legacy)
        extra = delta.get("extra_content")
        if isinstance(extra, dict):
            self._extra_content.update(extra)

    def _read_refusal(self, piece: str) -> None:
        self._switch("refusal")
        self.refused = True
        self._assembler.refusal("refusal", piece)

    def _read_audio(self, piece: JsonObject) -> None:
        if self._audio is None:
            if not any(piece.values()):
                return  # a placeholder, as Snowflake sends it
            self._audio = AudioInProgress()
        transcript = self._audio.take(piece)
        if transcript:
            self._transcribed = True
            self._read_text(transcript)

    def _read_image(self, item: JsonValue) -> None:
        image = image_of(item, self._assembler.origin)
        if image is not None:
            self.has_content = True
            self._assembler.media(image)
        elif isinstance(item, dict):
            self._assembler.opaque("image", item)

    def _read_annotation(self, annotation: JsonValue) -> None:
        citation = citation_of(annotation)
        if citation is not None:
            self._switch("text")
            self._assembler.citation("text", citation)
        elif isinstance(annotation, dict):
            self._assembler.opaque("annotation", annotation)

    def _read_executed_tool(self, item: JsonValue) -> None:
        if not isinstance(item, dict):
            return
        index = item.get("index")
        at = index if isinstance(index, int) else len(self._hosted)
        data = self._hosted.get(at)
        if data is None:
            data = self._hosted[at] = {}
            name = item.get("name") or item.get("type")
            self._switch(None)
            self._assembler.hosted_tool(
                ("executed", at), None, name if isinstance(name, str) else "tool", data
            )
        data.update(item)

    def _read_tool_calls(self, pieces: JsonValue, whole: bool) -> None:
        calls = self._tool_calls
        calls.begin_chunk()
        for piece in _list(pieces):
            if isinstance(piece, dict):
                self._read_tool_call(calls.take(piece, whole=whole))

    def _read_tool_call(self, call: CallInProgress) -> None:
        if call.announced is None:
            # The start tells name and id, so it waits for them until arguments come.
            if call.name is None or (call.id is None and not call.pieces):
                return
            self._announce(call)
        pieces = call.pieces
        while call.announced is not None and call.announced < len(pieces):
            self._assembler.arguments(call, pieces[call.announced])
            call.announced += 1

    def _announce(self, call: CallInProgress) -> None:
        if call.announced is not None:
            return
        self._switch(None)
        self.has_content = True
        call.announced = 0
        self._assembler.tool_call(call, call.id, call.name or "", freeform=call.custom)
        self._read_tool_call(call)

    def _read_function_call(self, piece: JsonObject) -> None:
        call = self._function_call
        if call is None:
            if not piece.get("name"):
                return  # a placeholder, as Snowflake sends it
            call = self._function_call = CallInProgress(legacy=True)
        call.take({"function": piece})
        self._read_tool_call(call)


def _list(given: JsonValue) -> list[JsonValue]:
    return given if isinstance(given, list) else []
