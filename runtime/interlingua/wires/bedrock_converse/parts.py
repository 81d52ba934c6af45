"""Content parts to Bedrock's blocks, one by one.

Law: what came from this origin goes back as it came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.wires.bedrock_converse.media import (
    audio_block,
    document_block,
    image_block,
    video_block,
)

if TYPE_CHECKING:
    from interlingua.messages import Part
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import bedrock_converse as api

_TOOL_ID = re.compile(r"[a-zA-Z0-9_.:-]{1,64}")


class PartWriter:
    """Writes the parts of one request."""

    __slots__ = ("_names", "_request")

    def __init__(self, request: ChatRequest) -> None:
        self._request = request
        self._names: set[str] = set()

    def user_blocks(self, part: Part, where: str) -> list[api.ContentBlockParam]:
        """Write a part of a user's or a tool's message; none where it says nothing.

        Raises:
            UsageError: The part does not belong there, or cannot be sent.
        """
        match part:
            case Text():
                return self._text(part, where)
            case Image():
                return [{"image": image_block(self._request, part, where)}]
            case Document():
                return [{"document": document_block(self._request, part, where, self._names)}]
            case Video():
                return [{"video": video_block(self._request, part, where)}]
            case Audio():
                return [{"audio": audio_block(self._request, part, where)}]
            case ToolResult():
                return [{"toolResult": self._result(part, where)}]
            case Opaque():
                return [cast("api.ContentBlockParam", part.data)]
            case _:
                raise UsageError(
                    f"{where}: a user message cannot hold {type(part).__name__};"
                    " it takes Text, Image, Document, Video, Audio and ToolResult"
                )

    def assistant_blocks(self, part: Part, where: str) -> list[api.ContentBlockParam]:
        """Write a part of the model's own message; raises like `user_blocks`."""
        match part:
            case Text():
                return self._text(part, where)
            case Thinking():
                return self._thinking(part, where)
            case ToolCall():
                return [{"toolUse": self._call(part, where)}]
            case Image():
                return [{"image": image_block(self._request, part, where)}]
            case Audio():
                return [{"audio": audio_block(self._request, part, where)}]
            case Opaque():
                return [cast("api.ContentBlockParam", part.data)]
            case Refusal():
                self._note(where, "a refusal was sent as text, which this wire has instead")
                return [{"text": part.text}] if part.text.strip() else []
            case _:
                raise UsageError(
                    f"{where}: an assistant message cannot hold {type(part).__name__};"
                    " it takes Text, Thinking, ToolCall, Image, Audio and Opaque"
                )

    def _text(self, part: Text, where: str) -> list[api.ContentBlockParam]:
        cited = [each.raw for each in part.citations if each.raw is not None]
        if not cited or part.origin != self._request.origin:
            if part.citations:
                self._drop(f"{where}.citations", "only the model that cited reads them")
            # The API refuses text that is blank, which replies may hold.
            return [{"text": part.text}] if part.text.strip() else []
        citations = cast("list[api.Citation]", cited)
        if part.provider_data is not None and "citationsContent" in part.provider_data:
            content: list[api.CitationGeneratedContent] = [{"text": part.text}]
            return [{"citationsContent": {"content": content, "citations": citations}}]
        blocks: list[api.ContentBlockParam] = [
            {"citationsContent": {"citations": [citation]}} for citation in citations
        ]
        return [{"text": part.text}, *blocks] if part.text.strip() else blocks

    def _thinking(self, part: Thinking, where: str) -> list[api.ContentBlockParam]:
        blocks: list[api.ContentBlockParam] = []
        if part.signature is not None:
            blocks.append(
                {
                    "reasoningContent": {
                        "reasoningText": {"text": part.text, "signature": part.signature}
                    }
                }
            )
        if part.encrypted is not None:
            blocks.append({"reasoningContent": {"redactedContent": part.encrypted}})
        if not blocks:
            self._drop(where, "thinking without a signature, which no model here reads back")
        return blocks

    def _call(self, part: ToolCall, where: str) -> api.ToolUseBlockParam:
        given: JsonObject
        if part.arguments is not None:
            given = part.arguments
        elif part.arguments_text and not part.arguments_text.isspace():
            given = {"input": part.arguments_text}
            self._note(where, "arguments that are no JSON object were sent as its field 'input'")
        else:
            given = {}
        return {
            "toolUseId": self._tool_id(part.id, where),
            "name": part.name,
            "input": cast("dict[str, object]", given),
        }

    def _result(self, part: ToolResult, where: str) -> api.ToolResultBlockParam:
        block: api.ToolResultBlockParam = {
            "toolUseId": self._tool_id(part.call_id, where),
            "content": self._result_content(part, where),
        }
        if not block["content"] and part.denied:
            block["content"] = [{"text": "The call was not allowed to run."}]
        if part.is_error or part.denied:
            block["status"] = "error"
        return block

    def _result_content(
        self, part: ToolResult, where: str
    ) -> list[api.ToolResultContentBlockParam]:
        content = part.content
        if isinstance(content, str):
            return [{"text": content}] if content.strip() else []
        if isinstance(content, dict):
            return [{"json": content}]
        if not isinstance(content, tuple):
            # The API calls any JSON value a document, but models take only objects.
            return [{"text": jsontext.encode_text(cast("JsonValue", content))}]
        blocks: list[api.ToolResultContentBlockParam] = []
        for at, inner in enumerate(content):
            inside = f"{where}.content[{at}]"
            match inner:
                case Text():
                    if inner.text.strip():
                        blocks.append({"text": inner.text})
                case Image():
                    blocks.append({"image": image_block(self._request, inner, inside)})
                case Document():
                    document = document_block(self._request, inner, inside, self._names)
                    blocks.append({"document": document})
                case Video():
                    blocks.append({"video": video_block(self._request, inner, inside)})
                case _:
                    raise UsageError(
                        f"{inside}: a tool result of this wire cannot hold {type(inner).__name__};"
                        " it takes Text, Image, Document and Video"
                    )
        return blocks

    def _tool_id(self, given: str, where: str) -> str:
        if not given:
            raise UsageError(f"{where}: a tool call and its result need the same, non-empty id")
        if _TOOL_ID.fullmatch(given):
            return given
        from zlib import crc32

        plain = re.sub(r"[^a-zA-Z0-9_.:-]", "_", given)[:55]
        checksum = crc32(given.encode("utf-8", "surrogatepass"))
        sent = f"{plain}_{checksum:08x}"
        self._note(f"{where}.id", f"{given!r} was sent as {sent!r}, which the API takes")
        return sent

    def _note(self, where: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation("translated", where, reason))

    def _drop(self, where: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation("dropped", where, reason))
