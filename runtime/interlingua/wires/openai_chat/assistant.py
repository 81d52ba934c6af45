"""The model's own turns, as they are sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.wires.openai_chat.thinking import Details

if TYPE_CHECKING:
    from interlingua.messages import Message
    from interlingua.records import ReasoningField
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import openai_chat as wire

_LONGEST_ID = 40


def wire_id(call_id: str) -> str:
    """Give a tool call's id in a form this wire takes; the same id always gives the same."""
    if len(call_id) <= _LONGEST_ID:
        return call_id
    from hashlib import sha256

    digest = sha256(call_id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"call_{digest[:32]}"


def write_assistant(
    message: Message[object], where: str, request: ChatRequest
) -> wire.AssistantMessageParam:
    """Write an assistant message.

    Raises:
        UsageError: It holds what no assistant says.
    """
    turn = _Turn(request, where)
    for part in message.parts:
        turn.take(part)
    return turn.written(message.name)


class _Turn:
    __slots__ = (
        "_calls",
        "_chunks",
        "_fields",
        "_function_call",
        "_has_chunks",
        "_refusals",
        "_request",
        "_texts",
        "_thoughts",
        "_transcript",
        "_where",
    )

    def __init__(self, request: ChatRequest, where: str) -> None:
        self._request = request
        self._where = where
        self._texts: list[str] = []
        self._transcript: list[str] = []
        self._refusals: list[str] = []
        self._thoughts: list[Thinking] = []
        self._calls: list[wire.MessageCustomToolCallParam | wire.MessageToolCallParam] = []
        self._function_call: wire.MessageFunctionCallParam | None = None
        self._fields: JsonObject = {}
        self._chunks: list[JsonValue] = []
        self._has_chunks = False

    def take(self, part: object) -> None:
        match part:
            case Text():
                if part.provider_data is not None and "transcript" in part.provider_data:
                    self._transcript.append(part.text)
                else:
                    self._texts.append(part.text)
                    self._chunks.append({"type": "text", "text": part.text})
            case Refusal():
                self._refusals.append(part.text)
            case Thinking():
                self._take_thought(part)
            case ToolCall():
                self._take_call(part)
            case Opaque():
                self._take_opaque(part)
            case Image() | Audio() | Video() | Document():
                self._take_media(part)
            case ToolResult():
                raise UsageError(f"{self._where}: a tool result belongs in a tool message")
            case _:
                raise UsageError(f"{self._where}: an assistant says no {type(part).__name__}")

    def written(self, name: str | None) -> wire.AssistantMessageParam:
        text = self._prefix() + "".join(self._texts)
        if "audio" not in self._fields:
            text += "".join(self._transcript)
        content: JsonValue = text or None
        if self._has_chunks:
            content = self._chunks
        elif not text and self._needs_text():
            content = ""
        written: JsonObject = {"role": "assistant", "content": content}
        if self._refusals:
            written["refusal"] = "".join(self._refusals)
        if name is not None:
            written["name"] = name
        self._write_thoughts(written)
        written.update(self._fields)
        if self._calls:
            written["tool_calls"] = cast("JsonValue", self._calls)
        if self._function_call is not None:
            written["function_call"] = cast("JsonValue", self._function_call)
        return cast("wire.AssistantMessageParam", written)

    def _needs_text(self) -> bool:
        if self._request.model.compat.non_null_content:
            return True
        # Null content is for a turn that says something else.
        said = self._calls or self._refusals or self._function_call or "audio" in self._fields
        return not said

    def _take_thought(self, part: Thinking) -> None:
        data = part.provider_data or {}
        if data.get("replay_field") == "content_parts":
            self._has_chunks = True
            self._chunks.append(
                {"type": "thinking", "thinking": [{"type": "text", "text": part.text}]}
            )
        else:
            self._thoughts.append(part)

    def _take_call(self, part: ToolCall) -> None:
        data = part.provider_data or {}
        text = part.arguments_text
        if part.freeform:
            self._calls.append(
                {
                    "id": wire_id(part.id),
                    "type": "custom",
                    "custom": {"name": part.name, "input": text},
                }
            )
            return
        if not text or text.isspace():
            text = jsontext.encode_text(part.arguments or {})
        function: wire.MessageFunctionCallParam = {"name": part.name, "arguments": text}
        if "function_call" in data:
            self._function_call = function
            return
        call: JsonObject = {
            "id": wire_id(part.id),
            "type": "function",
            "function": cast("JsonObject", function),
        }
        for name, given in data.items():
            inner = call.get(name)
            if isinstance(inner, dict) and isinstance(given, dict):
                inner.update(given)
            else:
                call[name] = given
        self._calls.append(cast("wire.MessageToolCallParam", call))

    def _take_opaque(self, part: Opaque) -> None:
        if part.hosted:
            self._drop(f"what the host's own {part.kind} did", "the endpoint does not take it back")
        elif part.kind == "extra_content":
            self._fields["extra_content"] = part.data
        elif part.kind in ("annotation", "image"):
            self._add_to_list(f"{part.kind}s", part.data)
        else:
            self._has_chunks = True
            self._chunks.append(part.data)

    def _take_media(self, part: Image | Audio | Video | Document) -> None:
        data = part.provider_data if part.origin == self._request.origin else None
        if isinstance(part, Audio) and data is not None and isinstance(data.get("id"), str):
            self._fields["audio"] = {"id": data["id"]}
        elif isinstance(part, Image) and data is not None:
            self._add_to_list("images", data)
        else:
            self._drop(part.kind, "the wire takes no media from an assistant")

    def _add_to_list(self, name: str, item: JsonObject) -> None:
        items = self._fields.setdefault(name, [])
        if isinstance(items, list):
            items.append(item)

    def _drop(self, what: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation("dropped", f"{self._where}: {what}", reason))

    def _prefix(self) -> str:
        """Give thinking that came in tags back in its tags."""
        if self._request.model.compat.reasoning_replay_field is not None:
            return ""
        tagged = [thought for thought in self._thoughts if _field_of(thought) == "content"]
        return "".join(
            [
                f"<{tag}>{thought.text}</{tag}>"
                for thought in tagged
                for tag in ((thought.provider_data or {}).get("tag", "think"),)
            ]
        )

    def _write_thoughts(self, written: JsonObject) -> None:
        field: ReasoningField | None = self._request.model.compat.reasoning_replay_field
        details = Details()
        texts: dict[str, list[str]] = {}
        for thought in self._thoughts:
            data = thought.provider_data or {}
            own = data.get("reasoning_details")
            name = field or _field_of(thought)
            if isinstance(own, list) and name in (None, "reasoning_details"):
                details.add(own)
            elif name == "reasoning_details":
                details.add([_detail(thought)])
            elif name is None:
                self._drop("thinking", "the endpoint names no field that takes it back")
            elif name != "content":
                texts.setdefault(name, []).append(thought.text)
        if self._calls and field == "reasoning_content" and not self._thoughts:
            # DeepSeek and Moonshot refuse a tool call whose reasoning field is absent.
            texts[field] = []
        for name, pieces in texts.items():
            written[name] = "".join(pieces)
        if details:
            written["reasoning_details"] = details.items()


def _field_of(thought: Thinking) -> str | None:
    data = thought.provider_data or {}
    if "reasoning_details" in data:
        return "reasoning_details"
    given = data.get("replay_field")
    return given if isinstance(given, str) else None


def _detail(thought: Thinking) -> JsonObject:
    detail: JsonObject = {"type": "reasoning.text", "text": thought.text}
    if thought.signature is not None:
        detail["signature"] = thought.signature
    return detail
