"""The official `cohere` package calls what is no chat, and we send what it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cohere
import pytest

from interlingua.models import cohere as models
from interlingua.testing import Server, serve
from interlingua.testing.server.embeddings import vector_of
from tests.judges.sent import ours, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import Client

    Theirs = Callable[[Any], Any]
    Ours = Callable[[Client], Any]

DOCUMENTS = ["Rome is in Italy.", "Paris is the capital of France."]


def official(server: Server) -> Any:  # judged is what the package does, not its types
    return cohere.ClientV2(api_key="any", base_url=server.endpoints["cohere"])


CALLS: dict[str, tuple[Theirs, Ours]] = {
    "embeddings": (
        lambda client: client.embed(
            model="embed-v4.0",
            inputs=[
                cohere.EmbedInput(content=[cohere.TextEmbedContent(text=text)])
                for text in ("moon", "sun")
            ],
            input_type="search_query",
            embedding_types=["float"],
            output_dimension=7,
        ),
        lambda client: client.embeddings(models.EMBED_V4_0).embed(
            ["moon", "sun"], task="query", dimensions=7
        ),
    ),
    "reranking": (
        lambda client: client.rerank(
            model="rerank-v3.5", query="capital of France", documents=DOCUMENTS, top_n=1
        ),
        lambda client: client.reranking(models.RERANK_V3_5).rerank(
            "capital of France", DOCUMENTS, top_n=1
        ),
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
    assert sent(found) == sent(expected)


def test_it_reads_vectors_of_every_kind() -> None:
    with serve() as server, official(server) as client:
        made = client.embed(
            model="embed-v4.0",
            texts=["moon"],
            input_type="search_document",
            embedding_types=["float", "int8", "uint8", "binary", "ubinary"],
            output_dimension=16,
        )
    vectors = made.embeddings
    assert vectors.float_ == [vector_of("moon", 16)]
    assert vectors.int8 is not None
    assert max([abs(each) for each in vectors.int8[0]]) == 127
    assert vectors.uint8 is not None
    assert {type(each) for each in vectors.uint8[0]} == {int}
    assert vectors.binary is not None
    assert vectors.ubinary is not None
    assert [each + 128 for each in vectors.binary[0]] == vectors.ubinary[0]
    assert len(vectors.ubinary[0]) == 2
    assert made.meta is not None
    assert made.meta.billed_units is not None
    assert made.meta.billed_units.input_tokens == 1


def test_it_reads_a_ranking() -> None:
    with serve() as server, official(server) as client:
        ranking = client.rerank(model="rerank-v3.5", query="capital of France", documents=DOCUMENTS)
    assert [each.index for each in ranking.results] == [1, 0]
    assert ranking.results[0].relevance_score > 0.9
    assert ranking.meta is not None
    assert ranking.meta.billed_units is not None
    assert ranking.meta.billed_units.search_units == 1


def test_it_reads_a_page_of_models() -> None:
    with serve() as server:
        with official(server) as client:
            page = client.models.list(page_size=5)
            rest = client.models.list(page_size=5, page_token=page.next_page_token)
        with ours(server) as client:
            ids = [each.id for each in client.list_models("cohere")]
    assert [each.name for each in [*page.models, *rest.models]] == ids[:10]
