"""The Jinja environment of every template, and values as Python expressions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.catalog.plain import is_list
from codegen.catalog.records import price_text


@dataclass(frozen=True, slots=True)
class Call:
    """A constructor's call by keywords; arguments that are None are left out."""

    name: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands as it is."""

    text: str


def expression(value: object) -> str:
    """Write a value as the Python expression that makes it."""
    match value:
        case Name(text=text):
            return text
        case Call(name=name, arguments=arguments):
            pairs = (
                f"{key}={expression(item)}" for key, item in arguments.items() if item is not None
            )
            return f"{name}({', '.join(pairs)})"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case bool() | int() | None:
            return repr(value)
        case Decimal():
            return f'Decimal("{price_text(value)}")'
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case _ if is_list(value):
            return _tuple(expression(each) for each in value)
        case _:
            raise TypeError(f"no Python expression for {value!r}")


def _tuple(parts: Iterable[str]) -> str:
    items = list(parts)
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


@cache
def environment() -> Environment:
    """Give the environment: undefined names are errors, and blocks leave no blank lines."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python, not HTML
    )
    made.filters["py"] = expression
    return made


def render(template: str, **values: object) -> str:
    """Fill a template of `codegen/templates/`."""
    return environment().get_template(template).render(**values)
