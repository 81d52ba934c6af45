"""How Bedrock's Converse says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server import eventstream
from interlingua.testing.server.turn import arguments, arguments_text, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.messages import Citation
    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

REQUEST_ID_HEADER = "x-amzn-requestid"
ERROR_TYPE_HEADER = "x-amzn-errortype"

_STOP_REASONS: dict[str, str] = {
    FinishReason.STOP: "end_turn",
    FinishReason.LENGTH: "max_tokens",
    FinishReason.TOOL_CALLS: "tool_use",
    FinishReason.CONTENT_FILTER: "content_filtered",
    FinishReason.REFUSAL: "content_filtered",
    FinishReason.CONTEXT_LENGTH: "model_context_window_exceeded",
    FinishReason.ERROR: "malformed_model_output",
}
_EXCEPTIONS = {
    400: "ValidationException",
    403: "AccessDeniedException",
    404: "ResourceNotFoundException",
    408: "ModelTimeoutException",
    424: "ModelErrorException",
    429: "ThrottlingException",
    503: "ServiceUnavailableException",
}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    content: list[JsonValue] = [_block(part) for part in turn.parts]
    said: JsonObject = {
        "metrics": {"latencyMs": 1},
        "output": {"message": {"content": content, "role": "assistant"}},
        "stopReason": _stop_reason(turn),
    }
    counted = usage(turn.usage)
    if counted:
        said["usage"] = counted
    return said


def frames(turn: Turn) -> list[bytes]:
    """Say a turn as a stream."""
    sent = [eventstream.event("messageStart", {"role": "assistant"})]
    for at, part in enumerate(turn.parts):
        start = _start(part)
        if start is not None:
            sent.append(
                eventstream.event("contentBlockStart", {"contentBlockIndex": at, "start": start})
            )
        sent += [
            eventstream.event("contentBlockDelta", {"contentBlockIndex": at, "delta": delta})
            for delta in _deltas(turn, part)
        ]
        sent.append(eventstream.event("contentBlockStop", {"contentBlockIndex": at}))
    if turn.error is not None:
        return [*sent, failure(turn.error)]
    sent.append(eventstream.event("messageStop", {"stopReason": _stop_reason(turn)}))
    metadata: JsonObject = {"metrics": {"latencyMs": 1}}
    counted = usage(turn.usage)
    if counted:
        metadata["usage"] = counted
    return [*sent, eventstream.event("metadata", metadata)]


def failure(scripted: ScriptedError) -> bytes:
    """Say an error inside a stream."""
    name = error_type(scripted)
    return eventstream.exception(name[0].lower() + name[1:], error(scripted))


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    return {"message": scripted.message}


def error_type(scripted: ScriptedError) -> str:
    """Name an error."""
    usual = "InternalServerException" if scripted.status >= 500 else "ValidationException"
    return scripted.code or _EXCEPTIONS.get(scripted.status, usual)


def token_count(count: int) -> JsonObject:
    """Say how many tokens a request has."""
    return {"inputTokens": count}


def usage(counted: Usage) -> JsonObject:
    """Say what was used, as far as it is known; cached input is counted apart here."""
    if counted.raw is not None:
        return dict(counted.raw)
    said: JsonObject = {}
    cached, written = counted.cached or 0, counted.cache_write or 0
    if counted.input is not None:
        said["inputTokens"] = counted.input - cached - written
    if counted.output is not None:
        said["outputTokens"] = counted.output
    if counted.total is not None:
        said["totalTokens"] = counted.total
    if counted.cached is not None:
        said["cacheReadInputTokens"] = counted.cached
    if counted.cache_write is not None:
        said["cacheWriteInputTokens"] = counted.cache_write
    lifetimes = (("5m", counted.cache_write_5m), ("1h", counted.cache_write_1h))
    details: list[JsonValue] = [
        {"ttl": ttl, "inputTokens": tokens} for ttl, tokens in lifetimes if tokens is not None
    ]
    if details:
        said["cacheDetails"] = details
    return said


def _stop_reason(turn: Turn) -> str:
    return _STOP_REASONS.get(turn.finish_reason, str(turn.finish_reason))


def _block(part: ReplyPart) -> JsonObject:
    match part:
        case Text(citations=()) | Refusal():
            return {"text": part.text}
        case Text():
            citations: list[JsonValue] = [_citation(each) for each in part.citations]
            return {"citationsContent": {"citations": citations, "content": [{"text": part.text}]}}
        case Thinking() if part.encrypted is not None and not part.text:
            return {"reasoningContent": {"redactedContent": part.encrypted}}
        case Thinking():
            text: JsonObject = {"text": part.text}
            if part.signature is not None:
                text["signature"] = part.signature
            return {"reasoningContent": {"reasoningText": text}}
        case ToolCall(freeform=False):
            return {"toolUse": {"input": arguments(part), "name": part.name, "toolUseId": part.id}}
        case Image():
            return {"image": {**_image(part), "source": {"bytes": part.base64()}}}
        case Opaque():
            return part.data
        case _:
            raise unsayable(part, "bedrock_converse")


def _start(part: ReplyPart) -> JsonObject | None:
    match part:
        case ToolCall(freeform=False):
            return {"toolUse": {"name": part.name, "toolUseId": part.id}}
        case Image():
            return {"image": _image(part)}
        case Opaque():
            return {
                kind: {
                    name: given for name, given in inner.items() if name not in ("input", "content")
                }
                for kind, inner in part.data.items()
                if isinstance(inner, dict)
            }
        case _:
            return None


def _deltas(turn: Turn, part: ReplyPart) -> Iterator[JsonObject]:
    match part:
        case Text() | Refusal():
            for piece in turn.pieces(part.text):
                yield {"text": piece}
            for citation in part.citations if isinstance(part, Text) else ():
                yield {"citation": _citation(citation)}
        case Thinking() if part.encrypted is not None and not part.text:
            yield {"reasoningContent": {"redactedContent": part.encrypted}}
        case Thinking():
            for piece in turn.pieces(part.text):
                yield {"reasoningContent": {"text": piece}}
            if part.signature is not None:
                yield {"reasoningContent": {"signature": part.signature}}
        case ToolCall(freeform=False):
            for piece in turn.pieces(arguments_text(part)):
                yield {"toolUse": {"input": piece}}
        case Image():
            yield {"image": {"source": {"bytes": part.base64()}}}
        case Opaque():
            yield from _opaque_deltas(part.data)
        case _:
            raise unsayable(part, "bedrock_converse")


def _opaque_deltas(data: JsonObject) -> Iterator[JsonObject]:
    match data:
        case {"toolUse": {"input": given}}:
            yield {"toolUse": {"input": jsontext.encode_text(given)}}
        case {"toolResult": {"content": given}}:
            yield {"toolResult": given}
        case _:
            pass


def _image(part: Image) -> JsonObject:
    return {"format": (part.media_type or "image/png").partition("/")[2]}


def _citation(citation: Citation) -> JsonObject:
    if citation.raw is not None:
        return citation.raw
    said: JsonObject = {}
    if citation.title is not None:
        said["title"] = citation.title
    if citation.cited_text is not None:
        said["sourceContent"] = [{"text": citation.cited_text}]
    if citation.url is not None:
        said["location"] = {"web": {"url": citation.url}}
    elif citation.document_index is not None:
        said["location"] = {
            "documentChar": {
                "documentIndex": citation.document_index,
                "start": citation.start or 0,
                "end": citation.end or 0,
            }
        }
    return said
