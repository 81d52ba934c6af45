"""Import: wall time, modules and memory, each in a fresh interpreter."""

from __future__ import annotations

import os
import subprocess
import sys

from bench.report import Row

_STATEMENTS = {
    "interlingua": "import interlingua",
    "interlingua, Client": "from interlingua import Client; Client()",
    "interlingua, Client and first constant": (
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
before, begun = resident(), time.perf_counter()
try:
    {statement}
except ImportError:
    print("absent")
else:
    print((time.perf_counter() - begun) * 1000, len(sys.modules), resident() - before)
"""


def measure(rounds: int) -> list[Row]:
    """Import each package so many times, in turn."""
    wall, modules, memory = Row("wall", "ms"), Row("modules", "in all"), Row("memory", "MB added")
    for _ in range(rounds):
        for name, statement in _STATEMENTS.items():
            taken = _imported(statement)
            if taken is None:
                wall.failed[name] = "absent"
                continue
            for row, number in zip((wall, modules, memory), taken, strict=True):
                row.add(name, number)
    return [wall, modules, memory]


def names() -> list[str]:
    """Give what is imported, ours first."""
    return list(_STATEMENTS)


def _imported(statement: str) -> list[float] | None:
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(statement=statement)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True"},
    )
    said = ran.stdout.split("\n")[-2]
    return None if said == "absent" else [float(each) for each in said.split()]
