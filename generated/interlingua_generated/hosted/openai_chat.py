"""Hosted tools of the `openai_chat` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import openai_chat as wire


def openrouter_advisor(**given: Unpack[wire.ServerToolFields]) -> HostedTool:
    """Define the tool `openrouter:advisor`."""
    return _hosted({"type": "openrouter:advisor", **given})


def openrouter_datetime(**given: Unpack[wire.ServerToolFields]) -> HostedTool:
    """Define the tool `openrouter:datetime`."""
    return _hosted({"type": "openrouter:datetime", **given})


def openrouter_web_fetch(**given: Unpack[wire.ServerToolFields]) -> HostedTool:
    """Define the tool `openrouter:web_fetch`."""
    return _hosted({"type": "openrouter:web_fetch", **given})


def openrouter_web_search(**given: Unpack[wire.ServerToolFields]) -> HostedTool:
    """Define the tool `openrouter:web_search`."""
    return _hosted({"type": "openrouter:web_search", **given})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "openai_chat")
