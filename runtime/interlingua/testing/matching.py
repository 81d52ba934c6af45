"""Which recording answers a request, and what the nearest one differs in where none does.

Law: what a request says counts, not the order of its keys, nor the secrets it carries.
"""

from __future__ import annotations

import json
import re
from difflib import SequenceMatcher, unified_diff
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.http import HttpRequest

_VERSION = re.compile(r"^(?:.*/)?v\d\w*/")

_COMPARED = 20_000
_DIFFERING_LINES = 40


def identity(request: HttpRequest, *, host: bool = True) -> tuple[str, str, str]:
    """Give what two requests have in common that are the same: method, URL and body.

    Parameters:
        host: Whether the URL's host counts, and its path up to a version; a server that replays
            has an address of its own.
    """
    base, _, query = request.url.partition("?")
    if not host:
        base = _VERSION.split(base.partition("://")[2].partition("/")[2])[-1]
    url = f"{base}?{'&'.join(sorted(query.split('&')))}"
    return request.method, url, _canonical(request.body)


def nearest_difference(asked: HttpRequest, recorded: Sequence[HttpRequest]) -> str:
    """Say which of the recorded requests is the most like one, and where they differ."""
    if not recorded:
        return "nothing is recorded there"
    said = _lines(asked)

    def likeness(at: int) -> float:
        return SequenceMatcher(
            None, "\n".join(_lines(recorded[at]))[:_COMPARED], "\n".join(said)[:_COMPARED]
        ).quick_ratio()

    nearest = max(range(len(recorded)), key=likeness)
    lines = list(
        unified_diff(_lines(recorded[nearest]), said, "recorded", "asked", lineterm="", n=1)
    )
    if not lines:
        return f"recording {nearest + 1} is the same, but was played already"
    if len(lines) > _DIFFERING_LINES:
        lines = [*lines[:_DIFFERING_LINES], f"… and {len(lines) - _DIFFERING_LINES} lines more"]
    shown = "\n".join(lines)
    return f"the nearest is recording {nearest + 1}, which differs so:\n{shown}"


def _lines(request: HttpRequest) -> list[str]:
    try:
        said = jsontext.decode(request.body)
    except ProtocolError:
        shown = request.body.decode("utf-8", "replace")
    else:
        shown = json.dumps(said, indent=1, sort_keys=True, ensure_ascii=False)
    return [f"{request.method} {request.url}", *shown.splitlines()]


def _canonical(body: bytes) -> str:
    try:
        said = jsontext.decode(body)
    except ProtocolError:
        return body.decode("latin-1")
    return json.dumps(said, sort_keys=True, ensure_ascii=False)
