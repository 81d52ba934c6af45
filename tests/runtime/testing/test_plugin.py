"""The pytest plugin, in a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from interlingua.testing import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interlingua.testing import Server

MODULE = """
import os
import pytest
from interlingua import Client, Provider
from interlingua.testing import NetworkForbidden

provider = Provider.openai_compatible("local", base_url=os.environ["TEST_SERVER"])
chat = Client(retry=1).chat(provider.chat_model("m"))

@pytest.fixture
def asked():
    return chat.complete("from a fixture").text

"""


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


class Pytest:
    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self._url = server.endpoints["openai"]

    def run(self, tests: str, *arguments: str) -> tuple[dict[str, int], str]:
        (self.folder / "test_it.py").write_text(MODULE + tests)
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *arguments],
            cwd=self.folder,
            env={**os.environ, "TEST_SERVER": self._url, "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        words = done.stdout.strip().splitlines()[-1].split() if done.stdout.strip() else []
        counts = {
            word.strip(","): int(number) for number, word in pairwise(words) if number.isdigit()
        }
        return counts, done.stdout + done.stderr

    def cassettes(self) -> list[str]:
        return sorted(path.name for path in self.folder.rglob("cassettes/*"))


@pytest.fixture
def inner(tmp_path: Path, server: Server) -> Pytest:
    return Pytest(tmp_path, server)


def test_marked_tests_are_recorded_once_and_then_replayed(inner: Pytest, server: Server) -> None:
    tests = """
@pytest.mark.cassette
def test_named_after_the_test(asked):
    assert chat.complete("hi").text

@pytest.mark.cassette("by_hand", chunks="one_byte")
def test_named_by_hand(cassette):
    assert "".join(chat.stream("hi").text())
    assert cassette.path.name == "by_hand.yaml"

@pytest.mark.cassette
@pytest.mark.parametrize("word", ["a/b", "c d"])
def test_each(word):
    assert chat.complete(word).text

def test_unmarked(cassette):
    assert chat.complete("unmarked").text
"""
    for _ in range(2):
        counts, output = inner.run(tests)
        assert counts == {"passed": 5}, output
        assert len(server.requests) == 6
    assert inner.cassettes() == [
        "by_hand.yaml",
        "test_it.test_each_a_b.yaml",
        "test_it.test_each_c_d.yaml",
        "test_it.test_named_after_the_test.yaml",
        "test_it.test_unmarked.yaml",
    ]


@pytest.mark.parametrize(
    ("mode", "counts", "cassettes"),
    [
        ("none", {"failed": 1}, 0),
        ("once", {"passed": 1}, 1),
        ("new", {"passed": 1}, 1),
        ("all", {"passed": 1}, 1),
    ],
)
def test_the_record_mode_is_an_option(
    inner: Pytest, mode: str, counts: dict[str, int], cassettes: int
) -> None:
    tests = """
@pytest.mark.cassette(mode="once")
def test_it():
    chat.complete("hi")
"""
    found, output = inner.run(tests, f"--record-mode={mode}")
    assert found == counts, output
    assert len(inner.cassettes()) == cassettes


def test_what_a_failed_test_recorded_is_not_kept(inner: Pytest) -> None:
    tests = """
@pytest.mark.cassette
def test_it():
    chat.complete("hi")
    raise KeyError
"""
    counts, output = inner.run(tests)
    assert counts == {"failed": 1}, output
    assert inner.cassettes() == []


def test_a_miss_is_told_in_the_tests_report(inner: Pytest) -> None:
    tests = """
@pytest.mark.cassette
def test_it():
    chat.complete(os.environ.get("QUESTION", "three moons"))
"""
    inner.run(tests)
    counts, output = inner.run(tests.replace("three", "four"))
    assert counts == {"failed": 1}
    assert '+   "content": "four moons"' in output


def test_the_network_is_forbidden_by_a_fixture(inner: Pytest) -> None:
    tests = """
elsewhere = Provider.openai_compatible("elsewhere", base_url="http://192.0.2.1/v1")

def test_it(no_network):
    with pytest.raises(NetworkForbidden):
        Client(retry=1).chat(elsewhere.chat_model("m")).complete("hi")
"""
    counts, output = inner.run(tests)
    assert counts == {"passed": 1}, output


def test_strict_marks_know_the_mark(inner: Pytest) -> None:
    counts, output = inner.run(
        "@pytest.mark.cassette\ndef test_it(): pass\n", "--strict-markers", "-W", "error"
    )
    assert counts == {"passed": 1}, output


def test_a_start_of_pytest_loads_nothing_of_the_library_but_the_plugin() -> None:
    program = """
import sys, pytest
class Seen:
    def pytest_sessionstart(self):
        print(sorted(name for name in sys.modules if name.startswith("interlingua")))
        print(sorted({"pydantic", "httpx2", "h11", "yaml"} & set(sys.modules)))
pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", "/dev/null"], [Seen()])
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd="/",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    first, second = done.stdout.splitlines()[:2]
    assert first == str(
        ["interlingua", "interlingua.testing", "interlingua.testing.plugin", "interlingua.version"]
    ), done.stdout + done.stderr
    assert second == "[]"
