"""Gemini's speech: a generateContent call that answers with sound."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import ContentRejected, ProtocolError
from interlingua.google_failures import error_of
from interlingua.http import OperationRequest
from interlingua.media import Audio
from interlingua.request import merge_extra
from interlingua.speech import SpeechAnswer
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.speech import SpeechRequest
    from interlingua.values import JsonObject, JsonValue


class GoogleSpeech:
    """`POST /v1beta/models/…:generateContent` for `AUDIO`."""

    name: ClassVar[str] = "google_generate"
    settings: ClassVar[frozenset[str]] = frozenset({"voice", "instructions"})
    streams: ClassVar[bool] = False

    def encode(self, request: SpeechRequest) -> OperationRequest:
        """Write a request; the model is told how to speak in the text itself."""
        text = request.text
        if request.instructions is not None:
            text = f"{request.instructions}\n\n{text}"
            request.adaptations.append(
                Adaptation("translated", "instructions", "said before the text")
            )
        config: JsonObject = {"responseModalities": ["AUDIO"]}
        if request.voice is not None:
            config["speechConfig"] = {
                "voiceConfig": {"prebuiltVoiceConfig": {"voiceName": request.voice}}
            }
        body: JsonObject = {
            "contents": [{"role": "user", "parts": [{"text": text}]}],
            "generationConfig": config,
        }
        merge_extra(body, request.extra)
        # The base URL of Vertex goes as far as the models of a publisher, with its version.
        version = "" if request.model.provider.auth.scheme == "google" else "/v1beta"
        return OperationRequest(f"{version}/models/{request.model.id}:generateContent", body)

    def decode(self, response: HttpResponse, request: SpeechRequest) -> SpeechAnswer:
        """Read the pieces of sound, joined.

        Raises:
            ContentRejected: The model gave none, and says why.
        """
        raw = jsontext.decode_object(response.body)
        candidates = raw.get("candidates")
        first = candidates[0] if isinstance(candidates, list) and candidates else None
        pieces, media_type = _sounds(first)
        if not pieces:
            reason = first.get("finishReason") if isinstance(first, dict) else None
            if isinstance(reason, str) and reason != "STOP":
                raise ContentRejected(
                    f"no sound came: {reason}",
                    status=response.status,
                    code=reason,
                    provider=request.model.provider.id,
                    model=request.model.id,
                    body=raw,
                )
            raise ProtocolError("the answer holds no sound")
        return SpeechAnswer(
            Audio(data=b"".join(pieces), media_type=media_type), _usage(raw.get("usageMetadata"))
        )

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _sounds(candidate: JsonValue) -> tuple[list[bytes], str | None]:
    content = candidate.get("content") if isinstance(candidate, dict) else None
    parts = content.get("parts") if isinstance(content, dict) else None
    pieces: list[bytes] = []
    media_type: str | None = None
    for part in parts if isinstance(parts, list) else ():
        inline = part.get("inlineData") if isinstance(part, dict) else None
        data = inline.get("data") if isinstance(inline, dict) else None
        if isinstance(inline, dict) and isinstance(data, str):
            pieces.append(b64decode(data))
            kind = inline.get("mimeType")
            media_type = kind if isinstance(kind, str) else media_type
    return pieces, media_type


def _usage(sent: JsonValue) -> Usage:
    if not isinstance(sent, dict):
        return Usage()
    given, made = sent.get("promptTokenCount"), sent.get("candidatesTokenCount")
    spoken = made if type(made) is int else None
    return Usage(given if type(given) is int else None, spoken, output_audio=spoken, raw=sent)


WIRE = GoogleSpeech()
