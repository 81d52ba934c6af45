"""The official `openai` package calls what is no chat, and we send what it sends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import openai
import pytest

from interlingua.media import Audio, Image
from interlingua.models import openai as models
from interlingua.testing import ScriptedError, Server, serve
from interlingua.testing.server.embeddings import vector_of
from interlingua.testing.server.images import png
from interlingua.testing.server.speech import mp3, wav
from tests.judges.sent import ours, pairs

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import Client

    Theirs = Callable[[Any], Any]
    Ours = Callable[[Client], Any]

SQUARE = png(1, 2, 3)
IMAGE = Image.from_bytes(SQUARE, media_type="image/png")
PNG_FILE = ("image.png", SQUARE, "image/png")
SOUND = Audio.from_bytes(wav(), media_type="audio/wav")
WAV_FILE = ("audio.wav", wav(), "audio/wav")
SAID = "Hello from the test server."


def official(server: Server) -> Any:  # judged is what the package does, not its types
    return openai.OpenAI(api_key="any", base_url=server.endpoints["openai"], max_retries=0)


CALLS: dict[str, tuple[Theirs, Ours]] = {
    "embeddings": (
        lambda client: client.embeddings.create(
            model="text-embedding-3-small", input=["moon", "sun"], dimensions=7, user="me"
        ),
        lambda client: client.embeddings(models.TEXT_EMBEDDING_3_SMALL).embed(
            ["moon", "sun"], dimensions=7, user_id="me"
        ),
    ),
    "moderation": (
        lambda client: client.moderations.create(
            model="omni-moderation-latest", input=["violence", "moon"]
        ),
        lambda client: client.moderation(models.OMNI_MODERATION_LATEST).classify(
            ["violence", "moon"]
        ),
    ),
    "moderation of parts": (
        lambda client: client.moderations.create(
            model="omni-moderation-latest",
            input=[
                {"type": "text", "text": "moon"},
                {"type": "image_url", "image_url": {"url": "https://x.org/a.png"}},
            ],
        ),
        lambda client: client.moderation(models.OMNI_MODERATION_LATEST).classify(
            ["moon", Image.from_url("https://x.org/a.png")]
        ),
    ),
    "images": (
        lambda client: client.images.generate(
            model="gpt-image-2",
            prompt="a moon",
            n=2,
            size="1024x1024",
            quality="low",
            output_format="png",
            background="opaque",
            user="me",
        ),
        lambda client: client.images(models.GPT_IMAGE_2).generate(
            "a moon",
            n=2,
            size="1024x1024",
            quality="low",
            format="png",
            background="opaque",
            user_id="me",
        ),
    ),
    "images streamed": (
        lambda client: list(
            client.images.generate(
                model="gpt-image-2", prompt="a moon", stream=True, partial_images=2
            )
        ),
        lambda client: list(client.images(models.GPT_IMAGE_2).stream("a moon", partial_images=2)),
    ),
    "an image edited": (
        lambda client: client.images.edit(
            model="gpt-image-2", prompt="at night", image=PNG_FILE, mask=PNG_FILE, n=2
        ),
        lambda client: client.images(models.GPT_IMAGE_2).edit("at night", IMAGE, mask=IMAGE, n=2),
    ),
    "images edited": (
        lambda client: client.images.edit(
            model="gpt-image-2", prompt="at night", image=[PNG_FILE, PNG_FILE]
        ),
        lambda client: client.images(models.GPT_IMAGE_2).edit("at night", [IMAGE, IMAGE]),
    ),
    "an image varied": (
        lambda client: client.images.create_variation(model="gpt-image-2", image=PNG_FILE, n=2),
        lambda client: client.images(models.GPT_IMAGE_2).vary(IMAGE, n=2),
    ),
    "speech": (
        lambda client: client.audio.speech.create(
            model="tts-1-1106",
            input="Hi",
            voice="alloy",
            response_format="wav",
            speed=1.5,
            instructions="gently",
        ),
        lambda client: client.speech(models.TTS_1_1106).speak(
            "Hi", voice="alloy", format="wav", speed=1.5, instructions="gently"
        ),
    ),
    "transcription": (
        lambda client: client.audio.transcriptions.create(
            model="gpt-transcribe",
            file=WAV_FILE,
            language="en",
            prompt="moons",
            temperature=0.5,
            response_format="json",
        ),
        lambda client: client.transcription(models.GPT_TRANSCRIBE).transcribe(
            SOUND, language="en", prompt="moons", temperature=0.5
        ),
    ),
    "transcription with times": (
        lambda client: client.audio.transcriptions.create(
            model="gpt-transcribe",
            file=WAV_FILE,
            response_format="verbose_json",
            timestamp_granularities=["word"],
        ),
        lambda client: client.transcription(models.GPT_TRANSCRIBE).transcribe(
            SOUND, timestamps="word"
        ),
    ),
    "transcription streamed": (
        lambda client: list(
            client.audio.transcriptions.create(
                model="gpt-transcribe", file=WAV_FILE, response_format="json", stream=True
            )
        ),
        lambda client: list(client.transcription(models.GPT_TRANSCRIBE).stream(SOUND)),
    ),
    "translation": (
        lambda client: client.audio.translations.create(
            model="gpt-transcribe", file=WAV_FILE, response_format="json"
        ),
        lambda client: client.transcription(models.GPT_TRANSCRIBE).translate(SOUND),
    ),
    "a file": (
        lambda client: client.files.create(
            file=("a.txt", b"four", "text/plain"), purpose="user_data"
        ),
        lambda client: client.files("openai").upload(
            b"four", name="a.txt", media_type="text/plain"
        ),
    ),
    "models": (
        lambda client: list(client.models.list()),
        lambda client: client.list_models("openai"),
    ),
}


# Variations and translations are fading out, and the package says so.
@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", CALLS)
def test_we_send_what_the_package_sends(name: str) -> None:
    theirs, mine = CALLS[name]
    with serve() as server:
        with official(server) as client:
            theirs(client)
        with ours(server) as client:
            mine(client)
    for expected, found in pairs(server):
        assert found == expected


def test_it_reads_vectors_as_numbers_and_as_bytes() -> None:
    with serve() as server, official(server) as client:
        asked: Any = {"model": "m", "input": ["moon", "sun"], "dimensions": 7}
        coded = client.embeddings.create(**asked)
        plain = client.embeddings.create(**asked, encoding_format="float")
    assert [each.embedding for each in coded.data] == [vector_of("moon", 7), vector_of("sun", 7)]
    assert [each.embedding for each in plain.data] == [each.embedding for each in coded.data]
    assert coded.usage.prompt_tokens > 0


def test_it_reads_verdicts() -> None:
    with serve() as server, official(server) as client:
        bad, good = client.moderations.create(input=["self-harm", "moon"]).results
    assert (bad.flagged, bad.categories.self_harm, bad.categories.violence) == (True, True, False)
    assert bad.category_scores.self_harm > 0.9 > good.category_scores.self_harm
    assert bad.category_applied_input_types.violence == ["text"]
    assert not good.flagged


def test_it_reads_images_whole_and_in_steps() -> None:
    with serve() as server, official(server) as client:
        images = client.images.generate(model="m", prompt="a moon", n=2)
        events: Any = list(
            client.images.generate(model="m", prompt="a moon", stream=True, partial_images=1)
        )
        edits: Any = list(
            client.images.edit(
                model="m", prompt="a moon", image=PNG_FILE, stream=True, partial_images=1
            )
        )
    assert images.data is not None
    assert len({each.b64_json for each in images.data}) == 2
    assert images.usage is not None
    assert images.usage.output_tokens == 16
    kinds = ["partial_image", "completed"]
    assert [each.type for each in events] == [f"image_generation.{kind}" for kind in kinds]
    assert [each.type for each in edits] == [f"image_edit.{kind}" for kind in kinds]
    assert events[-1].b64_json == images.data[0].b64_json


def test_it_reads_sounds_and_transcripts() -> None:
    with serve() as server, official(server) as client:
        sound = client.audio.speech.create(model="m", input="Hi", voice="alloy").content
        asked: Any = {"model": "m", "file": WAV_FILE}
        plain = client.audio.transcriptions.create(**asked)
        verbose = client.audio.transcriptions.create(
            **asked,
            response_format="verbose_json",
            timestamp_granularities=["word", "segment"],
        )
        text = client.audio.transcriptions.create(**asked, response_format="text")
        events = list(client.audio.transcriptions.create(**asked, stream=True))
    assert sound == mp3()
    assert plain.text == SAID
    assert text == f"{SAID}\n"
    assert (verbose.language, verbose.duration) == ("english", 2.5)
    assert verbose.words is not None
    assert [each.word for each in verbose.words] == SAID.rstrip(".").split(" ")
    assert verbose.segments is not None
    assert [each.text for each in verbose.segments] == [SAID]
    deltas = [each.delta for each in events if each.type == "transcript.text.delta"]
    assert "".join(deltas) == SAID
    last = events[-1]
    assert last.type == "transcript.text.done"
    assert last.text == SAID


def test_it_keeps_lists_gives_back_and_deletes_files() -> None:
    with serve() as server, official(server) as client:
        stored = [
            client.files.create(file=(f"{at}.txt", b"four"), purpose="user_data") for at in range(3)
        ]
        assert [each.id for each in client.files.list(limit=2)] == [each.id for each in stored]
        first = stored[0]
        assert client.files.retrieve(first.id) == first
        assert (first.filename, first.bytes, first.purpose) == ("0.txt", 4, "user_data")
        assert client.files.content(first.id).content == b"four"
        assert client.files.delete(first.id).deleted
        with pytest.raises(openai.NotFoundError, match="there is no file"):
            client.files.retrieve(first.id)


def test_it_runs_batches_and_we_send_the_same() -> None:
    asked = {
        "model": "gpt-5.2",
        "input": [{"role": "user", "content": "Hi"}],
        "include": ["reasoning.encrypted_content"],
        "store": False,
    }
    line = {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": asked}
    with serve(["Paris", ScriptedError(429, "slow"), "Paris"]) as server:
        with official(server) as client:
            lines = [line, {**line, "custom_id": "b"}]
            data = "".join([json.dumps(each) + "\n" for each in lines]).encode()
            stored = client.files.create(file=("b.jsonl", data), purpose="batch")
            batch = client.batches.create(
                input_file_id=stored.id, endpoint="/v1/responses", completion_window="24h"
            )
            assert batch.status == "completed"
            counts = batch.request_counts
            assert counts is not None
            assert (counts.total, counts.completed, counts.failed) == (2, 1, 1)
            assert batch.output_file_id is not None
            assert batch.error_file_id is not None
            answered = json.loads(client.files.content(batch.output_file_id).text)
            failed = json.loads(client.files.content(batch.error_file_id).text)
            assert [each.id for each in client.batches.list()] == [batch.id]
            assert client.batches.retrieve(batch.id) == batch
            assert client.batches.cancel(batch.id) == batch
        before = len(server.requests)
        with ours(server) as client:
            client.chat(models.GPT_5_2).batches.submit({"a": "Hi"})
    assert answered["custom_id"] == "a"
    assert answered["response"]["body"]["output"][0]["content"][0]["text"] == "Paris"
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("b", 429)
    theirs, mine = server.requests[:2], server.requests[before:]
    assert [json.loads(each) for each in mine[0].files[0].data.splitlines()] == [line]
    assert mine[0].body == theirs[0].body
    mine[1].body["input_file_id"] = theirs[1].body["input_file_id"]
    assert (mine[1].path, mine[1].body) == (theirs[1].path, theirs[1].body)
