"""`interlingua serve-test`: the test server, for tests in any language."""

from __future__ import annotations

import signal
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.testing.server.faults import Fault
    from interlingua.testing.server.script import Script


def serve_test(
    port: Annotated[int, typer.Option(help="Where to listen; 0 takes a free port.")] = 0,
    script: Annotated[
        Path | None, typer.Option(help="Answers in order, as YAML or JSON.", dir_okay=False)
    ] = None,
    replay: Annotated[
        list[Path] | None, typer.Option(help="A cassette to answer from; may be repeated.")
    ] = None,
    chunks: Annotated[
        str, typer.Option(help="How replayed bodies are cut: whole, one_byte or random.")
    ] = "whole",
    seed: Annotated[int, typer.Option(help="What random chunks are drawn with.")] = 0,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            help="What goes wrong with every replayed answer, as NAME or NAME=NUMBER: cut, stall"
            " (after bytes), delay (seconds), status, malformed, reorder, duplicate (event)."
        ),
    ] = None,
) -> None:
    """Serve every wire on loopback, scripted or replaying cassettes, until interrupted.

    Without a script every request gets the same greeting. POST /__script__ adds answers, and
    GET /__requests__ gives what was asked.
    """
    from interlingua.testing.server.serving import serve

    answers = _script(script, replay, chunks, seed, fault or [])
    stopped = Event()

    def stop(number: int, frame: object) -> None:
        stopped.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, stop)
    with serve(answers, port=port) as server:
        typer.echo(f"listening on {server.url}")
        for provider, url in sorted(server.endpoints.items()):
            typer.echo(f"  {provider}: {url}")
        stopped.wait()


def _script(
    path: Path | None, replay: list[Path] | None, chunks: str, seed: int, faults: list[str]
) -> Script | None:
    if replay and path is not None:
        raise UsageError("--script and --replay exclude each other")
    if faults and not replay:
        raise UsageError("--fault goes with --replay; a script names the faults of each answer")
    if replay:
        from interlingua.testing.chunking import check_chunking
        from interlingua.testing.replaying import replaying

        chunking = check_chunking(chunks)
        return replaying(*replay, chunks=chunking, seed=seed, faults=list(map(_fault, faults)))
    if path is None:
        return None
    from interlingua.testing.script_document import script_from_file

    return script_from_file(path)


def _fault(said: str) -> Fault:
    from interlingua.testing.server.faults import fault_of

    name, given, number = said.partition("=")
    try:
        return fault_of(name, float(number) if given else None)
    except ValueError as error:
        raise UsageError(f"--fault {said}: {error}") from None
