"""The command line: `interlingua …`, one module for each command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from interlingua.errors import InterlinguaError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: 0 where all is well, 1 where something failed, 2 for a wrong call.

    Parameters:
        arguments: The words after `interlingua`; those of the process by default.
    """
    try:
        from interlingua.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.stderr.write("the interlingua command needs: pip install 'interlingua[cli]'\n")
        raise SystemExit(1) from None
    try:
        app(arguments, prog_name="interlingua")
    except InterlinguaError as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        raise SystemExit(2 if isinstance(error, UsageError) else 1) from None
