"""Efforts and budgets of thinking, said in the words that a model takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.reasoning import effort_of
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
