"""YAML to plain values in which every scalar is text, with the line each came from.

Law: nothing is guessed from how a scalar looks (`off`, `16:30`, `4.10` stay text), and a key that
stands twice is an error.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

TextValue: TypeAlias = "str | list[TextValue] | dict[str, TextValue] | None"
Path: TypeAlias = tuple[str | int, ...]

# The C parser is ten times faster; the graph it composes is the same.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlError(Exception):
    """A file that is not the YAML we take; `line` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Document:
    """A loaded file: its value, and the line on which each path of it starts."""

    value: TextValue
    lines: dict[Path, int] = field(default_factory=dict[Path, int])

    def line(self, path: Path) -> int:
        """Give the line of a path, or of its nearest ancestor."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def load_text(text: str) -> Document:
    """Read one YAML document.

    Raises `YamlError` on bad syntax, a repeated key or a key that is not text.
    """
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise YamlError(f"not YAML: {error.problem}", mark.line + 1 if mark else 1) from error
    lines: dict[Path, int] = {}
    value = None if node is None else _value(node, (), lines)
    return Document(value, lines)


def _value(node: yaml.Node, path: Path, lines: dict[Path, int]) -> TextValue:
    line = node.start_mark.line + 1
    lines.setdefault(path, line)
    if isinstance(node, yaml.ScalarNode):
        return None if not node.style and node.value in ("", "~", "null") else str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), lines) for index, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        raise YamlError(f"unexpected node {node.tag}", line)
    result: dict[str, TextValue] = {}
    for key, item in node.value:
        key_line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise YamlError("a key must be text", key_line)
        if key.value in result:
            raise YamlError(
                f"{key.value!r} stands twice (first on line {lines[(*path, key.value)]}); "
                "merge the two entries",
                key_line,
            )
        lines[(*path, key.value)] = key_line
        result[key.value] = _value(item, (*path, key.value), lines)
    return result
