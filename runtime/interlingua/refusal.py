"""Leaving out what cannot be sent, as the caller's `unsupported` asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.adaptations import Adaptation
from interlingua.calling_code import callers_level
from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.records import Model
    from interlingua.settings import Unsupported


def leave_out(
    name: str,
    reason: str,
    *,
    policy: Unsupported,
    model: Model,
    wire: str,
    adaptations: list[Adaptation],
) -> None:
    """Note, warn of or raise that a setting is not sent.

    Raises:
        UsageError: `policy` is "raise".
    """
    if policy == "raise":
        raise UsageError(
            f"{name}= is unsupported by {model} over {wire}: {reason}; leave it out, or pass"
            " unsupported='warn' or 'drop' to send the rest"
        )
    adaptations.append(Adaptation("dropped", name, reason))
    if policy == "warn":
        from warnings import warn

        warn(f"{model}: {name} was not sent: {reason}", UserWarning, stacklevel=callers_level())
