"""The same few words for every sound, in each of the formats they can be asked in.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.testing.server.answers import bytes_answer, event_answer, json_answer
from interlingua.testing.server.script import GREETING, ScriptedError

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

_WORD_SECONDS = 0.5


def answer(request: RecordedRequest) -> RawReply | ScriptedError:
    """Write down the sound of OpenAI's form, or of Mistral's."""
    body = request.body
    if not request.files and not {"file_url", "file_id"} & set(body):
        return ScriptedError(400, "file: the form holds no sound")
    is_mistral = request.family == "mistral_chat"
    if body.get("stream") == "true":
        return _mistral_stream(request) if is_mistral else _openai_stream()
    if is_mistral:
        return json_answer(_mistral(request))
    match body.get("response_format", "json"):
        case "text":
            return bytes_answer(f"{GREETING}\n".encode(), "text/plain; charset=utf-8")
        case "srt":
            said = f"1\n00:00:00,000 --> 00:00:02,500\n{GREETING}\n\n"
            return bytes_answer(said.encode(), "text/plain; charset=utf-8")
        case "vtt":
            said = f"WEBVTT\n\n00:00:00.000 --> 00:00:02.500\n{GREETING}\n\n"
            return bytes_answer(said.encode(), "text/plain; charset=utf-8")
        case "verbose_json":
            return json_answer(_verbose(request))
        case _:
            return json_answer({"text": GREETING, "usage": _seconds()})


def _verbose(request: RecordedRequest) -> JsonObject:
    is_translation = request.path.endswith("/translations")
    said: JsonObject = {
        "task": "translate" if is_translation else "transcribe",
        "language": "english",
        "duration": _duration(),
        "text": GREETING,
        "usage": _seconds(),
    }
    wanted = request.body.get("timestamp_granularities[]", "segment")
    kinds = wanted if isinstance(wanted, list) else [wanted]
    if "word" in kinds:
        said["words"] = [*_words("word")]
    if "segment" in kinds:
        about: JsonObject = {
            "id": 0,
            "seek": 0,
            "tokens": [1, 2, 3],
            "temperature": 0.0,
            "avg_logprob": -0.1,
            "compression_ratio": 1.0,
            "no_speech_prob": 0.0,
        }
        said["segments"] = [{**about, "start": 0.0, "end": _duration(), "text": GREETING}]
    return said


def _mistral(request: RecordedRequest) -> JsonObject:
    return {
        "model": request.model,
        "text": GREETING,
        "language": None,
        "segments": [*_words("text")] if "timestamp_granularities" in request.body else [],
        "usage": {
            "prompt_audio_seconds": 3,
            "prompt_tokens": 4,
            "completion_tokens": 6,
            "total_tokens": 10,
        },
    }


def _openai_stream() -> RawReply:
    kind = "transcript.text"
    said: list[JsonObject] = [{"type": f"{kind}.delta", "delta": piece} for piece in _pieces()]
    said.append({"type": f"{kind}.done", "text": GREETING, **_tokens()})
    return event_answer([(None, each) for each in said])


def _mistral_stream(request: RecordedRequest) -> RawReply:
    kind = "transcription"
    said: list[tuple[str, JsonObject]] = [
        (f"{kind}.language", {"type": f"{kind}.language", "audio_language": "en"})
    ]
    for piece in _pieces():
        said.append((f"{kind}.text.delta", {"type": f"{kind}.text.delta", "text": piece}))
    return event_answer([*said, (f"{kind}.done", {"type": f"{kind}.done", **_mistral(request)})])


def _pieces() -> list[str]:
    first, *rest = GREETING.split(" ")
    return [first, *[f" {word}" for word in rest]]


def _words(name: str) -> list[JsonValue]:
    return [
        {name: word, "start": at * _WORD_SECONDS, "end": (at + 1) * _WORD_SECONDS}
        for at, word in enumerate(GREETING.rstrip(".").split(" "))
    ]


def _duration() -> float:
    return len(_words("word")) * _WORD_SECONDS


def _seconds() -> JsonObject:
    return {"type": "duration", "seconds": 3}


def _tokens() -> JsonObject:
    details: JsonObject = {"audio_tokens": 14, "text_tokens": 0}
    return {
        "usage": {
            "type": "tokens",
            "input_tokens": 14,
            "input_token_details": details,
            "output_tokens": 6,
            "total_tokens": 20,
        }
    }
