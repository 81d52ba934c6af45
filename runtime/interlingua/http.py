"""HTTP as values, so that wires need no HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping


@value
class HttpRequest:
    """A request as bytes; header names are lower case."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


@value
class HttpResponse:
    """A whole response; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def join_url(base: str, path: str) -> str:
    """Put a wire's path behind a base URL, not repeating a version segment that both name."""
    base = base.rstrip("/")
    first, _, rest = path.lstrip("/").partition("/")
    if base.endswith(f"/{first}"):
        return f"{base}/{rest}"
    return f"{base}/{path.lstrip('/')}"
