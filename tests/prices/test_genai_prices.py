"""Our costs against genai-prices: over recorded usages, and over a grid for first-party models.

Law: where ours is known the two are equal, or the reason stands here; where ours is a lower bound
or unknown, theirs has put in what nobody said.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from genai_prices import Usage as TheirUsage
from genai_prices import calc_price

from interlingua.cost import Known, Unknown, cost_of
from interlingua.models import lookup
from interlingua.records import ChatModel
from interlingua.usage import Usage
from tests.prices.recorded import spendings
from tests.recordings import requires_recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

THEIR_NAME = {
    "anthropic": "anthropic",
    "azure": "azure",
    "cerebras": "cerebras",
    "cohere": "cohere",
    "deepseek": "deepseek",
    "google": "google",
    "google-vertex": "google",
    "groq": "groq",
    "mistral": "mistral",
    "moonshot": "moonshotai",
    "openai": "openai",
    "openrouter": "openrouter",
    "perplexity": "perplexity",
    "xai": "x-ai",
}
RESELLERS = ("azure", "google-vertex", "openrouter")

MOMENTS = {
    "a weekend": datetime(2026, 11, 21, 12, tzinfo=UTC),
    "peak hours": datetime(2026, 11, 24, 2, 30, tzinfo=UTC),
    "off-peak hours": datetime(2026, 11, 24, 17, tzinfo=UTC),
    "next year": datetime(2027, 1, 4, 12, tzinfo=UTC),
}

GRID = {
    "plain": Usage(1_000, 100),
    "cached": Usage(1_000, 100, cached=600),
    "written": Usage(1_000, 100, cached=200, cache_write=300),
    "lasting": Usage(1_000, 100, cache_write=300, cache_write_5m=100, cache_write_1h=200),
    "long": Usage(300_000, 100),
    "long and cached": Usage(300_000, 100, cached=250_000),
    "reasoning": Usage(1_000, 100, reasoning=90),
    "sound": Usage(1_000, 100, input_audio=500),
    "speech": Usage(1_000, 100, output_audio=50),
    "searched": Usage(1_000, 100, web_searches=2),
}
TIERS = (None, "batch", "flex", "priority", "fast")

# What each side is right about, by model.
REASONS = {
    "perplexity/sonar": "theirs takes the fee of the largest search context",
    "perplexity/sonar-pro": "theirs takes the fee of the largest search context",
    "perplexity/sonar-reasoning-pro": "theirs takes the fee of the largest search context",
    "mistral/mistral-large-latest": "the alias has moved on, as the provider's own list says",
    "mistral/codestral-latest": "the provider's own list has a price for cached input",
    "mistral/mistral-large-4": "the provider halves cached input too in a batch",
    "mistral/mistral-large-4-0": "the provider halves cached input too in a batch",
    "openai/gpt-5.4": "half of 0.25 is 0.125, which theirs rounds",
    "openai/gpt-5.4-2026-03-05": "half of 0.25 is 0.125, which theirs rounds",
}


def theirs(
    provider: str, model: str, usage: Usage, at: datetime, tier: str | None
) -> Decimal | None:
    """Ask genai-prices; None where it does not know the model."""
    counts = {
        "input_tokens": usage.input,
        "output_tokens": usage.output,
        "cache_read_tokens": usage.cached,
        "cache_write_tokens": usage.cache_write,
        "cache_write_5m_tokens": usage.cache_write_5m,
        "cache_write_1h_tokens": usage.cache_write_1h,
        "output_reasoning_tokens": usage.reasoning,
        "input_audio_tokens": usage.input_audio,
        "output_audio_tokens": usage.output_audio,
        "cache_audio_read_tokens": usage.cached_audio,
        "input_image_tokens": usage.input_image,
        "output_image_tokens": usage.output_image,
        "input_video_tokens": usage.input_video,
        "web_searches": usage.web_searches,
    }
    context = {
        None: {},
        "batch": {"processing": "batch"},
        "fast": {"speed": "fast"} if provider == "anthropic" else {"service_tier": "fast"},
    }.get(tier, {"service_tier": str(tier)})
    try:
        return calc_price(
            TheirUsage(**{name: count for name, count in counts.items() if count is not None}),
            model_ref=model,
            provider_id=THEIR_NAME[provider],
            genai_request_timestamp=at,
            price_context=context,
        ).total_price
    except LookupError:
        return None


def first_party_models() -> Iterator[ChatModel[object, object, object, object]]:
    catalog = import_module("interlingua_generated.catalog")
    for provider in THEIR_NAME:
        if provider not in RESELLERS:
            module = import_module(
                f"interlingua_generated.catalog.{catalog.PROVIDERS[provider][0]}"
            )
            for name in module.IDS:
                model = lookup(f"{provider}/{name}")
                if isinstance(model, ChatModel):
                    yield model


def put_in(model: str, usage: Usage, at: datetime, tier: str | None, price: Decimal) -> bool:
    """Tell whether genai-prices has no price for what sets a usage apart, and took another's."""
    provider, _, name = model.partition("/")
    plain = Usage(usage.input, usage.output)
    others = [(usage, None), (plain, tier), (plain, None)]
    return price in [theirs(provider, name, each, at, standing) for each, standing in others]


@pytest.mark.parametrize("at", MOMENTS.values(), ids=MOMENTS)
def test_first_party_prices_agree_wherever_ours_are_known(at: datetime) -> None:
    differing: dict[str, str] = {}
    agreed = 0
    for model in first_party_models():
        for kind, usage in GRID.items():
            for tier in TIERS:
                ours = cost_of(model, usage, at=at, service_tier=tier)
                if not isinstance(ours, Known):
                    continue
                price = theirs(model.provider.id, model.id, usage, at, tier)
                if price is None:
                    continue
                if ours.total == price:
                    agreed += 1
                elif not put_in(model.key, usage, at, tier, price):
                    differing[model.key] = f"{kind}, {tier}: {ours}, not {price}"
    assert {key: words for key, words in differing.items() if key not in REASONS} == {}
    assert agreed > 2_500


RECORDED_REASONS = REASONS | {
    "mistral/mistral-tiny": "theirs has no price of its cached input",
    "openai/gpt-4o-audio-preview-2025-06-03": "theirs has no price of its sound",
    "google-vertex/gemini-3-flash-preview": "theirs has no flex price on Vertex",
    "xai/grok-4.3": "theirs has no fee of its searches, which the provider reports",
}


@requires_recordings
@pytest.mark.parametrize("at", MOMENTS.values(), ids=MOMENTS)
def test_recorded_usages_cost_the_same_wherever_ours_is_known(at: datetime) -> None:
    differing: dict[str, str] = {}
    agreed = 0
    for spent in spendings():
        if spent.provider not in THEIR_NAME or not spent.model:
            continue
        ours = spent.cost(at)
        price = theirs(spent.provider, spent.model, spent.usage, at, spent.service_tier)
        if not isinstance(ours, Known) or price is None:
            continue
        if ours.total == price:
            agreed += 1
        else:
            differing[f"{spent.provider}/{spent.model}"] = f"{spent.id}: {ours}, not {price}"
    assert {key: words for key, words in differing.items() if key not in RECORDED_REASONS} == {}
    assert agreed > 1_000


@requires_recordings
def test_recorded_usage_without_a_known_cost_has_a_reason() -> None:
    at = MOMENTS["a weekend"]
    unpriced = {
        f"{spent.provider}/{spent.model}"
        for spent in spendings()
        if spent.provider in THEIR_NAME
        and spent.usage.total is not None
        and isinstance(spent.cost(at), Unknown)
        and theirs(spent.provider, spent.model, spent.usage, at, None) is not None
    }
    assert unpriced - set(UNPRICED) == set()


MOVED = "an alias that stood for several models, so that no two sources agree on it"
WITHDRAWN = "withdrawn before the catalog began"
SNAPSHOT = "the reseller's list names no snapshots"
UNPRICED = {
    "anthropic/claude-2.1": WITHDRAWN,
    "anthropic/claude-3-5-haiku-20241022": WITHDRAWN,
    "anthropic/claude-3-5-haiku-latest": WITHDRAWN,
    "anthropic/claude-3-opus-latest": WITHDRAWN,
    "azure/gpt-4.1-mini-2025-04-14": SNAPSHOT,
    "azure/gpt-5-mini-2025-08-07": SNAPSHOT,
    "cerebras/qwen-3-coder-480b": WITHDRAWN,
    "cohere/command": WITHDRAWN,
    "cohere/command-r": WITHDRAWN,
    "deepseek/deepseek-chat": MOVED,
    "deepseek/deepseek-reasoner": MOVED,
    "google/gemini-1.5-flash": WITHDRAWN,
    "google/gemini-2.5-pro-preview-05-06": WITHDRAWN,
    "google-vertex/gemini-2.0-flash": WITHDRAWN,
    "google-vertex/gemini-2.5-flash-image": WITHDRAWN,
    "groq/deepseek-r1-distill-llama-70b": WITHDRAWN,
    "groq/llama3-8b-8192": WITHDRAWN,
    "groq/meta-llama/llama-4-maverick-17b-128e-instruct": WITHDRAWN,
    "mistral/magistral-medium-2507": WITHDRAWN,
    "mistral/pixtral-12b-latest": WITHDRAWN,
    "openai/gpt-3.5-turbo-0613": WITHDRAWN,
    "openai/gpt-4-1106-vision-preview": WITHDRAWN,
    "openai/gpt-4.5-preview-2025-02-27": WITHDRAWN,
    "openai/o1-mini-2024-09-12": WITHDRAWN,
    "openrouter/anthropic/claude-3.7-sonnet:thinking": WITHDRAWN,
    "openrouter/anthropic/claude-4.5-sonnet-20250929": SNAPSHOT,
    "xai/grok-3-mini": WITHDRAWN,
    "xai/grok-4-fast-reasoning": WITHDRAWN,
}
