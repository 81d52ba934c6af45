"""Every Python block of the page on native access runs as it stands, and its table tells all."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import interlingua_generated.native
from interlingua.native_operations import NativeOperation
from interlingua.testing import serve

PAGE = Path(__file__).parents[2] / "docs" / "native.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"## ([^\n]+)\n(?:(?!\n## )[\s\S])*?```python\n(.*?)```", TEXT, re.DOTALL)
VARIABLES = {
    "openai": ("OPENAI_API_KEY", "OPENAI_BASE_URL"),
    "anthropic": ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"),
    "groq": ("GROQ_API_KEY", "GROQ_API_BASE"),
}
STREAMED = {"create": "stream"}


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _ in BLOCKS])
def test_block_runs(
    name: str,
    block: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with serve(lambda _: "Titan, Rhea, Iapetus.") as server:
        for provider, (key, address) in VARIABLES.items():
            monkeypatch.setenv(key, "any")
            monkeypatch.setenv(address, server.endpoints[provider])
        exec(compile(block, PAGE.name, "exec"), {})
        assert server.requests
    told = capsys.readouterr().out
    assert told.strip()
    assert "False" not in told


def test_every_block_stands_under_a_heading_of_its_own() -> None:
    assert len(BLOCKS) == TEXT.count("```python")


def test_the_table_names_every_wire() -> None:
    told = re.findall(r"`(\w+)`", TEXT[TEXT.index("## What there is") :])
    wires = [each.name for each in iter_modules(interlingua_generated.native.__path__)]
    assert sorted(told) == sorted(wires)


def test_the_table_names_every_operation() -> None:
    rows = re.findall(r"^\| (`.*) \| (.*) \|$", TEXT, re.MULTILINE)
    for wires, operations in rows:
        for wire in re.findall(r"`(\w+)`", wires):
            module = import_module(f"interlingua_generated.native.{wire}")
            names = {
                each.name for each in vars(module).values() if isinstance(each, NativeOperation)
            }
            told = set(re.findall(r"\w+", operations))
            if "also streamed" in operations:
                told |= {STREAMED.get(name, f"stream_{name}") for name in told}
            assert names <= told, wire
