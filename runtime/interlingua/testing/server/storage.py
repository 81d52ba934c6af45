"""What one test server keeps between requests: files and batches, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from interlingua.testing.server.turn import CREATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.values import JsonObject

ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that was uploaded, or that a batch has written."""

    id: str
    name: str
    media_type: str
    purpose: str
    data: bytes
    created: int = CREATED


@dataclass(frozen=True, slots=True)
class KeptBatch:
    """A batch, which has ended.

    Parameters:
        about: The provider's own object of it.
        lines: What became of each of its requests, in the provider's words.
    """

    id: str
    about: JsonObject
    lines: tuple[JsonObject, ...]


@dataclass(slots=True)
class Storage:
    """Files and batches by their ids; calls may come from any thread."""

    files: dict[str, KeptFile] = field(default_factory=dict[str, KeptFile])
    batches: dict[str, KeptBatch] = field(default_factory=dict[str, KeptBatch])
    _count: int = 0
    _lock: Lock = field(default_factory=Lock)

    def name(self, kind: str) -> str:
        """Make an id that nothing has yet."""
        with self._lock:
            self._count += 1
            return f"{kind}{self._count}"

    def keep(self, data: bytes, name: str, media_type: str, purpose: str, id: str) -> KeptFile:
        """Keep a file, in place of one that has its id."""
        kept = KeptFile(id, name, media_type, purpose, data)
        self.files[id] = kept
        return kept


def page_of(
    items: Sequence[ItemT], most: str | None, start: int, usual: int
) -> tuple[Sequence[ItemT], bool]:
    """Give a page of items, and whether more follow it.

    Parameters:
        most: How many are asked for, as a query says it.
        start: The index of the first.
        usual: How many a page has where nothing is asked for.
    """
    size = int(most) if most is not None and most.isdigit() else usual
    return items[start : start + size], start + size < len(items)
