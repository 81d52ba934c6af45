"""How an OpenAI-compatible chat API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.media import Audio, Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import CREATED, arguments_text, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.messages import Citation
    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\n"
REQUEST_ID_HEADER = "x-request-id"

_FINISH_REASONS: dict[str, str] = {
    FinishReason.REFUSAL: "stop",
    FinishReason.PAUSE: "stop",
    FinishReason.CONTEXT_LENGTH: "length",
}

_ERROR_TYPES = {401: "invalid_request_error", 429: "rate_limit_exceeded"}
_ERROR_CODES = {401: "invalid_api_key", 404: "model_not_found", 429: "rate_limit_exceeded"}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    choice: JsonObject = {
        "index": 0,
        "message": _message(turn),
        "logprobs": None,
        "finish_reason": _finish_reason(turn),
    }
    said = _envelope(turn, "chat.completion", [choice])
    counted = usage(turn.usage)
    if counted is not None:
        said["usage"] = counted
    return said


def events(turn: Turn, *, include_usage: bool = True) -> list[SentEvent]:
    """Say a turn as a stream; `include_usage` is what a request asks for in `stream_options`."""
    sent: list[SentEvent] = []

    def send(choices: list[JsonValue], counted: JsonObject | None = None) -> None:
        chunk = _envelope(turn, "chat.completion.chunk", choices)
        if include_usage:
            chunk["usage"] = counted
        sent.append((None, chunk))

    for delta in _deltas(turn):
        send([{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}])
    if turn.error is not None:
        sent.append((None, error(turn.error)))
        return sent
    finish_reason = _finish_reason(turn)
    send([{"index": 0, "delta": {}, "logprobs": None, "finish_reason": finish_reason}])
    counted = usage(turn.usage)
    if include_usage and counted is not None:
        send([], counted)
    sent.append((None, "[DONE]"))
    return sent


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    status = scripted.status
    usual = "server_error" if status >= 500 else "invalid_request_error"
    return {
        "error": {
            "message": scripted.message,
            "type": _ERROR_TYPES.get(status, usual),
            "param": None,
            "code": scripted.code or _ERROR_CODES.get(status),
        }
    }


def usage(counted: Usage) -> JsonObject | None:
    """Say what was used, as far as it is known."""
    if counted.raw is not None:
        return counted.raw
    said = _known(
        {
            "prompt_tokens": counted.input,
            "completion_tokens": counted.output,
            "total_tokens": counted.total,
        }
    )
    if not said:
        return None
    prompt = _known(
        {
            "cached_tokens": counted.cached,
            "cache_write_tokens": counted.cache_write,
            "audio_tokens": counted.input_audio,
            "image_tokens": counted.input_image,
        }
    )
    completion = _known(
        {
            "reasoning_tokens": counted.reasoning,
            "audio_tokens": counted.output_audio,
            "image_tokens": counted.output_image,
        }
    )
    if prompt:
        said["prompt_tokens_details"] = prompt
    if completion:
        said["completion_tokens_details"] = completion
    if counted.cost is not None:
        said["cost"] = float(counted.cost)
    return said


def _envelope(turn: Turn, kind: str, choices: list[JsonValue]) -> JsonObject:
    return {
        "id": f"chatcmpl-{turn.id}",
        "object": kind,
        "created": CREATED,
        "model": turn.model,
        "service_tier": "default",
        "system_fingerprint": "fp_test",
        "choices": choices,
    }


def _finish_reason(turn: Turn) -> str:
    return _FINISH_REASONS.get(turn.finish_reason, str(turn.finish_reason))


def _message(turn: Turn) -> JsonObject:
    texts = [part.text for part in turn.parts if isinstance(part, Text)]
    refusals = [part.text for part in turn.parts if isinstance(part, Refusal)]
    message: JsonObject = {
        "role": "assistant",
        "content": "".join(texts) if texts else None,
        "refusal": "".join(refusals) if refusals else None,
    }
    message.update(_whole_thinking(turn))
    calls: list[JsonValue] = [
        _tool_call(part, arguments_text(part)) for part in turn.parts if isinstance(part, ToolCall)
    ]
    if calls:
        message["tool_calls"] = calls
    annotations = _annotations(turn)
    if annotations:
        message["annotations"] = annotations
    for part in turn.parts:
        message.update(_whole_part(part))
    return message


def _deltas(turn: Turn) -> Iterator[JsonObject]:
    starts_with_text = isinstance(turn.parts[0] if turn.parts else None, Text)
    yield {"role": "assistant", "content": "" if starts_with_text else None, "refusal": None}
    calls = 0
    detailed = _has_details(turn)
    for part in turn.parts:
        match part:
            case Text():
                for piece in turn.pieces(part.text):
                    yield {"content": piece}
            case Refusal():
                for piece in turn.pieces(part.text):
                    yield {"refusal": piece}
            case Thinking():
                yield from _thinking_deltas(turn, part, detailed)
            case ToolCall():
                yield {"tool_calls": [{"index": calls, **_tool_call(part, "")}]}
                name = "input" if part.freeform else "arguments"
                field = "custom" if part.freeform else "function"
                for piece in turn.pieces(arguments_text(part)):
                    yield {"tool_calls": [{"index": calls, field: {name: piece}}]}
                calls += 1
            case _:
                yield _whole_part(part)
    annotations = _annotations(turn)
    if annotations:
        yield {"annotations": annotations}


def _tool_call(call: ToolCall, text: str) -> JsonObject:
    if call.freeform:
        custom: JsonObject = {"name": call.name, "input": text}
        return {"id": call.id, "type": "custom", "custom": custom}
    function: JsonObject = {"name": call.name, "arguments": text}
    return {"id": call.id, "type": "function", "function": function}


def _has_details(turn: Turn) -> bool:
    """Plain reasoning goes by DeepSeek's field, reasoning to send back by OpenRouter's list."""
    return any(
        isinstance(part, Thinking) and (part.signature or part.encrypted) for part in turn.parts
    )


def _whole_thinking(turn: Turn) -> JsonObject:
    thoughts = [part for part in turn.parts if isinstance(part, Thinking)]
    if not thoughts:
        return {}
    text = "".join([part.text for part in thoughts])
    if not _has_details(turn):
        return {"reasoning_content": text}
    details: list[JsonValue] = []
    for part in thoughts:
        if part.text or part.signature:
            at = len(details)
            details.append(
                {"type": "reasoning.text", "text": part.text, "index": at, **_signature(part)}
            )
        if part.encrypted is not None:
            details.append(_encrypted(part.encrypted, len(details)))
    return {"reasoning": text, "reasoning_details": details}


def _thinking_deltas(turn: Turn, part: Thinking, detailed: bool) -> Iterator[JsonObject]:
    if not detailed:
        for piece in turn.pieces(part.text):
            yield {"reasoning_content": piece}
        return
    at = _details_before(turn, part)
    for piece in turn.pieces(part.text):
        fragment: JsonObject = {"type": "reasoning.text", "text": piece, "index": at}
        yield {"reasoning": piece, "reasoning_details": [fragment]}
    if part.signature is not None:
        yield {"reasoning_details": [{"type": "reasoning.text", "index": at, **_signature(part)}]}
    if part.text or part.signature:
        at += 1
    if part.encrypted is not None:
        yield {"reasoning_details": [_encrypted(part.encrypted, at)]}


def _details_before(turn: Turn, until: Thinking) -> int:
    count = 0
    for part in turn.parts:
        if part is until:
            break
        if isinstance(part, Thinking):
            count += bool(part.text or part.signature) + (part.encrypted is not None)
    return count


def _signature(part: Thinking) -> JsonObject:
    return {} if part.signature is None else {"signature": part.signature}


def _encrypted(data: str, at: int) -> JsonObject:
    return {"type": "reasoning.encrypted", "data": data, "index": at}


def _annotations(turn: Turn) -> list[JsonValue]:
    annotations: list[JsonValue] = []
    before = 0
    for part in turn.parts:
        if isinstance(part, Text):
            annotations += [_annotation(citation, before) for citation in part.citations]
            before += len(part.text)
    return annotations


def _annotation(citation: Citation, before: int) -> JsonObject:
    if citation.raw is not None:
        return citation.raw
    said: JsonObject = {
        # Offsets count in the message's whole content, and a part's in its own text.
        "start_index": before + (citation.start or 0),
        "end_index": before + (citation.end or 0),
        "title": citation.title or "",
        "url": citation.url or "",
    }
    return {"type": "url_citation", "url_citation": said}


def _whole_part(part: ReplyPart) -> JsonObject:
    match part:
        case Opaque():
            return part.data
        case Image():
            url = part.url or part.data_url()
            return {"images": [{"type": "image_url", "image_url": {"url": url}, "index": 0}]}
        case Audio():
            sound: JsonObject = {
                "id": "audio_1",
                "data": part.base64(),
                "transcript": "",
                "expires_at": CREATED,
            }
            return {"audio": sound}
        case Text() | Refusal() | Thinking() | ToolCall():
            return {}
        case _:
            raise unsayable(part, "openai_chat")


def _known(counts: dict[str, int | None]) -> JsonObject:
    return {name: count for name, count in counts.items() if count is not None}
