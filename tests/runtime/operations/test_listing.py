from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import ProtocolError, UsageError
from interlingua.models import anthropic, google, openai
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin


@pytest.mark.parametrize("twin", TWINS)
def test_listed_models_are_joined_with_the_catalog(twin: Twin) -> None:
    said = Said({"data": [{"id": "gpt-5.2", "owned_by": "x"}, {"id": "ft:mine"}]})
    with JsonEndpoint(said) as endpoint:
        found = made("openai", endpoint, twin, lambda client: client.list_models("openai"))
    assert [(each.key, each.model) for each in found] == [
        ("openai/gpt-5.2", openai.GPT_5_2),
        ("openai/ft:mine", None),
    ]
    assert found[0].raw["owned_by"] == "x"
    assert (endpoint.asked[0].method, endpoint.asked[0].path) == ("GET", "/models")


@pytest.mark.parametrize("twin", TWINS)
def test_every_page_is_read(twin: Twin) -> None:
    pages = (
        Said({"data": [{"id": "claude-sonnet-5"}], "has_more": True, "last_id": "a b"}),
        Said({"data": [{"id": "other"}], "has_more": False, "last_id": "other"}),
    )
    with JsonEndpoint(*pages) as endpoint:
        found = made("anthropic", endpoint, twin, lambda client: client.list_models("anthropic"))
    assert [each.id for each in found] == ["claude-sonnet-5", "other"]
    assert found[0].model == anthropic.CLAUDE_SONNET_5
    assert [asked.path for asked in endpoint.asked] == [
        "/v1/models?limit=1000",
        "/v1/models?limit=1000&after_id=a%20b",
    ]
    assert endpoint.asked[0].headers["anthropic-version"] == "2023-06-01"


def test_gemini_names_are_read_without_their_collection() -> None:
    said = Said({"models": [{"name": "models/gemini-embedding-001", "inputTokenLimit": 2048}]})
    with JsonEndpoint(said) as endpoint:
        found = made("google", endpoint, "sync", lambda client: client.list_models("google"))
    assert found[0].model == google.GEMINI_EMBEDDING_001


def test_a_page_that_names_itself_as_the_next_ends_the_list() -> None:
    said = Said({"models": [{"name": "models/a"}], "nextPageToken": "again"})
    with JsonEndpoint(said) as endpoint:
        found = made("google", endpoint, "sync", lambda client: client.list_models("google"))
    assert len(found) == len(endpoint.asked) == 2


def test_some_hosts_give_the_bare_list() -> None:
    with JsonEndpoint(Said([{"id": "a/b"}])) as endpoint:
        found = made("together", endpoint, "sync", lambda client: client.list_models("together"))
    assert found[0].key == "together/a/b"
    assert repr(found[0]) == "ListedModel(together/a/b, which the catalog does not list)"


@pytest.mark.parametrize("said", [{}, {"data": [{"name": "x"}]}, {"data": 3}, 3])
def test_what_is_no_list_of_models_is_an_error(said: Any) -> None:
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ProtocolError):
        made("openai", endpoint, "sync", lambda client: client.list_models("openai"))


@pytest.mark.parametrize("provider", ["nobody", "google-vertex"])
def test_a_provider_without_a_list_is_told_before_the_network(provider: str) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError):
        made(provider, endpoint, "sync", lambda client: client.list_models(provider))
    assert endpoint.asked == []
