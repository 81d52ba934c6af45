"""Which tiers can be asked for, by endpoint, wire and model, and what is said of others."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, cast, get_args, get_origin, get_type_hints

import pytest

from interlingua import Client, UsageError, wires
from interlingua.models import provider_of
from interlingua.records import Auth, ChatModel, Endpoint, Features, Provider
from interlingua.service_tiers import tiers_of
from tests.runtime.probe import model

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = {"google_generate": "serviceTier", "bedrock_converse": "serviceTier"}
SAYS_NOTHING = {"unspecified"}


def words_in(annotation: Any) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif hasattr(annotation, "__annotations__"):
        for inner in get_type_hints(annotation).values():
            yield from words_in(inner)
    else:
        for inner in get_args(annotation):
            yield from words_in(inner)


def generated_words(wire: str) -> set[str]:
    request = import_module(f"interlingua_generated.wire.{wire}").Request
    hint = get_type_hints(request)[FIELDS.get(wire, "service_tier")]
    return {str(word) for word in words_in(hint)} - SAYS_NOTHING


def own_words(wire: str) -> set[str]:
    """Give the words that the catalog's endpoints have of their own."""
    catalog = import_module("interlingua_generated.catalog")
    endpoints = [provider_of(each).endpoint(wire) for each in catalog.PROVIDERS]
    return {word for each in endpoints if each is not None for word in each.service_tiers or ()}


TIERED = [name for name in wires.NAMES if "service_tier" in wires.load(name).settings]


@pytest.mark.parametrize("wire", TIERED)
def test_words_of_a_protocol_are_those_of_its_request_type(wire: str) -> None:
    words = set(tiers_of(model(wire), wire) or ())
    assert words
    assert words <= generated_words(wire)
    # A word that only the endpoints of some hosts know came into the type from their descriptions.
    assert generated_words(wire) - words <= own_words(wire)


@pytest.mark.parametrize(
    ("name", "wire", "tier", "said"),
    [
        ("anthropic/claude-sonnet-5", None, "flex", "there are auto, standard_only"),
        ("xai/grok-4.20", "openai_chat", "flex", "there are default, priority"),
        ("deepseek/deepseek-v4-pro", "openai_chat", "flex", "not known to take it"),
        ("openai/gpt-5.2", "openai_responses", "turbo", "there are auto, default"),
        ("openai/gpt-5.2", "openai_chat", "on_demand", "there are auto, default"),
    ],
)
def test_tier_that_an_endpoint_does_not_serve_is_refused_with_those_it_does(
    name: str, wire: str | None, tier: str, said: str
) -> None:
    chat = Client().chat(name, wire=wire)
    with pytest.raises(UsageError, match=said):
        chat.explain("hi", service_tier=tier)
    dropped = chat.explain("hi", service_tier=tier, unsupported="drop")
    assert [each.what for each in dropped.adaptations if each.change == "dropped"] == [
        "service_tier"
    ]


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        ("anthropic/claude-sonnet-5", "standard_only"),
        ("groq/openai/gpt-oss-120b", "on_demand"),
        ("fireworks/accounts/fireworks/models/glm-5p3", "priority"),
        ("openai/gpt-5.2", "priority"),
    ],
)
def test_tier_that_an_endpoint_serves_is_sent(name: str, tier: str) -> None:
    plan = Client().chat(name).explain("hi", service_tier=tier)
    assert json.loads(plan.request.body)["service_tier"] == tier
    assert not plan.adaptations


def test_tier_that_is_newer_than_the_catalog_goes_in_extra() -> None:
    chat = Client().chat("anthropic/claude-sonnet-5")
    plan = chat.explain("hi", extra=cast("Any", {"service_tier": "lunar"}))
    assert json.loads(plan.request.body)["service_tier"] == "lunar"


def test_model_without_flex_is_served_at_the_other_tiers() -> None:
    own = Provider(
        id="own",
        name="Own",
        auth=Auth(scheme="none"),
        endpoints=(Endpoint(wire="openai_chat", service_tiers=("flex", "priority")),),
    )
    known: ChatModel[Any, Any, Any, Any] = ChatModel(provider=own, id="m")
    assert tiers_of(known, "openai_chat") == ("flex", "priority")
    slow: ChatModel[Any, Any, Any, Any] = ChatModel(
        provider=own, id="m", features=Features(flex=False)
    )
    assert tiers_of(slow, "openai_chat") == ("priority",)
