"""`interlingua probe`: what a server is like, found out by asking it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.probing import ProbeReport
    from interlingua.values import JsonValue


def probe(
    url: Annotated[str, typer.Argument(help="Its base URL, such as http://localhost:8000/v1.")],
    model: Annotated[str, typer.Option(help="Whom to ask; else the first that it lists.")] = "",
    key_env: Annotated[str, typer.Option(help="The environment variable of its key.")] = "",
    name: Annotated[str, typer.Option("--id", help="What it is to be called.")] = "",
    timeout: Annotated[float, typer.Option(help="Seconds for each question.")] = 60.0,
    out: Annotated[
        Path | None, typer.Option(help="Write it as a catalog file; - or nothing shows it.")
    ] = None,
) -> None:
    """Find out how a server departs from OpenAI's API, by some twenty small questions.

    What was seen goes to the error output, the catalog file to the output or to --out.
    """
    from interlingua.probing import probe as ask

    report = ask(
        url, model=model or None, id=name or None, key_env=key_env or None, timeout=timeout
    )
    _show(report)
    if not any(each.what == "reply" and each.found for each in report.findings):
        raise UsageError(f"{report.model} at {report.url} answered no question; try --model")
    if out is None or str(out) == "-":
        typer.echo(report.yaml, nl=False)
    else:
        out.write_text(report.yaml, encoding="utf-8")


def _show(report: ProbeReport) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("what", "found", "how it was seen"):
        table.add_column(heading, overflow="fold")
    for each in report.findings:
        table.add_row(each.what, "unknown" if each.found is None else _shown(each.found), each.how)
    screen = Console(stderr=True, highlight=False, markup=False)
    screen.print(table)
    screen.print(
        f"{report.model} at {report.url}: {report.calls} calls,"
        f" {report.output_tokens} tokens written"
    )


def _shown(found: JsonValue) -> str:
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, list):
        names = [str(each) for each in found[:4]]
        return ", ".join(names) + (f" and {len(found) - 4} more" if len(found) > 4 else "")
    return str(found)
