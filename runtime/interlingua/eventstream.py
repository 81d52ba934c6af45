"""Bytes of an `application/vnd.amazon.eventstream` to its messages, and those to JSON events.

Law: the result never depends on where the bytes were cut, and no message passes whose checksums
are wrong.
"""

from __future__ import annotations

import json
from functools import lru_cache
from struct import Struct, error
from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

from interlingua.errors import ProtocolError
from interlingua.framing import Framing
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

HeaderValue: TypeAlias = bool | int | bytes | str
"""A header's value; a timestamp is milliseconds since the epoch, a UUID its 32 digits."""

_PRELUDE = Struct(">III")
_CHECKSUM = Struct(">I")
_INTEGERS = {2: Struct(">b"), 3: Struct(">h"), 4: Struct(">i"), 5: Struct(">q"), 8: Struct(">q")}
_LENGTH = Struct(">H")
_LEAST = 16
_MOST = 24 * 1024 * 1024 + 128 * 1024 + _LEAST
_REMEMBERED = 64


@value
class Message:
    """One message: its headers by name, and its payload."""

    headers: Mapping[str, HeaderValue]
    payload: bytes


class MessageParser:
    """Splits a byte stream into messages, checking both checksums of each."""

    __slots__ = ("_buffer", "_failure", "_headers", "_wanted")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._failure: ProtocolError | None = None
        self._wanted = _LEAST
        # The few kinds of events of a stream repeat the same headers.
        self._headers: dict[bytes, Mapping[str, HeaderValue]] = {}

    def feed(self, chunk: bytes) -> list[Message]:
        """Take bytes as they came; give each message they complete.

        Raises:
            ProtocolError: A length or a checksum is wrong.
        """
        if self._failure is not None:
            raise self._failure
        buffer = self._buffer
        held, at = chunk, 0
        if buffer or len(chunk) < self._wanted:
            buffer += chunk
            if len(buffer) < self._wanted:
                return []
            held = bytes(buffer)
            buffer.clear()
        messages: list[Message] = []
        try:
            while len(held) - at >= _LEAST:
                end = at + _checked_length(held, at)
                if end > len(held):
                    self._wanted = end - at
                    break
                messages.append(self._message(held, at, end))
                at = end
                self._wanted = _LEAST
        except ProtocolError as failure:
            # What came before it in these bytes is good, as it would be had it come alone.
            self._failure = failure
            if not messages:
                raise
        if at < len(held):
            buffer += held[at:]
        return messages

    def finish(self) -> None:
        """Say that the bytes have ended.

        Raises:
            ProtocolError: They ended inside a message.
        """
        if self._failure is not None:
            raise self._failure
        if self._buffer:
            raise ProtocolError(f"{len(self._buffer)} bytes of a message, not all of it")

    def _message(self, held: bytes, at: int, end: int) -> Message:
        if crc32(held[at : end - 4]) != _CHECKSUM.unpack_from(held, end - 4)[0]:
            raise ProtocolError("the event stream is broken: a message has a wrong checksum")
        payload = at + 12 + _CHECKSUM.unpack_from(held, at + 4)[0]
        block = held[at + 12 : payload]
        known = self._headers.get(block)
        if known is None:
            known = read_headers(block)
            if len(self._headers) < _REMEMBERED:
                self._headers[block] = known
        return Message(known, held[payload : end - 4])


def _checked_length(held: bytes, at: int) -> int:
    total, headers_length, checksum = _PRELUDE.unpack_from(held, at)
    if crc32(held[at : at + 8]) != checksum:
        raise ProtocolError("the event stream is broken: a prelude has a wrong checksum")
    if not _LEAST <= total <= _MOST or headers_length > total - _LEAST:
        raise ProtocolError(
            f"the event stream is broken: a message of {total} bytes with"
            f" {headers_length} bytes of headers"
        )
    return int(total)


def read_headers(block: bytes) -> dict[str, HeaderValue]:
    """Read a message's headers.

    Raises:
        ProtocolError: They are not what the format says.
    """
    headers: dict[str, HeaderValue] = {}
    at = 0
    try:
        while at < len(block):
            start, at = at + 1, at + 1 + block[at]
            name, kind, at = block[start:at].decode(), block[at], at + 1
            headers[name], at = _header_value(block, kind, at)
    except (IndexError, UnicodeDecodeError, error) as problem:
        raise ProtocolError(f"the event stream is broken: unreadable headers: {problem}") from None
    return headers


def _header_value(block: bytes, kind: int, at: int) -> tuple[HeaderValue, int]:
    if kind in (6, 7):
        length: int = _LENGTH.unpack_from(block, at)[0]
        at += _LENGTH.size
        found = _taken(block, at, length)
        return found if kind == 6 else found.decode(), at + length
    if kind in (0, 1):
        return kind == 0, at
    if kind == 9:
        return _taken(block, at, 16).hex(), at + 16
    integer = _INTEGERS.get(kind)
    if integer is None:
        raise ProtocolError(f"the event stream is broken: a header of unknown type {kind}")
    number: int = integer.unpack_from(block, at)[0]
    return number, at + integer.size


def _taken(block: bytes, at: int, length: int) -> bytes:
    if at + length > len(block):
        raise IndexError("a header is longer than the headers")
    return block[at : at + length]


class UnionParser:
    """Gives each message as JSON: an object of one field, named by what happened.

    What is no event also names its `:message-type`, "exception" or "error".
    """

    __slots__ = ("_messages",)

    def __init__(self) -> None:
        self._messages = MessageParser()

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take bytes as they came; give the JSON of each message they complete.

        Raises:
            ProtocolError: The bytes are not framed as they should be.
        """
        return [_union(message) for message in self._messages.feed(chunk)]

    def finish(self) -> list[bytes]:
        """Say that the bytes have ended; nothing is ever left but a cut.

        Raises:
            ProtocolError: They ended inside a message.
        """
        self._messages.finish()
        return []


def _union(message: Message) -> bytes:
    headers = message.headers
    name = headers.get(":event-type")
    if name is not None and headers.get(":message-type") == "event":
        return b'{"%s":%s}' % (_name(name), _payload(message))
    kind = headers.get(":message-type")
    if kind == "error":
        said = json.dumps({"message": headers.get(":error-message")}).encode()
        name = headers.get(":error-code")
    else:
        said = _payload(message)
        name = headers.get(":exception-type") or name
    return b'{":message-type":"%s","%s":%s}' % (_name(kind), _name(name), said)


# By type too: true and 1 are equal, and written otherwise.
@lru_cache(maxsize=256, typed=True)
def _name(header: HeaderValue | None) -> bytes:
    return json.dumps(str(header))[1:-1].encode()


def _payload(message: Message) -> bytes:
    kind = message.headers.get(":content-type", "json")
    if isinstance(kind, str) and "json" in kind:
        return message.payload or b"{}"
    return json.dumps(message.payload.decode("utf-8", "replace")).encode()


EVENTSTREAM = Framing("application/vnd.amazon.eventstream", UnionParser)
