"""The speech API that OpenAI defined, whose answer is the sound itself; some send it as JSON."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
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
    from interlingua.values import JsonObject

_TYPES = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}


class OpenAISpeech:
    """`POST /audio/speech`."""

    name: ClassVar[str] = "openai_speech"
    settings: ClassVar[frozenset[str]] = frozenset({"voice", "format", "speed", "instructions"})
    streams: ClassVar[bool] = True

    def encode(self, request: SpeechRequest) -> OperationRequest:
        """Write a request.

        Raises:
            UsageError: There is no voice, and the endpoint has none of its own.
        """
        endpoint = request.model.provider.endpoint(self.name)
        voice_field = (endpoint and endpoint.voice_field) or "voice"
        body: JsonObject = {"model": request.model.id, "input": request.text}
        if request.voice is not None:
            body[voice_field] = request.voice
            if voice_field != "voice":
                request.adaptations.append(
                    Adaptation("translated", "voice", f"sent as {voice_field}")
                )
        elif voice_field == "voice" and "voice" not in request.extra:
            raise UsageError(f"{request.model} needs voice=, such as 'alloy' of OpenAI's own")
        if request.format is not None:
            body["response_format"] = request.format
        if request.speed is not None:
            body["speed"] = request.speed
        if request.instructions is not None:
            body["instructions"] = request.instructions
        merge_extra(body, request.extra)
        return OperationRequest("/audio/speech", body, accept="*/*")

    def decode(self, response: HttpResponse, request: SpeechRequest) -> SpeechAnswer:
        """Read the sound, of the type that was asked for or that its bytes say."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        data = response.body
        if "json" in kind:
            data = _within(jsontext.decode_object(data))
            kind = ""
        if not data:
            raise ProtocolError("the answer holds no sound")
        asked = _TYPES.get(request.format or "mp3")
        media_type = kind if kind.startswith("audio/") else asked or "audio/mpeg"
        return SpeechAnswer(Audio(data=data, media_type=media_type), Usage())

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _within(sent: JsonObject) -> bytes:
    encoded = sent.get("audio_data")
    if not isinstance(encoded, str):
        raise ProtocolError("the answer names no audio_data, where its sound should be")
    return b64decode(encoded)


WIRE = OpenAISpeech()
