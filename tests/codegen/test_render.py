"""The catalog becomes the same typed constants in whatever order it is read."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.catalog.editor_schema import editor_schema
from codegen.catalog.load import catalog_texts, parse_catalog
from codegen.catalog.resolve import offers_of
from codegen.catalog_modules import PACKAGE, catalog_modules, modules_of
from codegen.render import Call, Name, expression
from codegen.signatures import Signature, signature_of
from interlingua import records
from tests.codegen.catalog_texts import CATALOG, changed

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ('say "é"', '"say \\"é\\""'),
        (Decimal("2.50"), 'Decimal("2.5")'),
        (Decimal("1E+1"), 'Decimal("10")'),
        (date(2026, 3, 5), "date(2026, 3, 5)"),
        ((), "()"),
        (("a",), '("a",)'),
        ((1, True), "(1, True)"),
        (Call("Limits", {"context": 5, "input": None}), "Limits(context=5)"),
        (Name("PROVIDER"), "PROVIDER"),
    ],
)
def test_a_value_is_written_as_the_expression_that_makes_it(value: object, text: str) -> None:
    assert expression(value) == text


def test_a_value_without_an_expression_is_refused() -> None:
    with pytest.raises(TypeError, match="no Python expression"):
        expression(1.5)


@pytest.mark.parametrize(
    ("signature", "name", "arguments"),
    [
        (
            Signature("openai_responses", ("text", "image"), tools=True),
            "ResponsesReadsTextImage",
            "openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response",
        ),
        (
            Signature("openai_chat", ("text",), tools=False),
            "ChatReadsTextNoTools",
            "openai_chat.Extra, Text, Never, openai_chat.Response",
        ),
        (
            Signature("", None, tools=True),
            "UnservedReadsAnything",
            "JsonObject, Text | Image | Audio | Video | Document, AnyTool, JsonObject",
        ),
    ],
)
def test_a_signature_says_what_a_model_can_do(
    signature: Signature, name: str, arguments: str
) -> None:
    assert (signature.name, signature.arguments) == (name, arguments)


def test_only_a_known_absence_narrows_a_signature() -> None:
    offers = offers_of(parse_catalog(CATALOG))
    by_id = {offer.id: offer for each in offers.values() for offer in each}
    assert signature_of(by_id["meta/llama-4.10"].facts) == Signature(
        "openai_chat", None, tools=True
    )
    assert signature_of(by_id["gpt-old"].facts) == Signature("openai_chat", ("text",), tools=False)


def test_an_alias_takes_every_fact_of_its_target() -> None:
    offers = {offer.id: offer for offer in offers_of(parse_catalog(CATALOG))["openai"]}
    alias, target = offers["gpt-x"].facts, offers["gpt-x-2026-03-05"].facts
    assert alias.points_to == "gpt-x-2026-03-05"
    assert alias.model_copy(update={"points_to": None}) == target


def test_a_models_compat_stands_over_its_providers() -> None:
    (offer,) = offers_of(parse_catalog(CATALOG))["small-host"]
    assert offer.facts.compat.model_dump(exclude_none=True) == {
        "max_output_tokens_field": "max_tokens",
        "developer_role": False,
    }


def test_the_same_catalog_in_any_order_gives_the_same_bytes() -> None:
    texts = catalog_texts(ROOT)
    expected = modules_of(texts)
    shuffled = random.Random(7)
    paths = list(texts)
    shuffled.shuffle(paths)
    moved = dict(texts)
    for path in ("catalog/anthropic.yaml", "catalog/groq.yaml"):
        moved[path] = _with_models_shuffled(texts[path], shuffled)
    lock = texts["catalog/names.lock"].splitlines(keepends=True)
    moved["catalog/names.lock"] = "".join(shuffled.sample(lock, len(lock)))
    assert modules_of({path: moved[path] for path in paths}) == expected


def _with_models_shuffled(text: str, shuffled: random.Random) -> str:
    head, _, body = text.partition("\nmodels:\n")
    models: list[list[str]] = []
    for line in body.splitlines(keepends=True):
        if line.startswith("  ") and not line.startswith("   "):
            models.append([])
        models[-1].append(line)
    shuffled.shuffle(models)
    return f"{head}\nmodels:\n" + "".join("".join(lines) for lines in models)


@pytest.fixture
def openai_module() -> Iterator[ModuleType]:
    module = ModuleType("rendered_openai")
    sys.modules[module.__name__] = module
    source = modules_of(CATALOG)[f"{PACKAGE}/catalog/openai_models.py"]
    exec(compile(source, "openai_models.py", "exec"), module.__dict__)
    yield module
    del sys.modules[module.__name__]


def test_a_constant_holds_every_fact(openai_module: Any) -> None:
    model = openai_module.openai.GPT_X
    assert isinstance(model, records.ChatModel)
    assert (model.id, model.points_to, model.key) == ("gpt-x", "gpt-x-2026-03-05", "openai/gpt-x")
    assert model.wires == ("openai_responses", "openai_chat")
    assert model.limits == records.Limits(context=1_050_000, input=922_000, output=128_000)
    assert model.reads == ("text", "image")
    assert model.lifecycle.knowledge == "2025-08"
    assert model.reasoning == records.Reasoning(efforts=("none", "low", "high"), default="none")
    assert model.prices[0].rates.input == Decimal("2.5")
    assert model.prices[3].when == records.PriceCondition(
        min_input_tokens=272_001, service_tier="batch"
    )
    embedding = openai_module.openai.TEXT_EMBEDDING
    assert isinstance(embedding, records.EmbeddingModel)
    assert embedding.dimensions == 1536


def test_touching_one_constant_builds_no_other(openai_module: Any) -> None:
    namespace = openai_module.openai
    assert vars(namespace) == {}
    assert namespace.GPT_X is namespace.GPT_X
    assert {*vars(namespace)} == {"GPT_X"}


def test_every_id_finds_its_constant(openai_module: Any) -> None:
    for model_id, name in openai_module.IDS.items():
        assert getattr(openai_module.openai, name).id == model_id


def test_a_retiring_model_is_marked_with_what_to_use_instead() -> None:
    source = modules_of(CATALOG)[f"{PACKAGE}/catalog/openai_models.py"]
    assert '@deprecated("gpt-old retires on 2027-01-31; use openai.GPT_X")' in source
    assert source.count("@deprecated(") == 1
    bind = modules_of(CATALOG)[f"{PACKAGE}/bind.py"]
    assert 'RetiringChatReadsTextNoTools: TypeAlias = Literal["openai/gpt-old"]' in bind


def test_a_known_name_is_in_the_union_of_its_kind_and_capability() -> None:
    names = modules_of(CATALOG)[f"{PACKAGE}/names.py"]
    assert 'SmallHostChatName: TypeAlias = Literal["small-host/meta/llama-4.10"]' in names
    assert "ChatName: TypeAlias = OpenAIChatName | SmallHostChatName" in names
    assert "EmbeddingName: TypeAlias = OpenAIEmbeddingName" in names
    assert 'ImageInputName: TypeAlias = Literal["openai/gpt-x", "openai/gpt-x-2026-03-05"]' in names


def test_a_signature_has_one_overload_however_many_models_share_it() -> None:
    bind = modules_of(CATALOG)[f"{PACKAGE}/bind.py"]
    assert bind.count("Chat[openai_responses.Extra, Text | Image") == 2  # one sync, one async
    texts = changed(
        "  text-embedding:\n", "  gpt-z: {points_to: gpt-x-2026-03-05}\n  text-embedding:\n"
    )
    assert modules_of(texts)[f"{PACKAGE}/bind.py"].count("@overload") == bind.count("@overload")


def test_the_editor_schema_knows_the_fields_and_refuses_others() -> None:
    schema = editor_schema()
    text = json.dumps(schema)
    assert schema["additionalProperties"] is False
    assert '"cached_input"' in text
    assert '"title"' not in text
    assert json.loads(catalog_modules(ROOT)["catalog/catalog.schema.json"]) == schema
