"""A wire's own tools, which its provider defines: a typed constructor for each.

Law: they are read off the type of the request's `tools`; nothing is listed by hand but what
`interlingua.Tool` says itself.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from codegen.distill.shapes import (
    Alternatives,
    Anything,
    Choice,
    Components,
    Field,
    Record,
    Reference,
    Sequence,
    Shape,
    record,
)
from codegen.render import render

OWN: Final = frozenset({"function", "custom", "functionDeclarations", "toolSpec", "cachePoint"})
"""The kinds of tool that `Tool` stands for, and what is no tool."""


@dataclass(frozen=True, slots=True)
class HostedTool:
    """One constructor.

    Parameters:
        name: The function's name.
        kind: The wire's word for the tool.
        fields: The generated type of its keywords; None where it has none.
        constants: What every definition holds; empty where the kind is the definition's only key.
        listed: Whether the definition's key holds a list of such objects.
    """

    name: str
    kind: str
    fields: str | None
    constants: Mapping[str, str]
    listed: bool = False


def hosted_tools(components: Components) -> list[HostedTool]:
    """List the hosted tools of a wire, by name; `fields_of_tagged` names the types they use."""
    found: list[HostedTool] = []
    for name, tool in _members(components):
        kinds = _kinds(tool, components)
        if kinds is None:
            found += _keyed(tool, components)
            continue
        fields = _fields_name(name) if _free_fields(tool) else None
        fixed = {each: value for each, value in _constants(tool).items() if each != "type"}
        found += [
            HostedTool(_function_name(kind), kind, fields, {"type": kind, **fixed})
            for kind in kinds
            if kind not in OWN
        ]
    return sorted(found, key=lambda each: each.name)


def fields_of_tagged(components: Components) -> dict[str, Shape]:
    """Return the keywords of every tool that is told by its `type`, as components of their own."""
    return {
        _fields_name(name): record(_free_fields(tool))
        for name, tool in _members(components)
        if _free_fields(tool) and set(_kinds(tool, components) or OWN) - OWN
    }


def hosted_module(wire: str, components: Components) -> str | None:
    """Return the module of a wire's hosted tools, before ruff; None where it has none."""
    tools = hosted_tools(components)
    if not tools:
        return None
    return render("hosted.py.jinja", wire=wire, tools=tools)


def _members(components: Components) -> Iterator[tuple[str, Record]]:
    """Give the named records that an item of the request's `tools` may be."""
    request = components.get("Request", Anything())
    waiting = list(_tools_of(request, components))
    while waiting:
        match waiting.pop():
            case Alternatives(members=members):
                waiting += members
            case Sequence(item=item):
                waiting.append(item)
            case Reference(name=name):
                named = components[name]
                if isinstance(named, Record):
                    yield name, named
                else:
                    waiting.append(named)
            case _:
                pass


def _tools_of(request: Shape, components: Components) -> Iterator[Shape]:
    """Give the shape of a request's `tools`, which may stand inside its `toolConfig`."""
    if isinstance(request, Reference):
        request = components[request.name]
    if not isinstance(request, Record):
        return
    for field in request.fields:
        if field.name == "tools":
            yield field.shape
        elif field.name == "toolConfig":
            yield from _tools_of(field.shape, components)


def _kinds(tool: Record, components: Components) -> tuple[str, ...] | None:
    """Give the values of a tool's `type`; None where it has none."""
    tag = tool.field("type")
    return None if tag is None else tuple(_words(tag.shape, components))


def _words(shape: Shape, components: Components) -> Iterator[str]:
    match shape:
        case Choice(values=values):
            yield from (value for value in values if isinstance(value, str))
        case Reference(name=name):
            yield from _words(components[name], components)
        case Alternatives(members=members):
            for member in members:
                yield from _words(member, components)
        case _:
            pass


def _constants(tool: Record) -> dict[str, str]:
    return {
        field.name: str(field.shape.values[0])
        for field in tool.fields
        if field.required and isinstance(field.shape, Choice) and len(field.shape.values) == 1
    }


def _free_fields(tool: Record) -> list[Field]:
    fixed = {"type", *_constants(tool)}
    return [field for field in tool.fields if field.name not in fixed]


def _keyed(tool: Record, components: Components) -> Iterator[HostedTool]:
    """Give a tool for each key of an object that holds one tool under each."""
    for field in tool.fields:
        if field.name in OWN:
            continue
        listed = isinstance(field.shape, Sequence)
        shape = field.shape.item if isinstance(field.shape, Sequence) else field.shape
        name = shape.name if isinstance(shape, Reference) else None
        named = None if name is None else components[name]
        takes = name if isinstance(named, Record) and named.fields else None
        yield HostedTool(_function_name(field.name), field.name, takes, {}, listed)


def _fields_name(member: str) -> str:
    # Without underscores, as the classes of components are named.
    return f"{member.removesuffix('Param').replace('_', '')}Fields"


def _function_name(kind: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", kind).lower()
    name = re.sub(r"\W+", "_", words)
    return f"{name}_" if keyword.iskeyword(name) else name
