"""The live proof, which the generator ends with."""

from __future__ import annotations

import subprocess
import sys

import pytest

from interlingua import wires
from interlingua.errors import ProtocolError
from interlingua.testing import ScriptedReply, proof


def test_the_proof_streams_over_every_wire_and_tells_time_and_cost() -> None:
    lines: list[str] = []
    proof.run_proof(lines.append)
    spoken = [line.rpartition(" over ")[2] for line in lines if " over " in line]
    assert sorted(spoken) == sorted(wires.NAMES)
    told = "\n".join(lines)
    for event in ("ReplyStart", "ThinkingDelta", "TextDelta", "ToolCallDelta", "ReplyEnd"):
        assert sum(event in line for line in lines) >= len(wires.NAMES)
    assert told.count("420 tokens in (") == len(wires.NAMES)
    assert told.count("420 tokens in (256 cached), 160 out (96 reasoning), cost $0.") == 6
    times = [float(line.split()[0]) for line in lines if line.strip()[0].isdigit() and "ms" in line]
    assert len(times) > 50
    assert min(times) > 0


def test_the_proof_fails_where_a_reply_is_not_what_was_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(proof, "SCRIPT", ScriptedReply("Something else"))
    with pytest.raises(ProtocolError, match="the thinking said was"):
        proof.run_proof(lambda _: None)


def test_the_proof_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "interlingua.testing.proof"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "google_generate" in done.stdout
