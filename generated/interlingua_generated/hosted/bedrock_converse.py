"""Hosted tools of the `bedrock_converse` wire, as its schema defines them; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.hosted_tool import HostedTool

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.values import JsonObject
    from interlingua_generated.wire import bedrock_converse as wire


def system_tool(**given: Unpack[wire.SystemTool]) -> HostedTool:
    """Define the tool `systemTool`."""
    return _hosted({"systemTool": {**given}})


def _hosted(definition: dict[str, object]) -> HostedTool:
    return HostedTool(cast("JsonObject", definition), "bedrock_converse")
