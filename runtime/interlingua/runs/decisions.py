"""What may be answered to a call that needs approval."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from interlingua.messages import ToolCall
from interlingua.values import JsonObject, value


@value
class Approve:
    """Execute the call as it is."""


@value
class Deny:
    """Do not execute the call; the model is told so, with the reason."""

    reason: str = ""


@value
class Edit:
    """Execute the call with other arguments; the model is told which."""

    arguments: JsonObject


Decision: TypeAlias = Approve | Deny | Edit
Approver: TypeAlias = Callable[[ToolCall], Decision | Awaitable[Decision]]
"""Decides on a call that needs approval."""
