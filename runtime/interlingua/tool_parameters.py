"""The parameters of tools in the dialect of the wire that they go to.

Law: what a dialect cannot say is an adaptation, or refused as the caller's `unsupported` asks.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.request import refuse
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua.schema.losses import Lowered
    from interlingua.schema.rules import Dialect
    from interlingua.tools import Tool
    from interlingua.values import JsonObject


NO_PARAMETERS: JsonObject = {"type": "object", "properties": {}}
"""What stands for a tool without parameters: several hosts refuse one that says nothing of them."""


@value
class WrittenParameters:
    """A tool's parameters as they are sent.

    Parameters:
        strict: Whether the provider is to enforce them; None where it is not told.
    """

    schema: JsonObject
    strict: bool | None


def written_parameters(
    request: ChatRequest,
    tool: Tool,
    dialect: Dialect,
    strict_dialect: Dialect | None,
    *,
    without: JsonObject = NO_PARAMETERS,
) -> WrittenParameters:
    """Say a tool's parameters in a dialect; what they lose is noted in the request.

    Parameters:
        dialect: What the provider takes without enforcing it.
        strict_dialect: What it enforces, where the tool asks for that; None where the wire asks
            for it otherwise.
        without: What stands for a tool that has no parameters.

    Raises:
        UsageError: The tool must be enforced and cannot, and `unsupported` is "raise".
    """
    schema = without if tool.parameters is None else tool.parameters
    path = f"tools[{tool.name}]"
    told = tool.strict
    if request.model.compat.strict_tools is False:
        told = None
    if tool.strict and strict_dialect is not None:
        if told is None:
            refuse(request, f"{path}.strict", "the endpoint does not enforce tool schemas")
        else:
            lowered = _lowered(schema, strict_dialect)
            refusals = [loss for loss in lowered.losses if loss.fate == "refused"]
            if not refusals:
                _note(request, path, lowered)
                return WrittenParameters(lowered.schema, strict=True)
            refuse(request, f"{path}.strict", "; ".join(map(str, refusals)))
            told = False
    lowered = _lowered(schema, dialect)
    _note(request, path, lowered)
    return WrittenParameters(lowered.schema, told)


def _note(request: ChatRequest, path: str, lowered: Lowered) -> None:
    # What the provider may refuse goes out as it is, for it to judge: nothing of it is changed.
    losses = [str(loss) for loss in lowered.losses if loss.fate != "refused"]
    if losses:
        request.adaptations.append(
            Adaptation("translated", f"{path}.parameters", "; ".join(losses))
        )


def _lowered(schema: JsonObject, dialect: Dialect) -> Lowered:
    # Ten modules that a call without tools does without.
    from interlingua.schema.dialects import lower

    try:
        text = json.dumps(schema)
    except (TypeError, ValueError):
        # It cannot be sent, which is said where the whole body is written.
        return lower(schema, dialect)
    return _cached(text, dialect)


@lru_cache(maxsize=1024)
def _cached(text: str, dialect: Dialect) -> Lowered:
    from interlingua.schema.dialects import lower

    return lower(cast("JsonObject", json.loads(text)), dialect)
