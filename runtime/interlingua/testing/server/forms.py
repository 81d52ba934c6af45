"""Forms as they come: `multipart/form-data`, and `multipart/related` of a JSON part and a file.

Law: written from the standard; nothing here is shared with what writes them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file in a form.

    Parameters:
        field: The field that holds it; empty where the form does not name its parts.
        name: Its own name; empty where it has none.
    """

    field: str
    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Form:
    """A form that was sent.

    Parameters:
        fields: Texts by their names, a list where a name comes more than once.
        files: The files in their order.
    """

    fields: JsonObject = field(default_factory=dict[str, "JsonValue"])
    files: tuple[SentFile, ...] = ()


_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
_PARAMETER = re.compile(r'\b(name|filename)="([^"]*)"')


def read_form(content: bytes, content_type: str) -> Form | None:
    """Read a form; None where the body is none, or is broken."""
    boundary = _BOUNDARY.search(content_type)
    if boundary is None or not content_type.lower().startswith("multipart/"):
        return None
    # The first boundary has no line before it; with one put there all are alike.
    pieces = (b"\r\n" + content).split(b"\r\n--" + boundary[1].encode())
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        return None
    fields: JsonObject = {}
    files: list[SentFile] = []
    for piece in pieces[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = _headers(head)
        named = dict(_PARAMETER.findall(headers.get("content-disposition", "")))
        media_type = headers.get("content-type", "text/plain")
        name = named.get("name", "")
        if "filename" in named or not (name or "json" in media_type):
            files.append(SentFile(name, named.get("filename", ""), media_type, data))
        elif name:
            _add(fields, name, data.decode("utf-8", "replace"))
        else:
            fields.update(_decoded(data))
    return Form(fields, tuple(files))


def _headers(head: bytes) -> dict[str, str]:
    lines = [line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n")]
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def _add(fields: JsonObject, name: str, text: str) -> None:
    before = fields.get(name)
    if before is None:
        fields[name] = text
    else:
        fields[name] = [*(before if isinstance(before, list) else [before]), text]


def _decoded(data: bytes) -> JsonObject:
    try:
        decoded = cast("JsonValue", json.loads(data))
    except ValueError:
        return {}
    return decoded if isinstance(decoded, dict) else {}
