"""`interlingua serve-test`, as it is typed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import httpx2
import pytest

from interlingua.testing import Cassette, serve
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from pathlib import Path

    from tests.runtime.cli.typed import Typed


class Served:
    """`interlingua serve-test` in a process of its own."""

    def __init__(self, *options: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "interlingua.cli", "serve-test", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.first = self._process.stdout.readline()
        self.url = self.first.removeprefix("listening on ").strip()

    def stop(self) -> int:
        self._process.terminate()
        self._process.communicate(timeout=20)
        return self._process.returncode

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.stop()


class TestServeTest:
    def ask(self, url: str) -> httpx2.Response:
        body = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
        return httpx2.post(f"{url}/v1/chat/completions", json=body, timeout=20)

    def said(self, url: str) -> str:
        return str(self.ask(url).json()["choices"][0]["message"]["content"])

    def test_a_script_is_served_and_steered_until_it_is_terminated(self, tmp_path: Path) -> None:
        (tmp_path / "s.yaml").write_text("- From the file.\n")
        with Served("--script", str(tmp_path / "s.yaml")) as served:
            assert self.said(served.url) == "From the file."
            httpx2.post(f"{served.url}/__script__", json=["Over HTTP."])
            assert self.said(served.url) == "Over HTTP."
            requests = httpx2.get(f"{served.url}/__requests__").json()["requests"]
            assert [each["wire"] for each in requests] == ["openai_chat"] * 2
            assert served.stop() == 0

    def test_cassettes_are_served_with_faults(self, tmp_path: Path) -> None:
        path = tmp_path / "c.yaml"
        with serve(["Recorded."]) as server, Cassette(path):
            Asked("sync").complete(model("openai_chat", server))
        with Served("--replay", str(path), "--chunks=one_byte") as served:
            assert self.said(served.url) == "Recorded."
        with Served("--replay", str(path), "--fault=status=503") as served:
            assert self.ask(served.url).status_code == 503

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            (["--script=none.yaml"], "none.yaml"),
            (["--replay=none.yaml"], "cannot be read"),
            (["--script=s.yaml", "--replay=c.yaml"], "exclude each other"),
            (["--fault=cut"], "--fault goes with --replay"),
        ],
    )
    def test_wrong_options_are_told(self, typed: Typed, options: list[str], told: str) -> None:
        code, _, err = typed("serve-test", *options)
        assert code == 2
        assert told in err

    @pytest.mark.parametrize("fault", ["fire", "delay", "cut=x"])
    def test_a_wrong_fault_is_told(self, typed: Typed, tmp_path: Path, fault: str) -> None:
        path = tmp_path / "c.yaml"
        with serve(["Recorded."]) as server, Cassette(path):
            Asked("sync").complete(model("openai_chat", server))
        code, _, err = typed("serve-test", f"--replay={path}", f"--fault={fault}")
        assert code == 2
        assert f"--fault {fault}" in err
