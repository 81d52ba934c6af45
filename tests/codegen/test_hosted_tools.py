"""Hosted tools, read off the type of a request's tools."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import cast

import pytest

from codegen.distill.shapes import (
    Alternatives,
    Anything,
    Choice,
    Components,
    Dictionary,
    Field,
    Null,
    Reference,
    Scalar,
    Sequence,
    Shape,
    record,
)
from codegen.hosted_tools import HostedTool, fields_of_tagged, hosted_module, hosted_tools
from interlingua.tools import HostedTool as Made

TEXT = Scalar("string")


def tagged(*kinds: str, name: str | None = None, **others: Shape) -> Shape:
    named = [] if name is None else [Field("name", Choice((name,)), True)]
    free = [Field(each, shape, False) for each, shape in others.items()]
    return record([Field("type", Choice(kinds), True), *named, *free])


def wire(item: Shape, **components: Shape) -> Components:
    tools = Alternatives((Sequence(item), Null()))
    return {"Request": record([Field("tools", tools, False)]), **components}


TAGGED = wire(
    Reference("AnyTool"),
    AnyTool=Alternatives((Reference("Function"), Reference("Search_2Param"), Reference("Shell"))),
    Function=tagged("function", parameters=TEXT),
    Search_2Param=tagged("search", "search:2", name="search", max=TEXT),
    Shell=tagged("localShell"),
)
KEYED = wire(
    Reference("Tool"),
    Tool=record(
        [
            Field("functionDeclarations", Sequence(TEXT), False),
            Field("googleSearch", Reference("Search"), False),
            Field("import", Dictionary(Anything()), False),
            Field("servers", Sequence(Reference("Search")), False),
        ]
    ),
    Search=record([Field("days", TEXT, False)]),
)


def test_tools_told_by_their_type_have_one_constructor_for_each_of_its_words() -> None:
    assert hosted_tools(TAGGED) == [
        HostedTool("local_shell", "localShell", None, {"type": "localShell"}),
        HostedTool("search", "search", "Search2Fields", {"type": "search", "name": "search"}),
        HostedTool("search_2", "search:2", "Search2Fields", {"type": "search:2", "name": "search"}),
    ]
    assert fields_of_tagged(TAGGED) == {"Search2Fields": record([Field("max", TEXT, False)])}


def test_tools_that_are_keys_of_one_object_have_one_constructor_for_each_key() -> None:
    assert hosted_tools(KEYED) == [
        HostedTool("google_search", "googleSearch", "Search", {}),
        HostedTool("import_", "import", None, {}),
        HostedTool("servers", "servers", "Search", {}, listed=True),
    ]
    assert fields_of_tagged(KEYED) == {}


def test_tools_may_stand_inside_a_tool_configuration() -> None:
    config = record([Field("tools", Sequence(Reference("Tool")), True)])
    request = record([Field("toolConfig", Reference("Config"), False)])
    assert hosted_tools({**KEYED, "Request": request, "Config": config}) == hosted_tools(KEYED)


@pytest.mark.parametrize(("name", "components"), [("tagged", TAGGED), ("keyed", KEYED)])
def test_a_module_is_python_that_makes_the_definitions(name: str, components: Components) -> None:
    text = hosted_module(name, components) or ""
    made: dict[str, object] = {}
    functions = [each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)]
    assert [each.name for each in functions][-1] == "_hosted"
    exec(compile(text, name, "exec"), made)
    for tool in hosted_tools(components):
        make = cast("Callable[[], Made]", made[tool.name])
        held: object = [] if tool.listed else {}
        told: dict[str, object] = dict(tool.constants) or {tool.kind: held}
        assert make().definition == told


@pytest.mark.parametrize(
    "components",
    [
        {"Request": record([])},
        wire(Reference("Function"), Function=tagged("function", parameters=TEXT)),
    ],
)
def test_a_wire_without_hosted_tools_has_no_module(components: Components) -> None:
    assert hosted_module("plain", components) is None
