"""Every constant that is generated builds, and is found by its name and by its id."""

from __future__ import annotations

from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest

import interlingua_generated.catalog as catalog
from codegen.catalog.load import catalog_texts, parse_catalog
from codegen.catalog.resolve import offers_of
from interlingua.records import ChatModel, EmbeddingModel, Model, PriceRow, Provider
from interlingua_generated import names

ROOT = Path(__file__).parents[2]
OFFERS = offers_of(parse_catalog(catalog_texts(ROOT)))


def module_of(provider: str) -> Any:
    return import_module(f"interlingua_generated.catalog.{catalog.PROVIDERS[provider][0]}")


@pytest.mark.parametrize("provider", sorted(OFFERS))
def test_every_model_of_a_provider_is_a_constant_with_its_facts(provider: str) -> None:
    module = module_of(provider)
    namespace = getattr(catalog, catalog.PROVIDERS[provider][1])
    assert isinstance(module.PROVIDER, Provider)
    assert set(module.IDS) == {offer.id for offer in OFFERS[provider]}
    for offer in OFFERS[provider]:
        model = getattr(namespace, module.IDS[offer.id])
        assert isinstance(model, Model)
        assert model.provider is module.PROVIDER
        assert (model.id, model.wires) == (offer.id, offer.facts.wires)
        assert isinstance(model, ChatModel) == (offer.facts.kind == "chat")
        assert isinstance(model, EmbeddingModel) == (offer.facts.kind == "embedding")
        assert len(model.prices) == len(offer.facts.prices)
        for row, written in zip(model.prices, offer.facts.prices, strict=True):
            assert known_rates(row) == written.rates.known()


def known_rates(row: PriceRow) -> dict[str, object]:
    values = {field.name: getattr(row.rates, field.name) for field in fields(row.rates)}
    return {name: value for name, value in values.items() if value is not None}


def test_the_index_lists_every_provider() -> None:
    assert set(catalog.PROVIDERS) == set(OFFERS)
    assert set(dir(catalog)) == {"PROVIDERS", *(name for _, name in catalog.PROVIDERS.values())}
    with pytest.raises(AttributeError, match="has no attribute 'nobody'"):
        catalog.__getattr__("nobody")


def test_loading_a_module_by_name_does_not_hide_its_namespace() -> None:
    for provider, (_, name) in catalog.PROVIDERS.items():
        module = module_of(provider)
        assert getattr(catalog, name) is getattr(module, name)


def test_every_chat_model_has_a_known_name() -> None:
    known = {name for union in get_args(names.ChatName) for name in (get_args(union) or (union,))}
    keys = {
        f"{provider}/{offer.id}"
        for provider, offers in OFFERS.items()
        for offer in offers
        if offer.facts.kind == "chat"
    }
    assert known == keys
    assert set(get_args(names.ToolName)) < keys


@pytest.mark.parametrize(
    "name",
    [
        "anthropic.CLAUDE_SONNET_5",
        "openai.GPT_5_2",
        "openai.GPT_5_4",
        "groq.LLAMA_3_3_70B_VERSATILE",
        "openai.TEXT_EMBEDDING_3_SMALL",
        "openai.GPT_IMAGE_1",
        "openai.GPT_4O_MINI_TTS",
        "openai.WHISPER_1",
        "cohere.RERANK_V3_5",
    ],
)
def test_the_models_of_the_documentation_exist(name: str) -> None:
    provider, _, constant = name.partition(".")
    assert isinstance(getattr(getattr(catalog, provider), constant), Model)
