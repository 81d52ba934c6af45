"""The pytest plugin: cassettes by a mark, and a fixture that forbids the network.

Law: nothing of the library is imported before a test asks for it, since every start of pytest
loads this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from interlingua.testing.cassette import Cassette, RecordMode

_FAILED = pytest.StashKey[bool]()
_MARK = "cassette"
_UNFIT = re.compile(r"[^\w.-]+")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--record-mode`."""
    group = parser.getgroup("interlingua")
    group.addoption(
        "--record-mode",
        choices=("none", "once", "new", "all"),
        default=None,
        help="what cassettes of interlingua may record: nothing, all where there is no file yet"
        " (the default), what a file has not, or everything anew",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Describe the mark."""
    config.addinivalue_line(
        "markers",
        "cassette(name=None, *, mode='once', chunks='whole', seed=0, redact=()): record the calls"
        " of interlingua's clients in cassettes/<name>.yaml beside the test's file, or replay them",
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let marked tests use the fixture, before any other that may call a model."""
    names = getattr(item, "fixturenames", None)
    if names is not None and _MARK not in names and item.get_closest_marker(_MARK):
        names.insert(0, _MARK)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note which tests failed: what they have recorded is not kept."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Iterator[Cassette]:
    """The cassette of a test, named by `@pytest.mark.cassette(…)` or after the test."""
    from interlingua.testing.cassette import Cassette

    item = cast("pytest.Item", request.node)
    mark = item.get_closest_marker(_MARK)
    options = {} if mark is None else dict(mark.kwargs)
    name = mark.args[0] if mark is not None and mark.args else options.pop("name", None)
    wanted = cast("RecordMode | None", request.config.getoption("--record-mode"))
    if wanted is not None:
        options["mode"] = wanted
    opened = Cassette(_path(item, name), **options)
    opened.open()
    yield opened
    opened.close(save=not item.stash.get(_FAILED, False))


@pytest.fixture
def no_network() -> Iterator[None]:
    """Make every call to another machine fail while the test runs."""
    from interlingua.testing.isolation import no_network as forbidden

    with forbidden():
        yield


def _path(item: pytest.Item, name: str | None) -> Path:
    file = name or _UNFIT.sub("_", f"{item.path.stem}.{item.name}").strip("_")
    return item.path.parent / "cassettes" / f"{file}.yaml"
