"""What a generation changed, in words: models, prices, limits, wire fields.

The facts are read from the generated files themselves, so what is told is what users will see.
"""

from __future__ import annotations

import ast
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from codegen.plan import GENERATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Facts: TypeAlias = dict[str, dict[str, str]]
"""By the name of a model constant or wire class: its facts or fields, as source text."""

SHOWN = 40
"""Lines told in full; the rest is counted."""


def facts(root: Path) -> Facts:
    """Read what is generated now; nothing where nothing is."""
    modules = (root / GENERATED).glob("*/*.py")
    return planned_facts(
        {path.relative_to(root): path.read_text(encoding="utf-8") for path in modules}
    )


def planned_facts(files: Mapping[Path, str]) -> Facts:
    """Read the facts of files that may not be written yet, by their paths from the root."""
    found: Facts = {}
    for path, text in sorted(files.items()):
        if path.suffix == ".py" and path.parent == GENERATED / "catalog":
            found.update(_constants(path.stem, text))
        elif path.suffix == ".py" and path.parent == GENERATED / "wire":
            found.update(_classes(path.stem, text))
    return found


def tell(before: Facts, after: Facts) -> list[str]:
    """Tell what became of the facts, one line each, the most telling first."""
    if not before:
        return [f"first generation: {len(after)} constants and types"] if after else []
    lines = [f"+ {name}" for name in sorted(after.keys() - before.keys())]
    lines += [f"- {name}" for name in sorted(before.keys() - after.keys())]
    for name in sorted(before.keys() & after.keys()):
        lines += _field_changes(name, before[name], after[name])
    if len(lines) > SHOWN:
        lines[SHOWN:] = [f"… and {len(lines) - SHOWN} more changes"]
    return lines


def _field_changes(name: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for field in sorted(before.keys() | after.keys()):
        old, new = before.get(field), after.get(field)
        if old == new:
            continue
        if old is None:
            yield f"~ {name}: {field} added: {_short(new)}"
        elif new is None:
            yield f"~ {name}: {field} removed, was {_short(old)}"
        elif field == "prices":
            yield f"~ {name}: repriced: {_price_change(old, new)}"
        else:
            yield f"~ {name}: {field} {_short(old)} → {_short(new)}"


def _price_change(old: str, new: str) -> str:
    """Tell the rates of the first row that moved, with percent; else that conditions did."""
    before, after = _first_rates(old), _first_rates(new)
    told: list[str] = []
    for rate in sorted(before.keys() | after.keys()):
        was, now = before.get(rate), after.get(rate)
        if was == now:
            continue
        if was and now is not None:
            told.append(f"{rate} {was} → {now} ({(now - was) / was:+.0%})")
        else:
            told.append(f"{rate} {was} → {now}")
    return ", ".join(told) or "other rows or their conditions"


def _first_rates(source: str) -> dict[str, Decimal]:
    for node in ast.walk(ast.parse(source, mode="eval")):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Rates":
            return {
                keyword.arg: Decimal(str(ast.literal_eval(keyword.value.args[0])))
                for keyword in node.keywords
                if keyword.arg is not None and isinstance(keyword.value, ast.Call)
            }
    return {}


def _constants(module: str, text: str) -> Facts:
    found: Facts = {}
    for kind in _class_nodes(text):
        for method in kind.body:
            if not isinstance(method, ast.FunctionDef):
                continue
            for node in ast.walk(method):
                if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
                    found[f"{module.removesuffix('_models')}.{method.name}"] = {
                        keyword.arg: ast.unparse(keyword.value)
                        for keyword in node.value.keywords
                        if keyword.arg is not None
                    }
    return found


def _classes(module: str, text: str) -> Facts:
    return {
        f"{module}.{kind.name}": {
            ast.unparse(field.target): ast.unparse(field.annotation)
            for field in kind.body
            if isinstance(field, ast.AnnAssign)
        }
        for kind in _class_nodes(text)
    }


def _class_nodes(text: str) -> list[ast.ClassDef]:
    try:
        module = ast.parse(text)
    except SyntaxError:
        # A merge conflict in generated code is mended by generating anew, not by hand.
        return []
    return [node for node in module.body if isinstance(node, ast.ClassDef)]


def _short(source: str | None) -> str:
    text = source or ""
    return text if len(text) <= 80 else f"{text[:77]}…"
