"""Efforts and budgets of thinking, said in the words that a model takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.errors import UsageError
from interlingua.reasoning import budget_of, effort_of
from interlingua.records import Auth, ChatModel, Endpoint, Provider, Reasoning
from interlingua.request import ChatRequest, prepare

if TYPE_CHECKING:
    from interlingua.records import AnyChatModel, Effort

PROVIDER = Provider(id="p", name="P", auth=Auth(scheme="none"), endpoints=(Endpoint(wire="w"),))


def request_to(reasoning: Reasoning | None) -> ChatRequest:
    model: AnyChatModel = ChatModel(provider=PROVIDER, id="m", reasoning=reasoning)
    return prepare(model, "w", {}, "hi", settings={}, stream=False)


@pytest.mark.parametrize(
    ("efforts", "wanted", "sent"),
    [
        (("low", "high"), "low", "low"),
        (("low", "high"), "medium", "high"),
        (("low", "medium", "high"), "max", "high"),
        (("low", "medium", "high"), "none", "low"),
        (("low", "medium", "high"), "minimal", "low"),
        (("none", "low"), "none", "none"),
        ((), "high", "high"),
        (("on", "off"), "high", "high"),
    ],
)
def test_an_effort_becomes_the_nearest_that_the_model_takes(
    efforts: tuple[str, ...], wanted: Effort, sent: str
) -> None:
    request = request_to(Reasoning(efforts=efforts))
    assert effort_of(request, wanted) == sent
    assert [each.change for each in request.adaptations] == ["clamped"] * (sent != wanted)


@pytest.mark.parametrize(
    ("budget", "sent"),
    [(0, "none"), (1024, "minimal"), (1025, "low"), (8000, "medium"), (32768, "high")],
)
def test_a_budget_is_translated_and_said_so(budget: int, sent: str) -> None:
    request = request_to(None)
    assert effort_of(request, budget) == sent
    assert [each.change for each in request.adaptations] == ["translated"]


def test_the_largest_budget_asks_for_the_most_that_the_model_takes() -> None:
    assert effort_of(request_to(None), 100_000) == "xhigh"
    assert effort_of(request_to(Reasoning(efforts=("low", "high"))), 100_000) == "high"


def test_a_model_that_can_stop_thinking_is_told_to() -> None:
    assert effort_of(request_to(Reasoning(efforts=("low",), can_disable=True)), "none") == "none"


@pytest.mark.parametrize(
    ("known", "wanted", "within", "sent", "change"),
    [
        # a budget in range is sent as it is
        (Reasoning(budget_min=1_024, budget_max=24_576), 8_000, None, 8_000, None),
        (Reasoning(budget_min=1_024, budget_max=24_576), 10, None, 1_024, "clamped"),
        (Reasoning(budget_min=1_024, budget_max=24_576), 99_999, None, 24_576, "clamped"),
        (None, 8_000, None, 8_000, None),
        # one token is left to answer with
        (None, 8_000, 2_000, 1_999, "clamped"),
        # an effort is a share of the lesser of what may be thought and written
        (Reasoning(budget_max=10_000), "high", None, 8_000, "translated"),
        (Reasoning(budget_max=10_000), "high", 5_000, 4_000, "translated"),
        (Reasoning(budget_max=10_000), "max", 50_000, 9_500, "translated"),
        (Reasoning(budget_min=1_024), "minimal", 4_000, 1_024, "translated"),
        (None, "low", 1_000, 200, "translated"),
        (None, "low", None, None, None),
    ],
)
def test_a_budget_is_planned_in_the_models_range_and_the_output_limit(
    known: Reasoning | None,
    wanted: Effort | int,
    within: int | None,
    sent: int | None,
    change: str | None,
) -> None:
    request = request_to(known)
    assert budget_of(request, wanted, within=within) == sent
    assert [each.change for each in request.adaptations] == ([change] if change else [])


def test_what_a_provider_says_an_effort_stands_for_goes_before_shares() -> None:
    usual: dict[Effort, int] = {"high": 24_576}
    assert budget_of(request_to(None), "high", usual=usual) == 24_576
    assert budget_of(request_to(None), "high", usual=usual, within=10_000) == 8_000
    assert budget_of(request_to(None), "high", usual=usual, within=100_000) == 24_576


def test_a_limit_without_room_for_the_least_thinking_is_refused() -> None:
    request = request_to(Reasoning(budget_min=1_024))
    with pytest.raises(UsageError, match=r"at least 1024 tokens of the 500 .* max_output_tokens"):
        budget_of(request, "low", within=500)
    with pytest.raises(UsageError, match="at least 1024"):
        budget_of(request_to(None), "low", within=1_024, floor=1_024)
