"""Hosted tools of the `openai_responses` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import openai_responses as wire


def apply_patch(**given: Unpack[wire.ApplyPatchToolFields]) -> HostedTool:
    """Define the tool `apply_patch`."""
    return _hosted({"type": "apply_patch", **given})


def code_interpreter(**given: Unpack[wire.CodeInterpreterToolFields]) -> HostedTool:
    """Define the tool `code_interpreter`."""
    return _hosted({"type": "code_interpreter", **given})


def computer() -> HostedTool:
    """Define the tool `computer`."""
    return _hosted(
        {
            "type": "computer",
        }
    )


def computer_use_preview(**given: Unpack[wire.ComputerUsePreviewToolFields]) -> HostedTool:
    """Define the tool `computer_use_preview`."""
    return _hosted({"type": "computer_use_preview", **given})


def file_search(**given: Unpack[wire.FileSearchToolFields]) -> HostedTool:
    """Define the tool `file_search`."""
    return _hosted({"type": "file_search", **given})


def image_generation(**given: Unpack[wire.ImageGenToolFields]) -> HostedTool:
    """Define the tool `image_generation`."""
    return _hosted({"type": "image_generation", **given})


def local_shell() -> HostedTool:
    """Define the tool `local_shell`."""
    return _hosted(
        {
            "type": "local_shell",
        }
    )


def mcp(**given: Unpack[wire.MCPToolFields]) -> HostedTool:
    """Define the tool `mcp`."""
    return _hosted({"type": "mcp", **given})


def namespace(**given: Unpack[wire.NamespaceToolFields]) -> HostedTool:
    """Define the tool `namespace`."""
    return _hosted({"type": "namespace", **given})


def programmatic_tool_calling() -> HostedTool:
    """Define the tool `programmatic_tool_calling`."""
    return _hosted(
        {
            "type": "programmatic_tool_calling",
        }
    )


def shell(**given: Unpack[wire.FunctionShellToolFields]) -> HostedTool:
    """Define the tool `shell`."""
    return _hosted({"type": "shell", **given})


def tool_search(**given: Unpack[wire.ToolSearchToolFields]) -> HostedTool:
    """Define the tool `tool_search`."""
    return _hosted({"type": "tool_search", **given})


def web_search(**given: Unpack[wire.WebSearchToolFields]) -> HostedTool:
    """Define the tool `web_search`."""
    return _hosted({"type": "web_search", **given})


def web_search_2025_08_26(**given: Unpack[wire.WebSearchToolFields]) -> HostedTool:
    """Define the tool `web_search_2025_08_26`."""
    return _hosted({"type": "web_search_2025_08_26", **given})


def web_search_preview(**given: Unpack[wire.WebSearchPreviewToolFields]) -> HostedTool:
    """Define the tool `web_search_preview`."""
    return _hosted({"type": "web_search_preview", **given})


def web_search_preview_2025_03_11(**given: Unpack[wire.WebSearchPreviewToolFields]) -> HostedTool:
    """Define the tool `web_search_preview_2025_03_11`."""
    return _hosted({"type": "web_search_preview_2025_03_11", **given})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "openai_responses")
