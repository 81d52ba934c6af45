"""Bytes of newline-delimited JSON to its lines.

Law: the result never depends on where the bytes were cut.
"""

from __future__ import annotations


class LineParser:
    """Splits a byte stream at its line ends; blank lines say nothing and are left out."""

    __slots__ = ("_tail",)

    def __init__(self) -> None:
        self._tail: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take bytes as they came; give each line they complete."""
        if b"\n" not in chunk:
            if chunk:
                self._tail.append(chunk)
            return []
        *lines, rest = chunk.split(b"\n")
        if self._tail:
            lines[0] = b"".join(self._tail) + lines[0]
        self._tail = [rest] if rest else []
        return [line for each in lines if (line := each.strip())]

    def finish(self) -> list[bytes]:
        """Give a last line that was left without its end."""
        rest = b"".join(self._tail).strip()
        self._tail = []
        return [rest] if rest else []
