"""Schemas in each provider's dialect, and what a schema loses in which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.schema.losses import Loss, Lowered
from interlingua.schema.lowering import Lowering
from interlingua.schema.rules import RULES, Dialect
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.values import JsonObject

__all__ = ["Dialect", "Loss", "Lowered", "PortabilityReport", "lower", "portability"]


def lower(schema: JsonObject, dialect: Dialect) -> Lowered:
    """Say a JSON schema in a provider's dialect; nothing of the one given is changed.

    Parameters:
        schema: JSON Schema with `$defs`, as `schema_of` gives it or as a person wrote it.
    """
    return Lowering(schema, RULES[dialect]).run()


@value
class PortabilityReport:
    """What each dialect cannot say of a schema."""

    losses: Mapping[Dialect, tuple[Loss, ...]]

    @property
    def refused(self) -> tuple[Dialect, ...]:
        """The dialects that have no way to say it."""
        return tuple(
            dialect
            for dialect, losses in self.losses.items()
            if any(loss.fate == "refused" for loss in losses)
        )

    def __str__(self) -> str:
        lines: list[str] = []
        for dialect, losses in self.losses.items():
            lines.append(f"{dialect}: {'as it is' if not losses else ''}".rstrip())
            lines.extend(f"  {loss}" for loss in losses)
        return "\n".join(lines)


def portability(schema: JsonObject) -> PortabilityReport:
    """Tell for every dialect what it cannot say of a schema."""
    return PortabilityReport({dialect: lower(schema, dialect).losses for dialect in RULES})
