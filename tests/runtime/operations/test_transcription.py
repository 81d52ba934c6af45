from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import AsyncClient, Client
from interlingua.cost import Known
from interlingua.errors import ServerError, StreamInterrupted, UsageError
from interlingua.media import Audio, Image
from interlingua.models import groq
from interlingua.transcription import (
    Segment,
    TranscriptDelta,
    TranscriptEnd,
    TranscriptSegment,
)
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.operations.test_files import parts
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.transcription import TranscriptEvent

CALL = Audio(data=b"RIFF\x00\x00\x00\x00WAVEfmt ", media_type="audio/wav", name="call.wav")
VERBOSE = {
    "text": "Hello you",
    "language": "english",
    "duration": 2.0,
    "segments": [{"text": "Hello you", "start": 0, "end": 2.0, "id": 0}],
    "words": [{"word": "Hello", "start": 0.0, "end": 0.9}],
}


@pytest.mark.parametrize("twin", TWINS)
def test_a_sound_is_written_down(twin: Twin) -> None:
    with JsonEndpoint(
        Said({"text": "Hello", "usage": {"type": "duration", "seconds": 4}})
    ) as endpoint:
        transcript = made(
            "groq",
            endpoint,
            twin,
            lambda client: client.transcription(groq.WHISPER_LARGE_V3).transcribe(
                CALL, language="en", prompt="Ada", temperature=0.5, extra={"include": ["logprobs"]}
            ),
        )
    assert (transcript.text, transcript.seconds) == ("Hello", 4)
    price = Decimal("0.00012332")
    assert transcript.cost == Known(price, {"input_per_second": price})
    (asked,) = endpoint.asked
    assert asked.path == "/audio/transcriptions"
    assert [(name, file, body) for name, file, _, body in parts(asked)] == [
        ("model", None, b"whisper-large-v3"),
        ("file", "call.wav", CALL.data),
        ("language", None, b"en"),
        ("prompt", None, b"Ada"),
        ("temperature", None, b"0.5"),
        ("response_format", None, b"json"),
        ("include[]", None, b"logprobs"),
    ]


@pytest.mark.parametrize("twin", TWINS)
def test_times_come_where_asked_for(twin: Twin) -> None:
    with JsonEndpoint(Said(VERBOSE)) as endpoint:
        transcript = made(
            "groq",
            endpoint,
            twin,
            lambda client: client.transcription(groq.WHISPER_LARGE_V3).transcribe(
                CALL, timestamps="word"
            ),
        )
    assert transcript.segments == (Segment("Hello you", 0.0, 2.0),)
    assert transcript.words == (Segment("Hello", 0.0, 0.9),)
    assert (transcript.language, transcript.seconds) == ("english", 2.0)
    fields = {name: body for name, _, _, body in parts(endpoint.asked[0])}
    assert fields["response_format"] == b"verbose_json"
    assert fields["timestamp_granularities[]"] == b"word"


@pytest.mark.parametrize("twin", TWINS)
def test_a_translation_is_asked_of_its_own_path(twin: Twin) -> None:
    with JsonEndpoint(Said({"text": "Hello"})) as endpoint:
        made(
            "groq",
            endpoint,
            twin,
            lambda client: client.transcription(groq.WHISPER_LARGE_V3).translate(CALL),
        )
    assert endpoint.asked[0].path == "/audio/translations"


def events(*sent: Mapping[str, object]) -> Said:
    body = b"".join([b"data: " + json.dumps(each).encode() + b"\n\n" for each in sent])
    return Said(body, headers={"content-type": "text/event-stream"})


def streamed(said: Said, twin: Twin) -> list[TranscriptEvent]:
    with JsonEndpoint(said) as endpoint:
        where, keys = {"groq": endpoint.url}, {"groq": "key-0123456789"}
        if twin == "sync":
            with Client(endpoints=where, credentials=keys) as client:
                found = list(client.transcription(groq.WHISPER_LARGE_V3).stream(CALL))
        else:

            async def main() -> list[TranscriptEvent]:
                async with AsyncClient(endpoints=where, credentials=keys) as client:
                    transcriber = client.transcription(groq.WHISPER_LARGE_V3)
                    return [event async for event in transcriber.stream(CALL)]

            found = asyncio.run(main())
        fields = {name: body for name, _, _, body in parts(endpoint.asked[0])}
        assert fields["stream"] == b"true"
        return found


OPENAI = (
    {"type": "transcript.text.delta", "delta": "Hello "},
    {"type": "transcript.text.delta", "delta": "you"},
    {"type": "transcript.text.segment", "text": "Hello you", "start": 0, "end": 2, "speaker": "A"},
    {
        "type": "transcript.text.done",
        "text": "Hello you",
        "usage": {"type": "tokens", "input_tokens": 5, "output_tokens": 2},
    },
)
MISTRAL = (
    {"type": "transcription.language", "audio_language": "en"},
    {"type": "transcription.text.delta", "text": "Hello "},
    {"type": "transcription.text.delta", "text": "you"},
    {
        "type": "transcription.segment",
        "text": "Hello you",
        "start": 0,
        "end": 2,
        "speaker_id": "A",
    },
    {
        "type": "transcription.done",
        "text": "Hello you",
        "usage": {"prompt_tokens": 5, "completion_tokens": 2},
    },
)


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize("sent", [OPENAI, MISTRAL])
def test_pieces_come_as_they_are_heard_and_the_whole_at_the_end(
    sent: tuple[Mapping[str, object], ...], twin: Twin
) -> None:
    *before, end = streamed(events(*sent), twin)
    assert before == [
        TranscriptDelta("Hello "),
        TranscriptDelta("you"),
        TranscriptSegment(Segment("Hello you", 0.0, 2.0, "A")),
    ]
    assert isinstance(end, TranscriptEnd)
    assert end.transcript.text == "Hello you"
    assert (end.transcript.usage.input, end.transcript.usage.output) == (5, 2)
    assert end.transcript.segments == (Segment("Hello you", 0.0, 2.0, "A"),)


@pytest.mark.parametrize("twin", TWINS)
def test_a_stream_that_ends_early_is_never_taken_for_whole(twin: Twin) -> None:
    with pytest.raises(StreamInterrupted, match="Hello "):
        streamed(events(OPENAI[0]), twin)


@pytest.mark.parametrize("twin", TWINS)
def test_an_error_inside_a_stream_is_raised(twin: Twin) -> None:
    failed = {"type": "error", "error": {"message": "lost", "type": "server_error"}}
    with pytest.raises(ServerError, match="lost"):
        streamed(events(OPENAI[0], failed), twin)


@pytest.mark.parametrize(
    ("audio", "settings", "words"),
    [
        (Image(url="https://example.org/a.png"), {}, "no sound"),
        (Audio(url="https://example.org/a.mp3"), {}, "as bytes"),
        (CALL, {"timestamps": "letter"}, "timestamps='letter'"),
        (CALL, {"colour": 1}, "unknown setting"),
        (CALL, {"extra": {"model": "other"}}, "extra.model"),
    ],
)
def test_a_wrong_call_is_told_before_the_network(
    audio: Any, settings: dict[str, Any], words: str
) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match=words):
        made(
            "groq",
            endpoint,
            "sync",
            lambda client: client.transcription(groq.WHISPER_LARGE_V3).transcribe(
                audio, **settings
            ),
        )
    assert endpoint.asked == []
