"""What of an exchange may be kept: everything but secrets, and who paid for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.http import HttpRequest, HttpResponse
from interlingua.redaction import REDACTED, redacted_headers, redacted_url, secrets_of
from interlingua.secret_shapes import without_secrets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from interlingua.values import JsonValue

_SHORTEST_SECRET = 8

_OWNER = re.compile(
    r"organi[sz]ation|(?:^|-)(?:org|project|account|user|tenant|workspace|customer|client-ip)"
    r"(?:$|-)",
    re.IGNORECASE,
)
"""Headers that name who called."""

_FLEETING = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "date",
        "host",
        "keep-alive",
        "transfer-encoding",
        "user-agent",
    }
)
"""Headers of one connection or one moment, which say nothing of the exchange."""

_SECRET_FIELD = re.compile(
    r"authorization|api[-_]?key|password|secret|cookie"
    r"|(?:access|auth|bearer|id|refresh|session)[-_]?token",
    re.IGNORECASE,
)

_BOUNDARY = re.compile(r"boundary=\"?([^\";]+)")


class Scrubber:
    """Takes secrets out of exchanges, the same way each time, so that kept requests can be found.

    Parameters:
        secrets: Texts that are to be blotted out wherever they stand.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = tuple(sorted(secrets, key=len, reverse=True))

    def request(self, request: HttpRequest) -> HttpRequest:
        """Give a request that may be kept."""
        known = self._known(request)
        headers = _kept(request.headers, known)
        body = _named_secrets_blotted(request.body)
        boundary = _BOUNDARY.search(headers.get("content-type", ""))
        if boundary is not None:
            # Drawn at random for each request, which would else never be found again.
            headers["content-type"] = headers["content-type"].replace(boundary[1], "boundary")
            body = body.replace(boundary[1].encode(), b"boundary")
        url = _blotted(redacted_url(request.url), known)
        return HttpRequest(request.method, url, headers, _blotted_bytes(body, known))

    def response(self, response: HttpResponse, request: HttpRequest) -> HttpResponse:
        """Give the response to a request, as it was sent, so that it may be kept."""
        known = self._known(request)
        headers = _kept(response.headers, known)
        return HttpResponse(response.status, headers, _blotted_bytes(response.body, known))

    def _known(self, request: HttpRequest) -> list[str]:
        sent = [each for each in secrets_of(request) if len(each) >= _SHORTEST_SECRET]
        return [*self._secrets, *sorted(set(sent), key=len, reverse=True)]


def _kept(headers: Mapping[str, str], known: Iterable[str]) -> dict[str, str]:
    return {
        name: REDACTED if _OWNER.search(name) else _blotted(text, known)
        for name, text in redacted_headers(headers).items()
        if name not in _FLEETING
    }


def _blotted(text: str, known: Iterable[str]) -> str:
    for each in known:
        text = text.replace(each, REDACTED)
    return without_secrets(text)


def _blotted_bytes(body: bytes, known: Iterable[str]) -> bytes:
    for each in known:
        body = body.replace(each.encode(), REDACTED.encode())
    # Bytes that are no text come back as they were.
    return without_secrets(body.decode("utf-8", "surrogateescape")).encode(
        "utf-8", "surrogateescape"
    )


def _named_secrets_blotted(body: bytes) -> bytes:
    """Blot out the fields of a JSON body that are named like secrets, such as a server's key."""
    if not _SECRET_FIELD.search(body.decode("latin-1")):
        return body
    try:
        said = jsontext.decode(body)
    except ProtocolError:
        return body
    blotted = _without_named(said)
    return jsontext.encode_text(blotted).encode("utf-8", "surrogatepass")


def _without_named(inner: JsonValue) -> JsonValue:
    match inner:
        case list():
            return [_without_named(each) for each in inner]
        case dict():
            return {
                name: REDACTED
                if isinstance(each, str) and _SECRET_FIELD.search(name)
                else _without_named(each)
                for name, each in inner.items()
            }
        case _:
            return inner
