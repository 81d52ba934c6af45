"""`interlingua cassettes`: recorded exchanges."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from interlingua.errors import UsageError

app = typer.Typer(help="Recorded exchanges.", no_args_is_help=True)


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(help="Cassettes, or folders that hold them.")],
) -> None:
    """Show which recordings no longer fit the generated schemas; exit 1 where there are any."""
    from interlingua.testing.revalidation import check_cassette

    out = Console(soft_wrap=True, highlight=False)
    found = [each for path in paths for each in _cassettes(path)]
    recordings = failures = 0
    for path in found:
        try:
            checked = check_cassette(path)
        except UsageError as error:
            failures += 1
            out.print(Text(str(error), style="red"))
            continue
        recordings += checked.recordings
        failures += len(checked.misfits)
        for misfit in checked.misfits:
            out.print(Text(f"{path}: {misfit}", style="red"))
        for number in checked.unknown:
            out.print(Text(f"{path}: recording {number}: not checked: no wire has its address"))
    told = f"{len(found)} cassettes, {recordings} recordings"
    if failures:
        out.print(f"{told}: {failures} things do not fit")
        raise typer.Exit(1)
    out.print(f"{told}: all fit")


def _cassettes(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    # A folder may hold other YAML; a cassette begins with its version.
    return [
        each
        for each in sorted(path.rglob("*.yaml"))
        if each.read_text(encoding="utf-8", errors="replace").startswith("version:")
        and "\nrecordings:" in each.read_text(encoding="utf-8", errors="replace")
    ]
