"""What was changed on the way to a wire, said aloud."""

from __future__ import annotations

from typing import Literal, TypeAlias

from interlingua.values import value

Change: TypeAlias = Literal["translated", "clamped", "dropped", "added"]


@value
class Adaptation:
    """One thing that a request says otherwise than its caller did.

    Parameters:
        change: `translated` (said in other words), `clamped` (moved into range), `dropped`, or
            `added` (needed, and not there).
        what: The setting, or the path of the message part.
        reason: Why, and what was sent instead.
    """

    change: Change
    what: str
    reason: str

    def __str__(self) -> str:
        return f"{self.what} {self.change}: {self.reason}"
