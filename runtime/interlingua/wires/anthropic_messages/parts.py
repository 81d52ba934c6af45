"""Content parts to Anthropic's blocks, one by one.

Law: what came from this origin goes back as it came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Document, Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.wires.anthropic_messages.media import document_block, image_block

if TYPE_CHECKING:
    from interlingua.messages import Part
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import anthropic_messages as api

_TOOL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def user_block(request: ChatRequest, part: Part, where: str) -> api.ContentBlockParam | None:
    """Write a part of a user's or a tool's message; None where it says nothing.

    Raises:
        UsageError: The part does not belong there, or cannot be sent.
    """
    match part:
        case Text():
            return _text_block(request, part, where)
        case Image():
            return image_block(request, part, where)
        case Document():
            return document_block(request, part, where)
        case ToolResult():
            return _result_block(request, part, where)
        case Opaque():
            return cast("api.ContentBlockParam", part.data)
        case _:
            raise UsageError(
                f"{where}: a user message of this wire cannot hold {type(part).__name__};"
                " it takes Text, Image, Document and ToolResult"
            )


def assistant_block(request: ChatRequest, part: Part, where: str) -> api.ContentBlockParam | None:
    """Write a part of the model's own message; None where it says nothing.

    Raises:
        UsageError: The part does not belong there, or cannot be sent.
    """
    match part:
        case Text():
            return _text_block(request, part, where)
        case Thinking():
            return _thinking_block(request, part, where)
        case ToolCall():
            return _call_block(request, part, where)
        case Opaque():
            return cast("api.ContentBlockParam", part.data)
        case Refusal():
            if not part.text:
                return None
            _note(request, where, "a refusal was sent as text, which this wire has instead")
            return {"type": "text", "text": part.text}
        case _:
            raise UsageError(
                f"{where}: an assistant message of this wire cannot hold {type(part).__name__};"
                " it takes Text, Thinking, ToolCall and Opaque"
            )


def _text_block(request: ChatRequest, part: Text, where: str) -> api.TextBlockParam | None:
    if not part.text:
        # The API refuses empty text, which replies may hold.
        return None
    block: api.TextBlockParam = {"type": "text", "text": part.text}
    if not part.citations and part.provider_data is None:
        return block
    cited = [citation.raw for citation in part.citations if citation.raw is not None]
    if cited and part.origin == request.origin:
        # A citation of an answer names the file it cites, that of a request may not.
        block["citations"] = [
            cast(
                "api.TextCitationParam",
                {name: given for name, given in citation.items() if name != "file_id"},
            )
            for citation in cited
        ]
    elif part.citations:
        request.adaptations.append(
            Adaptation("dropped", f"{where}.citations", "only the model that cited reads them")
        )
    if part.provider_data is not None:
        return cast("api.TextBlockParam", {**block, **part.provider_data})
    return block


def _thinking_block(
    request: ChatRequest, part: Thinking, where: str
) -> api.ThinkingBlockParam | api.RedactedThinkingBlockParam | None:
    if part.provider_data is not None:
        return cast("api.ThinkingBlockParam", part.provider_data)
    if part.encrypted is not None:
        return {"type": "redacted_thinking", "data": part.encrypted}
    if part.signature is not None:
        return {"type": "thinking", "thinking": part.text, "signature": part.signature}
    request.adaptations.append(
        Adaptation("dropped", where, "thinking without its signature, which the API refuses")
    )
    return None


def _call_block(request: ChatRequest, part: ToolCall, where: str) -> api.ToolUseBlockParam:
    call_id = tool_id(part.id, where)
    if call_id != part.id:
        _note(request, f"{where}.id", f"{part.id!r} was sent as {call_id!r}, which the API takes")
    given: JsonObject
    if part.arguments is not None:
        given = part.arguments
    elif part.freeform:
        given = {"input": part.arguments_text}
        _note(request, where, "free-form input was sent as the field 'input' of an object")
    elif part.arguments_text and not part.arguments_text.isspace():
        # The form that Anthropic's guide to fine-grained tool streaming asks for.
        given = {"INVALID_JSON": part.arguments_text}
        _note(request, where, "arguments that are no JSON object were wrapped in INVALID_JSON")
    else:
        given = {}
    block: api.ToolUseBlockParam = {
        "type": "tool_use",
        "id": call_id,
        "name": part.name,
        "input": cast("dict[str, object]", given),
    }
    if part.provider_data is not None:
        return cast("api.ToolUseBlockParam", {**block, **part.provider_data})
    return block


def _result_block(request: ChatRequest, part: ToolResult, where: str) -> api.ToolResultBlockParam:
    block: api.ToolResultBlockParam = {
        "type": "tool_result",
        "tool_use_id": tool_id(part.call_id, where),
    }
    content = _result_content(request, part, where)
    if content:
        block["content"] = content
    elif part.denied:
        block["content"] = "The call was not allowed to run."
    if part.is_error or part.denied:
        block["is_error"] = True
    return block


def _result_content(
    request: ChatRequest, part: ToolResult, where: str
) -> str | list[api.ToolResultBlockParamContent]:
    content = part.content
    if isinstance(content, str):
        return content
    if not isinstance(content, tuple):
        return jsontext.encode_text(cast("JsonValue", content))
    blocks: list[api.ToolResultBlockParamContent] = []
    for at, inner in enumerate(content):
        inside = f"{where}.content[{at}]"
        block: api.ToolResultBlockParamContent | None
        match inner:
            case Text():
                block = _text_block(request, inner, inside)
            case Image():
                block = image_block(request, inner, inside)
            case Document():
                block = document_block(request, inner, inside)
            case _:
                raise UsageError(
                    f"{inside}: a tool result of this wire cannot hold {type(inner).__name__};"
                    " it takes Text, Image and Document"
                )
        if block is not None:
            blocks.append(block)
    return blocks


def tool_id(given: str, where: str) -> str:
    """Give a tool call's id as the API takes it; another provider's is rewritten, always alike.

    Raises:
        UsageError: There is no id.
    """
    if not given:
        raise UsageError(f"{where}: a tool call and its result need the same, non-empty id")
    if _TOOL_ID.fullmatch(given):
        return given
    from zlib import crc32

    checksum = crc32(given.encode("utf-8", "surrogatepass"))
    return f"{re.sub(r'[^a-zA-Z0-9_-]', '_', given)[:55]}_{checksum:08x}"


def _note(request: ChatRequest, where: str, reason: str) -> None:
    request.adaptations.append(Adaptation("translated", where, reason))
