"""`interlingua models`, as it is typed."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from interlingua.models import anthropic

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.cli.typed import Typed


def in_months(dates: list[str]) -> list[str]:
    return [each[:7] for each in dates if each != "None"]


NARROWED: list[tuple[list[str], str, Callable[[list[str]], bool]]] = [
    (
        ["--provider=groq", "--provider=xai"],
        "model",
        lambda them: {each.partition("/")[0] for each in them} == {"groq", "xai"},
    ),
    (["--kind=embedding"], "kind", lambda them: set(them) == {"embedding"}),
    (
        ["--min-context=1000000", "--sort=context"],
        "context",
        lambda them: them == sorted(them, key=int, reverse=True),
    ),
    (
        ["--max-output-price=0.5", "--sort=output-price"],
        "output_price",
        lambda them: max(map(Decimal, them)) <= Decimal("0.5"),
    ),
    (
        ["--reasoning", "--structured-output", "--provider=openai"],
        "structured_output",
        lambda them: set(them) == {"True"},
    ),
    (
        ["--sort=released", "--provider=openai", "--kind=chat"],
        "released",
        lambda them: in_months(them) == sorted(in_months(them), reverse=True),
    ),
    (["--retired", "--provider=openai"], "status", lambda them: "retired" in them),
    (["--provider=openai"], "status", lambda them: "retired" not in them),
    (["--writes=image"], "writes", lambda them: all("image" in each for each in them)),
]


class TestModels:
    def found(self, typed: Typed, *options: str) -> list[dict[str, object]]:
        code, out, _ = typed("models", "--json", *options)
        assert code == 0
        decoded: list[dict[str, object]] = json.loads(out)
        return decoded

    def test_models_are_searched_and_sorted(self, typed: Typed) -> None:
        found = self.found(typed, "--reads=image", "--tools", "--max-input-price=1", "--sort=price")
        prices = [Decimal(str(each["input_price"])) for each in found]
        assert len(found) > 20
        assert prices == sorted(prices)
        assert max(prices) <= 1
        for each in found:
            assert each["tools"] is True
            assert "image" in str(each["reads"])

    def test_every_fact_is_the_catalogs(self, typed: Typed) -> None:
        sonnet = anthropic.CLAUDE_SONNET_5
        found = self.found(typed, sonnet.id, "--provider=anthropic")
        facts = next(each for each in found if each["model"] == sonnet.key)
        assert facts["context"] == sonnet.limits.context
        assert facts["wires"] == list(sonnet.wires)
        assert facts["kind"] == "chat"

    @pytest.mark.parametrize(
        ("options", "fact", "holds"),
        NARROWED,
    )
    def test_each_option_narrows_or_orders(
        self, typed: Typed, options: list[str], fact: str, holds: Callable[[list[str]], bool]
    ) -> None:
        found = self.found(typed, *options)
        assert found
        values = [str(each[fact]) for each in found]
        assert holds(values)

    def test_a_table_has_a_line_for_each_model(self, typed: Typed) -> None:
        code, out, _ = typed("models", "sonnet-5", "--provider=anthropic")
        assert code == 0
        lines = [line for line in out.splitlines() if line.startswith("anthropic/")]
        assert out.splitlines()[-1] == f"{len(lines)} models"

    @pytest.mark.parametrize("option", ["--reads=smell", "--sort=mood", "--provider=nobody"])
    def test_what_it_does_not_know_is_told(self, typed: Typed, option: str) -> None:
        code, _, err = typed("models", option)
        assert code == 2
        assert "there are" in err
