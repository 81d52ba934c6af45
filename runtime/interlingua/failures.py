"""A provider's error answer to the typed error that it means, the same for every wire."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.error_kinds import classify
from interlingua.errors import ProtocolError, ProviderError
from interlingua.secret_shapes import without_secrets
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonValue

_REQUEST_ID_HEADERS = (
    "request-id",
    "x-request-id",
    "apim-request-id",
    "x-ms-request-id",
    "x-amzn-requestid",
    "x-goog-request-id",
    "x-cloud-trace-context",
    "x-generation-id",
    "cf-ray",
)


@value
class ErrorFacts:
    """What an error body says: the provider's words, its code, and its type or status word."""

    message: str = ""
    code: str | None = None
    kind: str | None = None


def provider_error(
    status: int,
    *,
    message: str,
    code: str | int | None = None,
    kind: str | None = None,
    origin: Origin,
    headers: Mapping[str, str] | None = None,
    body: JsonValue = None,
    request_id: str | None = None,
    retry_after: float | None = None,
    known: type[ProviderError] | None = None,
) -> ProviderError:
    """Choose and build the error that a status, a code and a wording mean.

    Parameters:
        status: The HTTP status; 200 for an error inside a stream or body.
        code: The provider's code; a number inside a 200 is read as the status it names.
        kind: The provider's type or status word.
        headers: The response's headers, names in lower case.
        request_id, retry_after: What the body says, where the headers say nothing; seconds.
        known: The error, where the wire knows better than a status and words can tell.
    """
    headers = headers or {}
    # AWS names the exception in a header, before the address of its service.
    kind = kind or headers.get("x-amzn-errortype", "").partition(":")[0] or None
    code = without_secrets(str(code)) if code is not None else None
    named = request_id_of(headers)
    wait = retry_delay(headers)
    error = known or classify(status, message, code, kind)
    return error(
        without_secrets(message) or f"the provider answered {status} without saying why",
        status=status,
        code=code or kind,
        provider=origin.provider,
        model=origin.model,
        request_id=named or request_id,
        retry_after=wait if wait is not None else retry_after,
        retryable={"true": True, "false": False}.get(headers.get("x-should-retry", "").lower()),
        body=body,
    )


def error_of(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into the error that they mean by their common fields."""
    body = read_body(response.body)
    facts = read_facts(body)
    return provider_error(
        response.status,
        message=facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        headers=response.headers,
        body=body,
    )


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Find the id that the provider gave the request, for its support to look up."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)


def retry_delay(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Read how many seconds the server asks to wait, or None.

    Parameters:
        now: Seconds since the epoch, to measure a date against; the response's own `date` header,
            and then the clock, stand in for it.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    given = headers.get("retry-after")
    if given is None:
        return None
    seconds = _number(given)
    if seconds is not None:
        return seconds
    at = _epoch(given)
    if at is None:
        return None
    if now is None:
        now = _epoch(headers.get("date", ""))
    if now is None:
        from time import time

        now = time()
    return max(0.0, at - now)


def read_body(data: bytes) -> JsonValue:
    """Decode an error body: JSON where it is, the JSON of its first event, else its text."""
    text = data.decode("utf-8", "replace").strip()
    if text.startswith(("data:", "event:", ":")):
        # Some servers answer a refused stream with an event stream of one error.
        lines = [line[5:] for line in text.splitlines() if line.startswith("data:")]
        text = lines[0].strip() if lines else text
    try:
        return jsontext.decode(text)
    except ProtocolError:
        return text


def read_facts(body: JsonValue) -> ErrorFacts:
    """Find message, code and type in an error body, whatever its shape."""
    if isinstance(body, str):
        return ErrorFacts(_plain(body))
    if isinstance(body, list):
        return read_facts(body[0]) if body else ErrorFacts()
    if not isinstance(body, dict):
        return ErrorFacts()
    inner = body.get("error")
    if isinstance(inner, dict) and inner:
        return _facts(inner, body)
    if isinstance(inner, str):
        return ErrorFacts(inner, _word(body.get("code")), _word(body.get("type")))
    several = body.get("errors")
    if isinstance(several, list) and several:
        return read_facts(several)
    return _facts(body, {})


def _facts(inner: dict[str, JsonValue], outer: dict[str, JsonValue]) -> ErrorFacts:
    message = next(
        (
            found
            for name in ("message", "detail", "msg", "error", "title")
            for found in (_message(inner.get(name) or outer.get(name)),)
            if found
        ),
        "",
    )
    kind = inner.get("type") or inner.get("status") or outer.get("error_type")
    return ErrorFacts(message, _word(inner.get("code") or outer.get("code")), _word(kind))


def _message(given: JsonValue) -> str:
    match given:
        case str():
            return given
        case [{"msg": str(message)}, *_]:
            return message  # FastAPI's validation errors, as Mistral and vLLM send them
        case {"message": str(message)} | {"msg": str(message)}:
            return message
        case None | bool() | int() | float():
            return ""
        case _:
            return jsontext.encode_text(given)


def _plain(text: str) -> str:
    if text[:200].lstrip().startswith("<"):
        # A proxy's HTML page: its title says what its markup hides.
        title = re.search(r"<title>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        text = title.group(1) if title else re.sub(r"<[^>]*>", " ", text)
        text = " ".join(text.split())
    return text if len(text) <= 1000 else f"{text[:1000]}…"


def _word(given: JsonValue) -> str | None:
    return str(given) if isinstance(given, str | int) and given != "" else None


def _number(text: str | None) -> float | None:
    try:
        found = float(text) if text else None
    except ValueError:
        return None
    return found if found is not None and 0 <= found < float("inf") else None


def _epoch(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        return None
