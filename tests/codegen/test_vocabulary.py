"""The words of the catalog and those of the runtime's records are the same."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from codegen.catalog import records as authored
from codegen.catalog import vocabulary
from codegen.constants import RECORDS
from interlingua import records


def runtime_fields(record: type[Any]) -> set[str]:
    return {field.name for field in dataclasses.fields(record)}


def authored_fields(record: type[BaseModel]) -> set[str]:
    return set(record.model_fields)


@pytest.mark.parametrize(
    ("words", "record"),
    [(vocabulary.RATES, records.Rates), (vocabulary.FEATURES, records.Features)],
)
def test_a_closed_vocabulary_is_its_runtime_record(words: tuple[str, ...], record: type) -> None:
    assert set(words) == runtime_fields(record)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    "name", ["Rates", "Features", "Limits", "Reasoning", "Compat", "Lifecycle", "Endpoint"]
)
def test_what_can_be_authored_can_be_known_at_run_time(name: str) -> None:
    renamed = {"Endpoint": {"wire"}}.get(name, set())
    runtime = runtime_fields(getattr(records, name)) - renamed
    assert authored_fields(getattr(authored, name)) == runtime


def test_conditions_are_the_same_but_for_words_that_python_reserves() -> None:
    reserved = {"from": "from_date", "until": "until_date"}
    ours = {reserved.get(word, word) for word in vocabulary.CONDITIONS}
    assert ours == runtime_fields(records.PriceCondition)
    aliases = {info.alias or name for name, info in authored.Condition.model_fields.items()}
    assert aliases == set(vocabulary.CONDITIONS)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (vocabulary.ChatWire, records.WireName),
        (vocabulary.Modality, records.Modality),
        (vocabulary.AuthScheme, records.AuthScheme),
        (vocabulary.Status, records.Status),
        (vocabulary.Effort, records.Effort),
    ],
)
def test_literals_are_the_same(ours: object, theirs: object) -> None:
    assert set(get_args(ours)) == set(get_args(theirs))


def test_every_kind_has_a_record() -> None:
    assert set(RECORDS) == set(get_args(vocabulary.Kind))
    assert all(hasattr(records, name) for name in RECORDS.values())


def test_a_rate_names_its_unit() -> None:
    assert vocabulary.unit_of("input") == "million tokens"
    assert vocabulary.unit_of("output_per_second") == "second"
    assert vocabulary.unit_of("web_search_per_request") == "request"
