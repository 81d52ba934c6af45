"""Our costs against litellm's, over recorded usages of first-party models.

Law: where both know a price the two are equal, or the reason stands here. litellm is a dependency
of the benchmarks alone, so without it there is nothing to compare with.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua.cost import AtLeast, Known
from tests.prices.recorded import spendings
from tests.recordings import requires_recordings

if TYPE_CHECKING:
    from tests.prices.recorded import Spent

pytestmark = [requires_recordings, pytest.mark.filterwarnings("ignore")]

# Else it asks the network for its prices.
os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
THEIR_NAME = {
    "anthropic": "anthropic",
    "cerebras": "cerebras",
    "deepseek": "deepseek",
    "google": "gemini",
    "groq": "groq",
    "moonshot": "moonshot",
    "openai": "openai",
    "perplexity": "perplexity",
    "xai": "xai",
}
EXACT = Decimal("1e-12")

REASONS = {
    "anthropic/claude-sonnet-4-20250514": "litellm lists it at no cost",
    "google/gemini-3-pro-preview": "litellm lists it at no cost",
    "cached sound": "litellm takes it for sound that was not cached",
}


@pytest.fixture(scope="module")
def litellm() -> Any:
    return pytest.importorskip(
        "litellm", reason="litellm is in the group `bench`, and not installed"
    )


def theirs(litellm: Any, spent: Spent) -> Decimal | None:
    """Ask litellm; None where it does not know the model."""
    usage, given, made = spent.usage, spent.usage.input_parts, spent.usage.output_parts
    types = litellm.types.utils
    counted = litellm.Usage(
        prompt_tokens=usage.input,
        completion_tokens=usage.output,
        total_tokens=usage.total,
        cache_creation_input_tokens=usage.cache_write or 0,
        cache_read_input_tokens=usage.cached or 0,
        prompt_tokens_details=types.PromptTokensDetailsWrapper(
            cached_tokens=usage.cached or 0,
            cache_creation_tokens=usage.cache_write or 0,
            audio_tokens=usage.input_audio or 0,
            image_tokens=usage.input_image or 0,
            text_tokens=(given.fresh or 0) + (given.video or 0),
        ),
        completion_tokens_details=types.CompletionTokensDetailsWrapper(
            reasoning_tokens=usage.reasoning or 0,
            audio_tokens=usage.output_audio or 0,
            image_tokens=usage.output_image or 0,
            text_tokens=made.text,
        ),
    )
    try:
        parts = litellm.cost_per_token(
            model=spent.model.removeprefix("models/"),
            custom_llm_provider=THEIR_NAME[spent.provider],
            usage_object=counted,
            service_tier=spent.service_tier,
        )
    except litellm.exceptions.ModelNotMappedError:
        return None
    return sum((Decimal(str(part)) for part in parts), Decimal(0))


def tokens_alone(spent: Spent) -> Decimal | None:
    """Give our cost without fees by the call, which litellm adds elsewhere."""
    cost = spent.cost(AT)
    if isinstance(cost, AtLeast) and cost.missing != spent.usage.billed_beside:
        return None
    if not isinstance(cost, Known | AtLeast):
        return None
    return sum(
        (part for name, part in cost.parts.items() if not name.endswith("per_request")), Decimal(0)
    )


def test_recorded_usages_cost_the_same_wherever_both_are_known(litellm: Any) -> None:
    differing: dict[str, str] = {}
    agreed = 0
    for spent in spendings():
        if spent.provider not in THEIR_NAME or not spent.model or spent.usage.total is None:
            continue
        ours = tokens_alone(spent)
        price = None if ours is None else theirs(litellm, spent)
        if ours is None or price is None:
            continue
        if abs(ours - price) < EXACT:
            agreed += 1
        else:
            key = "cached sound" if spent.usage.cached_audio else f"{spent.provider}/{spent.model}"
            differing[key] = f"{spent.id}: {ours}, not {price}"
    assert {key: words for key, words in differing.items() if key not in REASONS} == {}
    assert agreed > 1_000
