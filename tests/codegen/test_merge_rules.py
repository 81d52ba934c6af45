"""Which source is believed for which fact, and what is left unknown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from codegen.catalog.records import Model, Provider
from codegen.merge.facts import Facts, Json, Prices, Rates, When, when
from codegen.merge.limits import merge_limits
from codegen.merge.model import merge_model
from codegen.merge.prices import merge_prices, price_rows
from codegen.merge.provider import UpstreamSources, merge_provider

ON = date(2026, 11, 21)
TIER = when({"min_input_tokens": 200_001})
BATCH = when({"service_tier": "batch"})
BOTH = when({"min_input_tokens": 200_001, "service_tier": "batch"})
LINEAGES = {
    "genai": "genai-prices",
    "litellm": "litellm",
    "dev": "models.dev",
    "pi-ai": "models.dev",
}


def rates(**values: str) -> Rates:
    return {name: Decimal(value) for name, value in values.items()}


def said(source: str, rows: dict[When, Rates] | None = None, **limits: int) -> Facts:
    lineage = LINEAGES.get(source, source)
    return Facts(f"{source}@1", lineage, limits=limits, prices=Prices(rows or {}))


@pytest.mark.parametrize(
    ("sources", "expected", "single"),
    [
        pytest.param(
            [said("genai", {(): rates(input="3", output="9")})],
            {(): rates(input="3", output="9")},
            True,
            id="one source alone is written and listed",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="3", output="9")}),
                said("litellm", {(): rates(input="2", output="8")}),
                said("dev", {(): rates(input="2", output="8")}),
            ],
            {(): rates(input="2", output="8")},
            False,
            id="two lineages beat the one that is trusted most",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="3", output="9")}),
                said("pi-ai", {(): rates(input="2", output="8")}),
                said("dev", {(): rates(input="2", output="8")}),
            ],
            {(): rates(input="3", output="9")},
            True,
            id="two files of one lineage are one vote",
        ),
        pytest.param(
            [
                said("mistral-docs", {(): rates(input="4", output="9")}),
                said("genai", {(): rates(input="2", output="9")}),
                said("litellm", {(): rates(input="2", output="9")}),
            ],
            {(): rates(input="4", output="9")},
            False,
            id="the provider's own list beats all",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="1", cached_input="0.13")}),
                said("litellm", {(): rates(input="1", cached_input="0.125")}),
            ],
            {(): rates(input="1", cached_input="0.125")},
            False,
            id="a rounded price agrees with the exact one, which is kept",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="0.02")}),
                said("litellm", {(): rates(input="0.022")}),
                said("dev", {(): rates(input="0.02")}),
            ],
            {(): rates(input="0.02")},
            False,
            id="two that say the very same outvote a finer third",
        ),
        pytest.param(
            [
                said("mistral-docs", {(): rates(input="0.125")}),
                said("genai", {(): rates(input="0.13")}),
                said("litellm", {(): rates(input="0.13")}),
            ],
            {(): rates(input="0.125")},
            False,
            id="two that round do not outvote the provider's own list",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="1.1", output="5.5", cache_write_1h="2.2")}),
                said("litellm", {(): rates(input="1", output="5", cache_write="1.25")}),
                said("dev", {(): rates(input="1", output="5")}),
            ],
            {(): rates(input="1", output="5", cache_write="1.25")},
            False,
            id="no rate is taken from a source of another offer",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="2", output="9", cached_input="3")}),
                said("dev", {(): rates(input="2", output="9")}),
            ],
            {(): rates(input="2", output="9")},
            False,
            id="a cached price above the input price is left out",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="2", output="9", reasoning="9")}),
                said("dev", {(): rates(input="2", output="9")}),
            ],
            {(): rates(input="2", output="9")},
            False,
            id="reasoning that costs what output costs has no rate",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="2", input_audio="2"), BATCH: rates(input="1")}),
                said("dev", {(): rates(input="2")}),
            ],
            {(): rates(input="2"), BATCH: rates(input="1")},
            False,
            id="a part that costs what its whole costs would outlast it in the next row",
        ),
        pytest.param(
            [
                said(
                    "genai",
                    {
                        (): rates(input="2", input_audio="4"),
                        BATCH: rates(input="1", input_audio="1"),
                    },
                ),
                said("dev", {(): rates(input="2")}),
            ],
            {
                (): rates(input="2", input_audio="4"),
                BATCH: rates(input="1", input_audio="1"),
            },
            False,
            id="a part that costs more in one row keeps its rate in all",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="2", cache_write="2.5", cache_write_1h="4")}),
                said("litellm", {(): rates(input="2")}),
            ],
            {(): rates(input="2", cache_write_5m="2.5", cache_write_1h="4")},
            False,
            id="beside a one-hour price the other cache write is the five-minute one",
        ),
        pytest.param(
            [
                said(
                    "genai", {(): rates(input="2"), TIER: rates(input="4"), BATCH: rates(input="1")}
                ),
                said("litellm", {(): rates(input="2")}),
            ],
            {(): rates(input="2"), TIER: rates(input="4")},
            False,
            id="a service tier is left out where its price above a size is unknown",
        ),
        pytest.param(
            [
                said(
                    "genai", {(): rates(input="2"), TIER: rates(input="4"), BATCH: rates(input="1")}
                ),
                said("litellm", {(): rates(input="2"), BOTH: rates(input="2")}),
            ],
            {
                (): rates(input="2"),
                TIER: rates(input="4"),
                BATCH: rates(input="1"),
                BOTH: rates(input="2"),
            },
            False,
            id="sources complete one another's rows",
        ),
        pytest.param(
            [
                said("genai", {(): rates(input="3")}),
                said("litellm", {(): rates(input="3")}),
                said("dev", {(): rates(input="3"), TIER: rates(input="6")}),
            ],
            {(): rates(input="3")},
            False,
            id="a tier that one lineage remembers is gone",
        ),
    ],
)
def test_prices(sources: list[Facts], expected: dict[When, Rates], single: bool) -> None:
    rows, verdict = merge_prices(sources)
    assert rows == expected
    assert verdict.single is single


def test_peak_and_off_peak_prices_are_never_mixed() -> None:
    peak = when({"utc": ("01:00", "04:00"), "weekdays": ("mon",)})
    timed = said("litellm", {(): rates(input="0.15"), peak: rates(input="0.3")})
    coarse = said("genai", {(): rates(input="0.3"), when({"utc": ("0", "1")}): rates(input="1")})
    rows, verdict = merge_prices([coarse, timed, said("dev", {(): rates(input="0.3")})])
    assert rows == timed.prices.rows
    assert verdict.single


def test_rows_are_written_so_that_the_last_that_holds_is_the_most_specific() -> None:
    row = rates(input="1")
    written = price_rows({BOTH: row, BATCH: row, TIER: row, (): row})
    keys = [each.get("when", {}) for each in written]
    assert keys == [
        {},
        {"min_input_tokens": 200_001},
        {"service_tier": "batch"},
        {"min_input_tokens": 200_001, "service_tier": "batch"},
    ]


@pytest.mark.parametrize(
    ("sources", "limits"),
    [
        pytest.param(
            [said("dev", context=1_047_576, output=32_768), said("genai", context=1_000_000)],
            {"context": 1_047_576, "output": 32_768},
            id="a round number confirms the exact one",
        ),
        pytest.param(
            [said("dev", context=400_000), said("litellm", input=272_000, output=128_000)],
            {"context": 400_000, "input": 272_000, "output": 128_000},
            id="litellm's number is an input limit",
        ),
        pytest.param(
            [said("dev", context=200_000), said("litellm", input=100_000, output=8000)],
            {"context": 200_000, "output": 8000},
            id="an input limit that does not add up is left out",
        ),
        pytest.param(
            [said("litellm", input=128_000, output=4096)],
            {"input": 128_000, "output": 4096},
            id="an input limit alone tells no context",
        ),
        pytest.param(
            [
                said("pi-ai", context=272_000, output=128_000),
                said("litellm", input=922_000, output=128_000),
                said("genai", context=1_050_000),
            ],
            {"context": 1_050_000, "input": 922_000, "output": 128_000},
            id="two others know the window that pi-ai's client does not use",
        ),
        pytest.param(
            [said("pi-ai", context=272_000), said("genai", context=1_050_000)],
            {},
            id="one against one leaves the window unknown",
        ),
        pytest.param(
            [said("dev", context=131_072, output=131_072)],
            {"context": 131_072},
            id="an output limit as large as the window was made up",
        ),
        pytest.param(
            [
                said("dev", context=128_000, output=4096),
                said("pi-ai", context=1_000_000, output=65_535),
                said("litellm", input=1_000_000, output=65_535),
            ],
            {"context": 1_000_000, "output": 65_535},
            id="of one lineage the snapshot that others confirm is heard",
        ),
        pytest.param([said("genai", context=64_000)], {}, id="a check alone is no source"),
    ],
)
def test_limits(sources: list[Facts], limits: dict[str, int]) -> None:
    assert merge_limits(sources)[0] == limits


def entry_of(*sources: Facts, listed: bool | None = None, deprecated: bool = False) -> Model:
    merged = merge_model(sources, listed=listed, deprecated=deprecated, on=ON, is_free=False)
    return Model.model_validate({k: v for k, v in merged.entry.items() if v is not None})


@pytest.mark.parametrize(
    ("lifecycle", "listed", "deprecated", "status"),
    [
        ({}, True, False, "active"),
        ({}, True, True, "deprecated"),
        ({}, False, False, None),
        ({}, None, False, None),
        ({"retires": "2026-11-21"}, True, True, "retired"),
        ({"retires": "2026-11-22"}, True, False, "deprecated"),
        ({"retires": "2027-05-23"}, True, False, "deprecated"),
        ({"retires": "2027-05-24"}, True, False, "active"),
        ({"status": "preview"}, True, False, "preview"),
        ({"status": "retired"}, True, True, "retired"),
    ],
)
def test_status(
    lifecycle: dict[str, str], listed: bool | None, deprecated: bool, status: str | None
) -> None:
    facts = Facts("litellm@1", "litellm", kind="chat", lifecycle=lifecycle)
    assert entry_of(facts, listed=listed, deprecated=deprecated).lifecycle.status == status


def test_a_capability_that_two_lineages_deny_each_other_is_unknown() -> None:
    one = Facts("dev@1", "models.dev", kind="chat", features={"tools": False})
    other = Facts("litellm@1", "litellm", kind="chat", features={"tools": True})
    assert entry_of(one, other).features.tools is None
    assert entry_of(one).features.tools is False


def test_dates_that_contradict_are_left_out() -> None:
    lifecycle = {"released": "2025-01-01", "knowledge": "2025-06"}
    facts = Facts("dev@1", "models.dev", kind="chat", lifecycle=lifecycle)
    assert entry_of(facts).lifecycle.model_dump(exclude_none=True) == {"released": "2025-01-01"}


PROVIDER = Provider.model_validate(
    {
        "id": "p",
        "name": "P",
        "auth": {"scheme": "none"},
        "endpoints": {"openai_responses": {}, "openai_chat": {}, "openai_embeddings": {}},
        "compat": {"max_output_tokens_field": "max_tokens"},
        "upstream": {
            "models.dev": "p",
            "mastra": "p",
            "litellm": ["p"],
            "litellm_adds": "other",
        },
        "rules": [
            {"match": ["*-tool"], "skip": "no model"},
            {"match": ["vague*"], "kind": "embedding"},
            {"kinds": ["chat"], "wires": ["openai_responses", "openai_chat"]},
            {"kinds": ["embedding"], "wires": ["openai_embeddings"]},
        ],
    }
)


def dev(**entry: Json) -> Json:
    return {"modalities": {"input": ["text"], "output": ["text"]}, **entry}


def upstream(
    models: dict[str, Json], litellm: dict[str, Json] | None = None, *listed: str
) -> UpstreamSources:
    entries: dict[str, Json] = {
        model_id: {
            "litellm_provider": "p",
            "mode": "chat",
            **(each if isinstance(each, dict) else {}),
        }
        for model_id, each in (litellm or {}).items()
    }
    documents: dict[str, Json] = {
        "models.dev": {"p": {"models": models}},
        "litellm": entries,
        "mastra": {"providers": {"p": {"models": list(listed)}}},
    }
    return UpstreamSources(documents, {name: f"{name}@1" for name in documents})


def test_which_models_exist_and_on_which_wires() -> None:
    merged = merge_provider(
        PROVIDER,
        upstream(
            {"m": dev(), "a-tool": dev(), "vague-1": dev()},
            {
                "m": {"supported_endpoints": ["/v1/chat/completions"]},
                "stale": {},
                "listed": {},
                "embed": {"mode": "embedding"},
            },
            "m",
            "listed",
            "heard-of",
        ),
        ON,
    )
    assert {model_id: entry.get("wires") for model_id, entry in merged.models.items()} == {
        "embed": ["openai_embeddings"],
        "listed": ["openai_responses", "openai_chat"],
        "m": ["openai_chat"],
        "vague-1": ["openai_embeddings"],
    }
    assert merged.unknown == ["heard-of"]


@pytest.mark.parametrize(
    ("ids", "points_to"),
    [
        (["m", "m-2026-03-05"], "m-2026-03-05"),
        (["m", "m-20260305"], "m-20260305"),
        (["m", "m-2026-03-06"], None),
        (["m", "m-2026-03-05", "m-2026-07-01"], None),
    ],
)
def test_an_id_stands_for_the_one_snapshot_of_its_date(
    ids: list[str], points_to: str | None
) -> None:
    models = {model_id: dev(release_date="2026-03-05", name="M") for model_id in ids}
    merged = merge_provider(PROVIDER, upstream(models), ON)
    assert merged.models["m"].get("points_to") == points_to


def test_what_is_said_of_an_alias_is_known_of_its_target() -> None:
    models = {"m": dev(release_date="2026-03-05", limit={"context": 1000})}
    litellm: dict[str, Json] = {"m-2026-03-05": {"mode": "embedding", "output_vector_size": 8}}
    merged = merge_provider(PROVIDER, upstream(models, litellm), ON)
    assert merged.models["m"] == {"points_to": "m-2026-03-05"}
    assert merged.models["m-2026-03-05"]["limits"] == {"context": 1000}


def test_only_an_offer_that_says_so_is_free() -> None:
    cost: Json = {"input": 0, "output": 0}
    merged = merge_provider(PROVIDER, upstream({"m:free": dev(cost=cost), "m": dev(cost=cost)}), ON)
    assert merged.models["m:free"]["prices"] == [{"rates": {"input": 0, "output": 0}}]
    assert "prices" not in merged.models["m"]
