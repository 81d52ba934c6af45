"""What a schema loses on its way to a provider's dialect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.schema.rules import Dialect
    from interlingua.values import JsonObject

Fate: TypeAlias = Literal["described", "rewritten", "dropped", "refused"]


@value
class Loss:
    """One thing that a dialect does not say as the schema does.

    Parameters:
        path: Where in the schema, as a JSON path from `$`.
        keyword: The keyword it is about.
        fate: `described` (told to the model in the description), `rewritten` (said in other
            keywords), `dropped`, or `refused` (the dialect has no way, and the provider would
            reject the schema).
        reason: Why, and what stands there instead.
    """

    path: str
    keyword: str
    fate: Fate
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.keyword} {self.fate}: {self.reason}"


@value
class Lowered:
    """A schema in a dialect, and what it lost; the same object where nothing had to change."""

    schema: JsonObject
    losses: tuple[Loss, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the provider takes it: nothing was refused."""
        return all(loss.fate != "refused" for loss in self.losses)


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
