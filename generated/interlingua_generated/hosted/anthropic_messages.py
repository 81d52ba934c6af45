"""Hosted tools of the `anthropic_messages` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import anthropic_messages as wire


def advisor_20260301(**given: Unpack[wire.AdvisorTool20260301Fields]) -> HostedTool:
    """Define the tool `advisor_20260301`."""
    return _hosted({"type": "advisor_20260301", "name": "advisor", **given})


def bash_20241022(**given: Unpack[wire.ToolBash20241022Fields]) -> HostedTool:
    """Define the tool `bash_20241022`."""
    return _hosted({"type": "bash_20241022", "name": "bash", **given})


def bash_20250124(**given: Unpack[wire.ToolBash20250124Fields]) -> HostedTool:
    """Define the tool `bash_20250124`."""
    return _hosted({"type": "bash_20250124", "name": "bash", **given})


def browser_toolset_20260801(**given: Unpack[wire.BrowserToolset20260801Fields]) -> HostedTool:
    """Define the tool `browser_toolset_20260801`."""
    return _hosted({"type": "browser_toolset_20260801", **given})


def code_execution_20250522(**given: Unpack[wire.CodeExecutionTool20250522Fields]) -> HostedTool:
    """Define the tool `code_execution_20250522`."""
    return _hosted({"type": "code_execution_20250522", "name": "code_execution", **given})


def code_execution_20250825(**given: Unpack[wire.CodeExecutionTool20250825Fields]) -> HostedTool:
    """Define the tool `code_execution_20250825`."""
    return _hosted({"type": "code_execution_20250825", "name": "code_execution", **given})


def code_execution_20260120(**given: Unpack[wire.CodeExecutionTool20260120Fields]) -> HostedTool:
    """Define the tool `code_execution_20260120`."""
    return _hosted({"type": "code_execution_20260120", "name": "code_execution", **given})


def code_execution_20260521(**given: Unpack[wire.CodeExecutionTool20260521Fields]) -> HostedTool:
    """Define the tool `code_execution_20260521`."""
    return _hosted({"type": "code_execution_20260521", "name": "code_execution", **given})


def computer_20241022(**given: Unpack[wire.ToolComputerUse20241022Fields]) -> HostedTool:
    """Define the tool `computer_20241022`."""
    return _hosted({"type": "computer_20241022", "name": "computer", **given})


def computer_20250124(**given: Unpack[wire.ToolComputerUse20250124Fields]) -> HostedTool:
    """Define the tool `computer_20250124`."""
    return _hosted({"type": "computer_20250124", "name": "computer", **given})


def computer_20251124(**given: Unpack[wire.ToolComputerUse20251124Fields]) -> HostedTool:
    """Define the tool `computer_20251124`."""
    return _hosted({"type": "computer_20251124", "name": "computer", **given})


def computer_toolset_20260801(**given: Unpack[wire.ComputerToolset20260801Fields]) -> HostedTool:
    """Define the tool `computer_toolset_20260801`."""
    return _hosted({"type": "computer_toolset_20260801", **given})


def mcp_toolset(**given: Unpack[wire.MCPToolsetFields]) -> HostedTool:
    """Define the tool `mcp_toolset`."""
    return _hosted({"type": "mcp_toolset", **given})


def memory_20250818(**given: Unpack[wire.MemoryTool20250818Fields]) -> HostedTool:
    """Define the tool `memory_20250818`."""
    return _hosted({"type": "memory_20250818", "name": "memory", **given})


def text_editor_20241022(**given: Unpack[wire.ToolTextEditor20241022Fields]) -> HostedTool:
    """Define the tool `text_editor_20241022`."""
    return _hosted({"type": "text_editor_20241022", "name": "str_replace_editor", **given})


def text_editor_20250124(**given: Unpack[wire.ToolTextEditor20250124Fields]) -> HostedTool:
    """Define the tool `text_editor_20250124`."""
    return _hosted({"type": "text_editor_20250124", "name": "str_replace_editor", **given})


def text_editor_20250429(**given: Unpack[wire.ToolTextEditor20250429Fields]) -> HostedTool:
    """Define the tool `text_editor_20250429`."""
    return _hosted({"type": "text_editor_20250429", "name": "str_replace_based_edit_tool", **given})


def text_editor_20250728(**given: Unpack[wire.ToolTextEditor20250728Fields]) -> HostedTool:
    """Define the tool `text_editor_20250728`."""
    return _hosted({"type": "text_editor_20250728", "name": "str_replace_based_edit_tool", **given})


def tool_search_tool_bm25(**given: Unpack[wire.ToolSearchToolBm2520251119Fields]) -> HostedTool:
    """Define the tool `tool_search_tool_bm25`."""
    return _hosted({"type": "tool_search_tool_bm25", "name": "tool_search_tool_bm25", **given})


def tool_search_tool_bm25_20251119(
    **given: Unpack[wire.ToolSearchToolBm2520251119Fields],
) -> HostedTool:
    """Define the tool `tool_search_tool_bm25_20251119`."""
    return _hosted(
        {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25", **given}
    )


def tool_search_tool_regex(**given: Unpack[wire.ToolSearchToolRegex20251119Fields]) -> HostedTool:
    """Define the tool `tool_search_tool_regex`."""
    return _hosted({"type": "tool_search_tool_regex", "name": "tool_search_tool_regex", **given})


def tool_search_tool_regex_20251119(
    **given: Unpack[wire.ToolSearchToolRegex20251119Fields],
) -> HostedTool:
    """Define the tool `tool_search_tool_regex_20251119`."""
    return _hosted(
        {"type": "tool_search_tool_regex_20251119", "name": "tool_search_tool_regex", **given}
    )


def web_fetch_20250910(**given: Unpack[wire.WebFetchTool20250910Fields]) -> HostedTool:
    """Define the tool `web_fetch_20250910`."""
    return _hosted({"type": "web_fetch_20250910", "name": "web_fetch", **given})


def web_fetch_20260209(**given: Unpack[wire.WebFetchTool20260209Fields]) -> HostedTool:
    """Define the tool `web_fetch_20260209`."""
    return _hosted({"type": "web_fetch_20260209", "name": "web_fetch", **given})


def web_fetch_20260309(**given: Unpack[wire.WebFetchTool20260309Fields]) -> HostedTool:
    """Define the tool `web_fetch_20260309`."""
    return _hosted({"type": "web_fetch_20260309", "name": "web_fetch", **given})


def web_fetch_20260318(**given: Unpack[wire.WebFetchTool20260318Fields]) -> HostedTool:
    """Define the tool `web_fetch_20260318`."""
    return _hosted({"type": "web_fetch_20260318", "name": "web_fetch", **given})


def web_search_20250305(**given: Unpack[wire.WebSearchTool20250305Fields]) -> HostedTool:
    """Define the tool `web_search_20250305`."""
    return _hosted({"type": "web_search_20250305", "name": "web_search", **given})


def web_search_20260209(**given: Unpack[wire.WebSearchTool20260209Fields]) -> HostedTool:
    """Define the tool `web_search_20260209`."""
    return _hosted({"type": "web_search_20260209", "name": "web_search", **given})


def web_search_20260318(**given: Unpack[wire.WebSearchTool20260318Fields]) -> HostedTool:
    """Define the tool `web_search_20260318`."""
    return _hosted({"type": "web_search_20260318", "name": "web_search", **given})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "anthropic_messages")
