"""The official `google-genai` package calls what is no chat, and we send what it sends."""

# The package's own signatures name types that are not installed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from google import genai
from google.genai import errors, types

from interlingua.models import google as models
from interlingua.testing import ScriptedError, Server, serve
from interlingua.testing.server.embeddings import vector_of
from tests.judges.sent import ours, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import Client
    from interlingua.values import JsonObject, JsonValue

    Theirs = Callable[[Any], Any]
    Ours = Callable[[Client], Any]

pytestmark = pytest.mark.filterwarnings(
    # The package derives from aiohttp's session where aiohttp happens to be installed.
    "ignore:Inheritance class AiohttpClientSession:DeprecationWarning"
)


def official(server: Server) -> Any:  # judged is what the package does, not its types
    return genai.Client(
        api_key="any",
        http_options=types.HttpOptions(base_url=server.endpoints["google"], api_version="v1beta"),
    )


CALLS: dict[str, tuple[Theirs, Ours]] = {
    "embeddings": (
        lambda client: client.models.embed_content(
            model="gemini-embedding-001",
            contents=["moon", "sun"],
            config=types.EmbedContentConfig(task_type="RETRIEVAL_QUERY", output_dimensionality=7),
        ),
        lambda client: client.embeddings(models.GEMINI_EMBEDDING_001).embed(
            ["moon", "sun"], task="query", dimensions=7
        ),
    ),
    "speech": (
        lambda client: client.models.generate_content(
            model="gemini-3.8-flash-tts",
            contents="Hi",
            config=types.GenerateContentConfig(
                response_modalities=["AUDIO"],
                speech_config=types.SpeechConfig(
                    voice_config=types.VoiceConfig(
                        prebuilt_voice_config=types.PrebuiltVoiceConfig(voice_name="Kore")
                    )
                ),
            ),
        ),
        lambda client: client.speech(models.GEMINI_3_8_FLASH_TTS).speak("Hi", voice="Kore"),
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_we_send_what_the_package_sends(name: str) -> None:
    theirs, mine = CALLS[name]
    with serve() as server:
        with official(server) as client:
            theirs(client)
        with ours(server) as client:
            mine(client)
    expected, found = server.requests
    assert read(sent(found)) == read(sent(expected))


def read(said: JsonValue) -> JsonValue:
    """Take what Google's API reads alike for the same: names of fields either way, and the role."""
    match said:
        case dict():
            return {_camel(name): read(each) for name, each in said.items() if name != "role"}
        case list():
            return [read(each) for each in said]
        case _:
            return said


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join([word.capitalize() for word in rest])


def test_it_reads_vectors() -> None:
    with serve() as server, official(server) as client:
        made = client.models.embed_content(
            model="gemini-embedding-001",
            contents=["moon", "sun"],
            config=types.EmbedContentConfig(output_dimensionality=7),
        )
    assert made.embeddings is not None
    content: JsonObject = {"parts": [{"text": "moon"}], "role": "user"}
    assert made.embeddings[0].values == vector_of(content, 7)
    assert made.embeddings[1].values != made.embeddings[0].values


def test_it_keeps_lists_gives_back_and_deletes_files() -> None:
    with serve() as server, official(server) as client:
        files = client.files
        stored = [
            files.upload(
                file=io.BytesIO(b"four"),
                config=types.UploadFileConfig(display_name=f"{at}.txt", mime_type="text/plain"),
            )
            for at in range(3)
        ]
        listed = list(files.list(config=types.ListFilesConfig(page_size=2)))
        first = stored[0]
        assert first.name is not None
        assert [each.name for each in listed] == [each.name for each in stored]
        assert (first.display_name, first.size_bytes, first.mime_type) == ("0.txt", 4, "text/plain")
        assert first.state is types.FileState.ACTIVE
        assert files.get(name=first.name) == first
        assert files.download(file=first.name) == b"four"
        files.delete(name=first.name)
        with pytest.raises(errors.ClientError, match="there is no file"):
            files.get(name=first.name)


def test_it_runs_batches_and_we_send_the_same() -> None:
    contents: Any = [{"parts": [{"text": "Hi"}], "role": "user"}]
    with serve(["Paris", ScriptedError(429, "slow"), "Paris", "Rome"]) as server:
        with official(server) as client:
            batches = client.batches
            batch = batches.create(
                model="gemini-2.5-flash",
                src=[
                    types.InlinedRequest(contents=contents, metadata={"key": key})
                    for key in ("a", "b")
                ],
                config=types.CreateBatchJobConfig(display_name="interlingua"),
            )
            assert batch.name is not None
            assert batches.get(name=batch.name) == batch
            batches.cancel(name=batch.name)
            assert [each.name for each in batches.list()] == [batch.name]
            batches.delete(name=batch.name)
        before = len(server.requests)
        with ours(server) as client:
            client.chat(models.GEMINI_2_5_FLASH).batches.submit({"a": "Hi", "b": "Hi"})
    assert batch.state is types.JobState.JOB_STATE_SUCCEEDED
    assert batch.dest is not None
    assert batch.dest.inlined_responses is not None
    good, bad = batch.dest.inlined_responses
    assert good.response is not None
    assert good.response.text == "Paris"
    assert bad.error is not None
    assert (bad.error.code, bad.error.message) == (8, "slow")
    assert read(sent(server.requests[before])) == read(sent(server.requests[0]))


def test_it_runs_batches_of_a_file() -> None:
    line = b'{"key": "a", "request": {"contents": [{"parts": [{"text": "Hi"}]}]}}\n'
    with serve(["Paris"]) as server, official(server) as client:
        stored = client.files.upload(
            file=io.BytesIO(line), config=types.UploadFileConfig(mime_type="application/jsonl")
        )
        batch = client.batches.create(model="gemini-2.5-flash", src=stored.name)
        assert batch.dest is not None
        assert batch.dest.file_name is not None
        written = client.files.download(file=batch.dest.file_name)
    assert b'"key":"a"' in written
    assert b"Paris" in written


def test_it_reads_every_page_of_models() -> None:
    with serve() as server:
        with official(server) as client:
            theirs = list(client.models.list(config=types.ListModelsConfig(page_size=5)))
        with ours(server) as client:
            mine = client.list_models("google")
    assert [f"models/{each.id}" for each in mine] == [each.name for each in theirs]
    assert len(mine) > 5
