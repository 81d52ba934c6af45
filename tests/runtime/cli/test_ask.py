"""`interlingua ask`, as it is typed."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from interlingua import Thinking, Usage
from interlingua.testing import Cut, ScriptedError, ScriptedReply, serve

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from interlingua.testing import Answer
    from tests.runtime.cli.typed import Typed


class TestAsk:
    @pytest.fixture(autouse=True)
    def key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ANTHROPIC_API_KEY", "any")

    def ask(
        self, typed: Typed, monkeypatch: pytest.MonkeyPatch, script: Sequence[Answer], *more: str
    ) -> tuple[int, str, str]:
        with serve(script) as server:
            monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
            told = typed("ask", "anthropic/claude-sonnet-5", *more)
        self.requests = server.requests
        return told

    def test_an_answer_is_written_as_it_comes(
        self, typed: Typed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reply = ScriptedReply([Thinking("hm"), "Rain."], usage=Usage(10, 5))
        code, out, err = self.ask(typed, monkeypatch, [reply], "Weather?")
        assert (code, out, err) == (0, "Rain.\n", "")
        assert self.requests[0].stream

    def test_options_reach_the_model(
        self, typed: Typed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(16))
        reply = ScriptedReply([Thinking("hm"), "A cat."], usage=Usage(10, 5))
        code, out, err = self.ask(
            typed,
            monkeypatch,
            [reply],
            "What is it?",
            "--system=Be terse.",
            f"--image={tmp_path / 'cat.png'}",
            "--max-output-tokens=20000",
            "--reasoning=low",
            "--thinking",
            "--usage",
        )
        assert (code, out) == (0, "A cat.\n")
        assert err.startswith("hm")
        assert "10 tokens in, 5 out, cost $0." in err
        body = self.requests[0].body
        assert body["max_tokens"] == 20000
        assert "Be terse." in str(body["system"])
        assert "image/png" in str(body["messages"])

    def test_a_question_comes_from_the_input(
        self, typed: Typed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("from a pipe"))
        code, _, _ = self.ask(typed, monkeypatch, ["ok"], "-")
        assert code == 0
        assert "from a pipe" in str(self.requests[0].body["messages"])

    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            (ScriptedError(401, "bad key"), "Unauthenticated: "),
            (ScriptedReply("x" * 4000, fault=Cut(3000)), "StreamInterrupted: "),
        ],
        ids=["an error", "a cut"],
    )
    def test_a_failure_exits_with_1(
        self, typed: Typed, monkeypatch: pytest.MonkeyPatch, answer: Answer, told: str
    ) -> None:
        code, _, err = self.ask(typed, monkeypatch, [answer], "hi")
        assert code == 1
        assert told in err

    @pytest.mark.parametrize(
        "arguments",
        [("nope", "hi"), ("anthropic/claude-sonnet-5", "hi", "--reasoning=wild"), ("only",)],
    )
    def test_a_wrong_call_exits_with_2(self, typed: Typed, arguments: tuple[str, ...]) -> None:
        assert typed("ask", *arguments)[0] == 2
