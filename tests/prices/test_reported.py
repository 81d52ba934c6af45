"""Our costs against what providers say they charged, over recorded usages."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from interlingua.cost import Known
from tests.prices.recorded import spendings
from tests.recordings import requires_recordings

pytestmark = requires_recordings

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)

# Perplexity rounds each part to five places.
ROUNDED = {"perplexity": Decimal("0.000016")}

REASONS = {
    "openrouter/google/gemini-3.6-flash": "recorded while it cost twice as much",
    "openrouter/moonshotai/kimi-k2": "the recorded cost is of the model that was asked",
    "openrouter/openai/gpt-5.1-codex-mini": "the recorded cost has a fee that no count tells",
    "openrouter/openai/gpt-5.6-sol": "recorded before its price fell",
}


def test_known_cost_is_what_the_provider_charged() -> None:
    differing: dict[str, str] = {}
    agreed = 0
    for spent in spendings():
        reported = spent.usage.cost
        ours = spent.cost(AT)
        if reported is None or not isinstance(ours, Known):
            continue
        assert ours.reported == reported
        if abs(ours.total - reported) <= ROUNDED.get(spent.provider, Decimal(0)):
            agreed += 1
        else:
            differing[f"{spent.provider}/{spent.model}"] = f"{spent.id}: {ours}, not ${reported}"
    assert {key: words for key, words in differing.items() if key not in REASONS} == {}
    assert agreed > 50
