"""The form that an answer must have, as the wires ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.records import AnyChatModel
    from interlingua.values import JsonObject

OutputMode: TypeAlias = Literal["schema", "json"]
"""What a protocol may promise of an answer: that it fits a schema, or only that it is JSON."""


@value
class OutputFormat:
    """The form that an answer must have.

    Parameters:
        name: What the provider calls the form: letters, digits, `_` and `-`, at most 64 of them.
        schema: JSON schema of the answer, an object, in the dialect of the wire.
        mode: Whether the provider holds the answer to the schema, or only to JSON of any shape.
        strict: Whether the provider must enforce the whole schema, where it tells the two apart.
        description: What the form is for, for the model.
    """

    name: str
    schema: JsonObject
    mode: OutputMode = "schema"
    strict: bool = True
    description: str = ""


def output_refusal(
    mode: OutputMode, model: AnyChatModel, wire: str, outputs: Sequence[OutputMode]
) -> str | None:
    """Tell why a model cannot be held to a form over a wire; None where it can, or may.

    Parameters:
        outputs: What the wire can hold an answer to.
    """
    features, compat = model.features, model.compat
    if mode not in outputs:
        return f"the {wire} wire has no such mode"
    if mode == "schema" and compat.json_schema is False:
        return f"{model.provider.name} takes no schema for an answer"
    if mode == "schema" and features.structured_output is False:
        return f"{model} cannot be held to a schema"
    if mode == "json" and features.json_mode is False:
        return f"{model} has no JSON mode"
    return None
