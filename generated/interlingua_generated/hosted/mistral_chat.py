"""Hosted tools of the `mistral_chat` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import mistral_chat as wire


def code_interpreter(**given: Unpack[wire.CodeInterpreterToolFields]) -> HostedTool:
    """Define the tool `code_interpreter`."""
    return _hosted({"type": "code_interpreter", **given})


def connector(**given: Unpack[wire.CustomConnectorFields]) -> HostedTool:
    """Define the tool `connector`."""
    return _hosted({"type": "connector", **given})


def document_library(**given: Unpack[wire.DocumentLibraryToolFields]) -> HostedTool:
    """Define the tool `document_library`."""
    return _hosted({"type": "document_library", **given})


def image_generation(**given: Unpack[wire.ImageGenerationToolFields]) -> HostedTool:
    """Define the tool `image_generation`."""
    return _hosted({"type": "image_generation", **given})


def web_search(**given: Unpack[wire.WebSearchToolFields]) -> HostedTool:
    """Define the tool `web_search`."""
    return _hosted({"type": "web_search", **given})


def web_search_premium(**given: Unpack[wire.WebSearchPremiumToolFields]) -> HostedTool:
    """Define the tool `web_search_premium`."""
    return _hosted({"type": "web_search_premium", **given})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "mistral_chat")
