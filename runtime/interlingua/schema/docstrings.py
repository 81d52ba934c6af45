"""Docstrings to a description and one for each parameter: Google, NumPy and Sphinx style.

Law: what does not describe a parameter stays in the description, so that nothing said is lost.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_GOOGLE_HEADER = re.compile(
    r"(?:Args|Arguments|Params|Parameters|Keyword Arg(?:ument)?s|Other (?:Args|Parameters))\s*:\s*",
    re.IGNORECASE,
)
_NUMPY_HEADER = re.compile(r"(?:Other )?Parameters\s*", re.IGNORECASE)
_RULE = re.compile(r"\s*-{3,}\s*")
# A type in parentheses may hold parentheses of its own, so it ends only before the colon.
_GOOGLE_ITEM = re.compile(r"\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:(?:\s+(.*)|)", re.DOTALL)
_NUMPY_ITEM = re.compile(r"((?:\*{0,2}\w+\s*,\s*)*\*{0,2}\w+)\s*(?::.*)?")
_SPHINX_ITEM = re.compile(
    r":(?:param|parameter|arg|argument|key|keyword)\s+(?:[^:]*?\s)?\*{0,2}(\w+)\s*:\s*(.*)"
)
_SPHINX_TYPE = re.compile(r":type\s+\w+\s*:")
_SPHINX_FIELD = re.compile(r":\w+(?:\s[^:]*)?:")


@value
class Docstring:
    """What a docstring says of a function or class, and of each parameter by name."""

    description: str
    parameters: dict[str, str]


def read_docstring(text: str) -> Docstring:
    """Take the parameters' descriptions out of a docstring, in any of the three styles."""
    lines = cleandoc(text).splitlines()
    kept: list[str] = []
    parameters: dict[str, str] = {}
    at = 0
    while at < len(lines):
        found: tuple[list[tuple[str, list[str]]], int] | None = None
        if _GOOGLE_HEADER.fullmatch(lines[at]):
            found = _google(lines, at + 1)
        elif _NUMPY_HEADER.fullmatch(lines[at]) and _RULE.fullmatch(_line(lines, at + 1)):
            found = _numpy(lines, at + 2)
        elif _SPHINX_ITEM.fullmatch(lines[at]) or _SPHINX_TYPE.match(lines[at]):
            found = _sphinx(lines, at)
        if found is None:
            kept.append(lines[at])
            at += 1
            continue
        items, at = found
        for name, said in items:
            parameters[name] = cleandoc("\n".join(said)).strip()
    description = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return Docstring(description, {name: said for name, said in parameters.items() if said})


def _line(lines: list[str], at: int) -> str:
    return lines[at] if at < len(lines) else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _block(lines: list[str], at: int, indent: int) -> Iterator[str]:
    """Give the lines that are indented deeper than a header, blank ones among them."""
    for line in lines[at:]:
        if line.strip() and _indent(line) <= indent:
            return
        yield line


def _google(lines: list[str], at: int) -> tuple[list[tuple[str, list[str]]], int] | None:
    block = list(_block(lines, at, _indent(lines[at - 1])))
    depth = next((_indent(line) for line in block if line.strip()), 0)
    items: list[tuple[str, list[str]]] = []
    for line in block:
        item = _GOOGLE_ITEM.fullmatch(line.strip()) if _indent(line) == depth else None
        if item is not None:
            # The first line stands at the items' depth, whatever follows hangs below it.
            items.append((item[1], [item[2] or ""]))
        elif items and (not line.strip() or _indent(line) > depth):
            items[-1][1].append(line)
        elif line.strip():
            # No list of parameters, though it is headed like one.
            return None
    return (items, at + len(block)) if items else None


def _numpy(lines: list[str], at: int) -> tuple[list[tuple[str, list[str]]], int] | None:
    indent = _indent(lines[at - 2])
    items: list[tuple[str, list[str]]] = []
    names: list[str] = []
    while at < len(lines):
        line = lines[at]
        if line.strip() and _indent(line) <= indent:
            item = _NUMPY_ITEM.fullmatch(line.strip())
            if item is None or _RULE.fullmatch(_line(lines, at + 1)):
                break
            names = [name.strip().lstrip("*") for name in item[1].split(",")]
            items.extend((name, []) for name in names)
        else:
            for _, said in items[len(items) - len(names) :]:
                said.append(line)
        at += 1
    return (items, at) if items else None


def _sphinx(lines: list[str], at: int) -> tuple[list[tuple[str, list[str]]], int]:
    items: list[tuple[str, list[str]]] = []
    item = _SPHINX_ITEM.fullmatch(lines[at])
    if item is not None:
        items.append((item[1], [item[2]]))
    at += 1
    while at < len(lines) and lines[at].strip() and not _SPHINX_FIELD.match(lines[at]):
        if items:
            items[-1][1].append(lines[at])
        at += 1
    return items, at
