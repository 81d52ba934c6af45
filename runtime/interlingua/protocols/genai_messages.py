"""Messages in the JSON of OpenTelemetry's conventions for generative AI.

Law: bytes stay out of telemetry; of a medium sent inline only its type and size are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.finish import FinishReason
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult, user
from interlingua.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Message, Part
    from interlingua.reply import Reply
    from interlingua.tools import HostedTool
    from interlingua.values import JsonObject, JsonValue


def input_messages(messages: str | Sequence[Message[object]]) -> str:
    """Give `gen_ai.input.messages`: what the model was given, system messages in their place."""
    turns = [user(messages)] if isinstance(messages, str) else messages
    return _encoded([_message(turn) for turn in turns])


def output_messages(reply: Reply[object]) -> str:
    """Give `gen_ai.output.messages`: the one answer."""
    reason = reply.finish_reason
    word = "tool_call" if reason is FinishReason.TOOL_CALLS else reason.value
    return _encoded([{**_message(reply.message), "finish_reason": word}])


def tool_definitions(tools: Sequence[Tool | HostedTool]) -> str:
    """Give `gen_ai.tool.definitions`."""
    return _encoded([_tool(tool) for tool in tools])


def tool_arguments(call: ToolCall) -> str:
    """Give `gen_ai.tool.call.arguments`, as the model wrote them."""
    return _sendable(call.arguments_text)


def tool_result(result: ToolResult) -> str:
    """Give `gen_ai.tool.call.result`: what the model is told."""
    content = _answer(result.content)
    return _sendable(content if isinstance(content, str) else jsontext.encode_text(content))


def _encoded(items: Sequence[JsonObject]) -> str:
    return _sendable(jsontext.encode_text([*items]))


def _sendable(text: str) -> str:
    # A lone surrogate, which a model may write, would keep an exporter's whole batch from leaving.
    return text.encode(errors="replace").decode()


def _message(message: Message[object]) -> JsonObject:
    turn: JsonObject = {
        "role": message.role,
        "parts": [_part(part) for part in message.parts],
    }
    if message.name is not None:
        turn["name"] = message.name
    return turn


def _part(part: Part) -> JsonObject:
    match part:
        case Text(text=text):
            return {"type": "text", "content": text}
        case Thinking(text=text):
            return {"type": "reasoning", "content": text}
        case Refusal(text=text):
            return {"type": "refusal", "content": text}
        case ToolCall():
            arguments: JsonValue = part.arguments
            if arguments is None:
                arguments = part.arguments_text
            return {"type": "tool_call", "id": part.id, "name": part.name, "arguments": arguments}
        case ToolResult():
            response = _answer(part.content)
            shown: JsonObject = {"type": "tool_call_response", "id": part.call_id}
            return {**shown, "response": response, **({"is_error": True} if part.is_error else {})}
        case Opaque():
            return {"type": part.kind, "data": part.data}
        case Image() | Audio() | Video() | Document():
            return _medium(part)


def _answer(content: JsonValue | tuple[Part, ...]) -> JsonValue:
    if isinstance(content, tuple):
        return [_part(part) for part in content]
    return content


def _medium(medium: Image | Audio | Video | Document) -> JsonObject:
    shown: JsonObject = {"modality": medium.kind}
    if medium.media_type is not None:
        shown["mime_type"] = medium.media_type
    if medium.url is not None:
        return {"type": "uri", **shown, "uri": medium.url}
    if medium.file_id is not None:
        return {"type": "file", **shown, "file_id": medium.file_id}
    return {"type": "omitted_blob", **shown, "size": len(medium.data or b"")}


def _tool(tool: Tool | HostedTool) -> JsonObject:
    if not isinstance(tool, Tool):
        return tool.definition
    shown: JsonObject = {"type": "function", "name": tool.name, "description": tool.description}
    if tool.parameters is not None:
        shown["parameters"] = cast("JsonValue", tool.parameters)
    return shown
