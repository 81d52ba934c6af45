"""The wires, one module or package each, loaded on demand and independent of one another."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.wire import Wire

NAMES = (
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "mistral_chat",
    "cohere_chat",
    "ollama_chat",
)


@cache
def load(name: str) -> Wire:
    """Give a wire by name, importing it on first use.

    Raises:
        UsageError: There is no such wire.
    """
    if name not in NAMES:
        raise UsageError(f"the wire {name!r} is not written; there are {', '.join(NAMES)}")
    return cast("Wire", import_module(f"interlingua.wires.{name}").WIRE)


@cache
def operation(name: str) -> object:
    """Give the wire of an operation that is no chat, importing it on first use.

    Raises:
        UsageError: There is no such wire.
    """
    try:
        return import_module(f"interlingua.wires.{name}").WIRE
    except ModuleNotFoundError as error:
        if error.name != f"interlingua.wires.{name}":
            raise
        raise UsageError(f"the wire {name!r} is not written") from None
