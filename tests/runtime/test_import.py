"""What importing the package and making a client cost: nothing but our own modules."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import interlingua

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[[str], tuple[int, str]]

HEAVY = (
    "pydantic",
    "pydantic_core",
    "httpx2",
    "httpx",
    "httpcore2",
    "anyio",
    "asyncio",
    "ssl",
    "socket",
    "importlib.metadata",
    "urllib.request",
    "email",
    "interlingua.transport",
    "interlingua.testing",
)

WATCHED = """
import json, os, sys, sysconfig

noticed = []
folders = {os.path.realpath(path) for path in (
    sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), sys.base_prefix
)}

def notice(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "urllib.")):
        noticed.append(event)
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(arguments[0]))
        ours = any(f"{os.sep}{name}{os.sep}" in path for name in PACKAGES)
        if not ours and not any(path.startswith(folder + os.sep) for folder in folders):
            noticed.append(path)

class Environment:
    def __init__(self, real):
        self.real = real
    def __getattr__(self, name):
        noticed.append(f"environment.{name}")
        return getattr(self.real, name)
    def __getitem__(self, name):
        noticed.append(f"environment {name}")
        return self.real[name]
    def __contains__(self, name):
        noticed.append(f"environment {name}")
        return name in self.real

before = set(sys.modules)
real, os.environ = os.environ, Environment(os.environ)
sys.addaudithook(notice)
WHAT
os.environ = real
print(json.dumps({"noticed": noticed, "loaded": sorted(set(sys.modules) - before)}))
"""


def watched(run_python: Run, what: str, *packages: str) -> dict[str, Any]:
    """Run statements in a fresh interpreter; tell what they touched and loaded."""
    program = WATCHED.replace("PACKAGES", repr(packages)).replace("WHAT", what)
    status, told = run_python(program)
    assert status == 0, told
    found: dict[str, Any] = json.loads(told)
    return found


def provider_modules(loaded: list[str]) -> list[str]:
    kinds = ("interlingua.wires.", "interlingua_generated.wire.", "interlingua_generated.catalog.")
    return [name for name in loaded if name.startswith(kinds)]


def test_import_touches_nothing_but_its_own_files(run_python: Run) -> None:
    found = watched(run_python, "import interlingua", "interlingua")
    assert found["noticed"] == []
    assert len(found["loaded"]) <= 20


def test_every_public_name_together_loads_little(run_python: Run) -> None:
    found = watched(run_python, "from interlingua import *", "interlingua", "interlingua_generated")
    loaded: list[str] = found["loaded"]
    assert [name for name in HEAVY if name in loaded] == []
    assert provider_modules(loaded) == []
    assert len(loaded) <= 188
    assert not any(each.startswith("socket.") for each in found["noticed"])


def test_client_is_made_without_environment_key_or_network(run_python: Run) -> None:
    made = (
        "import interlingua\n"
        "interlingua.Client(credentials={'openai': lambda: 1 / 0})\n"
        "interlingua.AsyncClient(endpoints={'openai': 'http://127.0.0.1:9'}, retry=2, timeout=5)"
    )
    # The index of providers is read, to tell a slip in a name; none of their constants are.
    found = watched(run_python, made, "interlingua", "interlingua_generated")
    assert found["noticed"] == []
    loaded: list[str] = found["loaded"]
    assert [name for name in HEAVY if name in loaded] == []
    assert provider_modules(loaded) == []
    assert len(loaded) <= 150


def test_model_is_bound_without_environment_key_or_network(run_python: Run) -> None:
    bound = (
        "import interlingua\n"
        "from interlingua.models import openai\n"
        "interlingua.Client().chat(openai.GPT_5_2)"
    )
    loaded: list[str] = watched(run_python, bound, "interlingua", "interlingua_generated")["loaded"]
    assert [name for name in HEAVY if name in loaded] == []
    assert [name for name in provider_modules(loaded) if ".wire." in name] == []
    catalogs = [name for name in loaded if name.startswith("interlingua_generated.catalog.")]
    assert catalogs
    assert all(name.startswith("interlingua_generated.catalog.openai") for name in catalogs)
    wires = {name.split(".")[2] for name in loaded if name.startswith("interlingua.wires.")}
    assert wires == {"openai_responses"}


def test_public_names_are_what_is_exported() -> None:
    assert len(interlingua.__all__) == len(set(interlingua.__all__))
    for name in interlingua.__all__:
        assert getattr(interlingua, name) is not None
    assert set(interlingua.__all__) <= set(dir(interlingua))


def test_public_names_are_told_to_type_checkers_and_found_at_run_time_alike() -> None:
    source = Path(interlingua.__file__).read_text()
    told = re.findall(r"^ *from interlingua[.\w]* import (\w+) as \1$", source, re.MULTILINE)
    assert set(told) == set(interlingua.__all__)


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        getattr(interlingua, "no_such_name")  # noqa: B009  a type checker knows better
