"""Import: wall time, modules and memory, each in a fresh interpreter."""

from __future__ import annotations

import os
import subprocess
import sys

from bench.report import Row

_STATEMENTS = {
    "interlingua": "import interlingua",
    "interlingua, Client": "from interlingua import Client; Client()",
    "and first constant": (
        "from interlingua import Client; from interlingua.models import openai; openai.GPT_5_2"
    ),
    "and bound": (
        "from interlingua import Client; from interlingua.models import openai;"
        " Client().chat(openai.GPT_5_2)"
    ),
    "openai": "import openai",
    "anthropic": "import anthropic",
    "google-genai": "from google import genai",
    "litellm": "import litellm",
    "pydantic-ai": "import pydantic_ai",
    "floor": "import httpx2, json; httpx2.Client",
}
_PROGRAM = """
import sys, time
def resident():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * 4096 / 2**20
before, begun, computed = resident(), time.perf_counter(), time.process_time()
try:
    {statement}
except ImportError:
    print("absent")
else:
    taken = time.perf_counter() - begun, time.process_time() - computed
    print(taken[0] * 1000, taken[1] * 1000, len(sys.modules), resident() - before)
"""


def measure(rounds: int) -> list[Row]:
    """Import each package so many times, in turn."""
    rows = [
        Row("wall", "ms"),
        Row("CPU", "ms"),
        Row("modules", "in all"),
        Row("memory", "MB added"),
    ]
    # The first of several rounds compiles, which an installation has done.
    compiling = 1 if rounds > 1 else 0
    for round_number in range(rounds + compiling):
        for name, statement in _STATEMENTS.items():
            taken = _imported(statement)
            if taken is None:
                rows[0].failed[name] = "absent"
            elif round_number >= compiling:
                for row, number in zip(rows, taken, strict=True):
                    row.add(name, number)
    return rows


def names() -> list[str]:
    """Give what is imported, ours first."""
    return list(_STATEMENTS)


def _imported(statement: str) -> list[float] | None:
    environment = {
        **os.environ,
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(statement=statement)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    said = ran.stdout.split("\n")[-2]
    return None if said == "absent" else [float(each) for each in said.split()]
