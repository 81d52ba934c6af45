"""Sounds of silence: real files of a fraction of a second.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

from base64 import b64encode
from struct import pack
from typing import TYPE_CHECKING

from interlingua.testing.server.answers import bytes_answer, event_answer, json_answer
from interlingua.testing.server.script import RawReply, ScriptedError
from interlingua.testing.server.turn import tokens

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.values import JsonObject

RATE = 24_000
"""Samples in a second."""

_SAMPLES = 240
_PIECES = 2


def answer(request: RecordedRequest) -> RawReply | ScriptedError:
    """Speak a text; streamed as events where they are asked for."""
    body = request.body
    asked = body.get("response_format")
    spoken = _SOUNDS.get(str(asked or "mp3"))
    if spoken is None:
        return ScriptedError(
            400, f"response_format={asked!r}: the test server speaks {', '.join(_SOUNDS)}"
        )
    media_type, sound = spoken
    if request.family == "mistral_chat":
        return json_answer({"audio_data": b64encode(sound).decode()})
    if body.get("stream_format") != "sse":
        half = len(sound) // _PIECES
        if half and body.get("stream"):
            return RawReply([sound[:half], sound[half:]], headers={"content-type": media_type})
        return bytes_answer(sound, media_type)
    counted = tokens(len(str(body.get("input", ""))))
    usage: JsonObject = {"input_tokens": counted, "output_tokens": 1, "total_tokens": counted + 1}
    delta: JsonObject = {"type": "speech.audio.delta", "audio": b64encode(sound).decode()}
    done: JsonObject = {"type": "speech.audio.done", "usage": usage}
    return event_answer([(None, delta), (None, done)])


def pcm() -> bytes:
    """Give 16-bit samples of silence."""
    return bytes(2 * _SAMPLES)


def wav() -> bytes:
    """Write silence as a WAV file."""
    data = pcm()
    form = pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    inside = b"WAVE" + form + pack("<4sI", b"data", len(data)) + data
    return pack("<4sI", b"RIFF", len(inside)) + inside


def mp3() -> bytes:
    """Write silence as one frame of MPEG-1 layer III: 128 kbit/s, 44.1 kHz, 417 bytes."""
    return b"\xff\xfb\x90\x00" + bytes(413)


_SOUNDS = {
    "mp3": ("audio/mpeg", mp3()),
    "wav": ("audio/wav", wav()),
    "pcm": ("audio/pcm", pcm()),
}
