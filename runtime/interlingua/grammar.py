"""The forms that a free-form tool's input may be held to."""

from __future__ import annotations

from typing import TypeAlias

from interlingua.values import value


@value
class Lark:
    """A context-free grammar, in the syntax of the Lark parser."""

    definition: str


@value
class Regex:
    """A regular expression, in Rust's syntax: without look-around and lazy quantifiers."""

    definition: str


Grammar: TypeAlias = Lark | Regex
