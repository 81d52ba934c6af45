from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import Any
from warnings import catch_warnings, simplefilter

import pytest

from interlingua.cost import Known, Unknown
from interlingua.errors import ProtocolError, UsageError
from interlingua.models import cohere
from interlingua.operations.reranking import WIRES
from interlingua.providers import Provider
from interlingua.records import RerankModel
from interlingua_generated.catalog import PROVIDERS
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin

COHERE = {
    "results": [
        {"index": 2, "relevance_score": 0.9},
        {"index": 0, "relevance_score": 0.4},
    ],
    "meta": {"billed_units": {"search_units": 3}},
}


@pytest.mark.parametrize("twin", TWINS)
def test_documents_come_back_the_most_relevant_first(twin: Twin) -> None:
    with JsonEndpoint(Said(COHERE)) as endpoint:
        ranking = made(
            "cohere",
            endpoint,
            twin,
            lambda client: client.reranking(cohere.RERANK_V3_5).rerank(
                "q", ["a", "b", "c"], top_n=2
            ),
        )
    assert [(each.index, each.document, each.score) for each in ranking] == [
        (2, "c", 0.9),
        (0, "a", 0.4),
    ]
    assert ranking.cost == Known(Decimal("0.006"), {"per_request": Decimal("0.006")})
    (asked,) = endpoint.asked
    assert asked.path == "/v2/rerank"
    assert asked.json == {
        "model": "rerank-v3.5",
        "query": "q",
        "documents": ["a", "b", "c"],
        "top_n": 2,
    }


@pytest.mark.parametrize("field", ["results", "data"])
def test_compatible_hosts_name_their_list_in_two_ways(field: str) -> None:
    said = {
        field: [{"index": 0, "relevance_score": 0.1}, {"index": 1, "relevance_score": 0.8}],
        "usage": {"total_tokens": 12},
    }
    model = Provider.openai_compatible("own", base_url="http://none").rerank_model("jina")
    with JsonEndpoint(Said(said)) as endpoint:
        ranking = made(
            "own",
            endpoint,
            "sync",
            lambda client: client.reranking(model).rerank("q", ["a", "b"]),
        )
    assert [each.index for each in ranking] == [1, 0]
    assert ranking.usage.input == 12
    assert isinstance(ranking.cost, Unknown)
    assert endpoint.asked[0].path == "/rerank"


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"results": [{"index": 0}]},
        {"results": [{"index": 7, "relevance_score": 0.1}]},
    ],
)
def test_an_answer_that_ranks_nothing_that_was_given_is_an_error(said: dict[str, Any]) -> None:
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ProtocolError):
        made(
            "cohere",
            endpoint,
            "sync",
            lambda client: client.reranking(cohere.RERANK_V3_5).rerank("q", ["a"]),
        )


@pytest.mark.parametrize(
    ("query", "documents", "settings", "words"),
    [
        ("", ["a"], {}, "query"),
        ("q", [], {}, "no document"),
        ("q", "a", {}, "list of texts"),
        ("q", ["a", 3], {}, r"documents\[1\]"),
        ("q", ["a"], {"top_n": 0}, "top_n=0"),
        ("q", ["a"], {"colour": 1}, "unknown setting"),
    ],
)
def test_a_wrong_call_is_told_before_the_network(
    query: str, documents: Any, settings: dict[str, Any], words: str
) -> None:
    with JsonEndpoint(Said(COHERE)) as endpoint, pytest.raises(UsageError, match=words):
        made(
            "cohere",
            endpoint,
            "sync",
            lambda client: client.reranking(cohere.RERANK_V3_5).rerank(
                query, documents, **settings
            ),
        )
    assert endpoint.asked == []


def test_every_reranking_model_of_the_catalog_is_served_over_a_written_wire() -> None:
    models: list[RerankModel] = []
    for module, namespace in PROVIDERS.values():
        space: object = getattr(import_module(f"interlingua_generated.catalog.{module}"), namespace)
        with catch_warnings():
            simplefilter("ignore")
            found = [getattr(space, name) for name in dir(type(space)) if name.isupper()]
        models += [each for each in found if isinstance(each, RerankModel)]
    # Some hosts rerank by an API of their own that no wire names.
    served = [each for each in models if each.wires]
    unserved = [each for each in served if not set(each.wires) & {*WIRES, "bedrock_invoke"}]
    assert models
    assert unserved == []
