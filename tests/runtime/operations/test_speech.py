from __future__ import annotations

import asyncio
from base64 import b64encode
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import AsyncClient, Client
from interlingua.cost import Known
from interlingua.errors import ContentRejected, ProtocolError, UsageError
from interlingua.models import google, mistral
from interlingua.records import PriceRow, Rates, SpeechModel
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin, provider

if TYPE_CHECKING:
    from pathlib import Path

SOUND = b"ID3\x03\x00sound"


def model(endpoint: JsonEndpoint) -> SpeechModel:
    return SpeechModel(
        provider=provider("openai_speech", url=endpoint.url),
        id="tts",
        wires=("openai_speech",),
        prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.5"))),),
    )


@pytest.mark.parametrize("twin", TWINS)
def test_a_text_is_spoken(twin: Twin, tmp_path: Path) -> None:
    with JsonEndpoint(Said(SOUND, headers={"content-type": "audio/mpeg"})) as endpoint:
        speech = made(
            "probe",
            endpoint,
            twin,
            lambda client: client.speech(model(endpoint)).speak(
                "Hello", voice="alloy", format="mp3", speed=1.5, instructions="Softly"
            ),
        )
    assert (speech.audio.data, speech.audio.media_type) == (SOUND, "audio/mpeg")
    assert speech.cost == Known(Decimal("2.5"), {"input_per_character": Decimal("2.5")})
    speech.save(tmp_path / "a.mp3")
    assert (tmp_path / "a.mp3").read_bytes() == SOUND
    (asked,) = endpoint.asked
    assert asked.path == "/audio/speech"
    assert asked.json == {
        "model": "tts",
        "input": "Hello",
        "voice": "alloy",
        "response_format": "mp3",
        "speed": 1.5,
        "instructions": "Softly",
    }


@pytest.mark.parametrize("twin", TWINS)
def test_sound_is_taken_as_it_comes(twin: Twin) -> None:
    with JsonEndpoint(Said(SOUND, headers={"content-type": "audio/mpeg"})) as endpoint:
        where, keys = {"probe": endpoint.url}, {"probe": "key-0123456789"}
        if twin == "sync":
            with (
                Client(endpoints=where, credentials=keys) as client,
                client.speech(model(endpoint)).stream("Hello", voice="alloy") as sound,
            ):
                heard = b"".join(sound)
        else:

            async def main() -> bytes:
                async with AsyncClient(endpoints=where, credentials=keys) as client:
                    speaker = client.speech(model(endpoint))
                    async with speaker.stream("Hello", voice="alloy") as sound:
                        return b"".join([chunk async for chunk in sound])

            heard = asyncio.run(main())
    assert heard == SOUND


def test_mistral_names_its_voice_otherwise_and_sends_sound_as_json() -> None:
    spoken = next(
        each
        for name in dir(type(mistral))
        if name.isupper() and isinstance(each := getattr(mistral, name), SpeechModel)
    )
    with JsonEndpoint(Said({"audio_data": b64encode(SOUND).decode()})) as endpoint:
        speech = made(
            "mistral",
            endpoint,
            "sync",
            lambda client: client.speech(spoken).speak("Hello", voice="v1"),
        )
    assert speech.audio.data == SOUND
    assert endpoint.asked[0].json["voice_id"] == "v1"
    assert [str(each) for each in speech.adaptations] == ["voice translated: sent as voice_id"]


def test_gemini_speaks_through_generate_content() -> None:
    parts = [
        {
            "inlineData": {
                "mimeType": "audio/L16;codec=pcm;rate=24000",
                "data": b64encode(half).decode(),
            }
        }
        for half in (SOUND[:4], SOUND[4:])
    ]
    said = {
        "candidates": [{"content": {"parts": parts}, "finishReason": "STOP"}],
        "usageMetadata": {"promptTokenCount": 2, "candidatesTokenCount": 9},
    }
    with JsonEndpoint(Said(said)) as endpoint:
        speech = made(
            "google",
            endpoint,
            "sync",
            lambda client: client.speech(google.GEMINI_3_8_FLASH_TTS).speak(
                "Hello", voice="Kore", instructions="Say softly:"
            ),
        )
    assert speech.audio.data == SOUND
    assert speech.audio.media_type == "audio/L16;codec=pcm;rate=24000"
    assert (speech.usage.input, speech.usage.output, speech.usage.output_audio) == (2, 9, 9)
    body = endpoint.asked[0].json
    assert body["contents"][0]["parts"] == [{"text": "Say softly:\n\nHello"}]
    voice = body["generationConfig"]["speechConfig"]["voiceConfig"]
    assert voice == {"prebuiltVoiceConfig": {"voiceName": "Kore"}}


def test_gemini_that_will_not_speak_says_why() -> None:
    said: dict[str, object] = {
        "candidates": [{"content": {}, "finishReason": "PROHIBITED_CONTENT"}]
    }
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ContentRejected, match="PROHIBITED"):
        made(
            "google",
            endpoint,
            "sync",
            lambda client: client.speech(google.GEMINI_3_8_FLASH_TTS).speak("Hello"),
        )


@pytest.mark.parametrize("said", [Said(b"", headers={"content-type": "audio/mpeg"}), Said({})])
def test_silence_is_an_error(said: Said) -> None:
    with JsonEndpoint(said) as endpoint, pytest.raises(ProtocolError):
        made(
            "probe",
            endpoint,
            "sync",
            lambda client: client.speech(model(endpoint)).speak("Hello", voice="a"),
        )


@pytest.mark.parametrize(
    ("text", "settings", "words"),
    [
        ("", {"voice": "a"}, "nothing to say"),
        ("Hello", {}, "needs voice="),
        ("Hello", {"voice": "a", "colour": 1}, "unknown setting"),
        ("Hello", {"voice": "a", "extra": {"input": "other"}}, "extra.input"),
    ],
)
def test_a_wrong_call_is_told_before_the_network(
    text: str, settings: dict[str, Any], words: str
) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match=words):
        made(
            "probe",
            endpoint,
            "sync",
            lambda client: client.speech(model(endpoint)).speak(text, **settings),
        )
    assert endpoint.asked == []


def test_what_gemini_cannot_be_told_is_refused_and_its_sound_comes_whole() -> None:
    speaker = Client(credentials={"google": "k"}).speech(google.GEMINI_3_8_FLASH_TTS)
    with pytest.raises(UsageError, match="speed= is unsupported"):
        speaker.speak("Hello", speed=2)
    with pytest.raises(UsageError, match="use speak"):
        speaker.stream("Hello")
