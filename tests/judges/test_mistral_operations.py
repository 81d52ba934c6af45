"""The official `mistralai` package calls what is no chat, and we send what it sends."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import TYPE_CHECKING, Any

import pytest
from mistralai.client import Mistral
from mistralai.client.errors import SDKError

from interlingua.media import Audio
from interlingua.models import mistral as models
from interlingua.testing import ScriptedError, Server, serve
from interlingua.testing.server.embeddings import vector_of
from interlingua.testing.server.speech import mp3, wav
from tests.judges.sent import ours, pairs

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import Client

    Theirs = Callable[[Any], Any]
    Ours = Callable[[Client], Any]

# On import the package asks for names that newer interpreters are about to drop.
pytestmark = pytest.mark.filterwarnings("ignore:ast.+ is deprecated:DeprecationWarning")

SOUND = Audio.from_bytes(wav(), media_type="audio/wav")
WAV_FILE: Any = {"file_name": "audio.wav", "content": wav(), "content_type": "audio/wav"}
TEXT_FILE: Any = {"file_name": "a.txt", "content": b"four", "content_type": "text/plain"}
SAID = "Hello from the test server."


def official(server: Server) -> Any:  # judged is what the package does, not its types
    return Mistral(api_key="any", server_url=server.base_url("mistral_chat"))


CALLS: dict[str, tuple[Theirs, Ours, tuple[str, ...]]] = {
    "embeddings": (
        lambda client: client.embeddings.create(
            model="codestral-embed",
            inputs=["moon", "sun"],
            output_dimension=7,
            encoding_format="float",
        ),
        lambda client: client.embeddings(models.CODESTRAL_EMBED).embed(
            ["moon", "sun"], dimensions=7, encoding="float"
        ),
        (),
    ),
    "moderation": (
        lambda client: client.classifiers.moderate(
            model="mistral-moderation-2603", inputs=["selfharm", "moon"]
        ),
        lambda client: client.moderation(models.MISTRAL_MODERATION_2603).classify(
            ["selfharm", "moon"]
        ),
        (),
    ),
    "speech": (
        lambda client: client.audio.speech.complete(
            model="voxtral-mini-tts-3", input="Hi", voice_id="v", response_format="wav"
        ),
        lambda client: client.speech(models.VOXTRAL_MINI_TTS_3).speak(
            "Hi", voice="v", format="wav"
        ),
        ("stream",),
    ),
    "transcription": (
        lambda client: client.audio.transcriptions.complete(
            model="voxtral-mini-2602",
            file=WAV_FILE,
            language="en",
            temperature=0.5,
            timestamp_granularities=["word"],
            context_bias=["moon", "sun"],
        ),
        lambda client: client.transcription(models.VOXTRAL_MINI_2602).transcribe(
            SOUND,
            language="en",
            temperature=0.5,
            timestamps="word",
            extra={"context_bias": ["moon", "sun"]},
        ),
        ("stream", "diarize"),
    ),
    "a file": (
        lambda client: client.files.upload(file=TEXT_FILE, purpose="ocr"),
        lambda client: client.files("mistral").upload(
            b"four", name="a.txt", media_type="text/plain", purpose="ocr"
        ),
        ("visibility",),
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_we_send_what_the_package_sends(name: str) -> None:
    theirs, mine, without = CALLS[name]
    with serve() as server:
        with official(server) as client:
            theirs(client)
        with ours(server) as client:
            mine(client)
    for expected, found in pairs(server, *without):
        assert found == expected


def test_it_reads_vectors_and_verdicts() -> None:
    with serve() as server, official(server) as client:
        made = client.embeddings.create(
            model="codestral-embed", inputs=["moon"], output_dimension=7
        )
        bad, good = client.classifiers.moderate(
            model="mistral-moderation-2603", inputs=["selfharm", "moon"]
        ).results
    assert made.data[0].embedding == vector_of("moon", 7)
    assert bad.categories is not None
    assert bad.categories["selfharm"]
    assert good.categories is not None
    assert not any(good.categories.values())


def test_it_reads_sounds_and_transcripts() -> None:
    with serve() as server, official(server) as client:
        asked: Any = {"model": "voxtral-mini-2602", "file": WAV_FILE}
        spoken: Any = client.audio.speech.complete(model="m", input="Hi", response_format="mp3")
        plain = client.audio.transcriptions.complete(**asked)
        timed = client.audio.transcriptions.complete(**asked, timestamp_granularities=["segment"])
        events: list[Any] = [each.data for each in client.audio.transcriptions.stream(**asked)]
    assert b64decode(spoken.audio_data) == mp3()
    assert plain.text == SAID
    assert timed.segments
    deltas = [each.text for each in events if each.type == "transcription.text.delta"]
    assert "".join(deltas) == SAID
    assert events[-1].type == "transcription.done"
    assert events[-1].text == SAID


def test_it_keeps_lists_gives_back_and_deletes_files() -> None:
    with serve() as server, official(server) as client:
        stored = [client.files.upload(file=TEXT_FILE, purpose="ocr") for _ in range(3)]
        first = stored[0]
        page = client.files.list(page=1, page_size=2)
        assert ([each.id for each in page.data], page.total) == ([stored[2].id], 3)
        found = client.files.retrieve(file_id=first.id)
        assert (found.filename, found.size_bytes, found.purpose) == ("a.txt", 4, "ocr")
        assert client.files.download(file_id=first.id).read() == b"four"
        assert client.files.delete(file_id=first.id).deleted
        with pytest.raises(SDKError, match="there is no file"):
            client.files.retrieve(file_id=first.id)


def test_it_runs_batches_and_we_send_the_same() -> None:
    asked = {"messages": [{"role": "user", "content": "Hi"}]}
    lines = [{"custom_id": key, "body": asked} for key in ("a", "b")]
    data = "".join([json.dumps(each) + "\n" for each in lines]).encode()
    file: Any = {"file_name": "b.jsonl", "content": data}
    with serve(["Paris", ScriptedError(429, "slow"), "Paris", "Rome"]) as server:
        with official(server) as client:
            stored = client.files.upload(file=file, purpose="batch")
            job = client.batch.jobs.create(
                input_files=[stored.id],
                endpoint="/v1/chat/completions",
                model="mistral-large-2512",
            )
            assert client.batch.jobs.get(job_id=job.id) == job
            assert client.batch.jobs.cancel(job_id=job.id) == job
            assert job.output_file
            written = json.loads(client.files.download(file_id=job.output_file).read())
            assert job.error_file
            failed = json.loads(client.files.download(file_id=job.error_file).read())
        before = len(server.requests)
        with ours(server) as client:
            batches = client.chat(models.MISTRAL_LARGE_2512).batches
            batches.submit({"a": "Hi", "b": "Hi"})
    assert job.status == "SUCCESS"
    assert (job.total_requests, job.succeeded_requests, job.failed_requests) == (2, 1, 1)
    assert written["custom_id"] == "a"
    assert written["response"]["body"]["choices"][0]["message"]["content"] == "Paris"
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("b", 429)
    theirs, mine = server.requests[:2], server.requests[before:]
    assert [json.loads(each) for each in mine[0].files[0].data.splitlines()] == lines
    assert mine[0].body["purpose"] == theirs[0].body["purpose"] == "batch"
    for name in ("endpoint", "model"):
        assert mine[1].body[name] == theirs[1].body[name]
    assert (mine[1].method, mine[1].path) == (theirs[1].method, theirs[1].path)


def test_it_reads_the_models() -> None:
    with serve() as server:
        with official(server) as client:
            theirs: list[Any] = client.models.list().data or []
        with ours(server) as client:
            mine = client.list_models("mistral")
    assert [each.id for each in mine] == [each.id for each in theirs]
