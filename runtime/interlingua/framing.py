"""How the bytes of a stream part into the data of its events, and the media type that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from interlingua.ndjson import LineParser
from interlingua.sse import EventParser
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable


class Parser(Protocol):
    """Splits one stream's bytes into the data of its events, wherever they were cut."""

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take bytes as they came; give the data of each event they complete.

        Raises:
            ProtocolError: The bytes are not framed as they should be.
        """
        ...

    def finish(self) -> list[bytes]:
        """Say that the bytes have ended; give the data that was still open.

        Raises:
            ProtocolError: They ended inside an event that cannot be read without its end.
        """
        ...


@value
class Framing:
    """How a wire frames its streams.

    Parameters:
        media_type: What the request accepts and the content type of a framed answer holds.
        parser: Makes the parser of one stream.
    """

    media_type: str
    parser: Callable[[], Parser]

    def frames(self, content_type: str, asked: bool) -> bool:
        """Tell whether an answer is framed; a content type that says neither is as was asked."""
        kind = content_type.lower()
        return self.media_type in kind or (asked and "json" not in kind and "html" not in kind)


SSE = Framing("text/event-stream", EventParser)
NDJSON = Framing("application/x-ndjson", LineParser)
