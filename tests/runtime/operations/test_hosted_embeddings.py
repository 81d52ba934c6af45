"""Vectors and rankings of models that clouds host: on Bedrock, on Vertex AI, at NVIDIA."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import AwsCredentials, Client
from interlingua.cost import Known
from interlingua.errors import ProtocolError, RateLimited, UsageError
from interlingua.media import Image
from interlingua.models import amazon_bedrock, google_vertex, nvidia, openai
from interlingua.settings import Retry
from interlingua.testing import RawReply, ScriptedError, serve
from interlingua.testing.server.embeddings import vector_of
from interlingua.testing.server.images import png

if TYPE_CHECKING:
    from interlingua.embeddings import EmbeddingInput, Embeddings
    from interlingua.records import EmbeddingModel
    from interlingua.testing import RecordedRequest, Script

PNG = Image.from_bytes(png(1, 2, 3), media_type="image/png")
PNG_TEXT = PNG.base64()
TITAN_V2 = amazon_bedrock.AMAZON_TITAN_EMBED_TEXT_V2_0
TITAN_IMAGE = amazon_bedrock.AMAZON_TITAN_EMBED_IMAGE_V1
NOVA = amazon_bedrock.AMAZON_NOVA_2_MULTIMODAL_EMBEDDINGS_V1_0
COHERE = amazon_bedrock.COHERE_EMBED_V4_0
NEMO = nvidia.NVIDIA_LLAMA_3_2_NEMORETRIEVER_300M_EMBED_V1


def embed(
    model: EmbeddingModel,
    inputs: list[EmbeddingInput],
    script: Script | None = None,
    **settings: Any,
) -> tuple[Embeddings, list[RecordedRequest]]:
    with (
        serve(script) as server,
        Client(
            endpoints=server.endpoints,
            credentials={model.provider.id: "key-0123456789"},
            retry=Retry(attempts=1),
        ) as client,
    ):
        return client.embeddings(model).embed(inputs, concurrency=1, **settings), server.requests


@pytest.mark.parametrize(
    ("model", "given", "settings", "body"),
    [
        (amazon_bedrock.AMAZON_TITAN_EMBED_TEXT_V1, "a", {}, {"inputText": "a"}),
        (
            TITAN_V2,
            "a",
            {"dimensions": 8, "extra": {"normalize": False}},
            {"inputText": "a", "dimensions": 8, "normalize": False},
        ),
        (
            TITAN_IMAGE,
            "a",
            {"dimensions": 8},
            {"inputText": "a", "embeddingConfig": {"outputEmbeddingLength": 8}},
        ),
        (TITAN_IMAGE, PNG, {}, {"inputImage": PNG_TEXT}),
        (
            NOVA,
            "a",
            {"dimensions": 8, "task": "query"},
            {
                "taskType": "SINGLE_EMBEDDING",
                "singleEmbeddingParams": {
                    "embeddingPurpose": "GENERIC_RETRIEVAL",
                    "text": {"truncationMode": "NONE", "value": "a"},
                    "embeddingDimension": 8,
                },
            },
        ),
        (
            NOVA,
            PNG,
            {},
            {
                "taskType": "SINGLE_EMBEDDING",
                "singleEmbeddingParams": {
                    "embeddingPurpose": "GENERIC_INDEX",
                    "image": {"format": "png", "source": {"bytes": PNG_TEXT}},
                },
            },
        ),
        (
            COHERE,
            "a",
            {"dimensions": 8, "task": "query"},
            {
                "input_type": "search_query",
                "embedding_types": ["float"],
                "output_dimension": 8,
                "texts": ["a"],
            },
        ),
        (
            COHERE,
            PNG,
            {"task": "document"},
            {
                "inputs": [
                    {"content": [{"type": "image_url", "image_url": {"url": PNG.data_url()}}]}
                ],
                "input_type": "search_document",
                "embedding_types": ["float"],
            },
        ),
    ],
    ids=lambda given: str(given)[:30] if not isinstance(given, Image) else "image",
)
def test_each_model_of_bedrock_is_invoked_with_its_own_body(
    model: EmbeddingModel, given: EmbeddingInput, settings: dict[str, Any], body: dict[str, Any]
) -> None:
    found, (request,) = embed(model, [given], **settings)
    assert request.body == body
    assert request.path == f"/model/{model.id.replace(':', '%3A')}/invoke"
    assert len(found.vectors[0]) == settings.get("dimensions", 1024)


def test_models_of_one_input_are_asked_once_for_each() -> None:
    found, requests = embed(TITAN_V2, ["a", "b", "c"], dimensions=8)
    assert [each.body["inputText"] for each in requests] == ["a", "b", "c"]
    assert found.vectors == [vector_of(each, 8) for each in "abc"]
    assert found.usage.input == 3
    assert found.cost == Known(Decimal("0.00000006"), {"input": Decimal("0.00000006")})


def test_models_of_many_inputs_are_asked_once() -> None:
    found, (request,) = embed(COHERE, ["a", "b"], task="document", dimensions=8)
    assert request.body["texts"] == ["a", "b"]
    assert found.vectors == [vector_of(each, 8) for each in "ab"]


def test_the_tokens_of_bedrock_s_header_count() -> None:
    said = RawReply(
        b'{"embeddings": {"float": [[1.0, 0.0]]}}',
        headers={"x-amzn-bedrock-input-token-count": "42"},
    )
    found, _ = embed(COHERE, ["a"], [said], task="document")
    assert found.usage.input == 42


def test_signed_calls_carry_a_signature() -> None:
    keys = AwsCredentials("AKIDEXAMPLE", "secret-0123456789", region="eu-west-1")
    with (
        serve() as server,
        Client(endpoints=server.endpoints, credentials={"amazon-bedrock": keys}) as client,
    ):
        client.embeddings(TITAN_V2).embed("a")
    assert server.requests[0].headers["authorization"].startswith("AWS4-HMAC-SHA256 ")


def test_an_error_of_bedrock_is_typed() -> None:
    with pytest.raises(RateLimited, match="slow") as raised:
        embed(TITAN_V2, ["a"], [ScriptedError(429, "slow")])
    assert raised.value.code == "ThrottlingException"


@pytest.mark.parametrize("model", [TITAN_V2, NOVA, COHERE, google_vertex.GEMINI_EMBEDDING_001])
def test_an_answer_without_vectors_is_no_answer(model: EmbeddingModel) -> None:
    with pytest.raises(ProtocolError):
        embed(model, ["a"], [RawReply(b"{}")])


@pytest.mark.parametrize(
    ("model", "given", "settings", "message"),
    [
        (TITAN_V2, PNG, {}, "texts only"),
        (amazon_bedrock.AMAZON_TITAN_EMBED_TEXT_V1, "a", {"dimensions": 8}, "dimensions"),
        (TITAN_IMAGE, Image.from_url("https://x.org/a.png"), {}, "as bytes"),
        (NOVA, Image.from_bytes(b"II*", media_type="image/tiff"), {}, "Nova reads png"),
        (NOVA, "a", {"task": "code_query"}, "no word for 'code_query'"),
        (NEMO, "a", {"task": "clustering"}, "no word for 'clustering'"),
        (openai.TEXT_EMBEDDING_3_SMALL, "a", {"task": "query"}, "task"),
    ],
    ids=str,
)
def test_what_cannot_be_said_is_refused(
    model: EmbeddingModel, given: EmbeddingInput, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        embed(model, [given], **settings)


def test_vertex_predicts_one_text_at_a_time() -> None:
    model = google_vertex.GEMINI_EMBEDDING_001
    found, requests = embed(model, ["a", "b"], task="query", dimensions=8)
    assert [each.body for each in requests] == [
        {
            "instances": [{"content": text, "task_type": "RETRIEVAL_QUERY"}],
            "parameters": {"outputDimensionality": 8},
        }
        for text in "ab"
    ]
    assert requests[0].path == "/models/gemini-embedding-001:predict"
    assert found.vectors == [vector_of(each, 8) for each in "ab"]
    assert found.usage.input == 2
    assert [each.what for each in found.adaptations] == ["task", "dimensions"]


def test_vertex_speaks_at_its_own_address() -> None:
    model = google_vertex.GEMINI_2_5_FLASH_TTS
    with (
        serve() as server,
        Client(endpoints=server.endpoints, credentials={"google-vertex": "token"}) as client,
    ):
        client.speech(model).speak("Hi", voice="Kore")
    assert server.requests[0].path == "/models/gemini-2.5-flash-tts:generateContent"


@pytest.mark.parametrize(
    ("task", "word", "change"),
    [
        ("query", "query", "translated"),
        ("document", "passage", "translated"),
        (None, "passage", "added"),
    ],
)
def test_nvidia_is_told_what_vectors_are_for(task: str | None, word: str, change: str) -> None:
    found, (request,) = embed(NEMO, ["a"], task=task)
    assert request.body["input_type"] == word
    assert [(each.change, each.what) for each in found.adaptations] == [(change, "task")]


def test_a_caller_s_own_word_for_the_task_stands() -> None:
    found, (request,) = embed(NEMO, ["a"], extra={"input_type": "query"})
    assert request.body["input_type"] == "query"
    assert found.adaptations == ()


@pytest.mark.parametrize(
    ("model", "added"),
    [
        (amazon_bedrock.AMAZON_RERANK_V1_0, {}),
        (amazon_bedrock.COHERE_RERANK_V3_5_0, {"api_version": 2}),
    ],
    ids=str,
)
def test_bedrock_ranks_documents(model: Any, added: dict[str, int]) -> None:
    documents = ["Rome is in Italy.", "Paris is the capital of France."]
    with (
        serve() as server,
        Client(endpoints=server.endpoints, credentials={"amazon-bedrock": "key"}) as client,
    ):
        ranking = client.reranking(model).rerank("capital of France", documents, top_n=1)
    (request,) = server.requests
    asked = {"query": "capital of France", "documents": documents, "top_n": 1}
    assert request.body == {**asked, **added}
    assert request.path == f"/model/{model.id.replace(':', '%3A')}/invoke"
    assert [each.index for each in ranking] == [1]
    assert isinstance(ranking.cost, Known)
