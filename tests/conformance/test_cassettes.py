"""Recorded traffic of real providers goes through a cassette's file unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.http import HttpRequest, HttpResponse
from interlingua.testing.recording import Recording, read_recordings, write_recordings
from tests.recordings import API_OF_WIRE, load, requires_recordings

if TYPE_CHECKING:
    from pathlib import Path

EACH = 60
"""Exchanges of each wire, drawn evenly: the file is written readable, which takes its time."""


@requires_recordings
@pytest.mark.parametrize("wire", API_OF_WIRE)
def test_real_answers_come_back_byte_for_byte(wire: str, tmp_path: Path) -> None:
    exchanges = load(wire)
    drawn = exchanges[:: max(1, len(exchanges) // EACH)]
    kept = [
        Recording(
            HttpRequest("POST", f"https://example.org/{each.id}", {}, b'{"model":"m"}'),
            HttpResponse(each.status, {}, each.body),
        )
        for each in drawn
    ]
    assert kept
    write_recordings(tmp_path / "c.yaml", kept)
    assert read_recordings(tmp_path / "c.yaml") == kept
    unreadable = (tmp_path / "c.yaml").read_text("utf-8").count("    base64: ")
    assert unreadable == sum(not _is_text(each.response.body) for each in kept)


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
