"""The operations beside chat of the public API, as a user types them.

The API names gpt-image-1, gpt-4o-mini-tts and whisper-1, which their provider has deprecated since;
the calls are made of live models instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

import pytest

from interlingua import Audio, Client, user
from interlingua.embeddings import Embeddings
from interlingua.images import Images
from interlingua.listed_models import ListedModel
from interlingua.models import anthropic, cohere, openai
from interlingua.reranking import Ranking
from interlingua.speech import Speech
from interlingua.testing import serve
from interlingua.testing.server.speech import mp3
from interlingua.transcription import Transcript

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def client() -> Iterator[Client]:
    keys: dict[str, str] = dict.fromkeys(["openai", "anthropic", "cohere"], "any")
    with serve() as server, Client(endpoints=server.endpoints, credentials=keys) as client:
        yield client


def test_each_operation_answers_with_its_own_type(client: Client, tmp_path: Path) -> None:
    vectors = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL).embed(
        ["hello", "world"], dimensions=256
    )
    assert_type(vectors, Embeddings)
    assert [len(each) for each in vectors.vectors] == [256, 256]

    image = client.images(openai.GPT_IMAGE_2).generate("A lighthouse at dawn", size="1024x1024")
    assert_type(image, Images)
    assert image.image.media_type == "image/png"

    speech = client.speech(openai.TTS_1_1106).speak("Good morning", voice="alloy")
    assert_type(speech, Speech)
    call = tmp_path / "call.mp3"
    speech.save(call)
    assert call.read_bytes() == mp3()

    text = client.transcription(openai.GPT_TRANSCRIBE).transcribe(Audio.from_file(str(call)))
    assert_type(text, Transcript)
    assert text.text == "Hello from the test server."

    documents = ["Rome is in Italy.", "Paris is the capital of France."]
    ranked = client.reranking(cohere.RERANK_V3_5).rerank("capital of France", documents)
    assert_type(ranked, Ranking)
    assert [each.index for each in ranked] == [1, 0]

    claude = client.chat(anthropic.CLAUDE_SONNET_5)
    assert claude.count_tokens([user("Good morning")]).tokens > 0

    listed = client.list_models("openai")
    assert_type(listed, list[ListedModel])
    assert any(each.model == openai.GPT_5_2 for each in listed)


def test_large_inputs_are_split_and_keep_their_order(client: Client) -> None:
    embedder = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL)
    texts = [str(number) for number in range(3_000)]
    found = embedder.embed(texts, dimensions=2)
    assert len(found.raw) > 1
    assert found.vectors[-1] == embedder.embed(texts[-1], dimensions=2).vectors[0]
