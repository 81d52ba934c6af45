"""A tool that a provider defines, and mostly runs itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.values import JsonObject


@value
class HostedTool:
    """A tool the provider runs itself, in the provider's own words.

    Parameters:
        definition: Goes to the wire as it is.
        wire: The wire whose words these are; None where it is the caller's to know.
    """

    definition: JsonObject
    wire: str | None = None
