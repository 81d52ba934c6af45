"""Every mistake in a catalog is told with its file, line, model, field and remedy."""

from __future__ import annotations

import pytest

from codegen.catalog.checks import find_problems
from codegen.catalog.load import parse_catalog
from codegen.catalog.problems import CatalogError, Problem
from tests.codegen.catalog_texts import CATALOG, OPENAI, changed


def problems_of(texts: dict[str, str]) -> list[Problem]:
    try:
        return find_problems(parse_catalog(texts))
    except CatalogError as error:
        return error.problems


def test_a_sound_catalog_has_no_problems() -> None:
    assert problems_of(CATALOG) == []


@pytest.mark.parametrize(
    ("before", "after", "model", "field", "words"),
    [
        pytest.param(
            "    dimensions: 1536\n",
            "    dimensions: 1536\n    dimensions: 512\n",
            "",
            "",
            "'dimensions' stands twice (first on line 37); merge the two entries",
            id="duplicate key",
        ),
        pytest.param(
            "dimensions: 1536",
            "dimension: 1536",
            "text-embedding",
            "dimension",
            "unknown field 'dimension'. Did you mean 'dimensions'?",
            id="unknown field",
        ),
        pytest.param(
            "features: {tools: false}",
            "features: {tools: off}",
            "gpt-old",
            "features.tools",
            "'off' does not fit. Write true or false, or leave the field out if it is unknown.",
            id="a word that YAML would take for false",
        ),
        pytest.param(
            "cached_input: 0.25",
            "cached_input: 2.75",
            "gpt-x-2026-03-05",
            "prices[0].rates.cached_input",
            "2.75 is above the input price of 2.50. Look both up; they may stand one as the other.",
            id="cached price above input price",
        ),
        pytest.param(
            "output: 128000",
            "output: 1050001",
            "gpt-x-2026-03-05",
            "limits.output",
            "1050001 is above the context of 1050000. "
            "Look both up; leave out the one that is not published.",
            id="output limit above context",
        ),
        pytest.param(
            "      - {when: {min_input_tokens: 272001}, rates: {input: 5.00, output: 22.50}}\n",
            "      - {when: {min_input_tokens: 272001}, rates: {input: 5.00, output: 22.50}}\n"
            "      - {when: {min_input_tokens: 128001}, rates: {input: 3.00}}\n"
            "      - {when: {min_input_tokens: 128001, service_tier: batch}, rates: {input: 2}}\n",
            "gpt-x-2026-03-05",
            "prices[2].when",
            "comes after the tier of prices[1]. "
            "Order tiers by min_input_tokens; the last that holds wins.",
            id="tiers out of order",
        ),
        pytest.param(
            "      - {when: {min_input_tokens: 272001, service_tier: batch}, "
            "rates: {input: 2.50, output: 11.25}}\n",
            "",
            "gpt-x-2026-03-05",
            "prices[2].when",
            "no row says what holds when both min_input_tokens 272001 and service_tier batch. "
            "Add a row with both conditions.",
            id="no joint row",
        ),
        pytest.param(
            "released: 2026-03-05, knowledge: 2025-08",
            "released: 2026-03-05, knowledge: 2026-08",
            "gpt-x-2026-03-05",
            "lifecycle.released",
            "released 2026-03-05 is before knowledge 2026-08. "
            "One of the two is wrong; leave out the one you cannot confirm.",
            id="dates that contradict",
        ),
        pytest.param(
            "knowledge: 2025-08}",
            "knowledge: 2025-13}",
            "gpt-x-2026-03-05",
            "lifecycle.knowledge",
            "'2025-13' does not fit. Write a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.",
            id="no date of the calendar",
        ),
        pytest.param(
            "points_to: gpt-x-2026-03-05",
            "points_to: gpt-y",
            "gpt-x",
            "points_to",
            "'gpt-y' is not a model of openai. Add that model, or correct the id.",
            id="alias target missing",
        ),
        pytest.param(
            "points_to: gpt-x-2026-03-05",
            "points_to: gpt-x",
            "gpt-x",
            "points_to",
            "circular: gpt-x → gpt-x. Break the circle.",
            id="alias circular",
        ),
        pytest.param(
            "    points_to: gpt-x-2026-03-05\n",
            "    points_to: gpt-x-2026-03-05\n    limits: {context: 1000}\n",
            "gpt-x",
            "limits",
            "an alias takes every fact of its target, and this one has its own limits. "
            "Move them to the target, or remove points_to.",
            id="alias with facts of its own",
        ),
        pytest.param(
            "wires: [openai_responses, openai_chat]",
            "wires: [openai_response, openai_chat]",
            "gpt-x-2026-03-05",
            "wires[0]",
            "'openai_response' is not a word of this field. Did you mean 'openai_responses'?",
            id="unknown wire",
        ),
        pytest.param(
            "wires: [openai_responses, openai_chat]",
            "wires: [anthropic_messages]",
            "gpt-x-2026-03-05",
            "wires[0]",
            "openai has no endpoint for anthropic_messages. "
            "Add the endpoint to the provider, or remove the wire.",
            id="wire that the provider does not serve",
        ),
        pytest.param(
            "https://api.openai.com/v1, base_url_env: OPENAI_BASE_URL}\n    openai_chat",
            '"https://${REGION}.openai.com/v1", base_url_env: OPENAI_BASE_URL}\n    openai_chat',
            "",
            "endpoints.openai_responses.base_url",
            "${REGION} is not declared. Add it to auth.vars.",
            id="variable that nothing fills",
        ),
        pytest.param(
            "replacement: gpt-x}",
            "replacement: gpt-z}",
            "gpt-old",
            "lifecycle.replacement",
            "'gpt-z' is not a model of openai. Add that model, or correct the id.",
            id="replacement missing",
        ),
        pytest.param(
            "    kind: embedding\n",
            "",
            "text-embedding",
            "kind",
            "missing. Say what the model does, such as kind: chat.",
            id="no kind",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_and_remedy(
    before: str, after: str, model: str, field: str, words: str
) -> None:
    texts = changed(before, after)
    told = {f"{each.what}. {each.remedy}": each for each in problems_of(texts)}
    match = next((each for text, each in told.items() if text.startswith(words)), None)
    assert match is not None, list(told)
    assert (match.file, match.model, match.field) == ("catalog/openai.yaml", model, field)
    assert 0 < match.line <= len(texts["catalog/openai.yaml"].splitlines())


def test_a_problem_names_the_line_it_stands_on() -> None:
    texts = changed("output: 128000", "output: 1050001")
    (problem,) = problems_of(texts)
    line = texts["catalog/openai.yaml"].splitlines()[problem.line - 1]
    assert "output: 1050001" in line
    assert str(problem).startswith(
        f"catalog/openai.yaml:{problem.line}: gpt-x-2026-03-05: limits.output: 1050001 is above"
    )


def test_all_problems_are_told_at_once() -> None:
    texts = changed("dimensions: 1536", "dimension: 1536")
    texts["catalog/openai.yaml"] = texts["catalog/openai.yaml"].replace("tools: false", "tools: no")
    assert len(problems_of(texts)) == 2


def test_a_price_is_read_exactly() -> None:
    catalog = parse_catalog(changed("cached_input: 0.25", "cached_input: 0.10000000000000000001"))
    model = catalog.providers["openai"].file.models["gpt-x-2026-03-05"]
    assert str(model.prices[0].rates.cached_input) == "0.10000000000000000001"


def test_text_that_looks_like_another_type_stays_text() -> None:
    text = OPENAI.replace("    name: GPT-X\n", "    name: 4.10\n    family: off\n")
    models = parse_catalog({"catalog/openai.yaml": text}).providers["openai"].file.models
    assert models["gpt-x-2026-03-05"].name == "4.10"
    assert models["gpt-x-2026-03-05"].family == "off"


def test_a_correction_is_laid_over_the_file() -> None:
    override = """\
schema: 1
corrections:
  - model: gpt-x-2026-03-05
    set: {"prices[1].rates.input": 5.25, limits: null}
    why: the page was corrected
    source: https://example.org
    on: 2026-11-20
"""
    texts = {**CATALOG, "catalog/overrides/openai.yaml": override}
    model = parse_catalog(texts).providers["openai"].file.models["gpt-x-2026-03-05"]
    assert str(model.prices[1].rates.input) == "5.25"
    assert model.limits.context is None


@pytest.mark.parametrize(
    ("path", "model", "words"),
    [
        ("catalog/overrides/openai.yaml", "gpt-none", "has no such model"),
        ("catalog/overrides/nobody.yaml", "gpt-x", "there is no catalog/nobody.yaml to correct"),
    ],
)
def test_a_correction_of_nothing_is_a_problem(path: str, model: str, words: str) -> None:
    override = (
        f"schema: 1\ncorrections:\n  - {{model: {model}, set: {{kind: chat}}, why: w, source: s, "
        "on: 2026-11-20}\n"
    )
    assert words in str(problems_of({**CATALOG, path: override})[0])
