"""The framing of newline-delimited JSON, whatever the cuts."""

from __future__ import annotations

import pytest

from interlingua.framing import NDJSON, SSE
from interlingua.ndjson import LineParser

CASES: dict[str, tuple[bytes, list[bytes]]] = {
    "one line": (b'{"a":1}\n', [b'{"a":1}']),
    "several lines": (b"{}\n[]\n", [b"{}", b"[]"]),
    "crlf": (b"{}\r\n[]\r\n", [b"{}", b"[]"]),
    "blank lines": (b"\n\n{}\n\r\n\n[]\n", [b"{}", b"[]"]),
    "no last line end": (b"{}\n[]", [b"{}", b"[]"]),
    "utf-8": ('"é🙂"\n'.encode(), ['"é🙂"'.encode()]),
    "nothing": (b"", []),
}


def parse(chunks: list[bytes]) -> list[bytes]:
    parser = LineParser()
    lines = [line for chunk in chunks for line in parser.feed(chunk)]
    return lines + parser.finish()


@pytest.mark.parametrize("case", CASES)
def test_every_cut_in_two_gives_the_same(case: str) -> None:
    data, lines = CASES[case]
    for cut in range(len(data) + 1):
        assert parse([data[:cut], data[cut:]]) == lines


@pytest.mark.parametrize("case", CASES)
def test_one_byte_at_a_time_gives_the_same(case: str) -> None:
    data, lines = CASES[case]
    assert parse([data[at : at + 1] for at in range(len(data))]) == lines


def test_line_of_ten_megabytes_in_small_chunks() -> None:
    line = b"x" * 10_000_000
    data = line + b"\n"
    assert parse([data[at : at + 1000] for at in range(0, len(data), 1000)]) == [line]


@pytest.mark.parametrize(
    ("kind", "asked", "framed"),
    [
        ("application/x-ndjson", True, True),
        ("application/x-ndjson; charset=utf-8", False, True),
        ("application/json", True, False),
        ("text/html", True, False),
        ("", True, True),
        ("", False, False),
    ],
)
def test_content_type_tells_what_is_framed(kind: str, asked: bool, framed: bool) -> None:
    assert NDJSON.frames(kind, asked) is framed


def test_other_framings_are_told_apart() -> None:
    assert SSE.frames("Text/Event-Stream; charset=utf-8", False)
    assert not SSE.frames("application/x-ndjson", False)
