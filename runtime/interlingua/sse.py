"""Bytes of a server-sent event stream to the data of its events.

Law: the result never depends on where the bytes were cut.
"""

from __future__ import annotations

_BOM = b"\xef\xbb\xbf"
# A longer unfinished event is taken line by line, so that many lines never cost a join each.
_UNFINISHED_BLOCK = 65_536


class EventParser:
    """Splits a byte stream into its events' data, by the rules of the WHATWG for event streams.

    Event names are not given out, because every provider repeats them in the data. A line that
    is a JSON object without a field name counts as data: proxies send their errors so.
    """

    __slots__ = ("_data", "_skip_line_feed", "_started", "_tail")

    def __init__(self) -> None:
        self._tail: list[bytes] = []
        self._data: list[bytes] = []
        self._skip_line_feed = False
        self._started = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take bytes as they came; give the data of each event they complete."""
        if chunk.endswith(b"\n\n") and self._started and not (self._tail or self._data):
            # One event of one line of data, whole, is how they nearly always come.
            begin = 0 if chunk.startswith(b"data: ") else chunk.find(b"\n") + 1
            if (
                (begin == 0 or chunk.startswith(b"event: "))
                and chunk.startswith(b"data: ", begin)
                and chunk.find(b"\n", begin) == len(chunk) - 2
                and b"\r" not in chunk
            ):
                self._skip_line_feed = False
                return [chunk[begin + 6 : -2]]
        if not self._started:
            chunk = self._without_bom(chunk)
        if self._skip_line_feed and chunk:
            self._skip_line_feed = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._skip_line_feed = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"\n" not in chunk:
            if chunk:
                self._tail.append(chunk)
            return []
        if self._tail:
            self._tail.append(chunk)
            chunk = b"".join(self._tail)
            self._tail = []
        if self._data:
            return self._lines(chunk)
        end = chunk.rfind(b"\n\n")
        if end < 0:
            return self._keep(chunk)
        events: list[bytes] = []
        for block in chunk[:end].split(b"\n\n"):
            if block.startswith(b"data: "):
                if b"\n" not in block:
                    events.append(block[6:])
                    continue
            elif block.startswith(b"event: "):
                name, _, data = block.partition(b"\ndata: ")
                if data and b"\n" not in data and b"\n" not in name:
                    events.append(data)
                    continue
            events += self._lines(block + b"\n\n")
        if end + 2 < len(chunk):
            events += self._keep(chunk[end + 2 :])
        return events

    def finish(self) -> list[bytes]:
        """Give the data of an event that the stream's end left without its blank line."""
        rest = b"".join(self._tail)
        self._tail = []
        return self._lines(rest + b"\n\n")

    def _without_bom(self, chunk: bytes) -> bytes:
        chunk = b"".join(self._tail) + chunk
        self._tail = []
        if len(chunk) < 3 and _BOM.startswith(chunk):
            self._tail = [chunk]
            return b""
        self._started = True
        return chunk[3:] if chunk.startswith(_BOM) else chunk

    def _keep(self, rest: bytes) -> list[bytes]:
        if len(rest) > _UNFINISHED_BLOCK:
            return self._lines(rest)
        self._tail = [rest]
        return []

    def _lines(self, text: bytes) -> list[bytes]:
        """Take whole lines one by one; an unfinished last line waits for its end."""
        events: list[bytes] = []
        *lines, rest = text.split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                self._data.append(line[6:] if line.startswith(b" ", 5) else line[5:])
            elif not line:
                if self._data:
                    events.append(b"\n".join(self._data))
                    self._data = []
            elif line.startswith(b"{"):
                self._data.append(line)
        if rest:
            self._tail = [rest]
        return events
