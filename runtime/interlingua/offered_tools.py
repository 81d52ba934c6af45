"""The tools of one call: classes become tools, and names are fit for the wire.

Law: tools keep the order they were given in, since prompt caches key on bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from interlingua.errors import ToolArgumentsInvalid, UsageError
from interlingua.tools import HostedTool, Tool, declared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interlingua.messages import ToolCall
    from interlingua.tools import AnyTool

_PLAIN = "letters, digits, _ and -"
_NAMES = {
    "anthropic_messages": (r"[a-zA-Z0-9_-]{1,128}", f"1 to 128 {_PLAIN}"),
    "openai_responses": (r"[a-zA-Z0-9_-]{1,128}", f"1 to 128 {_PLAIN}"),
    "openai_chat": (r"[a-zA-Z0-9_-]{1,64}", f"1 to 64 {_PLAIN}"),
    "mistral_chat": (r"[a-zA-Z0-9_-]{1,64}", f"1 to 64 {_PLAIN}"),
    "bedrock_converse": (r"[a-zA-Z0-9_-]{1,64}", f"1 to 64 {_PLAIN}"),
    "cohere_chat": (
        r"[a-zA-Z][a-zA-Z0-9_]*",
        "a letter, then letters, digits and _",
    ),
    "google_generate": (
        r"[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}",
        "a letter or _, then up to 127 letters, digits, _ . : and -",
    ),
}
"""What each wire accepts as a tool's name, as a pattern and in words."""

_ENVELOPES = {"anthropic_bedrock": "anthropic_messages", "anthropic_vertex": "anthropic_messages"}
"""Wires that carry the bodies of another, whose rules hold for them."""

_FREEFORM = ("openai_chat", "openai_responses")
"""The wires with tools that take text instead of JSON."""


def offered(tools: Sequence[AnyTool | HostedTool]) -> tuple[Tool | HostedTool, ...]:
    """Give the tools of a call, in the order given; classes become the tools they declare.

    Raises:
        UsageError: One is no tool, or two have the same name.
    """
    if type(tools) is tuple and not tools:
        return ()
    given = cast("object", tools)
    if isinstance(given, Tool | HostedTool | type) or not isinstance(given, Iterable):
        kind = given.__name__ if isinstance(given, type) else type(given).__name__
        raise UsageError(f"tools= takes a list of tools, not a {kind}; write tools=[…]")
    taken: list[Tool | HostedTool] = []
    places: dict[str, int] = {}
    for at, each in enumerate(cast("Iterable[object]", given)):
        own = _own(each, at)
        taken.append(own)
        if not isinstance(own, Tool):
            continue
        if own.name in places:
            raise UsageError(
                f"tools[{at}] is named {own.name!r}, as tools[{places[own.name]}] is;"
                " give one of them another name="
            )
        places[own.name] = at
    return tuple(taken)


def check_tools(tools: Sequence[Tool | HostedTool], wire: str) -> None:
    """Refuse what the wire would refuse.

    Raises:
        UsageError: A name does not fit, or a tool has no form there.
    """
    spoken = _ENVELOPES.get(wire, wire)
    pattern, words = _NAMES.get(spoken, (None, ""))
    for at, tool in enumerate(tools):
        if not isinstance(tool, Tool):
            if tool.wire not in (None, spoken):
                raise UsageError(f"tools[{at}] is a hosted tool of {tool.wire}, not of {wire}")
            continue
        if pattern is not None and not re.fullmatch(pattern, tool.name):
            raise UsageError(f"tools[{at}] is named {tool.name!r}; {wire} takes {words}")
        if tool.freeform and wire not in _FREEFORM:
            raise UsageError(
                f"tools[{at}] is free-form, which {wire} has no tools for;"
                f" {' and '.join(_FREEFORM)} have: give it one text parameter instead"
            )


def call_reader(
    tools: Sequence[Tool | HostedTool],
) -> Callable[[ToolCall], ToolCall] | None:
    """Give what validates the calls of an answer: it fills `value`, or `invalid`.

    A call of a tool that is not among them is left as it is; None where there are none.
    """
    if not tools:
        return None
    known = {tool.name: tool for tool in tools if isinstance(tool, Tool)}
    if not known:
        return None

    def read(call: ToolCall) -> ToolCall:
        tool = known.get(call.name)
        if tool is None:
            return call
        try:
            return replace(call, value=tool.read_arguments(call))
        except ToolArgumentsInvalid as error:
            return replace(call, invalid=str(error))

    return read


def _check_form(tool: Tool, at: int) -> None:
    # What a function or a class declares is read later, and of the right form.
    said: dict[str, object] = vars(tool)
    for name in ("name", "description"):
        if not isinstance(said.get(name, ""), str):
            raise UsageError(f"tools[{at}]: its {name} is {said[name]!r:.100}; give a text")
    if not isinstance(said.get("parameters"), dict | None):
        raise UsageError(f"tools[{at}]: its parameters are no JSON schema; give an object")


def _own(given: object, at: int) -> Tool | HostedTool:
    if isinstance(given, HostedTool):
        return given
    if isinstance(given, Tool) or (isinstance(given, type) and issubclass(given, Tool)):
        tool = declared(given)
        _check_form(tool, at)
        return tool
    what = given.__name__ if isinstance(given, type) else type(given).__name__
    remedy = "decorate it with @tool" if callable(given) else "write Tool(…)"
    raise UsageError(f"tools[{at}] is a {what}; {remedy}")
