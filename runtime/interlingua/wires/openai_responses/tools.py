"""Tools and the choice among them, as the Responses API says them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.grammar import Lark
from interlingua.tool_parameters import written_parameters
from interlingua.tools import NamedTool, Tool

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua.tools import ChosenTool, HostedTool
    from interlingua.values import JsonObject
    from interlingua_generated.wire.openai_responses import (
        CustomToolParam,
        FunctionToolParam,
        ToolChoiceParam,
        ToolParam,
    )


_NO_ARGUMENTS: JsonObject = {"type": "object", "properties": {}, "additionalProperties": False}


def tools(request: ChatRequest) -> list[ToolParam]:
    """Write the tools, in the order given."""
    return [_tool(tool, request) for tool in request.tools]


def tool_choice(request: ChatRequest, choice: ChosenTool) -> ToolChoiceParam:
    """Write the choice among the tools.

    Raises:
        UsageError: The choice names a tool that is not there.
    """
    return _named(request, choice.name) if isinstance(choice, NamedTool) else choice


def _tool(tool: Tool | HostedTool, request: ChatRequest) -> ToolParam:
    if not isinstance(tool, Tool):
        return cast("ToolParam", tool.definition)
    if tool.freeform:
        return _custom(tool)
    parameters = written_parameters(request, tool, "openai", "openai_strict", without=_NO_ARGUMENTS)
    written: FunctionToolParam = {
        "type": "function",
        "name": tool.name,
        "parameters": cast("dict[str, object]", parameters.schema),
    }
    if tool.description:
        written["description"] = tool.description
    if request.model.compat.strict_tools is not False:
        # Left out, OpenAI enforces the schema, and refuses those with optional arguments.
        written["strict"] = bool(parameters.strict)
    return written


def _custom(tool: Tool) -> CustomToolParam:
    written: CustomToolParam = {"type": "custom", "name": tool.name}
    if tool.description:
        written["description"] = tool.description
    if not isinstance(tool.freeform, bool):
        written["format"] = {
            "type": "grammar",
            "syntax": "lark" if isinstance(tool.freeform, Lark) else "regex",
            "definition": tool.freeform.definition,
        }
    return written


def _named(request: ChatRequest, name: str) -> ToolChoiceParam:
    for tool in request.tools:
        if isinstance(tool, Tool):
            if tool.name == name and tool.freeform:
                return {"type": "custom", "name": name}
            if tool.name == name:
                return {"type": "function", "name": name}
            continue
        match tool.definition:
            case {"type": "custom", "name": str(named)} if named == name:
                return {"type": "custom", "name": name}
            case {"type": "function", "name": str(named)} if named == name:
                return {"type": "function", "name": name}
            case {"type": "mcp", "server_label": str(label)} if label == name:
                return {"type": "mcp", "server_label": name}
            case {"type": str(kind)} if kind == name:
                return cast("ToolChoiceParam", {"type": name})
            case _:
                continue
    if "tools" in request.extra:
        return {"type": "function", "name": name}
    raise UsageError(f"tool_choice names {name!r}, which is not among the tools")
