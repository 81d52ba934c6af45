"""Hosted tools of the `google_generate` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import google_generate as wire


def code_execution() -> HostedTool:
    """Define the tool `codeExecution`."""
    return _hosted({"codeExecution": {}})


def computer_use(**given: Unpack[wire.ComputerUse]) -> HostedTool:
    """Define the tool `computerUse`."""
    return _hosted({"computerUse": {**given}})


def file_search(**given: Unpack[wire.FileSearch]) -> HostedTool:
    """Define the tool `fileSearch`."""
    return _hosted({"fileSearch": {**given}})


def google_maps(**given: Unpack[wire.GoogleMaps]) -> HostedTool:
    """Define the tool `googleMaps`."""
    return _hosted({"googleMaps": {**given}})


def google_search(**given: Unpack[wire.GoogleSearch]) -> HostedTool:
    """Define the tool `googleSearch`."""
    return _hosted({"googleSearch": {**given}})


def google_search_retrieval(**given: Unpack[wire.GoogleSearchRetrieval]) -> HostedTool:
    """Define the tool `googleSearchRetrieval`."""
    return _hosted({"googleSearchRetrieval": {**given}})


def mcp_servers(*items: wire.McpServer) -> HostedTool:
    """Define the tool `mcpServers`."""
    return _hosted({"mcpServers": list(items)})


def url_context() -> HostedTool:
    """Define the tool `urlContext`."""
    return _hosted({"urlContext": {}})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "google_generate")
