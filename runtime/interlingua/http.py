"""HTTP as values, so that wires need no HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.secret_shapes import shown_url
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.values import JsonObject


@value
class HttpRequest:
    """A request as bytes; header names are lower case."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes

    def __repr__(self) -> str:
        # The headers hold the key, and a query or a user's name in the URL may hold another.
        return f"HttpRequest({self.method} {shown_url(self.url)}, {len(self.body)} bytes)"


@value
class HttpResponse:
    """A whole response; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@value
class OperationRequest:
    """What a wire writes for one operation, before its base URL and credentials.

    Parameters:
        path: Path and query behind the base URL.
        body: Fields to be written as JSON in their order, or the bytes as they are; None where the
            method takes no body.
        headers: What the protocol itself needs, names in lower case; of bytes also their
            `content-type`.
        accept: The media type asked for.
    """

    path: str
    body: JsonObject | bytes | None = None
    method: str = "POST"
    headers: Mapping[str, str] | None = None
    accept: str = "application/json"


def join_url(base: str, path: str) -> str:
    """Put a wire's path behind a base URL, not repeating a version segment that both name."""
    base, _, fixed = base.partition("?")
    path, _, query = path.lstrip("/").partition("?")
    base = base.rstrip("/")
    first, _, rest = path.partition("/")
    url = f"{base}/{rest}" if rest and base.endswith(f"/{first}") else f"{base}/{path}"
    # A base URL may bring a query of its own, such as Azure's api-version.
    queries = "&".join([each for each in (query, fixed) if each])
    return f"{url}?{queries}" if queries else url
