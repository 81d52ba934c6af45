"""The parity table has every wire and operation, and what it claims is there."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from codegen.catalog.vocabulary import CARRIED_WIRES, Wire
from docs.parity_table import (
    CARRIED,
    JUDGED,
    PACKAGES,
    PAGE,
    RECORDED_AS,
    TESTED,
    page,
    recorded_of,
    rows,
    schemas,
    unreplayed,
    unwritten,
)
from interlingua import wires
from tests.recordings import API_OF_WIRE

ROOT = Path(__file__).parents[2]
JUDGES = ROOT / "tests" / "judges"

ROWS = list(rows())
CLAIMS = sorted({test for tests in JUDGED.values() for test in tests})


@cache
def functions_of(file: str) -> frozenset[str]:
    tree = ast.parse((JUDGES / file).read_text("utf-8"))
    return frozenset(each.name for each in tree.body if isinstance(each, ast.FunctionDef))


@cache
def modules_of(file: str) -> frozenset[str]:
    found: set[str] = set()
    for each in ast.walk(ast.parse((JUDGES / file).read_text("utf-8"))):
        if isinstance(each, ast.Import):
            found |= {name.name.partition(".")[0] for name in each.names}
        elif isinstance(each, ast.ImportFrom) and each.module:
            found.add(each.module.partition(".")[0])
    return frozenset(found)


def test_the_page_is_what_the_code_does() -> None:
    assert PAGE.read_text() == page(), "run: python -m docs.parity_table"


def test_every_operation_says_who_judges_it() -> None:
    assert set(ROWS) == set(JUDGED), "name its judges in docs/parity_table.py, or that it has none"


def test_every_wire_is_in_the_table() -> None:
    text = PAGE.read_text("utf-8")
    named = {*get_args(Wire), *wires.NAMES, *schemas()}
    assert {each for each in named if f"`{each}`" not in text} == set()


def test_every_chat_wire_is_recorded_or_carries_one_that_is() -> None:
    assert {each for each in wires.NAMES if not recorded_of(each)} == set(CARRIED)
    assert set(CARRIED) == set(CARRIED_WIRES)
    assert all(recorded_of(each) for each in CARRIED.values())


def test_the_recordings_counted_are_those_replayed() -> None:
    assert RECORDED_AS == API_OF_WIRE


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_judge_that_is_named_is_there_and_uses_its_package(claim: str) -> None:
    file, _, function = claim.partition("::")
    assert function in functions_of(file)
    package = PACKAGES[Path(file).stem.split("_")[1]].strip("`")
    module = {"google-genai": "google"}.get(package, package)
    assert module in modules_of(file)


@pytest.mark.parametrize("operation", sorted({operation for operation, _ in ROWS}))
def test_an_operation_has_cases_of_its_own(operation: str) -> None:
    assert (ROOT / TESTED[operation]).exists()


def test_what_is_not_supported_is_told() -> None:
    spoken = {wire for _, wire in ROWS}
    assert spoken.isdisjoint(unwritten())
    assert "gemini_interactions" in unreplayed()
    assert "openai_chat" not in unreplayed()
