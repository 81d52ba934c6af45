"""Generated wire modules are typed, deterministic and current."""

from __future__ import annotations

import ast
import random
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.catalog.vocabulary import CARRIED_WIRES
from codegen.distill.document import from_yaml, to_yaml
from codegen.distill.shapes import Anything, Record
from codegen.sources import load_sources
from codegen.wire import wire_description, wire_modules
from codegen.wire.render import module_text
from codegen.wire.sides import both_sides
from codegen.wire_changes import changes
from tests.codegen.descriptions import distilled

ROOT = Path(__file__).parents[2]
WIRES = [*load_sources(ROOT).wires]
ROOTS = {
    "openai_chat": ["Request", "Extra", "Response", "StreamEvent", "ErrorBody"],
    "bedrock_converse": [
        "Request",
        "Extra",
        "Response",
        "StreamEvent",
        "CountTokensRequest",
        "CountTokensResponse",
        "ErrorBody",
    ],
    "mistral_chat": ["Request", "Extra", "Response", "StreamEvent", "ErrorBody"],
    "cohere_chat": ["Request", "Extra", "Response", "StreamEvent"],
    "ollama_chat": ["Request", "Extra", "Response", "StreamEvent"],
    "openai_responses": ["Request", "Extra", "Response", "StreamEvent", "ErrorBody"],
    "anthropic_messages": [
        "Request",
        "Extra",
        "Response",
        "StreamEvent",
        "CountTokensRequest",
        "CountTokensResponse",
        "ErrorBody",
    ],
    "google_generate": [
        "Request",
        "Extra",
        "Response",
        "StreamEvent",
        "CountTokensRequest",
        "CountTokensResponse",
        "ErrorBody",
    ],
}


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    return wire_modules(ROOT)


def names_of(text: str) -> list[str]:
    names: list[str] = []
    for node in ast.parse(text).body:
        match node:
            case ast.ClassDef(name=name):
                names.append(name)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                names.append(name)
            case _:
                pass
    return names


def test_there_is_a_module_per_wire(modules: dict[str, str]) -> None:
    of_wires = [path for path in modules if path.startswith("wire/")]
    wires = [*WIRES, *CARRIED_WIRES]
    assert sorted(of_wires) == sorted(["wire/__init__.py", *(f"wire/{wire}.py" for wire in wires)])


@pytest.mark.parametrize("wire", WIRES)
def test_each_module_has_its_root_names_once(modules: dict[str, str], wire: str) -> None:
    names = names_of(modules[f"wire/{wire}.py"])
    assert len(names) == len(set(names))
    assert set(ROOTS.get(wire, ())) <= set(names)
    operations = wire_description(ROOT, wire).operations
    bodies = {
        name
        for one in operations
        for name in (one.request, one.query, one.response, one.stream)
        if name is not None
    }
    assert bodies <= set(names)


@pytest.mark.parametrize("wire", WIRES)
def test_nothing_is_any_and_only_the_backport_of_typed_dict_is_used(
    modules: dict[str, str], wire: str
) -> None:
    imports = [
        (node.module, name.name)
        for node in ast.parse(modules[f"wire/{wire}.py"]).body
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    ]
    assert ("typing_extensions", "TypedDict") in imports
    assert ("typing", "Any") not in imports
    assert ("typing", "TypedDict") not in imports


def test_what_may_be_anything_is_object() -> None:
    text = module_text("example", {"Thing": Record(()), "Open": Anything()})
    assert "Any" not in text.replace("Anything", "")


def test_the_order_of_the_components_changes_no_byte() -> None:
    components = both_sides(distilled())
    names = [*components]
    random.Random(3).shuffle(names)
    shuffled = {name: components[name] for name in names}
    assert module_text("answers", shuffled) == module_text("answers", components)


def test_a_module_says_required_only_of_requests_and_tags() -> None:
    text = module_text("answers", both_sides(distilled()))
    assert "model: Required[ModelName]" in text
    assert "type: Required[Literal['started']]" in text
    assert "status: Literal['done', 'failed'] | str" in text


def test_a_module_takes_nothing_but_typing_to_import(modules: dict[str, str]) -> None:
    program = (
        "import sys; from interlingua_generated.wire import anthropic_messages; "
        "print(sorted({'pydantic', 'httpx2', 'interlingua'} & {*sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_changes_are_told_in_words() -> None:
    before = distilled()
    old = to_yaml(before)
    new = (
        old.replace("- failed\n", "- cancelled\n")
        .replace("      required:\n      - items\n      - model\n      - user\n", "")
        .replace("        alt:\n          type: string\n", "")
    )
    assert from_yaml(new) != before
    assert changes(old, new) == [
        "removed ImageItemSource.alt",
        "Request.items is no longer required",
        "Request.model is no longer required",
        "Request.user is no longer required",
        "Response.status also takes 'cancelled'",
        "Response.status no longer takes 'failed'",
    ]
    assert changes(old, old) == []
    assert "added StreamEvent" in changes("", old)
