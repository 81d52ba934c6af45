"""Each source is read into the catalog's words, and its gaps stay gaps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from codegen.merge.facts import Json, is_partial_date, number, tier_start, when
from codegen.merge.genai_prices import PriceBook, matches
from codegen.merge.litellm import read_litellm
from codegen.merge.mistral_docs import read_mistral_docs
from codegen.merge.models_dev import read_mastra, read_models_dev, read_pi_ai

ON = date(2026, 11, 21)
Rows = dict[tuple[tuple[str, object], ...], dict[str, str]]


def words(rows: dict[tuple[tuple[str, object], ...], dict[str, Decimal]]) -> Rows:
    return {key: {rate: f"{price:f}" for rate, price in row.items()} for key, row in rows.items()}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (2.5e-06, "0.0000025"),
        ("0.10", "0.1"),
        (0.049999999999999996, "0.05"),
        (0, "0"),
        ("about 3", None),
        (True, None),
        (float("nan"), None),
    ],
)
def test_a_price_is_read_as_it_was_meant(written: Json, read: str | None) -> None:
    price = number(written)
    assert (None if price is None else f"{price:f}") == read


@pytest.mark.parametrize(
    ("size", "start"), [(200_000, 200_001), (199_999, 200_001), (272_000, 272_001)]
)
def test_a_boundary_written_two_ways_is_one(size: int, start: int) -> None:
    assert tier_start(size) == start


@pytest.mark.parametrize(
    ("text", "is_date"),
    [("2025-08-31", True), ("2025-08", True), ("2025-02-31", False), ("late 2025", False)],
)
def test_only_dates_of_the_calendar_count(text: str, is_date: bool) -> None:
    assert is_partial_date(text) is is_date


def models_dev(**entry: Json) -> Json:
    return {"p": {"models": {"m": {"id": "m", "name": "M", **entry}}}}


def test_models_dev_gives_limits_prices_tiers_and_reasoning() -> None:
    facts = read_models_dev(
        models_dev(
            modalities={"input": ["text", "pdf"], "output": ["text"]},
            limit={"context": 400_000, "input": 272_000, "output": 0},
            reasoning=True,
            reasoning_options=[
                {"type": "effort", "values": ["high", "low", "none"]},
                {"type": "budget_tokens", "min": 1024, "max": 32_000},
            ],
            knowledge="2025-02-31",
            cost={
                "input": 1.25,
                "output": 10,
                "cache_write": 0,
                "tiers": [{"input": 2.5, "output": 15, "tier": {"size": 199_999}}],
            },
            interleaved={"field": "reasoning_content"},
        ),
        "p",
        "models.dev@1",
    )["m"]
    assert facts.kind == "chat"
    assert facts.limits == {"context": 400_000, "input": 272_000}
    assert facts.modalities == {"input": ("text", "document"), "output": ("text",)}
    assert facts.reasoning == {
        "efforts": ("none", "low", "high"),
        "can_disable": True,
        "budget_min": 1024,
        "budget_max": 32_000,
    }
    assert facts.lifecycle == {}
    assert facts.compat == {"reasoning_replay_field": "reasoning_content"}
    assert words(facts.prices.rows) == {
        (): {"input": "1.25", "output": "10"},
        (("min_input_tokens", 200_001),): {"input": "2.5", "output": "15"},
    }


def test_a_price_of_nothing_is_no_price() -> None:
    facts = read_models_dev(models_dev(cost={"input": 0, "output": 0}), "p", "models.dev@1")["m"]
    assert facts.prices.rows == {}
    assert facts.is_free


def test_an_embedding_models_output_is_its_dimensions() -> None:
    facts = read_models_dev(
        models_dev(family="text-embedding", limit={"context": 8191, "output": 1536}), "p", "s"
    )["m"]
    assert (facts.kind, facts.dimensions, facts.limits) == ("embedding", 1536, {"context": 8191})


@pytest.mark.parametrize(
    ("levels", "efforts"),
    [
        ({"xhigh": "xhigh"}, ("low", "medium", "high", "xhigh")),
        ({"off": None, "medium": None, "high": "high", "max": "max"}, ("low", "high", "max")),
        ({}, None),
    ],
)
def test_pi_ai_lists_only_the_levels_that_differ(
    levels: dict[str, Json], efforts: tuple[str, ...] | None
) -> None:
    entry: Json = {"id": "m", "type": "chat", "thinkingLevelMap": levels}
    facts = read_pi_ai({"p": {"openai-completions": {"chat:m": entry}}}, "p", "pi-ai@1")["m"]
    assert facts.reasoning.get("efforts") == efforts


def test_pi_ai_flags_are_compat_only_on_the_chat_wire() -> None:
    entry: dict[str, Json] = {
        "id": "m",
        "type": "chat",
        "api": "openai-completions",
        "compat": {
            "maxTokensField": "max_tokens",
            "supportsDeveloperRole": False,
            "thinkingFormat": "qwen",
        },
    }
    other: Json = {**entry, "id": "n", "api": "openai-responses"}
    found = read_pi_ai({"p": {"w": {"chat:m": entry, "chat:n": other}}}, "p", "pi-ai@1")
    assert found["m"].compat == {
        "max_output_tokens_field": "max_tokens",
        "developer_role": False,
        "reasoning_format": "enable_thinking",
    }
    assert found["n"].compat == {}


def test_the_registry_lists_ids_and_which_are_deprecated() -> None:
    registry: Json = {"providers": {"p": {"models": ["a", "b"], "deprecatedModels": ["b"]}}}
    assert read_mastra(registry, "p") == ({"a", "b"}, {"b"})
    assert read_mastra(registry, "q") == (set(), set())


def test_litellm_gives_prices_by_service_tier_and_size() -> None:
    entry: Json = {
        "litellm_provider": "openai",
        "mode": "chat",
        "max_input_tokens": 922_000,
        "max_output_tokens": 128_000,
        "input_cost_per_token": 2.5e-06,
        "output_cost_per_token": 1.5e-05,
        "input_cost_per_token_batches": 1.25e-06,
        "input_cost_per_token_above_272k_tokens": 5e-06,
        "input_cost_per_token_above_272k_tokens_batches": 2.5e-06,
        "cache_creation_input_token_cost": 0.0,
        "cache_creation_input_token_cost_above_1hr": 5e-06,
        "deprecation_date": "soon",
        "supported_endpoints": ["/v1/responses", "/v1/batch"],
    }
    facts = read_litellm({"openai/m": entry}, ("openai",), "litellm@1")["m"]
    assert facts.limits == {"input": 922_000, "output": 128_000}
    assert facts.wires == ("openai_responses",)
    assert facts.features == {"batch": True}
    assert facts.lifecycle == {}
    assert words(facts.prices.rows) == {
        (): {"input": "2.5", "output": "15", "cache_write_1h": "5"},
        (("service_tier", "batch"),): {"input": "1.25"},
        (("min_input_tokens", 272_001),): {"input": "5"},
        (("min_input_tokens", 272_001), ("service_tier", "batch")): {"input": "2.5"},
    }


@pytest.mark.parametrize(
    ("entry", "limits"),
    [
        ({"max_input_tokens": 4096, "max_output_tokens": 4096}, {"input": 4096}),
        ({"max_input_tokens": 0, "max_output_tokens": 0}, {}),
    ],
)
def test_litellm_limits_that_were_copied_or_made_up_are_left_out(
    entry: dict[str, Json], limits: dict[str, int]
) -> None:
    full: Json = {"litellm_provider": "p", "mode": "chat", **entry}
    assert read_litellm({"m": full}, ("p",), "s")["m"].limits == limits


def test_litellm_tells_off_peak_hours_and_days() -> None:
    entry: Json = {
        "litellm_provider": "p",
        "mode": "chat",
        "input_cost_per_token": 3e-07,
        "off_peak_pricing": {
            "input_cost_per_token": 1.5e-07,
            "windows": [
                {"hours_utc": ["10:00-00:00"], "weekdays": [1, 2]},
                {"hours_utc": "00:00-00:00", "weekdays": [6, 7]},
            ],
        },
    }
    assert words(read_litellm({"m": entry}, ("p",), "s")["m"].prices.rows) == {
        (): {"input": "0.3"},
        when({"utc": ("10:00", "24:00"), "weekdays": ("mon", "tue")}): {"input": "0.15"},
        when({"weekdays": ("sat", "sun")}): {"input": "0.15"},
    }


def test_a_transcription_is_charged_once() -> None:
    entry: Json = {
        "litellm_provider": "p",
        "mode": "audio_transcription",
        "input_cost_per_second": 0.0001,
        "output_cost_per_second": 0.0001,
    }
    rows = read_litellm({"m": entry}, ("p",), "s")["m"].prices.rows
    assert words(rows) == {(): {"input_per_second": "0.0001"}}


GENAI: Json = [
    {
        "id": "p",
        "models": [
            {
                "id": "new",
                "match": {"or_": [{"equals": "new"}, {"starts_with": "new-"}]},
                "context_window": 200_000,
                "prices": [
                    {"prices": {"input_mtok": "9"}},
                    {"constraint": {"start_date": "2026-03-01"}, "prices": {"input_mtok": "3"}},
                    {"constraint": {"start_date": "2027-01-01"}, "prices": {"input_mtok": "2"}},
                ],
                "price_variants": [
                    {"when": {"processing": "batch"}, "prices": {"input_mtok": "1.5"}},
                    {
                        "when": {"processing": "batch"},
                        "constraint": {"start_date": "2027-01-01"},
                        "prices": {"input_mtok": "1"},
                    },
                    {"when": {"speed": "fast"}, "prices": {"input_mtok": "6"}},
                    {"when": {"service_tier": "default"}, "prices": {}},
                    {"when": {"route": "x"}, "prices": {"input_mtok": "7"}},
                ],
            },
            {
                "id": "timed",
                "match": {"equals": "timed"},
                "prices": [
                    {"prices": {"input_mtok": "0.15"}},
                    {
                        "constraint": {
                            "start_time": "01:00:00+00:00",
                            "end_time": "04:00:00+00:00",
                        },
                        "prices": {"input_mtok": "0.3"},
                    },
                ],
            },
            {
                "id": "tiered",
                "match": {"equals": "tiered"},
                "prices": {
                    "input_mtok": {"base": "2", "tiers": [{"start": 200_000, "price": "4"}]},
                    "web_searches_kcount": "10",
                    "audio_hours": "0.111",
                },
            },
        ],
    }
]


@pytest.mark.parametrize(
    ("model_id", "rows"),
    [
        (
            "new-2026",
            {
                (): {"input": "3"},
                (("service_tier", "batch"),): {"input": "1.5"},
                (("service_tier", "fast"),): {"input": "6"},
            },
        ),
        ("timed", {(): {"input": "0.15"}, (("utc", ("01:00", "04:00")),): {"input": "0.3"}}),
        (
            "tiered",
            {
                (): {"input": "2", "web_search_per_request": "0.01"},
                (("min_input_tokens", 200_001),): {"input": "4"},
            },
        ),
    ],
)
def test_genai_prices_gives_what_holds_today(model_id: str, rows: Rows) -> None:
    facts = PriceBook(GENAI, ("p",), "genai-prices@1", ON).facts(model_id)
    assert facts is not None
    assert words(facts.prices.rows) == rows


def test_genai_prices_gives_what_is_announced_by_its_day() -> None:
    facts = PriceBook(GENAI, ("p",), "s", ON).facts("new")
    assert facts is not None
    assert {start: words(rows) for start, rows in facts.prices.later.items()} == {
        "2027-01-01": {(): {"input": "2"}, (("service_tier", "batch"),): {"input": "1"}}
    }


@pytest.mark.parametrize(
    ("clause", "exact", "result"),
    [
        ({"equals": "A.b"}, True, True),
        ({"contains": "b"}, True, False),
        ({"contains": "b"}, False, True),
        ({"and_": [{"starts_with": "a"}, {"ends_with": "b"}]}, False, True),
        ({"regex": "^a.b$"}, False, True),
        ({"unheard_of": "a.b"}, False, False),
    ],
)
def test_a_match_clause_finds_ids(clause: dict[str, Json], exact: bool, result: bool) -> None:
    assert matches(clause, "a.b", exact=exact) is result


def test_mistrals_list_gives_aliases_that_have_not_moved() -> None:
    def entry(name: str, status: str, *ids: str, replacement: str | None = None) -> Json:
        return {
            "name": name,
            "status": status,
            "identifiers": {"apiNames": list(ids)},
            "metadata": {"retirementDate": "2026-07-31", "replacement": replacement},
            "pricing": {
                "input": [
                    {"price": 1.4, "denominator": "/M Tokens", "label": "Input"},
                    {"price": 0.14, "denominator": "/M Tokens", "label": "Cached input"},
                ]
            },
            "capabilities": {"features": ["function-calling"]},
        }

    found = read_mistral_docs(
        [
            entry("Old", "Deprecated", "old-1", "latest", replacement="New"),
            entry("New", "GA", "new-1", "new"),
            entry("Other", "GA", "other-1", "shared"),
            entry("Twin", "GA", "twin-1", "shared"),
        ],
        "mistral-docs@1",
    )
    assert {name: facts.points_to for name, facts in found.items()} == {
        "old-1": None,
        "new-1": None,
        "new": "new-1",
        "other-1": None,
        "twin-1": None,
    }
    assert found["old-1"].lifecycle == {
        "status": "deprecated",
        "retires": "2026-07-31",
        "replacement": "new-1",
    }
    assert words(found["new-1"].prices.rows) == {(): {"input": "1.4", "cached_input": "0.14"}}
