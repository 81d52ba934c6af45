"""Records and plain values back to the catalog's YAML.

Law: what is written loads to what was given, and the same value gives the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from codegen.catalog.plain import is_list, is_mapping
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
        head = f"{indent}{_text(key)}:"
        flow = _flow(item)
        if len(head) + len(flow) + 1 <= _WIDTH and not _is_wide(item, len(indent)):
            yield f"{head} {flow}"
        elif is_mapping(item):
            yield head
            yield from _block(item, f"{indent}  ")
        elif is_list(item):
            yield head
            for each in item:
                yield from _element(each, f"{indent}  ")
        else:
            yield f"{head} {flow}"


def _element(value: object, indent: str) -> Iterable[str]:
    flow = _flow(value)
    if len(indent) + len(flow) + 2 <= _WIDTH or not is_mapping(value):
        yield f"{indent}- {flow}"
    else:
        lines = list(_block(value, f"{indent}  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]


def _is_wide(value: object, indent: int) -> bool:
    """Whether a value reads better over several lines: the top levels, and lists of mappings."""
    if is_mapping(value):
        return bool(value) and (indent == 0 or any(is_mapping(each) for each in value.values()))
    return is_list(value) and any(is_mapping(each) for each in value)


def _flow(value: object) -> str:
    if is_mapping(value):
        items = [f"{_text(key)}: {_flow(v)}" for key, v in value.items() if v is not None]
        return "{" + ", ".join(items) + "}"
    if is_list(value):
        return "[" + ", ".join(_flow(each) for each in value) + "]"
    return _scalar(value)


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
