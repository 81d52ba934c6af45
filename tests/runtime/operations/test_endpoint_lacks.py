"""What an endpoint does not take of its wire is told before the network, and never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Client
from interlingua.errors import UsageError
from interlingua.media import Audio
from interlingua.models import mistral
from interlingua.testing import serve
from interlingua.testing.server.speech import wav

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.testing import Server

SOUND = Audio.from_bytes(wav(), media_type="audio/wav")
SPEAKER, HEARER = mistral.VOXTRAL_MINI_TTS_3, mistral.VOXTRAL_MINI_2602


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with Client(endpoints=server.endpoints, credentials={"mistral": "any"}) as client:
        yield client


CALLS: dict[str, tuple[Callable[[Client], object], str]] = {
    "speed": (
        lambda client: client.speech(SPEAKER).speak("Hi", speed=2.0),
        "speed= is unsupported",
    ),
    "instructions": (
        lambda client: client.speech(SPEAKER).speak("Hi", instructions="x"),
        "instructions= is unsupported",
    ),
    "stream": (lambda client: client.speech(SPEAKER).stream("Hi"), "gives its sound whole"),
    "prompt": (
        lambda client: client.transcription(HEARER).transcribe(SOUND, prompt="moons"),
        "prompt= is unsupported",
    ),
    "translate": (
        lambda client: client.transcription(HEARER).translate(SOUND),
        "does not translate",
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_it_is_refused(client: Client, server: Server, name: str) -> None:
    call, message = CALLS[name]
    with pytest.raises(UsageError, match=message):
        call(client)
    assert not server.requests


def test_or_left_out_and_noted(client: Client, server: Server) -> None:
    speech = client.speech(SPEAKER).speak("Hi", voice="v", speed=2.0, unsupported="drop")
    text = client.transcription(HEARER).transcribe(SOUND, prompt="x", unsupported="drop")
    assert ("dropped", "speed") in [(each.change, each.what) for each in speech.adaptations]
    assert [(each.change, each.what) for each in text.adaptations] == [("dropped", "prompt")]
    spoken, heard = server.requests
    assert "speed" not in spoken.body
    assert set(heard.body) == {"model"}


def test_times_are_asked_for_in_the_endpoint_s_own_form(client: Client, server: Server) -> None:
    text = client.transcription(HEARER).transcribe(SOUND, timestamps="word")
    assert server.requests[0].body == {
        "model": "voxtral-mini-2602",
        "timestamp_granularities": "word",
    }
    assert [each.text for each in text.words] == ["Hello", "from", "the", "test", "server"]
    assert text.segments == ()
