"""Almost-JSON to JSON, for who asks for it.

Law: only how a thing is written is changed, never what is said; what was cut short stays broken.
"""

from __future__ import annotations

import json
import re

_FENCE = re.compile(r"\s*```[\w-]*[ \t]*\n(.*?)\n?[ \t]*```\s*", re.DOTALL)
_TOKEN = re.compile(
    r"""
    (?P<text>"(?:[^"\\]|\\.)*")
    | (?P<quoted>'(?:[^'\\]|\\.)*')
    | (?P<comma>,(?=\s*[\]}]))
    | (?P<word>[A-Za-z_]\w*)
    """,
    re.DOTALL | re.VERBOSE,
)
_WORDS = {"True": "true", "False": "false", "None": "null"}
_ESCAPE_OR_CONTROL = re.compile(r"\\u[0-9a-fA-F]{4}|\\.|[\x00-\x1f\"]", re.DOTALL)


def repair_json(text: str) -> str | None:
    """Give the JSON that a text almost is; None where that is not plain.

    Mended are: a code fence around it, a comma before a closing bracket, Python's `True`, `False`,
    `None` and single quotes, line breaks and tabs inside strings, and backslashes that escape
    nothing. A text that ends early is not completed.
    """
    if _is_json(text):
        return text
    fenced = _FENCE.fullmatch(text)
    body = (text if fenced is None else fenced[1]).strip().removeprefix("\ufeff")
    if _is_json(body):
        return body
    mended = _TOKEN.sub(_mended, body)
    return mended if _is_json(mended) else None


def _mended(found: re.Match[str]) -> str:
    token = found[0]
    match found.lastgroup:
        case "text" | "quoted":
            return f'"{_ESCAPE_OR_CONTROL.sub(_escaped, token[1:-1])}"'
        case "comma":
            return ""
        case _:
            return _WORDS.get(token, token)


def _escaped(found: re.Match[str]) -> str:
    given = found[0]
    if not given.startswith("\\"):
        return json.dumps(given)[1:-1]
    if len(given) > 2 or given[1] in '"\\/bfnrt':
        return given
    # An escaped quote of Python's is a plain one; any other backslash was meant as itself.
    return "'" if given == "\\'" else json.dumps(given)[1:-1]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (RecursionError, ValueError):
        return False
    return True
