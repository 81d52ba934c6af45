"""How OpenAI's Responses API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.openai_chat import error
from interlingua.testing.server.turn import CREATED, arguments_text, unsayable

if TYPE_CHECKING:
    from interlingua.messages import Citation
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\n"
REQUEST_ID_HEADER = "x-request-id"

__all__ = ["LINE_END", "REQUEST_ID_HEADER", "body", "error", "events", "usage"]

_COMPLETED = ("completed", FinishReason.STOP, FinishReason.TOOL_CALLS, FinishReason.REFUSAL)
_INCOMPLETE_REASONS: dict[str, str] = {
    FinishReason.LENGTH: "max_output_tokens",
    FinishReason.CONTEXT_LENGTH: "max_output_tokens",
}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        failed = _response(turn, "failed")
        failed["error"] = {"code": turn.error.code or "server_error", "message": turn.error.message}
        failed["output"] = _output(turn)
        return failed
    reason = _incomplete_reason(turn)
    said = _response(turn, "completed" if reason is None else "incomplete")
    if reason is not None:
        said["incomplete_details"] = {"reason": reason}
    said["output"] = _output(turn)
    said["usage"] = usage(turn.usage)
    return said


def events(turn: Turn) -> list[SentEvent]:
    """Say a turn as a stream."""
    stream = _Stream(turn)
    stream.send("response.created", response=_response(turn, "in_progress"))
    stream.send("response.in_progress", response=_response(turn, "in_progress"))
    for at, item in enumerate(_output(turn)):
        stream.item(at, item)
    if turn.error is not None:
        stream.send(
            "error",
            code=turn.error.code or "server_error",
            message=turn.error.message,
            param=None,
        )
        return stream.sent
    whole = body(turn)
    stream.send(f"response.{whole['status']}", response=whole)
    return stream.sent


def usage(counted: Usage) -> JsonObject | None:
    """Say what was used, as far as it is known."""
    if counted.raw is not None:
        return counted.raw
    if counted.input is None and counted.output is None:
        return None
    said: JsonObject = {}
    if counted.input is not None:
        said["input_tokens"] = counted.input
    cached: JsonObject = {}
    if counted.cached is not None:
        cached["cached_tokens"] = counted.cached
    if counted.cache_write is not None:
        cached["cache_write_tokens"] = counted.cache_write
    if cached:
        said["input_tokens_details"] = cached
    if counted.output is not None:
        said["output_tokens"] = counted.output
    if counted.reasoning is not None:
        said["output_tokens_details"] = {"reasoning_tokens": counted.reasoning}
    if counted.total is not None:
        said["total_tokens"] = counted.total
    return said


def _incomplete_reason(turn: Turn) -> str | None:
    if turn.finish_reason in _COMPLETED:
        return None
    return _INCOMPLETE_REASONS.get(turn.finish_reason, str(turn.finish_reason))


def _response(turn: Turn, status: str) -> JsonObject:
    return {
        "id": f"resp_{turn.id}",
        "object": "response",
        "created_at": CREATED,
        "status": status,
        "background": False,
        "completed_at": CREATED if status == "completed" else None,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "metadata": {},
        "model": turn.model,
        "output": [],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "store": False,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": None,
    }


def _output(turn: Turn) -> list[JsonValue]:
    items: list[JsonValue] = []
    contents: list[JsonValue] | None = None
    for part in turn.parts:
        tag = f"{turn.id}_{len(items)}"
        if isinstance(part, Text | Refusal):
            # One message holds all the text and refusals that come in a row.
            if contents is None:
                contents = []
                items.append(_message_item(f"msg_{tag}", contents))
            contents.append(_content(part))
            continue
        contents = None
        match part:
            case Thinking():
                items.append(_reasoning_item(f"rs_{tag}", part))
            case ToolCall(freeform=True):
                items.append(_custom_call_item(f"ctc_{tag}", part))
            case ToolCall():
                items.append(_function_call_item(f"fc_{tag}", part))
            case Opaque():
                items.append(part.data)
            case Image():
                items.append(_image_item(f"ig_{tag}", part))
            case _:
                raise unsayable(part, "openai_responses")
    return items


def _message_item(item_id: str, contents: list[JsonValue]) -> JsonObject:
    return {
        "id": item_id,
        "type": "message",
        "status": "completed",
        "role": "assistant",
        "content": contents,
    }


def _reasoning_item(item_id: str, part: Thinking) -> JsonObject:
    summary: list[JsonValue] = [{"type": "summary_text", "text": part.text}] if part.text else []
    item: JsonObject = {"id": item_id, "type": "reasoning", "summary": summary}
    # This API has one opaque field, so a signature goes there too.
    sealed = part.encrypted or part.signature
    if sealed is not None:
        item["encrypted_content"] = sealed
    return item


def _function_call_item(item_id: str, call: ToolCall) -> JsonObject:
    return {
        "id": item_id,
        "type": "function_call",
        "status": "completed",
        "arguments": arguments_text(call),
        "call_id": call.id,
        "name": call.name,
    }


def _custom_call_item(item_id: str, call: ToolCall) -> JsonObject:
    return {
        "id": item_id,
        "type": "custom_tool_call",
        "status": "completed",
        "input": call.arguments_text,
        "call_id": call.id,
        "name": call.name,
    }


def _image_item(item_id: str, part: Image) -> JsonObject:
    return {
        "id": item_id,
        "type": "image_generation_call",
        "status": "completed",
        "result": part.base64(),
    }


def _content(part: Text | Refusal) -> JsonObject:
    if isinstance(part, Refusal):
        return {"type": "refusal", "refusal": part.text}
    annotations: list[JsonValue] = [_annotation(citation) for citation in part.citations]
    return {
        "type": "output_text",
        "annotations": annotations,
        "logprobs": [],
        "text": part.text,
    }


def _annotation(citation: Citation) -> JsonObject:
    if citation.raw is not None:
        return citation.raw
    if citation.file_id is not None:
        return {
            "type": "file_citation",
            "file_id": citation.file_id,
            "filename": citation.title or "",
            "index": citation.end or 0,
        }
    return {
        "type": "url_citation",
        "start_index": citation.start or 0,
        "end_index": citation.end or 0,
        "title": citation.title or "",
        "url": citation.url or "",
    }


class _Stream:
    """The events of one response, numbered as they are sent."""

    def __init__(self, turn: Turn) -> None:
        self.sent: list[SentEvent] = []
        self._turn = turn

    def send(self, kind: str, **fields: JsonValue) -> None:
        self.sent.append((kind, {"type": kind, **fields, "sequence_number": len(self.sent)}))

    def item(self, at: int, item: JsonValue) -> None:
        """Send an item: announced without its content, filled, and then whole."""
        assert isinstance(item, dict)
        item_id = item.get("id")
        empty: JsonObject = dict(item)
        if "status" in item:
            empty["status"] = "in_progress"
        match item["type"]:
            case "message":
                empty["content"] = []
            case "reasoning":
                empty["summary"] = []
            case "function_call":
                empty["arguments"] = ""
            case "custom_tool_call":
                empty["input"] = ""
            case _:
                pass
        self.send("response.output_item.added", output_index=at, item=empty)
        where: JsonObject = {"item_id": item_id, "output_index": at}
        match item:
            case {"type": "message", "content": [*contents]}:
                for place, content in enumerate(contents):
                    assert isinstance(content, dict)
                    self._content({**where, "content_index": place}, content)
            case {"type": "reasoning", "summary": [*summaries]}:
                for place, summary in enumerate(summaries):
                    assert isinstance(summary, dict)
                    self._summary({**where, "summary_index": place}, summary)
            case {"type": "function_call", "arguments": str(text)}:
                self._pieces("response.function_call_arguments", "arguments", where, text)
            case {"type": "custom_tool_call", "input": str(text)}:
                self._pieces("response.custom_tool_call_input", "input", where, text)
            case _:
                pass
        self.send("response.output_item.done", output_index=at, item=item)

    def _content(self, where: JsonObject, content: JsonObject) -> None:
        if content["type"] == "refusal":
            self.send("response.content_part.added", **where, part={**content, "refusal": ""})
            self._pieces("response.refusal", "refusal", where, str(content["refusal"]))
        else:
            empty: JsonObject = {**content, "text": "", "annotations": []}
            self.send("response.content_part.added", **where, part=empty)
            text = str(content["text"])
            for piece in self._turn.pieces(text):
                self.send("response.output_text.delta", **where, delta=piece, logprobs=[])
            annotations = content["annotations"]
            assert isinstance(annotations, list)
            for place, annotation in enumerate(annotations):
                self.send(
                    "response.output_text.annotation.added",
                    **where,
                    annotation_index=place,
                    annotation=annotation,
                )
            self.send("response.output_text.done", **where, text=text, logprobs=[])
        self.send("response.content_part.done", **where, part=content)

    def _summary(self, where: JsonObject, summary: JsonObject) -> None:
        empty: JsonObject = {**summary, "text": ""}
        self.send("response.reasoning_summary_part.added", **where, part=empty)
        self._pieces("response.reasoning_summary_text", "text", where, str(summary["text"]))
        self.send("response.reasoning_summary_part.done", **where, part=summary)

    def _pieces(self, kind: str, field: str, where: JsonObject, text: str) -> None:
        for piece in self._turn.pieces(text):
            self.send(f"{kind}.delta", **where, delta=piece)
        self.send(f"{kind}.done", **where, **{field: text})
