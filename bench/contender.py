"""What the bench asks of a library, so that all do the same work."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

KEY = "sk-bench-0000000000000000"
QUESTION = "Which moons has Saturn?"
HISTORY_LENGTH = 100
HISTORY_TEXT = "Saturn has many moons; Titan, Rhea and Iapetus are the largest of them. " * 3


class Contender(ABC):
    """One library; it keeps a client for each address, so that connections are kept alive.

    `address` ends in the scenario; a library adds the path that it adds to the provider's own.
    """

    wires: ClassVar[tuple[str, ...]]
    """The wires it speaks."""

    @abstractmethod
    def construct(self, wire: str, address: str) -> object:
        """Make a sync client; `NotImplementedError` where there is nothing to make."""

    @abstractmethod
    def call(self, wire: str, address: str, *, history: bool = False) -> str:
        """Ask for a plain reply; give its text."""

    @abstractmethod
    async def call_async(self, wire: str, address: str, *, history: bool = False) -> str:
        """Ask for a plain reply; give its text."""

    @abstractmethod
    def stream(self, wire: str, address: str) -> Iterator[str]:
        """Ask for a stream; give its pieces of text."""

    @abstractmethod
    def stream_async(self, wire: str, address: str) -> AsyncIterator[str]:
        """Ask for a stream; give its pieces of text."""
