"""The file of a cassette: bytes come back exactly, and people can read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interlingua.errors import UsageError
from interlingua.testing.recording import read_recordings, write_recordings
from tests.runtime.testing.exchanges import recording, request

if TYPE_CHECKING:
    from pathlib import Path

BODIES = {
    "nothing": b"",
    "events": b'event: a\ndata: {"b": 1}\n\ndata: [DONE]\n\n',
    "events with Windows' line ends": b'data: {"b": 1}\r\n\r\ndata: {}\r\n\r\n',
    "mixed line ends": b"data: 1\r\n\ndata: 2\r\r\n\n",
    "trailing spaces": b"data: \n\ndata: x  \n\n",
    "leading spaces": b"  data\n x\n",
    "compact JSON": b'{"a":[1,2.5,null,true,"\xc3\xbc"],"b":{"c":"d\\ne"}}',
    "JSON with spaces": b'{"a": 1, "a2": 1.0}',
    "JSON with escapes": b'{"a":"\\u00fc"}',
    "JSON with a lone surrogate": b'{"a":"\\ud800"}',
    "JSON with numbers as YAML has others": b'{"a":1e-7,"b":1E5,"c":0.1,"d":12345678901234567890}',
    "JSON with words that YAML reads otherwise": b'{"yes":"no","on":"~","date":"2020-01-01"}',
    "JSON that names a key twice": b'{"a":1,"a":2}',
    "JSON with a merge key": b'{"<<":{"a":1},"=":"="}',
    "a list": b"[1,2]",
    "text that looks like JSON": b'"text"',
    "emoji": "data: \U0001f642 \u2028 \x85 \ufeff\n".encode(),
    "control characters": b"\x00\x1b[0m\x7f\n",
    "no UTF-8": b"\xff\xfe\x00",
    "a long line": b"data: " + b"word " * 5000,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_bytes_come_back_exactly(tmp_path: Path, body: bytes) -> None:
    kept = [recording(body, status=201, cut=True), recording(body)]
    write_recordings(tmp_path / "made" / "c.yaml", kept)
    assert read_recordings(tmp_path / "made" / "c.yaml") == kept


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_bytes_come_back_exactly(tmp_path: Path, body: bytes) -> None:
    kept = [recording(body, asked=request(body))]
    write_recordings(tmp_path / "c.yaml", kept)
    assert read_recordings(tmp_path / "c.yaml") == kept


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (BODIES["events"], "    text: |+\n      event: a\n      data: {"),
        (
            BODIES["events with Windows' line ends"],
            "    line_ends: crlf\n    text: |+\n      data:",
        ),
        (b'{"a":{"b":[1]}}', "    json:\n      a:\n        b:\n        - 1\n"),
        (b"\xff", "    base64: /w==\n"),
    ],
    ids=["events", "Windows' line ends", "JSON", "bytes"],
)
def test_a_body_is_shown_as_readable_as_it_can_be(tmp_path: Path, body: bytes, shown: str) -> None:
    write_recordings(tmp_path / "c.yaml", [recording(body)])
    assert shown in (tmp_path / "c.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "cannot be read"),
        ("version: 1", "is no cassette: recordings: Field required"),
        ("version: 2\nrecordings: []", "version 2; this library reads 1"),
        (
            "version: 1\nrecordings:\n- request: {method: GET, url: u}\n  response: {status: x}",
            "recordings.0.response.status",
        ),
        ("- 1", "is no cassette"),
    ],
    ids=["no YAML", "no recordings", "another version", "no status", "no mapping"],
)
def test_what_is_no_cassette_is_refused_with_its_path(
    tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "c.yaml").write_text(text)
    with pytest.raises(UsageError, match=message) as raised:
        read_recordings(tmp_path / "c.yaml")
    assert "c.yaml" in str(raised.value)


def test_a_cassette_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_recordings(tmp_path / "none.yaml")
