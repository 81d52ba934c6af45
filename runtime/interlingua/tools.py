"""Tools a model may call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.values import JsonObject


@value
class Tool:
    """A tool given by its JSON schema.

    Parameters:
        name: What the model calls it.
        description: What it does, for the model.
        parameters: JSON schema of its arguments, an object.
        strict: Whether the provider must enforce the schema; None leaves its default.
    """

    name: str
    description: str = ""
    parameters: JsonObject | None = None
    strict: bool | None = None


@value
class HostedTool:
    """A tool the provider runs itself, in the provider's own words.

    `definition` goes to the wire as it is.
    """

    definition: JsonObject


@value
class NamedTool:
    """The tool that the model must call."""

    name: str


ToolChoice: TypeAlias = Literal["auto", "none", "required"] | NamedTool
