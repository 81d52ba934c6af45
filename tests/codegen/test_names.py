"""A constant's name comes from its id, and the lock keeps it."""

from __future__ import annotations

import pytest

from codegen.catalog.problems import CatalogError
from codegen.catalog_modules import modules_of
from codegen.names import (
    LOCK_PATH,
    Held,
    hold_names,
    identifier,
    namespace,
    parse_lock,
    write_lock,
)
from tests.codegen.catalog_texts import CATALOG, changed


@pytest.mark.parametrize(
    ("model_id", "name"),
    [
        ("gpt-5.4", "GPT_5_4"),
        ("4o-mini", "M_4O_MINI"),
        ("meta-llama/Llama-3.3-70B:free", "META_LLAMA_LLAMA_3_3_70B_FREE"),
        ("~anthropic/claude-latest", "ANTHROPIC_CLAUDE_LATEST"),
        ("anthropic.claude-v1:0", "ANTHROPIC_CLAUDE_V1_0"),
        ("模型", "M_"),
    ],
)
def test_an_id_gives_its_identifier(model_id: str, name: str) -> None:
    assert identifier(model_id) == name
    assert name.isidentifier()


@pytest.mark.parametrize(
    ("provider", "name"),
    [("google-vertex", "google_vertex"), ("openai", "openai"), ("lambda", "lambda_")],
)
def test_a_provider_gives_its_namespace(provider: str, name: str) -> None:
    assert namespace(provider) == name


def test_a_new_model_gets_a_line_and_old_lines_stay() -> None:
    old = [Held("openai", "CHOSEN_BY_HAND", "gpt-a")]
    held, problems = hold_names(old, {"openai": ["gpt-a", "gpt-b"]})
    assert problems == []
    assert held == [Held("openai", "CHOSEN_BY_HAND", "gpt-a"), Held("openai", "GPT_B", "gpt-b")]


def test_the_first_id_keeps_a_name_and_the_second_must_be_named_by_a_person() -> None:
    held, problems = hold_names([Held("p", "A_1", "a.1")], {"p": ["a-1", "a.1"]})
    assert held == [Held("p", "A_1", "a.1")]
    assert str(problems[0]) == (
        "catalog/p.yaml:1: a-1: its name A_1 is held by a.1. "
        "Name it: add a line `p ANOTHER_NAME a-1` to catalog/names.lock."
    )
    named = [*held, Held("p", "A_1_DASHED", "a-1")]
    assert hold_names(named, {"p": ["a-1", "a.1"]}) == (sorted(named), [])


def test_one_name_may_stand_in_two_namespaces() -> None:
    _, problems = hold_names([], {"p": ["a"], "q": ["a"]})
    assert problems == []


def test_a_model_that_is_gone_is_told() -> None:
    _, problems = hold_names([Held("p", "A", "a")], {"p": []})
    assert "the model of the constant A is gone" in str(problems[0])


def test_a_removed_name_is_never_given_again() -> None:
    held, problems = hold_names([Held("p", "A_1", "a.1", "0.3")], {"p": ["a-1"]})
    assert held == [Held("p", "A_1", "a.1", "0.3")]
    assert "its name A_1 is held by a.1" in str(problems[0])


def test_a_lock_reads_back_what_was_written_whatever_its_order() -> None:
    lines = [Held("q", "B", "b"), Held("p", "A", "a", "0.2")]
    assert parse_lock(write_lock(lines)) == (sorted(lines), [])
    assert write_lock(lines) == write_lock(reversed(lines))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("p A a\np A b\n", "p.A is already held with a"),
        ("p A a\np B a\n", "p.a is already held with A"),
        ("p A\n", "'p A' is not a line of the lock"),
        ("p class a\n", "class is no Python name"),
        ("p 1A a\n", "1A is no Python name"),
    ],
)
def test_a_lock_that_contradicts_itself_is_told(text: str, words: str) -> None:
    _, problems = parse_lock(text)
    assert words in str(problems[0])
    assert problems[0].line == len(text.splitlines())


def test_generation_refuses_a_lock_whose_model_is_gone() -> None:
    texts = {**CATALOG, LOCK_PATH: modules_of(CATALOG)[LOCK_PATH]}
    texts["catalog/openai.yaml"] = changed("  text-embedding:\n", "  text-embedding-2:\n")[
        "catalog/openai.yaml"
    ]
    with pytest.raises(CatalogError, match="the constant TEXT_EMBEDDING is gone"):
        modules_of(texts)
