"""How Google's Gemini API says a turn.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.finish import FinishReason
from interlingua.media import Audio, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.turn import arguments, unsayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing.server.script import ReplyPart, ScriptedError
    from interlingua.testing.server.turn import SentEvent, Turn
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

LINE_END = "\r\n"

_FINISH_REASONS: dict[str, str] = {
    FinishReason.STOP: "STOP",
    FinishReason.LENGTH: "MAX_TOKENS",
    FinishReason.TOOL_CALLS: "STOP",
    FinishReason.CONTENT_FILTER: "SAFETY",
    FinishReason.REFUSAL: "SAFETY",
    FinishReason.ERROR: "OTHER",
    FinishReason.UNKNOWN: "FINISH_REASON_UNSPECIFIED",
}

_ERROR_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return error(turn.error)
    parts: list[JsonValue] = [_signed(_part(part), signed) for part, signed in _spoken(turn)]
    return _response(turn, parts, last=True)


def events(turn: Turn) -> list[SentEvent]:
    """Say a turn as a stream: each event is a response with some of the parts."""
    streamed: list[list[JsonValue]] = [[part] for part in _streamed(turn)]
    if turn.error is not None:
        sent: list[SentEvent] = [(None, _response(turn, parts, last=False)) for parts in streamed]
        return [*sent, (None, error(turn.error))]
    *earlier, rest = streamed or [[]]
    sent = [(None, _response(turn, parts, last=False)) for parts in earlier]
    return [*sent, (None, _response(turn, rest, last=True))]


def error(scripted: ScriptedError) -> JsonObject:
    """Say an error."""
    status = scripted.code or _ERROR_STATUSES.get(scripted.status, "UNKNOWN")
    return {"error": {"code": scripted.status, "message": scripted.message, "status": status}}


def token_count(count: int) -> JsonObject:
    """Say how many tokens a request has."""
    return {
        "totalTokens": count,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": count}],
    }


def usage(counted: Usage) -> JsonObject | None:
    """Say what was used, as far as it is known; thinking is counted apart here."""
    if counted.raw is not None:
        return counted.raw
    said: JsonObject = {}
    if counted.input is not None:
        said["promptTokenCount"] = counted.input
    if counted.output is not None:
        said["candidatesTokenCount"] = counted.output - (counted.reasoning or 0)
    if counted.reasoning is not None:
        said["thoughtsTokenCount"] = counted.reasoning
    if counted.total is not None:
        said["totalTokenCount"] = counted.total
    if counted.cached is not None:
        said["cachedContentTokenCount"] = counted.cached
    read = _modalities(counted.input, counted.input_audio, counted.input_image)
    if read:
        said["promptTokensDetails"] = read
    written = _modalities(counted.output, counted.output_audio, counted.output_image)
    if written:
        said["candidatesTokensDetails"] = written
    if counted.cached_audio is not None:
        said["cacheTokensDetails"] = [{"modality": "AUDIO", "tokenCount": counted.cached_audio}]
    return said or None


def _modalities(total: int | None, audio: int | None, image: int | None) -> list[JsonValue]:
    if audio is None and image is None:
        return []
    text = None if total is None else total - (audio or 0) - (image or 0)
    counts = (("TEXT", text), ("AUDIO", audio), ("IMAGE", image))
    return [{"modality": name, "tokenCount": count} for name, count in counts if count is not None]


def _response(turn: Turn, parts: list[JsonValue], *, last: bool) -> JsonObject:
    content: JsonObject = {"parts": parts, "role": "model"} if parts else {"role": "model"}
    candidate: JsonObject = {"content": content, "index": 0}
    if last:
        reason = turn.finish_reason
        candidate["finishReason"] = _FINISH_REASONS.get(reason, str(reason))
        refusals = [part.text for part in turn.parts if isinstance(part, Refusal)]
        if refusals:
            candidate["finishMessage"] = "".join(refusals)
        candidate.update(_grounding(turn))
    said: JsonObject = {"candidates": [candidate]}
    counted = usage(turn.usage)
    if counted is not None:
        said["usageMetadata"] = counted
    said["modelVersion"] = turn.model
    said["responseId"] = f"response-{turn.id}"
    return said


def _spoken(turn: Turn) -> list[tuple[ReplyPart, str | None]]:
    """The parts that are content, each with the signature that it carries.

    A thought's signature is carried by the call that follows it, or by an empty text after its
    answer. A refusal is no content: it is said by how the turn finishes.
    """
    spoken: list[tuple[ReplyPart, str | None]] = []
    signature: str | None = None
    for part in turn.parts:
        match part:
            case Refusal():
                pass
            case Text():
                spoken.append((part, None))
            case Thinking():
                if signature is not None:
                    spoken.append((Text(""), signature))
                if part.text:
                    spoken.append((part, None))
                signature = part.signature or part.encrypted
            case _:
                spoken.append((part, signature))
                signature = None
    if signature is not None:
        spoken.append((Text(""), signature))
    return spoken


def _streamed(turn: Turn) -> Iterator[JsonObject]:
    for part, signature in _spoken(turn):
        if isinstance(part, Text | Thinking):
            for piece in [*turn.pieces(part.text)] or [""]:
                yield _signed(_text(piece, part), signature)
        else:
            yield _signed(_part(part), signature)


def _signed(part: JsonObject, signature: str | None) -> JsonObject:
    return part if signature is None else {**part, "thoughtSignature": signature}


def _text(text: str, part: Text | Thinking) -> JsonObject:
    return {"text": text} if isinstance(part, Text) else {"text": text, "thought": True}


def _part(part: ReplyPart) -> JsonObject:
    match part:
        case Text() | Thinking():
            return _text(part.text, part)
        case ToolCall(freeform=False):
            call: JsonObject = {"name": part.name, "args": arguments(part)}
            if part.id:
                call["id"] = part.id
            return {"functionCall": call}
        case Image() | Audio() | Video():
            return {"inlineData": {"mimeType": part.media_type, "data": part.base64()}}
        case Opaque():
            return part.data
        case _:
            raise unsayable(part, "google_generate")


def _grounding(turn: Turn) -> JsonObject:
    chunks: list[JsonValue] = []
    supports: list[JsonValue] = []
    for at, (part, _) in enumerate(_spoken(turn)):
        if not isinstance(part, Text):
            continue
        for citation in part.citations:
            start, end = citation.start or 0, citation.end or len(part.text)
            segment: JsonObject = {
                "partIndex": at,
                # This API counts in bytes.
                "startIndex": len(part.text[:start].encode()),
                "endIndex": len(part.text[:end].encode()),
                "text": citation.cited_text or part.text[start:end],
            }
            supports.append({"segment": segment, "groundingChunkIndices": [len(chunks)]})
            chunks.append({"web": {"uri": citation.url or "", "title": citation.title or ""}})
    if not chunks:
        return {}
    return {"groundingMetadata": {"groundingChunks": chunks, "groundingSupports": supports}}
