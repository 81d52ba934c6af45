"""Records and plain values back to the catalog's YAML.

Law: what is written loads to what was given, and the same value gives the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from codegen.catalog.records import price_text

_WIDTH: Final = 110
_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./$+()-]*( [A-Za-z0-9_./$+()-]+)*|\$\{[A-Z_]+\}")
# Words that other YAML readers take for a truth, a null or a number.
_AMBIGUOUS = re.compile(r"(?i)(y|n|yes|no|on|off|true|false|null|none|~|\.inf|\.nan|[-+.0-9e_]+)")
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")
_URL = re.compile(r"[a-z]+://[A-Za-z0-9_./${}@%:-]+")


def write_yaml(value: Mapping[str, object]) -> str:
    """Write a mapping as YAML in block style, small values on one line; absent facts are left out.

    Scalars are text, truths, whole numbers, decimals and dates; keys keep their order.
    """
    return "".join(f"{line}\n" for line in _block(value, ""))


def _block(value: Mapping[str, object], indent: str) -> Iterable[str]:
    for key, item in value.items():
        if item is None:
            continue
        head = f"{indent}{_key(key)}:"
        flow = _flow(item)
        if len(head) + len(flow) + 1 <= _WIDTH and not _is_wide(item, len(indent)):
            yield f"{head} {flow}"
        elif isinstance(item, Mapping):
            yield head
            yield from _block(_mapping(item), f"{indent}  ")
        elif _is_list(item):
            yield head
            for each in _items(item):
                yield from _element(each, f"{indent}  ")
        else:
            yield f"{head} {flow}"


def _element(value: object, indent: str) -> Iterable[str]:
    flow = _flow(value)
    if len(indent) + len(flow) + 2 <= _WIDTH or not isinstance(value, Mapping):
        yield f"{indent}- {flow}"
    else:
        lines = list(_block(_mapping(value), f"{indent}  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]


def _is_wide(value: object, indent: int) -> bool:
    """Whether a value reads better over several lines: the top levels, and lists of mappings."""
    if isinstance(value, Mapping):
        return bool(value) and (
            indent == 0 or any(isinstance(each, Mapping) for each in value.values())
        )
    return _is_list(value) and any(isinstance(each, Mapping) for each in _items(value))


def _mapping(value: object) -> Mapping[str, object]:
    assert isinstance(value, Mapping)
    return {str(key): item for key, item in value.items()}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # narrowed from object


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _items(value: object) -> Sequence[object]:
    assert isinstance(value, Sequence)
    return list(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # narrowed from object


def _flow(value: object) -> str:
    if isinstance(value, Mapping):
        items = _mapping(value).items()
        return "{" + ", ".join(f"{_key(k)}: {_flow(v)}" for k, v in items if v is not None) + "}"
    if _is_list(value):
        return "[" + ", ".join(_flow(each) for each in _items(value)) + "]"
    return _scalar(value)


def _key(key: str) -> str:
    return _text(key)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return price_text(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return _text(str(value))


def _text(text: str) -> str:
    if _DATE.fullmatch(text):
        return text
    if _AMBIGUOUS.fullmatch(text):
        return json.dumps(text)
    if _PLAIN.fullmatch(text) or (_URL.fullmatch(text) and "{" not in text):
        return text
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_./$+@:-]*[A-Za-z0-9]", text) and not re.fullmatch(
        r"[0-9:.]+", text
    ):
        return text
    return json.dumps(text, ensure_ascii=False)
