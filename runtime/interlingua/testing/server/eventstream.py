"""Messages of an `application/vnd.amazon.eventstream`, as AWS frames them.

Law: written from the format; nothing here is shared with what parses it.
"""

from __future__ import annotations

from struct import pack
from typing import TYPE_CHECKING
from zlib import crc32

from interlingua import jsontext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.values import JsonObject

MEDIA_TYPE = "application/vnd.amazon.eventstream"


def event(name: str, payload: JsonObject) -> bytes:
    """Frame an event."""
    return _message({":event-type": name, **_JSON, ":message-type": "event"}, payload)


def exception(name: str, payload: JsonObject) -> bytes:
    """Frame an exception, which ends a stream."""
    return _message({":exception-type": name, **_JSON, ":message-type": "exception"}, payload)


_JSON = {":content-type": "application/json"}


def _message(headers: Mapping[str, str], payload: JsonObject) -> bytes:
    block = b"".join([_header(name, text) for name, text in headers.items()])
    body = jsontext.encode(payload)
    prelude = pack(">II", 16 + len(block) + len(body), len(block))
    message = prelude + pack(">I", crc32(prelude)) + block + body
    return message + pack(">I", crc32(message))


def _header(name: str, text: str) -> bytes:
    said = text.encode()
    return bytes([len(name)]) + name.encode() + b"\x07" + pack(">H", len(said)) + said
