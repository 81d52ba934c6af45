"""What a client sent, with all that makes no difference to who reads it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interlingua import Client
from interlingua_generated.catalog import PROVIDERS

if TYPE_CHECKING:
    from interlingua.testing import RecordedRequest, Server

KEYS = dict.fromkeys(PROVIDERS, "any")


def ours(server: Server) -> Client:
    """Give a client of ours for the server."""
    return Client(endpoints=server.endpoints, credentials=KEYS, retry=1)


def sent(request: RecordedRequest, *without: str) -> dict[str, Any]:
    """Give everything of a request that the reader sees, but for some fields of its body."""
    body = {name: _plain(given) for name, given in request.body.items() if name not in without}
    files = [(each.field, each.media_type, each.data) for each in request.files]
    return {"method": request.method, "path": request.path, "body": body, "files": files}


def _plain(given: Any) -> Any:
    """Take texts of a form for the numbers that they are: 0 and 0.0 read the same."""
    if isinstance(given, str):
        try:
            return float(given)
        except ValueError:
            return given
    return given


def pairs(server: Server, *without: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pair what the first half of the requests said with what the second did."""
    half = len(server.requests) // 2
    assert len(server.requests) == 2 * half > 0
    first, second = server.requests[:half], server.requests[half:]
    return [
        (sent(one, *without), sent(other, *without))
        for one, other in zip(first, second, strict=True)
    ]
