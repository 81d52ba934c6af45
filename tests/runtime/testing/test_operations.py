"""The server answers what is no chat by itself, and a client reads what it says."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest

from interlingua import Client
from interlingua.errors import BadRequest, NotFound, RateLimited, UsageError
from interlingua.images import ImagesEnd, PartialImage
from interlingua.media import Audio, Image
from interlingua.messages import ToolCall
from interlingua.models import anthropic, cohere, google, mistral, openai
from interlingua.records import ChatModel, EmbeddingModel
from interlingua.settings import Retry
from interlingua.testing import (
    RawReply,
    RecordedRequest,
    ScriptedError,
    ScriptedProvider,
    ScriptedReply,
    serve,
)
from interlingua.testing.server.images import png
from interlingua.testing.server.speech import mp3, pcm, wav
from interlingua.transcription import TranscriptDelta, TranscriptEnd
from interlingua_generated.catalog import PROVIDERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing import Replies, Script, Server

Way: TypeAlias = Literal["server", "script"]
KEYS = dict.fromkeys(PROVIDERS, "any")
ONCE = Retry(attempts=1)
SOUND = Audio.from_bytes(wav(), media_type="audio/wav")
SQUARE = Image.from_bytes(png(1, 2, 3), media_type="image/png")

EMBEDDING_MODELS: list[EmbeddingModel] = [
    openai.TEXT_EMBEDDING_3_SMALL,
    google.GEMINI_EMBEDDING_001,
    cohere.EMBED_V4_0,
    mistral.MISTRAL_EMBED,
]
BATCH_MODELS: list[ChatModel[Any, Any, Any, Any]] = [
    openai.GPT_5_2,
    anthropic.CLAUDE_SONNET_5,
    google.GEMINI_2_5_FLASH,
    mistral.MISTRAL_LARGE_2512,
]


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture(params=["server", "script"])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    """A client of a server without a script, or of a script that has nothing to say."""
    if request.param == "script":
        with Client(providers=[ScriptedProvider([])], retry=ONCE) as client:
            yield client
        return
    with (
        serve() as running,
        Client(endpoints=running.endpoints, credentials=KEYS, retry=ONCE) as client,
    ):
        yield client


def scripted(replies: Replies) -> Client:
    return Client(providers=[ScriptedProvider(replies)], retry=ONCE)


def served(server: Server) -> Client:
    return Client(endpoints=server.endpoints, credentials=KEYS, retry=ONCE)


class TestEmbeddings:
    @pytest.mark.parametrize("model", EMBEDDING_MODELS, ids=str)
    def test_the_same_input_has_the_same_vector_of_length_one(
        self, client: Client, model: EmbeddingModel
    ) -> None:
        embedder = client.embeddings(model)
        made = embedder.embed(["moon", "sun", "moon"])
        moon, sun, again = made.vectors
        assert moon == again
        assert moon != sun
        assert math.hypot(*moon) == pytest.approx(1.0, abs=1e-6)
        assert made.usage.input

    @pytest.mark.parametrize("model", EMBEDDING_MODELS, ids=str)
    def test_a_vector_is_as_long_as_is_asked(self, client: Client, model: EmbeddingModel) -> None:
        assert len(client.embeddings(model).embed("moon", dimensions=7).vectors[0]) == 7

    def test_bytes_and_numbers_are_the_same_vector(self, client: Client) -> None:
        embedder = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL)
        numbers = embedder.embed("moon", dimensions=9, encoding="float")
        assert numbers.vectors == embedder.embed("moon", dimensions=9, encoding="base64").vectors

    def test_what_is_no_input_is_refused(self, client: Client) -> None:
        embedder = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL)
        with pytest.raises(UsageError):
            embedder.embed([])


class TestRankingAndModeration:
    def test_the_document_with_the_query_s_words_comes_first(self, client: Client) -> None:
        documents = ["Rome is in Italy.", "Paris is the capital of France.", "A capital idea."]
        ranking = client.reranking(cohere.RERANK_V3_5).rerank(
            "capital of France", documents, top_n=2
        )
        assert [each.index for each in ranking] == [1, 2]
        assert 1 > ranking[0].score > ranking[1].score > 0

    @pytest.mark.parametrize(
        ("model", "text", "reason"),
        [
            (openai.OMNI_MODERATION_LATEST, "some violence", "violence"),
            (mistral.MISTRAL_MODERATION_2603, "some violence", "violence_and_threats"),
        ],
        ids=str,
    )
    def test_a_text_that_names_a_policy_breaks_it(
        self, server: Server, model: Any, text: str, reason: str
    ) -> None:
        with served(server) as client:
            moderation = client.moderation(model).classify([text, "a moon"])
        bad, good = moderation
        assert bad.flagged
        assert reason in bad.reasons
        assert not good.flagged


class TestMedia:
    def test_an_image_is_a_real_one(self, client: Client) -> None:
        painter = client.images(openai.GPT_IMAGE_2)
        images = painter.generate("a moon", n=2)
        assert len(images) == 2
        assert images.image.media_type == "image/png"
        assert images[0].data != images[1].data
        assert images[0].data == painter.generate("a moon").image.data

    def test_an_edit_takes_a_form(self, client: Client) -> None:
        painter = client.images(openai.GPT_IMAGE_2)
        edited = painter.edit("at night", [SQUARE, SQUARE], mask=SQUARE, n=2)
        assert len(edited) == 2

    def test_partial_images_come_before_the_whole(self, client: Client) -> None:
        events = list(client.images(openai.GPT_IMAGE_2).stream("a moon", partial_images=2))
        assert [type(each) for each in events] == [PartialImage, PartialImage, ImagesEnd]

    def test_imagen_paints(self, client: Client) -> None:
        painter = client.images(google.IMAGEN_3_0_GENERATE_001)
        assert len(painter.generate("a moon", n=3)) == 3

    @pytest.mark.parametrize(
        ("format", "media_type", "sound"),
        [
            ("mp3", "audio/mpeg", mp3()),
            ("wav", "audio/wav", wav()),
            ("pcm", "audio/pcm", pcm()),
        ],
    )
    def test_a_sound_is_of_the_format_asked(
        self, client: Client, format: str, media_type: str, sound: bytes
    ) -> None:
        speaker = client.speech(openai.TTS_1_1106)
        speech = speaker.speak("Good morning", voice="alloy", format=format)
        assert (speech.audio.media_type, speech.audio.data) == (media_type, sound)
        with speaker.stream("Good morning", voice="alloy", format=format) as pieces:
            assert b"".join(pieces) == sound

    def test_a_format_that_cannot_be_made_is_refused(self, client: Client) -> None:
        with pytest.raises(BadRequest, match="mp3, wav, pcm"):
            client.speech(openai.TTS_1_1106).speak("Hi", voice="alloy", format="opus")

    def test_gemini_is_silent_without_a_script(self, server: Server) -> None:
        with served(server) as client:
            speech = client.speech(google.GEMINI_3_8_FLASH_TTS).speak("Hi", voice="Kore")
        assert speech.audio.data == pcm()

    @pytest.mark.parametrize("model", [openai.GPT_TRANSCRIBE, mistral.VOXTRAL_MINI_2602], ids=str)
    def test_every_sound_says_the_same(self, client: Client, model: Any) -> None:
        transcriber = client.transcription(model)
        assert transcriber.transcribe(SOUND).text == "Hello from the test server."

    def test_times_come_where_asked(self, client: Client) -> None:
        transcriber = client.transcription(openai.GPT_TRANSCRIBE)
        words = transcriber.transcribe(SOUND, timestamps="word").words
        assert [each.text for each in words] == ["Hello", "from", "the", "test", "server"]
        (segment,) = transcriber.translate(SOUND, timestamps="segment").segments
        assert (segment.start, segment.end) == (0, words[-1].end)

    @pytest.mark.parametrize("model", [openai.GPT_TRANSCRIBE, mistral.VOXTRAL_MINI_2602], ids=str)
    def test_text_comes_in_pieces(self, server: Server, model: Any) -> None:
        with served(server) as client:
            *deltas, end = client.transcription(model).stream(SOUND)
        assert isinstance(end, TranscriptEnd)
        assert "".join([each.text for each in deltas if isinstance(each, TranscriptDelta)])
        assert end.transcript.text == "Hello from the test server."


class TestFiles:
    @pytest.mark.parametrize("provider", ["openai", "anthropic", "google", "mistral"])
    def test_a_file_is_kept_until_it_is_deleted(self, client: Client, provider: str) -> None:
        files = client.files(provider)
        stored = files.upload(b"four", name="a.txt", media_type="text/plain")
        assert (stored.name, stored.size) == ("a.txt", 4)
        assert files.get(stored).id == stored.id
        assert files.content(stored) == b"four"
        assert [each.id for each in files.list()] == [stored.id]
        files.delete(stored)
        with pytest.raises(NotFound, match="there is no file"):
            files.get(stored)
        assert files.list() == []

    @pytest.mark.parametrize("provider", ["openai", "anthropic", "google", "mistral"])
    def test_a_long_list_is_read_page_by_page(self, server: Server, provider: str) -> None:
        with served(server) as client:
            files = client.files(provider)
            ids = [files.upload(b"x", name=f"{at}.txt").id for at in range(1_003)]
            assert [each.id for each in files.list()] == ids


class TestBatches:
    @pytest.mark.parametrize("model", BATCH_MODELS, ids=str)
    @pytest.mark.parametrize("way", ["server", "script"])
    def test_each_request_is_answered_by_the_script(
        self, model: ChatModel[Any, Any, Any, Any], way: Way
    ) -> None:
        answers: list[Any] = ["Paris", ToolCall("weather", {"city": "Oslo"}), ScriptedError(429)]
        asked = {"france": "Capital of France?", "oslo": "Weather?", "late": "Anything?"}
        if way == "script":
            results = self._results(scripted(answers), model, asked)
        else:
            with serve(answers) as server:
                results = self._results(served(server), model, asked)
        assert list(results) == ["france", "oslo", "late"]
        assert results["france"].reply.text == "Paris"
        assert results["oslo"].reply.tool_calls[0].arguments == {"city": "Oslo"}
        assert isinstance(results["late"].error, RateLimited)

    def _results(
        self, client: Client, model: ChatModel[Any, Any, Any, Any], asked: dict[str, str]
    ) -> dict[str, Any]:
        with client:
            batches = client.chat(model).batches
            handle = batches.submit(asked)
            status = batches.status(handle)
            assert status.is_over
            assert (status.total, status.succeeded, status.failed) == (3, 2, 1)
            batches.cancel(handle)
            return {each.key: each for each in batches.results(handle)}

    def test_an_exhausted_script_fails_the_request_alone(self) -> None:
        with serve(["Paris"]) as server, served(server) as client:
            batches = client.chat(openai.GPT_5_2).batches
            first, second = batches.results(batches.submit({"a": "Hi", "b": "Hi"}))
        assert first.reply is not None
        assert "exhausted" in str(second.error)

    def test_a_batch_that_failed_says_why_of_each_request(self) -> None:
        failed = b'{"id": "batch_1", "status": "failed", "errors": {"data": [{"message": "full"}]}}'

        def answer(request: RecordedRequest) -> RawReply | str:
            return RawReply(failed) if request.method == "GET" else "Paris"

        with serve(answer) as server, served(server) as client:
            batches = client.chat(openai.GPT_5_2).batches
            (result,) = batches.results(batches.submit({"a": "Hi"}))
        assert str(result.error) == "the batch ended without a word of it: full"

    def test_a_batch_that_nobody_submitted_is_not_there(self, server: Server) -> None:
        with served(server) as client:
            batches = client.chat(openai.GPT_5_2).batches
            handle = batches.submit({"a": "Hi"})
        with serve() as other, served(other) as client, pytest.raises(NotFound, match="no batch"):
            client.chat(openai.GPT_5_2).batches.status(handle)


class TestModels:
    @pytest.mark.parametrize(
        "provider", ["openai", "anthropic", "google", "mistral", "cohere", "amazon-bedrock"]
    )
    def test_the_catalog_s_models_are_listed(self, client: Client, provider: str) -> None:
        listed = client.list_models(provider)
        assert len(listed) > 5
        assert all(each.model is not None for each in listed)


class TestScripts:
    def test_replies_of_a_chat_wait_while_something_else_is_asked(self) -> None:
        with scripted(["Hello!"]) as client:
            client.embeddings(openai.TEXT_EMBEDDING_3_SMALL).embed("moon")
            assert client.chat(openai.GPT_5_2).complete("Hi").text == "Hello!"

    def test_what_a_script_says_in_full_comes_first(self) -> None:
        transcript = RawReply(b'{"text": "the moon"}', headers={"content-type": "application/json"})
        with scripted([ScriptedError(400, "too loud"), transcript]) as client:
            transcriber = client.transcription(openai.GPT_TRANSCRIBE)
            with pytest.raises(BadRequest, match="too loud"):
                transcriber.transcribe(SOUND)
            assert transcriber.transcribe(SOUND).text == "the moon"
            assert transcriber.transcribe(SOUND).text == "Hello from the test server."

    @pytest.mark.parametrize(
        ("provider", "word"),
        [
            ("anthropic", "request_id"),
            ("google", "NOT_FOUND"),
            ("mistral", "'object': 'error'"),
            ("openai", "param"),
        ],
    )
    def test_errors_are_said_in_the_provider_s_words(
        self, server: Server, provider: str, word: str
    ) -> None:
        with served(server) as client, pytest.raises(NotFound) as raised:
            client.files(provider).get("nothing")
        assert word in str(raised.value.body)

    def test_a_function_sees_the_fields_of_a_form_and_its_files(self) -> None:
        seen: list[RecordedRequest] = []

        def answer(request: RecordedRequest) -> ScriptedReply:
            seen.append(request)
            return ScriptedReply("unheard")

        script: Script = answer
        with serve(script) as server, served(server) as client:
            client.transcription(openai.GPT_TRANSCRIBE).transcribe(SOUND, language="en")
        (request,) = seen
        assert (request.operation, request.wire, request.model) == (
            "transcription",
            None,
            "gpt-transcribe",
        )
        assert request.body["language"] == "en"
        (file,) = request.files
        assert (file.field, file.media_type, file.data) == ("file", "audio/wav", wav())
