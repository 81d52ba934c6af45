"""The transcription API that OpenAI defined, which Groq, Mistral and others share."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.http import HttpResponse, OperationRequest
from interlingua.multipart import FormFile, multipart
from interlingua.transcription import Segment, TranscriptionAnswer
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.messages import Origin
    from interlingua.transcription import TranscriptionRequest
    from interlingua.values import JsonObject, JsonValue

_NAMES = {"audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/wav": "wav", "audio/x-wav": "wav"}


class OpenAITranscription:
    """`POST /audio/transcriptions` and `POST /audio/translations`."""

    name: ClassVar[str] = "openai_transcription"

    def encode(self, request: TranscriptionRequest) -> OperationRequest:
        """Write a form; times are asked for in the format that has them.

        Raises:
            UsageError: The sound is a reference, or `extra` would overwrite a setting.
        """
        audio = request.audio
        if audio.data is None:
            raise UsageError("the sound must be sent as bytes; pass Audio.from_file(…)")
        kind = audio.media_type or "application/octet-stream"
        name = audio.name or f"audio.{_NAMES.get(kind, kind.rpartition('/')[2])}"
        fields: list[tuple[str, str | FormFile]] = [
            ("model", request.model.id),
            ("file", FormFile(audio.data, name, kind)),
        ]
        for field, given in (
            ("language", request.language),
            ("prompt", request.prompt),
            ("temperature", request.temperature),
        ):
            if given is not None:
                fields.append((field, str(given)))
        endpoint = request.model.provider.endpoint(self.name)
        is_formatted = endpoint is None or "response_format" not in endpoint.lacks
        suffix = "" if endpoint is not None and endpoint.bare_lists else "[]"
        if request.timestamps is not None:
            fields.append((f"timestamp_granularities{suffix}", request.timestamps))
        if is_formatted and request.timestamps is not None:
            fields.append(("response_format", "verbose_json"))
        elif is_formatted and "response_format" not in request.extra:
            fields.append(("response_format", "json"))
        if request.stream:
            fields.append(("stream", "true"))
        fields += _extra_fields(request.extra, {field for field, _ in fields}, suffix)
        body, content_type = multipart(fields)
        path = "/audio/translations" if request.translate else "/audio/transcriptions"
        accept = "text/event-stream" if request.stream else "application/json"
        return OperationRequest(path, body, "POST", {"content-type": content_type}, accept)

    def decode(self, response: HttpResponse) -> TranscriptionAnswer:
        """Read a text, with its times where they came; a plain body is the text itself."""
        if "json" not in response.headers.get("content-type", "json"):
            text = response.body.decode("utf-8", "replace")
            return TranscriptionAnswer(text, Usage(), {"text": text})
        return _answer(jsontext.decode_object(response.body))

    def decoder(self, origin: Origin) -> _Decoder:
        """Give a fresh decoder for one stream."""
        return _Decoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


class _Decoder:
    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._segments: list[Segment] = []
        self._language: str | None = None

    def feed(self, event: JsonObject) -> str | Segment | TranscriptionAnswer | None:
        """Take one event; those of OpenAI and of Mistral are named alike but for a prefix."""
        kind = event.get("type")
        match str(kind).removeprefix("transcription.").removeprefix("transcript."):
            case "text.delta":
                delta = event.get("delta", event.get("text"))
                return delta if isinstance(delta, str) else None
            case "text.segment" | "segment":
                segment = _segment(event)
                self._segments.append(segment)
                return segment
            case "language":
                language = event.get("audio_language")
                self._language = language if isinstance(language, str) else None
                return None
            case "text.done" | "done":
                answer = _answer(event)
                return TranscriptionAnswer(
                    answer.text,
                    answer.usage,
                    answer.raw,
                    answer.language or self._language,
                    answer.seconds,
                    answer.segments or tuple(self._segments),
                    answer.words,
                )
            case _:
                if event.get("error") is not None or kind == "error":
                    failed = HttpResponse(200, {}, jsontext.encode(event))
                    raise error_of(failed, self._origin)
                return None


def _extra_fields(
    extra: Mapping[str, object], taken: set[str], suffix: str
) -> list[tuple[str, str | FormFile]]:
    fields: list[tuple[str, str | FormFile]] = []
    for name, given in sorted(extra.items()):
        if name in taken:
            raise UsageError(
                f"extra.{name} would overwrite what a neutral argument set; give only one of them"
            )
        if isinstance(given, list | tuple):
            each = cast("list[object]", given)
            fields += [(f"{name}{suffix}", _field_text(one)) for one in each]
        else:
            fields.append((name, _field_text(given)))
    return fields


def _field_text(given: object) -> str:
    if isinstance(given, str):
        return given
    if isinstance(given, bool):
        return "true" if given else "false"
    return jsontext.encode_text(cast("JsonObject", given))


def _answer(raw: JsonObject) -> TranscriptionAnswer:
    text = raw.get("text")
    if not isinstance(text, str):
        raise ProtocolError("the answer names no text")
    language, duration, sent = raw.get("language"), raw.get("duration"), raw.get("usage")
    usage, billed = _usage(sent)
    seconds = duration if isinstance(duration, int | float) else billed
    return TranscriptionAnswer(
        text,
        usage,
        raw,
        language if isinstance(language, str) else None,
        None if seconds is None else float(seconds),
        _segments(raw.get("segments")),
        _segments(raw.get("words")),
    )


def _segments(sent: JsonValue) -> tuple[Segment, ...]:
    if not isinstance(sent, list):
        return ()
    return tuple([_segment(each) for each in sent if isinstance(each, dict)])


def _segment(sent: JsonObject) -> Segment:
    text = sent.get("text", sent.get("word"))
    start, end = sent.get("start"), sent.get("end")
    speaker = sent.get("speaker", sent.get("speaker_id"))
    if not (
        isinstance(text, str) and isinstance(start, int | float) and isinstance(end, int | float)
    ):
        raise ProtocolError("a passage names no text, start and end")
    named = speaker if isinstance(speaker, str) else None
    return Segment(text, float(start), float(end), named)


def _usage(sent: JsonValue) -> tuple[Usage, float | None]:
    """Read the tokens, and the seconds that are billed."""
    if not isinstance(sent, dict):
        return Usage(), None
    seconds = sent.get("seconds", sent.get("prompt_audio_seconds"))
    billed = float(seconds) if isinstance(seconds, int | float) else None
    given = sent.get("input_tokens", sent.get("prompt_tokens"))
    made = sent.get("output_tokens", sent.get("completion_tokens"))
    details = sent.get("input_token_details")
    heard = details.get("audio_tokens") if isinstance(details, dict) else None
    return (
        Usage(
            given if type(given) is int else None,
            made if type(made) is int else None,
            input_audio=heard if type(heard) is int else None,
            raw=sent,
        ),
        billed,
    )


WIRE = OpenAITranscription()
