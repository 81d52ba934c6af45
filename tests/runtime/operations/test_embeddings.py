from __future__ import annotations

import asyncio
import json
import struct
import sys
from base64 import b64encode
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy
import pytest

from interlingua import AsyncClient, Client
from interlingua.cost import Known
from interlingua.embeddings import Embeddings
from interlingua.errors import BadRequest, ProtocolError, UsageError
from interlingua.media import Image
from interlingua.models import cohere, google, mistral, openai
from interlingua.settings import Retry
from tests.runtime.json_endpoint import Asked, JsonEndpoint, Said
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.embeddings import EmbeddingInput
    from interlingua.records import EmbeddingModel

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
QUICK = Retry(attempts=2, base=0.001)


def embed(
    model: EmbeddingModel,
    endpoint: JsonEndpoint,
    inputs: str | Sequence[EmbeddingInput],
    twin: Twin = "sync",
    **settings: Any,
) -> Embeddings:
    where = {model.provider.id: endpoint.url}
    keys = {model.provider.id: "key-0123456789"}
    if twin == "sync":
        with Client(endpoints=where, credentials=keys, retry=QUICK) as client:
            return client.embeddings(model).embed(inputs, **settings)

    async def main() -> Embeddings:
        async with AsyncClient(endpoints=where, credentials=keys, retry=QUICK) as client:
            return await client.embeddings(model).embed(inputs, **settings)

    return asyncio.run(main())


def as_openai_does(asked: Asked) -> Said:
    """Give each text a vector that tells its number, so that order can be seen."""
    wanted = asked.json
    data: list[dict[str, object]] = []
    for at, text in enumerate(wanted["input"]):
        vector = [float(text), 0.5]
        packed = b64encode(struct.pack("<2f", *vector)).decode()
        embedding = packed if wanted["encoding_format"] == "base64" else vector
        data.append({"object": "embedding", "index": at, "embedding": embedding})
    tokens = len(wanted["input"])
    return Said(
        {
            "object": "list",
            "data": data[::-1],
            "model": "served",
            "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
        }
    )


@pytest.mark.parametrize("encoding", [None, "base64", "float"])
@pytest.mark.parametrize("twin", TWINS)
def test_vectors_come_in_the_order_of_their_inputs(twin: Twin, encoding: str | None) -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(
            openai.TEXT_EMBEDDING_3_SMALL,
            endpoint,
            ["1", "2", "3"],
            twin,
            dimensions=2,
            encoding=encoding,
            user_id="ada",
        )
    assert found.vectors == [[1.0, 0.5], [2.0, 0.5], [3.0, 0.5]]
    assert len(found) == 3
    assert (found.usage.input, found.usage.output) == (3, 0)
    assert found.cost == Known(Decimal("6E-8"), {"input": Decimal("6E-8")})
    assert found.served_model == "served"
    (asked,) = endpoint.asked
    assert asked.path == "/embeddings"
    assert asked.json == {
        "model": "text-embedding-3-small",
        "input": ["1", "2", "3"],
        "encoding_format": encoding or "base64",
        "dimensions": 2,
        "user": "ada",
    }


def test_vectors_are_a_numpy_array_where_asked_for() -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, ["1", "2"])
    array = found.numpy()
    assert array.dtype == numpy.float32
    assert array.tolist() == [[1.0, 0.5], [2.0, 0.5]]


def test_vectors_are_given_one_by_one() -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, ["1", "2"])
    assert list(found) == found.vectors == [[1.0, 0.5], [2.0, 0.5]]
    assert found[1] == [2.0, 0.5]
    assert len(found) == 2


def test_numpy_that_is_missing_is_told_with_the_extra_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, ["1"])
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ImportError, match=r"pip install 'interlingua\[numpy\]'"):
        found.numpy()


@pytest.mark.parametrize("twin", TWINS)
def test_many_inputs_are_split_to_the_endpoints_count_and_joined_in_order(twin: Twin) -> None:
    texts = [str(number) for number in range(5000)]
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, texts, twin, concurrency=3)
    assert [vector[0] for vector in found.vectors] == [float(text) for text in texts]
    assert sorted(len(asked.json["input"]) for asked in endpoint.asked) == [904, 2048, 2048]
    assert found.usage.input == 5000
    assert len(found.raw) == 3


def test_inputs_are_split_to_the_endpoints_tokens() -> None:
    text = "word " * 8000
    with JsonEndpoint(lambda asked: as_openai_does(_numbered(asked))) as endpoint:
        embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, [text] * 60)
    assert all(len(asked.body) < 300_000 * 5 for asked in endpoint.asked)
    assert len(endpoint.asked) > 2


def _numbered(asked: Asked) -> Asked:
    wanted = asked.json
    wanted["input"] = [str(at) for at, _ in enumerate(wanted["input"])]
    return Asked(asked.method, asked.path, asked.headers, json.dumps(wanted).encode())


@pytest.mark.parametrize("twin", TWINS)
def test_a_request_that_fails_is_named_with_the_inputs_it_held(twin: Twin) -> None:
    def answer(asked: Asked) -> Said:
        return (
            Said({"error": {"message": "no"}}, 400)
            if "2050" in asked.json["input"]
            else (as_openai_does(asked))
        )

    texts = [str(number) for number in range(5000)]
    with JsonEndpoint(answer) as endpoint, pytest.raises(BadRequest) as caught:
        embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, texts, twin)
    assert caught.value.__notes__ == ["request 2 of 3, with inputs 2048 to 4095"]


@pytest.mark.parametrize("twin", TWINS)
def test_requests_have_one_retry_budget_together(twin: Twin) -> None:
    texts = [str(number) for number in range(4000)]
    busy = Said({}, 429, {"retry-after": "40"})
    with JsonEndpoint(busy) as endpoint, pytest.raises(Exception, match="429") as caught:
        embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, texts, twin, retry=Retry(budget=1.0))
    assert caught.value.__notes__
    assert len(endpoint.asked) <= 2


@pytest.mark.parametrize("twin", TWINS)
def test_fewer_vectors_than_inputs_are_never_taken_for_whole(twin: Twin) -> None:
    short = Said({"data": [{"index": 0, "embedding": [1.0]}], "usage": {"prompt_tokens": 1}})
    with JsonEndpoint(short) as endpoint, pytest.raises(ProtocolError, match="1 vectors for 2"):
        embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, ["1", "2"], twin)


def test_gemini_is_asked_for_a_batch_with_the_task() -> None:
    answer = {"embeddings": [{"values": [1, 2]}, {"values": [3, 4]}]}
    with JsonEndpoint(Said(answer)) as endpoint:
        found = embed(google.GEMINI_EMBEDDING_001, endpoint, ["a", "b"], task="query", dimensions=2)
    assert found.vectors == [[1, 2], [3, 4]]
    assert found.usage.input is None
    assert [each.what for each in found.adaptations] == ["task", "dimensions"]
    (asked,) = endpoint.asked
    assert asked.path == "/v1beta/models/gemini-embedding-001:batchEmbedContents"
    assert asked.json["requests"][1] == {
        "model": "models/gemini-embedding-001",
        "content": {"parts": [{"text": "b"}]},
        "taskType": "RETRIEVAL_QUERY",
        "outputDimensionality": 2,
    }


def test_cohere_is_told_a_task_and_reads_images() -> None:
    answer = {
        "embeddings": {"float": [[1.0], [2.0]]},
        "meta": {"billed_units": {"input_tokens": 3, "image_tokens": 40}},
    }
    with JsonEndpoint(Said(answer)) as endpoint:
        found = embed(
            cohere.EMBED_V4_0, endpoint, ["a", Image.from_bytes(PNG)], task="document", dimensions=1
        )
    assert found.vectors == [[1.0], [2.0]]
    assert (found.usage.input, found.usage.input_image) == (43, 40)
    (asked,) = endpoint.asked
    assert asked.path == "/v2/embed"
    assert asked.json["input_type"] == "search_document"
    assert asked.json["output_dimension"] == 1
    assert asked.json["inputs"][0] == {"content": [{"type": "text", "text": "a"}]}
    assert asked.json["inputs"][1]["content"][0]["type"] == "image_url"


def test_cohere_without_a_task_says_what_was_assumed() -> None:
    with JsonEndpoint(Said({"embeddings": {"float": [[1.0]]}})) as endpoint:
        found = embed(cohere.EMBED_V4_0, endpoint, "a")
    assert endpoint.asked[0].json["input_type"] == "search_document"
    assert [(each.change, each.what) for each in found.adaptations] == [("added", "task")]


def test_an_endpoint_may_call_dimensions_otherwise() -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(mistral.CODESTRAL_EMBED, endpoint, "1", dimensions=256)
    assert endpoint.asked[0].json["output_dimension"] == 256
    assert [str(each) for each in found.adaptations] == [
        "dimensions translated: sent as output_dimension"
    ]


@pytest.mark.parametrize(
    ("inputs", "settings", "words"),
    [
        ([], {}, "nothing to embed"),
        ([""], {}, r"inputs\[0\] is empty"),
        (["a", 3], {}, r"inputs\[1\] is a int"),
        (7, {}, "inputs is a int"),
        (["a"], {"task": "query"}, "task= is unsupported"),
        (["a"], {"dimensions": 0}, "dimensions=0"),
        (["a"], {"encoding": "int8"}, "encoding='int8'"),
        (["a"], {"colour": "red"}, "unknown setting 'colour'"),
        (["a"], {"concurrency": 0}, "concurrency=0"),
        (["a"], {"extra": {"model": "other"}}, "extra.model"),
        ([Image.from_bytes(PNG)], {}, "texts only"),
    ],
)
def test_a_wrong_call_is_told_before_the_network(
    inputs: Any, settings: dict[str, Any], words: str
) -> None:
    with JsonEndpoint(as_openai_does) as endpoint, pytest.raises(UsageError, match=words):
        embed(openai.TEXT_EMBEDDING_3_SMALL, endpoint, inputs, **settings)
    assert endpoint.asked == []


def test_what_cannot_be_sent_is_noted_where_asked() -> None:
    with JsonEndpoint(as_openai_does) as endpoint:
        found = embed(
            openai.TEXT_EMBEDDING_3_SMALL, endpoint, "1", task="query", unsupported="drop"
        )
    assert [(each.change, each.what) for each in found.adaptations] == [("dropped", "task")]


def test_a_chat_model_makes_no_vectors() -> None:
    with pytest.raises(UsageError, match="no EmbeddingModel, but of the kind ChatModel"):
        Client().embeddings("openai/gpt-5.2")
