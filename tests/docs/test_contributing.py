"""The map of the packages in CONTRIBUTING.md names what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (`.*?) \| ", PAGE.partition("## Where things are")[2], re.MULTILINE)
NAMES = [name for row in ROWS for name in re.findall(r"`([^`]+)`", row)]
RUNTIME = ROOT / "runtime" / "interlingua"


def named(name: str) -> list[Path]:
    """Find the modules that a name of the map stands for."""
    if name.endswith("/"):
        return [path for path in [RUNTIME / name] if path.is_dir()]
    return list(RUNTIME.glob(f"{name}.py"))


@pytest.mark.parametrize("name", NAMES)
def test_name_of_the_map_stands_for_a_module(name: str) -> None:
    assert named(name)


def test_every_package_is_on_the_map() -> None:
    packages = {f"{path.parent.name}/" for path in RUNTIME.glob("*/__init__.py")}
    assert packages <= set(NAMES)
