"""The command itself: its help, and what it says without its extra."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.runtime.cli.typed import Typed


def test_help_names_every_command(typed: Typed) -> None:
    code, out, _ = typed("--help")
    assert code == 0
    for command in ("ask", "models", "cassettes", "serve-test"):
        assert command in out


def test_without_its_extra_the_command_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['typer'] = None; from interlingua.cli import main; main(['ask'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "the interlingua command needs: pip install 'interlingua[cli]'\n"
