"""What a reply says of its cost, and of itself while it is partial."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import AtLeast, Known, Provider, StreamInterrupted, lookup
from interlingua.errors import InterlinguaError
from interlingua.finish import FinishReason
from interlingua.messages import Message
from interlingua.reply import Reply
from interlingua.testing import Cut, ScriptedReply, serve
from interlingua.usage import Usage
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from interlingua.records import Model

NOVEMBER_2026 = 1_795_000_000.0


def reply(of: Model, served: str | None, usage: Usage) -> Reply[Any]:
    return Reply(
        Message("assistant", ()),
        FinishReason.STOP,
        "stop",
        usage,
        {},
        of,
        NOVEMBER_2026,
        served_model=served,
    )


@pytest.mark.parametrize(
    ("asked", "served", "priced"),
    [
        ("openai/gpt-5.2", None, "openai/gpt-5.2"),
        ("openai/gpt-5.2", "gpt-5.2", "openai/gpt-5.2"),
        ("openai/gpt-5.2", "gpt-5.2-2025-12-11", "openai/gpt-5.2-2025-12-11"),
        # a router, an alias or a deployment stood before another model
        ("openrouter/openrouter/auto", "openai/gpt-4.1-mini", "openrouter/openai/gpt-4.1-mini"),
        ("azure/my-deployment", "gpt-4.1-mini", "azure/gpt-4.1-mini"),
        # the provider left out the variant that was asked for
        (
            "openrouter/meta-llama/llama-3.3-70b-instruct:free",
            "meta-llama/llama-3.3-70b-instruct",
            "openrouter/meta-llama/llama-3.3-70b-instruct:free",
        ),
        # what the catalog does not know prices nothing
        ("openai/gpt-5.2", "gpt-5.2-of-tomorrow", "openai/gpt-5.2"),
    ],
)
def test_prices_are_those_of_the_model_that_served(
    asked: str, served: str | None, priced: str
) -> None:
    answer = reply(lookup(asked), served, Usage(1, 1))
    assert answer.priced_model.key == priced
    assert answer.model.key == asked


def test_provider_of_ones_own_is_never_taken_for_the_catalogs() -> None:
    own = Provider.openai_compatible("openai", base_url="http://127.0.0.1:1/v1").chat_model("m")
    assert reply(own, "gpt-5.2", Usage(1, 1)).priced_model is own


def test_cost_has_what_the_provider_charged_beside_it() -> None:
    cost = reply(lookup("openai/gpt-5.2"), None, Usage(1_000, 0, cost=Decimal(1))).cost
    assert isinstance(cost, Known)
    assert (cost.total, cost.reported) == (Decimal("0.00175"), Decimal(1))


def test_usage_of_a_stream_that_broke_is_partial(wire: str, asked: Asked) -> None:
    broken = ScriptedReply("word " * 400, usage=Usage(10, 500), fault=Cut(after=3_000))
    with serve([broken]) as server, pytest.raises(StreamInterrupted) as cut:
        asked.stream(model(wire, server), options={"retry": 1})
    partial = _partial(cut.value)
    assert partial.usage.basis == "partial"
    assert not isinstance(partial.cost, Known)


def test_cost_of_a_partial_reply_is_a_lower_bound() -> None:
    cost = reply(lookup("openai/gpt-5.2"), None, Usage(1_000, 1, basis="partial")).cost
    assert isinstance(cost, AtLeast)


def _partial(error: InterlinguaError) -> Reply[object]:
    assert error.partial is not None
    return error.partial
