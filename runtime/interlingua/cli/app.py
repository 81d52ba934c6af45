"""The commands, put together."""

from __future__ import annotations

import typer

from interlingua.cli import ask, cassettes, models, probe, serve_test

app = typer.Typer(
    name="interlingua",
    help="One typed SDK for every language model.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(cassettes.app, name="cassettes")
app.command("serve-test")(serve_test.serve_test)
app.command("models")(models.models)
app.command("ask")(ask.ask)
app.command("probe")(probe.probe)


@app.callback()
def _commands() -> None:
    """One typed SDK for every language model."""
