"""Amazon's event stream framing: checksums, typed headers, exceptions, whatever the cuts."""

from __future__ import annotations

import json
import random
from struct import pack
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest
from botocore.eventstream import EventStreamBuffer

from interlingua.errors import ProtocolError
from interlingua.eventstream import MessageParser, UnionParser

if TYPE_CHECKING:
    from collections.abc import Callable


def text_header(name: str, value: str) -> bytes:
    return header(name, 7, pack(">H", len(value.encode())) + value.encode())


def header(name: str, kind: int, value: bytes = b"") -> bytes:
    return bytes([len(name)]) + name.encode() + bytes([kind]) + value


def framed(headers: bytes, payload: bytes) -> bytes:
    prelude = pack(">II", 16 + len(headers) + len(payload), len(headers))
    message = prelude + pack(">I", crc32(prelude)) + headers + payload
    return message + pack(">I", crc32(message))


def event(name: str, payload: bytes) -> bytes:
    kinds = text_header(":message-type", "event") + text_header(":event-type", name)
    return framed(kinds + text_header(":content-type", "application/json"), payload)


STREAM = (
    event("messageStart", b'{"role":"assistant"}')
    + event("contentBlockDelta", '{"delta":{"text":"é🙂"}}'.encode())
    + event("ping", b"")
    + event("contentBlockDelta", b'{"delta":{"text":"' + b"x" * 5000 + b'"}}')
)


def parsed(chunks: list[bytes]) -> list[object]:
    parser = UnionParser()
    found = [json.loads(data) for chunk in chunks for data in parser.feed(chunk)]
    assert parser.finish() == []
    return found


def test_events_are_named_by_their_type() -> None:
    start, delta, ping, long = parsed([STREAM])
    assert start == {"messageStart": {"role": "assistant"}}
    assert delta == {"contentBlockDelta": {"delta": {"text": "é🙂"}}}
    assert ping == {"ping": {}}
    assert long == {"contentBlockDelta": {"delta": {"text": "x" * 5000}}}


def test_one_byte_at_a_time_gives_the_same() -> None:
    assert parsed([STREAM[at : at + 1] for at in range(len(STREAM))]) == parsed([STREAM])


@pytest.mark.parametrize("seed", range(30))
def test_random_cuts_give_the_same(seed: int) -> None:
    generator = random.Random(seed)
    cuts = sorted(generator.sample(range(len(STREAM)), 40))
    chunks = [STREAM[at:to] for at, to in zip([0, *cuts], [*cuts, len(STREAM)], strict=True)]
    assert parsed(chunks) == parsed([STREAM])


def test_headers_of_every_type_are_read() -> None:
    headers = (
        header("yes", 0)
        + header("no", 1)
        + header("byte", 2, pack(">b", -2))
        + header("short", 3, pack(">h", -300))
        + header("integer", 4, pack(">i", -70_000))
        + header("long", 5, pack(">q", -(2**40)))
        + header("bytes", 6, pack(">H", 3) + b"\x00\x01\x02")
        + text_header("text", "é")
        + header("time", 8, pack(">q", 1_700_000_000_123))
        + header("uuid", 9, bytes(range(16)))
    )
    (message,) = MessageParser().feed(framed(headers, b"p"))
    assert message.payload == b"p"
    assert message.headers == {
        "yes": True,
        "no": False,
        "byte": -2,
        "short": -300,
        "integer": -70_000,
        "long": -(2**40),
        "bytes": b"\x00\x01\x02",
        "text": "é",
        "time": 1_700_000_000_123,
        "uuid": bytes(range(16)).hex(),
    }


def test_frames_of_this_test_are_what_the_official_reader_reads() -> None:
    official: Any = EventStreamBuffer()  # its stubs take headers for numbers
    official.add_data(STREAM)
    ours = MessageParser().feed(STREAM)
    assert [(each.headers, each.payload) for each in official] == [
        (each.headers, each.payload) for each in ours
    ]


def test_exceptions_and_errors_are_told_from_events() -> None:
    exception = framed(
        text_header(":message-type", "exception")
        + text_header(":exception-type", "throttlingException")
        + text_header(":content-type", "application/json"),
        b'{"message":"slow"}',
    )
    failure = framed(
        text_header(":message-type", "error")
        + text_header(":error-code", "InternalError")
        + text_header(":error-message", 'a "bad" day'),
        b"",
    )
    assert parsed([exception + failure]) == [
        {":message-type": "exception", "throttlingException": {"message": "slow"}},
        {":message-type": "error", "InternalError": {"message": 'a "bad" day'}},
    ]


def test_payload_that_is_no_json_is_its_text() -> None:
    headers = (
        text_header(":message-type", "event")
        + text_header(":event-type", "note")
        + text_header(":content-type", "text/plain")
    )
    assert parsed([framed(headers, b'say "hi"')]) == [{"note": 'say "hi"'}]


def until_refused(chunks: list[bytes]) -> tuple[list[bytes], str | None]:
    parser, found = UnionParser(), list[bytes]()
    try:
        for chunk in chunks:
            found += parser.feed(chunk)
        parser.finish()
    except ProtocolError as error:
        return found, str(error)
    return found, None


def broken_prelude(frame: bytes) -> bytes:
    return frame[:8] + b"\x00\x00\x00\x00" + frame[12:]


def broken_payload(frame: bytes) -> bytes:
    return frame[:-6] + b"!!" + frame[-4:]


def endless(frame: bytes) -> bytes:
    prelude = pack(">II", 2**31, 0)
    return prelude + pack(">I", crc32(prelude)) + frame[12:]


def long_headers(frame: bytes) -> bytes:
    prelude = pack(">II", len(frame), len(frame))
    return prelude + pack(">I", crc32(prelude)) + frame[12:]


def unknown_header(frame: bytes) -> bytes:
    return framed(header("x", 42), b"")


def cut_header(frame: bytes) -> bytes:
    return framed(header("x", 7, pack(">H", 9) + b"abc"), b"")


@pytest.mark.parametrize(
    "damage",
    [broken_prelude, broken_payload, endless, long_headers, unknown_header, cut_header],
)
@pytest.mark.parametrize("one_by_one", [False, True])
def test_damage_is_refused_after_what_came_before_it(
    damage: Callable[[bytes], bytes], one_by_one: bool
) -> None:
    good = event("messageStart", b"{}")
    data = good + damage(event("messageStop", b'{"stopReason":"end_turn"}'))
    chunks = [data[at : at + 1] for at in range(len(data))] if one_by_one else [data]
    found, why = until_refused(chunks)
    assert found == [b'{"messageStart":{}}']
    assert "event stream is broken" in (why or "")


def test_every_flipped_byte_is_noticed() -> None:
    frame = event("messageStart", b'{"role":"assistant"}')
    for at in range(len(frame)):
        damaged = bytearray(frame)
        damaged[at] ^= 0x20
        found, why = until_refused([bytes(damaged)])
        assert found == []
        assert why is not None, at


def test_every_cut_inside_a_message_is_noticed() -> None:
    frame = event("messageStart", b'{"role":"assistant"}')
    for at in range(1, len(frame)):
        parser = UnionParser()
        assert parser.feed(frame[:at]) == []
        with pytest.raises(ProtocolError, match="not all of it"):
            parser.finish()


def test_message_of_ten_megabytes_in_small_chunks() -> None:
    data = event("image", b'"' + b"x" * 10_000_000 + b'"')
    assert parsed([data[at : at + 1000] for at in range(0, len(data), 1000)]) == [
        {"image": "x" * 10_000_000}
    ]
