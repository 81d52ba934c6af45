"""Efforts and budgets in the words of each kind of model."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import UsageError
from interlingua.records import Features, Reasoning
from interlingua.wires.google_generate import WIRE
from tests.runtime.wires.google_generate.samples import model, request

LEVELS = Reasoning(efforts=("minimal", "low", "medium", "high"))
TWO_LEVELS = Reasoning(efforts=("low", "high"))
FLASH = Reasoning(budget_min=0, budget_max=24_576, can_disable=True)
LITE = Reasoning(budget_min=512, budget_max=24_576, can_disable=True)
PRO = Reasoning(budget_min=128, budget_max=32_768)


def level(name: str) -> dict[str, Any]:
    return {"includeThoughts": True, "thinkingLevel": name}


def budget(tokens: int) -> dict[str, Any]:
    return {"includeThoughts": True, "thinkingBudget": tokens}


CASES: list[tuple[str, Reasoning | None, str | int, dict[str, Any], list[str]]] = [
    ("level it has", LEVELS, "low", level("LOW"), []),
    ("level it lacks", TWO_LEVELS, "medium", level("HIGH"), ["clamped"]),
    ("level above its highest", LEVELS, "max", level("HIGH"), ["clamped"]),
    (
        "none, where thinking cannot be turned off",
        LEVELS,
        "none",
        {"thinkingLevel": "MINIMAL"},
        ["clamped"],
    ),
    (
        "none, where it can",
        Reasoning(efforts=("low",), can_disable=True),
        "none",
        {"thinkingBudget": 0},
        [],
    ),
    ("budget for levels", LEVELS, 5_000, level("MEDIUM"), ["translated"]),
    ("large budget for levels", LEVELS, 99_000, level("HIGH"), ["translated"]),
    ("no budget for levels", LEVELS, 0, {"thinkingLevel": "MINIMAL"}, ["translated"]),
    ("budget, where both are known", Reasoning(efforts=("low",), budget_max=9), 5, budget(5), []),
    ("budget in range", FLASH, 2_000, budget(2_000), []),
    ("budget below range", PRO, 5, budget(128), ["clamped"]),
    ("budget above range", PRO, 99_000, budget(32_768), ["clamped"]),
    ("effort for a budget", FLASH, "medium", budget(8_192), ["translated"]),
    ("highest effort for a budget", FLASH, "max", budget(24_576), ["translated"]),
    ("none for a budget", FLASH, "none", {"thinkingBudget": 0}, []),
    ("no tokens below the least that is not none", LITE, 0, {"thinkingBudget": 0}, []),
    ("none where the least is not none", PRO, "none", {"thinkingBudget": 128}, ["clamped"]),
    ("effort of which nothing is known", None, "high", budget(24_576), ["translated"]),
    ("budget of which nothing is known", None, 99_000, budget(99_000), []),
]


@pytest.mark.parametrize(
    ("known", "asked", "config", "changes"),
    [each[1:] for each in CASES],
    ids=[each[0] for each in CASES],
)
def test_reasoning_is_asked_for_in_the_words_of_the_model(
    known: Reasoning | None, asked: Any, config: dict[str, Any], changes: list[str]
) -> None:
    sent = request("Hi", settings={"reasoning": asked}, to=model(reasoning=known))
    body: Any = WIRE.encode(sent).body
    assert body["generationConfig"] == {"thinkingConfig": config}
    assert [each.change for each in sent.adaptations] == changes
    assert all(each.what == "reasoning" for each in sent.adaptations)


@pytest.mark.parametrize("asked", ["much", -1, True])
def test_effort_that_makes_no_sense_is_refused(asked: Any) -> None:
    with pytest.raises(UsageError, match="reasoning"):
        WIRE.encode(request("Hi", settings={"reasoning": asked}))


def test_model_that_does_not_think_is_asked_for_none_only() -> None:
    plain = model(features=Features(reasoning=False))
    assert (
        "generationConfig"
        not in WIRE.encode(request("Hi", settings={"reasoning": "none"}, to=plain)).body
    )
    with pytest.raises(UsageError, match="does not reason"):
        WIRE.encode(request("Hi", settings={"reasoning": "low"}, to=plain))


def test_a_budget_leaves_room_for_the_answer() -> None:
    asked = request("Hi", settings={"reasoning": "high", "max_output_tokens": 1_000})
    config: Any = WIRE.encode(asked).body["generationConfig"]
    assert config["thinkingConfig"] == {"includeThoughts": True, "thinkingBudget": 800}
