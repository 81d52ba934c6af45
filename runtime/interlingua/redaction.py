"""What may be shown of a request, a response and an error: everything but secrets.

Law: a header or parameter whose name tells of a secret is blotted out whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from interlingua.errors import InterlinguaError, ProviderError, TimedOut
from interlingua.http import HttpRequest
from interlingua.secret_shapes import without_secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from interlingua.values import JsonValue

REDACTED = "[redacted]"
_SHORTEST_SECRET = 8

_SECRET_NAME = re.compile(
    r"auth|(?:^|[-_.])(?:key|token|secret|cookie|password|signature|sig)(?:$|[-_.=])|api-?key",
    re.IGNORECASE,
)


def redacted_request(request: HttpRequest) -> HttpRequest:
    """Give a request without the secrets of its URL and headers; the body is exact."""
    headers = redacted_headers(request.headers)
    return HttpRequest(request.method, redacted_url(request.url), headers, request.body)


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Give headers without their secrets."""
    return {
        name: REDACTED if _SECRET_NAME.search(name) else without_secrets(text)
        for name, text in headers.items()
    }


def redacted_url(url: str) -> str:
    """Give a URL without its user and the secrets of its query."""
    base, mark, query = url.partition("?")
    shown = [
        f"{name}={REDACTED}" if _SECRET_NAME.search(name) else each
        for each in query.split("&")
        for name in (each.partition("=")[0],)
    ]
    return without_secrets(_without_user(base) + mark + "&".join(shown))


def error_facts(error: BaseException) -> str:
    """Say what an error is without its words, which may quote what was said to the model."""
    name = type(error).__name__
    facts: list[str] = []
    if isinstance(error, ProviderError):
        named = (("status", error.status), ("code", error.code), ("request", error.request_id))
        facts = [f"{label} {fact}" for label, fact in named if fact]
    elif isinstance(error, TimedOut):
        facts = [f"{error.phase} {error.seconds:g} s"]
    return f"{name} ({', '.join(facts)})" if facts else name


def redact_error(error: BaseException, secrets: Iterable[str]) -> None:
    """Blot out secrets in an error's words and body, and in those of whatever caused it.

    Parameters:
        secrets: What is known to be one, whatever it looks like.
    """
    known = [each for each in secrets if len(each) >= _SHORTEST_SECRET]

    def redacted(text: str) -> str:
        for each in known:
            text = text.replace(each, REDACTED)
        return without_secrets(text)

    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        each.args = tuple([redacted(arg) if isinstance(arg, str) else arg for arg in each.args])
        if isinstance(each, ProviderError):
            each.message = redacted(each.message)
            each.code = None if each.code is None else redacted(each.code)
            each.request_id = None if each.request_id is None else redacted(each.request_id)
            each.body = _every_text(each.body, redacted)
        elif not isinstance(each, InterlinguaError):
            # A decoder's error holds the whole text that it could not read.
            held = {name: redacted(text) for name, text in vars(each).items() if type(text) is str}
            vars(each).update(held)
        each = each.__cause__ or each.__context__


def secrets_of(request: HttpRequest) -> list[str]:
    """Give the secrets that a request carries: in its headers, its query and its user's name."""
    found = [
        part
        for name, text in request.headers.items()
        if _SECRET_NAME.search(name)
        for part in (text, text.partition(" ")[2])
    ]
    base, _, query = request.url.partition("?")
    for parameter in query.split("&"):
        name, _, text = parameter.partition("=")
        if _SECRET_NAME.search(name):
            found += [text, unquote(text)]
    user, at, _ = base.partition("://")[2].partition("/")[0].rpartition("@")
    if at:
        found += [user, user.partition(":")[2], unquote(user.partition(":")[2])]
    return found


def _every_text(given: JsonValue, change: Callable[[str], str]) -> JsonValue:
    match given:
        case str():
            return change(given)
        case list():
            return [_every_text(each, change) for each in given]
        case dict():
            return {change(name): _every_text(each, change) for name, each in given.items()}
        case _:
            return given


def _without_user(url: str) -> str:
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    _, at, name = host.rpartition("@")
    return f"{scheme}{mark}{REDACTED}@{name}{slash}{path}" if at else url
