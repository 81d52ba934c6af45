"""`interlingua cassettes`, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua.testing import Cassette, serve
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from pathlib import Path

    from tests.runtime.cli.typed import Typed


class TestCassettes:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        with serve(["Hello!"]) as server, Cassette(tmp_path / "sub" / "good.yaml"):
            Asked("sync").complete(model("anthropic_messages", server))
        (tmp_path / "other.yaml").write_text("no: cassette\n")
        return tmp_path

    def test_cassettes_that_fit_exit_with_0(self, typed: Typed, folder: Path) -> None:
        code, out, _ = typed("cassettes", "check", str(folder))
        assert (code, out) == (0, "1 cassettes, 1 recordings: all fit\n")

    def test_what_no_longer_fits_is_told_and_exits_with_1(self, typed: Typed, folder: Path) -> None:
        good = folder / "sub" / "good.yaml"
        bad = folder / "bad.yaml"
        bad.write_text(good.read_text("utf-8").replace("max_tokens: ", "max_tokens: x"), "utf-8")
        code, out, _ = typed("cassettes", "check", str(folder))
        assert code == 1
        assert f"{bad}: recording 1: request.max_tokens: Input should be a valid int" in out
        assert "2 cassettes, 2 recordings: 1 things do not fit" in out

    def test_a_file_that_is_no_cassette_exits_with_1(self, typed: Typed, folder: Path) -> None:
        code, out, _ = typed("cassettes", "check", str(folder / "other.yaml"))
        assert code == 1
        assert "is no cassette" in out
