"""What a generation tells of the difference between the tree and the data."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import output
from codegen.changes import facts, planned_facts, tell
from codegen.plan import GENERATED

CONSTANTS = GENERATED / "catalog" / "acme_models.py"
WIRE = GENERATED / "wire" / "acme_chat.py"


def constant(name: str, price: str, context: int = 1000) -> str:
    return (
        f"    def {name}(self):\n"
        f"        return ChatModel(limits=Limits(context={context}),"
        f' prices=(PriceRow(rates=Rates(input=Decimal("{price}"))),))\n'
    )


def models(*constants: str) -> dict[Path, str]:
    return {CONSTANTS: "class Acme:\n" + "".join(constants)}


def fields(*lines: str) -> dict[Path, str]:
    return {WIRE: "class Request(TypedDict):\n" + "".join(f"    {line}\n" for line in lines)}


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (models(constant("A", "1")), models(constant("A", "1"), constant("B", "2")), "+ acme.B"),
        (models(constant("A", "1"), constant("B", "2")), models(constant("A", "1")), "- acme.B"),
        (
            models(constant("A", "2")),
            models(constant("A", "3")),
            "~ acme.A: repriced: input 2 → 3 (+50%)",
        ),
        (
            models(constant("A", "2")),
            models(constant("A", "2", context=500)),
            "~ acme.A: limits Limits(context=1000) → Limits(context=500)",
        ),
        (fields("a: int"), fields("a: int", "b: str"), "~ acme_chat.Request: b added: str"),
        (fields("a: int", "b: str"), fields("a: int"), "~ acme_chat.Request: b removed, was str"),
        (fields("a: int"), fields("a: str"), "~ acme_chat.Request: a int → str"),
    ],
)
def test_a_change_is_told_in_words(
    before: dict[Path, str], after: dict[Path, str], line: str
) -> None:
    assert tell(planned_facts(before), planned_facts(after)) == [line]
    assert tell(planned_facts(after), planned_facts(after)) == []


def test_what_is_written_tells_the_same_facts_as_what_was_planned(tmp_path: Path) -> None:
    planned = {**models(constant("A", "1")), **fields("a: int")}
    assert sorted(output.write(tmp_path, planned)) == sorted(planned)
    assert facts(tmp_path) == planned_facts(planned) != {}
    assert output.write(tmp_path, planned) == []


def test_a_merge_conflict_in_generated_code_does_not_hinder_a_new_generation(
    tmp_path: Path,
) -> None:
    conflict = {CONSTANTS: "<<<<<<< ours\nclass Acme:\n", **fields("a: int")}
    output.write(tmp_path, conflict)
    assert facts(tmp_path) == {"acme_chat.Request": {"a": "int"}}


def test_differences_name_what_is_missing_changed_or_left_over(tmp_path: Path) -> None:
    output.write(tmp_path, {**models(constant("A", "1")), **fields("a: int")})
    told = output.differences(tmp_path, {**models(constant("A", "2")), Path("new.py"): ""})
    assert f"--- {CONSTANTS} (tree)" in told
    assert any(line.startswith("-") and 'Decimal("1")' in line for line in told)
    assert any(line.startswith("+") and 'Decimal("2")' in line for line in told)
    assert "new.py: is missing" in told
    assert f"{WIRE}: is generated from nothing any more" in told
