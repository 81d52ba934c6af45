"""`interlingua ask`: one question to one model, its answer as it comes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from interlingua.errors import UsageError
from interlingua.records import Effort

if TYPE_CHECKING:
    from interlingua.messages import Message, Text
    from interlingua.settings import Settings


def ask(
    model: Annotated[str, typer.Argument(help="As provider/model.")],
    question: Annotated[str, typer.Argument(help="The question; - reads it from the input.")],
    system: Annotated[str, typer.Option(help="Instructions for the model.")] = "",
    image: Annotated[list[Path] | None, typer.Option(help="A picture; may be repeated.")] = None,
    max_output_tokens: Annotated[int | None, typer.Option(help="Where the answer ends.")] = None,
    temperature: Annotated[float | None, typer.Option(help="How free the words are.")] = None,
    reasoning: Annotated[str, typer.Option(help="How hard it thinks: none … max.")] = "",
    thinking: Annotated[bool, typer.Option("--thinking", help="Show its thoughts too.")] = False,
    usage: Annotated[
        bool, typer.Option("--usage", help="Tell tokens and cost at the end.")
    ] = False,
) -> None:
    """Ask a model and write its answer as it comes; keys come from the environment."""
    from interlingua import messages
    from interlingua.client import Client
    from interlingua.events import RefusalDelta, TextDelta, ThinkingDelta
    from interlingua.media import Image

    said = sys.stdin.read() if question == "-" else question
    pictures = [Image.from_file(each) for each in image or ()]
    turns: list[Message[Text | Image]] = [messages.system(system)] if system else []
    turns.append(messages.user(said, *pictures))
    settings = _settings(max_output_tokens, temperature, reasoning)
    with Client() as client, client.chat(model).stream(turns, **settings) as stream:
        for event in stream:
            match event:
                case TextDelta(text=text) | RefusalDelta(text=text):
                    typer.echo(text, nl=False)
                case ThinkingDelta(text=text) if thinking:
                    typer.echo(text, nl=False, err=True)
                case _:
                    pass
    typer.echo()
    if usage:
        counted, cost = stream.reply.usage, stream.reply.cost
        typer.echo(f"{counted.input} tokens in, {counted.output} out, cost {cost}", err=True)


def _settings(max_output_tokens: int | None, temperature: float | None, reasoning: str) -> Settings:
    settings: Settings = {}
    if max_output_tokens is not None:
        settings["max_output_tokens"] = max_output_tokens
    if temperature is not None:
        settings["temperature"] = temperature
    if reasoning:
        if reasoning not in get_args(Effort):
            raise UsageError(f"--reasoning {reasoning}: there are {', '.join(get_args(Effort))}")
        settings["reasoning"] = cast("Effort", reasoning)
    return settings
