"""The framing of server-sent events, whatever the cuts."""

from __future__ import annotations

import random

import pytest

from interlingua.sse import EventParser

CASES: dict[str, tuple[bytes, list[bytes]]] = {
    "one event": (b"data: a\n\n", [b"a"]),
    "named event": (b"event: x\ndata: a\n\n", [b"a"]),
    "name after data": (b"data: a\nevent: x\n\n", [b"a"]),
    "several events": (b"data: a\n\ndata: b\n\n", [b"a", b"b"]),
    "crlf": (b"event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n", [b"a", b"b"]),
    "cr": (b"data: a\r\rdata: b\r\r", [b"a", b"b"]),
    "mixed line ends": (b"data: a\r\n\ndata: b\n\r\n", [b"a", b"b"]),
    "multi-line data": (b"data: a\ndata: b\n\n", [b"a\nb"]),
    "multi-line data with crlf": (b"data: a\r\ndata:\r\ndata: b\r\n\r\n", [b"a\n\nb"]),
    "no space": (b"data:a\n\n", [b"a"]),
    "two spaces keep one": (b"data:  a\n\n", [b" a"]),
    "comments": (b": ping\n\n: PROCESSING\n\ndata: a\n: c\n\n", [b"a"]),
    "other fields": (b"id: 1\nretry: 5\ndata: a\n\n", [b"a"]),
    "event without data": (b"event: ping\n\ndata: a\n\n", [b"a"]),
    "blank lines between": (b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n", [b"a", b"b"]),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", [b"a"]),
    "utf-8": ("data: é漢🙂\n\n".encode(), ["é漢🙂".encode()]),
    "missing last blank line": (b"data: a\n\ndata: b", [b"a", b"b"]),
    "missing last line end": (b"data: a\n\ndata: b\n", [b"a", b"b"]),
    "bare json line": (b'{"error": 1}\n\n', [b'{"error": 1}']),
    "nothing": (b"", []),
    "long multi-line event": (
        b"data: " + b"\ndata: ".join([b"x" * 100] * 2000) + b"\n\ndata: a\n\n",
        [b"\n".join([b"x" * 100] * 2000), b"a"],
    ),
}


def parse(chunks: list[bytes]) -> list[bytes]:
    parser = EventParser()
    events = [event for chunk in chunks for event in parser.feed(chunk)]
    return events + parser.finish()


def cut_randomly(data: bytes, seed: int) -> list[bytes]:
    generator = random.Random(seed)
    chunks: list[bytes] = []
    start = 0
    while start < len(data):
        end = start + generator.randint(0, 12)
        chunks.append(data[start:end])
        start = end
    return chunks


@pytest.mark.parametrize("case", CASES)
def test_whole_stream(case: str) -> None:
    data, events = CASES[case]
    assert parse([data]) == events


@pytest.mark.parametrize("case", CASES)
def test_one_byte_at_a_time_gives_the_same(case: str) -> None:
    data, events = CASES[case]
    assert parse([data[i : i + 1] for i in range(len(data))]) == events


@pytest.mark.parametrize("case", CASES)
def test_every_cut_in_two_gives_the_same(case: str) -> None:
    data, events = CASES[case]
    for cut in range(min(len(data), 200) + 1):
        assert parse([data[:cut], data[cut:]]) == events


@pytest.mark.parametrize("case", CASES)
def test_random_cuts_give_the_same(case: str) -> None:
    data, events = CASES[case]
    for seed in range(20):
        assert parse(cut_randomly(data, seed)) == events


def test_event_is_given_out_as_soon_as_its_blank_line_is_there() -> None:
    parser = EventParser()
    assert parser.feed(b"data: a\n") == []
    assert parser.feed(b"\n") == [b"a"]
    assert parser.feed(b"data: b\r\n\r") == [b"b"]
    assert parser.feed(b"\ndata: c\r\r") == [b"c"]


def test_line_of_ten_megabytes_in_small_chunks() -> None:
    line = b"x" * 10_000_000
    data = b"data: " + line + b"\n\n"
    assert parse([data[i : i + 1000] for i in range(0, len(data), 1000)]) == [line]
