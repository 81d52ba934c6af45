"""Recorded exchanges of our own making, for the tests of what reads and writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.http import HttpRequest, HttpResponse
from interlingua.testing.recording import Recording

if TYPE_CHECKING:
    from collections.abc import Mapping

SECRET = "sk-proj-ABCDEFGHabcdefgh01234567ABCDEFGHabcd"


def request(
    body: bytes = b'{"model":"m","input":"hi"}',
    *,
    url: str = "https://api.openai.com/v1/responses",
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
) -> HttpRequest:
    return HttpRequest(method, url, dict(headers or {"content-type": "application/json"}), body)


def recording(
    body: bytes, *, asked: HttpRequest | None = None, status: int = 200, cut: bool = False
) -> Recording:
    headers = {"content-type": "text/event-stream"}
    return Recording(asked or request(), HttpResponse(status, headers, body), cut)
