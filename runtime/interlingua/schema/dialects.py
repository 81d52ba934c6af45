"""Schemas in each provider's dialect, and what a schema loses in which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.schema.losses import Loss, Lowered, PortabilityReport
from interlingua.schema.lowering import Lowering
from interlingua.schema.rules import RULES, Dialect

if TYPE_CHECKING:
    from interlingua.values import JsonObject

__all__ = ["Dialect", "Loss", "Lowered", "PortabilityReport", "lower", "portability"]


def lower(schema: JsonObject, dialect: Dialect) -> Lowered:
    """Say a JSON schema in a provider's dialect; nothing of the one given is changed.

    Parameters:
        schema: JSON Schema with `$defs`, as `schema_of` gives it or as a person wrote it.
    """
    return Lowering(schema, RULES[dialect]).run()


def portability(schema: JsonObject) -> PortabilityReport:
    """Tell for every dialect what it cannot say of a schema."""
    return PortabilityReport({dialect: lower(schema, dialect).losses for dialect in RULES})
